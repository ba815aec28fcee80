/** A whole case: the facts to the left, the answer to the right. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import type { AssessValue } from '../../src/case/assess.js';
import { entry } from '../../src/case/assess.schema.js';
import type { Case } from '../../src/case/case.js';
import type { Decided } from '../../src/finding/finding.js';
import { issueWords } from '../../src/finding/issue.words.js';
import type { Language } from '../../src/finding/words.js';
import { calendar, caseReport, reportHtml, reportMarkdown, timelineSvg } from './reports.js';
import { assessText } from './answer.js';
import { save } from './download.js';
import { Editor, IssueList, ToAnswer } from './editor.js';
import { caseFieldName } from './names.js';
import { ReportView } from './report-view.js';
import type { Schema } from './schema.js';
import { exampleState, pretty, type State } from './state.js';
import { useWidth } from './use-width.js';
import { exampleNames, ui } from './words.js';
import { WhatIfView } from './what-if-view.js';
import given from 'given';

const schema = z.toJSONSchema(entry.input, { target: 'draft-2020-12', unrepresentable: 'any' }) as Schema;

interface Props {
  readonly state: State;
  readonly language: Language;
  readonly onChange: (change: Partial<State>) => void;
}

interface Good {
  readonly found: Decided<AssessValue>;
  readonly input: Case;
}

export function CaseView({ state, language, onChange }: Props): JSX.Element {
  const { caseText, asOf, whatIf } = state;
  const answer = useMemo(() => assessText(caseText, asOf), [caseText, asOf]);
  const lastGood = useRef<Good | undefined>(undefined);
  if (answer.kind === 'found') lastGood.current = { found: answer.found, input: answer.input as Case };
  const lastInput = useRef<unknown>(undefined);
  if (answer.kind !== 'not-json') lastInput.current = answer.input;
  const issues = answer.kind === 'invalid' ? answer.issues : [];
  const asOfIssues = issues.filter(({ path }) => path[0] === 'asOf');
  const good = lastGood.current;
  return (
    <div class="split">
      <section aria-labelledby="facts-heading" class="facts-side">
        <h2 id="facts-heading">{ui.facts[language]}</h2>
        <div class="examples" role="group" aria-label={ui.examples[language]}>
          <span>{ui.examples[language]}:</span>
          {given.examples.map(({ name }) => (
            <button
              key={name}
              type="button"
              data-example={name}
              aria-pressed={exampleState(name).caseText === caseText}
              onClick={() => {
                onChange(exampleState(name));
              }}
            >
              {exampleNames[name]?.[language] ?? name}
            </button>
          ))}
        </div>
        <div class={`field as-of${asOfIssues.length > 0 ? ' wrong' : ''}`}>
          <label for="as-of">{ui.asOf[language]}</label>
          <div class="entry">
            <input
              id="as-of"
              type="text"
              class="date"
              inputMode="numeric"
              autoComplete="off"
              spellcheck={false}
              value={asOf}
              aria-invalid={asOfIssues.length > 0}
              aria-describedby={asOfIssues.length > 0 ? 'as-of-help as-of-problem' : 'as-of-help'}
              onInput={({ currentTarget }) => {
                onChange({ asOf: currentTarget.value.trim() });
              }}
            />
          </div>
          {asOfIssues.length > 0 && (
            <p class="problem" id="as-of-problem">
              {asOfIssues.map(({ code }) => issueWords[code][language]).join(' ')}
            </p>
          )}
          <p class="help" id="as-of-help">
            {ui.asOfHelp[language]}
          </p>
        </div>
        <Editor
          schema={schema}
          text={caseText}
          input={answer.kind === 'not-json' ? undefined : answer.input}
          issues={issues}
          language={language}
          onText={(text) => {
            onChange({ caseText: text });
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
            nameOfField={(path) => (path[0] === 'asOf' ? ui.asOf[language] : caseFieldName(path, language))}
          />
        )}
        {answer.kind !== 'found' && good !== undefined && <p class="quiet">{ui.lastGood[language]}</p>}
        {good !== undefined && (
          <div class={answer.kind === 'found' ? 'good' : 'stale'}>
            <Answer
              good={good}
              language={language}
              whatIf={whatIf}
              onWhatIf={(next) => {
                onChange({ whatIf: next });
              }}
            />
          </div>
        )}
      </section>
    </div>
  );
}

interface AnswerProps {
  readonly good: Good;
  readonly language: Language;
  readonly whatIf: State['whatIf'];
  readonly onWhatIf: (whatIf: State['whatIf']) => void;
}

function Answer({ good, language, whatIf, onWhatIf }: AnswerProps): JSX.Element {
  const { found, input } = good;
  const report = useMemo(() => caseReport(found, language, input), [found, language]);
  const [holder, width] = useWidth();
  const name = found.value.ref;
  const certificates = input.certificates ?? [];
  const [picture, setPicture] = useState('');
  // The words first: the picture is drawn once they are on the screen.
  useEffect(() => {
    if (width === undefined) return;
    const timer = setTimeout(() => {
      setPicture(timelineSvg(found, { lang: language, width, certificates }));
    });
    return () => {
      clearTimeout(timer);
    };
  }, [found, language, width]);
  return (
    <>
      <div class="saves" role="group" aria-label={ui.download[language]}>
        <span>{ui.download[language]}:</span>
        <Save
          name="svg"
          label={ui.picture[language]}
          onSave={() => {
            save(`${name}.svg`, 'image/svg+xml', timelineSvg(found, { lang: language, certificates }));
          }}
        />
        <Save
          name="ics"
          label={ui.calendar[language]}
          onSave={() => {
            save(`${name}.ics`, 'text/calendar', calendar(found, { lang: language }));
          }}
        />
        <Save
          name="html"
          label={ui.page[language]}
          onSave={() => {
            const wide = timelineSvg(found, { lang: language, certificates });
            save(`${name}.html`, 'text/html', reportHtml(report, { lang: language, timeline: { wide } }));
          }}
        />
        <Save
          name="md"
          label={ui.text[language]}
          onSave={() => {
            save(`${name}.md`, 'text/markdown', `${reportMarkdown(report)}\n`);
          }}
        />
        <Save
          name="json"
          label={ui.data[language]}
          onSave={() => {
            save(`${name}.json`, 'application/json', `${pretty(found)}\n`);
          }}
        />
      </div>
      <div class="picture" ref={holder} dangerouslySetInnerHTML={{ __html: picture }} />
      <details class="part" open={whatIf.backOn !== null || whatIf.extent !== null}>
        <summary>
          <h3>{ui.whatIf[language]}</h3>
        </summary>
        <WhatIfView
          given={input}
          value={found.value}
          whatIf={whatIf}
          language={language}
          onChange={onWhatIf}
        />
      </details>
      <ReportView report={report} prefix="part" />
    </>
  );
}

function Save({
  name,
  label,
  onSave,
}: {
  readonly name: string;
  readonly label: string;
  readonly onSave: () => void;
}): JSX.Element {
  return (
    <button type="button" data-save={name} onClick={onSave}>
      {label}
    </button>
  );
}
