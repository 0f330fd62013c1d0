import type { JSX } from 'preact';
import { isLocator } from '../../domain/locator/locator.js';
import type { ProvisionDetail } from '../queries/provision.js';
import { useReading } from '../reading.js';
import { partTitle } from '../words/locator-words.js';
import { Section } from './section.js';
import { To } from './to.js';

interface ProvisionChildrenProps {
  readonly instrument: string;
  readonly of: ProvisionDetail['children'];
}

/** The parts that a part holds directly. */
export function ProvisionChildren({ instrument, of }: ProvisionChildrenProps): JSX.Element | null {
  const { messages } = useReading();
  if (of.length === 0) return null;
  return (
    <Section id="parts" title={messages.provision.parts} count={of.length}>
      <ul class="links" lang="es">
        {of.map(({ locator, heading }) => (
          <li key={locator}>
            {isLocator(locator) && (
              <To address={{ route: { page: 'provision', key: instrument, locator } }}>
                {partTitle(locator, heading)}
              </To>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
