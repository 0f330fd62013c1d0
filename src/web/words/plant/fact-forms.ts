import type { ValueForm } from '../../../domain/fact-check.js';
import type { FactRecord } from '../../queries/plant-form.js';

/** The records of facts as the words of an address are read by. */
export function factForms(records: readonly FactRecord[]): ReadonlyMap<string, ValueForm> {
  return new Map(records.map(({ key, type, choices, unit }) => [key, { type: TYPES[type], choices, unit }]));
}

const TYPES: Readonly<Record<FactRecord['type'], ValueForm['type']>> = {
  NUMBER: 'number',
  BOOLEAN: 'boolean',
  CHOICE: 'choice',
  LIST: 'list',
  TEXT: 'text',
};
