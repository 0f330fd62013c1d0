import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { format } from 'prettier';

const HEAD = `/* eslint-disable -- printed from operations.graphql and schema/schema.graphql, never edited */
/** The operations of the client, each with the types of what it takes and gives. */
import { operation } from './operation.js';
`;

/** The operations of a document as a typed module. Throws where the schema does not have what they ask. */
export async function printOperations(schemaText: string, operationsText: string): Promise<string> {
  const document = parse(operationsText);
  const faults = validate(buildSchema(schemaText), document);
  if (faults.length > 0) throw new Error(faults.map(String).join('\n'));
  const types = await codegen({
    schema: parse(schemaText),
    documents: [{ location: 'operations.graphql', document }],
    filename: 'operations.ts',
    plugins: [{ types: {} }],
    pluginMap: { types: operationTypes },
    config: {
      scalars: { Date: 'string', PartialDate: 'string' },
      strictScalars: true,
      immutableTypes: true,
      skipTypename: true,
    },
  });
  const constants = document.definitions.filter(isOperation).map((each) => printOperation(each, document));
  return format([HEAD, types, ...constants].join('\n'), { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

const isOperation = (node: DefinitionNode): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;

/** Codegen's names: `search` gives `SearchQuery` and `SearchQueryVariables`. */
const printOperation = (node: OperationDefinitionNode, document: DocumentNode): string => {
  const name = node.name?.value ?? '';
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Query`;
  const text = [node, ...fragmentsOf(node, document)].map(print).join('\n\n');
  return `export const ${name} = operation<${type}, ${type}Variables>(\`${text}\`);\n`;
};

/** The fragments that a definition spreads, and those that they spread, each once. */
const fragmentsOf = (node: DefinitionNode, document: DocumentNode): readonly FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>();
  const follow = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = document.definitions.find(
          (each): each is FragmentDefinitionNode =>
            each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(node);
  return [...found];
};
