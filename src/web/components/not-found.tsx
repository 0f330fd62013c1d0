import type { JSX } from 'preact';
import type { Route } from '../address/route.js';
import { useReading } from '../reading.js';
import { PageHead } from './page-head.js';
import { To } from './to.js';

interface NotFoundProps {
  readonly name: string;
  readonly nearest: readonly string[];
  /** The page of a near name. */
  readonly routeOf: (key: string) => Route;
}

/** Says that nothing has this name, and which names come near. */
export function NotFound({ name, nearest, routeOf }: NotFoundProps): JSX.Element {
  const { state } = useReading().messages;
  return (
    <>
      <PageHead title={state.notFound} />
      <p>{state.notFoundHelp(name)}</p>
      {nearest.length > 0 && (
        <>
          <h2>{state.nearest}</h2>
          <ul>
            {nearest.map((key) => (
              <li key={key}>
                <To address={{ route: routeOf(key) }}>{key}</To>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
