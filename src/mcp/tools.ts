import type { AnyTool } from './tool.js';
import { applicability } from './tools/applicability.js';
import { changes } from './tools/changes.js';
import { check } from './tools/check.js';
import { citations } from './tools/citations.js';
import { diff } from './tools/diff.js';
import { docket } from './tools/docket.js';
import { impact } from './tools/impact.js';
import { overlaps } from './tools/overlaps.js';
import { permits } from './tools/permits.js';
import { provision } from './tools/provision.js';
import { search } from './tools/search.js';
import { vocabulary } from './tools/vocabulary.js';

/** Every tool, one file each, in the order in which they are listed. */
export const TOOLS: readonly AnyTool[] = [
  search,
  provision,
  citations,
  applicability,
  permits,
  overlaps,
  docket,
  impact,
  changes,
  check,
  diff,
  vocabulary,
];
