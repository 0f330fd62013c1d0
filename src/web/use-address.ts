import { useEffect, useState } from 'preact/hooks';
import { parseAddress } from './address/parse-address.js';
import { printAddress } from './address/print-address.js';
import type { Address } from './address/route.js';

const read = (): Address => parseAddress(location.pathname, location.search);

/** The address that the browser shows, and how to change it. */
export interface AddressControl {
  readonly address: Address;
  /** Goes somewhere, to the top of the page; going back is left to the browser. */
  readonly go: (next: Address) => void;
  /** Changes the address of the page that is shown, which stays where it is. */
  readonly amend: (next: Address) => void;
}

/** Follows the address of the browser. */
export function useAddress(): AddressControl {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = (): void => {
      setAddress(read());
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);
  const amend = (next: Address): void => {
    history.pushState(null, '', printAddress(next));
    setAddress(next);
  };
  const go = (next: Address): void => {
    amend(next);
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return { address, go, amend };
}
