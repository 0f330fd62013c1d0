import { testConstructions } from './constructions.js';

testConstructions('rules', [
  [
    'nom',
    'la regla 3.10.16 de la Resolución Miscelánea Fiscal para 2026',
    [
      'regla 3.10.16 de la Resolución Miscelánea Fiscal para 2026 => ?Resolución Miscelánea Fiscal para 2026 [regla-3.10.16]',
    ],
  ],
  [
    'nom',
    'reglas 4.5.30 y 4.5.31 de las Reglas Generales de Comercio Exterior para 2025',
    [
      'reglas 4.5.30 y 4.5.31 de las Reglas Generales de Comercio Exterior para 2025 => ?Reglas Generales de Comercio Exterior para 2025 [regla-4.5.30 regla-4.5.31]',
    ],
  ],
  ['nom', 'la regla 3.10.16. de la RMF 2025', ['regla 3.10.16. de la RMF 2025 => ?RMF 2025 [regla-3.10.16]']],
  ['nom', 'regla 2.7.1.24', ['regla 2.7.1.24 => null [regla-2.7.1.24]']],
  [
    'law',
    'el Anexo 24 de la Resolución Miscelánea Fiscal',
    ['Anexo 24 de la Resolución Miscelánea Fiscal => ?Resolución Miscelánea Fiscal [anx-24]'],
  ],
  ['law', 'la regla 1.1.1', ['regla 1.1.1 => null [regla-1.1.1]']],
]);
