/** The forms in which a table can be had. */
export const TABLE_FORMATS = ['xlsx', 'csv', 'md'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
