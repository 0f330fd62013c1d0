import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { OverlapFilter, QuestionFilters } from '../address/question-filters.js';
import type { Route } from '../address/route.js';
import { useReading } from '../reading.js';
import { heatOf, type HeatCell, type HeatMap as Heat } from '../words/heat-map.js';
import { fullNameIn, shortNameIn, type Names } from '../words/name-words.js';
import { To } from './to.js';

interface HeatMapProps {
  readonly of: Heat;
  readonly filters: QuestionFilters<OverlapFilter>;
  readonly names: Names;
}

/** Authorities by topic: a table whose cells lead to the overlaps that they count. Shade and number say the same. */
export function HeatMap({ of, filters, names }: HeatMapProps): JSX.Element {
  const { overlaps: words } = useReading().messages;
  const caption = useId();
  const narrowed = (
    more: QuestionFilters<OverlapFilter>,
  ): { readonly route: { page: 'overlaps'; filters: typeof more } } => ({
    route: { page: 'overlaps', filters: { ...filters, ...more } },
  });
  return (
    <>
      <p class="heat-help">{words.mapHelp}</p>
      <a class="skip-inline" href="#list">
        {words.skipMap}
      </a>
      <div class="heat-scroll" role="group" aria-labelledby={caption} tabIndex={0}>
        <table class="heat-map">
          <caption id={caption} class="for-readers">
            {words.map}
          </caption>
          <thead>
            <Head of={of.authorities} names={names} narrowed={narrowed} />
          </thead>
          <tbody>
            {of.topics.map((topic) => (
              <tr key={topic}>
                <th scope="row">
                  <To address={narrowed({ topic })}>{shortNameIn(names, `topic:${topic}`)}</To>
                </th>
                {of.authorities.map((authority) => (
                  <Cell key={authority} of={of.cellOf(topic, authority)} {...{ topic, authority, names, narrowed }} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The address of the overlaps that pass some filters more. */
type Narrowed = (more: QuestionFilters<OverlapFilter>) => { readonly route: Route };

interface HeadProps {
  readonly of: readonly string[];
  readonly names: Names;
  readonly narrowed: Narrowed;
}

function Head({ of, names, narrowed }: HeadProps): JSX.Element {
  const { overlaps: words } = useReading().messages;
  return (
    <tr>
      <th scope="col" class="corner">
        {words.topic}
      </th>
      {of.map((authority) => (
        <th key={authority} scope="col">
          <To address={narrowed({ authority })} label={bodyWords(names, `authority:${authority}`)}>
            {shortNameIn(names, `authority:${authority}`)}
          </To>
        </th>
      ))}
    </tr>
  );
}

/** Acronym and name of a body; either alone where it has but one. */
const bodyWords = (names: Names, id: string): string => {
  const [short, full] = [shortNameIn(names, id), fullNameIn(names, id)];
  return short === full ? short : `${short}, ${full}`;
};

interface CellProps {
  readonly of: HeatCell | null;
  readonly topic: string;
  readonly authority: string;
  readonly names: Names;
  readonly narrowed: Narrowed;
}

function Cell({ of, topic, authority, names, narrowed }: CellProps): JSX.Element {
  const { overlaps: words } = useReading().messages;
  if (of === null) return <td />;
  const body = shortNameIn(names, `authority:${authority}`);
  const subject = shortNameIn(names, `topic:${topic}`);
  return (
    <td>
      <To
        class={`heat heat-${heatOf(of)}`}
        address={narrowed({ topic, authority })}
        label={words.cell(body, subject, of.unplanned, of.all)}
      >
        <b>{of.unplanned}</b>/{of.all}
      </To>
    </td>
  );
}
