import type { TableFormat } from '../../domain/table-format.js';

/** The media type of each form. */
export const TABLE_MEDIA: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};
