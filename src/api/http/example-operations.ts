/** An operation to try, with why someone would ask it. */
export interface ExampleOperation {
  readonly title: string;
  readonly query: string;
}

/** One or two questions of each of the three users. */
export const EXAMPLE_OPERATIONS: readonly ExampleOperation[] = [
  {
    title: 'Equipo legal: qué disposiciones obligan al ensamble de baterías y quién vigila',
    query: `# Which provisions bind battery-pack assembly, when, and who enforces them?
query ObligacionesDelEnsamble($primeras: Int! = 20) {
  activity(key: "battery-pack-assembly") {
    name
    boundBy(first: $primeras, filter: { jurisdictions: ["MX"], inForce: true, modalities: [OBLIGATION, PROHIBITION, LIMIT] }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        modality
        when
        unless
        node {
          provisionId
          heading
          text { textSort words }
          instrument {
            title
            inForce { value reason since }
            enforcedBy { nodes { ... on Authority { name } ... on NamedText { name } } }
          }
        }
        evidence { file quote seenOn }
      }
    }
  }
}`,
  },
  {
    title: 'Secretaría: qué autoridades actúan sobre un tema y con qué disposiciones',
    query: `# Which authorities act on a topic, and by which provisions?
query AutoridadesSobreUnTema($tema: String! = "special-handling-waste") {
  topics(slugs: [$tema], first: 1) {
    nodes {
      key
      name
      authorities {
        edges {
          node { key name exists }
          mandates {
            act
            modality
            node { ... on Provision { provisionId heading } ... on NamedText { name } }
            evidence { quote basis }
          }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Foro regulatorio: qué nombra la Recomendación 24 y quién participa',
    query: `# What does Recommendation 24 name, what does it ask, and who acts in it?
query Recomendacion24 {
  recommendation(number: 24) {
    title
    summary
    asks { nodes { verb object deadline } }
    names {
      edges {
        note
        node {
          ... on Instrument { key title status reformNote }
          ... on NamedText { name }
        }
      }
    }
    actors { nodes { ... on Authority { key name } ... on NamedText { name } } }
  }
}`,
  },
  {
    title: 'Buscar en textos y disposiciones, con por qué coincide',
    query: `# Search in both languages; every hit says why it is one.
query Buscar($texto: String! = "plan de manejo de baterías") {
  search(query: $texto, first: 10) {
    totalCount
    edges {
      node {
        ... on Instrument { key title }
        ... on Provision { locator heading instrument { key } }
      }
      why { asked found route field }
      snippet { text }
    }
    facets { facet values { value count } }
  }
}`,
  },
];
