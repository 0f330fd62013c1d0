import type { ComponentChildren, JSX } from 'preact';
import type { LinkList as Links, LinkOf } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';
import { Evidence } from './evidence.js';

interface LinkListProps<Node> {
  readonly links: Links<LinkOf<Node>>;
  readonly children: (node: Node) => ComponentChildren;
}

/** A list of links, each with its remark and its evidence. */
export function LinkList<Node>({ links, children }: LinkListProps<Node>): JSX.Element {
  const { address, messages } = useReading();
  const shown = links.edges.length;
  if (shown === 0) return <p class="none">{messages.state.none}</p>;
  const [some, all] = [shown, links.totalCount].map((value) => numberWords(value, address.language));
  return (
    <>
      <ul class="links">
        {links.edges.map((link, index) => (
          <li key={index}>
            {children(link.node)}
            {link.note !== null && <p class="note">{link.note}</p>}
            <Evidence of={link.evidence} />
          </li>
        ))}
      </ul>
      {shown < links.totalCount && <p class="none">{messages.state.shown(some ?? '', all ?? '')}</p>}
    </>
  );
}
