/** A line of the workings as people write it: `35 000 × 12 / 52 × 80 % = 6 461,54 kr`. */
import type {
  AmountStep,
  DateStep,
  Kept,
  LeastStep,
  MovedStep,
  SpanStep,
  Step,
  StepUnit,
} from '../../../finding/step.js';
import type { Language, Text, Words } from '../../../finding/words.js';
import { publish } from '../../../money/amount.js';
import { toIso } from '../../../time/day.js';
import { dateText, daysText, hoursText, kronorText, monthsText } from '../../numbers.js';
import { cell, type Fact } from '../../render/structure.js';
import { formulaText, isGiven } from './formula-text.js';
import { stepPieceNames, type StepPiece } from './step.words.js';

/** The line with its name: that of the field which it gives, or its own. */
export function stepFact<Field extends string>(
  step: Step<Field | Text>,
  names: Words<Field>,
  language: Language,
): Fact {
  const { name } = step;
  const text: Text = typeof name === 'string' ? names[name] : name;
  return { name: text[language], value: cell(stepText(step, language)) };
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

const ROUNDED: Readonly<Record<Exclude<Kept, 'at-least-nothing'>, StepPiece>> = {
  nearest: 'nearest',
  'nearest-half-down': 'nearest',
  down: 'down',
  up: 'up',
  'down-to-hundreds': 'downToHundreds',
};

/** What a formula of one number gives is said once. */
function amountText({ amount, unit, kept, result }: AmountStep, language: Language): string {
  const exact = publish(amount);
  const exactText = inUnit(exact, unit, language);
  const calculated = isGiven(amount) ? exactText : `${formulaText(amount, language)} = ${exactText}`;
  if (kept === undefined || result === exact) return calculated;
  return kept === 'at-least-nothing'
    ? `${calculated}, ${piece('atLeastNothing', language)} ${inUnit(result, unit, language)}`
    : `${calculated}, ${piece(ROUNDED[kept], language)} ${whole(result, unit, language)}`;
}

function leastText({ of, result }: LeastStep, language: Language): string {
  const [first, second] = of.map((amount) => kronorText(publish(amount), language));
  return `${piece('lowerOf', language)} ${first} ${piece('and', language)} ${second} = ${kronorText(result, language)}`;
}

function dateStepText({ counted: { from, count, unit, day } }: DateStep, language: Language): string {
  const much = (unit === 'days' ? daysText : monthsText)(Math.abs(count), language);
  const sign = count < 0 ? '−' : '+';
  return `${dateText(toIso(from), language)} ${sign} ${much} = ${dateText(toIso(day), language)}`;
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

function inUnit(value: number, unit: StepUnit, language: Language): string {
  return { kronor: kronorText, hours: hoursText, days: daysText }[unit](value, language);
}

/** Whole kronor without the two decimals. */
function whole(value: number, unit: StepUnit, language: Language): string {
  if (unit !== 'kronor') return inUnit(value, unit, language);
  return kronorText(value, language).replace(/[.,]00(?=\u00a0kr$)/, '');
}

function piece(name: StepPiece, language: Language): string {
  return stepPieceNames[name][language];
}
