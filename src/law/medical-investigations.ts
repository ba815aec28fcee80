import { MEDICAL_INVESTIGATIONS } from './acts.js';
import { provision, type Provision } from './provision.js';

/** The act on medical investigations for the insurance: the region provides them at the request of Försäkringskassan. */
export const medicalInvestigationsAct: Provision = /* @__PURE__ */ provision(
  MEDICAL_INVESTIGATIONS,
  { paragraf: '1' },
  [['2019-01-01']],
);
export const afu2: Provision = /* @__PURE__ */ provision(MEDICAL_INVESTIGATIONS, { paragraf: '2' }, [
  ['2020-01-01', 'SFS 2019:989'],
]);
