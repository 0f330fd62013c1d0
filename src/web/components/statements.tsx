import type { JSX } from 'preact';
import type { LinkList, RuleLink } from '../queries/fragments.js';
import type { ProvisionDetail } from '../queries/provision.js';
import { useReading } from '../reading.js';
import { Section } from './section.js';
import { Statement } from './statement.js';

const nodesOf = <Node,>({ edges }: LinkList<RuleLink<Node>>): readonly Node[] => edges.map(({ node }) => node);

/** What a part does, rule by rule. */
export function Statements({ of }: { readonly of: ProvisionDetail }): JSX.Element | null {
  const { provision: words } = useReading().messages;
  if (of.statements.length === 0) return null;
  return (
    <Section id="does" title={words.does}>
      {of.statements.map((statement, index) => (
        <Statement key={index} of={statement} bound={nodesOf(of.binds)} authorities={nodesOf(of.mandates)} />
      ))}
    </Section>
  );
}
