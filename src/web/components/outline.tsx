import type { JSX } from 'preact';
import { usePages } from '../api/use-pages.js';
import { isLocator } from '../../domain/locator/locator.js';
import { OUTLINE_QUERY, type OutlineAnswer } from '../queries/outline.js';
import { useQuestion, useReading } from '../reading.js';
import { partTitle } from '../words/locator-words.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';
import { To } from './to.js';

type Entry = NonNullable<OutlineAnswer['instrument']>['provisions']['edges'][number];

/** The headings of an instrument, each leading to its part. */
export function Outline({ instrument, title }: { readonly instrument: string; readonly title: string }): JSX.Element {
  const { messages } = useReading();
  const { asOf } = useQuestion();
  const answer = usePages<OutlineAnswer, Entry>(
    OUTLINE_QUERY,
    { key: instrument, asOf },
    (data) => data.instrument?.provisions ?? null,
  );
  return (
    <nav class="outline" aria-label={`${messages.instrument.outline}: ${title}`}>
      <h2>{messages.instrument.outline}</h2>
      <Loaded answer={answer}>
        {(pages) =>
          pages && (
            <>
              <ol lang="es">
                {pages.members.map(({ node: { locator, heading, depth } }) => (
                  <li key={locator} data-depth={Math.min(depth, 4)}>
                    {isLocator(locator) && (
                      <To address={{ route: { page: 'provision', key: instrument, locator } }}>
                        {partTitle(locator, heading)}
                      </To>
                    )}
                  </li>
                ))}
              </ol>
              <More pages={pages} />
            </>
          )
        }
      </Loaded>
    </nav>
  );
}
