import type { JSX } from 'preact';
import type { DocketFilter, QuestionFilters } from '../address/question-filters.js';
import { useAnswer } from '../api/use-answer.js';
import { useDocketLines } from '../api/use-docket.js';
import { useNames } from '../api/use-names.js';
import { DOCKET_TEXTS_QUERY, type DocketText, type DocketTextsAnswer } from '../queries/docket-texts.js';
import type { AuthorityOrName } from '../queries/fragments.js';
import { RECOMMENDATIONS_QUERY, type RecommendationsAnswer } from '../queries/recommendations.js';
import { useQuestion, useReading } from '../reading.js';
import { shortNameIn } from '../words/name-words.js';
import { FilterForm, type Option } from './filter-form.js';

/** Texts that one question may name. */
const TEXTS_LIMIT = 100;

/** The ways to narrow the docket; texts, topics and bodies are those that it has something on. */
export function DocketFilters({ filters }: { readonly filters: QuestionFilters<DocketFilter> }): JSX.Element {
  const { messages, apiLanguage } = useReading();
  const question = useQuestion();
  const { docket: words } = messages;
  const lines = useDocketLines();
  const asked = useAnswer<RecommendationsAnswer>(RECOMMENDATIONS_QUERY, question);
  const recommendations = asked.state === 'ready' ? (asked.data.recommendations?.nodes ?? []) : [];
  const ids = once(lines.map(({ instrument }) => instrument)).map((key) => `instrument:${key}`);
  const held = useAnswer<DocketTextsAnswer>(
    DOCKET_TEXTS_QUERY,
    ids.length === 0 ? null : { ids: ids.slice(0, TEXTS_LIMIT), ...question },
  );
  const texts = held.state === 'ready' ? held.data.nodes.filter((node) => node !== null) : [];
  const topics = once(lines.map(({ topic }) => topic));
  const names = useNames(
    topics.map((key) => `topic:${key}`),
    apiLanguage,
  );
  const textNames = new Map(texts.map((text) => [text.id, text]));
  return (
    <FilterForm
      filters={filters}
      options={[
        [
          'recommendation',
          recommendations.map(({ number, title }) => ({ value: String(number), words: `${number}. ${title}` })),
        ],
        ['code', optionsIn(words.codes)],
        ['severity', optionsIn(words.severities)],
        ['authority', bodiesOf(texts)],
        ['instrument', sorted(texts.map(({ id }) => ({ value: keyOf(id), words: shortNameIn(textNames, id) })))],
        ['topic', sorted(topics.map((key) => ({ value: key, words: shortNameIn(names, `topic:${key}`) })))],
      ]}
      routeOf={(chosen) => ({ page: 'docket', filters: chosen })}
    />
  );
}

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const once = (keys: readonly (string | null)[]): readonly string[] =>
  [...new Set(keys)].filter((key) => key !== null).sort();

/** The bodies of the day behind some texts; those of before are found under the ones that took their tasks. */
const bodiesOf = (texts: readonly DocketText[]): readonly Option[] => {
  const bodies: readonly AuthorityOrName[] = texts.flatMap(({ issuedBy, enforcedBy }) => [
    ...(issuedBy?.nodes ?? []),
    ...(enforcedBy?.nodes ?? []),
  ]);
  const options = new Map<string, string>();
  for (const body of bodies)
    if (body.__typename === 'Authority' && body.exists) options.set(body.key, body.acronym ?? body.name);
  return sorted([...options].map(([value, words]) => ({ value, words })));
};

const optionsIn = (table: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(table).map(([value, words]) => ({ value, words }));

const sorted = (options: readonly Option[]): readonly Option[] =>
  [...options].sort((a, b) => a.words.localeCompare(b.words, 'es', { numeric: true }));
