import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN, openMemory, openSnapshot, serve } from '../../src/main.js';
import type { Day } from '../../src/domain/day.js';

/** A script, and an image whose handler is one. */
export const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>';
/** Links that would run what they hold, in Markdown and HTML. */
export const LINKS =
  '[uno](javascript:alert(3)) [dos](data:text/html,<script>alert(4)</script>) [tres](vbscript:x) ![cuatro](javascript:alert(5)) <a href="javascript:alert(6)" onclick="alert(7)">cinco</a>';

/** An entry that has both wherever somebody may write. */
const entry = (url: string): string => `---
key: nom-999-hostil-2020
kind: nom
designation: NOM-999-HOSTIL-2020
acronym: null
title_es: '=HYPERLINK("http://evil.example","${SCRIPT.replaceAll('"', '')}")'
title_en: '@SUM(1) ${SCRIPT}'
jurisdiction: MX
authorities: [semarnat]
enforcers: [semarnat]
published: 2020-01-01
effective: 2020-01-02
last_reform: null
status: in-force
status_on: '2026-09'
replaces: []
replaced_by: []
url: '${url}'
topics: [battery-waste]
affects: [battery-pack-assembly]
ev_relevance: '${SCRIPT}'
ev_relevance_es: '${LINKS}'
reform_note: '-cmd|calc ${SCRIPT}'
reform_note_es: '${LINKS}'
recommendations: [24]
cites: []
sources: ['${url}', 'https://www.dof.gob.mx/"onmouseover="alert(8)']
confidence: high
unverified: ['${SCRIPT}']
text: summary
---

# ${SCRIPT}

## Numeral 4.1. ${SCRIPT}
::rule{modality=obligation act=register topics="battery-waste" binds="battery-pack-assembly"}

+1 ${SCRIPT} ${LINKS} El responsable debe registrarse.

:::en
=1+1 ${SCRIPT} ${LINKS} The operator must register.
:::

:::doubt
${SCRIPT}
:::
`;

/** A server over that entry alone. */
export interface HostileServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds and serves a corpus of that one entry, in a folder beside a file of the user. */
export async function serveHostileCorpus(): Promise<HostileServer> {
  const folder = await mkdtemp(join(tmpdir(), 'normapa-hostile-'));
  await mkdir(join(folder, 'corpus/nom'), { recursive: true });
  await writeFile(join(folder, 'corpus/nom/nom-999-hostil-2020.md'), entry('javascript:alert(9)'));
  await writeFile(join(folder, 'secret.txt'), 'of the user');
  const sources = { corpus: [join(folder, 'corpus')], seeds: BUILT_IN.seeds, out: join(folder, 'out') };
  const snapshot = await openSnapshot(sources, () => undefined);
  const serving = await serve(await openMemory(snapshot), {
    port: 0,
    host: '127.0.0.1',
    allowHost: [],
    introspection: true,
    logLevel: 'silent',
    today: () => '2026-11-21' as Day,
  });
  const close = async (): Promise<void> => {
    await serving.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: serving.url, close };
}
