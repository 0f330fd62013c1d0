import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a Word package with the given insides of its document, its lists and its styles. */
export function wordPackage(body: string, numbering: string, styles = ''): Uint8Array {
  const part = (root: string, inside: string): string => `${HEAD}<w:${root} ${W}>${inside}</w:${root}>`;
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('numbering', 'numbering')}${override('styles', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'numbering', 'numbering.xml') + relation('rId2', 'styles', 'styles.xml'),
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/numbering.xml': part('numbering', numbering),
    'word/styles.xml': part('styles', styles),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A paragraph as Word writes it. `properties` go into its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p w:rsidR="00A1" w:rsidRDefault="00A1"><w:pPr>${properties}<w:jc w:val="both"/><w:rPr><w:lang w:val="es-MX"/></w:rPr></w:pPr><w:r><w:rPr><w:lang w:val="es-MX"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The place of a paragraph in a list. */
export function inList(use: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${use}"/></w:numPr>`;
}

/** One level of a list, as Word writes it. */
export function listLevel(at: number, format: string, mark: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}" w:tplc="080A000F"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
}

/** A list of the given levels. */
export function list(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="0A1B2C3D"/><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

/** A use of a list. */
export function listUse(id: number, of: number, changes = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${changes}</w:num>`;
}
