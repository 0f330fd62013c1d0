import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import { useTexts } from '../../api/use-texts.js';
import type { PermitAnswer, PermitsAnswer } from '../../queries/permits.js';
import { useQuestion, useReading } from '../../reading.js';
import { nodeNames } from '../../words/plant/node-names.js';
import { AsOfLine } from '../as-of-line.js';
import { FileLinks } from '../plant/file-links.js';
import { Notes } from '../plant/notes.js';
import { Readings } from '../plant/readings.js';
import { Section } from '../section.js';
import { CriticalPath } from './critical-path.js';
import { OpenPermits } from './open-permits.js';
import { PermitItem } from './permit-item.js';
import { TimeLine } from './time-line.js';

interface PermitResultsProps {
  readonly of: PermitsAnswer['permits'];
  readonly words: ProfileWords;
  readonly lists: PlantLists;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** The procedures of the plant: where the days go, those needed in order, those that hang on a fact, those that are not needed. */
export function PermitResults({ of, words, lists, onAnswer }: PermitResultsProps): JSX.Element {
  const { permits } = useReading().messages;
  const procedures = new Map(of.permits.map(({ key, name }) => [key, name]));
  const needed = of.permits.filter((permit) => permit.needed === 'APPLIES');
  const open = of.permits.filter((permit) => permit.needed === 'NEEDS_FACT');
  const texts = useTexts(textsNamed(of.permits), useQuestion());
  const names = nodeNames(lists);
  return (
    <>
      <AsOfLine day={of.asOf} />
      <Download words={words} />
      <Readings of={of.understood} names={names} />
      <Notes of={of.notes} words={words} onAnswer={onAnswer} />
      {needed.length === 0 ? (
        <p class="none">{permits.none}</p>
      ) : (
        <>
          <Section id="critical" title={permits.critical} count={of.criticalPath.permits.length}>
            <CriticalPath of={of} procedures={procedures} />
            <TimeLine of={of} />
          </Section>
          <Section id="needed" title={permits.needed} count={needed.length}>
            <ol class="permits">
              {needed.map((permit) => {
                const isCritical = of.criticalPath.permits.includes(permit.key);
                return <PermitItem key={permit.key} of={permit} {...{ isCritical, procedures, names, texts }} />;
              })}
            </ol>
          </Section>
        </>
      )}
      {open.length > 0 && (
        <Section id="may-be" title={permits.mayBe} count={open.length}>
          <OpenPermits of={open} {...{ words, lists, onAnswer }} />
        </Section>
      )}
      <NotNeeded of={of.permits.filter(({ needed: need }) => need === 'DOES_NOT_APPLY')} />
    </>
  );
}

function Download({ words }: Pick<PermitResultsProps, 'words'>): JSX.Element {
  const { permits } = useReading().messages;
  return (
    <ul class="actions">
      <li>
        <FileLinks of="permits" title={permits.download} words={words} />
      </li>
    </ul>
  );
}

function NotNeeded({ of: rest }: { readonly of: readonly PermitAnswer[] }): JSX.Element {
  const { permits } = useReading().messages;
  return (
    <Section id="not-needed" title={permits.notNeeded} count={rest.length}>
      <details class="exclusions">
        <summary>{permits.notNeeded}</summary>
        <ul class="links">
          {rest.map(({ key, name, why }) => (
            <li key={key}>
              <span>
                {name} <span class="note">{why}</span>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** The keys of the texts in which procedures rest. */
const textsNamed = (permits: readonly PermitAnswer[]): readonly string[] =>
  permits
    .flatMap(({ termAt, basis }) => [termAt ?? '', ...basis.map(({ id }) => id)])
    .map((id) => id.split('#')[0] ?? '')
    .filter((key) => /^[a-z0-9ñ][a-z0-9ñ._-]*$/.test(key));
