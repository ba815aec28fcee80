import { FSL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const fsl2: Provision = /* @__PURE__ */ provision(FSL, { paragraf: '2' }, [['2004-01-01']]);
export const fsl3: Provision = /* @__PURE__ */ provision(FSL, { paragraf: '3' }, [
  ['2020-01-01', 'SFS 2019:914'],
]);
export const fsl5: Provision = /* @__PURE__ */ provision(FSL, { paragraf: '5' }, [
  ['2020-01-01', 'SFS 2019:914'],
]);
export const fsl7: Provision = /* @__PURE__ */ provision(FSL, { paragraf: '7' }, [['2004-01-01']]);
export const fsl23: Provision = /* @__PURE__ */ provision(FSL, { paragraf: '23' }, [['2004-01-01']]);
export const fsl4: Provision = /* @__PURE__ */ provision(FSL, { paragraf: '4' }, [['2004-01-01']]);
