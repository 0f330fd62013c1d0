import type { JSX } from 'preact';

interface TicksProps {
  readonly choices: readonly { readonly key: string; readonly name: string }[];
  readonly ticked: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Boxes of which several may be ticked. */
export function Ticks({ choices, ticked, onToggle }: TicksProps): JSX.Element {
  return (
    <ul class="ticks">
      {choices.map(({ key, name }) => (
        <li key={key}>
          <label>
            <input
              type="checkbox"
              value={key}
              checked={ticked.includes(key)}
              onChange={() => {
                onToggle(key);
              }}
            />{' '}
            {name}
          </label>
        </li>
      ))}
    </ul>
  );
}
