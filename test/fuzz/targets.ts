import type { FuzzTarget } from './target.js';
import { citations } from './targets/citations.js';
import { corpus } from './targets/corpus.js';
import { cursors } from './targets/cursors.js';
import { doc, docx, xlsx } from './targets/packages.js';
import { graphql } from './targets/graphql.js';
import { html, xml } from './targets/markup.js';
import { layout } from './targets/layout.js';
import { locators } from './targets/locators.js';
import { pdf } from './targets/pdf.js';
import { addresses, profiles } from './targets/profiles.js';
import { queries } from './targets/queries.js';
import { seeds } from './targets/seeds.js';
import { snapshots, words } from './targets/snapshots.js';

/** Everything that reads what others write, by the name that --only takes. A further one is a file and a line. */
export const TARGETS: Readonly<Record<string, FuzzTarget>> = {
  corpus,
  seeds,
  pdf,
  docx,
  doc,
  xlsx,
  html,
  xml,
  layout,
  citations,
  queries,
  locators,
  graphql,
  profiles,
  addresses,
  cursors,
  snapshots,
  words,
};
