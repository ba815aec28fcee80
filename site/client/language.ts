/**
 * Sets the language before the page is drawn: the one chosen here before, otherwise the first that the browser asks for. A
 * Swedish reader of an English page with a Swedish twin is sent there. The other way round only a choice counts: who comes
 * to a Swedish page without one, a search engine among them, stays.
 */
import { preferredLanguage } from './preferred.js';

const STORED = 'sjukregler-language';

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

const root = document.documentElement;
const { oneLanguage, twin } = root.dataset;
const chosen = stored();
const isChosen = chosen === 'sv' || chosen === 'en';
const language = isChosen ? chosen : twin !== undefined && root.lang === 'sv' ? 'sv' : preferredLanguage();

root.dataset['language'] = language;
if (oneLanguage === undefined) root.lang = language;
else if (twin !== undefined && root.lang !== language) location.replace(twin + location.hash);
