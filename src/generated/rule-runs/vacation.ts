// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as daysLeftEntry } from '../../rules/vacation/days-left/input.js';
import { daysLeft } from '../../rules/vacation/days-left/days-left.js';
import { entry as qualifyingAbsenceEntry } from '../../rules/vacation/qualifying-absence/input.js';
import { qualifyingAbsence } from '../../rules/vacation/qualifying-absence/qualifying-absence.js';
import { entry as sickDuringVacationEntry } from '../../rules/vacation/sick-during-vacation/input.js';
import { sickDuringVacation } from '../../rules/vacation/sick-during-vacation/sick-during-vacation.js';

export const run: Run = runOfRules({
  'vacation/days-left': checkedRule(daysLeftEntry, daysLeft),
  'vacation/qualifying-absence': checkedRule(qualifyingAbsenceEntry, qualifyingAbsence),
  'vacation/sick-during-vacation': checkedRule(sickDuringVacationEntry, sickDuringVacation),
});
