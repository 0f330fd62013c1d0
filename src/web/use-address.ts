import { useEffect, useState } from 'preact/hooks';
import { parseAddress } from './address/parse-address.js';
import { printAddress } from './address/print-address.js';
import type { Address } from './address/route.js';

const read = (): Address => parseAddress(location.pathname, location.search);

/** The address that the browser shows, and how to change it. Going somewhere starts at the top of the page; going back is left to the browser. */
export function useAddress(): readonly [Address, (next: Address) => void] {
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
  const go = (next: Address): void => {
    history.pushState(null, '', printAddress(next));
    setAddress(next);
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return [address, go];
}
