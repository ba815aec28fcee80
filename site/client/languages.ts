/** The language of the page: an attribute of its root, remembered in the browser. */
export type Language = 'sv' | 'en';

const STORED = 'sjukregler-language';

export function chosenLanguage(): Language {
  return document.documentElement.dataset['language'] === 'sv' ? 'sv' : 'en';
}

export function chooseLanguage(language: Language): void {
  if (language === chosenLanguage()) return;
  const root = document.documentElement;
  root.dataset['language'] = language;
  // A page that is written in one language stays in it.
  if (root.dataset['oneLanguage'] === undefined) root.lang = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Not remembered, where the browser keeps nothing.
  }
  dispatchEvent(new Event('languagechosen'));
}
