/** The element's inside as markup: the picture and the same as tables, or what is wrong. Every text is escaped. */
import { issueIn } from '../../edge/issue-at.js';
import { pathText } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';
import type { Language } from '../../finding/words.js';
import { days } from '../../report/case/sections/days.js';
import { deadlines } from '../../report/case/sections/deadlines.js';
import type { Told } from '../../report/case/sections/told.js';
import { sectionHtml } from '../../report/render/html.js';
import { element, escaped } from '../../report/render/markup.js';
import type { Theme } from '../../report/timeline/theme.js';
import { timelineSvg } from '../../report/timeline/timeline.js';
import { notAnAssessment, type Shown } from './shown.js';
import { elementNames } from './tidslinje.words.js';

export interface Look {
  readonly lang: Language;
  readonly width: number;
  readonly theme: Theme;
}

export interface Content {
  readonly html: string;
  /** What is wrong with what the page gave, in the language of the look. Empty: nothing. */
  readonly issues: readonly Issue[];
}

export function contentOf(shown: Shown, look: Look): Content {
  switch (shown.kind) {
    case 'nothing':
      return { html: '', issues: [] };
    case 'issues':
      return toldIssues(
        shown.issues.map((issue) => issueIn(issue, look.lang)),
        look,
      );
    case 'assessment':
      return drawn(shown, look);
  }
}

type Assessment = Extract<Shown, { readonly kind: 'assessment' }>;

/** An assessment that a page gives may be anything that looks like one. */
function drawn(shown: Assessment, look: Look): Content {
  try {
    return { html: picture(shown, look) + tables(shown, look), issues: [] };
  } catch {
    return contentOf(notAnAssessment(), look);
  }
}

function picture({ found, given }: Assessment, { lang, width, theme }: Look): string {
  const certificates = given?.certificates ?? [];
  const svg = (drawnAs: Theme): string => timelineSvg(found, { lang, width, theme: drawnAs, certificates });
  const name = `${elementNames.timeline[lang]} ${found.value.ref}`;
  const attributes = { class: 'picture', part: 'picture', tabindex: 0, role: 'group', 'aria-label': name };
  // Paper is white, whatever the page is.
  if (theme !== 'dark') return element('div', attributes, svg(theme));
  return element(
    'div',
    attributes,
    element('div', { class: 'screen' }, svg('dark')),
    element('div', { class: 'paper' }, svg('light')),
  );
}

/** What the picture shows, to be read line by line. */
function tables({ found, given }: Assessment, { lang }: Look): string {
  const told: Told = { finding: found, given, value: found.value, language: lang, say: (text) => text[lang] };
  const sections = [...days(told), ...deadlines(told)];
  if (sections.length === 0) return '';
  return element(
    'details',
    { part: 'tables' },
    element('summary', {}, escaped(elementNames.asTables[lang])),
    ...sections.map(sectionHtml),
  );
}

function toldIssues(issues: readonly Issue[], { lang }: Look): Content {
  const html = element(
    'div',
    { class: 'issues', part: 'issues', role: 'alert' },
    element('p', {}, escaped(elementNames.cannotBeShown[lang])),
    element('ul', {}, ...issues.map((issue) => element('li', {}, issueHtml(issue)))),
  );
  return { html, issues };
}

function issueHtml({ path, code, message }: Issue): string {
  const where = element('code', {}, escaped(`${pathText(path)}: ${code}`));
  return `${where} ${escaped(message)}`;
}
