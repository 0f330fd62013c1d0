import type { ComponentChildren, JSX } from 'preact';
import { printAddress } from '../address/print-address.js';
import type { Address } from '../address/route.js';
import { isPlainClick } from '../plain-click.js';
import { useReading } from '../reading.js';

interface ToProps {
  /** Where to; what it leaves out stays as it is. */
  readonly address: Partial<Address>;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly current?: boolean;
  /** What a screen reader says instead of the words shown, where those are too short to be understood alone. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to another page of the explorer: a real address, followed without loading anew. */
export function To({ address: part, class: name, lang, current = false, label, children }: ToProps): JSX.Element {
  const { address, go } = useReading();
  const next = { ...address, ...part };
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(next);
  };
  return (
    <a
      class={name}
      lang={lang}
      hrefLang={lang}
      href={printAddress(next)}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
