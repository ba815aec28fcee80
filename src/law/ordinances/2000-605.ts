import { ANNUAL_REPORTS } from '../acts.js';
import { provision, type Provision, type Wording } from '../provision.js';

/** For 2003 only the time after 30 June (point 2 of the transitional provisions). */
const SINCE_2003: readonly Wording[] = [['2003-07-01', 'SFS 2002:1061']];

/** The sick leave of all employees, in per cent of their ordinary working time. */
export const annualReports7s3first: Provision = /* @__PURE__ */ provision(
  ANNUAL_REPORTS,
  { kapitel: '7', paragraf: '3', stycke: '1' },
  SINCE_2003,
);
/** The share of 60 days or more; women and men; three age groups. */
export const annualReports7s3second: Provision = /* @__PURE__ */ provision(
  ANNUAL_REPORTS,
  { kapitel: '7', paragraf: '3', stycke: '2' },
  SINCE_2003,
);
/** No figure of a group of at most ten, or one that can be attributed to an individual. */
export const annualReports7s3third: Provision = /* @__PURE__ */ provision(
  ANNUAL_REPORTS,
  { kapitel: '7', paragraf: '3', stycke: '3' },
  SINCE_2003,
);
/** Not for a body that in the last two years had on average at most ten employees. */
export const annualReports7s3fourth: Provision = /* @__PURE__ */ provision(
  ANNUAL_REPORTS,
  { kapitel: '7', paragraf: '3', stycke: '4' },
  SINCE_2003,
);
