// Pages that list others: the rules by area, the guides and stories, the acts.
import { both, escapeHtml, relative } from '../build/markdown.mjs';
import { riksdagUrl, statuteUrl } from '../build/laws.mjs';

const AREAS = {
  'sick-pay': { sv: 'Sjuklön', en: 'Sick pay' },
  employer: { sv: 'Arbetsgivaren', en: 'The employer' },
  'work-capacity': { sv: 'Arbetsförmåga', en: 'Work capacity' },
  'sickness-benefit': { sv: 'Sjukpenning', en: 'Sickness benefit' },
  vacation: { sv: 'Semester', en: 'Vacation' },
  statistics: { sv: 'Statistik', en: 'Statistics' },
  rehabilitation: { sv: 'Rehabilitering', en: 'Rehabilitation' },
  grants: { sv: 'Bidrag', en: 'Grants' },
  programmes: { sv: 'Arbetsmarknadsprogram', en: 'Labour-market programmes' },
  coordination: { sv: 'Samordning', en: 'Coordination' },
};

/** The rules area by area; a rule of an area without a name fails the build. */
export function byArea(rules) {
  const areas = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  const nameless = areas.filter((area) => !(area in AREAS));
  if (nameless.length > 0) throw new Error(`site/pages/lists.mjs names no area ${nameless.join(', ')}`);
  return Object.entries(AREAS).map(([area, name]) => ({
    area,
    name,
    rules: rules.filter(({ id }) => id.startsWith(`${area}/`)),
  }));
}

/** What takes whole cases, and after it the areas. */
function groups({ rules, composed }) {
  const cases = { area: 'whole-cases', name: { sv: 'Hela ärenden', en: 'Whole cases' }, rules: composed };
  return [cases, ...byArea(rules)];
}

export function rulesPage(documented) {
  return {
    place: 'rules/index.html',
    title: both({ sv: 'Reglerna', en: 'The rules' }),
    headings: groups(documented).map(({ area, name }) => ({ id: area, html: both(name) })),
    body: `<h1>${both({ sv: 'Reglerna', en: 'The rules' })}</h1>
<p>${both({ sv: 'Varje regel svarar på en fråga; hela ärenden sätter samman svaren.', en: 'Every rule answers one question; whole cases put the answers together.' })}</p>
${groups(documented)
  .map(
    ({ area, name, rules: own }) =>
      `<section><h2 id="${area}">${both(name)}</h2><ul class="rules">${own
        .map(
          (rule) =>
            `<li><a href="${relative('rules/index.html', rule.page.replace('.md', '.html'))}">${both(rule.title)}</a> <span class="about">${escapeHtml((rule.sections ?? [rule.tags.get('source')]).join(', '))}</span></li>`,
        )
        .join('')}</ul></section>`,
  )
  .join('\n')}`,
  };
}

/** What stands beside a rule's page: the rules of all areas, those of its own in full. */
export function rulesBeside(documented, place) {
  return groups(documented)
    .map(
      ({ name, rules: own }) =>
        `<details${own.some(({ page }) => page.replace('.md', '.html') === place) ? ' open' : ''}><summary>${both(name)}</summary><ul>${own
          .map(({ title, page }) => {
            const target = page.replace('.md', '.html');
            return `<li><a href="${relative(place, target)}"${target === place ? ' aria-current="page"' : ''}>${both(title)}</a></li>`;
          })
          .join('')}</ul></details>`,
    )
    .join('');
}

/** Guides in the order in which a reader wants them; others follow by title. */
const ORDER = ['start', 'payroll', 'hr', 'analysts'];

export function ordered(pages) {
  const rank = ({ place }) => {
    const at = ORDER.indexOf(place.replace(/^.*\/|\.html$/g, ''));
    return at < 0 ? ORDER.length : at;
  };
  return [...pages].sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1));
}

export function guidesPage(guides, stories) {
  const list = (pages) =>
    `<ul class="rules">${ordered(pages)
      .map(
        (page) =>
          `<li>${inItsLanguages(page, ({ place, title, lead }) => {
            return `<a href="${relative('guides/index.html', place)}">${title}</a> <span class="about">${escapeHtml(lead)}</span>`;
          })}</li>`,
      )
      .join('')}</ul>`;
  return {
    place: 'guides/index.html',
    title: both({ sv: 'Guider', en: 'Guides' }),
    body: `<h1>${both({ sv: 'Guider', en: 'Guides' })}</h1>${list(guides)}
<h2 id="stories">${both({ sv: 'Berättelser', en: 'Stories' })}</h2><p>${both({ sv: 'Ett fall från början till slut.', en: 'One case from beginning to end.' })}</p>${list(stories)}`,
  };
}

export function guidesBeside(pages, place) {
  return `<ul>${ordered(pages)
    .map(
      (page) =>
        `<li>${inItsLanguages(page, (one) => {
          return `<a href="${relative(place, one.place)}"${one.place === place ? ' aria-current="page"' : ''}>${one.title}</a>`;
        })}</li>`,
    )
    .join('')}</ul>`;
}

/** The Swedish page for Swedish readers; where there is none, the English one for all. */
function inItsLanguages(page, told) {
  if (page.swedish === undefined) return `<span class="english" lang="en">${told(page)}</span>`;
  return `<span lang="sv">${told(page.swedish)}</span><span lang="en">${told(page)}</span>`;
}

const LAW = [
  { place: 'acts.html', sv: 'Lagar och förordningar', en: 'Acts and ordinances' },
  { place: 'sections.html', sv: 'Från paragraf till funktion', en: 'From section to function' },
  { place: 'coverage.html', sv: 'Täckning', en: 'Coverage' },
  { place: 'tables.html', sv: 'Daterade tabeller', en: 'Dated tables' },
  { place: 'agreements.html', sv: 'Kollektivavtal', en: 'Collective agreements' },
  { place: 'deviations.html', sv: 'Öppna frågor och avvikelser', en: 'Open questions, deviations' },
  { place: 'glossary.html', sv: 'Ordlista', en: 'Glossary' },
];

export const isAboutLaw = (place) => LAW.some((page) => page.place === place);

export function lawBeside(place) {
  return `<ul>${LAW.map(
    (page) =>
      `<li><a href="${relative(place, page.place)}"${page.place === place ? ' aria-current="page"' : ''}>${both(page)}</a></li>`,
  ).join('')}</ul>`;
}

export function actsPage({ acts }) {
  const title = both({ sv: 'Lagar och förordningar', en: 'Acts and ordinances' });
  return {
    place: 'acts.html',
    title,
    body: `<h1>${title}</h1>
<p>${both({ sv: 'De författningar som reglerna vilar på, och den dag till vilken var och en har lästs.', en: 'What the rules rest on, and the day until which each has been read.' })}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th>${both({ sv: 'Namn', en: 'Name' })}</th><th>SFS</th><th>${both({ sv: 'Läst till', en: 'Read until' })}</th><th>${both({ sv: 'Text', en: 'Text' })}</th></tr></thead><tbody>
${Object.entries(acts)
  .map(
    ([sfs, { short, sv, en, readUntil }]) =>
      `<tr><td><strong>${escapeHtml(short)}</strong><br>${both({ sv, en })}</td><td>${escapeHtml(sfs.replace('SFS ', ''))}</td><td><time>${readUntil}</time></td><td>${
        sfs.startsWith('SFS ')
          ? `<a class="law" href="${statuteUrl(sfs)}" aria-label="${escapeHtml(short)}, lagen.nu">lagen.nu</a> <a class="law" href="${riksdagUrl(sfs)}" aria-label="${escapeHtml(short)}, riksdagen.se">riksdagen.se</a>`
          : ''
      }</td></tr>`,
  )
  .join('\n')}
</tbody></table></div>`,
  };
}
