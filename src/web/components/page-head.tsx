import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReading } from '../reading.js';
import { AsOfLine } from './as-of-line.js';

interface PageHeadProps {
  /** What the page is about: its heading, and the title of the window. */
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly lang?: string | undefined;
  /** Small words above the heading: sort, number, path. */
  readonly above?: ComponentChildren;
  /** The day that the answer is for. */
  readonly asOf?: string | null;
  readonly children?: ComponentChildren;
}

/** The head of every page. */
export function PageHead({ title, lang, above, asOf = null, children }: PageHeadProps): JSX.Element {
  const { messages } = useReading();
  useEffect(() => {
    document.title = `${title} · ${messages.site}`;
  }, [title, messages.site]);
  return (
    <header class="page-head">
      {above !== undefined && <div class="above">{above}</div>}
      <h1 id="page-title" lang={lang}>
        {title}
      </h1>
      {children}
      {asOf !== null && <AsOfLine day={asOf} />}
    </header>
  );
}
