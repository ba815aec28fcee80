/** The playground: a whole case or one rule, its state in the address, the answer as one types. */
import { render, type JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { chosenLanguage, type Language } from '../client/languages.js';
import { CaseView } from './case-view.js';
import { RuleView } from './rule-view.js';
import { FIRST, fromFragment, toFragment, type Mode, type State } from './state.js';
import { ui } from './words.js';

/** Browsers refuse an address that changes with every key. */
const ADDRESS_DELAY = 400;

function Playground(): JSX.Element {
  const [state, setState] = useState<State>(() => fromFragment(location.hash.slice(1)) ?? FIRST);
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const [told, setTold] = useState('');
  const [isBadLink, setBadLink] = useState(isDamaged);
  const onChange = useCallback((change: Partial<State>) => {
    setTold('');
    setBadLink(false);
    setState((before) => ({ ...before, ...change }));
  }, []);

  useEffect(() => {
    const follow = (): void => {
      setLanguage(chosenLanguage());
    };
    const restore = (): void => {
      const next = fromFragment(location.hash.slice(1));
      if (next !== undefined) setState(next);
      setBadLink(isDamaged());
    };
    addEventListener('languagechosen', follow);
    addEventListener('hashchange', restore);
    return () => {
      removeEventListener('languagechosen', follow);
      removeEventListener('hashchange', restore);
    };
  }, []);

  useEffect(() => {
    if (state === FIRST) return;
    const timer = setTimeout(() => {
      keepInAddress(state);
    }, ADDRESS_DELAY);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const share = async (): Promise<void> => {
    keepInAddress(state);
    try {
      await navigator.clipboard.writeText(location.href);
      setTold(ui.copied[language]);
    } catch {
      setTold(ui.copyYourself[language]);
    }
  };

  return (
    <div class="playground" lang={language}>
      <div class="bar">
        <div class="modes" role="group" aria-label={ui.whatToAsk[language]}>
          <ModeButton mode="case" label={ui.wholeCase[language]} chosen={state.mode} onChoose={onChange} />
          <ModeButton mode="rule" label={ui.oneRule[language]} chosen={state.mode} onChoose={onChange} />
        </div>
        <div class="sharing">
          <span role="status" class="told">
            {told}
          </span>
          <button
            type="button"
            class="button"
            id="share"
            title={ui.shareHelp[language]}
            onClick={() => void share()}
          >
            {ui.share[language]}
          </button>
        </div>
      </div>
      {isBadLink && (
        <p class="issues" role="alert">
          {ui.badLink[language]}
        </p>
      )}
      {state.mode === 'case' ? (
        <CaseView state={state} language={language} onChange={onChange} />
      ) : (
        <RuleView state={state} language={language} onChange={onChange} />
      )}
    </div>
  );
}

function ModeButton({
  mode,
  label,
  chosen,
  onChoose,
}: {
  readonly mode: Mode;
  readonly label: string;
  readonly chosen: Mode;
  readonly onChoose: (change: Partial<State>) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      aria-pressed={mode === chosen}
      data-mode={mode}
      onClick={() => {
        onChoose({ mode });
      }}
    >
      {label}
    </button>
  );
}

/** Whether the address holds a state that cannot be read. It may also name a place on the page. */
function isDamaged(): boolean {
  const fragment = location.hash.slice(1);
  return (
    fragment !== '' && document.getElementById(fragment) === null && fromFragment(fragment) === undefined
  );
}

function keepInAddress(state: State): void {
  history.replaceState(null, '', `#${toFragment(state)}`);
}

const place = document.querySelector('#playground');
if (place !== null) {
  place.replaceChildren();
  render(<Playground />, place);
}
