import type { JSX } from 'preact';
import type { PlantLists } from '../../api/use-plant-lists.js';
import type { AppliedAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';
import { groupByTopic } from '../../words/plant/group-by-topic.js';
import { To } from '../to.js';
import { AppliedText, type AppliedTextProps } from './applied-text.js';

interface AppliedTextsProps extends Pick<AppliedTextProps, 'profile' | 'names' | 'texts'> {
  readonly of: readonly AppliedAnswer[];
  readonly lists: PlantLists;
}

/** The texts that apply, by topic. */
export function AppliedTexts({ of, lists, ...rest }: AppliedTextsProps): JSX.Element {
  const { plant } = useReading().messages;
  if (of.length === 0) return <p class="none">{plant.appliesNone}</p>;
  const topicsOf = ({ key }: AppliedAnswer): readonly string[] =>
    rest.texts.get(key)?.topics.nodes.map((topic) => topic.key) ?? [];
  return (
    <>
      {groupByTopic(of, topicsOf, lists.topics).map(({ topic, members }) => (
        <div key={topic?.key ?? ''} class="topic-group">
          <h3>
            {topic ? <To address={{ route: { page: 'topic', key: topic.key } }}>{topic.name}</To> : plant.noTopic}{' '}
            <span class="count">{members.length}</span>
          </h3>
          {members.map((member) => (
            <AppliedText key={member.key} of={member} place={of.indexOf(member)} {...rest} />
          ))}
        </div>
      ))}
    </>
  );
}
