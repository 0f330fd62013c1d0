import { NormapaError } from '../../domain/errors.js';
import { byDesignation, byUrn } from '../graph/find-instrument.js';
import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { InstrumentFilter, InstrumentOrder, readFilter, readOrder } from './instrument-filter.js';
import { Instruments } from './lists.js';
import { listInstruments } from '../graph/list-instruments.js';
import { pageArguments, pageOf } from './page.js';
import { InstrumentRef } from './refs.js';

builder.queryField('instrument', (t) =>
  t.field({
    type: InstrumentRef,
    nullable: true,
    description:
      'An instrument by exactly one of key, URN and designation; null where there is none, with near keys in `extensions.notFound`.',
    args: {
      key: t.arg.string({ description: 'As `lgpgir`.' }),
      urn: t.arg.string({ description: 'As a field `urn` gave it.' }),
      designation: t.arg.string({
        description:
          'In any spelling in use. Without a year it names the edition in force on the day, else the newest.',
      }),
      ...asOfArgument,
    },
    resolve: (_, args, scope) => {
      const asOf = scope.dayOf(args.asOf);
      const { key, urn, designation } = args;
      if ([key, urn, designation].filter((name) => name != null).length !== 1) {
        const expected = 'exactly one of key, urn and designation';
        throw new NormapaError('bad-input', 'An instrument is asked for by one of its names', { expected });
      }
      if (key != null) return byKey(scope, 'Instrument', key, asOf);
      return urn == null ? byDesignation(scope, designation ?? '', asOf) : byUrn(scope, urn, asOf);
    },
  }),
);

builder.queryField('instruments', (t) =>
  t.field({
    type: Instruments,
    nullable: true,
    description: 'The instruments that pass a filter.',
    args: {
      filter: t.arg({ type: InstrumentFilter, description: 'Every test named must pass.' }),
      orderBy: t.arg({ type: InstrumentOrder, description: 'By key unless told otherwise.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, args, scope) => {
      const asOf = scope.dayOf(args.asOf);
      return listInstruments(scope, readFilter(args.filter), readOrder(args.orderBy), pageOf(args), asOf);
    },
  }),
);
