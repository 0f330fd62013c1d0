import { parseDay, type Day, type PartialDay } from '../../domain/day.js';
import type { Locator } from '../../domain/locator/locator.js';
import { parseLocator } from '../../domain/locator/locator.js';
import type { Statement } from '../../domain/statement.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Mention, MentionContext, MentionFinder } from '../mentions/find-mentions.js';
import { languageOf } from '../mentions/language-of.js';
import { createAuthorityReader, type AuthorityReader } from '../statements/authority-reader.js';
import type { Definition } from '../statements/read-definition.js';
import type { KeepFinding } from '../cache/keep-findings.js';
import { readParts, type Part } from '../statements/read-parts.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';

/** What was read of the official words of one part. */
export interface OfficialReading {
  readonly statements: readonly Statement[];
  readonly definitions: readonly Definition[];
  readonly mentions: readonly Mention[];
}

/** What was read of the official words of an instrument, and who its short forms mean. */
export interface OfficialReadings {
  readonly parts: ReadonlyMap<Locator, OfficialReading>;
  readonly authorities: AuthorityReader;
  /** Of the official words. */
  readonly language: Language;
}

/** How sure a topic must be for a statement to be about it. */
const TOPIC_LEAST = 0.85;

/** Reads statements, definitions and mentions of the official words of an instrument; nothing where there are none. */
export function readOfficial(
  { head, official }: MergedInstrument,
  drafts: readonly ProvisionDraft[],
  finder: MentionFinder,
  keep: KeepFinding = (_, make) => make(),
): OfficialReadings {
  const own = drafts.flatMap(({ locator, parent, heading, official: section }) => {
    const kind = parseLocator(locator)?.segments.at(-1)?.kind;
    return section && kind ? [{ locator, parent, kind, heading, text: section.words.text }] : [];
  });
  const sample = own.slice(0, SAMPLE).map(({ text }) => text.slice(0, 2_000));
  const context: MentionContext = {
    language: languageOf(sample.join(' ')),
    on: dayOf(head.lastReform ?? head.published),
  };
  const authorities = createAuthorityReader(finder, context);
  if (!official) return { parts: new Map(), authorities, language: context.language };
  // A reader of its own finds what is kept, so that both ways the one given out has learned the same in the same order.
  const parts = keep('statements', () => readAll(own, createAuthorityReader(finder, context), finder, context));
  for (const { definitions } of parts.values()) authorities.learn(definitions);
  return { parts, authorities, language: context.language };
}

const readAll = (
  own: readonly Part[],
  authorities: AuthorityReader,
  finder: MentionFinder,
  context: MentionContext,
): ReadonlyMap<Locator, OfficialReading> => {
  const parts = new Map<Locator, OfficialReading>();
  const readings = readParts(own, authorities, context.language);
  for (const { locator, text } of own) {
    const mentions = finder.find(text, { ...context, on: dayOfDecree(locator) ?? context.on });
    const { statements, definitions } = readings.get(locator) ?? { statements: [], definitions: [] };
    parts.set(locator, {
      statements: statements.map((one) => complete(one, text, mentions, authorities)),
      definitions,
      mentions,
    });
  }
  return parts;
};

/** Parts whose words tell the language of the whole. */
const SAMPLE = 40;

/** The day for which a text speaks, where it is known to the day: its names are those of that day. */
const dayOf = (on: PartialDay | null): Day | null => (on === null ? null : parseDay(on));

/** What a reform decree says it says on its own day. */
const dayOfDecree = (locator: Locator): Day | null => parseDay(/^dec-(\d{4}-\d{2}-\d{2})/.exec(locator)?.[1] ?? '');

/** A statement with the records that its words name. */
const complete = (
  statement: Statement,
  text: string,
  mentions: readonly Mention[],
  authorities: AuthorityReader,
): Statement => {
  const [start, end] = statement.span ?? [0, 0];
  const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const body = statement.bearer === null ? null : authorities.read(statement.bearer);
  const topics = within.filter(({ label, confidence }) => label === 'Topic' && confidence >= TOPIC_LEAST);
  const bearer = statement.bearer === null || body ? -1 : text.indexOf(statement.bearer.replace(/…$/, ''), start);
  const bearerEnd = bearer + (statement.bearer?.length ?? 0);
  const bound = (label: Mention['label']): readonly string[] =>
    keysOf(within.filter((one) => one.label === label && bearer >= 0 && one.start >= bearer && one.end <= bearerEnd));
  return {
    ...statement,
    topics: keysOf(topics),
    binds: bound('Activity'),
    processes: bound('Process'),
    products: bound('Product'),
    authorities: body ? [body.key] : [],
  };
};

const keysOf = (mentions: readonly Mention[]): readonly string[] => [...new Set(mentions.map(({ key }) => key))];
