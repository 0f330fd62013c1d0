import type { ChangeWords } from './messages.js';

/** The words of the calendar, in English. */
export const changeWordsEn: ChangeWords = {
  changes: {
    title: 'What comes next',
    lead: 'What was published, entered into force, was reformed or ended, and what is known to come.',
    feeds: 'Follow the changes',
    atom: 'Atom feed',
    ics: 'Calendar (ICS)',
    next: 'What comes',
    past: 'What happened',
    nextNone: 'Nothing that is known, with these filters.',
    pastNone: 'Nothing in that time, with these filters.',
    since: (day) => `since ${day}`,
    earlier: 'A year further back',
    kinds: {
      published: 'Published',
      'in-force': 'Enters into force',
      reformed: 'Reformed',
      ended: 'Ends',
      'review-due': 'Five-year review',
      'incentive-starts': 'Incentive starts',
      'incentive-ends': 'Incentive ends',
    },
    left: (count) => `${count} more are not shown; ask about a shorter time`,
  },
};
