import type { JSX } from 'preact';
import { addYears, parseDay } from '../../domain/day.js';
import { CHANGE_KINDS } from '../../domain/ports/questions/changes.js';
import type { ChangeFilter, QuestionFilters } from '../address/question-filters.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../api/use-texts.js';
import { Feeds } from '../components/changes/feeds.js';
import { Months } from '../components/changes/months.js';
import { FilterForm } from '../components/filter-form.js';
import { Loaded } from '../components/loaded.js';
import { PageHead } from '../components/page-head.js';
import { Section } from '../components/section.js';
import { To } from '../components/to.js';
import { CHANGES_QUERY, type ChangesAnswer } from '../queries/changes.js';
import { useQuestion, useReading } from '../reading.js';
import { changeOptions } from '../words/changes/change-options.js';
import { narrowChanges } from '../words/changes/narrow-changes.js';
import { dayWords } from '../words/day-words.js';

interface ChangesPageProps {
  readonly filters: QuestionFilters<ChangeFilter>;
}

/** What changed and what comes, by month. */
export function ChangesPage({ filters }: ChangesPageProps): JSX.Element {
  const { changes } = useReading().messages;
  const { asOf } = useQuestion();
  const kind = CHANGE_KINDS.find((one) => one === filters.kind);
  const answer = useAnswer<ChangesAnswer>(CHANGES_QUERY, {
    from: parseDay(filters.from ?? ''),
    kind: kind?.toUpperCase().replaceAll('-', '_') ?? null,
    asOf,
  });
  return (
    <>
      <PageHead title={changes.title} asOf={answer.state === 'ready' ? answer.data.changes.asOf : null}>
        <p class="lead">{changes.lead}</p>
        <Feeds />
      </PageHead>
      <Loaded answer={answer}>{(data) => <Found of={data.changes} filters={filters} />}</Loaded>
    </>
  );
}

interface FoundProps extends ChangesPageProps {
  readonly of: ChangesAnswer['changes'];
}

function Found({ of, filters }: FoundProps): JSX.Element {
  const { address, messages } = useReading();
  const { changes: words } = messages;
  const past = [...of.a, ...of.b, ...of.c, ...of.d];
  const texts = useTexts(
    [...past, ...of.next].flatMap(({ instrument }) => instrument ?? []),
    useQuestion(),
  );
  const { from, ...narrowed } = filters;
  const [next, shown] = [of.next, past].map((list) => narrowChanges(list, filters, texts));
  const earlier = parseDay(of.from);
  return (
    <>
      <FilterForm
        filters={narrowed}
        options={changeOptions([...texts.values()], messages)}
        routeOf={(chosen) => ({ page: 'changes', filters: from === undefined ? chosen : { ...chosen, from } })}
      />
      <Section id="next" title={words.next} count={next?.length ?? 0}>
        {next?.length ? <Months of={next} /> : <p class="none">{words.nextNone}</p>}
      </Section>
      <Section id="past" title={words.past} count={shown?.length ?? 0}>
        <p class="muted">{words.since(dayWords(of.from, address.language))}</p>
        {shown?.length ? <Months of={shown.toReversed()} /> : <p class="none">{words.pastNone}</p>}
        {of.total > past.length && <p class="muted">{words.left(of.total - past.length)}</p>}
        {earlier !== null && (
          <p>
            <To address={{ route: { page: 'changes', filters: { ...filters, from: addYears(earlier, -1) } } }}>
              {words.earlier}
            </To>
          </p>
        )}
      </Section>
    </>
  );
}
