import { ESTABLISHMENT } from '../acts.js';
import { provision, type Provision, type Wording } from '../provision.js';

const WORDINGS_5: readonly Wording[] = [
  ['2018-01-01'],
  ['2023-07-02', 'SFS 2022:1640'],
  ['2025-03-01', 'SFS 2025:68'],
];
export const establishment5: Provision = /* @__PURE__ */ provision(
  ESTABLISHMENT,
  { paragraf: '5' },
  WORDINGS_5,
);
export const establishment11: Provision = /* @__PURE__ */ provision(ESTABLISHMENT, { paragraf: '11' }, [
  ['2018-01-01'],
  ['2023-11-01', 'SFS 2023:553'],
]);
const WORDINGS_15: readonly Wording[] = [
  ['2018-01-01'],
  ['2025-03-01', 'SFS 2025:68'],
  ['2026-01-01', 'SFS 2025:311'],
];
export const establishment15: Provision = /* @__PURE__ */ provision(
  ESTABLISHMENT,
  { paragraf: '15' },
  WORDINGS_15,
);
export const establishment15a: Provision = /* @__PURE__ */ provision(ESTABLISHMENT, { paragraf: '15 a' }, [
  ['2026-01-01', 'SFS 2025:311'],
]);
export const establishment18: Provision = /* @__PURE__ */ provision(ESTABLISHMENT, { paragraf: '18' }, [
  ['2018-01-01'],
]);
