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
/** The Work Environment Authority supervises; the same act as that of 2:1. */
export const aml7s1: Provision = /* @__PURE__ */ provision(AML, { kapitel: '7', paragraf: '1' }, [
  ['2003-07-01', 'SFS 2003:365'],
]);
/** It is let into workplaces and may investigate there. */
export const aml7s5: Provision = /* @__PURE__ */ provision(AML, { kapitel: '7', paragraf: '5' }, [
  ['2015-01-01', 'SFS 2014:659'],
]);
/** It may order or forbid, under a penalty of a fine. */
export const aml7s7: Provision = /* @__PURE__ */ provision(AML, { kapitel: '7', paragraf: '7' }, [
  ['2014-07-01', 'SFS 2013:610'],
]);
