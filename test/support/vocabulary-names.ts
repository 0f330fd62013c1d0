import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The names of the ELI ontology 1.5 (http://data.europa.eu/eli/ontology#): classes, properties, and the members of its closed lists that we use. */
const ELI = `AdministrativeArea Agent ComplexWork Expression Format FormatType InForce Language LegalExpression LegalResource
LegalResourceSubdivision LegalValue Manifestation Organization Person ResourceType SubdivisionType Version Work WorkSubdivision WorkType
amended_by amends applied_by applies based_on basis_for changed_by changes cited_by cited_by_case_law cites commenced_by commences consolidated_by
consolidates corrected_by corrects countersigned_by embodies ensures_implementation_of format has_annex has_another_publication has_derivative
has_member has_part has_translation implementation_ensured_by implemented_by implements in_force is_about is_annex_of is_another_publication_of
is_derivative_of is_embodied_by is_exemplified_by is_member_of is_part_of is_realized_by is_referred_to_by is_translation_of jurisdiction language
legal_value licence media_type passed_by published_in_format publisher_agent publishes realizes refers_to related_to relevant_for repealed_by repeals
responsibility_of_agent rightsholder_agent transposed_by transposes type_document type_subdivision uri_schema version work_type
cited_by_case_law_reference date_applicability date_document date_no_longer_in_force date_publication description first_date_entry_in_force id_local
number published_in publisher responsibility_of rights rightsholder title title_alternative title_short version_date
InForce-inForce InForce-notInForce InForce-partiallyInForce LegalValue-unofficial LegalValue-official LegalValue-authoritative LegalValue-definitive`;

/** The names of SKOS (https://www.w3.org/TR/skos-reference/). */
const SKOS = `Concept ConceptScheme Collection OrderedCollection altLabel broadMatch broader broaderTransitive changeNote closeMatch definition editorialNote
exactMatch example hasTopConcept hiddenLabel historyNote inScheme mappingRelation member memberList narrowMatch narrower narrowerTransitive notation
note prefLabel related relatedMatch scopeNote semanticRelation topConceptOf`;

const OTHERS: Readonly<Record<string, string>> = {
  'http://data.europa.eu/eli/ontology#': ELI,
  'http://www.w3.org/2004/02/skos/core#': SKOS,
  'http://purl.org/dc/terms/':
    'title description replaces isReplacedBy source language license created temporal identifier',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'type',
  'http://www.w3.org/2000/01/rdf-schema#': 'comment seeAlso label',
  'http://www.w3.org/2001/XMLSchema#': 'date string integer boolean decimal',
};

/** What is no name of the vocabulary that it claims to be of. Names of schema.org are those of the package schema-dts. */
export function unknownNames(iris: Iterable<string>): readonly string[] {
  return [...new Set(iris)].filter((iri) => {
    if (iri.startsWith('https://schema.org/')) return !schemaNames().has(iri.slice('https://schema.org/'.length));
    const [space, names] = Object.entries(OTHERS).find(([prefix]) => iri.startsWith(prefix)) ?? [];
    return space !== undefined && names !== undefined && !names.split(/\s+/).includes(iri.slice(space.length));
  });
}

let known: ReadonlySet<string> | null = null;

const schemaNames = (): ReadonlySet<string> => {
  if (known) return known;
  const path = createRequire(import.meta.url)
    .resolve('schema-dts/package.json')
    .replace('package.json', 'dist/schema.d.ts');
  const text = readFileSync(path, 'utf8');
  const properties = [...text.matchAll(/^\s+"([a-zA-Z]+)"\?: /gm)].map(([, name = '']) => name);
  const types = [...text.matchAll(/"@type": "([A-Za-z]+)"/g)].map(([, name = '']) => name);
  const members = [...text.matchAll(/"https:\/\/schema\.org\/([A-Za-z]+)"/g)].map(([, name = '']) => name);
  known = new Set([...properties, ...types, ...members]);
  return known;
};
