import type { JSX } from 'preact';
import type { OverlapDetail, SideAnswer } from '../queries/overlaps.js';
import type { PlaceWords } from '../queries/places.js';
import { useReading } from '../reading.js';
import { fullNameIn, shortNameIn, type Names } from '../words/name-words.js';
import { NodeLink } from './node-link.js';
import { PlaceItem } from './place-item.js';

interface OverlapSidesProps {
  readonly of: OverlapDetail;
  readonly places: ReadonlyMap<string, PlaceWords>;
  readonly names: Names;
}

/** What both bodies hold, side by side where there is room. */
export function OverlapSides({ of, places, names }: OverlapSidesProps): JSX.Element {
  return (
    <div class="sides">
      {of.sides.map((side) => (
        <Side key={side.authority} of={side} places={places} names={names} />
      ))}
    </div>
  );
}

interface SideProps extends Omit<OverlapSidesProps, 'of'> {
  readonly of: SideAnswer;
}

function Side({ of, places, names }: SideProps): JSX.Element {
  const { overlaps: words } = useReading().messages;
  const id = `authority:${of.authority}`;
  const [short, full] = [shortNameIn(names, id), fullNameIn(names, id)];
  return (
    <div class="side">
      <h3>
        <NodeLink id={id} names={names} />
        {short !== full && <span class="subtitle"> {full}</span>}
      </h3>
      <p class="muted">{words.ofAll(of.provisions.length, of.count)}</p>
      <ol class="places">
        {of.provisions.map((place) => (
          <PlaceItem key={place.id} of={place} words={places.get(place.id) ?? null} names={names} />
        ))}
      </ol>
    </div>
  );
}
