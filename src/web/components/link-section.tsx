import type { ComponentChildren, JSX } from 'preact';
import type { LinkList as Links, LinkOf } from '../queries/fragments.js';
import { LinkList } from './link-list.js';
import { Section } from './section.js';

interface LinkSectionProps<Node> {
  readonly id: string;
  readonly title: string;
  readonly links: Links<LinkOf<Node>>;
  readonly children: (node: Node) => ComponentChildren;
}

/** A section that lists links; nothing where there are none. */
export function LinkSection<Node>({ id, title, links, children }: LinkSectionProps<Node>): JSX.Element | null {
  if (links.totalCount === 0) return null;
  return (
    <Section id={id} title={title} count={links.totalCount}>
      <LinkList links={links}>{children}</LinkList>
    </Section>
  );
}
