import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loaded } from '../components/loaded.js';
import type { Answer } from '../api/use-answer.js';

const AWAY = { code: 'unreachable', message: '', found: '', nearest: [] };

/** A page whose script is brought when it is first shown, so that who reads a law does not wait for it. `bring` gives the component. */
export function lazyPage<P extends object>(bring: () => Promise<ComponentType<P>>): (props: P) => JSX.Element {
  let page: ComponentType<P> | null = null;
  return function LazyPage(props: P): JSX.Element {
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(-1);
    const [, setShown] = useState(page !== null);
    useEffect(() => {
      if (page) return;
      bring().then(
        (brought) => {
          page = brought;
          setShown(true);
        },
        () => {
          setFailed(attempt);
        },
      );
    }, [attempt]);
    const Page = page;
    if (Page) return <Page {...props} />;
    const retry = (): void => {
      setAttempt(attempt + 1);
    };
    const answer: Answer<never> = failed === attempt ? { state: 'failed', failure: AWAY, retry } : { state: 'loading' };
    return <Loaded answer={answer}>{() => null}</Loaded>;
  };
}
