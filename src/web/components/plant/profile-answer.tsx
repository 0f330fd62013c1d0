import type { JSX } from 'preact';
import type { Profile } from '../../../domain/profile.js';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLatest } from '../../api/use-latest.js';
import { useQuestion, useReading } from '../../reading.js';
import { profileInputOf } from '../../words/plant/profile-input.js';
import { Loaded } from '../loaded.js';
import { RefusedWord } from './refused-word.js';

interface ProfileAnswerProps<T> {
  /** Takes `profile`, and what every question takes. */
  readonly query: string;
  readonly profile: Profile;
  readonly words: ProfileWords;
  readonly onAnswer: (words: ProfileWords) => void;
  readonly children: (answer: T) => JSX.Element;
}

/** What a question about a plant brings. While a changed question is on its way the answer before stays in sight, marked as old. */
export function ProfileAnswer<T>({ query, profile, words, onAnswer, children }: ProfileAnswerProps<T>): JSX.Element {
  const { plant } = useReading().messages;
  const variables = { profile: profileInputOf(profile), ...useQuestion() };
  const { answer, isOld } = useLatest(useAnswer<T>(query, variables));
  if (answer.state === 'failed' && answer.failure.code === 'BAD_INPUT')
    return <RefusedWord failure={answer.failure} {...{ words, onAnswer }} />;
  return (
    <div class={isOld ? 'old-answer' : undefined} aria-busy={isOld}>
      {isOld && (
        <p class="recalculating" role="status">
          {plant.recalculating}
        </p>
      )}
      <Loaded answer={answer}>{children}</Loaded>
    </div>
  );
}
