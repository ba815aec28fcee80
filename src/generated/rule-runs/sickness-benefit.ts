// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as ageLimitsEntry } from '../../rules/sickness-benefit/age-limits/input.js';
import { ageLimits } from '../../rules/sickness-benefit/age-limits/age-limits.js';
import { entry as benefitCertificateEntry } from '../../rules/sickness-benefit/benefit-certificate/input.js';
import { benefitCertificate } from '../../rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { entry as benefitKarensavdragEntry } from '../../rules/sickness-benefit/benefit-karensavdrag/input.js';
import { benefitKarensavdrag } from '../../rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import { entry as collectiveInsuranceEntry } from '../../rules/sickness-benefit/collective-insurance/input.js';
import { collectiveInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { entry as dayAmountEntry } from '../../rules/sickness-benefit/day-amount/input.js';
import { dayAmount } from '../../rules/sickness-benefit/day-amount/day-amount.js';
import { entry as generalHighRiskEntry } from '../../rules/sickness-benefit/general-high-risk/input.js';
import { generalHighRisk } from '../../rules/sickness-benefit/general-high-risk/general-high-risk.js';
import { entry as hoursAmountEntry } from '../../rules/sickness-benefit/hours-amount/input.js';
import { hoursAmount } from '../../rules/sickness-benefit/hours-amount/hours-amount.js';
import { entry as karenstidEntry } from '../../rules/sickness-benefit/karenstid/input.js';
import { karenstid } from '../../rules/sickness-benefit/karenstid/karenstid.js';
import { entry as levelsEntry } from '../../rules/sickness-benefit/levels/input.js';
import { levels } from '../../rules/sickness-benefit/levels/levels.js';
import { entry as noticeEntry } from '../../rules/sickness-benefit/notice/input.js';
import { notice } from '../../rules/sickness-benefit/notice/notice.js';
import { entry as preventiveEntry } from '../../rules/sickness-benefit/preventive/input.js';
import { preventive } from '../../rules/sickness-benefit/preventive/preventive.js';
import { entry as sgiEntry } from '../../rules/sickness-benefit/sgi/input.js';
import { sgi } from '../../rules/sickness-benefit/sgi/sgi.js';
import { entry as sgiProtectionEntry } from '../../rules/sickness-benefit/sgi-protection/input.js';
import { sgiProtection } from '../../rules/sickness-benefit/sgi-protection/sgi-protection.js';
import { entry as specialCasesEntry } from '../../rules/sickness-benefit/special-cases/input.js';
import { specialCases } from '../../rules/sickness-benefit/special-cases/special-cases.js';
import { entry as travelEntry } from '../../rules/sickness-benefit/travel/input.js';
import { travel } from '../../rules/sickness-benefit/travel/travel.js';
import { entry as withPayEntry } from '../../rules/sickness-benefit/with-pay/input.js';
import { withPay } from '../../rules/sickness-benefit/with-pay/with-pay.js';
import { entry as workInjuryEntry } from '../../rules/sickness-benefit/work-injury/input.js';
import { workInjury } from '../../rules/sickness-benefit/work-injury/work-injury.js';

export const run: Run = runOfRules({
  'sickness-benefit/age-limits': checkedRule(ageLimitsEntry, ageLimits),
  'sickness-benefit/benefit-certificate': checkedRule(benefitCertificateEntry, benefitCertificate),
  'sickness-benefit/benefit-karensavdrag': checkedRule(benefitKarensavdragEntry, benefitKarensavdrag),
  'sickness-benefit/collective-insurance': checkedRule(collectiveInsuranceEntry, collectiveInsurance),
  'sickness-benefit/day-amount': checkedRule(dayAmountEntry, dayAmount),
  'sickness-benefit/general-high-risk': checkedRule(generalHighRiskEntry, generalHighRisk),
  'sickness-benefit/hours-amount': checkedRule(hoursAmountEntry, hoursAmount),
  'sickness-benefit/karenstid': checkedRule(karenstidEntry, karenstid),
  'sickness-benefit/levels': checkedRule(levelsEntry, levels),
  'sickness-benefit/notice': checkedRule(noticeEntry, notice),
  'sickness-benefit/preventive': checkedRule(preventiveEntry, preventive),
  'sickness-benefit/sgi': checkedRule(sgiEntry, sgi),
  'sickness-benefit/sgi-protection': checkedRule(sgiProtectionEntry, sgiProtection),
  'sickness-benefit/special-cases': checkedRule(specialCasesEntry, specialCases),
  'sickness-benefit/travel': checkedRule(travelEntry, travel),
  'sickness-benefit/with-pay': checkedRule(withPayEntry, withPay),
  'sickness-benefit/work-injury': checkedRule(workInjuryEntry, workInjury),
});
