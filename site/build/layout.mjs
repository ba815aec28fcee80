// The frame of every page: head, navigation, search, the languages, the page itself and what it contains.
import { addressOf, basePath } from './address.mjs';
import { both, englishOf, escapeHtml, relative } from './markdown.mjs';
import { inLanguages } from './twins.mjs';

const NAVIGATION = [
  { sv: 'Prova', en: 'Playground', place: 'playground.html' },
  { sv: 'Kom igång', en: 'Start', place: 'guides/start.html' },
  { sv: 'Guider', en: 'Guides', place: 'guides/index.html' },
  { sv: 'Regler', en: 'Rules', place: 'rules/index.html' },
  { sv: 'Lagen', en: 'The law', place: 'acts.html' },
  { sv: 'API', en: 'API', place: 'api/index.html' },
];

/** Nothing comes from elsewhere, and nothing goes there. Inline styles are those of pictures. */
export const policy =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * `side` is what stands beside the page; `scripts` are names of files in assets/; `lang` is the language of a page that has but
 * one, whichever the reader chose, `twin` the place of the same in the other. `fromRoot` is for a page that is shown at any
 * depth. The page of a reader without scripts is in English.
 */
export function layout({
  place,
  title,
  body,
  headings = [],
  side,
  scripts = [],
  wide = false,
  description,
  lang,
  twin,
  fromRoot = false,
}) {
  const to = (target) => (fromRoot ? basePath + target : relative(place, target));
  const plain = englishOf(title);
  return `<!doctype html>
<html lang="${lang ?? 'en'}"${lang === undefined ? '' : ' data-one-language'}${twin === undefined ? '' : ` data-twin="${to(twin)}"`} data-root="${to('index.html').replace(/index\.html$/, '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">\n`}<title>${plain === 'sjukregler' ? plain : `${escapeEntities(plain)} – sjukregler`}</title>
${fromRoot ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${escapeHtml(addressOf(place))}">`}
${inLanguages({ place, lang, twin })
  .map(
    (each) =>
      `<link rel="alternate" hreflang="${each.language}" href="${escapeHtml(addressOf(each.place))}">\n`,
  )
  .join('')}<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/language.js')}"></script>
<script src="${to('assets/site.js')}" defer></script>
${scripts.map((name) => `<script src="${to(`assets/${name}`)}" defer></script>`).join('\n')}
</head>
<body${wide ? ' class="wide"' : ''}>
<a class="skip" href="#content">${both({ sv: 'Till innehållet', en: 'Skip to content' })}</a>
<header class="top">
<a class="brand" href="${to('index.html')}">sjukregler</a>
<nav aria-label="Main">${NAVIGATION.map((item) => `<a href="${to(item.place)}"${current(item.place, place)}>${both(item)}</a>`).join('')}</nav>
<div class="tools">
<div class="search" role="search"><input type="search" id="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" spellcheck="false" aria-label="Search" placeholder="Search  /"><div id="found" role="listbox" aria-label="Search results" hidden></div></div>
<div class="languages" role="group" aria-label="Language / Språk"><button type="button" data-language="sv" lang="sv" title="Svenska">SV</button><button type="button" data-language="en" title="English">EN</button></div>
</div>
</header>
<div class="frame">
${side === undefined ? '' : `<nav class="side" aria-label="Section">${side}</nav>`}
<main id="content" tabindex="-1">
${body}
</main>
${contents(headings)}
</div>
<footer class="bottom">
<p>${both({
    sv: 'Inget på de här sidorna skickar något vidare. Upplysningarna är ingen juridisk rådgivning.',
    en: 'Nothing on these pages sends anything anywhere. The information is not legal advice.',
  })}</p>
<p><a href="${to('about.html')}">${both({ sv: 'Om biblioteket', en: 'About the library' })}</a> · <a href="${to('documentation.html')}">${both({ sv: 'All dokumentation', en: 'All documentation' })}</a> · <a href="${to('changes.html')}">${both({ sv: 'Ändringar', en: 'Changes' })}</a> · <a href="${to('contributing.html')}">${both({ sv: 'Rapportera ett fel', en: 'Report an error' })}</a> · <a href="${to('files/LICENSE.txt')}">MIT</a></p>
</footer>
</body>
</html>
`;
}

function escapeEntities(text) {
  return text.replaceAll('<', '&lt;');
}

function current(target, place) {
  const folder = target.includes('/') ? target.slice(0, target.indexOf('/') + 1) : target;
  const isHere =
    place === target ||
    (folder.endsWith('/') &&
      target.endsWith('/index.html') &&
      place.startsWith(folder) &&
      place !== 'guides/start.html');
  return isHere ? ' aria-current="page"' : '';
}

function contents(headings) {
  if (headings.length < 3) return '';
  return `<nav class="contents" aria-label="On this page"><p>${both({ sv: 'På sidan', en: 'On this page' })}</p><ol>${headings
    .map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`)
    .join('')}</ol></nav>`;
}
