import type { DrawingWords } from './messages.js';

/** The words of the drawn neighbourhood, the time line, those who issued a text, and what is offered while typing, in English. */
export const drawingWordsEn: DrawingWords = {
  neighbourhood: {
    title: 'Neighbourhood',
    lead: 'What this text cites and what cites it, who acts in it and whom it binds. Every node leads to its page.',
    drawn: (name, count) => `Drawing of ${name} with its ${count} neighbours; the list below says the same.`,
    asList: 'The same neighbourhood as a list',
    more: (count) => `and ${count} more, in the sections below`,
    groups: {
      cites: 'Cites',
      citedBy: 'Cited by',
      within: 'Is part of',
      parts: 'Its parts',
      authorities: 'Authorities',
      binds: 'Binds',
      topics: 'Topics',
    },
  },
  timeline: {
    title: 'Time line',
    kinds: {
      published: 'Published',
      effective: 'Entry into force',
      reformed: 'Reform',
      lastReform: 'Last reform',
      ended: 'Ceases to be in force',
      edition: 'Other edition',
      asked: 'Day asked',
    },
    effectiveOn: (day) => `in force since ${day}`,
    more: (count) => `Show ${count} more`,
    parts: (count) => `changed ${count} parts`,
  },
  issuers: { then: 'when issued', now: 'today' },
  forms: {
    title: 'This text in other forms',
    html: 'plain page',
    jsonld: 'JSON-LD',
    turtle: 'Turtle',
    akn: 'Akoma Ntoso',
    markdown: 'Markdown',
    text: 'text',
  },
  completions: {
    label: 'Suggestions',
    count: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    sorts: {
      instrument: 'instrument',
      authority: 'authority',
      topic: 'topic',
      activity: 'activity',
      recommendation: 'recommendation',
    },
    didYouMean: 'Did you mean',
    jump: 'the part cited',
    order: 'Order',
    orders: { relevance: 'most relevant', newest: 'newest', oldest: 'oldest', title: 'by title' },
  },
};
