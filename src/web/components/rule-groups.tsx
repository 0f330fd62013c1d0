import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePages } from '../api/use-pages.js';
import { RULE_QUERIES, type AnyRule, type RuleLinksAnswer } from '../queries/rule-links.js';
import { useQuestion, useReading } from '../reading.js';
import { sortRules } from '../words/group-rules.js';
import { CitableLink } from './citable-link.js';
import { FoldedGroups } from './folded-groups.js';
import { LinkList } from './link-list.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';
import { RuleGroup } from './rule-group.js';

/** Rules fetched without being asked for, so that groups are whole; more come on demand. */
const RULES_AT_ONCE = 2_000;

/** Up to as many rules, groups begin unfolded: beyond, the list of instruments says more at a glance. */
const OPEN_AT_MOST = 60;

interface RuleGroupsProps {
  readonly of: keyof typeof RULE_QUERIES;
  readonly name: string;
}

/** The provisions that bind, mandate or regulate something, by instrument; foreign rules and texts not in force folded at the end. */
export function RuleGroups({ of, name }: RuleGroupsProps): JSX.Element {
  const { messages } = useReading();
  const answer = usePages<RuleLinksAnswer, AnyRule>(
    RULE_QUERIES[of],
    { key: name, ...useQuestion() },
    (data) => data.holder?.rules ?? null,
  );
  const more = answer.state === 'ready' ? (answer.data?.more ?? null) : null;
  const count = answer.state === 'ready' ? (answer.data?.members.length ?? 0) : 0;
  useEffect(() => {
    if (count < RULES_AT_ONCE) more?.();
  }, [count]);
  return (
    <Loaded answer={answer}>
      {(pages) => {
        if (!pages || pages.total === 0) return <p class="none">{messages.state.none}</p>;
        const { standing, foreign, ended, unplaced } = sortRules(pages.members);
        return (
          <>
            {standing.map((group) => (
              <RuleGroup key={group.instrument.key} of={group} open={pages.members.length <= OPEN_AT_MOST} />
            ))}
            <FoldedGroups title={messages.activity.foreign} groups={foreign} />
            <FoldedGroups title={messages.activity.notInForce} groups={ended} />
            {unplaced.length > 0 && (
              <LinkList links={{ edges: unplaced, totalCount: unplaced.length }}>
                {(node) => <CitableLink of={node} />}
              </LinkList>
            )}
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
}
