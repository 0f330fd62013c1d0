import SchemaBuilder from '@pothos/core';
import type { Day, PartialDay } from '../../domain/day.js';
import type { Scope } from '../graph/scope.js';

/** Marks a field that reads more than it returns, as a search does or a list that is sifted: its cost before any member is counted. */
export const WIDE = { cost: 50 } as const;

/** The builder that every type is declared with. Fields are non-null unless they say otherwise: null always means "not known" or "none". */
export const builder = new SchemaBuilder<{
  Context: Scope;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Day; Output: Day };
    PartialDate: { Input: PartialDay; Output: PartialDay };
  };
}>({ defaultFieldNullability: false });
