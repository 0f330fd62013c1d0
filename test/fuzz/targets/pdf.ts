import fc from 'fast-check';
import { syntheticLaw } from '../../support/synthetic-law.js';
import { makePdf } from '../../support/pdf.js';
import { mutate, pantryOf } from '../mutate.js';
import { readsBytes, type FuzzTarget } from '../target.js';
import { checkDocument } from './documents.js';
import { officialSamples } from './samples.js';

const WORDS = [
  'obj', 'endobj', 'stream\n', '\nendstream', 'xref\n', 'trailer', 'startxref\n', '%%EOF', '<< ', ' >>', '[', ']', '(', ')', '<', '>', ' 0 R', '/Type /Page', '/Type /Pages', '/Kids [2 0 R]',
  '/Count 9999999', '/Parent 2 0 R', '/Contents 6 0 R', '/Length -1', '/Length 99999999', '/Filter [/ASCIIHexDecode]', '/Font', '/BaseFont /Helvetica',
  '/Encoding', '/ToUnicode 6 0 R', '/Resources', '/MediaBox [0 0 0 0]', '/MediaBox [0 0 1e30 1e30]', '/Encrypt 3 0 R', '/Prev 9', 'BT ', ' ET', ' Tf', ' Tm', ' Tj', ' TJ', ' Td', 'q ', ' Q', ' cm', ' Do',
  '1e308', '-1', '0', '99999999999', '/XRefStm 0', '/ObjStm', '/Rotate 45', '\\777', '\\',
]; // prettier-ignore

/** One in so many is a mutation of an official file, which takes as long as hundreds of small ones. */
const SMALL = 300;

/** PDFs: laws made up in the ways laws are printed, official ones where they lie beside the repository, their bytes mutated. */
export const pdf: FuzzTarget = {
  title: 'PDF',
  open: () => {
    const laws = fc.sample(syntheticLaw, { seed: 12, numRuns: 16 }).map(({ pages }) => makePdf(pages));
    const [own, official] = [pantryOf(laws, WORDS), pantryOf([...officialSamples(/\.pdf$/, 420_000), ...laws.slice(0, 1)], WORDS)]; // prettier-ignore
    return readsBytes(
      (random) => mutate(random, random.below(SMALL) === 0 ? official : own),
      (bytes) => checkDocument('a.pdf', bytes),
    );
  },
};
