/** Search over all pages: the index is fetched when somebody begins to search. */
import MiniSearch from 'minisearch';
import { chosenLanguage, type Language } from './languages.js';
import { OPTIONS } from './search-options.mjs';

type Names = Readonly<Record<Language, string>>;

/** A part of a page. */
interface Hit {
  readonly id: string;
  /** The page. */
  readonly place: string;
  /** Of a page that has a twin in the other language. */
  readonly lang?: Language;
  readonly title: Names;
  readonly heading: Names;
  /** The words that were found, each with the fields it stands in. */
  readonly match: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found, with its parts. */
interface Found {
  readonly place: string;
  readonly title: Names;
  readonly parts: readonly Hit[];
}

const MOST_PAGES = 8;
const MOST_PARTS = 3;

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
    const hits = (await index).search(query, { combineWith: 'AND' }) as unknown as Hit[];
    if (field.value.trim() !== query) return;
    chosen = -1;
    const pages = byPage(hits);
    list.replaceChildren(...(pages.length === 0 ? [nothing()] : pages.map((page) => group(page, root))));
    options().forEach((option, i) => {
      option.id = `found-${i}`;
    });
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

/** The best page first; of each, the parts that have the words themselves, not only their page's title. */
function byPage(hits: readonly Hit[]): Found[] {
  const language = chosenLanguage();
  const pages = new Map<string, { readonly title: Names; readonly parts: Hit[] }>();
  for (const hit of hits) {
    if (hit.lang !== undefined && hit.lang !== language) continue;
    const page = pages.get(hit.place) ?? { title: hit.title, parts: [] };
    pages.set(hit.place, page);
    const isPart = hit.id !== hit.place;
    const hasWords = Object.values(hit.match).every((fields) => fields.some((name) => name !== 'name'));
    if (isPart && hasWords && page.parts.length < MOST_PARTS) page.parts.push(hit);
  }
  return [...pages].slice(0, MOST_PAGES).map(([place, page]) => ({ place, ...page }));
}

function group({ place, title, parts }: Found, root: string): HTMLElement {
  const language = chosenLanguage();
  const one = document.createElement('div');
  one.setAttribute('role', 'group');
  one.setAttribute('aria-label', title[language]);
  one.append(
    option(root + place, title[language], 'strong'),
    ...parts.map(({ id, heading }) => option(root + id, heading[language], 'span')),
  );
  return one;
}

function option(href: string, name: string, element: 'strong' | 'span'): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const words = document.createElement(element);
  words.textContent = name;
  link.append(words);
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
