import { LABOUR_MARKET } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const labourMarket5a: Provision = /* @__PURE__ */ provision(LABOUR_MARKET, { paragraf: '5 a' }, [
  ['2022-12-01', 'SFS 2022:813'],
]);
export const labourMarket6: Provision = /* @__PURE__ */ provision(
  LABOUR_MARKET,
  { paragraf: '6', stycke: '1' },
  [['2022-12-01', 'SFS 2022:813']],
);
export const labourMarket9: Provision = /* @__PURE__ */ provision(
  LABOUR_MARKET,
  { paragraf: '9', stycke: '3' },
  [['2022-12-01', 'SFS 2022:813']],
);
export const labourMarket11: Provision = /* @__PURE__ */ provision(LABOUR_MARKET, { paragraf: '11' }, [
  ['2000-08-01'],
]);
