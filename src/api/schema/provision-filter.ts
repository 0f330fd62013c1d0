import type { Awaitable } from '../../domain/awaitable.js';
import type { Expansion } from '../../domain/ports/graph-store.js';
import type { Modality } from '../../domain/vocabulary.js';
import { siftedProvisions } from '../graph/binding-provisions.js';
import type { Connection, LinkEdge } from '../graph/connection.js';
import type { AnyView, ProvisionView } from '../graph/views.js';
import { builder, WIDE } from './builder.js';
import { along } from './connections.js';
import { ModalityEnum, wordOf } from './enums.js';
import { ProvisionLinks } from './links.js';
import { pageArguments, pageOf } from './page.js';

const ProvisionFilter = builder.inputType('ProvisionFilter', {
  description: 'Tests on provisions that are linked to. Every test named must pass.',
  fields: (t) => ({
    jurisdictions: t.stringList({ description: 'Of instruments of any of these jurisdictions: `MX`, `MX-NLE`.' }),
    inForce: t.boolean({
      description: 'Of instruments in force on the day asked, or not; those that cannot be told pass neither.',
    }),
    modalities: t.field({ type: [ModalityEnum], description: 'That do any of these: OBLIGATION, LIMIT.' }),
  }),
});

const filteredArguments = {
  ...pageArguments,
  ...builder.args((t) => ({
    filter: t.field({ type: ProvisionFilter, description: 'Only provisions that pass; every one where absent.' }),
  })),
};

type Given = Parameters<typeof pageOf>[0] & { readonly filter?: typeof ProvisionFilter.$inferInput | null | undefined };

/** A field that follows links to provisions and may be filtered. */
export interface ProvisionsField {
  readonly type: typeof ProvisionLinks;
  readonly description: string;
  readonly args: typeof filteredArguments;
  readonly extensions: typeof WIDE;
  readonly resolve: (view: AnyView, args: Given) => Awaitable<Connection<LinkEdge<ProvisionView>>>;
}

/** A field that follows an expansion to provisions, all or those that pass a filter. */
export function provisionsAlong(expansion: Expansion, description: string): ProvisionsField {
  const all = along(ProvisionLinks, expansion, description).resolve;
  return {
    type: ProvisionLinks,
    description,
    args: filteredArguments,
    extensions: WIDE,
    resolve: (view, args) => {
      if (!args.filter) return all(view, args);
      const { jurisdictions, inForce, modalities } = args.filter;
      const choice = {
        jurisdictions: jurisdictions ?? null,
        inForce: inForce ?? null,
        modalities: modalities?.map((name) => wordOf<Modality>(name)) ?? null,
      };
      return siftedProvisions(view, expansion, choice, pageOf(args));
    },
  };
}
