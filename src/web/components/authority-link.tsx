import type { JSX } from 'preact';
import type { AuthorityOrName } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { To } from './to.js';

/** A link to a public body by acronym and name; words alone where it has no record. */
export function AuthorityLink({
  of,
  short = false,
}: {
  readonly of: AuthorityOrName;
  readonly short?: boolean;
}): JSX.Element {
  const { messages } = useReading();
  if (of.__typename === 'NamedText') return <span lang="es">{of.name}</span>;
  return (
    <span class="authority-name">
      <To address={{ route: { page: 'authority', key: of.key } }}>{of.acronym ?? of.name}</To>
      {!short && of.acronym !== null && <span class="subtitle"> {of.name}</span>}
      {!of.exists && (
        <>
          {' '}
          <span class="tag ended">{messages.authority.gone}</span>
        </>
      )}
    </span>
  );
}
