import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, firstDayOf, lastDayOf, parseDay, parsePartialDay } from '../../src/domain/day.js';
import { fold, slug } from '../../src/domain/fold.js';
import { nodeId, NODE_LABELS, parseNodeId } from '../../src/domain/graph/node-id.js';
import { parseOrdinal, printOrdinal } from '../../src/domain/ordinal.js';
import { parseCondition, parseConditions, printCondition } from '../../src/domain/profile-condition.js';
import { parseRoman, printRoman } from '../../src/domain/roman.js';
import { QUOTE_LIMIT, quoteOf } from '../../src/domain/quote.js';
import { parseInstrumentKey } from '../../src/domain/instrument-key.js';
import { parseLocator, printLocator } from '../../src/domain/locator/locator.js';
import { parseEliPath, parseUrn, printEliPath, printUrn } from '../../src/domain/urn.js';
import { INSTRUMENT_KINDS } from '../../src/domain/vocabulary.js';
import { anySegment } from './../support/locators.js';

describe('numbers in words and signs', () => {
  it('ordinals are read as they are printed, to Septuagésimo cuarto and far beyond', () => {
    for (let value = 1; value <= 399; value++) expect(parseOrdinal(printOrdinal(value) ?? '')).toBe(value);
    expect(printOrdinal(74)).toBe('septuagesimo-cuarto');
  });

  it.each([
    ['DECIMOPRIMERO', 11],
    ['undécimo', 11],
    ['Décima segunda', 12],
    ['primer', 1],
    ['vigésimo-tercero', 23],
    ['primero décimo', null],
    ['artículo', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(parseOrdinal(text)).toBe(value);
  });

  it('Roman numerals are read as they are printed, and only in their one right spelling', () => {
    for (let value = 1; value <= 3999; value++) expect(parseRoman(printRoman(value) ?? '')).toBe(value);
    for (const wrong of ['iiii', 'ic', 'vx', '', 'abc']) expect(parseRoman(wrong)).toBeNull();
  });
});

describe('days', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-2-28', '28/02/2026', '2025-02-29', '0000-00-00', ''])(
    '%s is no day',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it('a day known to the month spans the month', () => {
    const month = parsePartialDay('2024-02');
    expect(month && [firstDayOf(month), lastDayOf(month)]).toEqual(['2024-02-01', '2024-02-29']);
    const year = parsePartialDay('2024');
    expect(year && [firstDayOf(year), lastDayOf(year)]).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('the day of an instant is that of Mexico City', () => {
    expect(dayOf(new Date('2026-11-21T05:59:59Z'))).toBe('2026-11-20');
    expect(dayOf(new Date('2026-11-21T06:00:00Z'))).toBe('2026-11-21');
  });

  it('ninety days after 23 June 2006 is 21 September 2006', () => {
    const day = parseDay('2006-06-23');
    expect(day && addDays(day, 90)).toBe('2006-09-21');
  });
});

describe('folding', () => {
  it('drops case and accents and keeps ñ', () => {
    expect(fold('Artículo 353-Ñ, ÜNICO')).toBe('articulo 353-ñ, unico');
    expect(slug('  Campo de aplicación (NOM) ')).toBe('campo-de-aplicacion-nom');
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('conditions of a rule', () => {
  it.each([
    'hazardous_waste_generated_t_per_year>=10',
    'vehicle_gvw_kg<=3857',
    'exports_hazardous_waste=true',
    'wastewater_destination!=municipal-sewer',
    'markets has US',
    'vehicle_powertrains lacks diesel',
    'started_on>=2025-05-22',
  ])('%s is read as it is printed', (text) => {
    const condition = parseCondition(text);
    expect(condition && printCondition(condition)).toBe(text);
  });

  it.each(['', 'workers', 'workers>>5', 'workers>=many', 'workers = ', 'Workers>=5', 'a=b c'])('%s is none', (text) => {
    expect(parseCondition(text)).toBeNull();
  });

  it('are read together, all or none', () => {
    expect(parseConditions('workers>=15 and workers<50', 'and')).toHaveLength(2);
    expect(parseConditions('workers>=15 and maybe', 'and')).toBeNull();
  });
});

describe('addresses', () => {
  const addressed = fc.record({
    key: fc.constantFrom('lgpgir', 'nom-052-semarnat-2005').map((key) => parseInstrumentKey(key) ?? (key as never)),
    kind: fc.constantFrom(...INSTRUMENT_KINDS),
    jurisdiction: fc.constantFrom('MX', 'MX-NLE', 'INT', 'EU'),
    published: fc.constantFrom(null, parsePartialDay('2003-10-08')),
  });

  it('a URN and a path lead back to what they were made from', () => {
    fc.assert(
      fc.property(addressed, fc.array(anySegment, { maxLength: 3 }), (instrument, segments) => {
        const locator = segments.length === 0 ? null : printLocator({ segments, until: null });
        const address = { key: instrument.key, locator };
        expect(parseUrn(printUrn(instrument, locator))).toEqual(address);
        expect(parseEliPath(printEliPath(instrument, locator))).toEqual(address);
      }),
    );
  });

  it.each(['urn:lex:mx', 'urn:isbn:123', 'urn:lex:mx:federal:ley:2003-10-08;lgpgir~nothing'])(
    '%s leads nowhere',
    (urn) => {
      expect(parseUrn(urn)).toBeNull();
    },
  );

  it('node ids are read as they are printed', () => {
    for (const label of NODE_LABELS) {
      expect(parseNodeId(nodeId(label, 'a:b#c'))).toEqual({ label, key: 'a:b#c' });
    }
    for (const wrong of ['', ':', 'instrument:', 'nothing:a', 'instrument']) expect(parseNodeId(wrong)).toBeNull();
  });
});

describe('a quote', () => {
  it('is never longer than its limit and starts as the text does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const quote = quoteOf(text, 0, text.length);
        expect(quote.length).toBeLessThanOrEqual(QUOTE_LIMIT);
      }),
    );
    expect(quoteOf('a  b\n c', 0, 7)).toBe('a b c');
    expect(parseLocator('art-1')).not.toBeNull();
  });
});
