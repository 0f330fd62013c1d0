import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeading } from '../../../src/domain/locator/heading.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { makePdf } from '../../support/pdf.js';
import { syntheticLaw } from '../../support/synthetic-law.js';

describe('a law in any of the styles in which laws are printed', () => {
  it('gives back every article and transitory, in order, and loses no sign', async () => {
    await fc.assert(
      fc.asyncProperty(syntheticLaw, async ({ pages, articles, transitories }) => {
        const lines = pages
          .slice(1)
          .flat()
          .map(({ text }) => text)
          .join(' | ');
        const { report, markdown } = await createDocumentImporter().importDocument('l.pdf', makePdf(pages));
        expect(report.articles, lines).toEqual(articles);
        expect(report.transitories, lines).toEqual(transitories);
        expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
        for (const [, words = ''] of markdown.matchAll(/^##+ (Artículo .*)$/gm))
          expect(parseHeading(words), words).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
