import type { PartialDay } from '../../domain/day.js';
import type { MentionFinder } from '../mentions/find-mentions.js';
import type { PossibleDecree } from '../reforms/reforms-of.js';
import { addCitations, type CitationSources } from './add-citations.js';
import { addInstrumentLinks, addInstrumentNode } from './add-instrument.js';
import { addOfficial } from './add-official.js';
import { addProvisions } from './add-provisions.js';
import { addReforms } from './add-reforms.js';
import { addStatements } from './add-statements.js';
import { addTerms } from './add-terms.js';
import type { BuildContext } from './build-context.js';
import type { MergedInstrument } from './merge-instruments.js';
import { draftProvisions } from './provision-draft.js';
import { readOfficial } from './read-official.js';

/** What is known of an instrument from the others, and what reads its words. */
export interface InstrumentReaders extends CitationSources {
  /** The day from which another text stands in its place. */
  readonly ended: PartialDay | null;
  /** Texts that may be decrees of its reforms. */
  readonly decrees: readonly PossibleDecree[];
  readonly finder: MentionFinder;
}

/** Adds all that the files of an instrument say. */
export function fillInstrument(
  context: BuildContext,
  instrument: MergedInstrument,
  { ended, decrees, finder, ...citations }: InstrumentReaders,
): void {
  const drafts = draftProvisions(instrument, (diagnostic) => {
    context.report(diagnostic);
  });
  const readings = readOfficial(instrument, drafts, finder, citations.keep);
  addInstrumentNode(context, instrument, ended);
  addProvisions(context, instrument, drafts, readings);
  addInstrumentLinks(context, instrument);
  addStatements(context, instrument, drafts);
  addTerms(context, instrument, drafts, readings);
  addOfficial(context, instrument, drafts, readings);
  addReforms(context, instrument, drafts, decrees);
  addCitations(context, citations, instrument, drafts);
}
