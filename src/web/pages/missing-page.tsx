import type { JSX } from 'preact';
import { PageHead } from '../components/page-head.js';
import { useReading } from '../reading.js';

/** What is shown for an address that is no page's. The search box stands above it. */
export function MissingPage(): JSX.Element {
  const { messages } = useReading();
  return (
    <PageHead title={messages.state.missing}>
      <p class="lead">{messages.state.missingHelp}</p>
    </PageHead>
  );
}
