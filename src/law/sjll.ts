/** Sections of lagen (1991:1047) om sjuklön, read through SFS 2025:938. */
import type { Section } from './lagrum.js';

const SJLL = 'SFS 1991:1047';

export const sjll2: Section = {
  forfattning: SJLL,
  paragraf: '2',
  stycke: '2',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll3first: Section = {
  forfattning: SJLL,
  paragraf: '3',
  stycke: '1',
  giltigFom: '1996-01-01',
  andrad: 'SFS 1995:1480',
};
export const sjll3second: Section = {
  forfattning: SJLL,
  paragraf: '3',
  stycke: '2',
  giltigFom: '1996-01-01',
  andrad: 'SFS 1995:1480',
};
export const sjll4a1: Section = {
  forfattning: SJLL,
  paragraf: '4 a',
  punkt: '1',
  giltigFom: '2012-07-01',
  andrad: 'SFS 2012:349',
};
export const sjll4a2: Section = {
  forfattning: SJLL,
  paragraf: '4 a',
  punkt: '2',
  giltigFom: '2012-07-01',
  andrad: 'SFS 2012:349',
};
export const sjll5: Section = { forfattning: SJLL, paragraf: '5', giltigFom: '1992-01-01' };
export const sjll6first: Section = {
  forfattning: SJLL,
  paragraf: '6',
  stycke: '1',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll6second: Section = {
  forfattning: SJLL,
  paragraf: '6',
  stycke: '2',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll6third: Section = {
  forfattning: SJLL,
  paragraf: '6',
  stycke: '3',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll7first: Section = {
  forfattning: SJLL,
  paragraf: '7',
  stycke: '1',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll7second: Section = {
  forfattning: SJLL,
  paragraf: '7',
  stycke: '2',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll7third: Section = {
  forfattning: SJLL,
  paragraf: '7',
  stycke: '3',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll8first: Section = {
  forfattning: SJLL,
  paragraf: '8',
  stycke: '1',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:75',
};
export const sjll8second: Section = {
  forfattning: SJLL,
  paragraf: '8',
  stycke: '2',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:75',
};
export const sjll8third: Section = {
  forfattning: SJLL,
  paragraf: '8',
  stycke: '3',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:75',
};
export const sjll9: Section = {
  forfattning: SJLL,
  paragraf: '9',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1073',
};
export const sjll10: Section = {
  forfattning: SJLL,
  paragraf: '10',
  giltigFom: '2021-10-01',
  andrad: 'SFS 2020:191',
};
export const sjll10a: Section = {
  forfattning: SJLL,
  paragraf: '10 a',
  giltigFom: '2021-10-01',
  andrad: 'SFS 2020:191',
};
export const sjll12: Section = {
  forfattning: SJLL,
  paragraf: '12',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1073',
};
export const sjll13first: Section = {
  forfattning: SJLL,
  paragraf: '13',
  stycke: '1',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1073',
};
export const sjll13second: Section = {
  forfattning: SJLL,
  paragraf: '13',
  stycke: '2',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1073',
};
export const sjll13third: Section = {
  forfattning: SJLL,
  paragraf: '13',
  stycke: '3',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1073',
};
export const sjll13fourth: Section = {
  forfattning: SJLL,
  paragraf: '13',
  stycke: '4',
  giltigFom: '2012-01-01',
  andrad: 'SFS 2011:1073',
};
export const sjll15: Section = {
  forfattning: SJLL,
  paragraf: '15',
  giltigFom: '2019-01-01',
  andrad: 'SFS 2018:648',
};
export const sjll16: Section = {
  forfattning: SJLL,
  paragraf: '16',
  giltigFom: '2011-01-01',
  andrad: 'SFS 2010:1248',
};
export const sjll19: Section = { forfattning: SJLL, paragraf: '19', giltigFom: '1992-01-01' };
export const sjll20: Section = {
  forfattning: SJLL,
  paragraf: '20',
  giltigFom: '2011-01-01',
  andrad: 'SFS 2010:1248',
};
export const sjll21: Section = { forfattning: SJLL, paragraf: '21', giltigFom: '1992-01-01' };
export const sjll22: Section = {
  forfattning: SJLL,
  paragraf: '22',
  giltigFom: '1992-07-01',
  andrad: 'SFS 1992:500',
};
export const sjll23: Section = {
  forfattning: SJLL,
  paragraf: '23',
  giltigFom: '2022-01-01',
  andrad: 'SFS 2021:1242',
};

/** Transitional provisions of the act that introduced the karensavdrag. */
export const sjllTransition2018: Section = {
  forfattning: 'SFS 2018:648',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2019-01-01',
};
export const sjllTransition2018third: Section = {
  forfattning: 'SFS 2018:648',
  paragraf: 'övergångsbestämmelserna',
  punkt: '3',
  giltigFom: '2019-01-01',
};
