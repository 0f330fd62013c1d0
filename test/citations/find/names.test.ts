import { expect, test } from 'vitest';
import { createCitationReader } from '../../../src/citations/citation-reader.js';

const titles = (text: string): readonly string[] =>
  createCitationReader([])
    .read(text)
    .map(({ target }) => target?.title ?? '');

test.each([
  [
    'la Ley General para la Prevención y Gestión Integral de los Residuos, su título',
    'Ley General para la Prevención y Gestión Integral de los Residuos',
  ],
  [
    'la Ley de los Impuestos Generales de Importación y de Exportación señala',
    'Ley de los Impuestos Generales de Importación y de Exportación',
  ],
  [
    'la Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público y la Secretaría',
    'Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público',
  ],
  ['el Reglamento Federal de Seguridad y Salud en el Trabajo', 'Reglamento Federal de Seguridad y Salud en el Trabajo'],
  [
    'la Ley General del Equilibrio Ecológico y la Protección al Ambiente y la Secretaría',
    'Ley General del Equilibrio Ecológico y la Protección al Ambiente',
  ],
  ['la Ley General de Cambio Climático y la Estrategia Nacional', 'Ley General de Cambio Climático'],
  [
    'el Reglamento de la Ley Minera en materia de Residuos Peligrosos',
    'Reglamento de la Ley Minera en materia de Residuos Peligrosos',
  ],
  [
    'la Ley de Ingresos de la Federación para el Ejercicio Fiscal de 2024.',
    'Ley de Ingresos de la Federación para el Ejercicio Fiscal de 2024',
  ],
  [
    'la Ley que Crea la Agencia de Noticias del Estado Mexicano',
    'Ley que Crea la Agencia de Noticias del Estado Mexicano',
  ],
  ['la Ley para Regular las Agrupaciones Financieras y III.', 'Ley para Regular las Agrupaciones Financieras'],
  [
    'el Acuerdo que fija los lineamientos a los que resulte aplicable el artículo 69-H de la Ley X, publicado en el DOF',
    'Acuerdo que fija los lineamientos a los que resulte aplicable el artículo 69-H de la Ley X',
  ],
  [
    'la “Norma Oficial Mexicana NOM-001-SEMARNAT-1996, Que establece los límites, y otros”, publicada',
    'Norma Oficial Mexicana NOM-001-SEMARNAT-1996, Que establece los límites, y otros',
  ],
  [
    'la Norma Oficial Mexicana NOM-017-\n STPS-2008, Equipo de protección personal, o bien',
    'Norma Oficial Mexicana NOM-017-STPS-2008, Equipo de protección personal',
  ],
  ['la Directiva 2006/66/CE del Parlamento', 'Directiva 2006/66/CE'],
  ['conforme a ISO 14001:2015 se', 'ISO 14001:2015'],
])('%s', (text, title) => {
  expect(titles(text)).toEqual([title]);
});
