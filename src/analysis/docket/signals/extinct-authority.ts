import { partialOf, type Day } from '../../../domain/day.js';
import { fold } from '../../../domain/fold.js';
import type { GraphNode } from '../../../domain/graph/node.js';
import { authorityOn } from '../../graph/authorities.js';
import { inForceSet, instrumentAt, isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { isLasting, nameOf, type Detector, type Ground } from '../ground.js';

/** A text in force speaks of a body that no longer exists: its words name it, or the body itself issued it and is what "the Commission" means there. */
export const extinctAuthority: Detector = (graph, asOf) => [...inWords(graph, asOf), ...asIssuer(graph, asOf)];

const asIssuer: Detector = (graph, asOf) =>
  [...inForceSet(graph, asOf)].flatMap((id): readonly Ground[] => {
    const instrument = graph.nodeOf('Instrument', id);
    if (instrument === null || !isMexican(instrument)) return [];
    return graph.out(id, 'ISSUED_BY').flatMap((edge): readonly Ground[] => {
      const body = graph.nodeOf('Authority', edge.to);
      if (body === null || !hasEnded(body, asOf)) return [];
      const ground = groundOf(graph, asOf, instrument, body);
      return [{ ...ground, severity: 'low', evidence: [edge.evidence, ...ground.evidence] }];
    });
  });

const inWords: Detector = (graph, asOf) => {
  const valid = inForceSet(graph, asOf);
  const names = extinctNames(graph, asOf);
  return graph.all('Provision').flatMap((provision): readonly Ground[] => {
    const instrument = instrumentAt(graph, provision.id);
    if (instrument === null || !valid.has(instrument.id) || !isMexican(instrument)) return [];
    if (!isLasting(provision.properties.locator)) return [];
    const words = fold(provision.properties.official ?? provision.properties.summaryEs ?? '');
    return names
      .filter(({ name, isAcronym }) => holds(words, name, isAcronym))
      .filter(({ body }, place, all) => all.findIndex((other) => other.body === body) === place)
      .map(({ body }) => {
        const ground = groundOf(graph, asOf, instrument, body, provision.properties.heading);
        const candidate = provision.properties.official === null;
        return { ...ground, provision, candidate, evidence: [provision.properties.evidence, ...ground.evidence] };
      });
  });
};

interface Name {
  readonly body: GraphNode<'Authority'>;
  readonly name: string;
  readonly isAcronym: boolean;
}

/** Names of bodies that had ended by a day. An alias may be the name of a living body too; then it tells nothing. */
const extinctNames = (graph: LoadedGraph, asOf: Day): readonly Name[] => {
  const bodies = graph.all('Authority').filter((body) => hasEnded(body, asOf));
  return bodies.flatMap((body) => {
    const { nameEs, acronym } = body.properties;
    const long = { body, name: fold(nameEs), isAcronym: false };
    return acronym === null ? [long] : [long, { body, name: fold(acronym), isAcronym: true }];
  });
};

const hasEnded = ({ properties }: GraphNode<'Authority'>, asOf: Day): boolean =>
  properties.validTo !== null && properties.validTo < asOf;

const holds = (words: string, name: string, isAcronym: boolean): boolean =>
  isAcronym ? new RegExp(`(^|[^a-z0-9ñ])${name}([^a-z0-9ñ]|$)`).test(words) : words.includes(name);

const groundOf = (
  graph: LoadedGraph,
  asOf: Day,
  instrument: GraphNode<'Instrument'>,
  body: GraphNode<'Authority'>,
  heading?: string,
): Ground => {
  const today = authorityOn(graph, body.id, asOf)?.properties ?? null;
  const { nameEs, nameEn, validTo, key } = body.properties;
  const until = String(validTo);
  const place = `${nameOf(instrument)}${heading === undefined ? '' : ` (${heading})`}`;
  const [verb, verbEn] = heading === undefined ? ISSUED : NAMED;
  const [now, nowEn] = today === null ? [null, null] : [today.nameEs, today.nameEn];
  return {
    code: 'extinct-authority',
    severity: today === null ? 'high' : 'medium',
    instrument,
    authority: key,
    says: [
      `${place} ${verb} ${nameEs}, que dejó de existir (${until})${after('; sus tareas son hoy de ', now)}.`,
      `${place} ${verbEn} ${nameEn}, which ceased to exist (${until})${after('; its tasks are now those of ', nowEn)}.`,
    ],
    settledBy: [
      `Poner el nombre de la autoridad de hoy${after(', hoy ', now)}; entre tanto rige el transitorio del decreto que la extinguió`,
      `Put the name of today's body${after(', today ', nowEn)}; until then the transitory of the decree that ended it holds`,
    ],
    day: validTo === null ? null : partialOf(validTo),
    evidence: graph
      .out(body.id, 'SUCCEEDED_BY')
      .slice(0, 1)
      .map(({ evidence }) => evidence),
  };
};

const ISSUED = ['fue expedido por', 'was issued by'] as const;
const NAMED = ['nombra a', 'names'] as const;

const after = (words: string, name: string | null): string => (name === null ? '' : `${words}${name}`);
