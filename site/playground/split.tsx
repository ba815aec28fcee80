/**
 * The facts to the left, the answer to the right. Where something is wrong, that stands there alone: the last answer that
 * there was is of other facts, often of half a number. It keeps its place unseen, so that nothing moves under somebody who types.
 */
import type { ComponentChildren, JSX } from 'preact';
import { pathText } from '../../src/finding/invalid-input.js';
import type { Issue } from '../../src/finding/issue.js';
import type { Language } from '../../src/finding/words.js';
import type { Answer } from './answer.js';
import { problemText } from './problem.js';
import { idOf, valueAt, type Path } from './schema.js';
import { ui } from './words.js';

interface Props {
  readonly language: Language;
  readonly facts: ComponentChildren;
  readonly answer: Answer<unknown>;
  readonly nameOf: (path: Path) => string;
  /** The answer to the last facts that could be read; absent where there was none. */
  readonly children: ComponentChildren;
}

export function Split({ language, facts, answer, nameOf, children }: Props): JSX.Element {
  const hasAnswer = children !== undefined && children !== false;
  const isStale = answer.kind !== 'found';
  return (
    <div class="split">
      <section aria-labelledby="facts-heading" class="facts-side">
        <h2 id="facts-heading">{ui.facts[language]}</h2>
        {facts}
        <button type="button" class="to-answer" onClick={toAnswer}>
          {ui.toAnswer[language]}
        </button>
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
          <IssueList issues={answer.issues} input={answer.input} language={language} nameOf={nameOf} />
        )}
        {isStale && <p class="quiet">{ui.noAnswer[language]}</p>}
        {hasAnswer && <div class={isStale ? 'stale' : 'good'}>{children}</div>}
      </section>
    </div>
  );
}

/** On a telephone the answer lies below a long form. */
function toAnswer(): void {
  const heading = document.getElementById('answer-heading');
  heading?.focus();
  heading?.scrollIntoView();
}

/** Everything that is wrong, each with a link to its field. */
function IssueList({
  issues,
  input,
  language,
  nameOf,
}: {
  readonly issues: readonly Issue[];
  readonly input: unknown;
  readonly language: Language;
  readonly nameOf: (path: Path) => string;
}): JSX.Element {
  return (
    <div class="issues" role="status">
      <p>
        <strong>{ui.fix[language]}</strong>
      </p>
      <ul>
        {issues.map((issue, i) => {
          const { path } = issue;
          return (
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
                {path.length === 0 ? pathText(path) : labelOf(path, nameOf)}
              </a>
              : {problemText(issue, valueAt(input, path))[language]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** With the position in its list, where it stands in one. */
function labelOf(path: Path, nameOf: (path: Path) => string): string {
  const position = path.findLast((key) => typeof key === 'number');
  const name = nameOf(path);
  return position === undefined ? name : `${name} (${String(position + 1)})`;
}
