import type { JSX } from 'preact';
import type { HomeAnswer } from '../queries/home.js';
import { useReading } from '../reading.js';
import { numberWords, shareWords } from '../words/day-words.js';

/** How far the map can be relied on: how fresh, how official, how well reviewed. */
export function Trust({ of }: { readonly of: HomeAnswer['stats']['trust'] }): JSX.Element {
  const { address, messages } = useReading();
  const { home } = messages;
  const { language } = address;
  const age = of.statusAgeMedian === null ? [] : [home.age(numberWords(of.statusAgeMedian, language))];
  const remarks = [
    home.fresh(shareWords(of.statusFresh, language)),
    ...age,
    home.withOfficialText(shareWords(of.withOfficialText, language)),
    home.reviewed(shareWords(of.reviewed, language)),
    home.doubts(numberWords(of.provisionsWithDoubt, language)),
  ];
  return (
    <ul class="plain">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
