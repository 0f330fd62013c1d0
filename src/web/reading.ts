import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address, Route } from './address/route.js';
import type { Messages } from './messages/messages.js';

/** What every component knows: where it is shown, in which words, and how to go elsewhere. */
export interface Reading {
  readonly address: Address;
  readonly messages: Messages;
  /** The language as the API names it. */
  readonly apiLanguage: 'ES' | 'EN';
  /** Goes to another page, in the same language and for the same day unless the address says otherwise. */
  readonly go: (to: Partial<Address> & { readonly route: Route }) => void;
  /** Writes into the address what was answered on the page shown, which stays where it is; going back undoes it. */
  readonly amend: (route: Route) => void;
}

/** Holds the reading of the page shown; set once, by the explorer. */
export const ReadingContext = createContext<Reading | null>(null);

/** What the page shown is read by. Errors: when called outside the explorer. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('No page is being read');
  return reading;
}

/** The variables that every question carries: language and day. */
export function useQuestion(): { readonly language: 'ES' | 'EN'; readonly asOf: string | null } {
  const { apiLanguage, address } = useReading();
  return { language: apiLanguage, asOf: address.asOf };
}
