import type { JSX } from 'preact';
import type { AuthorityDetail } from '../queries/authority.js';
import type { AuthorityOrName, LinkList, LinkOf } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { wordIn } from '../words/to-word.js';
import { AuthorityLink } from './authority-link.js';
import { Evidence } from './evidence.js';
import { Fact } from './fact.js';
import { PageHead } from './page-head.js';

/** What a public body is, for which time, what was there before and after. */
export function AuthorityHead({ of }: { readonly of: AuthorityDetail }): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.authority;
  const life = [
    of.validFrom === null ? null : words.from(dayWords(of.validFrom, address.language)),
    of.validTo === null ? null : words.to(dayWords(of.validTo, address.language)),
  ].filter((part) => part !== null);
  const kin: readonly (readonly [string, LinkList<LinkOf<AuthorityOrName>>])[] = [
    [words.partOf, of.partOf],
    [words.predecessors, of.predecessors],
    [words.successors, of.successors],
  ];
  const above = [wordIn(messages.bodies, of.kind), wordIn(messages.levels, of.level), of.acronym].filter(
    (part) => part !== null,
  );
  return (
    <PageHead title={of.name} above={above.join(' · ')} asOf={of.asOf}>
      <p class="standing">
        {!of.exists && <span class="tag ended">{words.gone}</span>}
        <span class="muted">{life.join(', ')}</span>
      </p>
      <dl class="facts">
        {kin.map(
          ([name, { edges }]) =>
            edges.length > 0 && (
              <Fact key={name} name={name}>
                <Kin edges={edges} />
              </Fact>
            ),
        )}
      </dl>
    </PageHead>
  );
}

function Kin({ edges }: { readonly edges: readonly LinkOf<AuthorityOrName>[] }): JSX.Element {
  return (
    <ul class="plain">
      {edges.map(({ node, note, evidence }, index) => (
        <li key={index}>
          <AuthorityLink of={node} />
          {note !== null && <span class="note"> {note}</span>}
          <Evidence of={evidence} />
        </li>
      ))}
    </ul>
  );
}
