/* eslint-disable no-console -- an example prints */
/**
 * The same corpus without a server: citations of a text, the provision they point at, a search.
 *
 *     npx tsx library.ts
 */
import { nodeId, openNormapa, parseDay, parseInstrument } from 'normapa';

const normapa = await openNormapa({ notice: console.error });
const asOf = parseDay('2026-11-21');
if (!asOf) throw new Error('no such day');

const text = 'Los generadores se registran conforme al artículo 46 de la LGPGIR y a la NOM-052-SEMARNAT-2005.';
for (const { surface, target, locators } of normapa.citations.read(text)) {
  console.log(`${surface} -> ${target?.key ?? 'unknown'} ${locators.join(' ')}`);
}

const [law] = await normapa.store.nodes([nodeId('Instrument', 'lgpgir')]);
if (law?.label === 'Instrument') console.log(`${law.properties.titleEs}, ${law.properties.status ?? 'unknown'}`);

const { total, hits } = await normapa.search.search({
  text: 'plan de manejo de baterías',
  first: 3,
  after: null,
  asOf,
});
console.log(
  `${total} found; first: ${hits.map(({ instrument, locator }) => `${instrument}#${locator ?? ''}`).join(', ')}`,
);

const standard = await parseInstrument(
  'nom.txt',
  'NORMA Oficial Mexicana NOM-999-PRUEBA-2024, Prueba.\n\n1. Objetivo\n\nEsta Norma es de prueba.\n',
);
console.log(`${standard.designation ?? ''}: ${standard.parts.map(({ locator }) => locator).join(' ')}`);
await normapa.close();
