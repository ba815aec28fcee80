/** A whole case: its facts, and what follows from them. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../src/case/given/case.js';
import type { Issue } from '../../src/finding/issue.js';
import type { Language } from '../../src/finding/words.js';
import { jsonSchemaOfCase } from '../../src/schema.js';
import { assessText } from './answer.js';
import { CaseAnswer, type Good } from './case-answer.js';
import { Form, useFormOf } from './context.js';
import { Editor } from './editor.js';
import { Examples } from './examples.js';
import { ScalarField } from './fields.js';
import { fieldName } from './names.js';
import type { Schema } from './schema.js';
import { Split } from './split.js';
import type { State } from './state.js';

const schema: Schema = jsonSchemaOfCase();

interface Props {
  readonly state: State;
  readonly language: Language;
  readonly onChange: (change: Partial<State>) => void;
}

const NO_ISSUES: readonly Issue[] = [];

export function CaseView({ state, language, onChange }: Props): JSX.Element {
  const { caseText, asOf, whatIf } = state;
  const answer = useMemo(() => assessText(caseText, asOf), [caseText, asOf]);
  const lastGood = useRef<Good | undefined>(undefined);
  if (answer.kind === 'found') lastGood.current = { found: answer.found, input: answer.input as Case };
  const issues = answer.kind === 'invalid' ? answer.issues : NO_ISSUES;
  const [begun, setBegun] = useState(0);
  return (
    <Split
      language={language}
      answer={answer}
      nameOf={(path) => fieldName(undefined, path, language)}
      facts={
        <>
          <Examples
            caseText={caseText}
            language={language}
            onChoose={(example) => {
              setBegun(begun + 1);
              onChange(example);
            }}
          />
          <AsOf asOf={asOf} issues={issues} language={language} onChange={onChange} />
          <Editor
            schema={schema}
            begun={begun}
            text={caseText}
            input={answer.kind === 'not-json' ? undefined : answer.input}
            issues={issues}
            language={language}
            onText={(text) => {
              onChange({ caseText: text });
            }}
          />
        </>
      }
    >
      {lastGood.current !== undefined && (
        <CaseAnswer
          good={lastGood.current}
          language={language}
          whatIf={whatIf}
          onWhatIf={(next) => {
            onChange({ whatIf: next });
          }}
        />
      )}
    </Split>
  );
}

const DATE: Schema = { type: 'string', format: 'date' };

function AsOf({
  asOf,
  issues,
  language,
  onChange,
}: Pick<Props, 'language' | 'onChange'> & {
  readonly asOf: string;
  readonly issues: readonly Issue[];
}): JSX.Element {
  const form = useFormOf({
    language,
    issues,
    change: (_, to) => {
      onChange({ asOf: String(to) });
    },
  });
  return (
    <Form.Provider value={form}>
      <ScalarField schema={DATE} value={asOf} path={['asOf']} required />
    </Form.Provider>
  );
}
