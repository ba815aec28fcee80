/** The language of the page: an attribute of its root, remembered in the browser. */
export type Language = 'sv' | 'en';

const STORED = 'sjukregler-language';

export function chosenLanguage(): Language {
  return document.documentElement.dataset['language'] === 'sv' ? 'sv' : 'en';
}

/** Shows the page in the language, or goes to its twin where the page is written in one, and remembers the choice. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Not remembered, where the browser keeps nothing.
  }
  const root = document.documentElement;
  const { oneLanguage, twin } = root.dataset;
  if (twin !== undefined && root.lang !== language) {
    location.assign(twin + location.hash);
    return;
  }
  if (language === chosenLanguage()) return;
  root.dataset['language'] = language;
  // A page that is written in one language stays in it.
  if (oneLanguage === undefined) root.lang = language;
  dispatchEvent(new Event('languagechosen'));
}
