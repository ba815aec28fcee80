/**
 * Sections of socialförsäkringsbalken (2010:110) on income, levels, karens and the calculation of sickness benefit:
 * chapters 25, 27 and 28. Read through SFS 2026:45.
 */
import type { Section } from './lagrum.js';

const SFB = 'SFS 2010:110';

export const sfb2s7: Section = { forfattning: SFB, kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' };
export const sfb25s3: Section = {
  forfattning: SFB,
  kapitel: '25',
  paragraf: '3',
  stycke: '2',
  punkt: '3',
  giltigFom: '2011-01-01',
};
export const sfb25s5first: Section = {
  forfattning: SFB,
  kapitel: '25',
  paragraf: '5',
  stycke: '1',
  giltigFom: '2022-01-01',
  andrad: 'SFS 2021:1240',
};
export const sfb25s29: Section = { forfattning: SFB, kapitel: '25', paragraf: '29', giltigFom: '2011-01-01' };
export const sfb27s10: Section = { forfattning: SFB, kapitel: '27', paragraf: '10', giltigFom: '2011-01-01' };
export const sfb27s16a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '16 a',
  giltigFom: '2022-02-01',
  andrad: 'SFS 2021:1240',
};
export const sfb27s19: Section = { forfattning: SFB, kapitel: '27', paragraf: '19', giltigFom: '2011-01-01' };
export const sfb27s21: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '21',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s22: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '22',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s22second: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '22',
  stycke: '2',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s23: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '23',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s24: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '24',
  giltigFom: '2016-02-01',
  andrad: 'SFS 2015:963',
};
export const sfb27s26second: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '26',
  stycke: '2',
  giltigFom: '2018-01-01',
  andrad: 'SFS 2017:1305',
};
export const sfb27s27first: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '27',
  stycke: '1',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s27second: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '27',
  stycke: '2',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s27third: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '27',
  stycke: '3',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s27a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '27 a',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s28: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '28',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s28a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '28 a',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s28b: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '28 b',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s29: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '29',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s30: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '30',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2012:932',
};
export const sfb27s31: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '31',
  giltigFom: '2025-01-01',
  andrad: 'SFS 2024:1269',
};
export const sfb27s32: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '32',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s33first: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '33',
  stycke: '1',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2012:932',
};
export const sfb27s33second: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '33',
  stycke: '2',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2012:932',
};
export const sfb27s33a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '33 a',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2012:932',
};
export const sfb27s39first: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '39',
  stycke: '1',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s39second: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '39',
  stycke: '2',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb27s39a: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '39 a',
  giltigFom: '2013-01-01',
  andrad: 'SFS 2012:932',
};
export const sfb27s40: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '40',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:647',
};
export const sfb28s6third: Section = {
  forfattning: SFB,
  kapitel: '28',
  paragraf: '6',
  stycke: '3',
  giltigFom: '2011-01-01',
  andrad: 'SFS 2010:2005',
};
export const sfb28s7: Section = { forfattning: SFB, kapitel: '28', paragraf: '7', giltigFom: '2011-01-01' };
export const sfb28s10: Section = { forfattning: SFB, kapitel: '28', paragraf: '10', giltigFom: '2011-01-01' };
export const sfb28s13: Section = { forfattning: SFB, kapitel: '28', paragraf: '13', giltigFom: '2011-01-01' };
export const sfb28s14: Section = { forfattning: SFB, kapitel: '28', paragraf: '14', giltigFom: '2011-01-01' };
export const sfb28s16: Section = { forfattning: SFB, kapitel: '28', paragraf: '16', giltigFom: '2011-01-01' };

/** Transitional provisions: benefit for time before the level without an end date follows the older wording. */
export const levelsTransition2015: Section = {
  forfattning: 'SFS 2015:963',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2016-02-01',
};

/** Transitional provisions of the act that introduced the karensavdrag: older wording for sick periods begun before. */
export const karensTransition2018: Section = {
  forfattning: 'SFS 2018:647',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2019-01-01',
};

/** A karensdag before 2019 counts as an occasion with a karensavdrag. */
export const karensTransition2018third: Section = {
  forfattning: 'SFS 2018:647',
  paragraf: 'övergångsbestämmelserna',
  punkt: '3',
  giltigFom: '2019-01-01',
};
