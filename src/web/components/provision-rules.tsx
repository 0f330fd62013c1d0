import type { JSX } from 'preact';
import type { LinkList as Links, RuleLink } from '../queries/fragments.js';
import type { ProvisionDetail } from '../queries/provision.js';
import { useReading } from '../reading.js';
import { AuthorityLink } from './authority-link.js';
import { BindableLink } from './bindable-link.js';
import { LinkList } from './link-list.js';
import { Section } from './section.js';
import { Statement } from './statement.js';
import { To } from './to.js';

const nodesOf = <Node,>({ edges }: Links<RuleLink<Node>>): readonly Node[] => edges.map(({ node }) => node);

/** What a part does, then each link that follows from it with its evidence: whom it binds, whom it gives a task, what about. */
export function ProvisionRules({ of }: { readonly of: ProvisionDetail }): JSX.Element {
  const { provision: words } = useReading().messages;
  return (
    <>
      {of.statements.length > 0 && (
        <Section id="does" title={words.does}>
          {of.statements.map((statement, index) => (
            <Statement key={index} of={statement} bindables={nodesOf(of.binds)} authorities={nodesOf(of.mandates)} />
          ))}
        </Section>
      )}
      {of.binds.totalCount > 0 && (
        <Section id="binds" title={words.binds} count={of.binds.totalCount}>
          <LinkList links={of.binds}>{(node) => <BindableLink of={node} />}</LinkList>
        </Section>
      )}
      {of.mandates.totalCount > 0 && (
        <Section id="mandates" title={words.authorities} count={of.mandates.totalCount}>
          <LinkList links={of.mandates}>{(node) => <AuthorityLink of={node} />}</LinkList>
        </Section>
      )}
      {of.regulates.totalCount > 0 && (
        <Section id="topics" title={words.topics} count={of.regulates.totalCount}>
          <LinkList links={of.regulates}>{({ key, name }) => <To address={{ route: { page: 'topic', key } }}>{name}</To>}</LinkList>
        </Section>
      )}
    </>
  );
}
