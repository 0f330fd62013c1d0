/** The PDF library. */
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<Pdfjs> | null = null;

/** Loads the PDF library at first use, since it takes a tenth of a second that other commands need not wait. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

/**
 * The library's build for Node brings its own Array.prototype.push, for a corner of the standard (arrays of fixed length) that no code here
 * meets. It is several times slower than the engine's and would stay in force for the whole process: the engine's is put back.
 */
const load = async (): Promise<Pdfjs> => {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    if (own) Object.defineProperty(Array.prototype, 'push', own);
  }
};
