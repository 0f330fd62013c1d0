import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { useDocketLines } from '../api/use-docket.js';
import { RECOMMENDATIONS_QUERY, type RecommendationsAnswer } from '../queries/recommendations.js';
import { useQuestion, useReading } from '../reading.js';
import { countSignals, type SignalCount } from '../words/count-signals.js';
import { numberWords } from '../words/day-words.js';
import { Section } from './section.js';
import { To } from './to.js';

/** How many signals bear on each recommendation, by grade; each leads to its own docket. */
export function DocketOverview(): JSX.Element {
  const { docket: words } = useReading().messages;
  const counts = countSignals(useDocketLines());
  const asked = useAnswer<RecommendationsAnswer>(RECOMMENDATIONS_QUERY, useQuestion());
  const nodes = asked.state === 'ready' ? (asked.data.recommendations?.nodes ?? []) : [];
  const titles = new Map(nodes.map(({ number, title }) => [number, title]));
  const grades = Object.entries(words.severities);
  return (
    <Section id="overview" title={words.overview} count={counts.length}>
      <div class="table-scroll" role="group" aria-labelledby="overview-title" tabIndex={0}>
        <table class="docket-overview">
          <thead>
            <tr>
              <th scope="col">{words.overviewHead.recommendation}</th>
              {grades.map(([grade, name]) => (
                <th key={grade} scope="col" class="number">
                  {name}
                </th>
              ))}
              <th scope="col" class="number">
                {words.overviewHead.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <Row key={count.recommendation} of={count} title={titles.get(count.recommendation) ?? ''} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ of, title }: { readonly of: SignalCount; readonly title: string }): JSX.Element {
  const { address, messages } = useReading();
  const { recommendation, all, bySeverity } = of;
  return (
    <tr>
      <th scope="row">
        <To address={{ route: { page: 'docket', filters: { recommendation: String(recommendation) } } }}>
          {recommendation}. {title}
        </To>
      </th>
      {Object.keys(messages.docket.severities).map((grade) => (
        <td key={grade} class="number">
          {numberWords(bySeverity.get(grade) ?? 0, address.language)}
        </td>
      ))}
      <td class="number">
        <strong>{numberWords(all, address.language)}</strong>
      </td>
    </tr>
  );
}
