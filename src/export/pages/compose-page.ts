import { CITATION_EDGES, type EdgeType } from '../../domain/graph/edge.js';
import type { InstrumentProperties, ProvisionProperties } from '../../domain/graph/instrument-properties.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { PAGE_FORMS } from '../../domain/ports/pages.js';
import { addressedOf, printEliPath } from '../../domain/urn.js';
import type { Language } from '../../domain/vocabulary.js';
import { webAddress } from '../../domain/web-address.js';
import type { DocumentPart, InstrumentDocument } from '../document/instrument-document.js';
import { headOf, paragraphsOf, wordsOf } from '../document/part-words.js';
import type { Page, PageBlock, PageLink } from './page.js';
import { PAGE_WORDS, type PageWords } from './page-words.js';

/** What the page of an instrument, or of a part of one, says in a language. */
export function composePage(document: InstrumentDocument, language: Language): Page {
  const { properties } = document.instrument;
  const words = PAGE_WORDS[language];
  const locator = document.part?.node.properties.locator ?? null;
  const path = printEliPath(addressedOf(properties), locator);
  const name = nameOf(properties, language);
  const title = document.part ? `${headingOf(document.part)} · ${name}` : name;
  const forms = PAGE_FORMS.map(({ suffix }) => ({ text: suffix, path: `${path}.${suffix}?lang=${language}` }));
  const other = { text: words.other, path: `${path}?lang=${language === 'es' ? 'en' : 'es'}` };
  const explorer = { text: words.explorer, path: explorerPath(properties.key, locator, language) };
  return {
    title,
    language,
    path,
    alternates: forms,
    blocks: [
      { kind: 'heading', level: 1, text: title, path: null },
      ...(document.part ? holderBlocks(document, name, words) : recordBlocks(document, language)),
      ...(hasSummary(document) ? [{ kind: 'notice', text: words.notice } as const] : []),
      ...partBlocks(document, document.parts, language, document.part ? 1 : 2),
      { kind: 'links', title: words.forms, links: [explorer, other, ...forms] },
    ],
  };
}

const hasSummary = ({ instrument }: InstrumentDocument): boolean => instrument.properties.hasSummary;

const nameOf = ({ titleEs, titleEn, designation, acronym }: InstrumentProperties, language: Language): string => {
  const title = language === 'en' ? (titleEn ?? titleEs) : titleEs;
  const short = designation ?? acronym;
  return short === null || title.includes(short) ? title : `${short}. ${title}`;
};

const headingOf = ({ node }: DocumentPart): string => {
  const { number, title } = headOf(node.properties);
  return [number, title].filter((piece) => piece !== null && piece !== '').join('. ');
};

const explorerPath = (key: string, locator: string | null, language: Language): string => {
  const place = locator === null ? '' : `/${locator.split('/').map(encodeURIComponent).join('/')}`;
  return `/i/${key}${place}${language === 'es' ? '' : `?lang=${language}`}`;
};

const holderBlocks = (document: InstrumentDocument, name: string, words: PageWords): readonly PageBlock[] => [
  {
    kind: 'facts',
    rows: [[words.holder, [{ text: name, path: printEliPath(addressedOf(document.instrument.properties)) }]]],
  },
];

const recordBlocks = (document: InstrumentDocument, language: Language): readonly PageBlock[] => {
  const { properties } = document.instrument;
  const words = PAGE_WORDS[language];
  const { facts } = words;
  const status = properties.status === null ? words.unknownStatus : words.statuses[properties.status];
  const known = properties.statusOn === null ? '' : ` (${words.knownFor(properties.statusOn)})`;
  const rows: readonly (readonly [string, readonly (PageLink | string | null)[]])[] = [
    [facts.status, [`${status}${known}`]],
    [facts.published, [properties.published]],
    [facts.effective, [properties.effective]],
    [facts.lastReform, [properties.lastReform]],
    [facts.issuedBy, namesOf(document, 'ISSUED_BY', language)],
    [facts.enforcedBy, namesOf(document, 'ENFORCED_BY', language)],
    [facts.about, namesOf(document, 'REGULATES', language)],
    [words.source, [addressIn(properties.url)]],
    [words.cites, citedBy(document, document.links)],
  ];
  const told = rows.map(([name, values]) => [name, values.filter((value) => value !== null)] as const);
  const relevance = language === 'es' ? properties.relevanceEs : properties.relevanceEn;
  return [
    { kind: 'facts', rows: told.filter(([, values]) => values.length > 0) },
    ...(relevance === null
      ? []
      : [{ kind: 'words', sort: 'summary', label: words.summary, paragraphs: paragraphsOf(relevance) } as const]),
    ...doubtBlocks(properties.unverified, words),
  ];
};

const namesOf = ({ links }: InstrumentDocument, type: EdgeType, language: Language): readonly string[] => [
  ...new Set(links.flatMap(({ edge, node }) => (edge.type === type ? [nodeName(node, language)] : []))),
];

const nodeName = (node: AnyNode, language: Language): string => {
  if (node.label === 'Authority' || node.label === 'Topic')
    return language === 'es' ? node.properties.nameEs : node.properties.nameEn;
  return node.label === 'NamedText' ? node.properties.name : node.id;
};

const doubtBlocks = (doubts: readonly string[], words: PageWords): readonly PageBlock[] =>
  doubts.length === 0 ? [] : [{ kind: 'notes', title: words.doubts, language: 'en', notes: doubts }];

const partBlocks = (
  document: InstrumentDocument,
  parts: readonly DocumentPart[],
  language: Language,
  level: number,
): readonly PageBlock[] =>
  parts.flatMap((part) => {
    const { properties } = part.node;
    const path = printEliPath(addressedOf(document.instrument.properties), properties.locator);
    // The page of a part is headed by it already.
    const own = part === document.part;
    return [
      ...(own ? [] : [{ kind: 'heading', level: Math.min(level, 6), text: headingOf(part), path } as const]),
      ...wordBlocks(part, language),
      ...linkBlocks(document, part, language),
      ...doubtBlocks(properties.doubts, PAGE_WORDS[language]),
      ...partBlocks(document, part.parts, language, level + 1),
    ];
  });

/** The words of a part; beside official ones our summary, and where only official ones are there they are shown in either language. */
const wordBlocks = ({ node: { properties } }: DocumentPart, language: Language): readonly PageBlock[] => {
  const labels = PAGE_WORDS[language];
  const summary = language === 'es' ? properties.summaryEs : properties.summaryEn;
  const official = wordsOf(properties, 'es');
  const shown = [
    ...(official?.sort === 'official' ? [official] : []),
    ...(summary === null || summary === '' ? [] : [{ sort: 'summary', text: summary } as const]),
  ];
  return shown.map(({ sort, text }) => ({ kind: 'words', sort, label: labels[sort], paragraphs: paragraphsOf(text) }));
};

const linkBlocks = (document: InstrumentDocument, part: DocumentPart, language: Language): readonly PageBlock[] => {
  const links = citedBy(document, part.links);
  return links.length === 0 ? [] : [{ kind: 'links', title: PAGE_WORDS[language].cites, links }];
};

/** The texts and parts that were found to be cited, each once. */
const citedBy = (document: InstrumentDocument, links: DocumentPart['links']): readonly PageLink[] => {
  const found = links.flatMap(({ edge, node }) => (isCitation(edge.type) ? targetLink(document, node) : []));
  return [...new Map(found.map((link) => [link.path, link])).values()];
};

const isCitation = (type: EdgeType): boolean => CITATION_EDGES.includes(type);

const targetLink = ({ cited }: InstrumentDocument, node: AnyNode): readonly PageLink[] => {
  if (node.label === 'Instrument') return [linkTo(node.properties, null)];
  const instrument = node.label === 'Provision' ? cited.get(node.properties.instrument)?.properties : undefined;
  return node.label === 'Provision' && instrument ? [linkTo(instrument, node.properties)] : [];
};

const linkTo = (instrument: InstrumentProperties, part: ProvisionProperties | null): PageLink => {
  const name = instrument.designation ?? instrument.acronym ?? instrument.titleEs;
  const text = part === null ? name : `${name}, ${headOf(part).number ?? part.locator}`;
  return { text, path: printEliPath(addressedOf(instrument), part?.locator ?? null) };
};

/** A link where the address is one of the web; any other text as it stands. */
const addressIn = (url: string | null): PageLink | string | null => {
  const address = webAddress(url);
  return address === null ? url : { text: address, path: address };
};
