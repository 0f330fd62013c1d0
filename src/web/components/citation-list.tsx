import type { JSX } from 'preact';
import { usePages } from '../api/use-pages.js';
import {
  CITATION_QUERIES,
  type CitationAnswer,
  type CitationsAnswer,
  type CitationSide,
} from '../queries/citations.js';
import { useQuestion, useReading } from '../reading.js';
import { groupCitations } from '../words/group-citations.js';
import { CitationItem } from './citation-item.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';

interface CitationListProps {
  readonly instrument: string;
  /** Null for the citations of the whole instrument. */
  readonly locator: string | null;
  readonly side: CitationSide;
  /** Only these relations, as the API names them; every one where absent. */
  readonly relations?: readonly string[];
}

/** The citations of a text from one side, each with its sentence. */
export function CitationList({ instrument, locator, side, relations }: CitationListProps): JSX.Element {
  const { messages } = useReading();
  const question = useQuestion();
  const holder = locator === null ? 'instrument' : 'provision';
  const names = locator === null ? { key: instrument } : { key: instrument, locator };
  const answer = usePages<CitationsAnswer, CitationAnswer>(
    CITATION_QUERIES[holder][side],
    { ...names, ...question, relations: relations ?? null },
    (data) => data.holder?.citations ?? null,
  );
  return (
    <Loaded answer={answer}>
      {(pages) =>
        !pages || pages.total === 0 ? (
          <p class="none">{messages.state.none}</p>
        ) : (
          <>
            <ol class="citations">
              {groupCitations(pages.members, side).map((group, index) => (
                <CitationItem key={index} of={group} />
              ))}
            </ol>
            <More pages={pages} />
          </>
        )
      }
    </Loaded>
  );
}
