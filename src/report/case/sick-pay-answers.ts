/** What each answer to an open question would mean for the pay: a sentence for every answer. */
import type { TurningFitDates } from '../../case/due/open/fit-date.js';
import type { SickPayAnswer, SickPayAnswerId } from '../../case/due/open/sick-pay-answer.js';
import type { Language, Text } from '../../finding/words.js';
import { kronorText, weekdayText } from '../numbers.js';

/** What one answer would mean. Those of payroll lines are of one pay period, and have its total. */
type ToldAnswer = SickPayAnswer & { readonly total?: number | null };

const ANSWERS: Readonly<Record<SickPayAnswerId, true>> = {
  'fit-as-assumed': true,
  'fit-later': true,
  'new-period': true,
  'began-the-day-before': true,
  'employer-days-used': true,
};

function isAnswer(outcome: { readonly if: string }): outcome is ToldAnswer {
  return Object.hasOwn(ANSWERS, outcome.if);
}

/** A line for every answer, that of the assessment first; none for outcomes of other questions. */
export function sickPayAnswerTexts(
  outcomes: readonly { readonly if: string }[] | undefined,
  fitDate: TurningFitDates | undefined,
  language: Language,
): string[] {
  return (outcomes ?? []).filter(isAnswer).map((answer) => {
    const condition = fitDate === undefined ? beganText(answer) : fitText(answer, fitDate);
    const meaning = fitDate?.link === 'chain' ? chainText(answer) : periodText(answer);
    const amounts = fitDate?.link === 'chain' ? NOTHING_TO_PAY : amountsText(answer);
    return `${condition[language]}: ${meaning[language]}.${amounts[language]}`;
  });
}

/** With which first day of being fit the answer holds. */
function fitText({ if: id, fitFrom = '' }: ToldAnswer, { to }: TurningFitDates): Text {
  const [from, latest] = [weekdays(fitFrom), weekdays(to)];
  if (id === 'fit-as-assumed') {
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
function beganText({ if: id, dayNumber }: ToldAnswer): Text {
  if (id === 'new-period') return { sv: 'En ny sjukdom', en: 'A new sickness' };
  const before = dayNumber - 1;
  return before === 1
    ? { sv: 'En sjukdom som började dagen före', en: 'A sickness that began the day before' }
    : {
        sv: `En sjukdom som började ${before} dagar före eller tidigare`,
        en: `A sickness that began ${before} days before or earlier`,
      };
}

function periodText({ dayNumber }: ToldAnswer): Text {
  return dayNumber === 1
    ? { sv: 'en ny sjuklöneperiod börjar', en: 'a new sick-pay period begins' }
    : {
        sv: `dagen är dag ${dayNumber} från sjuklöneperiodens början, och inget nytt karensavdrag görs`,
        en: `the day is day ${dayNumber} from the start of the sick-pay period, and there is no new karensavdrag`,
      };
}

function chainText({ dayNumber }: ToldAnswer): Text {
  return dayNumber === 1
    ? { sv: 'en ny rehabiliteringskedja börjar', en: 'a new rehabilitation chain begins' }
    : {
        sv: `dagen är dag ${dayNumber} i samma rehabiliteringskedja`,
        en: `the day is day ${dayNumber} of the same rehabilitation chain`,
      };
}

const NOTHING_TO_PAY: Text = { sv: '', en: '' };

/** Nothing where the pay is not known. */
function amountsText({ karensavdrag, sickPay, total }: ToldAnswer): Text {
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
