import { EXAMPLE_OPERATIONS } from './example-operations.js';

/** What runs in the page. It is sent as it stands, so it is written for browsers: no imports, nothing from elsewhere. */
export const PLAYGROUND_SCRIPT = `'use strict';
const examples = ${JSON.stringify(EXAMPLE_OPERATIONS)};
const part = (id) => document.getElementById(id);
const made = (name, text) => Object.assign(document.createElement(name), { textContent: text });

async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function run() {
  const start = performance.now();
  try {
    const answer = await ask(part('query').value, JSON.parse(part('variables').value || '{}'));
    part('answer').textContent = JSON.stringify(answer, null, 2);
    const { asOf, cost } = answer.extensions || {};
    const told = [Math.round(performance.now() - start) + ' ms'];
    if (asOf) told.push('al ' + asOf);
    if (cost) told.push('costo ' + cost.requested + ' de ' + cost.limit);
    if (answer.errors) told.push(answer.errors.length + ' errores');
    part('told').textContent = told.join(' · ');
  } catch (error) {
    part('told').textContent = String(error);
  }
}

const nameOf = (type) => (type.name ? type.name : type.kind === 'LIST' ? '[' + nameOf(type.ofType) + ']' : nameOf(type.ofType) + '!');

function entry(type) {
  const details = document.createElement('details');
  details.append(made('summary', type.name), made('dd', type.description || ''));
  const list = document.createElement('dl');
  for (const field of type.fields || type.inputFields || type.enumValues || []) {
    const given = (field.args || []).map((argument) => argument.name + ': ' + nameOf(argument.type)).join(', ');
    list.append(made('dt', field.name + (given ? '(' + given + ')' : '') + (field.type ? ': ' + nameOf(field.type) : '')));
    if (field.description) list.append(made('dd', field.description));
  }
  details.append(list);
  details.dataset.words = (type.name + ' ' + list.textContent).toLowerCase();
  return details;
}

async function showSchema() {
  const named = 'name kind ofType { name kind ofType { name kind ofType { name kind } } }';
  const answer = await ask('{ __schema { types { name kind description fields { name description args { name type { ' + named + ' } } type { ' + named +
    ' } } inputFields { name description type { ' + named + ' } } enumValues { name description } } } }', {});
  const types = answer.data ? answer.data.__schema.types.filter((type) => !type.name.startsWith('__')) : [];
  types.sort((a, b) => (b.name === 'Query') - (a.name === 'Query') || a.name.localeCompare(b.name));
  part('schema').append(...types.map(entry));
}

part('examples').append(...examples.map(({ title }, index) => Object.assign(made('option', title), { value: index })));
part('examples').addEventListener('change', (event) => {
  part('query').value = examples[event.target.value].query;
  part('variables').value = '{}';
});
part('run').addEventListener('click', run);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});
part('find').addEventListener('input', (event) => {
  const wanted = event.target.value.toLowerCase();
  for (const type of part('schema').children) type.hidden = !type.dataset.words.includes(wanted);
});
part('query').value = examples[0].query;
showSchema();
`;
