import type { JSX } from 'preact';
import { REGISTER_FORMATS } from '../../../domain/ports/questions/register.js';
import { printProfileQuery } from '../../../domain/profile/profile-query.js';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import { useReading } from '../../reading.js';
import { To } from '../to.js';

/** What can be done with an answer: take the register home, see the procedures, print. */
export function PlantActions({ words }: { readonly words: ProfileWords }): JSX.Element {
  const { address, messages } = useReading();
  const { plant } = messages;
  const query = printProfileQuery(words);
  if (address.language !== 'es') query.set('lang', address.language);
  if (address.asOf !== null) query.set('asOf', address.asOf);
  return (
    <ul class="actions">
      <li>
        {plant.register}:{' '}
        {REGISTER_FORMATS.map((format) => (
          <a key={format} href={`/register.${format}?${query.toString()}`} download>
            {plant.formats[format]}
          </a>
        ))}
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
