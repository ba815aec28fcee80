/**
 * Sections of the ordinances on grants and of the acts on the employer's duties: 2014:67 read through 2024:1275,
 * 1991:1046 through 2024:389, 2017:462 through 2024:1347, LAS through 2022:836, AML through 2025:732.
 */
import type { Section } from './lagrum.js';

const WORKPLACE_SUPPORT = 'SFS 2014:67';

export const workplaceSupport1: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '1',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport4: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '4',
  giltigFom: '2014-04-01',
};
export const workplaceSupport7: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '7',
  giltigFom: '2025-01-01',
  andrad: 'SFS 2024:1275',
};
export const workplaceSupport7before2025: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '7',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport8p1: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '8',
  punkt: '1',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport8p2: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '8',
  punkt: '2',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport8p3: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '8',
  punkt: '3',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport8p4: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '8',
  punkt: '4',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport8p5: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '8',
  punkt: '5',
  giltigFom: '2018-07-01',
  andrad: 'SFS 2018:95',
};
export const workplaceSupport13: Section = {
  forfattning: WORKPLACE_SUPPORT,
  paragraf: '13',
  giltigFom: '2014-04-01',
};
/** The lower cap for the second half of 2018. */
export const workplaceTransition2018cap: Section = {
  forfattning: 'SFS 2018:95',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2018-07-01',
};
/** Older provisions apply to measures begun before July 2018. */
export const workplaceTransition2018: Section = {
  forfattning: 'SFS 2018:95',
  paragraf: 'övergångsbestämmelserna',
  punkt: '3',
  giltigFom: '2018-07-01',
};
/** Older provisions apply to measures begun before 2025. */
export const workplaceTransition2024: Section = {
  forfattning: 'SFS 2024:1275',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2025-01-01',
};

const WORK_AIDS = 'SFS 1991:1046';

export const workAids2: Section = {
  forfattning: WORK_AIDS,
  paragraf: '2',
  giltigFom: '2024-07-01',
  andrad: 'SFS 2024:389',
};
/** Changed by 2014:1058, whose day in force has not been read: the wording's first day is that of the whole ordinance as read. */
export const workAids3: Section = {
  forfattning: WORK_AIDS,
  paragraf: '3',
  giltigFom: '2024-07-01',
  andrad: 'SFS 2014:1058',
};
export const workAids4: Section = {
  forfattning: WORK_AIDS,
  paragraf: '4',
  giltigFom: '2024-07-01',
  andrad: 'SFS 2024:389',
};
export const workAids5: Section = {
  forfattning: WORK_AIDS,
  paragraf: '5',
  giltigFom: '2024-07-01',
  andrad: 'SFS 2024:389',
};
export const workAids6: Section = {
  forfattning: WORK_AIDS,
  paragraf: '6',
  giltigFom: '2005-01-01',
  andrad: 'SFS 2004:895',
};
export const workAids7: Section = {
  forfattning: WORK_AIDS,
  paragraf: '7',
  giltigFom: '2023-01-01',
  andrad: 'SFS 2022:1442',
};
export const workAids8: Section = { forfattning: WORK_AIDS, paragraf: '8', giltigFom: '1991-07-01' };

const SPECIAL_EFFORTS = 'SFS 2017:462';

export const specialEfforts3: Section = {
  forfattning: SPECIAL_EFFORTS,
  paragraf: '3',
  giltigFom: '2025-06-01',
  andrad: 'SFS 2024:1347',
};
export const specialEfforts4: Section = {
  forfattning: SPECIAL_EFFORTS,
  paragraf: '4',
  giltigFom: '2025-06-01',
  andrad: 'SFS 2024:1347',
};
export const specialEfforts6: Section = {
  forfattning: SPECIAL_EFFORTS,
  paragraf: '6',
  giltigFom: '2017-07-01',
};

const LAS = 'SFS 1982:80';

/** LAS of 2022:835: in force 2022-06-30, applied from 2022-10-01. */
export const las7first: Section = {
  forfattning: LAS,
  paragraf: '7',
  stycke: '1',
  giltigFom: '2022-10-01',
  andrad: 'SFS 2022:835',
};
export const las7second: Section = {
  forfattning: LAS,
  paragraf: '7',
  stycke: '2',
  giltigFom: '2022-10-01',
  andrad: 'SFS 2022:835',
};
export const las7fourth: Section = {
  forfattning: LAS,
  paragraf: '7',
  stycke: '4',
  giltigFom: '2022-10-01',
  andrad: 'SFS 2022:835',
};
export const las2c: Section = {
  forfattning: LAS,
  paragraf: '2 c',
  giltigFom: '2022-10-01',
  andrad: 'SFS 2022:835',
};
/** Older proceedings follow older provisions. */
export const lasTransition2022: Section = {
  forfattning: 'SFS 2022:835',
  paragraf: 'övergångsbestämmelserna',
  punkt: '9',
  giltigFom: '2022-06-30',
};

const AML = 'SFS 1977:1160';

export const aml3s2a: Section = {
  forfattning: AML,
  kapitel: '3',
  paragraf: '2 a',
  giltigFom: '2011-01-01',
  andrad: 'SFS 2010:1225',
};
export const aml3s2c: Section = {
  forfattning: AML,
  kapitel: '3',
  paragraf: '2 c',
  giltigFom: '2011-01-01',
  andrad: 'SFS 2010:1543',
};
export const aml3s3second: Section = {
  forfattning: AML,
  kapitel: '3',
  paragraf: '3',
  stycke: '2',
  giltigFom: '2003-01-01',
  andrad: 'SFS 2002:585',
};
