import type { JSX } from 'preact';
import type { Bindable } from '../queries/rules.js';
import { useReading } from '../reading.js';
import { To } from './to.js';

/** What a rule binds: an activity has a page, a process and a tariff heading are words. */
export function BindableLink({ of }: { readonly of: Bindable }): JSX.Element {
  const { messages } = useReading();
  if (of.__typename === 'Product') return <span>{messages.provision.product(of.key)}</span>;
  if (of.__typename === 'Process') return <span>{of.name}</span>;
  return <To address={{ route: { page: 'activity', key: of.key } }}>{of.name}</To>;
}
