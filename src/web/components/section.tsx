import type { ComponentChildren, JSX } from 'preact';
import { useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Size of what it lists, shown beside the title. */
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A titled part of a page, addressable by its id. */
export function Section({ id, title, count, children }: SectionProps): JSX.Element {
  const { language } = useReading().address;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && <span class="count"> {numberWords(count, language)}</span>}
      </h2>
      {children}
    </section>
  );
}
