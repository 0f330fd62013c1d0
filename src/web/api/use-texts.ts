import { useEffect, useState } from 'preact/hooks';
import { TEXTS_QUERY, type TextAnswer, type TextsAnswer } from '../queries/applicability.js';
import { ask } from './ask.js';

/** Ids that one question may name. */
const IDS_LIMIT = 100;

interface Question {
  readonly language: string;
  readonly asOf: string | null;
}

/** Instruments by their keys. Until an answer is there, and for keys that name nothing, the map has no entry. */
export function useTexts(keys: readonly string[], question: Question): ReadonlyMap<string, TextAnswer> {
  const [texts, setTexts] = useState<ReadonlyMap<string, TextAnswer>>(new Map());
  const asked = [...new Set(keys)].sort();
  useEffect(() => {
    let current = true;
    void bringTexts(asked, question).then((brought) => {
      if (current) setTexts(brought);
    });
    return () => {
      current = false;
    };
  }, [JSON.stringify([asked, question])]);
  return texts;
}

const bringTexts = async (keys: readonly string[], question: Question): Promise<ReadonlyMap<string, TextAnswer>> => {
  const stretches: string[][] = [];
  for (let start = 0; start < keys.length; start += IDS_LIMIT) {
    stretches.push(keys.slice(start, start + IDS_LIMIT).map((key) => `instrument:${key}`));
  }
  const replies = await Promise.all(stretches.map((ids) => ask(TEXTS_QUERY, { ids, ...question })));
  // The API answers in the shape of the query, which test/web/queries.test.ts holds against the schema.
  const nodes = replies.flatMap(({ data }) => (data as TextsAnswer | null)?.nodes ?? []);
  return new Map(nodes.filter((node) => node !== null).map((node) => [node.key, node]));
};
