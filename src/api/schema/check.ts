import type { CitationTarget } from '../../domain/citation.js';
import {
  CITATION_STATES,
  type CheckAnswer,
  type CheckedCitation,
  type CitedPart,
} from '../../domain/ports/questions/check.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { enumName, ReferenceEnum, RelationEnum } from './enums.js';

const CitationStateEnum = builder.enumType('CitationState', {
  description:
    'How a text that is cited stands on the day asked. UNKNOWN: it is not in the graph, nothing settles which one is meant, or nobody has said whether it is in force.',
  values: CITATION_STATES.map(enumName),
});

const CitationTargetRef = builder.objectRef<CitationTarget>('CitationTarget').implement({
  description: 'The text that a citation points at.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: true,
      description: 'Its key; null for one that is named and not in the graph.',
    }),
    title: t.exposeString('title', { description: 'Its title, or the words of the document.' }),
    designation: t.exposeString('designation', { nullable: true, description: 'The designation of a standard.' }),
  }),
});

const CitedPartRef = builder.objectRef<CitedPart>('CitedPart').implement({
  description: 'A part that is cited, as the graph knows it.',
  fields: (t) => ({
    locator: t.exposeString('locator', { description: 'Its address in the text cited.' }),
    id: t.exposeString('id', {
      nullable: true,
      description: 'The part, or the nearest that holds it; null where the graph has neither.',
    }),
    exists: t.exposeBoolean('exists', {
      nullable: true,
      description: 'False where the official text has no such part; null where that cannot be told.',
    }),
    repealed: t.exposeBoolean('repealed', { description: 'True where the official words say that it is derogated.' }),
  }),
});

const CheckedCitationRef = builder.objectRef<CheckedCitation>('CheckedCitation').implement({
  description: 'A citation of a document with the state of what it points at.',
  fields: (t) => ({
    surface: t.exposeString('surface', { description: 'The words.' }),
    start: t.exposeInt('start', { description: 'Offset in the document, in UTF-16 units from 0.' }),
    end: t.exposeInt('end', { description: 'Offset of the first unit after it.' }),
    self: t.exposeBoolean('self', { description: 'True where the document means itself.' }),
    target: t.expose('target', {
      type: CitationTargetRef,
      nullable: true,
      description: 'The text meant; null where nothing settles it.',
    }),
    locators: t.exposeStringList('locators', { description: 'The parts cited; none where the whole text is.' }),
    relation: t.field({
      type: RelationEnum,
      description: 'How the document stands to it.',
      resolve: ({ relation }) => enumName(relation),
    }),
    reference: t.field({
      type: ReferenceEnum,
      description: 'How it is tied to an edition.',
      resolve: ({ reference }) => enumName(reference),
    }),
    resolved: t.exposeBoolean('resolved', { description: 'Whether the text meant is in the graph.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not resolved.' }),
  }),
});

builder.objectFields(CheckedCitationRef, (t) => ({
  state: t.field({
    type: CitationStateEnum,
    description: 'How it stands on the day asked.',
    resolve: ({ state }) => enumName(state),
  }),
  by: t.exposeString('by', { nullable: true, description: 'Key of the text that replaced or repealed it.' }),
  on: t.expose('on', { type: 'PartialDate', nullable: true, description: 'The day from which the state holds.' }),
  reformedSince: t.expose('reformedSince', {
    type: 'PartialDate',
    nullable: true,
    description: 'The day of the last reform since the document or the edition cited.',
  }),
  edition: t.exposeString('edition', {
    nullable: true,
    description: 'For a reference to whatever is in force: the edition that is.',
  }),
  parts: t.expose('parts', { type: [CitedPartRef], description: 'What the graph knows of the parts cited.' }),
  note: t.exposeString('note', { description: 'What the state rests on.' }),
}));

const CheckRef = builder.objectRef<CheckAnswer>('Check').implement({
  description: 'The citations of a document, with the state of each.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    citations: t.expose('citations', { type: [CheckedCitationRef], description: 'In the order of the document.' }),
  }),
});

builder.queryField('check', (t) =>
  t.field({
    type: CheckRef,
    nullable: true,
    description:
      'The citations of a document, each in force, replaced, repealed or unknown on the day. The document goes into the variables; longer ones are for the command line.',
    args: {
      text: t.arg.string({ required: true, description: 'The words of the document.' }),
      dated: t.arg({ type: 'Date', description: 'The day of the document: what was reformed since is told.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { text, dated, asOf }, scope) =>
      scope.questions.check({ text, asOf: scope.dayOf(asOf), dated: dated ?? null }),
  }),
);
