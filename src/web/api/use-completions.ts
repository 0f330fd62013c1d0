import { useEffect, useState } from 'preact/hooks';
import { COMPLETIONS_QUERY, type CompletionAnswer, type CompletionsAnswer } from '../queries/completions.js';
import { useQuestion } from '../reading.js';
import { useAnswer } from './use-answer.js';
import { useLatest } from './use-latest.js';

/** Milliseconds without a key after which one is taken to look at the screen. */
const PAUSE = 120;
/** One letter begins everything. */
const LEAST = 2;

/** What may be meant by what was typed so far; what was offered last stays until the next is there. Empty where too little was typed. */
export function useCompletions(typed: string): readonly CompletionAnswer[] {
  const [asked, ask] = useState('');
  const text = typed.trim();
  const isEnough = text.length >= LEAST;
  useEffect(() => {
    const timer = setTimeout(() => {
      ask(isEnough ? text : '');
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const { asOf } = useQuestion();
  const variables = asked === '' ? null : { text: asked, asOf };
  const { answer } = useLatest(useAnswer<CompletionsAnswer>(COMPLETIONS_QUERY, variables));
  return isEnough && asked !== '' && answer.state === 'ready' ? answer.data.completions : [];
}
