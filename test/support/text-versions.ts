import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { frontMatter } from './corpus-text.js';

const official = (day: string, body: string): { path: string; text: string } => ({
  path: `texts/law/ley@${day}.md`,
  text: `${frontMatter({ text: 'official', last_reform: day })}${body}`,
});

/** The law `ley` in three official texts, of 2010, 2015 and 2020, that give its article 1 other words; article 2 came with the last of them. */
export const TEXT_VERSIONS = compileCorpus(
  {
    corpus: [
      official('2020-01-01', '## Artículo 1. Plazos\n\nEl plazo es de quince días.\n\n## Artículo 2\n\nOtro.\n'),
      official('2010-01-01', '## Artículo 1. Plazo\n\nEl plazo es de diez días.\n'),
      official('2015-06-01', '## Artículo 1. Plazo\n\nEl plazo es de doce días.\n'),
    ],
    seeds: [],
  },
  () => ({ read: () => [] }),
);
