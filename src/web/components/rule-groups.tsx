import type { JSX } from 'preact';
import { usePages } from '../api/use-pages.js';
import { RULE_QUERIES, type ProvisionRule, type RuleLinksAnswer } from '../queries/rule-links.js';
import { useQuestion, useReading } from '../reading.js';
import { groupByInstrument } from '../words/group-rules.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';
import { RuleGroup } from './rule-group.js';

interface RuleGroupsProps {
  readonly of: keyof typeof RULE_QUERIES;
  readonly name: string;
}

/** The provisions that bind, mandate or regulate something, by instrument; those of texts not in force last, under a heading. */
export function RuleGroups({ of, name }: RuleGroupsProps): JSX.Element {
  const { messages } = useReading();
  const answer = usePages<RuleLinksAnswer, ProvisionRule>(
    RULE_QUERIES[of],
    { key: name, ...useQuestion() },
    (data) => data.holder?.rules ?? null,
  );
  return (
    <Loaded answer={answer}>
      {(pages) => {
        if (!pages || pages.total === 0) return <p class="none">{messages.state.none}</p>;
        const groups = groupByInstrument(pages.members);
        const standing = groups.filter(({ instrument }) => instrument.inForce.value !== false);
        const ended = groups.filter(({ instrument }) => instrument.inForce.value === false);
        return (
          <>
            {standing.map((group) => (
              <RuleGroup key={group.instrument.key} of={group} />
            ))}
            {ended.length > 0 && (
              <details class="ended-rules">
                <summary>
                  {messages.activity.notInForce} ({ended.length})
                </summary>
                {ended.map((group) => (
                  <RuleGroup key={group.instrument.key} of={group} />
                ))}
              </details>
            )}
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
}
