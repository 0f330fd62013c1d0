import type { JSX } from 'preact';
import type { NoticeAnswer } from '../queries/search.js';
import { useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';
import { To } from './to.js';

/** What a search could not do as asked, and what stands in place of it. */
export function Notices({ of }: { readonly of: readonly NoticeAnswer[] }): JSX.Element | null {
  const { noticeFound, notices } = useReading().messages.completions;
  if (of.length === 0) return null;
  return (
    <ul class="notices" role="note">
      {of.map((notice) => (
        <li key={`${notice.sort} ${notice.asked}`}>
          «{notice.asked}» {wordIn(notices, notice.sort)}
          {notice.found !== null && (
            <>
              ; {wordIn(noticeFound, notice.sort)} <Found of={notice} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Found({ of: { sort, found } }: { readonly of: NoticeAnswer }): JSX.Element {
  if (sort === 'VALUE_UNKNOWN' || found === null) return <strong>{found}</strong>;
  return <To address={{ route: { page: 'instrument', key: found } }}>{found.toUpperCase()}</To>;
}
