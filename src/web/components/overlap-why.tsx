import type { JSX } from 'preact';
import type { OverlapDetail } from '../queries/overlaps.js';
import { useReading } from '../reading.js';
import type { Names } from '../words/name-words.js';
import { wordIn } from '../words/to-word.js';
import { Fact } from './fact.js';
import { NodeLink } from './node-link.js';

/** What the two mandates have in common besides a word, and whether the law foresaw it. */
export function OverlapWhy({ of, names }: { readonly of: OverlapDetail; readonly names: Names }): JSX.Element {
  const { messages } = useReading();
  const words = messages.overlaps;
  return (
    <dl class="facts">
      <Fact name={words.sameAct}>{wordIn(messages.acts, of.act)}</Fact>
      <Fact name={words.sameTopic}>
        <NodeLink id={`topic:${of.topic}`} names={names} /> <span class="muted">{of.sharedSlugs.join(', ')}</span>
      </Fact>
      <Fact name={words.sameActivities}>
        <ul class="inline">
          {of.activities.map((activity) => (
            <li key={activity}>
              <NodeLink id={`activity:${activity}`} names={names} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={words.planned}>
        {of.planned.length === 0 ? words.notForeseen : words.foreseenAt}
        <ul class="plain">
          {of.planned.map(({ id }) => (
            <li key={id}>
              <NodeLink id={`provision:${id}`} names={names} />
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
}
