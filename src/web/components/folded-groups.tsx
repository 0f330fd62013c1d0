import type { JSX } from 'preact';
import type { InstrumentRules } from '../words/group-rules.js';
import { RuleGroup } from './rule-group.js';

interface FoldedGroupsProps {
  readonly title: string;
  readonly groups: readonly InstrumentRules[];
}

/** Rules that bear on few readers, behind a heading that tells how many instruments they are of. */
export function FoldedGroups({ title, groups }: FoldedGroupsProps): JSX.Element | null {
  if (groups.length === 0) return null;
  return (
    <details class="folded">
      <summary>
        {title} <span class="count">{groups.length}</span>
      </summary>
      {groups.map((group) => (
        <RuleGroup key={group.instrument.key} of={group} open={false} />
      ))}
    </details>
  );
}
