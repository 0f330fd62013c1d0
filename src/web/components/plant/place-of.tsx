import type { JSX } from 'preact';
import type { TextAnswer } from '../../queries/applicability.js';
import { shortNameOf } from '../../words/short-name.js';
import { InstrumentLink } from '../instrument-link.js';
import { ProvisionLink } from '../provision-link.js';
import { To } from '../to.js';
import { locatorWords } from '../../words/locator-words.js';

interface PlaceOfProps {
  /** `lgpgir#art-31`, or the key of a text. */
  readonly id: string;
  readonly texts: ReadonlyMap<string, TextAnswer>;
  /** The heading of the part, where it is known. */
  readonly heading?: string;
  /** Leaves the name of the text out, where it stands above. */
  readonly inside?: boolean;
}

/** A link to a part of a text by its id, with the name of the text before it. */
export function PlaceOf({ id, texts, heading, inside = false }: PlaceOfProps): JSX.Element {
  const [key = '', locator] = id.split('#');
  const text = texts.get(key);
  if (locator === undefined) return text ? <InstrumentLink of={text} short /> : <TextLink of={key} />;
  return (
    <>
      {!inside && <>{text ? shortNameOf(text) : key}, </>}
      <ProvisionLink of={key} locator={locator} heading={heading ?? locatorWords(locator)} />
    </>
  );
}

/** A link to a text by its key, until its name is there. */
export function TextLink({ of, texts }: { readonly of: string; readonly texts?: PlaceOfProps['texts'] }): JSX.Element {
  const text = texts?.get(of);
  if (text) return <InstrumentLink of={text} />;
  return <To address={{ route: { page: 'instrument', key: of } }}>{of}</To>;
}
