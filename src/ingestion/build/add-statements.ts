import type { Evidence } from '../../domain/evidence.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import { printCondition, type Condition } from '../../domain/profile-condition.js';
import { quoteOf } from '../../domain/quote.js';
import type { Statement } from '../../domain/statement.js';
import { seenOn } from './add-instrument.js';
import { nodeOfProvision } from './add-provisions.js';
import { nodeOfKey, type BuildContext, type NamePlace } from './build-context.js';
import { checkCondition } from './check-condition.js';
import { evidenceAt } from './evidence-of.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';

/** Adds what the rules of each part say: what it regulates, whom it binds, which authorities act. */
export function addStatements(
  context: BuildContext,
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
): void {
  for (const draft of drafts) {
    for (const { rule, section } of draft.rules) {
      const file = instrument.summary?.sections.includes(section) ? instrument.summary : instrument.main;
      const quote = quoteOf(section.words.text, 0, section.words.text.length);
      const source = { file: file.file, seenOn: seenOn(file.head.fields) };
      const evidence = evidenceAt(
        source,
        [rule.start, rule.end],
        'curated',
        draft.locator,
        quote === '' ? undefined : quote,
      );
      addStatement(context, nodeOfProvision(instrument, draft), rule.statement, evidence, {
        file: file.file,
        offset: rule.start,
      });
    }
  }
}

const addStatement = (
  context: BuildContext,
  from: NodeId,
  statement: Statement,
  evidence: Evidence,
  place: NamePlace,
): void => {
  const { graph } = context;
  const { modality, act } = statement;
  for (const topic of statement.topics) {
    const to = nodeOfKey(context, 'topics', topic, place);
    if (to) graph.edge('REGULATES', from, to, evidence, { modality, act, topic });
  }
  const tests = { when: printAll(statement.when, ' and '), unless: printAll(statement.unless, ' or ') };
  for (const condition of [...statement.when, ...statement.unless]) checkCondition(context, condition, place);
  const bound = [
    ...statement.binds.map((word) => nodeOfKey(context, 'activities', word, place)),
    ...statement.processes.map((word) => nodeOfKey(context, 'processes', word, place)),
    ...statement.products.map((product) => graph.node('Product', product, { key: product })),
  ];
  for (const to of bound) if (to) graph.edge('BINDS', from, to, evidence, { modality, act, ...tests });
  for (const authority of statement.authorities) {
    const to = nodeOfKey(context, 'authorities', authority, place);
    if (to) graph.edge('MANDATES', from, to, evidence, { modality, act, topic: statement.topics.join(' ') || null });
  }
};

const printAll = (conditions: readonly Condition[], joint: string): string | null =>
  conditions.length === 0 ? null : conditions.map(printCondition).join(joint);
