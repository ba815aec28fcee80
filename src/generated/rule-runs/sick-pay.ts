// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as amountEntry } from '../../rules/sick-pay/amount/input.js';
import { amount } from '../../rules/sick-pay/amount/amount.js';
import { entry as averageWeekEntry } from '../../rules/sick-pay/average-week/input.js';
import { averageWeek } from '../../rules/sick-pay/average-week/average-week.js';
import { entry as certificateEntry } from '../../rules/sick-pay/certificate/input.js';
import { certificate } from '../../rules/sick-pay/certificate/certificate.js';
import { entry as disputeEntry } from '../../rules/sick-pay/dispute/input.js';
import { dispute } from '../../rules/sick-pay/dispute/dispute.js';
import { entry as karensavdragEntry } from '../../rules/sick-pay/karensavdrag/input.js';
import { karensavdrag } from '../../rules/sick-pay/karensavdrag/karensavdrag.js';
import { entry as periodsEntry } from '../../rules/sick-pay/periods/input.js';
import { periods } from '../../rules/sick-pay/periods/periods.js';
import { entry as qualifyingTimeEntry } from '../../rules/sick-pay/qualifying-time/input.js';
import { qualifyingTime } from '../../rules/sick-pay/qualifying-time/qualifying-time.js';
import { entry as rightEntry } from '../../rules/sick-pay/right/input.js';
import { right } from '../../rules/sick-pay/right/right.js';
import { entry as specialHighRiskEntry } from '../../rules/sick-pay/special-high-risk/input.js';
import { specialHighRisk } from '../../rules/sick-pay/special-high-risk/special-high-risk.js';
import { entry as unsocialHoursEntry } from '../../rules/sick-pay/unsocial-hours/input.js';
import { unsocialHours } from '../../rules/sick-pay/unsocial-hours/unsocial-hours.js';

export const run: Run = runOfRules({
  'sick-pay/amount': checkedRule(amountEntry, amount),
  'sick-pay/average-week': checkedRule(averageWeekEntry, averageWeek),
  'sick-pay/certificate': checkedRule(certificateEntry, certificate),
  'sick-pay/dispute': checkedRule(disputeEntry, dispute),
  'sick-pay/karensavdrag': checkedRule(karensavdragEntry, karensavdrag),
  'sick-pay/periods': checkedRule(periodsEntry, periods),
  'sick-pay/qualifying-time': checkedRule(qualifyingTimeEntry, qualifyingTime),
  'sick-pay/right': checkedRule(rightEntry, right),
  'sick-pay/special-high-risk': checkedRule(specialHighRiskEntry, specialHighRisk),
  'sick-pay/unsocial-hours': checkedRule(unsocialHoursEntry, unsocialHours),
});
