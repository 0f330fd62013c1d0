import { nodeId } from '../../../domain/graph/node-id.js';
import { instrumentAt, isMexican } from '../../graph/in-force.js';
import { incentivesOn } from '../../incentives/incentives.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/** A benefit has ended, and its text still stands among those that the trade looks to. */
export const expiredIncentive: Detector = (graph, asOf) =>
  incentivesOn(graph, asOf).flatMap((incentive): readonly Ground[] => {
    const [place] = incentive.provisions;
    const provision = place === undefined ? null : graph.nodeOf('Provision', nodeId('Provision', place));
    const instrument = provision && instrumentAt(graph, provision.id);
    if (incentive.state !== 'expired' || provision === null || instrument === null || !isMexican(instrument)) return [];
    const { nameEs, nameEn, end, activities, evidence, confidence } = incentive;
    return [
      {
        code: 'expired-incentive',
        severity: 'medium',
        instrument,
        provision,
        ...(activities[0] === undefined ? {} : { activity: activities[0] }),
        says: [
          `El beneficio «${nameEs}» de ${nameOf(instrument)} terminó el ${end ?? ''}.`,
          `The benefit "${nameEn}" of ${nameOf(instrument)} ended on ${end ?? ''}.`,
        ],
        settledBy: [
          'Decidir si se renueva, se sustituye o se retira de las guías y del texto',
          'Decide whether it is renewed, replaced or taken out of guides and text',
        ],
        day: end,
        evidence: evidence.length > 0 ? evidence : [provision.properties.evidence],
        candidate: confidence === 'low',
      },
    ];
  });
