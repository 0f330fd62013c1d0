import type { VersionComparison, VersionPart, WordChange } from '../../domain/version-comparison.js';
import { asOfArgument } from './as-of.js';
import { TextVersionRef } from './text-version.js';
import { builder, WIDE } from './builder.js';
import { enumName } from './enums.js';

const WordChangeKind = builder.enumType('WordChangeKind', {
  description: 'Whether words stand in both versions, or in one.',
  values: (['kept', 'removed', 'added'] as const).map(enumName),
});

const WordChangeRef = builder.objectRef<WordChange>('WordChange').implement({
  description: 'A stretch of words of a part that was reworded.',
  fields: (t) => ({
    change: t.field({
      type: WordChangeKind,
      description: 'Whether they stand in both versions, or in one.',
      resolve: ({ change }) => enumName(change),
    }),
    text: t.exposeString('text', { description: 'The words, white space and all.' }),
    from: t.exposeInt('from', { description: 'Where they begin in the older words, in UTF-16 units from 0.' }),
    to: t.exposeInt('to', { description: 'Where they begin in the newer words.' }),
  }),
});

const VersionPartRef = builder.objectRef<VersionPart>('VersionPart').implement({
  description: 'A part of one version of a text.',
  fields: (t) => ({
    locator: t.exposeString('locator', { description: 'Its address.' }),
    heading: t.exposeString('heading', { description: 'Its heading as printed.' }),
    text: t.exposeString('text', { description: 'Its title and words.' }),
  }),
});

const RenumberedRef = builder.objectRef<VersionComparison['renumbered'][number]>('RenumberedPart').implement({
  description: 'The same words under another locator.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Its address in the older version.' }),
    to: t.exposeString('to', { description: 'Its address in the newer version.' }),
    heading: t.exposeString('heading', { description: 'Its heading in the newer version.' }),
  }),
});

const RewordedRef = builder.objectRef<VersionComparison['reworded'][number]>('RewordedPart').implement({
  description: 'A part whose words differ.',
  fields: (t) => ({
    locator: t.exposeString('locator', { description: 'Its address in the newer version.' }),
    was: t.exposeString('was', {
      nullable: true,
      description: 'Its address in the older version, where that was another.',
    }),
    heading: t.exposeString('heading', { description: 'Its heading in the newer version.' }),
    words: t.expose('words', { type: [WordChangeRef], description: 'Its words, stretch by stretch.' }),
  }),
});

const DiffRef = builder.objectRef<VersionComparison>('VersionComparison').implement({
  description: 'What changed between two versions of one text, in the order of the text.',
  fields: (t) => ({
    from: t.expose('from', { type: TextVersionRef, description: 'The older version.' }),
    to: t.expose('to', { type: TextVersionRef, description: 'The newer version.' }),
    added: t.expose('added', { type: [VersionPartRef], description: 'Parts that only the newer version has.' }),
    removed: t.expose('removed', { type: [VersionPartRef], description: 'Parts that only the older version has.' }),
    renumbered: t.expose('renumbered', {
      type: [RenumberedRef],
      description: 'Parts that changed their number alone.',
    }),
    reworded: t.expose('reworded', { type: [RewordedRef], description: 'Parts whose words changed.' }),
  }),
});

builder.queryField('diff', (t) =>
  t.field({
    type: DiffRef,
    nullable: true,
    description:
      'The text of an instrument that stood on a day, compared with that of the day asked, part by part and word by word.',
    args: {
      instrument: t.arg.string({
        required: true,
        description: 'Key of an instrument of which several texts were read.',
      }),
      from: t.arg({ type: 'Date', required: true, description: 'A day on which the older text stood.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { instrument, from, asOf }, scope) =>
      scope.questions.diff({ instrument, from, to: scope.dayOf(asOf) }),
  }),
);
