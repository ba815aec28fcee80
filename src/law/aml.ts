import { AML } from './acts.js';
import { provision, type Provision } from './provision.js';

/** The day on which 2003:365 came into force has not been read: taken is that of the act on the safety of ships, made with it. */
export const aml2s1: Provision = /* @__PURE__ */ provision(AML, { kapitel: '2', paragraf: '1' }, [
  ['2003-07-01', 'SFS 2003:365'],
]);
export const aml3s2a: Provision = /* @__PURE__ */ provision(AML, { kapitel: '3', paragraf: '2 a' }, [
  ['2011-01-01', 'SFS 2010:1225'],
]);
export const aml3s2c: Provision = /* @__PURE__ */ provision(AML, { kapitel: '3', paragraf: '2 c' }, [
  ['2011-01-01', 'SFS 2010:1543'],
]);
export const aml3s3second: Provision = /* @__PURE__ */ provision(
  AML,
  { kapitel: '3', paragraf: '3', stycke: '2' },
  [['2003-01-01', 'SFS 2002:585']],
);
