/**
 * Sections on rehabilitation and the ways back to work: socialförsäkringsbalken (2010:110) chapters 27, 29–31, 33 and
 * 110, read through SFS 2026:45, and the act (2008:565) on leave to try other work because of sickness.
 */
import type { Section } from './lagrum.js';

const SFB = 'SFS 2010:110';
const LPA = 'SFS 2008:565';

export const sfb27s8a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '8 a',
  giltigFom: '2026-03-01',
  andrad: 'SFS 2026:40',
};
export const sfb27s8b: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '8 b',
  giltigFom: '2026-03-01',
  andrad: 'SFS 2026:40',
};
export const sfb27s8c: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '8 c',
  giltigFom: '2026-03-01',
  andrad: 'SFS 2026:40',
};
/** Capacity shown in a work trial is disregarded. The consolidated text prints it without a number of its own after 55 a §. */
export const sfb27s55a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '55 a',
  giltigFom: '2026-03-01',
  andrad: 'SFS 2026:40',
};
export const sfb29s2: Section = {
  forfattning: SFB,
  kapitel: '29',
  paragraf: '2',
  giltigFom: '2026-03-01',
  andrad: 'SFS 2026:40',
};

export const sfb30s3: Section = { forfattning: SFB, kapitel: '30', paragraf: '3', giltigFom: '2011-01-01' };
export const sfb30s8: Section = { forfattning: SFB, kapitel: '30', paragraf: '8', giltigFom: '2011-01-01' };
export const sfb30s9: Section = { forfattning: SFB, kapitel: '30', paragraf: '9', giltigFom: '2011-01-01' };
export const sfb30s10: Section = { forfattning: SFB, kapitel: '30', paragraf: '10', giltigFom: '2011-01-01' };
export const sfb30s11: Section = { forfattning: SFB, kapitel: '30', paragraf: '11', giltigFom: '2011-01-01' };
export const sfb30s13: Section = {
  forfattning: SFB,
  kapitel: '30',
  paragraf: '13',
  giltigFom: '2014-01-01',
  andrad: 'SFS 2013:747',
};
export const sfb30s14: Section = { forfattning: SFB, kapitel: '30', paragraf: '14', giltigFom: '2011-01-01' };
export const sfb31s2: Section = { forfattning: SFB, kapitel: '31', paragraf: '2', giltigFom: '2011-01-01' };
export const sfb31s14: Section = { forfattning: SFB, kapitel: '31', paragraf: '14', giltigFom: '2011-01-01' };
export const sfb33s22: Section = { forfattning: SFB, kapitel: '33', paragraf: '22', giltigFom: '2011-01-01' };
export const sfb33s23: Section = { forfattning: SFB, kapitel: '33', paragraf: '23', giltigFom: '2011-01-01' };

export const sfb110s13: Section = {
  forfattning: SFB,
  kapitel: '110',
  paragraf: '13',
  giltigFom: '2011-01-01',
};
export const sfb110s14: Section = {
  forfattning: SFB,
  kapitel: '110',
  paragraf: '14',
  giltigFom: '2025-12-01',
  andrad: 'SFS 2025:937',
};
/** The wordings of 110:14, the newest last: the act (2018:744) stands in it since 2019. */
export const sfb110s14Wordings: readonly Section[] = [
  { forfattning: SFB, kapitel: '110', paragraf: '14', giltigFom: '2011-01-01' },
  {
    forfattning: SFB,
    kapitel: '110',
    paragraf: '14',
    giltigFom: '2019-01-01',
    andrad: 'SFS 2018:745',
  },
  sfb110s14,
];
/** Medical investigations and reconciliation meetings. */
export const sfb110s14p4: Section = {
  forfattning: SFB,
  kapitel: '110',
  paragraf: '14',
  punkt: '4',
  giltigFom: '2025-12-01',
  andrad: 'SFS 2025:937',
};
export const sfb110s53: Section = {
  forfattning: SFB,
  kapitel: '110',
  paragraf: '53',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:1265',
};
export const sfb110s58: Section = {
  forfattning: SFB,
  kapitel: '110',
  paragraf: '58',
  giltigFom: '2013-07-01',
  andrad: 'SFS 2012:935',
};

/** The act on medical investigations for the insurance: the region provides them at the request of Försäkringskassan. */
export const medicalInvestigationsAct: Section = {
  forfattning: 'SFS 2018:744',
  paragraf: '1',
  giltigFom: '2019-01-01',
};

export const lpa1: Section = { forfattning: LPA, paragraf: '1', giltigFom: '2008-10-01' };
export const lpa2: Section = {
  forfattning: LPA,
  paragraf: '2',
  giltigFom: '2014-08-01',
  andrad: 'SFS 2014:950',
};
export const lpa3: Section = { forfattning: LPA, paragraf: '3', giltigFom: '2008-10-01' };
export const lpa4: Section = { forfattning: LPA, paragraf: '4', giltigFom: '2008-10-01' };
export const lpa5: Section = { forfattning: LPA, paragraf: '5', giltigFom: '2008-10-01' };
export const lpa7: Section = { forfattning: LPA, paragraf: '7', giltigFom: '2008-10-01' };
export const lpa9: Section = { forfattning: LPA, paragraf: '9', giltigFom: '2008-10-01' };
export const lpa10: Section = { forfattning: LPA, paragraf: '10', giltigFom: '2008-10-01' };
/** The adding of sick periods as in the code applies to sick periods begun on 1 August 2014 or later. */
export const lpaTransition2014: Section = {
  forfattning: 'SFS 2014:950',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2014-08-01',
};
