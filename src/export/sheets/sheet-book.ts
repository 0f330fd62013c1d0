/** One column of a sheet. */
export interface SheetColumn {
  readonly name: string;
  /** Width in characters. */
  readonly width: number;
  /** Words of which each cell takes one. */
  readonly list?: readonly string[];
  /** True where cells are days: 2026-11-21. */
  readonly days?: boolean;
}

/** One row of a sheet, a cell for each column. */
export interface SheetRow {
  readonly cells: readonly string[];
  /** What it stands on: `#e2f0d9`; none for most. */
  readonly colour?: string;
}

/** A table that people keep, before it takes a form. */
export interface Sheet {
  /** What its tab says. */
  readonly name: string;
  /** What stands above it on a page of text. */
  readonly heading: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Sheets of paper beside one another that it may take, and the columns, from the first, that each repeats. */
  readonly pagesWide: number;
  readonly headColumns: number;
}

/** Tables and what they are: the first is the one that was asked for, and all that CSV holds. */
export interface SheetBook {
  /** The title, then what is said of all. */
  readonly head: readonly string[];
  /** What the tab of the head says. */
  readonly about: string;
  readonly main: Sheet;
  readonly others: readonly Sheet[];
}
