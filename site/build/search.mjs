// The search index: every page by its sections, in both languages.
import MiniSearch from 'minisearch';
import { Parser } from 'htmlparser2';
import { OPTIONS } from '../client/search-options.mjs';

/** The parts of a page, each below a heading that can be linked to. */
function partsOf({ place, title, body, lang }) {
  const parts = [{ id: place, place, heading: { sv: '', en: '' }, text: '' }];
  const languages = [];
  const name = { sv: '', en: '' };
  let inHeading = false;
  let quiet = 0;
  const parser = new Parser({
    onopentag(tag, { id, lang }) {
      languages.push(lang ?? languages.at(-1));
      if (tag === 'pre' || tag === 'nav') quiet += 1;
      if (!/^h[23]$/.test(tag) || id === undefined) return;
      inHeading = true;
      parts.push({ id: `${place}#${id}`, place, heading: { sv: '', en: '' }, text: '' });
    },
    ontext(text) {
      if (quiet > 0) return;
      const part = parts.at(-1);
      if (inHeading) {
        for (const language of ['sv', 'en']) {
          if ((languages.at(-1) ?? language) === language) part.heading[language] += text;
        }
        return;
      }
      part.text += text;
    },
    onclosetag(tag) {
      languages.pop();
      if (tag === 'pre' || tag === 'nav') quiet -= 1;
      if (/^h[23]$/.test(tag)) inHeading = false;
      if (/^(p|li|td|th|div|h1)$/.test(tag)) parts.at(-1).text += ' ';
    },
  });
  parser.end(body);
  const reader = new Parser({
    onopentag: (_, { lang }) => languages.push(lang),
    ontext(text) {
      for (const language of ['sv', 'en'])
        if ((languages.at(-1) ?? language) === language) name[language] += text;
    },
    onclosetag: () => languages.pop(),
  });
  reader.end(title);
  return parts.map((one) => ({ ...one, title: name, lang, text: one.text.replace(/\s+/g, ' ').trim() }));
}

const inBoth = ({ sv, en }) => (sv === en ? en : `${sv} ${en}`);

/** As JSON text. A page that has a twin says its language: whoever reads the other one finds the twin. */
export function searchIndex(pages) {
  const twins = new Set(pages.filter(({ twin }) => twin !== undefined).map(({ place }) => place));
  const index = new MiniSearch(OPTIONS);
  index.addAll(
    pages.flatMap(partsOf).map(({ id, place, title, heading, text, lang }) => ({
      id,
      place,
      lang: twins.has(place) ? lang : undefined,
      title,
      heading,
      name: inBoth(title),
      part: inBoth(heading),
      text,
    })),
  );
  return JSON.stringify(index);
}
