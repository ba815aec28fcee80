/** What an employment gives beside the statute: asked of the caller, since no case tells it and nothing is assumed. */
import type { DayInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';
import type { SickPayAgreement } from './agreement.js';

export type { DayInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';

export interface IncomeTerms {
  /** What a collective agreement gives beside sickness benefit from day 15 on. Absent: nothing. */
  readonly agreement?: SickPayAgreement;
  /** The group insurance of the employment. Absent: none is reckoned with. */
  readonly insurance?: DayInsurance;
}
