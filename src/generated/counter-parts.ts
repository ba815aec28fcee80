// Written by npm run generate from the folder listing. Do not edit.
import type { CounterName, CounterPart } from '../case/due/counter.js';
import { benefitDaysInFrame } from '../case/due/counters/benefit-days-in-frame.js';
import { certificateDay } from '../case/due/counters/certificate-day.js';
import { chainDay } from '../case/due/counters/chain-day.js';
import { karensavdragInTwelveMonths } from '../case/due/counters/karensavdrag-in-twelve-months.js';
import { planDay } from '../case/due/counters/plan-day.js';
import { sickPayDay } from '../case/due/counters/sick-pay-day.js';
import { sickPeriodDay } from '../case/due/counters/sick-period-day.js';
import { vacationDaysOfSickness } from '../case/due/counters/vacation-days-of-sickness.js';

export const counterParts: Readonly<Record<CounterName, CounterPart>> = {
  benefitDaysInFrame,
  certificateDay,
  chainDay,
  karensavdragInTwelveMonths,
  planDay,
  sickPayDay,
  sickPeriodDay,
  vacationDaysOfSickness,
};
