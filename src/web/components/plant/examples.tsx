import type { JSX } from 'preact';
import { parseProfileQuery } from '../../../domain/profile/profile-query.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import { useAnswer } from '../../api/use-answer.js';
import { EXAMPLES_QUERY, type ExamplesAnswer } from '../../queries/plant-form.js';
import { useReading } from '../../reading.js';
import { To } from '../to.js';

/** Made-up plants to begin with, named by what they do and where. */
export function Examples({ lists }: { readonly lists: PlantLists }): JSX.Element | null {
  const { address, messages } = useReading();
  const answer = useAnswer<ExamplesAnswer>(EXAMPLES_QUERY, { asOf: address.asOf });
  const examples = answer.state === 'ready' ? answer.data.exampleProfiles : [];
  if (examples.length === 0) return null;
  const nameIn = (list: readonly { readonly key: string; readonly name: string }[], key: string): string =>
    list.find((one) => one.key === key)?.name ?? key;
  return (
    <div class="examples-of-plants">
      <p>{messages.plant.examples}:</p>
      <ul>
        {examples.map(({ key, activities, jurisdictions, query }) => (
          <li key={key}>
            <To address={{ route: { page: 'plant', words: parseProfileQuery(new URLSearchParams(query), []) } }}>
              {nameIn(lists.activities, activities[0] ?? key)}
            </To>{' '}
            <span class="muted">{jurisdictions.map((place) => nameIn(lists.places, place)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
