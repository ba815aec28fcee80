/** One rule: its input to the left, its finding in words to the right. */
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../src/finding/words.js';
import type { Report } from '../../src/report/structure.js';
import { jsonSchemaOf, registry, ruleById } from '../../src/schema.js';
import { decideText } from './answer.js';
import { Editor, IssueList, ToAnswer } from './editor.js';
import { ruleFieldName } from './names.js';
import { ReportView } from './report-view.js';
import { findingReport } from './reports.js';
import type { Schema } from './schema.js';
import { pretty, ruleState, type State } from './state.js';
import { ui } from './words.js';
import given from 'given';

interface Props {
  readonly state: State;
  readonly language: Language;
  readonly onChange: (change: Partial<State>) => void;
}

export function RuleView({ state: { rule, inputText }, language, onChange }: Props): JSX.Element {
  const schema = useMemo(() => schemaOf(rule), [rule]);
  const answer = useMemo(() => decideText(rule, inputText), [rule, inputText]);
  const lastGood = useRef<
    { readonly rule: string; readonly input: unknown; readonly found: unknown } | undefined
  >(undefined);
  if (answer.kind === 'found') lastGood.current = { rule, input: answer.input, found: answer.found };
  const good = lastGood.current?.rule === rule ? lastGood.current : undefined;
  const report = useMemo(
    () => (good === undefined ? undefined : reportOf(rule, good.input, language)),
    [good, language],
  );
  const issues = answer.kind === 'invalid' ? answer.issues : [];
  return (
    <div class="split">
      <section aria-labelledby="facts-heading" class="facts-side">
        <h2 id="facts-heading">{ui.facts[language]}</h2>
        <div class="field">
          <label for="rule">{ui.rule[language]}</label>
          <select
            id="rule"
            value={rule}
            onChange={({ currentTarget }) => {
              onChange(ruleState(currentTarget.value));
            }}
          >
            {registry.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]} – {id}
              </option>
            ))}
          </select>
          <p class="help">
            <a href={given.pages[rule] ?? 'rules/index.html'}>{ui.aboutRule[language]}</a>
          </p>
        </div>
        <Editor
          key={rule}
          schema={schema}
          rule={rule}
          text={inputText}
          input={answer.kind === 'not-json' ? undefined : answer.input}
          issues={issues}
          language={language}
          onText={(text) => {
            onChange({ inputText: text });
          }}
        />
        <ToAnswer language={language} />
      </section>
      <section aria-labelledby="answer-heading" class="answer-side">
        <h2 id="answer-heading" tabIndex={-1}>
          {ui.answer[language]}
        </h2>
        {answer.kind === 'not-json' && (
          <p class="issues" role="status">
            {ui.notJson[language]}
            {answer.line === null ? '' : ` (${ui.line[language]} ${String(answer.line)})`}.
          </p>
        )}
        {answer.kind === 'invalid' && (
          <IssueList
            issues={issues}
            language={language}
            nameOfField={(path) => ruleFieldName(rule, path, language)}
          />
        )}
        {answer.kind !== 'found' && good !== undefined && <p class="quiet">{ui.lastGood[language]}</p>}
        {report !== undefined && (
          <div class={answer.kind === 'found' ? 'good' : 'stale'}>
            <ReportView report={report} prefix="part" />
            <details class="part">
              <summary>
                <h3>{ui.findingData[language]}</h3>
              </summary>
              <pre tabIndex={0}>{pretty(good?.found)}</pre>
            </details>
          </div>
        )}
      </section>
    </div>
  );
}

function reportOf(id: string, input: unknown, language: Language): Report | undefined {
  const rule = ruleById(id);
  return rule && findingReport(rule, input, language);
}

function schemaOf(id: string): Schema {
  const rule = ruleById(id);
  return rule === undefined ? {} : jsonSchemaOf(rule);
}
