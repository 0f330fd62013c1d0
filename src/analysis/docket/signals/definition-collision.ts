import { nodeId } from '../../../domain/graph/node-id.js';
import { collisionsOn } from '../../definitions/collisions.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/** Two texts in force define one term with other figures or other words. */
export const definitionCollision: Detector = (graph, asOf) =>
  collisionsOn(graph, asOf).flatMap(({ meanings, figures, related }): readonly Ground[] => {
    const [first, second] = meanings;
    const [one, two] = meanings.map(({ instrument }) => graph.nodeOf('Instrument', nodeId('Instrument', instrument)));
    const provision = graph.nodeOf('Provision', nodeId('Provision', first.provision));
    if (!one || !two || provision === null) return [];
    const [inEs, inEn] =
      figures.length > 0
        ? [`con cifras distintas (${figures.join(', ')})`, `with other figures (${figures.join(', ')})`]
        : ['con palabras que no coinciden', 'in words that do not agree'];
    return [
      {
        code: 'definition-collision',
        severity: figures.length > 0 ? 'high' : related ? 'low' : 'medium',
        instrument: one,
        provision,
        pair: [first.provision, second.provision],
        says: [
          `${nameOf(one)} y ${nameOf(two)} definen «${first.term}» ${inEs}.`,
          `${nameOf(one)} and ${nameOf(two)} define "${first.term}" ${inEn}.`,
        ],
        settledBy: [
          'Una sola definición, o que la posterior remita a la anterior',
          'One definition, or the later text refers to the earlier',
        ],
        day: two.properties.published,
        evidence: [first.evidence, second.evidence],
        candidate: true,
      },
    ];
  });
