import type { LoadedGraph } from './loaded-graph.js';

/** Makes what is worked out of a graph keep its answers to the last few that were asked, told apart by the name that `nameOf` gives what is asked. */
export function keepAnswers<Q, T>(
  most: number,
  nameOf: (asked: Q) => string,
  make: (graph: LoadedGraph, asked: Q) => T,
): (graph: LoadedGraph, asked: Q) => T {
  const kept = new WeakMap<LoadedGraph, Map<string, T>>();
  return (graph, asked) => {
    const answers = kept.get(graph) ?? new Map<string, T>();
    kept.set(graph, answers);
    const name = nameOf(asked);
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = make(graph, asked);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(name, answer);
    return answer;
  };
}
