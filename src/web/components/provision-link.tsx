import type { JSX } from 'preact';
import { isLocator } from '../../domain/locator/locator.js';
import { locatorWords } from '../words/locator-words.js';
import { To } from './to.js';

interface ProvisionLinkProps {
  /** Key of the instrument. */
  readonly of: string;
  readonly locator: string;
}

/** A link to a part of an instrument, named by its whole address: "Artículo 31, Fracción V". */
export function ProvisionLink({ of, locator }: ProvisionLinkProps): JSX.Element {
  const words = locatorWords(locator);
  if (!isLocator(locator)) return <span lang="es">{words}</span>;
  return (
    <To lang="es" address={{ route: { page: 'provision', key: of, locator } }}>
      {words}
    </To>
  );
}
