import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { useNames } from '../api/use-names.js';
import { ConcurrenceTag } from '../components/concurrence-tag.js';
import { EmptyNotice } from '../components/empty-notice.js';
import { Loaded } from '../components/loaded.js';
import { OverlapSides } from '../components/overlap-sides.js';
import { OverlapWhy } from '../components/overlap-why.js';
import { PageHead } from '../components/page-head.js';
import { ScoreParts } from '../components/score-parts.js';
import { Section } from '../components/section.js';
import { To } from '../components/to.js';
import { OVERLAP_QUERY, type OverlapAnswer, type OverlapDetail } from '../queries/overlaps.js';
import { PLACES_QUERY, type PlacesAnswer } from '../queries/places.js';
import { useQuestion, useReading } from '../reading.js';
import { shortNameIn } from '../words/name-words.js';
import { toName } from '../words/to-name.js';
import { wordIn } from '../words/to-word.js';

/** Two authorities that hold one act on one topic and activity: what both say, side by side, and why it counts as an overlap. */
export function OverlapPage({ id }: { readonly id: string }): JSX.Element {
  const { messages } = useReading();
  const [authority, , topic, activity, act = ''] = id.split(' ');
  const { asOf } = useQuestion();
  const answer = useAnswer<OverlapAnswer>(OVERLAP_QUERY, { authority, topic, activity, act: toName(act), asOf });
  return (
    <Loaded answer={answer}>
      {({ overlaps }) => {
        const overlap = overlaps.found.find((one) => one.id === id);
        if (overlap) return <Found of={overlap} asOf={overlaps.asOf} />;
        return (
          <>
            <PageHead title={messages.overlaps.missing} asOf={overlaps.asOf} />
            <EmptyNotice words={messages.overlaps.none} help={messages.overlaps.noneHelp} />
            <Back />
          </>
        );
      }}
    </Loaded>
  );
}

interface FoundProps {
  readonly of: OverlapDetail;
  readonly asOf: string;
}

function Found({ of, asOf }: FoundProps): JSX.Element {
  const { messages, apiLanguage } = useReading();
  const words = messages.overlaps;
  const names = useNames(idsOf(of), apiLanguage);
  const ids = of.sides.flatMap(({ provisions }) => provisions.map((place) => `provision:${place.id}`));
  const texts = useAnswer<PlacesAnswer>(PLACES_QUERY, { ids, ...useQuestion() });
  const found = texts.state === 'ready' ? texts.data.nodes.filter((node) => node !== null) : [];
  const places = new Map(found.map((place) => [place.id.slice('provision:'.length), place]));
  const [one = '', two = ''] = of.authorities.map((key) => shortNameIn(names, `authority:${key}`));
  const above = `${shortNameIn(names, `topic:${of.topic}`)} · ${wordIn(messages.acts, of.act)}`;
  return (
    <>
      <PageHead title={words.between(one, two)} above={above} asOf={asOf}>
        <p class="standing">
          <ConcurrenceTag of={of.concurrence} />
          {of.candidate && (
            <>
              <span class="tag">{words.candidate}</span> <span class="muted">{words.candidateHelp}</span>
            </>
          )}
        </p>
      </PageHead>
      <Section id="sides" title={words.sides}>
        <OverlapSides of={of} places={places} names={names} />
      </Section>
      <Section id="why" title={words.whyTitle}>
        <OverlapWhy of={of} names={names} />
      </Section>
      <Section id="score" title={`${words.score} ${of.score.toFixed(2)}`}>
        <ScoreParts parts={of.parts} names={words.partNames} caption={words.parts} />
      </Section>
      <Back />
    </>
  );
}

function Back(): JSX.Element {
  const { messages } = useReading();
  return (
    <p>
      <To address={{ route: { page: 'overlaps', filters: {} } }}>{messages.overlaps.back}</To>
    </p>
  );
}

const idsOf = ({ authorities, topic, activities, sides, planned }: OverlapDetail): readonly string[] => [
  ...authorities.map((key) => `authority:${key}`),
  `topic:${topic}`,
  ...activities.map((key) => `activity:${key}`),
  ...planned.map(({ instrument }) => `instrument:${instrument}`),
  ...sides.flatMap(({ provisions }) =>
    provisions.flatMap(({ namedAs }) => (namedAs === null ? [] : [`authority:${namedAs}`])),
  ),
];
