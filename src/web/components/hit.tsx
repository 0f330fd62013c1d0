import type { JSX } from 'preact';
import type { HitAnswer } from '../queries/search.js';
import { useReading } from '../reading.js';
import { isJump } from '../words/group-matches.js';
import { wordIn } from '../words/to-word.js';
import { InstrumentLink } from './instrument-link.js';
import { Marked } from './marked.js';
import { ProvisionLink } from './provision-link.js';
import { Why } from './why.js';

/** A hit of a search: what was found, its words with the matches marked, and why it is one. */
export function Hit({ of }: { readonly of: HitAnswer }): JSX.Element | null {
  const { messages } = useReading();
  const { node, snippet, why } = of;
  if (!node) return null;
  const instrument = node.__typename === 'Instrument' ? node : node.instrument;
  return (
    <li class="hit">
      <p class="above">
        {instrument && wordIn(messages.kinds, instrument.kind)}
        {node.__typename === 'Provision' && instrument && (
          <>
            {' · '}
            <InstrumentLink of={instrument} />
          </>
        )}
      </p>
      <h2>
        {node.__typename === 'Instrument' ? (
          <InstrumentLink of={node} />
        ) : (
          instrument && <ProvisionLink of={instrument.key} locator={node.locator} heading={node.heading} />
        )}
        {isJump(why) && (
          <>
            {' '}
            <span class="tag jump">{messages.completions.jump}</span>
          </>
        )}
      </h2>
      {snippet.text !== '' && (
        <p class="snippet" lang={snippet.language.toLowerCase()}>
          <Marked text={snippet.text} marks={snippet.highlights} />
        </p>
      )}
      <Why of={why} />
    </li>
  );
}
