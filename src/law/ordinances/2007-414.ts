import { JOB_AND_DEVELOPMENT } from '../acts.js';
import { provision, type Provision, type Wording } from '../provision.js';

const WORDINGS_5: readonly Wording[] = [
  ['2018-01-01', 'SFS 2017:827'],
  ['2025-10-01', 'SFS 2024:1354'],
  ['2026-04-15', 'SFS 2026:276'],
];
export const job5first: Provision = /* @__PURE__ */ provision(
  JOB_AND_DEVELOPMENT,
  { paragraf: '5', stycke: '1' },
  WORDINGS_5,
);
export const job5second: Provision = /* @__PURE__ */ provision(
  JOB_AND_DEVELOPMENT,
  { paragraf: '5', stycke: '2' },
  WORDINGS_5,
);
export const job5third: Provision = /* @__PURE__ */ provision(
  JOB_AND_DEVELOPMENT,
  { paragraf: '5', stycke: '3' },
  WORDINGS_5,
);
export const job5a: Provision = /* @__PURE__ */ provision(JOB_AND_DEVELOPMENT, { paragraf: '5 a' }, [
  ['2025-10-01', 'SFS 2024:1354'],
]);
export const job10: Provision = /* @__PURE__ */ provision(JOB_AND_DEVELOPMENT, { paragraf: '10' }, [
  ['2016-02-01', 'SFS 2015:949'],
  ['2022-12-01', 'SFS 2022:1351'],
]);
export const job13a: Provision = /* @__PURE__ */ provision(JOB_AND_DEVELOPMENT, { paragraf: '13 a' }, [
  ['2016-02-01', 'SFS 2015:949'],
  ['2020-01-01', 'SFS 2019:1158'],
  ['2025-10-01', 'SFS 2024:1354'],
]);
export const jobTransition2024second: Provision = /* @__PURE__ */ provision(
  JOB_AND_DEVELOPMENT,
  { amending: 'SFS 2024:1354', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2025-10-01']],
);
export const jobTransition2024third: Provision = /* @__PURE__ */ provision(
  JOB_AND_DEVELOPMENT,
  { amending: 'SFS 2024:1354', paragraf: 'övergångsbestämmelserna', punkt: '3' },
  [['2025-10-01']],
);
