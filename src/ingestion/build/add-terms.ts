import { nodeId } from '../../domain/graph/node-id.js';
import type { TermProperties } from '../../domain/graph/instrument-properties.js';
import type { Evidence } from '../../domain/evidence.js';
import { parseHeading } from '../../domain/locator/heading.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';
import type { Section } from '../instrument/section.js';
import { readCuratedTerm } from '../statements/curated-term.js';
import { termSlug } from '../statements/term-slug.js';
import { seenOn } from './add-instrument.js';
import { nodeOfProvision } from './add-provisions.js';
import type { BuildContext } from './build-context.js';
import { evidenceAt } from './evidence-of.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';
import type { OfficialReadings } from './read-official.js';

/** One place where a term is defined. */
interface Place {
  readonly draft: ProvisionDraft;
  readonly evidence: Evidence;
  readonly surface: string;
  readonly term: Pick<TermProperties, 'termEs' | 'termEn' | 'definitionEs' | 'definitionEn'>;
}

/** Adds the terms that an instrument defines, and an edge for each part that does: official definitions, then those of our summary. */
export function addTerms(
  { graph }: BuildContext,
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
  readings: OfficialReadings,
): void {
  const bySlug = new Map<string, Place[]>();
  const places = drafts.flatMap((draft) => [
    ...officialPlaces(instrument, draft, readings),
    ...curatedPlaces(instrument, draft),
  ]);
  for (const place of places) {
    const slug = termSlug(place.surface);
    if (slug !== '') bySlug.set(slug, [...(bySlug.get(slug) ?? []), place]);
  }
  for (const [slug, all] of bySlug) {
    const [first] = all;
    if (!first) continue;
    const key = `${instrument.head.key}/${slug}`;
    const known = (name: keyof Place['term']): string | null =>
      all.map(({ term }) => term[name]).find((value) => value !== null) ?? null;
    graph.node('Term', key, {
      key,
      instrument: instrument.head.key,
      slug,
      termEs: known('termEs'),
      termEn: known('termEn'),
      definitionEs: known('definitionEs'),
      definitionEn: known('definitionEn'),
      locator: first.draft.locator,
    });
    for (const { draft, evidence, surface } of all) {
      graph.edge('DEFINES', nodeOfProvision(instrument, draft), nodeId('Term', key), evidence, { surface });
    }
  }
}

const officialPlaces = (
  { official }: MergedInstrument,
  draft: ProvisionDraft,
  { parts, language }: OfficialReadings,
): readonly Place[] => {
  const section = draft.official;
  if (!official || !section) return [];
  return (parts.get(draft.locator)?.definitions ?? []).map(({ term, meaning, start, end }) => ({
    draft,
    evidence: evidenceIn(official, draft, [section.words.toFile(start), section.words.toFile(end)], 'extracted'),
    surface: term,
    term:
      language === 'en'
        ? { termEs: null, termEn: term, definitionEs: null, definitionEn: meaning }
        : { termEs: term, termEn: null, definitionEs: meaning, definitionEn: null },
  }));
};

const curatedPlaces = ({ summary }: MergedInstrument, draft: ProvisionDraft): readonly Place[] => {
  const section = draft.summary;
  if (!summary || section?.locator !== draft.locator) return [];
  if (!draft.rules.some(({ rule }) => rule.statement.modality === 'definition')) return [];
  const term = readCuratedTerm(titleOf(section), section.words.text, section.english.text);
  if (!term?.es) return [];
  const words = { termEs: term.es, termEn: term.en };
  const definition = { definitionEs: section.words.text, definitionEn: section.english.text || null };
  const evidence = evidenceIn(summary, draft, [section.start, section.end], 'curated');
  return [{ draft, evidence, surface: term.es, term: { ...words, ...definition } }];
};

const titleOf = ({ heading }: Section): string => {
  const read = parseHeading(heading);
  return read?.kind === 'part' ? read.title : '';
};

const evidenceIn = (
  { file, head }: InstrumentFile,
  { locator }: ProvisionDraft,
  span: readonly [number, number],
  basis: Evidence['basis'],
): Evidence => evidenceAt({ file, seenOn: seenOn(head.fields) }, span, basis, locator);
