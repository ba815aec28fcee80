// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'sickness-benefit/age-limits': async () => {
    const [{ entry }, { ageLimits }] = await Promise.all([
      import('../../rules/sickness-benefit/age-limits/input.js'),
      import('../../rules/sickness-benefit/age-limits/age-limits.js'),
    ]);
    return checkedRule(entry, ageLimits);
  },
  'sickness-benefit/benefit-certificate': async () => {
    const [{ entry }, { benefitCertificate }] = await Promise.all([
      import('../../rules/sickness-benefit/benefit-certificate/input.js'),
      import('../../rules/sickness-benefit/benefit-certificate/benefit-certificate.js'),
    ]);
    return checkedRule(entry, benefitCertificate);
  },
  'sickness-benefit/benefit-karensavdrag': async () => {
    const [{ entry }, { benefitKarensavdrag }] = await Promise.all([
      import('../../rules/sickness-benefit/benefit-karensavdrag/input.js'),
      import('../../rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js'),
    ]);
    return checkedRule(entry, benefitKarensavdrag);
  },
  'sickness-benefit/collective-insurance': async () => {
    const [{ entry }, { collectiveInsurance }] = await Promise.all([
      import('../../rules/sickness-benefit/collective-insurance/input.js'),
      import('../../rules/sickness-benefit/collective-insurance/collective-insurance.js'),
    ]);
    return checkedRule(entry, collectiveInsurance);
  },
  'sickness-benefit/day-amount': async () => {
    const [{ entry }, { dayAmount }] = await Promise.all([
      import('../../rules/sickness-benefit/day-amount/input.js'),
      import('../../rules/sickness-benefit/day-amount/day-amount.js'),
    ]);
    return checkedRule(entry, dayAmount);
  },
  'sickness-benefit/general-high-risk': async () => {
    const [{ entry }, { generalHighRisk }] = await Promise.all([
      import('../../rules/sickness-benefit/general-high-risk/input.js'),
      import('../../rules/sickness-benefit/general-high-risk/general-high-risk.js'),
    ]);
    return checkedRule(entry, generalHighRisk);
  },
  'sickness-benefit/hours-amount': async () => {
    const [{ entry }, { hoursAmount }] = await Promise.all([
      import('../../rules/sickness-benefit/hours-amount/input.js'),
      import('../../rules/sickness-benefit/hours-amount/hours-amount.js'),
    ]);
    return checkedRule(entry, hoursAmount);
  },
  'sickness-benefit/karenstid': async () => {
    const [{ entry }, { karenstid }] = await Promise.all([
      import('../../rules/sickness-benefit/karenstid/input.js'),
      import('../../rules/sickness-benefit/karenstid/karenstid.js'),
    ]);
    return checkedRule(entry, karenstid);
  },
  'sickness-benefit/levels': async () => {
    const [{ entry }, { levels }] = await Promise.all([
      import('../../rules/sickness-benefit/levels/input.js'),
      import('../../rules/sickness-benefit/levels/levels.js'),
    ]);
    return checkedRule(entry, levels);
  },
  'sickness-benefit/notice': async () => {
    const [{ entry }, { notice }] = await Promise.all([
      import('../../rules/sickness-benefit/notice/input.js'),
      import('../../rules/sickness-benefit/notice/notice.js'),
    ]);
    return checkedRule(entry, notice);
  },
  'sickness-benefit/preventive': async () => {
    const [{ entry }, { preventive }] = await Promise.all([
      import('../../rules/sickness-benefit/preventive/input.js'),
      import('../../rules/sickness-benefit/preventive/preventive.js'),
    ]);
    return checkedRule(entry, preventive);
  },
  'sickness-benefit/sgi': async () => {
    const [{ entry }, { sgi }] = await Promise.all([
      import('../../rules/sickness-benefit/sgi/input.js'),
      import('../../rules/sickness-benefit/sgi/sgi.js'),
    ]);
    return checkedRule(entry, sgi);
  },
  'sickness-benefit/sgi-protection': async () => {
    const [{ entry }, { sgiProtection }] = await Promise.all([
      import('../../rules/sickness-benefit/sgi-protection/input.js'),
      import('../../rules/sickness-benefit/sgi-protection/sgi-protection.js'),
    ]);
    return checkedRule(entry, sgiProtection);
  },
  'sickness-benefit/special-cases': async () => {
    const [{ entry }, { specialCases }] = await Promise.all([
      import('../../rules/sickness-benefit/special-cases/input.js'),
      import('../../rules/sickness-benefit/special-cases/special-cases.js'),
    ]);
    return checkedRule(entry, specialCases);
  },
  'sickness-benefit/travel': async () => {
    const [{ entry }, { travel }] = await Promise.all([
      import('../../rules/sickness-benefit/travel/input.js'),
      import('../../rules/sickness-benefit/travel/travel.js'),
    ]);
    return checkedRule(entry, travel);
  },
  'sickness-benefit/with-pay': async () => {
    const [{ entry }, { withPay }] = await Promise.all([
      import('../../rules/sickness-benefit/with-pay/input.js'),
      import('../../rules/sickness-benefit/with-pay/with-pay.js'),
    ]);
    return checkedRule(entry, withPay);
  },
  'sickness-benefit/work-injury': async () => {
    const [{ entry }, { workInjury }] = await Promise.all([
      import('../../rules/sickness-benefit/work-injury/input.js'),
      import('../../rules/sickness-benefit/work-injury/work-injury.js'),
    ]);
    return checkedRule(entry, workInjury);
  },
});
