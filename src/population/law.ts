/** The law that a population is counted by: the tables of the rules, made ready for looking up by day numbers. */
import { firstDay } from '../law/dated.js';
import { planTerms, type PlanTerms } from '../rules/employer/return-to-work-plan/table.js';
import { certificateTerms, type CertificateTerms } from '../rules/sick-pay/certificate/table.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from '../rules/sick-pay/periods/table.js';
import { levelTerms, type LevelTerms } from '../rules/sickness-benefit/levels/table.js';
import {
  chainGapWordings,
  chainTerms,
  type ChainGapWording,
  type ChainTerms,
} from '../rules/work-capacity/chain/table.js';
import { toDay, type Day } from '../time/day.js';
import { rowsByDay, type RowFrom } from './dated-rows.js';

export interface Law {
  readonly sickPay: readonly RowFrom<SickPayPeriodTerms>[];
  /** The first day on which there is a rehabilitation chain. */
  readonly chainFrom: Day;
  readonly chains: readonly RowFrom<ChainTerms>[];
  readonly gaps: readonly RowFrom<ChainGapWording>[];
  readonly levels: readonly RowFrom<LevelTerms>[];
  readonly certificates: readonly RowFrom<CertificateTerms>[];
  readonly plans: readonly RowFrom<PlanTerms>[];
}

export function lawOfPopulation(): Law {
  return {
    sickPay: rowsByDay(sickPayPeriodTerms),
    chainFrom: toDay(firstDay(chainTerms)),
    chains: rowsByDay(chainTerms),
    gaps: rowsByDay(chainGapWordings),
    levels: rowsByDay(levelTerms),
    certificates: rowsByDay(certificateTerms),
    plans: rowsByDay(planTerms),
  };
}

/** Everything of the tables that the columns depend on, in one line of text: the same text, the same answers. */
export function ruleSetText(): string {
  const { chainFrom: _, ...tables } = lawOfPopulation();
  const numbersOf = (row: object): unknown[] =>
    Object.entries(row).filter(([, value]) => typeof value === 'number');
  return JSON.stringify(
    Object.entries(tables).map(([name, rows]: [string, readonly RowFrom<object>[]]) => [
      name,
      rows.map(({ from, row }) => [from, numbersOf(row)]),
    ]),
  );
}
