/** Sections of socialförsäkringsbalken (2010:110), read through SFS 2026:45. */
import type { Section } from './lagrum.js';

const SFB = 'SFS 2010:110';

/** The benefits that residence insures for. */
export const sfb5s9: Section = {
  forfattning: SFB,
  kapitel: '5',
  paragraf: '9',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:1265',
};
export const sfb27s17: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '17',
  giltigFom: '2014-01-01',
  andrad: 'SFS 2013:747',
};
export const sfb27s18: Section = { forfattning: SFB, kapitel: '27', paragraf: '18', giltigFom: '2011-01-01' };
export const sfb27s25: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '25',
  giltigFom: '2014-01-01',
  andrad: 'SFS 2013:747',
};
export const sfb27s46: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '46',
  giltigFom: '2022-02-01',
  andrad: 'SFS 2021:1240',
};
export const sfb27s47: Section = { forfattning: SFB, kapitel: '27', paragraf: '47', giltigFom: '2011-01-01' };
export const sfb27s48first: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '48',
  stycke: '1',
  giltigFom: '2022-09-01',
  andrad: 'SFS 2021:1243',
};
export const sfb27s48third: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '48',
  stycke: '3',
  giltigFom: '2022-09-01',
  andrad: 'SFS 2021:1243',
};
export const sfb27s49: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '49',
  giltigFom: '2022-02-01',
  andrad: 'SFS 2021:1240',
};
export const sfb27s49b: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '49 b',
  giltigFom: '2022-09-01',
  andrad: 'SFS 2022:939',
};
export const sfb27s49d: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '49 d',
  giltigFom: '2022-02-01',
  andrad: 'SFS 2021:1240',
};
export const sfb27s49e: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '49 e',
  giltigFom: '2022-02-01',
  andrad: 'SFS 2021:1240',
};
export const sfb27s51: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '51',
  giltigFom: '2016-02-01',
  andrad: 'SFS 2015:963',
};
export const sfb30s6first: Section = {
  forfattning: SFB,
  kapitel: '30',
  paragraf: '6',
  stycke: '1',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2017:1306',
};
export const sfb30s6second: Section = {
  forfattning: SFB,
  kapitel: '30',
  paragraf: '6',
  stycke: '2',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2017:1306',
};
export const sfb30s6third: Section = {
  forfattning: SFB,
  kapitel: '30',
  paragraf: '6',
  stycke: '3',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2017:1306',
};
export const sfb30s6a: Section = {
  forfattning: SFB,
  kapitel: '30',
  paragraf: '6 a',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2017:1306',
};
export const sfb110s4: Section = { forfattning: SFB, kapitel: '110', paragraf: '4', giltigFom: '2011-01-01' };

/** Transitional provision of the act that introduced the employer's plan: who was on sick leave on 30 June 2018. */
export const planTransition2018: Section = {
  forfattning: 'SFS 2017:1306',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2018-07-01',
};

/** A last day that falls on a day off moves to the next weekday. */
export const lastDayMoves: Section = { forfattning: 'SFS 1930:173', paragraf: '2', giltigFom: '1930-07-01' };
