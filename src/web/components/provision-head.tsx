import type { JSX } from 'preact';
import type { Locator } from '../../domain/locator/locator.js';
import type { ProvisionDetail } from '../queries/provision.js';
import { useReading } from '../reading.js';
import { holdersOf, partTitle, stepWords } from '../words/locator-words.js';
import { InstrumentLink } from './instrument-link.js';
import { PageHead } from './page-head.js';
import { To } from './to.js';

interface ProvisionHeadProps {
  readonly of: ProvisionDetail;
  readonly instrument: string;
  readonly locator: Locator;
}

/** The heading of a part, under the path that leads to it. */
export function ProvisionHead({ of, instrument, locator }: ProvisionHeadProps): JSX.Element {
  const { messages } = useReading();
  const path = (
    <nav aria-label={messages.provision.within}>
      <ol class="path">
        <li>{of.instrument && <InstrumentLink of={of.instrument} />}</li>
        {holdersOf(locator).map((holder) => (
          <li key={holder}>
            <To lang="es" address={{ route: { page: 'provision', key: instrument, locator: holder } }}>
              {stepWords(holder)}
            </To>
          </li>
        ))}
      </ol>
    </nav>
  );
  return <PageHead title={partTitle(locator, of.heading)} lang="es" above={path} asOf={of.asOf} />;
}
