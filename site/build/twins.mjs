// Pages that are written by hand are in one language, and many have a twin in the other.

/** The place of a page's twin, whether there is one or not. */
const twinPlace = ({ place, lang }) => (lang === 'sv' ? place.replace(/^sv\//, '') : `sv/${place}`);

/** The pages, those that have a twin with its place. */
export function withTwins(pages) {
  const places = new Set(pages.map(({ place }) => place));
  return pages.map((page) => {
    const twin = twinPlace(page);
    return page.lang !== undefined && places.has(twin) ? { ...page, twin } : page;
  });
}

/** A page with a twin in all its languages; the English one is for whoever reads neither. None where it has no twin. */
export function inLanguages({ place, lang, twin }) {
  if (twin === undefined) return [];
  const [sv, en] = lang === 'sv' ? [place, twin] : [twin, place];
  return [
    { language: 'sv', place: sv },
    { language: 'en', place: en },
    { language: 'x-default', place: en },
  ];
}
