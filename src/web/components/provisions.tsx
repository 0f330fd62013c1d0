import type { JSX } from 'preact';
import { usePages } from '../api/use-pages.js';
import { PROVISIONS_QUERY, type ProvisionsAnswer } from '../queries/provisions.js';
import type { ProvisionBody } from '../queries/rules.js';
import { useQuestion, useReading } from '../reading.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';
import { ProvisionBlock } from './provision-block.js';

/** The parts of an instrument in the order of the text. */
export function Provisions({
  instrument,
  url,
}: {
  readonly instrument: string;
  readonly url: string | null;
}): JSX.Element {
  const { messages } = useReading();
  const answer = usePages<ProvisionsAnswer, { readonly node: ProvisionBody }>(
    PROVISIONS_QUERY,
    { key: instrument, ...useQuestion() },
    (data) => data.instrument?.provisions ?? null,
  );
  return (
    <Loaded answer={answer}>
      {(pages) =>
        !pages || pages.total === 0 ? (
          <p class="none">{messages.state.none}</p>
        ) : (
          <>
            {pages.members.map(({ node }) => (
              <ProvisionBlock key={node.locator} instrument={instrument} url={url} of={node} />
            ))}
            <More pages={pages} />
          </>
        )
      }
    </Loaded>
  );
}
