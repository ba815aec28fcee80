// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'vacation/days-left': async () => {
    const [{ entry }, { daysLeft }] = await Promise.all([
      import('../../rules/vacation/days-left/input.js'),
      import('../../rules/vacation/days-left/days-left.js'),
    ]);
    return checkedRule(entry, daysLeft);
  },
  'vacation/qualifying-absence': async () => {
    const [{ entry }, { qualifyingAbsence }] = await Promise.all([
      import('../../rules/vacation/qualifying-absence/input.js'),
      import('../../rules/vacation/qualifying-absence/qualifying-absence.js'),
    ]);
    return checkedRule(entry, qualifyingAbsence);
  },
  'vacation/sick-during-vacation': async () => {
    const [{ entry }, { sickDuringVacation }] = await Promise.all([
      import('../../rules/vacation/sick-during-vacation/input.js'),
      import('../../rules/vacation/sick-during-vacation/sick-during-vacation.js'),
    ]);
    return checkedRule(entry, sickDuringVacation);
  },
});
