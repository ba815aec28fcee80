/** Cases to begin with. */
import type { JSX } from 'preact';
import type { Language } from '../../src/finding/words.js';
import { exampleStates, type State } from './state.js';
import { exampleNames, ui } from './words.js';

interface Props {
  /** The facts as they stand, by which the chosen example is known. */
  readonly caseText: string;
  readonly language: Language;
  readonly onChoose: (example: Partial<State>) => void;
}

export function Examples({ caseText, language, onChoose }: Props): JSX.Element {
  return (
    <div class="examples" role="group" aria-label={ui.examples[language]}>
      <span>{ui.examples[language]}:</span>
      {[...exampleStates].map(([name, state]) => (
        <button
          key={name}
          type="button"
          data-example={name}
          aria-pressed={state.caseText === caseText}
          onClick={() => {
            onChoose(state);
          }}
        >
          {exampleNames[name]?.[language] ?? name}
        </button>
      ))}
    </div>
  );
}
