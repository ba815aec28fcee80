/** What each answer to an open question would mean for the pay: a sentence for every answer. */
import type { TurningFitDates } from '../case/open-fit-date.js';
import type { Outcome } from '../case/open-outcome.js';
import type { Language, Text } from '../finding/words.js';
import { kronorText, weekdayText } from './numbers.js';

/** The answers to one question. Those of payroll lines are of one pay period, and have its total. */
export interface OutcomesToTell {
  readonly outcomes?: readonly ToldOutcome[];
  readonly fitDate?: TurningFitDates;
}

type ToldOutcome = Outcome & { readonly total?: number | null };

/** A line for every answer, that of the assessment first. */
export function outcomeTexts({ outcomes = [], fitDate }: OutcomesToTell, language: Language): string[] {
  return outcomes.map((outcome) => {
    const condition = fitDate === undefined ? beganText(outcome) : fitText(outcome, fitDate);
    const meaning = fitDate?.link === 'chain' ? chainText(outcome) : periodText(outcome);
    const amounts = fitDate?.link === 'chain' ? NOTHING_TO_PAY : amountsText(outcome);
    return `${condition[language]}: ${meaning[language]}.${amounts[language]}`;
  });
}

/** With which first day of being fit the answer holds. */
function fitText({ if: answer, fitFrom = '' }: ToldOutcome, { to }: TurningFitDates): Text {
  const [from, latest] = [weekdays(fitFrom), weekdays(to)];
  if (answer === 'fit-as-assumed') {
    return { sv: `Frisk från ${from.sv}, som har antagits`, en: `Fit from ${from.en}, as was assumed` };
  }
  if (fitFrom === to) return { sv: `Frisk först från ${from.sv}`, en: `Fit only from ${from.en}` };
  return {
    sv: `Frisk först från ${from.sv}, eller senare till och med ${latest.sv}`,
    en: `Fit only from ${from.en}, or later through ${latest.en}`,
  };
}

function weekdays(date: string): Text {
  return { sv: weekdayText(date, 'sv'), en: weekdayText(date, 'en') };
}

/** When the sickness began. */
function beganText({ if: answer, dayNumber }: ToldOutcome): Text {
  if (answer === 'new-period') return { sv: 'En ny sjukdom', en: 'A new sickness' };
  const before = dayNumber - 1;
  return before === 1
    ? { sv: 'En sjukdom som började dagen före', en: 'A sickness that began the day before' }
    : {
        sv: `En sjukdom som började ${before} dagar före eller tidigare`,
        en: `A sickness that began ${before} days before or earlier`,
      };
}

function periodText({ dayNumber }: ToldOutcome): Text {
  return dayNumber === 1
    ? { sv: 'en ny sjuklöneperiod börjar', en: 'a new sick-pay period begins' }
    : {
        sv: `dagen är dag ${dayNumber} från sjuklöneperiodens början, och inget nytt karensavdrag görs`,
        en: `the day is day ${dayNumber} from the start of the sick-pay period, and there is no new karensavdrag`,
      };
}

function chainText({ dayNumber }: ToldOutcome): Text {
  return dayNumber === 1
    ? { sv: 'en ny rehabiliteringskedja börjar', en: 'a new rehabilitation chain begins' }
    : {
        sv: `dagen är dag ${dayNumber} i samma rehabiliteringskedja`,
        en: `the day is day ${dayNumber} of the same rehabilitation chain`,
      };
}

const NOTHING_TO_PAY: Text = { sv: '', en: '' };

/** Nothing where the pay is not known. */
function amountsText({ karensavdrag, sickPay, total }: ToldOutcome): Text {
  if (karensavdrag === null || sickPay === null || total === null) return NOTHING_TO_PAY;
  const kr = (kronor: number): Text => ({ sv: kronorText(kronor, 'sv'), en: kronorText(kronor, 'en') });
  const [deducted, paid] = [kr(karensavdrag), kr(sickPay)];
  if (total === undefined) {
    return {
      sv: ` Sammanlagt: karensavdrag ${deducted.sv}, sjuklön ${paid.sv}.`,
      en: ` In all: karensavdrag ${deducted.en}, sick pay ${paid.en}.`,
    };
  }
  return {
    sv: ` Löneperioden: karensavdrag ${deducted.sv}, sjuklön ${paid.sv}, summa ${kr(total).sv}.`,
    en: ` The pay period: karensavdrag ${deducted.en}, sick pay ${paid.en}, total ${kr(total).en}.`,
  };
}
