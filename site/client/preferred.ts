/** The first of the browser's languages that the pages are written in; English where there is none. */
export function preferredLanguage(): 'sv' | 'en' {
  const known = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.find((tag) => tag === 'sv' || tag === 'en') === 'sv' ? 'sv' : 'en';
}
