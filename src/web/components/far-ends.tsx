import type { JSX } from 'preact';
import type { FarEnd } from '../words/group-citations.js';
import { gatherEnds, type GatheredEnds } from '../words/gather-ends.js';
import { CitableLink } from './citable-link.js';
import { ProvisionLink } from './provision-link.js';

/** The texts at the other end of a citation, each with the parts meant; a part that the map does not hold is words without a link. */
export function FarEnds({ of }: { readonly of: readonly FarEnd[] }): JSX.Element {
  return (
    <ul class="far-ends">
      {gatherEnds(of).map((end, index) => (
        <li key={index}>
          <CitableLink of={end.whole} short />
          {end.parts.map((part, place) => (
            <span key={place}>
              {place === 0 ? ' · ' : '; '}
              <Part of={part} whole={end.whole} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly of: GatheredEnds['parts'][number];
  readonly whole: GatheredEnds['whole'];
}

function Part({ of, whole }: PartProps): JSX.Element {
  if (of.heading === null || whole.__typename !== 'Instrument') return <span lang="es">{of.words}</span>;
  return <ProvisionLink of={whole.key} locator={of.locator} heading={of.heading} />;
}
