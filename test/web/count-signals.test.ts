import { describe, expect, it } from 'vitest';
import { countSignals } from '../../src/web/words/count-signals.js';

const line = (severity: string, recommendations: readonly number[]) => ({
  code: 'GAP',
  severity,
  instrument: null,
  topic: null,
  recommendations,
});

describe('the signals of a docket', () => {
  it('count for each recommendation that they bear on, by grade, recommendations by number', () => {
    const counts = countSignals([line('HIGH', [24, 3]), line('LOW', [24]), line('HIGH', [24]), line('HIGH', [])]);
    expect(counts.map(({ recommendation, all }) => [recommendation, all])).toEqual([
      [3, 1],
      [24, 3],
    ]);
    expect([...counts[1]!.bySeverity]).toEqual([
      ['high', 2],
      ['low', 1],
    ]);
  });
});
