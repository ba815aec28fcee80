/** Cases to begin with. */
import type { Language } from '../../src/finding/words.js';
import { memo } from './memo.js';
import { exampleStates, type State } from './state.js';
import { exampleNames, ui } from './words.js';

interface Props {
  /** The facts as they stand, by which the chosen example is known. */
  readonly caseText: string;
  readonly language: Language;
  readonly onChange: (change: Partial<State>) => void;
}

export const Examples = memo(({ caseText, language, onChange }: Props) => (
  <div class="examples" role="group" aria-label={ui.examples[language]}>
    <span>{ui.examples[language]}:</span>
    {[...exampleStates].map(([name, state]) => (
      <button
        key={name}
        type="button"
        data-example={name}
        aria-pressed={state.caseText === caseText}
        onClick={() => {
          onChange(state);
        }}
      >
        {exampleNames[name]?.[language] ?? name}
      </button>
    ))}
  </div>
));
