/** The facts: as a form and as JSON, both of the same text. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Issue } from '../../src/finding/issue.js';
import { issueWords } from '../../src/finding/issue.words.js';
import type { Language } from '../../src/finding/words.js';
import { pathText } from '../../src/finding/invalid-input.js';
import { Form, type FormContext } from './context.js';
import { ObjectFields } from './form.js';
import { caseFieldName, optionName, ruleFieldName } from './names.js';
import { idOf, nameOf, withAt, type Path, type Schema } from './schema.js';
import { pretty } from './state.js';
import { ui } from './words.js';
import given from 'given';

interface Props {
  readonly schema: Schema;
  /** Absent: the facts of a case. */
  readonly rule?: string;
  readonly text: string;
  /** The value of the text; undefined where it is no JSON. */
  readonly input: unknown;
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly onText: (text: string) => void;
}

type View = 'form' | 'json';

export function Editor({ schema, rule, text, input, issues, language, onText }: Props): JSX.Element {
  const [view, setView] = useState<View>('form');
  const context = useMemo((): FormContext => {
    const comments = given.comments[rule ?? 'assess'] ?? {};
    return {
      language,
      say: (words) => words[language],
      nameOf: (path) =>
        rule === undefined ? caseFieldName(path, language) : ruleFieldName(rule, path, language),
      optionOf: (path, option) => optionName(rule, path, option, language),
      commentOf: (path) =>
        language === 'en' && typeof path.at(-1) === 'string'
          ? comments[nameOf(path)]?.replaceAll('`', '')
          : undefined,
      issues,
      change: (path, to) => {
        onText(pretty(withAt(input, path, to)));
      },
    };
  }, [rule, language, issues, input]);
  return (
    <div class={rule === undefined ? 'editor of-case' : 'editor'}>
      <div class="tabs" role="tablist" aria-label={ui.facts[language]} onKeyDown={arrows}>
        <Tab view="form" chosen={view} onChoose={setView} label={ui.form[language]} />
        <Tab view="json" chosen={view} onChoose={setView} label={ui.json[language]} />
      </div>
      <div role="tabpanel" id={`panel-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'json' && (
          <textarea
            id="json"
            aria-label={ui.json[language]}
            spellcheck={false}
            autoComplete="off"
            rows={Math.min(40, text.split('\n').length + 2)}
            value={text}
            onInput={({ currentTarget }) => {
              onText(currentTarget.value);
            }}
          />
        )}
        {view === 'form' &&
          (input === undefined ? (
            <p class="quiet">{ui.noForm[language]}</p>
          ) : (
            <Form.Provider value={context}>
              <ObjectFields schema={schema} value={input} path={[]} />
            </Form.Provider>
          ))}
      </div>
    </div>
  );
}

function Tab({
  view,
  chosen,
  label,
  onChoose,
}: {
  readonly view: View;
  readonly chosen: View;
  readonly label: string;
  readonly onChoose: (view: View) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${view}`}
      aria-selected={view === chosen}
      aria-controls={`panel-${view}`}
      tabIndex={view === chosen ? 0 : -1}
      onClick={() => {
        onChoose(view);
      }}
    >
      {label}
    </button>
  );
}

/** Tabs are walked with the arrow keys. */
function arrows({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>): void {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const next = tabs[(at + (key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];
  next?.focus();
  next?.click();
}

/** Everything that is wrong, each with a link to its field. */
export function IssueList({
  issues,
  language,
  nameOfField,
}: {
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly nameOfField: (path: Path) => string;
}): JSX.Element {
  return (
    <div class="issues" role="status">
      <p>
        <strong>{ui.fix[language]}</strong>
      </p>
      <ul>
        {issues.map(({ path, code }, i) => (
          <li key={i}>
            <a
              href={`#${idOf(path)}`}
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(idOf(path));
                field?.closest('details')?.setAttribute('open', '');
                field?.focus();
              }}
            >
              {path.length === 0 ? pathText(path) : labelOf(path, nameOfField)}
            </a>
            : {issueWords[code][language]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** With the position in its list, where it stands in one. */
function labelOf(path: Path, nameOfField: (path: Path) => string): string {
  const position = path.findLast((key) => typeof key === 'number');
  const name = nameOfField(path);
  return position === undefined ? name : `${name} (${String(position + 1)})`;
}

/** On a telephone the answer lies below a long form. */
export function ToAnswer({ language }: { readonly language: Language }): JSX.Element {
  return (
    <button
      type="button"
      class="to-answer"
      onClick={() => {
        document.getElementById('answer-heading')?.focus();
        document.getElementById('answer-heading')?.scrollIntoView();
      }}
    >
      {ui.toAnswer[language]}
    </button>
  );
}
