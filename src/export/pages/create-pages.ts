import { nodeId } from '../../domain/graph/node-id.js';
import { parentOf } from '../../domain/locator/locator.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import { nearestTo } from '../../domain/nearest.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { PageFormName, PageFound, Pages } from '../../domain/ports/pages.js';
import { addressedOf, printEliPath, printUrn, type Address } from '../../domain/urn.js';
import type { Language } from '../../domain/vocabulary.js';
import { aknDocument } from '../akn/akn-document.js';
import { collectDocument } from '../document/collect-document.js';
import { listNodes, listProvisions } from '../document/list-nodes.js';
import type { InstrumentDocument } from '../document/instrument-document.js';
import { describeDocument } from '../linked/describe-document.js';
import { printJsonLd } from '../linked/print-json-ld.js';
import { printRdf } from '../linked/print-rdf.js';
import { composePage } from './compose-page.js';
import { PAGE_STYLE, pageHtml, STYLE_PATH } from './page-html.js';
import { pageMarkdown } from './page-markdown.js';
import { pageText } from './page-text.js';
import { printSitemaps } from './print-sitemaps.js';

/** How many near ids a miss is told. */
const NEAREST = 5;

/** The pages of what a store holds. */
export function createPages(store: GraphStore): Pages {
  return {
    find: (address) => findPage(store, address),
    print: async ({ key, locator }, form, language, base) => {
      const document = await collectDocument(store, key, locator);
      return document && printPage(document, form, language, base);
    },
    paths: () => listPaths(store),
    sitemaps: (paths, base) => printSitemaps(paths, base),
    style: { path: STYLE_PATH, text: PAGE_STYLE },
  };
}

/** One document in one form. */
export function printPage(document: InstrumentDocument, form: PageFormName, language: Language, base: string): string {
  return PRINTERS[form](document, language, base);
}

const jsonLd = (document: InstrumentDocument, _: Language, base: string): string =>
  printJsonLd(describeDocument(document, base));

const PRINTERS: Readonly<
  Record<PageFormName, (document: InstrumentDocument, language: Language, base: string) => string>
> = {
  html: (document, language, base) =>
    pageHtml(
      composePage(document, language),
      base,
      jsonLd({ ...document, parts: document.part ? document.parts : [] }, language, base),
    ),
  jsonld: jsonLd,
  turtle: (document, _, base) => [...printRdf(describeDocument(document, base), 'turtle')].join(''),
  akn: (document, language) => aknDocument(document, language),
  markdown: (document, language, base) => pageMarkdown(composePage(document, language), base),
  text: (document, language, base) => pageText(composePage(document, language), base),
};

const findPage = async (store: GraphStore, address: Address): Promise<PageFound> => {
  const { key, locator } = address;
  const wanted = [
    nodeId('Instrument', key),
    ...(locator === null ? [] : [nodeId('Provision', provisionId(key, locator))]),
  ];
  const [instrument, part] = await store.nodes(wanted);
  if (instrument?.label !== 'Instrument') return { found: false, nearest: await nearKeys(store, key) };
  if (locator !== null && part?.label !== 'Provision')
    return { found: false, nearest: await nearParts(store, address) };
  const addressed = addressedOf(instrument.properties);
  return { found: true, address, path: printEliPath(addressed, locator), urn: printUrn(addressed, locator) };
};

const nearKeys = async (store: GraphStore, key: string): Promise<readonly string[]> => {
  const keys: string[] = [];
  for await (const { properties } of listNodes(store, 'Instrument', 'key')) keys.push(properties.key);
  return nearestTo(key, keys, NEAREST);
};

/** The nearest parts, and where none is near the one that would hold it. */
const nearParts = async (store: GraphStore, { key, locator }: Address): Promise<readonly string[]> => {
  const known = (await listProvisions(store, key)).map(({ properties }) => properties.locator);
  const near = locator === null ? [] : nearestTo(locator, known, NEAREST);
  const holder = locator === null ? null : parentOf(locator);
  const told = near.length > 0 ? near : known.filter((each) => each === holder);
  return told.length > 0 ? told.map((each) => `${key}#${each}`) : [key];
};

const listPaths = async (store: GraphStore): Promise<readonly string[]> => {
  const paths: string[] = [];
  for await (const { properties } of listNodes(store, 'Instrument', 'key')) {
    const addressed = addressedOf(properties);
    const parts = await listProvisions(store, properties.key);
    paths.push(printEliPath(addressed), ...parts.map((part) => printEliPath(addressed, part.properties.locator)));
  }
  return paths;
};
