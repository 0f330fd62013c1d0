import { DataFactory, Writer, type Quad, type Quad_Object } from 'n3';
import { expandName, PREFIXES, type LinkedResource, type LinkedValue } from './resource.js';

/** The notations of RDF that are written. */
export type RdfNotation = 'turtle' | 'n-quads';

/** Writes resources as RDF, a piece for each. */
export function* printRdf(resources: Iterable<LinkedResource>, notation: RdfNotation): Generator<string> {
  const sink: string[] = [];
  const writer =
    notation === 'turtle'
      ? new Writer(sinkOf(sink), { prefixes: PREFIXES })
      : new Writer(sinkOf(sink), { format: 'N-Quads' });
  for (const resource of resources) {
    writer.addQuads(quadsOf(resource));
    yield sink.splice(0).join('');
  }
  writer.end();
  yield sink.splice(0).join('');
}

/** Where a writer writes: pieces wait in a list until they are taken. */
const sinkOf = (pieces: string[]): NodeJS.WritableStream =>
  // Of a stream, the writer of n3 calls these two.
  ({
    write: (piece: string, _encoding: string, done?: () => void) => {
      pieces.push(piece);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  }) as unknown as NodeJS.WritableStream;

const quadsOf = ({ iri, types, properties }: LinkedResource): Quad[] => {
  const subject = DataFactory.namedNode(iri);
  const all: LinkedResource['properties'] = [
    ['rdf:type', types.map((type) => ({ iri: expandName(type) }))],
    ...properties,
  ];
  return all.flatMap(([name, values]) =>
    values.map((value) => DataFactory.quad(subject, DataFactory.namedNode(expandName(name)), objectOf(value))),
  );
};

const objectOf = (value: LinkedValue): Quad_Object => {
  if ('iri' in value) return DataFactory.namedNode(value.iri);
  const { text, language, datatype } = value;
  if (datatype !== undefined) return DataFactory.literal(text, DataFactory.namedNode(expandName(datatype)));
  return language === undefined ? DataFactory.literal(text) : DataFactory.literal(text, language);
};
