// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'sick-pay/amount': async () => {
    const [{ entry }, { amount }] = await Promise.all([
      import('../../rules/sick-pay/amount/input.js'),
      import('../../rules/sick-pay/amount/amount.js'),
    ]);
    return checkedRule(entry, amount);
  },
  'sick-pay/average-week': async () => {
    const [{ entry }, { averageWeek }] = await Promise.all([
      import('../../rules/sick-pay/average-week/input.js'),
      import('../../rules/sick-pay/average-week/average-week.js'),
    ]);
    return checkedRule(entry, averageWeek);
  },
  'sick-pay/certificate': async () => {
    const [{ entry }, { certificate }] = await Promise.all([
      import('../../rules/sick-pay/certificate/input.js'),
      import('../../rules/sick-pay/certificate/certificate.js'),
    ]);
    return checkedRule(entry, certificate);
  },
  'sick-pay/dispute': async () => {
    const [{ entry }, { dispute }] = await Promise.all([
      import('../../rules/sick-pay/dispute/input.js'),
      import('../../rules/sick-pay/dispute/dispute.js'),
    ]);
    return checkedRule(entry, dispute);
  },
  'sick-pay/karensavdrag': async () => {
    const [{ entry }, { karensavdrag }] = await Promise.all([
      import('../../rules/sick-pay/karensavdrag/input.js'),
      import('../../rules/sick-pay/karensavdrag/karensavdrag.js'),
    ]);
    return checkedRule(entry, karensavdrag);
  },
  'sick-pay/periods': async () => {
    const [{ entry }, { periods }] = await Promise.all([
      import('../../rules/sick-pay/periods/input.js'),
      import('../../rules/sick-pay/periods/periods.js'),
    ]);
    return checkedRule(entry, periods);
  },
  'sick-pay/qualifying-time': async () => {
    const [{ entry }, { qualifyingTime }] = await Promise.all([
      import('../../rules/sick-pay/qualifying-time/input.js'),
      import('../../rules/sick-pay/qualifying-time/qualifying-time.js'),
    ]);
    return checkedRule(entry, qualifyingTime);
  },
  'sick-pay/right': async () => {
    const [{ entry }, { right }] = await Promise.all([
      import('../../rules/sick-pay/right/input.js'),
      import('../../rules/sick-pay/right/right.js'),
    ]);
    return checkedRule(entry, right);
  },
  'sick-pay/special-high-risk': async () => {
    const [{ entry }, { specialHighRisk }] = await Promise.all([
      import('../../rules/sick-pay/special-high-risk/input.js'),
      import('../../rules/sick-pay/special-high-risk/special-high-risk.js'),
    ]);
    return checkedRule(entry, specialHighRisk);
  },
  'sick-pay/unsocial-hours': async () => {
    const [{ entry }, { unsocialHours }] = await Promise.all([
      import('../../rules/sick-pay/unsocial-hours/input.js'),
      import('../../rules/sick-pay/unsocial-hours/unsocial-hours.js'),
    ]);
    return checkedRule(entry, unsocialHours);
  },
});
