import type { Day } from '../../domain/day.js';
import { inForceOn } from '../../domain/in-force.js';
import type { Library } from '../image/passages.js';
import { KIND_WEIGHTS, RANKING } from './ranking.js';

/** By instrument: less for what does not bind on a day, and for what binds elsewhere. One whose record does not tell whether it binds is taken to. The last day asked is remembered. */
export function createForceWeights({ instruments }: Library): (asOf: Day) => Float64Array {
  let known: { readonly asOf: Day; readonly weights: Float64Array } | null = null;
  return (asOf) => {
    if (known?.asOf !== asOf) {
      const weightOf = ({ properties }: Library['instruments'][number]): number =>
        (inForceOn(properties, asOf).value === false ? RANKING.notInForce : 1) * (KIND_WEIGHTS[properties.kind] ?? 1);
      known = { asOf, weights: Float64Array.from(instruments, weightOf) };
    }
    return known.weights;
  };
}
