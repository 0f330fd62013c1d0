import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { useNames } from '../api/use-names.js';
import { ACTORS_QUERY, type ActorAnswer, type ActorsAnswer } from '../queries/docket.js';
import { useQuestion, useReading } from '../reading.js';
import { shortNameIn, type Names } from '../words/name-words.js';
import { wordIn } from '../words/to-word.js';
import { Evidence } from './evidence.js';
import { Loaded } from './loaded.js';
import { NodeLink } from './node-link.js';
import { Section } from './section.js';
import { To } from './to.js';

/** Who must sit at the table of a recommendation, as they exist on the day asked. */
export function DocketTable({ number }: { readonly number: number }): JSX.Element {
  const { docket: words } = useReading().messages;
  const answer = useAnswer<ActorsAnswer>(ACTORS_QUERY, { number, asOf: useQuestion().asOf });
  const count = answer.state === 'ready' ? answer.data.recommendationDocket?.actors.length : undefined;
  return (
    <Section id="table" title={words.table} {...(count === undefined ? {} : { count })}>
      <p>{words.tableLead}</p>
      <Loaded answer={answer}>{({ recommendationDocket }) => <Seats of={recommendationDocket?.actors ?? []} />}</Loaded>
    </Section>
  );
}

function Seats({ of }: { readonly of: readonly ActorAnswer[] }): JSX.Element {
  const { apiLanguage } = useReading();
  const ids = of.flatMap(({ key, namedAs, instruments }) => [
    `authority:${key}`,
    ...(namedAs === null ? [] : [`authority:${namedAs}`]),
    ...instruments.map((instrument) => `instrument:${instrument}`),
  ]);
  const names = useNames(ids, apiLanguage);
  return (
    <ul class="seats">
      {of.map((actor) => (
        <Seat key={actor.key} of={actor} names={names} />
      ))}
    </ul>
  );
}

function Seat({ of, names }: { readonly of: ActorAnswer; readonly names: Names }): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.docket;
  const name = address.language === 'en' ? of.nameEn : of.nameEs;
  const acronym = names.get(`authority:${of.key}`)?.acronym ?? null;
  const [first] = of.evidence;
  return (
    <li class="seat">
      <p class="seat-name">
        <To address={{ route: { page: 'authority', key: of.key } }}>{acronym ?? name}</To>
        {acronym !== null && <span class="subtitle"> {name}</span>}
      </p>
      <p class="overlap-facts">
        <span class="tag">{wordIn(words.roles, of.role)}</span>
        {of.namedAs !== null && <span>{words.formerly(shortNameIn(names, `authority:${of.namedAs}`))}</span>}
        {of.instruments.map((key) => (
          <NodeLink key={key} id={`instrument:${key}`} names={names} />
        ))}
      </p>
      {first && <Evidence of={first} />}
    </li>
  );
}
