/** Sets the language before the page is drawn: the one chosen here before, otherwise the browser's first. */
const STORED = 'sjukregler-language';

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function preferred(): string {
  return navigator.language.startsWith('sv') ? 'sv' : 'en';
}

const root = document.documentElement;
const language = stored() === 'sv' || stored() === 'en' ? String(stored()) : preferred();
root.dataset['language'] = language;
if (root.dataset['oneLanguage'] === undefined) root.lang = language;
