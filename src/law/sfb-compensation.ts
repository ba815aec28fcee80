/** Sections of socialförsäkringsbalken (2010:110) on benefit beside pay, in special cases, at the ages, and on what comes after it. Read through SFS 2026:45. */
import type { Section } from './lagrum.js';

const SFB = 'SFS 2010:110';

export const sfb27s5: Section = { forfattning: SFB, kapitel: '27', paragraf: '5', giltigFom: '2011-01-01' };
export const sfb27s6: Section = { forfattning: SFB, kapitel: '27', paragraf: '6', giltigFom: '2011-01-01' };
export const sfb27s7: Section = { forfattning: SFB, kapitel: '27', paragraf: '7', giltigFom: '2011-01-01' };
export const sfb27s36: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '36',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2022:879',
};
export const sfb27s37: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '37',
  giltigFom: '2023-01-01',
  andrad: 'SFS 2022:878',
};
export const sfb27s38: Section = { forfattning: SFB, kapitel: '27', paragraf: '38', giltigFom: '2011-01-01' };
export const sfb27s45: Section = { forfattning: SFB, kapitel: '27', paragraf: '45', giltigFom: '2011-01-01' };
export const sfb27s59: Section = { forfattning: SFB, kapitel: '27', paragraf: '59', giltigFom: '2011-01-01' };

export const sfb28s19first: Section = {
  forfattning: SFB,
  kapitel: '28',
  paragraf: '19',
  stycke: '1',
  giltigFom: '2011-01-01',
};
export const sfb28s19second: Section = {
  forfattning: SFB,
  kapitel: '28',
  paragraf: '19',
  stycke: '2',
  giltigFom: '2011-01-01',
};
export const sfb28s20: Section = { forfattning: SFB, kapitel: '28', paragraf: '20', giltigFom: '2011-01-01' };
export const sfb28s21first: Section = {
  forfattning: SFB,
  kapitel: '28',
  paragraf: '21',
  stycke: '1',
  giltigFom: '2011-01-01',
};

export const sfb28as3: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '3',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2011:1514',
};
export const sfb28as4: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '4',
  giltigFom: '2025-01-01',
  andrad: 'SFS 2024:1269',
};
export const sfb28as5: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '5',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2011:1514',
};
export const sfb28as6: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '6',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2025:1546',
};
export const sfb28as7: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '7',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2022:879',
};
export const sfb28as9: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '9',
  giltigFom: '2025-01-01',
  andrad: 'SFS 2024:1269',
};
export const sfb28as11: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '11',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1513',
};
export const sfb28as12: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '12',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1513',
};
export const sfb28as13: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '13',
  giltigFom: '2025-01-01',
  andrad: 'SFS 2024:1269',
};
export const sfb28as14: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '14',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1513',
};
export const sfb28as19: Section = {
  forfattning: SFB,
  kapitel: '28 a',
  paragraf: '19',
  giltigFom: '2025-01-01',
  andrad: 'SFS 2024:1269',
};
/** Transitional provisions of the act that raised the amounts: older provisions apply to time before 2025. */
export const specialCasesTransition2024: Section = {
  forfattning: 'SFS 2024:1269',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2025-01-01',
};
/** Transitional provisions of the act that introduced chapter 28 a: nothing is paid for time before 2012. */
export const specialCasesTransition2011: Section = {
  forfattning: 'SFS 2011:1513',
  paragraf: 'övergångsbestämmelserna',
  punkt: '4',
  giltigFom: '2012-01-01',
};

export const sfb30s12: Section = { forfattning: SFB, kapitel: '30', paragraf: '12', giltigFom: '2011-01-01' };
export const sfb31s3: Section = { forfattning: SFB, kapitel: '31', paragraf: '3', giltigFom: '2011-01-01' };
export const sfb31s4: Section = {
  forfattning: SFB,
  kapitel: '31',
  paragraf: '4',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2022:879',
};
export const sfb31s5: Section = {
  forfattning: SFB,
  kapitel: '31',
  paragraf: '5',
  giltigFom: '2020-07-01',
  andrad: 'SFS 2020:427',
};
export const sfb31s8: Section = { forfattning: SFB, kapitel: '31', paragraf: '8', giltigFom: '2011-01-01' };
export const sfb31s10: Section = {
  forfattning: SFB,
  kapitel: '31',
  paragraf: '10',
  giltigFom: '2016-02-01',
  andrad: 'SFS 2015:963',
};
/** Transitional provision on 31:5: the thirty days do not apply to absence before 2020-07-01. */
export const allowanceTransition2020: Section = {
  forfattning: 'SFS 2020:427',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2020-07-01',
};

export const sfb33s5: Section = { forfattning: SFB, kapitel: '33', paragraf: '5', giltigFom: '2011-01-01' };
export const sfb33s6: Section = {
  forfattning: SFB,
  kapitel: '33',
  paragraf: '6',
  giltigFom: '2022-09-01',
  andrad: 'SFS 2022:1222',
};
export const sfb33s7: Section = { forfattning: SFB, kapitel: '33', paragraf: '7', giltigFom: '2011-01-01' };
export const sfb33s8: Section = { forfattning: SFB, kapitel: '33', paragraf: '8', giltigFom: '2011-01-01' };
export const sfb33s9: Section = { forfattning: SFB, kapitel: '33', paragraf: '9', giltigFom: '2011-01-01' };
export const sfb33s10: Section = { forfattning: SFB, kapitel: '33', paragraf: '10', giltigFom: '2011-01-01' };
export const sfb33s10a: Section = {
  forfattning: SFB,
  kapitel: '33',
  paragraf: '10 a',
  giltigFom: '2022-09-01',
  andrad: 'SFS 2022:1222',
};
export const sfb33s13: Section = { forfattning: SFB, kapitel: '33', paragraf: '13', giltigFom: '2011-01-01' };
export const sfb33s14first: Section = {
  forfattning: SFB,
  kapitel: '33',
  paragraf: '14',
  stycke: '1',
  giltigFom: '2011-01-01',
};
export const sfb33s15: Section = { forfattning: SFB, kapitel: '33', paragraf: '15', giltigFom: '2011-01-01' };
export const sfb33s16: Section = {
  forfattning: SFB,
  kapitel: '33',
  paragraf: '16',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2022:879',
};
export const sfb33s18: Section = { forfattning: SFB, kapitel: '33', paragraf: '18', giltigFom: '2011-01-01' };
export const sfb33s19: Section = { forfattning: SFB, kapitel: '33', paragraf: '19', giltigFom: '2011-01-01' };
export const sfb33s20: Section = { forfattning: SFB, kapitel: '33', paragraf: '20', giltigFom: '2011-01-01' };
/** Transitional provision: whole sickness compensation from the year of turning 19 for time after 28 February 2017. */
export const sicknessCompensationTransition2016: Section = {
  forfattning: 'SFS 2016:1291',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2017-02-01',
};

export const sfb39s3: Section = { forfattning: SFB, kapitel: '39', paragraf: '3', giltigFom: '2011-01-01' };
export const sfb39s5: Section = { forfattning: SFB, kapitel: '39', paragraf: '5', giltigFom: '2011-01-01' };
export const sfb39s6: Section = { forfattning: SFB, kapitel: '39', paragraf: '6', giltigFom: '2011-01-01' };
export const sfb39s7: Section = { forfattning: SFB, kapitel: '39', paragraf: '7', giltigFom: '2011-01-01' };
export const sfb41s2: Section = { forfattning: SFB, kapitel: '41', paragraf: '2', giltigFom: '2011-01-01' };
export const sfb42s10: Section = { forfattning: SFB, kapitel: '42', paragraf: '10', giltigFom: '2011-01-01' };

/** The retirement target age, and who keeps an older one. */
export const sfb2s10c: Section = {
  forfattning: SFB,
  kapitel: '2',
  paragraf: '10 c',
  giltigFom: '2019-12-01',
  andrad: 'SFS 2019:649',
};
/** Those who reached an age limit before 2023 keep it: 65 and 70 years. */
export const agesTransition2022: Section = {
  forfattning: 'SFS 2022:878',
  paragraf: 'övergångsbestämmelserna',
  punkt: '4',
  giltigFom: '2023-01-01',
};
/** Those who reached an age limit before 2026 keep it: 66 years. */
export const agesTransition2026: Section = {
  forfattning: 'SFS 2022:879',
  paragraf: 'övergångsbestämmelserna',
  punkt: '4',
  giltigFom: '2026-01-01',
};

/** Ordinance on certificates: Försäkringskassan may demand one from an earlier day. */
export const certificateOrdinance2: Section = {
  forfattning: 'SFS 1995:1051',
  paragraf: '2',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:78',
};
