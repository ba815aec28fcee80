// What a comment of the source says in both languages.
import type { Text } from '../../../src/finding/words.js';
import { coordination } from './coordination.fields.js';
import { employer } from './employer.fields.js';
import { grants } from './grants.fields.js';
import { programmes } from './programmes.fields.js';
import { rehabilitation } from './rehabilitation.fields.js';
import { sickPay } from './sick-pay.fields.js';
import { sicknessBenefit } from './sickness-benefit.fields.js';
import { statistics } from './statistics.fields.js';
import { vacation } from './vacation.fields.js';
import { wholeCases } from './whole-cases.fields.js';
import { workCapacity } from './work-capacity.fields.js';
import type { Swedish } from './swedish.js';

const files: Readonly<Record<string, Swedish>> = {
  coordination,
  employer,
  grants,
  programmes,
  rehabilitation,
  'sick-pay': sickPay,
  'sickness-benefit': sicknessBenefit,
  statistics,
  vacation,
  'whole-cases': wholeCases,
  'work-capacity': workCapacity,
};

const known: ReadonlyMap<string, string> = new Map(
  Object.values(files).flatMap((file) => Object.entries(file)),
);
const unused = new Set(known.keys());
const missing = new Set<string>();

/** The comment as one line; in English twice where nobody has said it in Swedish yet, which `untold` then tells. */
export function saidOf(comment: string): Text {
  const paragraphs = comment.split('\n\n').map(saidOfParagraph);
  return { sv: paragraphs.map(({ sv }) => sv).join(' '), en: paragraphs.map(({ en }) => en).join(' ') };
}

function saidOfParagraph(comment: string): Text {
  const en = comment.replaceAll('\n', ' ');
  const sv = en === '' ? '' : known.get(en);
  unused.delete(en);
  if (sv === undefined) missing.add(en);
  return { sv: sv ?? en, en };
}

/** Comments without Swedish, and Swedish whose comment is gone, once every page is read. */
export function untold(): string[] {
  return [
    ...[...missing].map((comment) => `no Swedish in scripts/docs/swedish for "${comment}"`),
    ...[...unused].map((comment) => `scripts/docs/swedish: no field says "${comment}" any more`),
    ...Object.entries(files).flatMap(([name, file]) =>
      Object.keys(file)
        .filter((comment) => known.get(comment) !== file[comment])
        .map((comment) => `scripts/docs/swedish/${name}.fields.ts: "${comment}" is said in two ways`),
    ),
  ];
}
