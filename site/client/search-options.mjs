// How the index is made and read: the same on both sides.

/** å, ä and ö can be left out, and the section sign is a word of its own. */
export function plainWord(word) {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

export const OPTIONS = {
  fields: ['name', 'part', 'text'],
  storeFields: ['title', 'heading', 'place', 'lang'],
  processTerm: plainWord,
  tokenize: (text) => text.split(/[^\p{L}\p{N}:]+/u).filter(Boolean),
  searchOptions: {
    boost: { name: 4, part: 3 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};
