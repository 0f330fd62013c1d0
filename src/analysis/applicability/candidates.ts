import type { GraphEdge } from '../../domain/graph/edge.js';
import type { Candidate } from '../../domain/ports/questions/applicability.js';
import { parseProvisionId } from '../../domain/locator/provision-id.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import type { InstrumentRules } from './rule-index.js';

/** Most candidates told of one text, the surest first. */
const LIMIT = 20;

/** The links from official words, confirmed by nobody, to what the profile does, makes or sells. */
export function candidatesOf(profile: ExpandedProfile, { candidates }: InstrumentRules): readonly Candidate[] {
  const met = candidates.filter(({ to }) => meets(profile, to));
  const best = [...met].sort((a, b) => sureness(b) - sureness(a) || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return best
    .filter(({ from }) => !seen.has(from) && seen.add(from))
    .slice(0, LIMIT)
    .flatMap(({ from, to, evidence }) => {
      const id = parseProvisionId(from.slice(from.indexOf(':') + 1));
      return id
        ? [{ provision: provisionId(id.key, id.locator), met: to, confidence: evidence.confidence, evidence }]
        : [];
    });
}

const sureness = ({ evidence, type }: GraphEdge): number => (evidence.confidence ?? 0) + (type === 'BINDS' ? 1 : 0);

const meets = ({ activities, processes, products }: ExpandedProfile, id: string): boolean => {
  const [sort, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (sort === 'activity') return activities?.has(key) ?? false;
  if (sort === 'process') return processes.has(key);
  const code = key.replaceAll('.', '');
  return [...(products?.keys() ?? [])].some((digits) => digits.startsWith(code));
};
