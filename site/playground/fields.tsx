/** Fields that hold one value: a date, a month, a number, a text, an option, a yes or no. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parseDay } from '../../src/time/day.js';
import { issuesAt, useForm } from './context.js';
import { memo } from './memo.js';
import { isAmbiguous, problemText } from './problem.js';
import {
  formsOf,
  idOf,
  isDate,
  isMonth,
  isNumber,
  mayBeNull,
  optionsOf,
  type Path,
  type Schema,
} from './schema.js';
import { ui } from './words.js';

interface Props {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly required: boolean;
}

export const ScalarField = memo(({ schema, value, path, required }: Props) => {
  const { say, nameOf, commentOf, issues, change } = useForm();
  const [form = {}] = formsOf(schema);
  const id = idOf(path);
  const nullable = mayBeNull(schema);
  const problems = issuesAt(issues, path);
  const comment = commentOf(path);
  const described = [
    ...(comment === undefined ? [] : [`${id}-help`]),
    ...(problems.length === 0 ? [] : [`${id}-problem`]),
  ].join(' ');
  const isItem = typeof path.at(-1) === 'number';
  return (
    <div class={`field${problems.length > 0 ? ' wrong' : ''}`}>
      <label for={id} class={isItem ? 'hidden' : undefined}>
        {isItem ? `${nameOf(path.slice(0, -1))} ${String(Number(path.at(-1)) + 1)}` : nameOf(path)}
      </label>
      <div class="entry">
        <Entry
          form={form}
          value={value}
          path={path}
          required={required}
          wrong={problems.length > 0}
          described={described}
        />
        {nullable && (
          <label class="null">
            <input
              type="checkbox"
              checked={value === null}
              onChange={({ currentTarget }) => {
                change(path, currentTarget.checked ? null : '');
              }}
            />{' '}
            {say(isDate(form) ? ui.noEnd : ui.noValue)}
          </label>
        )}
      </div>
      {problems.length > 0 && (
        <p class="problem" id={`${id}-problem`}>
          {problems.map((problem) => say(problemText(problem, value))).join(' ')}
        </p>
      )}
      {comment !== undefined && (
        <p class="help" id={`${id}-help`}>
          {comment}
        </p>
      )}
    </div>
  );
});

interface EntryProps {
  readonly form: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly required: boolean;
  readonly wrong: boolean;
  readonly described: string;
}

function Entry(props: EntryProps): JSX.Element {
  const { form } = props;
  if (form.type === 'boolean' || optionsOf(form) !== undefined) return <Choice {...props} />;
  return <TextEntry {...props} />;
}

function Choice({ form, value, path, required, wrong, described }: EntryProps): JSX.Element {
  const { say, optionOf, change } = useForm();
  const options = optionsOf(form) ?? [true, false];
  const chosen = options.findIndex((option) => option === value);
  return (
    <select
      id={idOf(path)}
      value={chosen}
      aria-invalid={wrong}
      aria-describedby={described || undefined}
      onChange={({ currentTarget }) => {
        change(path, options[Number(currentTarget.value)]);
      }}
    >
      {(!required || chosen < 0) && <option value={-1}>{say(ui.notGiven)}</option>}
      {options.map((option, i) => (
        <option key={i} value={i}>
          {typeof option === 'boolean' ? say(option ? ui.yes : ui.no) : optionOf(path, option)}
        </option>
      ))}
    </select>
  );
}

/** What was typed stays as it was typed, also where it is no number or date yet. */
function TextEntry({ form, value, path, required, wrong, described }: EntryProps): JSX.Element {
  const { say, nameOf, change } = useForm();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = typed !== null && same(read(typed, form), value) ? typed : textOf(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(null);
  }, [value]);
  const enter = (text: string): void => {
    setTyped(text);
    const next = read(text, form);
    change(path, next === '' && !required ? undefined : next);
  };
  return (
    <>
      <input
        ref={field}
        id={idOf(path)}
        type="text"
        class={isDate(form) ? 'date' : isNumber(form) ? 'number' : undefined}
        inputMode={isDate(form) || isMonth(form) ? 'numeric' : isNumber(form) ? 'decimal' : undefined}
        placeholder={isDate(form) ? say(DATE) : isMonth(form) ? say(MONTH) : undefined}
        disabled={value === null}
        autoComplete="off"
        spellcheck={false}
        value={shown}
        aria-required={required}
        aria-invalid={wrong}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => {
          enter(currentTarget.value);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      {isDate(form) && value !== null && (
        <span class="picker">
          <input
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={typeof value === 'string' && parseDay(value) !== undefined ? value : ''}
            onInput={({ currentTarget }) => {
              if (currentTarget.value !== '') enter(currentTarget.value);
            }}
          />
          <button
            type="button"
            aria-label={`${say(ui.pickDate)}: ${nameOf(path)}`}
            onClick={({ currentTarget }) => {
              const picker = currentTarget.previousElementSibling;
              if (picker instanceof HTMLInputElement) picker.showPicker();
            }}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3"
                fill="none"
                stroke="currentColor"
                stroke-width="1.3"
              />
            </svg>
          </button>
        </span>
      )}
    </>
  );
}

const DATE = { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' };
const MONTH = { sv: 'ÅÅÅÅ-MM', en: 'YYYY-MM' };

/**
 * Numbers as people write them, with spaces and a comma. Anything else stays text, and is told to be wrong; so is a number
 * that could mean two things.
 */
function read(text: string, form: Schema): unknown {
  if (!isNumber(form) || isAmbiguous(text)) return text.trim();
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text.trim();
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a === '' && b === undefined);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
