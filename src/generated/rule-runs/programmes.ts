// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as activityGrantEntry } from '../../rules/programmes/activity-grant/input.js';
import { activityGrant } from '../../rules/programmes/activity-grant/activity-grant.js';
import { entry as activityGrantSicknessEntry } from '../../rules/programmes/activity-grant-sickness/input.js';
import { activityGrantSickness } from '../../rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import { entry as establishmentEntry } from '../../rules/programmes/establishment/input.js';
import { establishment } from '../../rules/programmes/establishment/establishment.js';
import { entry as jobAndDevelopmentEntry } from '../../rules/programmes/job-and-development/input.js';
import { jobAndDevelopment } from '../../rules/programmes/job-and-development/job-and-development.js';
import { entry as specialEffortsEntry } from '../../rules/programmes/special-efforts/input.js';
import { specialEfforts } from '../../rules/programmes/special-efforts/special-efforts.js';
import { entry as trainingEntry } from '../../rules/programmes/training/input.js';
import { training } from '../../rules/programmes/training/training.js';
import { entry as youthEntry } from '../../rules/programmes/youth/input.js';
import { youth } from '../../rules/programmes/youth/youth.js';

export const run: Run = runOfRules({
  'programmes/activity-grant': checkedRule(activityGrantEntry, activityGrant),
  'programmes/activity-grant-sickness': checkedRule(activityGrantSicknessEntry, activityGrantSickness),
  'programmes/establishment': checkedRule(establishmentEntry, establishment),
  'programmes/job-and-development': checkedRule(jobAndDevelopmentEntry, jobAndDevelopment),
  'programmes/special-efforts': checkedRule(specialEffortsEntry, specialEfforts),
  'programmes/training': checkedRule(trainingEntry, training),
  'programmes/youth': checkedRule(youthEntry, youth),
});
