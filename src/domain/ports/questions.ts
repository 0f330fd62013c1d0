import type { Day, PartialDay } from '../day.js';
import type { EdgeType } from '../graph/edge.js';
import type { NodeId, NodeLabel } from '../graph/node-id.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { Confidence, InstrumentKind, Status } from '../vocabulary.js';
import type { Profile } from '../profile.js';
import type { Applicability } from './questions/applicability.js';
import type { ChangesAnswer, ChangesRequest } from './questions/changes.js';
import type { VersionComparison } from '../version-comparison.js';
import type { DiffRequest } from './questions/diff.js';
import type { CheckAnswer, CheckRequest } from './questions/check.js';
import type { DefinitionsAnswer } from './questions/definitions.js';
import type { DocketAnswer, DocketFilter, RecommendationDocket } from './questions/docket.js';
import type { GapsAnswer } from './questions/gaps.js';
import type { ImpactAnswer, ImpactRequest } from './questions/impact.js';
import type { IncentiveFilter, IncentivesAnswer } from './questions/incentives.js';
import type { LedgerAnswer, LedgerRequest } from './questions/ledger.js';
import type { Names } from './questions/names.js';
import type { OverlapAnswer, OverlapFilter } from './questions/overlaps.js';
import type { PastWords } from './questions/past-words.js';
import type { PermitsAnswer } from './questions/permits.js';
import type { Register } from './questions/register.js';
import type { RestrictionsAnswer, RestrictionsRequest } from './questions/restrictions.js';

/** The questions that are answered over the whole graph, on whichever store it lies. */
export interface Questions {
  coverage(asOf: Day): Promise<Coverage>;
  /** Which texts bind a profile, may bind it, do not. Errors: `bad-input` for a profile at fault, with the nearest valid words. */
  applicability(profile: Profile, asOf: Day): Promise<Applicability>;
  /** The procedures of a project. Errors: as `applicability`. */
  permits(profile: Profile, asOf: Day): Promise<PermitsAnswer>;
  /** The legal register of a profile, with what changed since an earlier day where one is given. Errors: as `applicability`. */
  register(profile: Profile, asOf: Day, since: Day | null): Promise<Register>;
  /** Where two bodies hold one act on one topic and activity. Errors here and below: `bad-input` for a key that names nothing, with near ones. */
  overlaps(filter: OverlapFilter): Promise<OverlapAnswer>;
  /** What speaks for reform. */
  docket(filter: DocketFilter): Promise<DocketAnswer>;
  /** What a forum on one recommendation prepares. */
  recommendationDocket(number: number, asOf: Day): Promise<RecommendationDocket>;
  /** How each ask of the recommendations stands. */
  ledger(request: LedgerRequest): Promise<LedgerAnswer>;
  /** What would have to be looked at if a text were repealed or changed. */
  impact(request: ImpactRequest): Promise<ImpactAnswer>;
  /** What happened between two days, and what comes. */
  changes(request: ChangesRequest): Promise<ChangesAnswer>;
  incentives(filter: IncentiveFilter): Promise<IncentivesAnswer>;
  /** Terms that two texts in force define in ways that do not agree. */
  definitions(asOf: Day): Promise<DefinitionsAnswer>;
  /** What comparators regulate and nothing here does. */
  gaps(asOf: Day): Promise<GapsAnswer>;
  /** How many rules narrow what may be done, over the years. */
  restrictions(request: RestrictionsRequest): Promise<RestrictionsAnswer>;
  /** What nodes are called; those that are not in the graph are left out. */
  names(ids: readonly NodeId[]): Promise<Names>;
  /** Errors: `not-found` where no two texts of the instrument are known for the days. */
  diff(request: DiffRequest): Promise<VersionComparison>;
  /** What a part said on a day on which an older of several known versions of its text stood; null where the words of the graph are those of the day. */
  pastWords(instrument: InstrumentKey, locator: Locator, day: Day): PastWords | null;
  /** Errors: `too-large`; `unavailable` where no citation reader was given. */
  check(request: CheckRequest): Promise<CheckAnswer>;
}

/** How many there are of each value. */
export type Counts = Readonly<Record<string, number>>;

/** What the graph holds, and how far it can be relied on. */
export interface Coverage {
  readonly asOf: Day;
  readonly instruments: number;
  readonly provisions: number;
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly edges: Readonly<Partial<Record<EdgeType, number>>>;
  readonly byKind: Counts;
  /** `unknown` where no record says whether the text is in force. */
  readonly byStatus: Counts;
  /** An instrument of two jurisdictions counts in both. */
  readonly byJurisdiction: Counts;
  readonly byConfidence: Counts;
  readonly trust: Trust;
  /** By key. */
  readonly entries: readonly Entry[];
  /** Names the content: the same digest gives the same answers. */
  readonly digest: string;
}

/** Shares are from 0 to 1 of all instruments; 0 where there is none. */
export interface Trust {
  readonly reviewed: number;
  readonly withOfficialText: number;
  readonly withSummary: number;
  /** Instruments whose status is known to a day no more than six months before the day asked. */
  readonly statusFresh: number;
  /** Months from the day for which each status is known to the day asked: the middle one, and the most; null where none is known. */
  readonly statusAgeMedian: number | null;
  readonly statusAgeMost: number | null;
  /** Parts that carry a doubt, and texts or bodies that are named and have no record. */
  readonly provisionsWithDoubt: number;
  readonly namesWithoutRecord: number;
}

/** One line of the report on entries. */
export interface Entry {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly status: Status | null;
  readonly statusOn: PartialDay | null;
  /** Months from that day to the day asked; null where it is not known. */
  readonly statusAge: number | null;
  readonly confidence: Confidence | null;
  readonly reviewed: boolean;
  readonly provisions: number;
  readonly sources: number;
  /** Doubts of the record and of its parts. */
  readonly doubts: number;
}
