/** The language of the page: an attribute of its root, remembered in the browser. */
export type Language = 'sv' | 'en';

const STORED = 'sjukregler-language';

export function chosenLanguage(): Language {
  return document.documentElement.dataset['language'] === 'sv' ? 'sv' : 'en';
}

export function chooseLanguage(language: Language): void {
  if (language === chosenLanguage()) return;
  document.documentElement.dataset['language'] = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Not remembered, where the browser keeps nothing.
  }
  dispatchEvent(new Event('languagechosen'));
}
