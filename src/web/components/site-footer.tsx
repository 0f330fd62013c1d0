import type { JSX } from 'preact';
import { useReading } from '../reading.js';

/** What this is and is not, and where the same answers are had by program. */
export function SiteFooter(): JSX.Element {
  const { messages } = useReading();
  return (
    <footer class="site-footer">
      <p>{messages.footer}</p>
      <p>
        <a href="/graphql">{messages.api}</a>
      </p>
    </footer>
  );
}
