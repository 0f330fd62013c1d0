import type { JSX } from 'preact';
import type { ProvisionDetail } from '../queries/provision.js';
import { useReading } from '../reading.js';
import { AuthorityLink } from './authority-link.js';
import { BindableLink } from './bindable-link.js';
import { LinkSection } from './link-section.js';
import { To } from './to.js';

/** Each link that the rules of a part make, with its evidence: whom it gives a task, what it is about, whom it binds. */
export function ProvisionLinks({ of }: { readonly of: ProvisionDetail }): JSX.Element {
  const { provision: words } = useReading().messages;
  return (
    <>
      <LinkSection id="mandates" title={words.authorities} links={of.mandates}>
        {(node) => <AuthorityLink of={node} />}
      </LinkSection>
      <LinkSection id="topics" title={words.topics} links={of.regulates}>
        {({ key, name }) => <To address={{ route: { page: 'topic', key } }}>{name}</To>}
      </LinkSection>
      <LinkSection id="binds" title={words.binds} links={of.binds}>
        {(node) => <BindableLink of={node} />}
      </LinkSection>
    </>
  );
}
