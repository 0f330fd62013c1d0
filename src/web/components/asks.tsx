import type { JSX } from 'preact';
import { useNames } from '../api/use-names.js';
import type { RecommendationDetail } from '../queries/recommendation.js';
import { useReading } from '../reading.js';
import { Ask } from './ask.js';

/** The single things that a recommendation asks for. */
export function Asks({ of: { edges } }: { readonly of: RecommendationDetail['asks'] }): JSX.Element {
  const { apiLanguage } = useReading();
  const keys = edges.flatMap(({ node: { addressee } }) => (addressee === null ? [] : [addressee]));
  const names = useNames(
    keys.map((key) => `authority:${key}`),
    apiLanguage,
  );
  return (
    <ol class="asks">
      {edges.map(({ node }, index) => {
        const body = names.get(`authority:${node.addressee ?? ''}`);
        return <Ask key={index} of={node} addressee={body?.acronym ?? body?.name ?? null} />;
      })}
    </ol>
  );
}
