import { parseDesignation } from '../../domain/designation.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { baseOf, type DesignationMention } from './designation-mention.js';

/** A standard as its designation names it. */
export interface Standard {
  readonly instrument: number;
  readonly bodies: readonly string[];
  readonly year: number | null;
}

/** The standards among instruments, by programme and number. */
export function gatherStandards(
  instruments: readonly GraphNode<'Instrument'>[],
): ReadonlyMap<string, readonly Standard[]> {
  const table = new Map<string, Standard[]>();
  for (const [instrument, { properties }] of instruments.entries()) {
    const designation = parseDesignation(properties.designation ?? '');
    if (!designation) continue;
    const base = baseOf(designation.programme, designation.number);
    const bodies = designation.bodies.map((body) => body.toLowerCase().replaceAll('-', ''));
    table.set(base, [...(table.get(base) ?? []), { instrument, bodies, year: designation.year }]);
  }
  return table;
}

/** The editions meant: those of the bodies and the year named; where there is none of that year, those of the bodies. */
export function resolveStandard(
  standards: readonly Standard[],
  { bodies, year }: DesignationMention,
): readonly number[] {
  const ofBodies = standards.filter((standard) =>
    bodies.every((body) => standard.bodies.some((known) => known.startsWith(renamed(body)) || known.startsWith(body))),
  );
  const ofYear = ofBodies.filter((standard) => year === null || standard.year === year);
  return (ofYear.length > 0 ? ofYear : ofBodies).map(({ instrument }) => instrument);
}

/** Standards of the old name were renamed as a whole. */
const renamed = (body: string): string => (body === 'ecol' ? 'semarnat' : body);
