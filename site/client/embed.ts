/**
 * The page of a frame: `embed.html?lang=sv&theme=dark#…`. What stands behind the sign # is sent to no server: a case with its
 * day, or an assessment, as JSON (`encodeURIComponent`) or as the playground's links have it.
 */
import { defineTidslinje, type SjukTidslinje } from '../../src/elements/tidslinje.js';
import { unpacked } from '../share.mjs';
import { preferredLanguage } from './preferred.js';

interface Link {
  readonly case?: unknown;
  readonly asOf?: unknown;
  readonly assessment?: unknown;
}

defineTidslinje();
const timeline = document.querySelector('sjuk-tidslinje');
if (timeline !== null) {
  show(timeline);
  addEventListener('hashchange', () => {
    show(timeline);
  });
}

function show(element: SjukTidslinje): void {
  const options = new URLSearchParams(location.search);
  const asked = options.get('lang');
  const lang = asked === 'sv' || asked === 'en' ? asked : preferredLanguage();
  document.documentElement.lang = lang;
  const theme = options.get('theme');
  element.theme = theme === 'light' || theme === 'dark' ? theme : 'auto';
  if (element.theme !== 'auto') document.documentElement.style.colorScheme = element.theme;
  element.lang = lang;
  const link = linkOf(location.hash.slice(1));
  element.assessment = link?.assessment;
  // Nothing that can be read is shown as what it is: a case that does not fit.
  element.case = link?.assessment === undefined ? (link?.case ?? location.hash.slice(1)) : undefined;
  element.asOf = typeof link?.asOf === 'string' ? link.asOf : options.get('as-of');
}

function linkOf(text: string): Link | undefined {
  const value = json(text) ?? unpacked(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
