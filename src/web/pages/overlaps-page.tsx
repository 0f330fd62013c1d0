import type { JSX } from 'preact';
import { ACTS } from '../../domain/vocabulary.js';
import type { OverlapFilter, QuestionFilters } from '../address/question-filters.js';
import { useAnswer } from '../api/use-answer.js';
import { useNames } from '../api/use-names.js';
import { useOwnOverlaps, type OwnOverlaps } from '../api/use-own-overlaps.js';
import { EmptyNotice } from '../components/empty-notice.js';
import { FilterForm, type Option } from '../components/filter-form.js';
import { HeatMap } from '../components/heat-map.js';
import { Loaded } from '../components/loaded.js';
import { OverlapList } from '../components/overlap-list.js';
import { PageHead } from '../components/page-head.js';
import { Section } from '../components/section.js';
import type { Messages } from '../messages/messages.js';
import { ACTIVITIES_QUERY, type ActivitiesAnswer } from '../queries/activities.js';
import { useQuestion, useReading } from '../reading.js';
import { heatMapOf } from '../words/heat-map.js';
import { shortNameIn, type Names } from '../words/name-words.js';

/** Where mandates meet: a heat map of authorities by topic, and the overlaps that it counts. */
export function OverlapsPage({ filters }: { readonly filters: QuestionFilters<OverlapFilter> }): JSX.Element {
  const { messages, apiLanguage } = useReading();
  const answer = useOwnOverlaps(filters);
  const all = useOwnOverlaps({});
  const map = heatMapOf(all.state === 'ready' ? all.data.lines : []);
  const bodies = useNames(
    map.authorities.map((key) => `authority:${key}`),
    apiLanguage,
  );
  const topics = useNames(
    map.topics.map((key) => `topic:${key}`),
    apiLanguage,
  );
  const activities = useAnswer<ActivitiesAnswer>(ACTIVITIES_QUERY, useQuestion());
  const names: Names = new Map([...bodies, ...topics]);
  const steps = activities.state === 'ready' ? (activities.data.activities?.nodes ?? []) : [];
  const optionsOf = (sort: string, keys: readonly string[]): readonly Option[] =>
    sorted(keys.map((value) => ({ value, words: shortNameIn(names, `${sort}:${value}`) })));
  return (
    <>
      <PageHead title={messages.overlaps.title} asOf={answer.state === 'ready' ? answer.data.asOf : null}>
        <p class="lead">{messages.overlaps.lead}</p>
      </PageHead>
      <FilterForm
        filters={filters}
        options={[
          ['topic', optionsOf('topic', map.topics)],
          ['authority', optionsOf('authority', map.authorities)],
          ['activity', sorted(steps.map(({ key, name }) => ({ value: key, words: name })))],
          ['act', optionsIn(messages.acts, ACTS)],
          ['concurrence', optionsIn(messages.overlaps.concurrences, Object.keys(messages.overlaps.concurrences))],
        ]}
        routeOf={(chosen) => ({ page: 'overlaps', filters: chosen })}
      />
      <Loaded answer={answer}>{(found) => <Found of={found} filters={filters} names={names} />}</Loaded>
    </>
  );
}

interface FoundProps {
  readonly of: OwnOverlaps;
  readonly filters: QuestionFilters<OverlapFilter>;
  readonly names: Names;
}

function Found({ of: { lines }, filters, names }: FoundProps): JSX.Element {
  const { overlaps: words }: Messages = useReading().messages;
  const map = heatMapOf(lines);
  if (lines.length === 0) return <EmptyNotice words={words.none} help={words.noneHelp} />;
  return (
    <>
      {map.topics.length > 1 && (
        <Section id="map" title={words.map}>
          <HeatMap of={map} filters={filters} names={names} />
        </Section>
      )}
      <Section id="list" title={words.list} count={lines.length}>
        <p>{words.listLead}</p>
        <OverlapList of={lines} names={names} />
      </Section>
    </>
  );
}

const optionsIn = (table: Readonly<Record<string, string>>, values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, words: table[value] ?? value }));

const sorted = (options: readonly Option[]): readonly Option[] =>
  [...options].sort((a, b) => a.words.localeCompare(b.words, 'es'));
