import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { settleIdentity } from '../../../src/documents/metadata/settle-identity.js';
import { makePdf } from '../../support/pdf.js';

type Identity = Parameters<typeof settleIdentity>[0];

describe('what a file says of its instrument', () => {
  it('has the name of the file for a title where it says none, and says so', async () => {
    const pages = ['0', '1', '2', '3'].map((number) => [{ text: `Articulo ${number}.- Uno.`, y: 700 }]);
    const bytes = makePdf(pages);
    const { markdown } = await createDocumentImporter().importDocument('carpeta/suelto.pdf', bytes);
    expect(markdown).toContain('title_es: "suelto.pdf"');
    expect(markdown).toContain('No title could be read');
  });

  it('names no reform before publication, and tells the day that was left out', () => {
    const found = { title: 'Ley', published: '2003-10-08', lastReform: '2001-01-01' } as Identity;
    const { identity, doubts } = settleIdentity(found, 'ley.pdf');
    expect(identity.lastReform).toBeNull();
    expect(doubts.join()).toContain('2001-01-01');
    expect(settleIdentity({ ...found, lastReform: found.published }, 'ley.pdf')).toMatchObject({ doubts: [] });
  });
});
