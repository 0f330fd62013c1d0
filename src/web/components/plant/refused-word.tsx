import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { Failure } from '../../api/reply.js';
import { useReading } from '../../reading.js';
import { withWord } from '../../words/plant/edit-words.js';
import { Meant } from './meant.js';

interface RefusedWordProps {
  readonly failure: Failure;
  readonly words: ProfileWords;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** Tells a word that the map does not know, or facts that cannot all be true, with what may have been meant. */
export function RefusedWord({ failure, words, onAnswer }: RefusedWordProps): JSX.Element {
  const { plant } = useReading().messages;
  const { found, nearest, message } = failure;
  const isWord = [words.jurisdictions, words.activities, words.processes, words.products].some((list) =>
    list?.includes(found),
  );
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{plant.faults}.</strong> {plant.faultsHelp}
      </p>
      {isWord ? (
        <>
          <p>{plant.unknownWord(found)}</p>
          <Meant
            words={nearest}
            onChoose={(meant) => {
              onAnswer(withWord(words, found, meant));
            }}
          />
        </>
      ) : (
        <p lang="en">{message}</p>
      )}
    </div>
  );
}
