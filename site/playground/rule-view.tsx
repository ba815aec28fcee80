/** One rule: its input, and its finding in words. */
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Issue } from '../../src/finding/issue.js';
import type { Language } from '../../src/finding/words.js';
import { explain } from '../../src/report.js';
import { jsonSchemaOf, ruleById, type RegisteredRule } from '../../src/schema.js';
import { decideText } from './answer.js';
import { Editor } from './editor.js';
import { fieldName } from './names.js';
import { ReportView } from './report-view.js';
import { Split } from './split.js';
import { pretty, ruleState, type State } from './state.js';
import { ui } from './words.js';
import given from 'given';

interface Props {
  readonly state: State;
  readonly language: Language;
  readonly onChange: (change: Partial<State>) => void;
}

interface Good {
  readonly rule: string;
  readonly input: unknown;
  readonly found: unknown;
}

const NO_ISSUES: readonly Issue[] = [];

export function RuleView({ state: { rule, inputText }, language, onChange }: Props): JSX.Element {
  const schema = useMemo(() => jsonSchemaOf(ruleById(rule) as RegisteredRule), [rule]);
  const answer = useMemo(() => decideText(rule, inputText), [rule, inputText]);
  const lastGood = useRef<Good | undefined>(undefined);
  if (answer.kind === 'found') lastGood.current = { rule, input: answer.input, found: answer.found };
  const good = lastGood.current?.rule === rule ? lastGood.current : undefined;
  return (
    <Split
      language={language}
      answer={answer}
      nameOf={(path) => fieldName(rule, path, language)}
      facts={
        <>
          <div class="field">
            <label for="rule">{ui.rule[language]}</label>
            <select
              id="rule"
              value={rule}
              onChange={({ currentTarget }) => {
                onChange(ruleState(currentTarget.value));
              }}
            >
              {given.areas.map(({ name, rules }) => (
                <optgroup key={name.en} label={name[language]}>
                  {rules.map((id) => (
                    <option key={id} value={id}>
                      {ruleById(id)?.title[language]}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <p class="help">
              <code>{rule}</code> ·{' '}
              <a href={given.pages[rule] ?? 'rules/index.html'}>{ui.aboutRule[language]}</a>
            </p>
          </div>
          <Editor
            key={rule}
            schema={schema}
            rule={rule}
            text={inputText}
            input={answer.kind === 'not-json' ? undefined : answer.input}
            issues={answer.kind === 'invalid' ? answer.issues : NO_ISSUES}
            language={language}
            onText={(text) => {
              onChange({ inputText: text });
            }}
          />
        </>
      }
    >
      {good !== undefined && <RuleAnswer good={good} language={language} />}
    </Split>
  );
}

function RuleAnswer({
  good: { rule, input, found },
  language,
}: {
  readonly good: Good;
  readonly language: Language;
}): JSX.Element {
  const report = useMemo(() => explain(rule, input, { lang: language }), [found, language]);
  return (
    <>
      <ReportView report={report} prefix="part" isLead />
      <details class="part">
        <summary>
          <h3>{ui.findingData[language]}</h3>
        </summary>
        <pre tabIndex={0}>{pretty(found)}</pre>
      </details>
    </>
  );
}
