import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { NoteAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';
import { withWord } from '../../words/plant/edit-words.js';
import { Meant } from './meant.js';

interface NotesProps {
  readonly of: readonly NoteAnswer[];
  readonly words: ProfileWords;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** What of the profile the answer could not use, with words that come near. */
export function Notes({ of, words, onAnswer }: NotesProps): JSX.Element | null {
  const { plant } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <div class="doubts" role="note">
      <p>
        <strong>{plant.notes}</strong>
      </p>
      <ul>
        {of.map(({ element, says, nearest }) => (
          <li key={element}>
            «{element}»: {says}.
            <Meant
              words={nearest}
              onChoose={(meant) => {
                onAnswer(withWord(words, element, meant));
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
