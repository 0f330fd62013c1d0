import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePages } from '../api/use-pages.js';
import { RULE_QUERIES, type AnyRule, type RuleLinksAnswer } from '../queries/rule-links.js';
import { useQuestion, useReading } from '../reading.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';
import { SortedGroups } from './sorted-groups.js';

/** Rules fetched without being asked for, so that groups are whole; more come on demand. */
const RULES_AT_ONCE = 2_000;

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
      {(pages) =>
        !pages || pages.total === 0 ? (
          <p class="none">{messages.state.none}</p>
        ) : (
          <>
            <SortedGroups rules={pages.members} />
            <More pages={pages} />
          </>
        )
      }
    </Loaded>
  );
}
