// Written by scripts/generate.mjs from the folder listing. Do not edit.
import type { CounterName, CounterPart } from './counters.js';
import { benefitDaysInFrame } from './counters/benefit-days-in-frame.js';
import { certificateDay } from './counters/certificate-day.js';
import { chainDay } from './counters/chain-day.js';
import { karensavdragInTwelveMonths } from './counters/karensavdrag-in-twelve-months.js';
import { planDay } from './counters/plan-day.js';
import { sickPayDay } from './counters/sick-pay-day.js';
import { sickPeriodDay } from './counters/sick-period-day.js';

export const counterParts: Readonly<Record<CounterName, CounterPart>> = {
  benefitDaysInFrame,
  certificateDay,
  chainDay,
  karensavdragInTwelveMonths,
  planDay,
  sickPayDay,
  sickPeriodDay,
};
