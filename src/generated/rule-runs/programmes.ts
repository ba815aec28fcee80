// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'programmes/activity-grant': async () => {
    const [{ entry }, { activityGrant }] = await Promise.all([
      import('../../rules/programmes/activity-grant/input.js'),
      import('../../rules/programmes/activity-grant/activity-grant.js'),
    ]);
    return checkedRule(entry, activityGrant);
  },
  'programmes/activity-grant-sickness': async () => {
    const [{ entry }, { activityGrantSickness }] = await Promise.all([
      import('../../rules/programmes/activity-grant-sickness/input.js'),
      import('../../rules/programmes/activity-grant-sickness/activity-grant-sickness.js'),
    ]);
    return checkedRule(entry, activityGrantSickness);
  },
  'programmes/establishment': async () => {
    const [{ entry }, { establishment }] = await Promise.all([
      import('../../rules/programmes/establishment/input.js'),
      import('../../rules/programmes/establishment/establishment.js'),
    ]);
    return checkedRule(entry, establishment);
  },
  'programmes/job-and-development': async () => {
    const [{ entry }, { jobAndDevelopment }] = await Promise.all([
      import('../../rules/programmes/job-and-development/input.js'),
      import('../../rules/programmes/job-and-development/job-and-development.js'),
    ]);
    return checkedRule(entry, jobAndDevelopment);
  },
  'programmes/special-efforts': async () => {
    const [{ entry }, { specialEfforts }] = await Promise.all([
      import('../../rules/programmes/special-efforts/input.js'),
      import('../../rules/programmes/special-efforts/special-efforts.js'),
    ]);
    return checkedRule(entry, specialEfforts);
  },
  'programmes/training': async () => {
    const [{ entry }, { training }] = await Promise.all([
      import('../../rules/programmes/training/input.js'),
      import('../../rules/programmes/training/training.js'),
    ]);
    return checkedRule(entry, training);
  },
  'programmes/youth': async () => {
    const [{ entry }, { youth }] = await Promise.all([
      import('../../rules/programmes/youth/input.js'),
      import('../../rules/programmes/youth/youth.js'),
    ]);
    return checkedRule(entry, youth);
  },
});
