import type { JSX } from 'preact';
import type { FarEnd } from '../words/group-citations.js';
import { locatorWords } from '../words/locator-words.js';
import { CitableLink } from './citable-link.js';

/** The texts at the other end of a citation, and the part meant where the map does not hold it. */
export function FarEnds({ of }: { readonly of: readonly FarEnd[] }): JSX.Element {
  return (
    <ul class="far-ends">
      {of.map(({ node, locator }, index) => (
        <li key={index}>
          <CitableLink of={node} short />
          {locator !== null && (
            <span class="muted" lang="es">
              {' '}
              {locatorWords(locator)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
