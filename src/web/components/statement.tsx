import type { JSX } from 'preact';
import type { AuthorityOrName } from '../queries/fragments.js';
import type { Bindable, StatementAnswer } from '../queries/rules.js';
import { useReading } from '../reading.js';
import { conditionWords } from '../words/condition-words.js';
import { wordIn } from '../words/to-word.js';
import { AuthorityLink } from './authority-link.js';
import { Bound } from './bound.js';
import { Conditions } from './conditions.js';

interface StatementProps {
  readonly of: StatementAnswer;
  /** What the provision binds and whom it gives a task, with their names. */
  readonly bound: readonly Bindable[];
  readonly authorities: readonly AuthorityOrName[];
}

/** What one rule of a provision does: the sort of rule, whom it binds, under which conditions, who acts. */
export function Statement({ of, bound, authorities }: StatementProps): JSX.Element {
  const { messages } = useReading();
  const keys = new Set([...of.binds, ...of.processes, ...of.products]);
  const own = unique(bound.filter(({ key }) => keys.has(key)));
  const acting = unique(
    authorities.filter((authority) => 'key' in authority && of.authorities.includes(authority.key)),
  );
  return (
    <div class="statement">
      <p class="does">
        <span class={`modality ${of.modality.toLowerCase()}`}>{wordIn(messages.modalities, of.modality)}</span>
        {of.act !== null && <span class="act"> {wordIn(messages.acts, of.act)}</span>}
        {acting.length > 0 && (
          <span class="acting">
            {acting.map((authority, index) => (
              <span key={index}>
                {index > 0 && ', '}
                <AuthorityLink of={authority} short />
              </span>
            ))}
          </span>
        )}
      </p>
      <Bound of={own} />
      <Conditions
        when={of.when.map((condition) => conditionWords(condition, messages))}
        unless={of.unless.map((condition) => conditionWords(condition, messages))}
      />
    </div>
  );
}

/** Each node once: two rules that bind the same give two links. */
function unique<Node extends object>(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}
