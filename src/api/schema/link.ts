import type { LinkEdge } from '../graph/connection.js';
import { builder } from './builder.js';
import { ActEnum, enumName, LinkTypeEnum, ModalityEnum } from './enums.js';
import { EvidenceRef } from './evidence.js';

/** What every link tells, whatever its ends. */
export const LinkRef = builder.interfaceRef<LinkEdge>('Link').implement({
  description: 'One place where a link between two nodes was read. Two sentences that say the same give two links.',
  fields: (t) => ({
    type: t.expose('type', { type: LinkTypeEnum, description: 'The type of the link, direction as read.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark of the record: why a recommendation names a text, by what act a body succeeded another.',
    }),
    surface: t.string({
      nullable: true,
      description: 'Of a citation, a mention, a definition: the words that make it; null where a record says it.',
      resolve: ({ edge }) => edge.properties.surface,
    }),
    modality: t.field({
      type: ModalityEnum,
      nullable: true,
      description: 'Of MANDATES, REGULATES and BINDS: what the provision does.',
      resolve: ({ edge }) => nameOrNull(edge.properties.modality),
    }),
    act: t.field({
      type: ActEnum,
      nullable: true,
      description: 'Of MANDATES, REGULATES and BINDS: what the authority does.',
      resolve: ({ edge }) => nameOrNull(edge.properties.act),
    }),
    topic: t.exposeString('topic', {
      nullable: true,
      description: 'Of MANDATES and REGULATES: the topic as its source writes it, several slugs with a space between.',
    }),
    when: t.exposeString('when', {
      nullable: true,
      description: 'Of BINDS: conditions on the facts of a plant, every one of which must hold, joined by " and ".',
    }),
    unless: t.exposeString('unless', {
      nullable: true,
      description: 'Of BINDS: conditions any of which lifts the rule, joined by " or ".',
    }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where the link was read.' }),
  }),
});

const nameOrNull = <W extends string>(word: W | null): ReturnType<typeof enumName<W>> | null =>
  word === null ? null : enumName(word);
