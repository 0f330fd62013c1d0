import { Feed } from 'feed';
import { firstDayOf, type Day } from '../../domain/day.js';
import type { Change } from '../../domain/ports/questions/changes.js';
import type { Language } from '../../domain/vocabulary.js';
import { webAddress } from '../../domain/web-address.js';
import { escapeHtml } from '../check/escape-html.js';

/** Entries of a feed: readers show the newest few. */
const FEED_LIMIT = 200;

const NAMES: Readonly<Record<Language, string>> = { es: 'Normapa: cambios', en: 'Normapa: changes' };

/** Changes as an Atom feed (RFC 4287), newest first; ids stay while the sources say the same. The same answer gives the same text. */
export function changesFeed(changes: readonly Change[], asOf: Day, language: Language): string {
  const newest = [...changes].reverse().slice(0, FEED_LIMIT);
  const feed = new Feed({
    id: 'urn:normapa:changes',
    title: NAMES[language],
    language,
    updated: atDay(asOf),
    generator: 'Normapa',
    author: { name: 'Normapa' },
    copyright: '',
  });
  for (const change of newest) {
    const title = language === 'es' ? change.title : change.titleEn;
    feed.addItem({
      id: `urn:normapa:change:${change.id.replaceAll(' ', ':').replaceAll('#', '%23')}`,
      title: escapeHtml(title),
      link: webAddress(change.url) ?? `urn:normapa:instrument:${change.instrument ?? change.incentive ?? ''}`,
      date: atDay(firstDayOf(change.day)),
      published: atDay(firstDayOf(change.day)),
      description: escapeHtml(`${title} (${change.day})`),
      content: escapeHtml(change.evidence.map(({ file, quote }) => `${file}: ${quote}`).join('\n') || title),
    });
  }
  return feed.atom1();
}

const atDay = (day: Day): Date => new Date(`${day}T00:00:00Z`);
