/** What an employment gives beside the statute: asked of the caller, since no case tells it and nothing is assumed. */
import type { DayInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';
import type { PayLayers } from './agreement.js';

export type { DayInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';

export interface IncomeTerms extends PayLayers {
  /** The group insurance of the employment. Absent: none is reckoned with. */
  readonly insurance?: DayInsurance;
}
