/** The acts that the rules rest on, by SFS number, and the day until which each has been read. */
import type { IsoDate } from '../time/day.js';

export interface Act {
  readonly sfs: string;
  /** Acts that came into force or were published after this day have not been read. */
  readonly readUntil: IsoDate;
}

export const SJLL: Act = { sfs: 'SFS 1991:1047', readUntil: '2026-04-30' };
// The text through SFS 2026:45; what came in July 2026 and comes in 2027 is known from summaries alone.
export const SFB: Act = { sfs: 'SFS 2010:110', readUntil: '2026-03-01' };
export const AFL: Act = { sfs: 'SFS 1962:381', readUntil: '2010-12-31' };
export const STATUTORY_TIME: Act = { sfs: 'SFS 1930:173', readUntil: '2026-04-30' };
export const AML: Act = { sfs: 'SFS 1977:1160', readUntil: '2026-04-30' };
export const LAS: Act = { sfs: 'SFS 1982:80', readUntil: '2026-04-30' };
export const LPA: Act = { sfs: 'SFS 2008:565', readUntil: '2026-04-30' };
export const WORKPLACE_SUPPORT: Act = { sfs: 'SFS 2014:67', readUntil: '2026-04-30' };
export const WORK_AIDS: Act = { sfs: 'SFS 1991:1046', readUntil: '2026-04-30' };
export const CERTIFICATES: Act = { sfs: 'SFS 1995:1051', readUntil: '2026-04-30' };
export const JOB_AND_DEVELOPMENT: Act = { sfs: 'SFS 2007:414', readUntil: '2026-04-30' };
export const YOUTH: Act = { sfs: 'SFS 2007:813', readUntil: '2026-04-30' };
export const SPECIAL_EFFORTS: Act = { sfs: 'SFS 2017:462', readUntil: '2026-04-30' };
export const COMPENSATION: Act = { sfs: 'SFS 2017:819', readUntil: '2025-12-22' };
export const ESTABLISHMENT: Act = { sfs: 'SFS 2017:820', readUntil: '2026-04-30' };
// In force until the end of 2021, and for benefit for time until then.
export const DELAYED_CARE: Act = { sfs: 'SFS 2020:711', readUntil: '2021-12-31' };
export const FSL: Act = { sfs: 'SFS 2003:1210', readUntil: '2026-04-30' };
export const KIL: Act = { sfs: 'SFS 2019:1297', readUntil: '2026-04-30' };
export const ALF: Act = { sfs: 'SFS 2024:506', readUntil: '2025-12-22' };
// The text through SFS 2014:424; no later amendment was found in the copies read.
export const SEML: Act = { sfs: 'SFS 1977:480', readUntil: '2014-07-01' };
// The text through SFS 2025:1200.
export const ANNUAL_REPORTS: Act = { sfs: 'SFS 2000:605', readUntil: '2025-12-31' };
export const LABOUR_MARKET: Act = { sfs: 'SFS 2000:628', readUntil: '2025-06-17' };
// The texts of the following have not been read through: until the day on which the newest wording cited came into force.
export const PDL: Act = { sfs: 'SFS 2008:355', readUntil: '2023-01-01' };
export const OSL: Act = { sfs: 'SFS 2009:400', readUntil: '2019-01-01' };
export const PL: Act = { sfs: 'SFS 2014:821', readUntil: '2015-01-01' };
export const HSL: Act = { sfs: 'SFS 2017:30', readUntil: '2020-01-01' };
export const MEDICAL_INVESTIGATIONS: Act = { sfs: 'SFS 2018:744', readUntil: '2020-01-01' };
export const SOL: Act = { sfs: 'SFS 2025:400', readUntil: '2025-07-01' };
