/** Search over all pages: the index is fetched when somebody begins to search. */
import MiniSearch from 'minisearch';
import { chosenLanguage, type Language } from './languages.js';
import { OPTIONS } from './search-options.mjs';

type Names = Readonly<Record<Language, string>>;

interface Hit {
  readonly id: string;
  readonly title: Names;
  readonly heading: Names;
}

const MOST = 12;

const NONE: Names = { sv: 'Inget hittades', en: 'Nothing found' };

export function startSearch(root: string): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  const list = document.querySelector<HTMLElement>('#found');
  if (field === null || list === null) return;
  let index: Promise<MiniSearch> | undefined;
  let chosen = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const close = (): void => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    chosen = -1;
  };

  const choose = (at: number): void => {
    const all = options();
    if (all.length === 0) return;
    chosen = (at + all.length) % all.length;
    all.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === chosen));
    });
    const option = all[chosen] as HTMLElement;
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  };

  const show = async (): Promise<void> => {
    const query = field.value.trim();
    if (query === '') {
      close();
      return;
    }
    index ??= loaded(root);
    const hits = (await index).search(query, { combineWith: 'AND' }).slice(0, MOST) as unknown as Hit[];
    if (field.value.trim() !== query) return;
    chosen = -1;
    list.replaceChildren(...(hits.length === 0 ? [nothing()] : hits.map((hit, i) => option(hit, i, root))));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
  };

  field.addEventListener('focus', () => {
    index ??= loaded(root);
  });
  field.addEventListener('input', () => {
    void show();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen - 1);
    }
    if (event.key === 'Enter') options()[Math.max(chosen, 0)]?.click();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && target !== field) close();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element &&
      event.target.closest('input, textarea, select, [contenteditable]') !== null;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
}

function option({ id, title, heading }: Hit, i: number, root: string): HTMLElement {
  const language = chosenLanguage();
  const link = document.createElement('a');
  link.href = root + id;
  link.id = `found-${i}`;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const page = document.createElement('strong');
  page.textContent = title[language];
  const place = document.createElement('span');
  place.textContent = heading[language];
  link.append(page, place);
  return link;
}

function nothing(): HTMLElement {
  const line = document.createElement('p');
  line.textContent = NONE[chosenLanguage()];
  return line;
}

/** As a script, since a page that was opened from a disk may not fetch. */
function loaded(root: string): Promise<MiniSearch> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/search-index.js`;
    script.onload = () => {
      const { sjukreglerIndex } = globalThis as unknown as { readonly sjukreglerIndex: never };
      resolve(MiniSearch.loadJS(sjukreglerIndex, OPTIONS));
    };
    script.onerror = () => {
      reject(new Error('the search index did not load'));
    };
    document.head.append(script);
  });
}
