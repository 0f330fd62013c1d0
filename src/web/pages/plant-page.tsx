import type { JSX } from 'preact';
import { saysNothing, NO_WORDS, type ProfileWords } from '../../domain/profile/profile-words.js';
import { readProfileWords } from '../../domain/profile/read-profile-words.js';
import { usePlantLists, type PlantLists } from '../api/use-plant-lists.js';
import { Loaded } from '../components/loaded.js';
import { PageHead } from '../components/page-head.js';
import { Begin } from '../components/plant/begin.js';
import { Examples } from '../components/plant/examples.js';
import { PlantAnswer } from '../components/plant/plant-answer.js';
import { PlantForm } from '../components/plant/plant-form.js';
import { WordsFaults } from '../components/plant/words-faults.js';
import { To } from '../components/to.js';
import { useReading } from '../reading.js';
import { factForms } from '../words/plant/fact-forms.js';
import { saysEnough } from '../words/plant/profile-input.js';

interface PlantPageProps {
  readonly words: ProfileWords;
}

/** What binds a plant: a form whose answers are the address, and the answer beside it. */
export function PlantPage({ words }: PlantPageProps): JSX.Element {
  const { plant } = useReading().messages;
  const lists = usePlantLists();
  return (
    <div class="plant">
      <PageHead title={plant.title}>
        {saysNothing(words) ? <p class="lead">{plant.lead}</p> : <p class="muted">{plant.share}</p>}
      </PageHead>
      <Loaded answer={lists}>{(known) => <Asked words={words} lists={known} />}</Loaded>
    </div>
  );
}

function Asked({ words, lists }: PlantPageProps & { readonly lists: PlantLists }): JSX.Element {
  const { messages, amend } = useReading();
  const { profile, faults } = readProfileWords(words, factForms(lists.facts));
  const onAnswer = (next: ProfileWords): void => {
    amend({ page: 'plant', words: next });
  };
  const given = { words, lists, onAnswer };
  return (
    <div class="plant-columns">
      <div class="plant-said">
        <PlantForm {...given} />
        {!saysNothing(words) && (
          <p>
            <To address={{ route: { page: 'plant', words: NO_WORDS } }}>{messages.plant.startOver}</To>
          </p>
        )}
      </div>
      <div class="plant-answer">
        <h2 class="for-readers">{messages.plant.answer}</h2>
        {faults.length > 0 ? (
          <WordsFaults of={faults} words={words} facts={lists.facts} onAnswer={onAnswer} />
        ) : saysEnough(profile) ? (
          <PlantAnswer profile={profile} {...given} />
        ) : (
          <>
            <Begin of={profile} />
            <Examples lists={lists} />
          </>
        )}
      </div>
    </div>
  );
}
