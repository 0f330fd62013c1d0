import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ChangeFilter, DocketFilter, OverlapFilter, QuestionFilters } from '../address/question-filters.js';
import type { Route } from '../address/route.js';
import { useReading } from '../reading.js';
import { To } from './to.js';

/** A value that can be chosen, and what it is called. */
export interface Option {
  readonly value: string;
  readonly words: string;
}

/** What can be chosen from a list; the first day of the calendar cannot. */
type Chosen = OverlapFilter | DocketFilter | Exclude<ChangeFilter, 'from'>;

interface FilterFormProps<Name extends string> {
  readonly filters: QuestionFilters<Name>;
  /** What can be chosen for each name, in the order of the form. */
  readonly options: readonly (readonly [Name, readonly Option[]])[];
  /** The page that some filters narrow. */
  readonly routeOf: (filters: QuestionFilters<Name>) => Route;
}

/** The ways to narrow an answer: one choice for each name, applied together, so that a choice alone moves nothing. */
export function FilterForm<Name extends Chosen>({ filters, options, routeOf }: FilterFormProps<Name>): JSX.Element {
  const { messages, go } = useReading();
  const form = useRef<HTMLFormElement>(null);
  const words = messages.filters;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!form.current) return;
    const given = new FormData(form.current);
    const chosen = options.flatMap(([name]) => {
      const value = given.get(name);
      return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
    });
    go({ route: routeOf(filtersFrom(chosen)) });
  };
  return (
    <form class="filters" ref={form} onSubmit={submit} aria-label={words.title}>
      {options.map(([name, values]) => (
        <Choice key={name} name={name} values={values} chosen={filters[name] ?? ''} />
      ))}
      <p class="filter-actions">
        <button type="submit">{words.apply}</button>
        {Object.keys(filters).length > 0 && <To address={{ route: routeOf(filtersFrom<Name>([])) }}>{words.clear}</To>}
      </p>
    </form>
  );
}

const filtersFrom = <Name extends string>(pairs: readonly (readonly [Name, string])[]): QuestionFilters<Name> => {
  const filters: Partial<Record<Name, string>> = {};
  for (const [name, value] of pairs) filters[name] = value;
  return filters;
};

interface ChoiceProps {
  readonly name: Chosen;
  readonly values: readonly Option[];
  readonly chosen: string;
}

function Choice({ name, values, chosen }: ChoiceProps): JSX.Element {
  const { filters: words } = useReading().messages;
  const known = chosen === '' || values.some(({ value }) => value === chosen);
  return (
    <p class="choice">
      <label for={`filter-${name}`}>{words[name]}</label>
      <select id={`filter-${name}`} name={name} key={`${chosen} ${values.length}`}>
        <option value="">{words.any}</option>
        {!known && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {values.map(({ value, words: shown }) => (
          <option key={value} value={value} selected={value === chosen}>
            {shown}
          </option>
        ))}
      </select>
    </p>
  );
}
