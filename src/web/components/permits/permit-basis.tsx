import type { JSX } from 'preact';
import type { TextAnswer } from '../../queries/applicability.js';
import type { BasisAnswer } from '../../queries/permits.js';
import { useReading } from '../../reading.js';
import { Evidence } from '../evidence.js';
import { NotInForceMark } from '../not-in-force-mark.js';
import { PlaceOf } from '../plant/place-of.js';

interface PermitBasisProps {
  readonly of: readonly BasisAnswer[];
  readonly texts: ReadonlyMap<string, TextAnswer>;
}

/** Where a procedure rests; what has no record stays a name. */
export function PermitBasis({ of, texts }: PermitBasisProps): JSX.Element | null {
  const { permits } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <>
      <p class="joint">{permits.basis}</p>
      <ul class="links">
        {of.map(({ id, role, onRecord, inForce, evidence }, index) => (
          <li key={index}>
            <span>
              {isAddress(id) ? <PlaceOf id={id} texts={texts} /> : <span lang="es">{id}</span>}
              <span class="muted"> · {permits.bases[role] ?? role}</span>
              {!onRecord && <span class="muted"> · {permits.notOnRecord}</span>}
              {inForce === false && <NotInForceMark />}
            </span>
            <Evidence of={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether a place is an id of the graph; otherwise it is the words by which a text is named. */
const isAddress = (id: string): boolean => /^[a-z0-9ñ][a-z0-9ñ._-]*(#.+)?$/.test(id);
