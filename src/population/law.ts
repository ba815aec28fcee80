/** The law that a population is counted by: the tables of the rules, made ready for looking up by day numbers. */
import { firstDay, newest } from '../law/dated.js';
import { planTerms } from '../rules/employer/return-to-work-plan/table.js';
import { certificateTerms } from '../rules/sick-pay/certificate/table.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from '../rules/sick-pay/periods/table.js';
import { levelTerms, type LevelTerms } from '../rules/sickness-benefit/levels/table.js';
import { chainTerms, type ChainTerms } from '../rules/work-capacity/chain/table.js';
import { toDay, type Day } from '../time/day.js';
import { rowsByDay, type RowFrom } from './dated-rows.js';

export interface Law {
  readonly sickPay: readonly RowFrom<SickPayPeriodTerms>[];
  /** The first day on which there is a rehabilitation chain. */
  readonly chainFrom: Day;
  readonly levels: readonly RowFrom<LevelTerms>[];
  /** The terms by which spells make a chain, on whatever day it is asked about. */
  readonly chains: ChainTerms;
  /** The day of an unbroken sickness from which a certificate is ordinarily needed. */
  readonly certificateDay: number;
  /** The day of an unbroken sickness on which the plan for return to work is due at the latest. */
  readonly planDay: number;
}

export function lawOfPopulation(): Law {
  return {
    sickPay: rowsByDay(sickPayPeriodTerms),
    chainFrom: toDay(firstDay(chainTerms)),
    levels: rowsByDay(levelTerms),
    chains: newest(chainTerms),
    certificateDay: newest(certificateTerms).daysAfterNotice + 1,
    planDay: newest(planTerms).dueOnDay,
  };
}

/** Everything of the tables that the columns depend on, in one line of text: the same text, the same answers. */
export function ruleSetText(): string {
  const law = lawOfPopulation();
  const rows = (table: readonly RowFrom<object>[]): unknown[] =>
    table.map(({ from, row }) => [
      from,
      Object.entries(row).filter(([, value]) => typeof value === 'number'),
    ]);
  return JSON.stringify({
    sickPay: rows(law.sickPay),
    chain: rows(rowsByDay(chainTerms)),
    levels: rows(law.levels),
    certificateDay: law.certificateDay,
    planDay: law.planDay,
  });
}
