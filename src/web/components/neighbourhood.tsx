import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { NEIGHBOURHOOD_QUERIES, type NeighbourhoodAnswer } from '../queries/neighbourhood.js';
import { useQuestion, useReading } from '../reading.js';
import { neighbourhoodOf, type NeighbourList } from '../words/neighbourhood.js';
import { Loaded } from './loaded.js';
import { NeighbourDrawing } from './neighbour-drawing.js';
import { Section } from './section.js';
import { To } from './to.js';

interface NeighbourhoodProps {
  readonly instrument: string;
  /** Null for the whole instrument. */
  readonly locator: string | null;
  /** What the text is called. */
  readonly name: string;
}

/** What a text is tied to, drawn, and as a list for those who cannot see the drawing. */
export function Neighbourhood({ instrument, locator, name }: NeighbourhoodProps): JSX.Element {
  const { neighbourhood: words } = useReading().messages;
  const question = useQuestion();
  const query = NEIGHBOURHOOD_QUERIES[locator === null ? 'instrument' : 'provision'];
  const keys = locator === null ? { key: instrument } : { key: instrument, locator };
  const answer = useAnswer<NeighbourhoodAnswer>(query, { ...keys, ...question });
  return (
    <Section id="neighbourhood" title={words.title}>
      <p>{words.lead}</p>
      <Loaded answer={answer}>
        {({ centre }) => <Found of={centre ? neighbourhoodOf(centre, instrument) : []} name={name} />}
      </Loaded>
    </Section>
  );
}

function Found({ of, name }: { readonly of: readonly NeighbourList[]; readonly name: string }): JSX.Element {
  const { neighbourhood: words, state } = useReading().messages;
  if (of.length === 0) return <p class="none">{state.none}</p>;
  return (
    <>
      <NeighbourDrawing centre={name} lists={of} />
      <details class="folds">
        <summary>{words.asList}</summary>
        <dl class="facts neighbours">
          {of.map((list) => (
            <List key={list.group} of={list} />
          ))}
        </dl>
      </details>
    </>
  );
}

function List({ of: { group, shown, left } }: { readonly of: NeighbourList }): JSX.Element {
  const { neighbourhood: words } = useReading().messages;
  return (
    <div class="fact-row">
      <dt>{words.groups[group]}</dt>
      <dd>
        <ul>
          {shown.map(({ words: name, route, links }, index) => (
            <li key={index}>
              {route ? <To address={{ route }}>{name}</To> : name}
              {links > 1 && <span class="muted"> ×{links}</span>}
            </li>
          ))}
        </ul>
        {left > 0 && <span class="muted">{words.more(left)}</span>}
      </dd>
    </div>
  );
}
