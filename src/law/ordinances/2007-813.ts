import { YOUTH } from '../acts.js';
import { provision, type Provision, type Wording } from '../provision.js';

const WORDINGS_5: readonly Wording[] = [
  ['2020-01-01', 'SFS 2019:1159'],
  ['2026-04-15', 'SFS 2026:277'],
];
export const youth5first: Provision = /* @__PURE__ */ provision(
  YOUTH,
  { paragraf: '5', stycke: '1' },
  WORDINGS_5,
);
export const youth5second: Provision = /* @__PURE__ */ provision(
  YOUTH,
  { paragraf: '5', stycke: '2' },
  WORDINGS_5,
);
export const youth7: Provision = /* @__PURE__ */ provision(YOUTH, { paragraf: '7', stycke: '2' }, [
  ['2020-01-01', 'SFS 2019:1159'],
]);
export const youth9a: Provision = /* @__PURE__ */ provision(YOUTH, { paragraf: '9 a', stycke: '1' }, [
  ['2010-01-01', 'SFS 2009:1604'],
]);
export const youth9b: Provision = /* @__PURE__ */ provision(YOUTH, { paragraf: '9 b', stycke: '3' }, [
  ['2015-05-04', 'SFS 2015:148'],
  ['2022-12-01', 'SFS 2022:1352'],
]);
export const youth9c: Provision = /* @__PURE__ */ provision(YOUTH, { paragraf: '9 c', stycke: '3' }, [
  ['2015-05-04', 'SFS 2015:148'],
  ['2022-12-01', 'SFS 2022:1352'],
]);
export const youth10: Provision = /* @__PURE__ */ provision(
  YOUTH,
  { paragraf: '10', stycke: '1', punkt: '4' },
  [
    ['2020-01-01', 'SFS 2019:1159'],
    ['2025-10-01', 'SFS 2024:1355'],
  ],
);
export const youth10a: Provision = /* @__PURE__ */ provision(YOUTH, { paragraf: '10 a' }, [
  ['2020-01-01', 'SFS 2019:1159'],
  ['2025-10-01', 'SFS 2024:1355'],
]);
