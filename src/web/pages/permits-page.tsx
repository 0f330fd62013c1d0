import type { JSX } from 'preact';
import type { ProfileWords } from '../../domain/profile/profile-words.js';
import { readProfileWords } from '../../domain/profile/read-profile-words.js';
import type { Profile } from '../../domain/profile.js';
import { usePlantLists, type PlantLists } from '../api/use-plant-lists.js';
import { Loaded } from '../components/loaded.js';
import { PageHead } from '../components/page-head.js';
import { PermitResults } from '../components/permits/permit-results.js';
import { Begin } from '../components/plant/begin.js';
import { ProfileAnswer } from '../components/plant/profile-answer.js';
import { WordsFaults } from '../components/plant/words-faults.js';
import { To } from '../components/to.js';
import { PERMITS_QUERY, type PermitsAnswer } from '../queries/permits.js';
import { useReading } from '../reading.js';
import { factForms } from '../words/plant/fact-forms.js';
import { saysEnough } from '../words/plant/profile-input.js';

interface PermitsPageProps {
  readonly words: ProfileWords;
}

/** The procedures that a plant must go through, in order. */
export function PermitsPage({ words }: PermitsPageProps): JSX.Element {
  const { permits } = useReading().messages;
  const lists = usePlantLists();
  return (
    <>
      <PageHead title={permits.title}>
        <p class="lead">{permits.lead}</p>
        <p>
          <To address={{ route: { page: 'plant', words } }}>{permits.back}</To>
        </p>
      </PageHead>
      <Loaded answer={lists}>{(known) => <Asked words={words} lists={known} />}</Loaded>
    </>
  );
}

interface GivenProps extends PermitsPageProps {
  readonly lists: PlantLists;
}

function Asked({ words, lists }: GivenProps): JSX.Element {
  const { amend } = useReading();
  const { profile, faults } = readProfileWords(words, factForms(lists.facts));
  const onAnswer = (next: ProfileWords): void => {
    amend({ page: 'permits', words: next });
  };
  if (faults.length > 0) return <WordsFaults of={faults} words={words} facts={lists.facts} onAnswer={onAnswer} />;
  if (!saysEnough(profile)) return <Begin of={profile} />;
  return <Answered {...{ profile, words, lists, onAnswer }} />;
}

interface AnsweredProps extends GivenProps {
  readonly profile: Profile;
  readonly onAnswer: (words: ProfileWords) => void;
}

function Answered({ profile, ...rest }: AnsweredProps): JSX.Element {
  return (
    <ProfileAnswer<PermitsAnswer> query={PERMITS_QUERY} {...{ profile, ...rest }}>
      {({ permits }) => <PermitResults of={permits} {...rest} />}
    </ProfileAnswer>
  );
}
