import type { JSX } from 'preact';
import type { Profile } from '../../../domain/profile.js';
import { saysMore } from '../../words/plant/profile-input.js';
import { useReading } from '../../reading.js';

/** Says what is still missing before anything can be asked. */
export function Begin({ of }: { readonly of: Profile }): JSX.Element {
  const { plant } = useReading().messages;
  const { jurisdictions, ...rest } = of;
  const missing = [
    ...(jurisdictions.length > 0 ? [] : [plant.beginPlace]),
    ...(saysMore(rest) ? [] : [plant.beginMore]),
  ];
  return (
    <div class="notice" role="status">
      <p>
        <strong>{plant.begin}:</strong> {missing.join('; ')}.
      </p>
      <p>{plant.beginHelp}</p>
    </div>
  );
}
