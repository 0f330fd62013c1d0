import { frontMatter } from './corpus-text.js';

/** A corpus file of a law; fields given replace or add to its front matter. */
export const law = (fields: Record<string, string>, body = ''): string =>
  frontMatter({
    key: 'ley-uno',
    title_es: 'Ley General de Residuos de Prueba',
    acronym: 'LGRP',
    authorities: '[semarnat]',
    topics: '[battery-waste]',
    ...fields,
  }) + body;

/** A part with one rule and words in both languages. */
export const part = (heading: string, rule: string, words: string): string =>
  `${heading}\n::rule{${rule}}\n\n${words}\n\n:::en\nEnglish.\n:::\n\n`;

/** A law with a power and an obligation, and one that cites it. */
export const UNO = law(
  {},
  part(
    '## Artículo 1',
    'modality=power act=inspect topics="battery-waste" authorities="semarnat"',
    'La Secretaría inspecciona.',
  ) +
    part(
      '## Artículo 2',
      'modality=obligation binds="battery-recycling" processes="waste-storage" products="8507.60" when="workers>=15" unless="workers>100"',
      'Conforme al artículo 1 de esta Ley, se recicla.',
    ),
);

export const DOS = law(
  {
    key: 'ley-dos',
    title_es: 'Ley Segunda de Prueba',
    acronym: 'null',
    cites: '[ley-uno, Ley Perdida]',
    replaces: '[LGRP]',
    enforcers: '[SEDUE, Gobierno de Marte]',
    affects: '[battery-recycling]',
    recommendations: '[1]',
  },
  part(
    '## Artículo 5',
    'modality=scope',
    'Se aplica el artículo 2 de la Ley General de Residuos de Prueba y su artículo 99, así como la NOM-052-SEMARNAT-2005.',
  ),
);

export const both = { 'law/ley-uno.md': UNO, 'law/ley-dos.md': DOS };
