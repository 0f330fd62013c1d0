import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printAddress } from '../address/print-address.js';
import type { Box, Drawing } from '../drawing/lay-out.js';
import { isPlainClick } from '../plain-click.js';
import { useReading } from '../reading.js';
import { NEIGHBOUR_GROUPS, type Neighbour, type NeighbourList } from '../words/neighbourhood.js';

/** What lays out, brought when the first drawing is to be made. */
type Pen = typeof import('../drawing/lay-out.js');

interface NeighbourDrawingProps {
  readonly centre: string;
  readonly lists: readonly NeighbourList[];
}

/** A text with its neighbours around it; each is a link to its page. Nothing until what lays out has come, for the list says the same. */
export function NeighbourDrawing({ centre, lists }: NeighbourDrawingProps): JSX.Element | null {
  const { neighbourhood: words } = useReading().messages;
  const [pen, setPen] = useState<Pen | null>(null);
  useEffect(() => {
    import('../drawing/lay-out.js').then(setPen, () => {
      setPen(null);
    });
  }, []);
  if (!pen) return null;
  const drawing = pen.layOut(centre, lists, words.groups);
  const count = lists.reduce((sum, { shown }) => sum + shown.length, 0);
  const { width, height } = drawing;
  return (
    <figure class="drawing">
      <div class="drawing-scroll" tabIndex={0} role="group" aria-label={words.drawn(centre, count)}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {drawing.lines.map((line) => (
            <path key={line} class="line" d={line} />
          ))}
          <Label of={drawing.centre} class="centre" words={pen.countedWords(centre, 1)} />
          {lists.map((list) => (
            <Group key={list.group} of={list} drawing={drawing} pen={pen} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface GroupProps {
  readonly of: NeighbourList;
  readonly drawing: Drawing;
  readonly pen: Pen;
}

function Group({ of: { group, shown }, drawing, pen }: GroupProps): JSX.Element {
  const { neighbourhood: words } = useReading().messages;
  const box = drawing.groups.get(group);
  const boxes = drawing.neighbours.get(group) ?? [];
  return (
    <g class={`group-${NEIGHBOUR_GROUPS.indexOf(group)}`}>
      {box && <Label of={box} class="group" words={words.groups[group]} />}
      {shown.map((neighbour, index) => {
        const place = boxes[index];
        return place && <Node key={index} of={neighbour} box={place} pen={pen} />;
      })}
    </g>
  );
}

interface NodeProps {
  readonly of: Neighbour;
  readonly box: Box;
  readonly pen: Pen;
}

function Node({ of: { words, route, links }, box, pen }: NodeProps): JSX.Element {
  const { address, go } = useReading();
  const label = <Label of={box} class="node" words={pen.countedWords(words, links)} title={words} />;
  if (!route) return <g class="nameless">{label}</g>;
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go({ route });
  };
  return (
    <a href={printAddress({ ...address, route })} onClick={follow}>
      {label}
    </a>
  );
}

interface LabelProps {
  readonly of: Box;
  readonly class: string;
  readonly words: string;
  /** The whole of what is cut short. */
  readonly title?: string;
}

function Label({ of: { x, y, width, height }, class: name, words, title }: LabelProps): JSX.Element {
  return (
    <g class={name}>
      {title !== undefined && title !== words && <title>{title}</title>}
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="4" />
      <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {words}
      </text>
    </g>
  );
}
