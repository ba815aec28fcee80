/** What every page does: the languages, the search, and keeping the pages for reading without a network. */
import { chosenLanguage, chooseLanguage } from './languages.js';
import { startSearch } from './search.js';

const root = document.documentElement.dataset['root'] ?? '';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
  const language = button.dataset['language'] === 'sv' ? 'sv' : 'en';
  button.addEventListener('click', () => {
    chooseLanguage(language);
  });
}
addEventListener('languagechosen', showLanguage);
showLanguage();
startSearch(root);

if ('serviceWorker' in navigator && location.protocol !== 'file:') {
  navigator.serviceWorker.register(`${root}sw.js`).catch(() => {
    // Without it the pages work all the same, only not offline.
  });
}

function showLanguage(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === chosenLanguage()));
  }
  const field = document.querySelector<HTMLInputElement>('#search');
  if (field !== null) field.placeholder = chosenLanguage() === 'sv' ? 'Sök  /' : 'Search  /';
}
