import type { JSX } from 'preact';
import { isLocator } from '../../../domain/locator/locator.js';
import type { Route } from '../../address/route.js';
import type { ChangeAnswer } from '../../queries/changes.js';
import { useReading } from '../../reading.js';
import { dayWords } from '../../words/day-words.js';
import { toWord } from '../../words/to-word.js';
import { Evidence } from '../evidence.js';
import { OfficialLink } from '../official-link.js';
import { To } from '../to.js';

/** A change: the day, what happened to which text, and where that was read. */
export function ChangeItem({ of }: { readonly of: ChangeAnswer }): JSX.Element {
  const { address, messages } = useReading();
  const kind = toWord(of.kind);
  const words = address.language === 'en' ? of.titleEn : of.title;
  const route = routeOf(of);
  return (
    <li class="change">
      <p class="change-day">
        <time dateTime={of.day}>{dayWords(of.day, address.language)}</time>
        <span class={`tag change-${kind}`}>{messages.changes.kinds[kind] ?? kind}</span>
      </p>
      <p>{route ? <To address={{ route }}>{words}</To> : words}</p>
      <div class="change-sources">
        {of.url !== null && <OfficialLink url={of.url} />}
        {of.evidence.map((evidence, index) => (
          <Evidence key={index} of={evidence} />
        ))}
      </div>
    </li>
  );
}

/** The part that changed where it is known, else the text. */
const routeOf = ({ instrument, provision }: ChangeAnswer): Route | null => {
  const [key, locator] = provision?.split('#') ?? [];
  if (key !== undefined && locator !== undefined && isLocator(locator)) return { page: 'provision', key, locator };
  return instrument === null ? null : { page: 'instrument', key: instrument };
};
