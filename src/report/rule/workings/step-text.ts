/** A line of the workings as people write it: `35 000 × 12 / 52 × 80 % = 6 461,54 kr`. */
import type { Language } from '../../../finding/words.js';
import {
  dateText,
  daysText,
  hoursText,
  kronorText,
  monthsText,
  numberText,
  percentText,
} from '../../numbers.js';
import { cell, type Fact } from '../../render/structure.js';
import type { Factor, Formula, Link, Unit } from './formula.js';
import type { AmountStep, DateStep, LeastStep, MovedStep, Rounding, SpanStep, Step } from './step.js';
import { stepPieceNames, type StepPiece } from './step.words.js';

/** The line with its name. */
export function stepFact(step: Step, language: Language): Fact {
  return { name: step.name[language], value: cell(stepText(step, language)) };
}

export function stepText(step: Step, language: Language): string {
  switch (step.kind) {
    case 'amount':
      return amountText(step, language);
    case 'least':
      return leastText(step, language);
    case 'date':
      return dateStepText(step, language);
    case 'span':
      return spanText(step, language);
    case 'moved':
      return movedText(step, language);
  }
}

const ROUNDED: Readonly<Record<Rounding, StepPiece>> = {
  nearest: 'nearest',
  'nearest-half-down': 'nearest',
  down: 'down',
  up: 'up',
  'down-to-hundreds': 'downToHundreds',
};

/** What a formula of one number gives is said once. */
function amountText(step: AmountStep, language: Language): string {
  const { formula, exact, unit, rounding, atLeastNothing, result } = step;
  const exactText = inUnit(exact, unit, language);
  const calculated =
    formula.kind === 'quantity' ? exactText : `${formulaText(formula, language)} = ${exactText}`;
  if (atLeastNothing) {
    return `${calculated}, ${piece('atLeastNothing', language)} ${inUnit(result, unit, language)}`;
  }
  if (rounding === undefined || result === exact) return calculated;
  return `${calculated}, ${piece(ROUNDED[rounding], language)} ${whole(result, unit, language)}`;
}

function leastText({ of, result }: LeastStep, language: Language): string {
  const [first, second] = of.map((amount) => kronorText(amount, language));
  return `${piece('lowerOf', language)} ${first} ${piece('and', language)} ${second} = ${kronorText(result, language)}`;
}

function dateStepText({ from, count, unit, result }: DateStep, language: Language): string {
  const much = (unit === 'days' ? daysText : monthsText)(Math.abs(count), language);
  const sign = count < 0 ? '−' : '+';
  return `${dateText(from, language)} ${sign} ${much} = ${dateText(result, language)}`;
}

function movedText({ from, result }: MovedStep, language: Language): string {
  const [off, weekday] = [from, result].map((day) => `${THE[language]}${dateText(day, language)}`);
  return `${off} ${piece('dayOff', language)}, ${piece('nextWeekday', language)} ${weekday}`;
}

/** A date in a sentence has an article in Swedish. */
const THE: Readonly<Record<Language, string>> = { sv: 'den ', en: '' };

function spanText({ from, to, result }: SpanStep, language: Language): string {
  const days = `${dateText(from, language)} – ${dateText(to, language)} = ${daysText(result, language)}`;
  return `${days}, ${piece('bothIncluded', language)}`;
}

interface Written {
  readonly text: string;
  /** Whether it is a sum or a difference, which needs parentheses before it is multiplied or subtracted. */
  readonly isSum: boolean;
}

function formulaText(formula: Formula, language: Language): string {
  return writtenOf(formula, language).text;
}

function writtenOf(formula: Formula, language: Language): Written {
  if (formula.kind === 'quantity') return { text: numberText(formula.value, language), isSum: false };
  return formula.links.reduce<Written>(
    (before, link) => linked(before, link, language),
    writtenOf(formula.first, language),
  );
}

function linked(before: Written, link: Link, language: Language): Written {
  if ('factor' in link) {
    const text = before.isSum ? `(${before.text})` : before.text;
    return { text: `${text} ${link.op} ${factorText(link.factor, language)}`, isSum: false };
  }
  const term = writtenOf(link.term, language);
  const inner = term.isSum && link.op === '−' ? `(${term.text})` : term.text;
  return { text: `${before.text} ${link.op} ${inner}`, isSum: true };
}

function factorText({ share, as }: Factor, language: Language): string {
  return as === 'per-cent' ? percentText(share, language) : numberText(share.num / share.den, language);
}

function inUnit(value: number, unit: Unit, language: Language): string {
  return { kronor: kronorText, hours: hoursText, days: daysText }[unit](value, language);
}

/** Whole kronor without the two decimals. */
function whole(value: number, unit: Unit, language: Language): string {
  if (unit !== 'kronor') return inUnit(value, unit, language);
  return kronorText(value, language).replace(/[.,]00(?=\u00a0kr$)/, '');
}

function piece(name: StepPiece, language: Language): string {
  return stepPieceNames[name][language];
}
