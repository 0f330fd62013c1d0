import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import { useReading } from '../../reading.js';
import { To } from '../to.js';
import { FileLinks } from './file-links.js';

/** What can be done with an answer: take the register home, see the procedures, print. */
export function PlantActions({ words }: { readonly words: ProfileWords }): JSX.Element {
  const { plant } = useReading().messages;
  return (
    <ul class="actions">
      <li>
        <FileLinks of="register" title={plant.register} words={words} />
      </li>
      <li>
        <To address={{ route: { page: 'permits', words } }}>{plant.permits}</To>
      </li>
      <li>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            print();
          }}
        >
          {plant.print}
        </button>
      </li>
    </ul>
  );
}
