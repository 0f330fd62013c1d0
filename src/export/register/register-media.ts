import type { RegisterFormat } from '../../domain/ports/questions/register.js';

/** The media type of each form. */
export const REGISTER_MEDIA: Readonly<Record<RegisterFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};
