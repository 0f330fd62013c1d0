import type { JSX } from 'preact';
import type { ProvisionBody } from '../queries/rules.js';
import { isLocator } from '../../domain/locator/locator.js';
import { partTitle } from '../words/locator-words.js';
import { Doubts } from './doubts.js';
import { ProvisionText } from './provision-text.js';
import { Statement } from './statement.js';
import { To } from './to.js';

interface ProvisionBlockProps {
  /** Key of the instrument, and the address of its official text. */
  readonly instrument: string;
  readonly url: string | null;
  readonly of: ProvisionBody;
}

/** A part of an instrument within its page: heading, text, what it does. */
export function ProvisionBlock({ instrument, url, of }: ProvisionBlockProps): JSX.Element {
  const title = partTitle(of.locator, of.heading);
  const bare = of.texts.length === 0 && of.statements.length === 0;
  return (
    <article class={bare ? 'provision bare' : 'provision'} id={of.locator} data-depth={Math.min(of.depth, 4)}>
      <h3 lang="es">
        {isLocator(of.locator) ? (
          <To address={{ route: { page: 'provision', key: instrument, locator: of.locator } }}>{title}</To>
        ) : (
          title
        )}
      </h3>
      {!bare && <ProvisionText texts={of.texts} url={url} />}
      {of.statements.map((statement, index) => (
        <Statement key={index} of={statement} bound={of.binds.nodes} authorities={of.mandates.nodes} />
      ))}
      {of.regulates.nodes.length > 0 && <TopicTags of={of.regulates.nodes} />}
      <Doubts of={of.doubts} />
    </article>
  );
}

function TopicTags({ of }: { readonly of: ProvisionBody['regulates']['nodes'] }): JSX.Element {
  const topics = [...new Map(of.map((topic) => [topic.key, topic])).values()];
  return (
    <ul class="topic-tags">
      {topics.map(({ key, name }) => (
        <li key={key}>
          <To address={{ route: { page: 'topic', key } }}>{name}</To>
        </li>
      ))}
    </ul>
  );
}
