import type { JSX } from 'preact';
import type { TextAnswer } from '../queries/rules.js';
import { useReading } from '../reading.js';
import { OfficialLink } from './official-link.js';

interface ProvisionTextProps {
  readonly texts: readonly TextAnswer[];
  /** The address of the official text, shown beside every summary. */
  readonly url: string | null;
}

/** What a provision says: the official words where they were read, then our summary in the language of the page, told apart. */
export function ProvisionText({ texts, url }: ProvisionTextProps): JSX.Element {
  const { address, messages } = useReading();
  const official = texts.find(({ textSort }) => textSort === 'OFFICIAL');
  const summaries = texts.filter(({ textSort }) => textSort === 'SUMMARY');
  const summary = summaries.find(({ language }) => language.toLowerCase() === address.language) ?? summaries[0];
  if (!official && !summary) return <p class="none">{messages.provision.noText}</p>;
  return (
    <div class="provision-text">
      {official?.version && (
        <p class="whose">
          {messages.provision.olderText(official.version.lastReform ?? official.version.published ?? '')}
        </p>
      )}
      {official && <Words of={official} />}
      {summary && <Words of={summary} />}
      {summary && (
        <p class="whose">
          <span class="own-words">{messages.provision.summary}</span>
          <OfficialLink url={url} />
        </p>
      )}
    </div>
  );
}

function Words({ of }: { readonly of: TextAnswer }): JSX.Element {
  return (
    <div class={of.textSort === 'OFFICIAL' ? 'words official-words' : 'words'} lang={of.language.toLowerCase()}>
      {of.words.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
