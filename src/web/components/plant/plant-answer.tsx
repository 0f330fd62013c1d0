import type { JSX } from 'preact';
import type { Profile } from '../../../domain/profile.js';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import { APPLICABILITY_QUERY, type ApplicabilityAnswer } from '../../queries/applicability.js';
import { profileInputOf } from '../../words/plant/profile-input.js';
import { PlantResults } from './plant-results.js';
import { ProfileAnswer } from './profile-answer.js';

interface PlantAnswerProps {
  readonly profile: Profile;
  readonly words: ProfileWords;
  readonly lists: PlantLists;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** What binds the plant. */
export function PlantAnswer({ profile, ...rest }: PlantAnswerProps): JSX.Element {
  return (
    <ProfileAnswer<ApplicabilityAnswer> query={APPLICABILITY_QUERY} {...{ profile, ...rest }}>
      {({ applicability }) => <PlantResults of={applicability} profile={profileInputOf(profile)} {...rest} />}
    </ProfileAnswer>
  );
}
