/** The facts: as a form and as JSON, both of the same text. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Issue } from '../../src/finding/issue.js';
import type { Language } from '../../src/finding/words.js';
import { Form, useFormOf } from './context.js';
import { ObjectFields } from './form.js';
import { withAt, type Schema } from './schema.js';
import { pretty } from './state.js';
import { ui } from './words.js';

interface Props {
  readonly schema: Schema;
  /** Absent: the facts of a case. */
  readonly rule?: string;
  /** Changes where other facts take the place of those that there were. */
  readonly begun?: number;
  readonly text: string;
  /** The value of the text; undefined where it is no JSON. */
  readonly input: unknown;
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly onText: (text: string) => void;
}

type View = 'form' | 'json';

export function Editor({ schema, rule, begun, text, input, issues, language, onText }: Props): JSX.Element {
  const [view, setView] = useState<View>('form');
  const context = useFormOf({
    ...(rule !== undefined && { rule }),
    language,
    issues,
    change: (path, to) => {
      onText(pretty(withAt(input, path, to)));
    },
  });
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
              <ObjectFields key={begun} schema={schema} value={input} path={[]} />
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
