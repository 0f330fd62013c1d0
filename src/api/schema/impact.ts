import type { ImpactAnswer, ImpactItem, ImpactStep } from '../../domain/ports/questions/impact.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { LinkTypeEnum, NodeLabelEnum } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { take, takeArguments } from './take.js';

const ImpactHowEnum = builder.enumType('ImpactHow', {
  description:
    'How something depends on a text: it RESTS on it, CITES it, or is a MANDATE, PERMIT, INCENTIVE or DUTY that it gives; ASKED: a recommendation names it.',
  values: ['RESTS', 'CITES', 'MANDATE', 'PERMIT', 'INCENTIVE', 'DUTY', 'ASKED'] as const,
});

const ImpactStepRef = builder.objectRef<ImpactStep>('ImpactStep').implement({
  description: 'One step of a path: this rests on that.',
  fields: (t) => ({
    type: t.field({ type: LinkTypeEnum, description: 'Type of the link.', resolve: ({ type }) => type }),
    from: t.exposeString('from', { description: 'Id of the node where it begins.' }),
    to: t.exposeString('to', { description: 'Id of the node where it ends.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

const ImpactItemRef = builder.objectRef<ImpactItem>('ImpactItem').implement({
  description: 'Something that would have to be looked at if the text were repealed or changed.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Id of the node.' }),
    label: t.field({ type: NodeLabelEnum, description: 'Its label.', resolve: ({ label }) => label }),
    name: t.exposeString('name', { description: 'What it is called in Spanish.' }),
    how: t.field({
      type: ImpactHowEnum,
      description: 'How it depends on the text.',
      resolve: ({ how }) => how.toUpperCase() as Uppercase<typeof how>,
    }),
    depth: t.exposeInt('depth', { description: 'Steps from the text asked about.' }),
    path: t.expose('path', { type: [ImpactStepRef], description: 'From the item back to the text.' }),
    inForce: t.exposeBoolean('inForce', {
      nullable: true,
      description: 'Whether it is in force; null where unknown or no text.',
    }),
  }),
});

const ImpactRef = builder.objectRef<ImpactAnswer>('Impact').implement({
  description: 'What hangs on a text.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    id: t.exposeString('id', { description: 'Id of the node asked about.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    depth: t.exposeInt('depth', { description: 'How far was looked.' }),
    total: t.int({ description: 'All items.', resolve: ({ items }) => items.length }),
    items: t.field({
      type: [ImpactItemRef],
      description: 'Nearest first.',
      args: takeArguments,
      resolve: ({ items }, page) => take(items, page),
    }),
    cut: t.exposeBoolean('cut', { description: 'True where there are more than can be told.' }),
  }),
});

builder.queryField('impact', (t) =>
  t.field({
    type: ImpactRef,
    nullable: true,
    description:
      'What cites, rests on or implements a text, direct and through others, should it be repealed or changed.',
    args: {
      id: t.arg.string({
        required: true,
        description: 'Key of an instrument, key#locator of a part, or id of any node.',
      }),
      depth: t.arg.int({ description: 'How many steps away, 1 to 4; 2 where absent.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { id, depth, asOf }, scope) =>
      scope.questions.impact({ id, depth: depth ?? null, asOf: scope.dayOf(asOf) }),
  }),
);
