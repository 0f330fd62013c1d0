/** The page on which operations are tried: an editor, variables, the answer, and the schema beside them. Its script and style come from here too. */
export const PLAYGROUND_HTML = `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Normapa · GraphQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/page.css">
</head>
<body>
<header>
<h1>Normapa · GraphQL</h1>
<label>Ejemplo <select id="examples"></select></label>
<button id="run" type="button">Preguntar (Ctrl+Enter)</button>
<output id="told" aria-live="polite"></output>
</header>
<main>
<section aria-label="Pregunta">
<label for="query">Pregunta</label>
<textarea id="query" spellcheck="false" autocomplete="off"></textarea>
<label for="variables">Variables (JSON)</label>
<textarea id="variables" spellcheck="false" autocomplete="off">{}</textarea>
</section>
<section aria-label="Respuesta">
<label for="answer">Respuesta</label>
<pre id="answer" tabindex="0"></pre>
</section>
<aside aria-label="Esquema">
<label for="find">Esquema</label>
<input id="find" type="search" placeholder="tipo o campo">
<div id="schema"></div>
<p><a href="/schema.graphql">schema.graphql</a></p>
</aside>
</main>
<script src="/graphiql/page.js"></script>
</body>
</html>
`;

export const PLAYGROUND_CSS = `
* { box-sizing: border-box }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 15px/1.45 system-ui, sans-serif; color: #1b2430; background: #f6f7f9 }
header { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; padding: .5rem 1rem; background: #fff; border-bottom: 1px solid #d5dae1 }
h1 { font-size: 1rem; margin: 0 }
select { max-width: 38rem }
button { font: inherit; padding: .3rem .8rem; border: 1px solid #0b5a46; border-radius: 4px; background: #0b6b53; color: #fff; cursor: pointer }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr 20rem; gap: .75rem; padding: .75rem 1rem }
section, aside { display: flex; flex-direction: column; gap: .3rem; min-height: 0; min-width: 0 }
textarea, pre, #schema, input { font: 13px/1.5 ui-monospace, monospace; border: 1px solid #c6ccd5; border-radius: 4px; background: #fff; padding: .5rem; margin: 0 }
#query { flex: 4; resize: none }
#variables { flex: 1; resize: none }
pre, #schema { flex: 1; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere }
details { margin: 0 0 .2rem }
summary { cursor: pointer; font-weight: 600 }
dl { margin: .2rem 0 .5rem .8rem }
dd { margin: 0 0 .3rem; font-family: system-ui, sans-serif; color: #46515f }
aside p { margin: 0 }
@media (max-width: 60rem) { body { height: auto } main { grid-template-columns: 1fr } #query { min-height: 20rem } pre { min-height: 15rem } }
`;
