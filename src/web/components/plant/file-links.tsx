import type { JSX } from 'preact';
import { printProfileQuery } from '../../../domain/profile/profile-query.js';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import { TABLE_FORMATS } from '../../../domain/table-format.js';
import { useReading } from '../../reading.js';

interface FileLinksProps {
  /** What the files are of, as their addresses begin. */
  readonly of: 'register' | 'permits';
  readonly title: string;
  readonly words: ProfileWords;
}

/** An answer on a plant as files to take home. */
export function FileLinks({ of, title, words }: FileLinksProps): JSX.Element {
  const { address, messages } = useReading();
  const query = printProfileQuery(words);
  if (address.language !== 'es') query.set('lang', address.language);
  if (address.asOf !== null) query.set('asOf', address.asOf);
  return (
    <>
      {title}:{' '}
      {TABLE_FORMATS.map((format) => (
        <a key={format} href={`/${of}.${format}?${query.toString()}`} download>
          {messages.plant.formats[format]}
        </a>
      ))}
    </>
  );
}
