import type { Confidence } from '../../domain/vocabulary.js';
import { ConfidenceEnum, enumName, type EnumName } from './enums.js';

interface Recorded {
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly node: { readonly properties: { readonly confidence: Confidence } };
}

/** The fields by which every record tells how far it can be relied on. */
export const recordTrust = {
  sources: {
    description: 'Where the record was read.',
    resolve: ({ sources }: Recorded): readonly string[] => sources,
  },
  confidence: {
    type: ConfidenceEnum,
    description: 'How far the record is to be trusted.',
    resolve: ({ node }: Recorded): EnumName<Confidence> => enumName(node.properties.confidence),
  },
  doubts: {
    description: 'What of it nobody could verify.',
    resolve: ({ unverified }: Recorded): readonly string[] => unverified,
  },
};
