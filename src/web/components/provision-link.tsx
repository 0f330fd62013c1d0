import type { JSX } from 'preact';
import { isLocator } from '../../domain/locator/locator.js';
import { partWords } from '../words/locator-words.js';
import { To } from './to.js';

interface ProvisionLinkProps {
  /** Key of the instrument. */
  readonly of: string;
  readonly locator: string;
  readonly heading: string;
}

/** A link to a part of an instrument, named by its heading and those of the parts that hold it. */
export function ProvisionLink({ of, locator, heading }: ProvisionLinkProps): JSX.Element {
  const words = partWords(locator, heading);
  if (!isLocator(locator)) return <span lang="es">{words}</span>;
  return (
    <To lang="es" address={{ route: { page: 'provision', key: of, locator } }}>
      {words}
    </To>
  );
}
