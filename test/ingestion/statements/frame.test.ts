import { describe, expect, it } from 'vitest';
import { frameOfHeading } from '../../../src/ingestion/statements/frame.js';

describe('a heading of a standard', () => {
  it('says who bears the numerals below it, as printed', () => {
    expect(frameOfHeading('obligaciones del patron', 'Obligaciones del patrón')).toMatchObject({
      modality: 'obligation',
      bearer: 'el patrón',
    });
    expect(frameOfHeading('obligaciones de los trabajadores')?.bearer).toBe('los trabajadores');
  });

  it('says that they define, or where the standard applies; most say nothing', () => {
    expect(frameOfHeading('terminos y definiciones')?.modality).toBe('definition');
    expect(frameOfHeading('campo de aplicacion')?.modality).toBe('scope');
    expect(frameOfHeading('metodos de prueba')).toBeNull();
  });
});
