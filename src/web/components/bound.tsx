import type { JSX } from 'preact';
import type { Bindable } from '../queries/rules.js';
import { useReading } from '../reading.js';
import { BindableLink } from './bindable-link.js';

/** Names shown in line; a longer list is folded behind its first ones, for what a rule says matters more than the whole of whom it binds. */
const SHOWN = 3;

/** Whom a rule binds. */
export function Bound({ of }: { readonly of: readonly Bindable[] }): JSX.Element | null {
  const { messages } = useReading();
  if (of.length === 0) return null;
  const rest = of.length > SHOWN + 1 ? of.slice(SHOWN) : [];
  return (
    <>
      <p class="bound">
        <span class="joint">{messages.provision.binds}</span> <Names of={of.slice(0, of.length - rest.length)} />
      </p>
      {rest.length > 0 && (
        <details class="bound-rest">
          <summary>{messages.provision.andMore(rest.length)}</summary>
          <p>
            <Names of={rest} />
          </p>
        </details>
      )}
    </>
  );
}

function Names({ of }: { readonly of: readonly Bindable[] }): JSX.Element {
  return (
    <>
      {of.map((node, index) => (
        <span key={node.key}>
          {index > 0 && ', '}
          <BindableLink of={node} />
        </span>
      ))}
    </>
  );
}
