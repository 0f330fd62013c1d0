import type { InstrumentKind } from '../../src/domain/vocabulary.js';
import type { Locator } from '../../src/domain/locator/locator.js';

/** Titles of the instruments that gold passages are taken from, by the id of their compilation. */
const TITLES: Readonly<Record<string, string>> = {
  'lic-calidad': 'Ley de Infraestructura de la Calidad',
  lgmsv: 'Ley General de Movilidad y Seguridad Vial',
  lan: 'Ley de Aguas Nacionales',
  lgeepa: 'Ley General del Equilibrio Ecológico y la Protección al Ambiente',
  lgcc: 'Ley General de Cambio Climático',
  lgpgir: 'Ley General para la Prevención y Gestión Integral de los Residuos',
  lplan: 'Ley de Planeación',
  ladua: 'Ley Aduanera',
  lcpaf: 'Ley de Caminos, Puentes y Autotransporte Federal',
  lce: 'Ley de Comercio Exterior',
  'reg-ladua': 'Reglamento de la Ley Aduanera',
  'reg-lgpgir': 'Reglamento de la Ley General para la Prevención y Gestión Integral de los Residuos',
  'reg-lgeepa-mretc':
    'Reglamento de la Ley General del Equilibrio Ecológico y la Protección al Ambiente en Materia de Registro de Emisiones y Transferencia de Contaminantes',
  'reg-lgeepa-mpcca':
    'Reglamento de la Ley General del Equilibrio Ecológico y la Protección al Ambiente en Materia de Prevención y Control de la Contaminación de la Atmósfera',
};

/** The containers of the one passage that speaks of its own. */
const WITHIN: Readonly<Record<string, string>> = {
  'urn:lex-mx:federal:statute:lan:article:118': 'tit-noveno/cap-i',
};

export const titleOf = (instrument: string): string | null => TITLES[instrument] ?? null;

/** The title of the law that a reglamento develops; null for any other instrument. */
export const parentTitleOf = (instrument: string): string | null => {
  const parent = /^reg-([a-z]+)/.exec(instrument)?.[1];
  return parent === undefined ? null : (TITLES[parent] ?? null);
};

export const designationOf = (instrument: string): string | null =>
  /^(?:nom|nmx)-/.test(instrument) ? instrument.toUpperCase() : null;

export const kindOf = (instrument: string): InstrumentKind =>
  instrument.startsWith('nom-') ? 'nom' : instrument.startsWith('reg-') ? 'regulation' : 'law';

export const withinOf = (id: string): Locator | null => (WITHIN[id] as Locator | undefined) ?? null;
