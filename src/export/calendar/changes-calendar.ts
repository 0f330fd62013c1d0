import { ICalCalendarMethod, ICalEventTransparency, default as createCalendar } from 'ical-generator';
import { lastDayOf, type Day } from '../../domain/day.js';
import type { Change } from '../../domain/ports/questions/changes.js';
import type { Language } from '../../domain/vocabulary.js';
import { webAddress } from '../../domain/web-address.js';

const NAMES: Readonly<Record<Language, string>> = { es: 'Normapa: lo que viene', en: 'Normapa: what comes' };

/**
 * Changes as an iCalendar (RFC 5545): one whole-day event each, under an identifier that stays while its sources say the same. A change known to
 * a month or year stands on its last day and says so. The same answer gives the same text.
 */
export function changesCalendar(changes: readonly Change[], asOf: Day, language: Language): string {
  const calendar = createCalendar({
    name: NAMES[language],
    prodId: { company: 'Normapa', product: 'changes', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(`${asOf}T00:00:00Z`);
  for (const change of changes) {
    const title = language === 'es' ? change.title : change.titleEn;
    const imprecise = change.day.length < 10 ? ` (${change.day})` : '';
    calendar.createEvent({
      id: `${change.id.replace(/[^a-z0-9-]+/g, '-')}@normapa`,
      start: new Date(`${lastDayOf(change.day)}T00:00:00Z`),
      allDay: true,
      stamp,
      summary: `${title}${imprecise}`,
      description: change.evidence.map(({ file, quote }) => `${file}: ${quote}`).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: change.kind }],
      ...(webAddress(change.url) !== null && { url: change.url }),
    });
  }
  return calendar.toString();
}
