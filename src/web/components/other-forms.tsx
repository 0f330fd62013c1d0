import type { JSX } from 'preact';
import { PAGE_FORMS } from '../../domain/ports/pages.js';
import { useReading } from '../reading.js';

/** The same text in forms for programs, and for who reads without scripts; nothing where it has no address that keeps. */
export function OtherForms({ path }: { readonly path: string | null }): JSX.Element | null {
  const { address, messages } = useReading();
  if (path === null) return null;
  return (
    <p class="other-forms">
      <span>{messages.forms.title}:</span>
      {PAGE_FORMS.map(({ name, suffix, mediaType, inOneLanguage }) => (
        <a
          key={name}
          href={`${encodeURI(path)}.${suffix}${inOneLanguage ? `?lang=${address.language}` : ''}`}
          rel="alternate"
          type={mediaType}
        >
          {messages.forms[name]}
        </a>
      ))}
    </p>
  );
}
