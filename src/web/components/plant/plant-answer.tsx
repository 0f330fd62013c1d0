import type { JSX } from 'preact';
import type { Profile } from '../../../domain/profile.js';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLatest } from '../../api/use-latest.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import { APPLICABILITY_QUERY, type ApplicabilityAnswer } from '../../queries/applicability.js';
import { useQuestion, useReading } from '../../reading.js';
import { profileInputOf } from '../../words/plant/profile-input.js';
import { Loaded } from '../loaded.js';
import { PlantResults } from './plant-results.js';
import { RefusedWord } from './refused-word.js';

interface PlantAnswerProps {
  readonly profile: Profile;
  readonly words: ProfileWords;
  readonly lists: PlantLists;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** What binds the plant. While a changed question is on its way the answer before stays in sight, marked as old. */
export function PlantAnswer({ profile, ...rest }: PlantAnswerProps): JSX.Element {
  const { plant } = useReading().messages;
  const input = profileInputOf(profile);
  const { answer, isOld } = useLatest(
    useAnswer<ApplicabilityAnswer>(APPLICABILITY_QUERY, { profile: input, ...useQuestion() }),
  );
  if (answer.state === 'failed' && answer.failure.code === 'BAD_INPUT')
    return <RefusedWord failure={answer.failure} {...rest} />;
  return (
    <div class={isOld ? 'old-answer' : undefined} aria-busy={isOld}>
      {isOld && (
        <p class="recalculating" role="status">
          {plant.recalculating}
        </p>
      )}
      <Loaded answer={answer}>
        {({ applicability }) => <PlantResults of={applicability} profile={input} {...rest} />}
      </Loaded>
    </div>
  );
}
