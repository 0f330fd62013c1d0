/** The members of the European Union since 2020-02-01, ISO 3166-1 alpha-2 (Greece is GR). */
const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Markets with what they stand for: the union with each of its members, a member with the union. */
export function expandMarkets(markets: readonly string[]): ReadonlySet<string> {
  const all = new Set(markets.map((market) => market.toUpperCase()));
  if (all.has('EU')) for (const member of MEMBERS) all.add(member);
  if (MEMBERS.some((member) => all.has(member))) all.add('EU');
  return all;
}
