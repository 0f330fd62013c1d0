import type { JSX } from 'preact';
import type { Profile } from '../../../domain/profile.js';
import { useReading } from '../../reading.js';

/** Says what is still missing before anything can be asked. */
export function Begin({ of }: { readonly of: Profile }): JSX.Element {
  const { plant } = useReading().messages;
  const hasPlace = of.jurisdictions.length > 0;
  return (
    <div class="notice" role="status">
      <p>
        <strong>{plant.begin}:</strong> {[...(hasPlace ? [] : [plant.beginPlace]), plant.beginMore].join('; ')}.
      </p>
      <p>{plant.beginHelp}</p>
    </div>
  );
}
