import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnyRule } from '../queries/rule-links.js';
import { useReading } from '../reading.js';
import { countModalities } from '../words/count-modalities.js';
import { sortRules } from '../words/group-rules.js';
import { CitableLink } from './citable-link.js';
import { FoldedGroups } from './folded-groups.js';
import { LinkList } from './link-list.js';
import { ModalityFilter } from './modality-filter.js';
import { RuleGroup } from './rule-group.js';

/** Up to as many rules, groups begin unfolded: beyond, the list of instruments says more at a glance. */
const OPEN_AT_MOST = 60;

/** Rules by instrument, all or those of one modality; foreign rules and texts not in force folded at the end. */
export function SortedGroups({ rules }: { readonly rules: readonly AnyRule[] }): JSX.Element {
  const { activity: words } = useReading().messages;
  const [chosen, choose] = useState<string | null>(null);
  const shown = chosen === null ? rules : rules.filter(({ modality }) => modality === chosen);
  const { standing, foreign, ended, unplaced } = sortRules(shown);
  return (
    <>
      <ModalityFilter counts={countModalities(rules)} chosen={chosen} choose={choose} />
      {standing.map((group) => (
        <RuleGroup key={group.instrument.key} of={group} open={rules.length <= OPEN_AT_MOST} />
      ))}
      <FoldedGroups title={words.foreign} groups={foreign} />
      <FoldedGroups title={words.notInForce} groups={ended} />
      {unplaced.length > 0 && (
        <LinkList links={{ edges: unplaced, totalCount: unplaced.length }}>
          {(node) => <CitableLink of={node} />}
        </LinkList>
      )}
    </>
  );
}
