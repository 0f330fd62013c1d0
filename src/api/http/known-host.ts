import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a request reached this server under a name of its own, and comes from no page of another: the name in `Host`, and in `Origin` where a
 * browser sent one, is an address, `localhost`, or one of the names given. A page whose name was pointed at this machine bears another.
 */
export function isKnownHost({ headers: { host, origin } }: IncomingMessage, names: readonly string[]): boolean {
  const isKnown = (address: string): boolean => {
    const name = hostnameOf(address);
    return name !== null && (name === 'localhost' || isIP(name) !== 0 || names.includes(name));
  };
  return isKnown(`http://${host ?? ''}`) && (origin === undefined || isKnown(origin));
}

const hostnameOf = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^\[|\]$/g, '');
};
