import type { JsonSchema } from '../../domain/json-schema.js';
import type { VersionComparison, VersionHead, VersionPart, WordChange } from '../../domain/version-comparison.js';
import { count, described, key, listOf, locator, oneOf, orNull, partialDay, record, text } from './shapes.js';

/** `diff A B --json`: what changed, each list in the order of the text. */
export function diffAnswer(): JsonSchema {
  return record<VersionComparison>({
    from: head,
    to: head,
    added: listOf(part),
    removed: listOf(part),
    renumbered: described(
      listOf(record<VersionComparison['renumbered'][number]>({ from: locator, to: locator, heading: text })),
      'The same words under another locator.',
    ),
    reworded: listOf(
      record<VersionComparison['reworded'][number]>({
        locator,
        was: described(orNull(locator), 'The locator in the older version, where it was another.'),
        heading: text,
        words: described(listOf(words), 'Stretches kept, removed and added; joined, they give either version.'),
      }),
    ),
  });
}

const head = record<VersionHead>({
  key,
  title: text,
  published: orNull(partialDay),
  lastReform: orNull(partialDay),
  file: text,
});

const part = record<VersionPart>({ locator, parent: orNull(locator), heading: text, text });

const words = record<WordChange>({ change: oneOf(['kept', 'removed', 'added']), text, from: count, to: count });
