/** The case in a few sentences: which day it is, who pays, what is late, and what comes next. */
import type { AssessValue } from '../../../case/assess.js';
import { payerNames } from '../../../case/pay/pay.words.js';
import type { DaySegment } from '../../../case/pay/days.js';
import { ofSickness } from '../../../case/pay/other-benefit-days.js';
import { otherBenefitNames } from '../../../rules/shared/other-benefit.words.js';
import { isRight, type LedgerEntry } from '../../../case/due/duty.js';
import type { Language, Text } from '../../../finding/words.js';
import type { IsoDate } from '../../../time/day.js';
import { dutyNames } from '../duty.words.js';
import { small } from '../../../finding/first-letter.js';
import { writers } from '../../writers.js';
import { reportSentences } from '../../report.words.js';

const { sv, en } = writers;

export function caseHeadline(value: AssessValue): Text {
  if (value.days.length === 0) return reportSentences.nothing;
  const sentences = [thatDay(value), ...late(value), ...next(value)];
  return {
    sv: sentences.map((sentence) => sentence.sv).join(' '),
    en: sentences.map((sentence) => sentence.en).join(' '),
  };
}

function thatDay({ days, asOf, counters }: AssessValue): Text {
  const today = days.find(({ from, to }) => from <= asOf && asOf <= to);
  const { sickPayDay, chainDay } = counters;
  if (today === undefined) return betweenOrAfter(ofSickness(days), asOf);
  if (ofSickness([today]).length === 0) return onOtherBenefit(today, asOf);
  const payer = (language: Language): string => payerWithin(today, language);
  if (today.payer === 'employer' && sickPayDay !== null) {
    return {
      sv: `Den ${sv.date(asOf)} är dag ${sv.number(sickPayDay)} i sjuklöneperioden, och ${payer('sv')} betalar.`,
      en: `${en.date(asOf)} is day ${en.number(sickPayDay)} of the sick-pay period, and ${payer('en')} pays.`,
    };
  }
  if (chainDay === null) {
    return {
      sv: `Den ${sv.date(asOf)} är en sjukdag, och ${payer('sv')} betalar.`,
      en: `${en.date(asOf)} is a day of sickness, and ${payer('en')} pays.`,
    };
  }
  return {
    sv: `Den ${sv.date(asOf)} är dag ${sv.number(chainDay)} i rehabiliteringskedjan, och ${payer('sv')} betalar.`,
    en: `${en.date(asOf)} is day ${en.number(chainDay)} of the rehabilitation chain, and ${payer('en')} pays.`,
  };
}

function onOtherBenefit({ other = [] }: DaySegment, asOf: IsoDate): Text {
  const names = (language: Language): string =>
    other.map(({ kind }) => otherBenefitNames[kind][language]).join(', ');
  return {
    sv: `Den ${sv.date(asOf)} betalar Försäkringskassan ${names('sv')}.`,
    en: `On ${en.date(asOf)} Försäkringskassan pays ${names('en')}.`,
  };
}

function betweenOrAfter(days: readonly DaySegment[], asOf: IsoDate): Text {
  const before = days.filter(({ to }) => to < asOf).at(-1);
  return before === undefined
    ? {
        sv: `Den ${sv.date(asOf)} pågår ingen sjukfrånvaro.`,
        en: `There is no sick absence on ${en.date(asOf)}.`,
      }
    : {
        sv: `Den ${sv.date(asOf)} pågår ingen sjukfrånvaro; den senaste sjukdagen var den ${sv.date(before.to)}.`,
        en: `There is no sick absence on ${en.date(asOf)}; the latest day of it was ${en.date(before.to)}.`,
      };
}

/** Försäkringskassan is a name; the others stand with a small letter within a sentence. */
function payerWithin({ payer }: DaySegment, language: Language): string {
  const name = payerNames[payer][language];
  return payer === 'fk' ? name : small(name);
}

function late({ ledger }: AssessValue): Text[] {
  const count = ledger.filter(({ status }) => status === 'overdue').length;
  if (count === 0) return [];
  return [
    {
      sv: count === 1 ? '1 åtgärd är försenad.' : `${sv.number(count)} åtgärder är försenade.`,
      en: count === 1 ? '1 duty is overdue.' : `${en.number(count)} duties are overdue.`,
    },
  ];
}

/** The next deadline of somebody; where there is none, the next day on which Försäkringskassan tests anew. */
function next({ ledger, asOf }: AssessValue): Text[] {
  const ahead = ledger
    .filter(({ id, status }) => (status === 'upcoming' || status === 'due') && !isRight(id))
    .flatMap((entry) => (entry.dueOn === null ? [] : [{ ...entry, day: entry.lastDay ?? entry.dueOn }]))
    .filter(({ day }) => day >= asOf)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const entry = ahead.find(isDeadline) ?? ahead[0];
  if (entry === undefined) return [];
  return [isDeadline(entry) ? deadlineText(entry) : testText(entry)];
}

type Ahead = LedgerEntry & { readonly day: IsoDate };

function deadlineText({ id, day, projected }: Ahead): Text {
  const duty = { sv: small(dutyNames[id].sv), en: small(dutyNames[id].en) };
  return projected
    ? {
        sv: `Om frånvaron blir som väntat är nästa frist den ${sv.date(day)}: ${duty.sv}.`,
        en: `If the absence goes as expected, the next deadline is ${en.date(day)}: ${duty.en}.`,
      }
    : {
        sv: `Nästa frist är den ${sv.date(day)}: ${duty.sv}.`,
        en: `The next deadline is ${en.date(day)}: ${duty.en}.`,
      };
}

function testText({ day, projected }: Ahead): Text {
  return projected
    ? {
        sv: `Om frånvaron blir som väntat prövas arbetsförmågan på nytt från och med den ${sv.date(day)}.`,
        en: `If the absence goes as expected, the work capacity is reassessed from ${en.date(day)}.`,
      }
    : {
        sv: `Arbetsförmågan prövas på nytt från och med den ${sv.date(day)}.`,
        en: `The work capacity is reassessed from ${en.date(day)}.`,
      };
}

/** What Försäkringskassan tests from a day on waits for nobody. */
function isDeadline({ who }: LedgerEntry): boolean {
  return who !== 'fk';
}
