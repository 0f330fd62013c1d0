import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { ProvisionId } from '../../src/domain/locator/provision-id.js';
import type { Position } from '../../src/domain/ports/questions/docket.js';
import { positionsOn } from '../../src/domain/positions-on.js';

const position = (on: string): Position => ({
  who: 'Cámara de ejemplo',
  authority: null,
  on,
  stance: 'reform',
  words: 'Debe reformarse.',
  day: '2026-05-04' as Day,
  file: 'positions.yaml',
});

describe('the positions on a signal', () => {
  const signal = {
    id: 'stale-citation lgpgir#art-31 nom-052',
    instrument: 'lgpgir' as InstrumentKey,
    provision: 'lgpgir#art-31' as ProvisionId,
  };

  it('are those on the signal, on its part and on its text, in their order', () => {
    const all = ['lgpgir', 'lgpgir#art-32', signal.id, 'lgeepa', 'lgpgir#art-31'].map(position);
    expect(positionsOn(signal, all).map(({ on }) => on)).toEqual(['lgpgir', signal.id, 'lgpgir#art-31']);
  });

  it('are none for a gap of which nothing was said', () => {
    expect(positionsOn({ id: 'gap x', instrument: null, provision: null }, [position('lgpgir')])).toEqual([]);
  });
});
