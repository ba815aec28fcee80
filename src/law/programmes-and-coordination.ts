/**
 * Sections on labour-market programmes and on who does what: the programme ordinances, SFB chapters 27, 30 and 110, and the
 * acts that govern the other actors. The ordinances read through SFS 2026:277.
 */
import type { Guidance, Section } from './lagrum.js';

const YOUTH = 'SFS 2007:813';
const JOB = 'SFS 2007:414';
const UNEMP = 'SFS 2024:1354';
const EST = 'SFS 2017:820';
const COMP = 'SFS 2017:819';
const EFF = 'SFS 2017:462';
const LMP = 'SFS 2000:628';
const SFB = 'SFS 2010:110';
const AML = 'SFS 1977:1160';
const HSL = 'SFS 2017:30';
const SOL = 'SFS 2025:400';
const KIL = 'SFS 2019:1297';
const FSL = 'SFS 2003:1210';
const PL = 'SFS 2014:821';
const PDL = 'SFS 2008:355';
const OSL = 'SFS 2009:400';
const SJLL = 'SFS 1991:1047';
const AFU = 'SFS 2018:744';
const WRS = 'SFS 2014:67';

export const youth5first: Section = {
  forfattning: YOUTH,
  paragraf: '5',
  stycke: '1',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:1159',
};
export const youth5second: Section = {
  forfattning: YOUTH,
  paragraf: '5',
  stycke: '2',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:1159',
};
export const youth5second2026: Section = {
  forfattning: YOUTH,
  paragraf: '5',
  stycke: '2',
  giltigFom: '2026-04-15',
  andrad: 'SFS 2026:277',
};
export const youth7: Section = {
  forfattning: YOUTH,
  paragraf: '7',
  stycke: '2',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:1159',
};
export const youth9a: Section = {
  forfattning: YOUTH,
  paragraf: '9 a',
  stycke: '1',
  giltigFom: '2010-02-01',
  andrad: 'SFS 2009:1604',
};
/** 9 b and 9 c §§: the day on which 2022:1352 came into force has not been read; taken is that of 2022:1353, made with it. */
export const youth9b: Section = {
  forfattning: YOUTH,
  paragraf: '9 b',
  stycke: '3',
  giltigFom: '2022-12-01',
  andrad: 'SFS 2022:1352',
};
export const youth9c: Section = {
  forfattning: YOUTH,
  paragraf: '9 c',
  stycke: '3',
  giltigFom: '2022-12-01',
  andrad: 'SFS 2022:1352',
};
export const youth10: Section = {
  forfattning: YOUTH,
  paragraf: '10',
  stycke: '1',
  punkt: '4',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1355',
};
export const youth10a: Section = {
  forfattning: YOUTH,
  paragraf: '10 a',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1355',
};
export const job5first: Section = {
  forfattning: JOB,
  paragraf: '5',
  stycke: '1',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1354',
};
export const job5second: Section = {
  forfattning: JOB,
  paragraf: '5',
  stycke: '2',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1354',
};
export const job5third: Section = {
  forfattning: JOB,
  paragraf: '5',
  stycke: '3',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1354',
};
export const job5first2018: Section = {
  forfattning: JOB,
  paragraf: '5',
  stycke: '1',
  giltigFom: '2018-01-01',
  andrad: 'SFS 2017:827',
};
export const job5first2026: Section = {
  forfattning: JOB,
  paragraf: '5',
  stycke: '1',
  giltigFom: '2026-04-15',
  andrad: 'SFS 2026:276',
};
export const job5a: Section = {
  forfattning: JOB,
  paragraf: '5 a',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1354',
};
/** The day on which 2022:1351 came into force has not been read; taken is that of 2022:1353, made with it. */
export const job10: Section = {
  forfattning: JOB,
  paragraf: '10',
  giltigFom: '2022-12-01',
  andrad: 'SFS 2022:1351',
};
export const job13a: Section = {
  forfattning: JOB,
  paragraf: '13 a',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1354',
};
export const jobTransition2024second: Section = {
  forfattning: UNEMP,
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2025-10-01',
};
export const jobTransition2024third: Section = {
  forfattning: UNEMP,
  paragraf: 'övergångsbestämmelserna',
  punkt: '3',
  giltigFom: '2025-10-01',
};
export const establishment5: Section = { forfattning: EST, paragraf: '5', giltigFom: '2018-01-01' };
export const establishment5of2025: Section = {
  forfattning: EST,
  paragraf: '5',
  giltigFom: '2025-03-01',
  andrad: 'SFS 2025:68',
};
export const establishment11: Section = {
  forfattning: EST,
  paragraf: '11',
  giltigFom: '2023-11-01',
  andrad: 'SFS 2023:553',
};
export const establishment15: Section = { forfattning: EST, paragraf: '15', giltigFom: '2018-01-01' };
export const establishment15of2025: Section = {
  forfattning: EST,
  paragraf: '15',
  giltigFom: '2025-03-01',
  andrad: 'SFS 2025:68',
};
export const establishment15of2026: Section = {
  forfattning: EST,
  paragraf: '15',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2025:311',
};
export const establishment15a: Section = {
  forfattning: EST,
  paragraf: '15 a',
  giltigFom: '2026-01-01',
  andrad: 'SFS 2025:311',
};
export const establishment18: Section = { forfattning: EST, paragraf: '18', giltigFom: '2018-01-01' };
export const compensation2s1: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '1',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s3: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '3',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s2: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '2',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s4: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '4',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s5: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '5',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s6: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '6',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s7: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '7',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s10: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '10',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2024:1358',
};
export const compensation2s13: Section = {
  forfattning: COMP,
  kapitel: '2',
  paragraf: '13',
  giltigFom: '2018-01-01',
};
export const compensation4s1: Section = {
  forfattning: COMP,
  kapitel: '4',
  paragraf: '1',
  giltigFom: '2020-04-25',
  andrad: 'SFS 2020:256',
};
export const compensation4s2first: Section = {
  forfattning: COMP,
  kapitel: '4',
  paragraf: '2',
  stycke: '1',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:21',
};
export const compensation4s2second: Section = {
  forfattning: COMP,
  kapitel: '4',
  paragraf: '2',
  stycke: '2',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:21',
};
export const compensation4s3first: Section = {
  forfattning: COMP,
  kapitel: '4',
  paragraf: '3',
  stycke: '1',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:21',
};
export const compensation4s3second: Section = {
  forfattning: COMP,
  kapitel: '4',
  paragraf: '3',
  stycke: '2',
  giltigFom: '2022-04-01',
  andrad: 'SFS 2022:21',
};
export const compensation10s3: Section = {
  forfattning: COMP,
  kapitel: '10',
  paragraf: '3',
  giltigFom: '2018-01-01',
};
export const compensation10s6: Section = {
  forfattning: COMP,
  kapitel: '10',
  paragraf: '6',
  giltigFom: '2018-01-01',
};
/** Transitional provisions of 2024:1358, which tied the activity grant to the new act on unemployment insurance. */
export const compensationTransition2024p2: Section = {
  forfattning: 'SFS 2024:1358',
  paragraf: 'övergångsbestämmelserna',
  punkt: '2',
  giltigFom: '2025-10-01',
};
export const compensationTransition2024p3: Section = {
  forfattning: 'SFS 2024:1358',
  paragraf: 'övergångsbestämmelserna',
  punkt: '3',
  giltigFom: '2025-10-01',
};
export const compensationTransition2024p5: Section = {
  forfattning: 'SFS 2024:1358',
  paragraf: 'övergångsbestämmelserna',
  punkt: '5',
  giltigFom: '2025-10-01',
};
export const compensationTransition2024p6: Section = {
  forfattning: 'SFS 2024:1358',
  paragraf: 'övergångsbestämmelserna',
  punkt: '6',
  giltigFom: '2025-10-01',
};
export const compensationTransition2024p7: Section = {
  forfattning: 'SFS 2024:1358',
  paragraf: 'övergångsbestämmelserna',
  punkt: '7',
  giltigFom: '2025-10-01',
};
const ALF = 'SFS 2024:506';
export const unemployment5s4: Section = {
  forfattning: ALF,
  kapitel: '5',
  paragraf: '4',
  giltigFom: '2025-10-01',
};
/** Changed by 2025:891, in force 18 November 2025 and applied from 1 October; its own wording has not been read. */
export const unemployment5s5: Section = {
  forfattning: ALF,
  kapitel: '5',
  paragraf: '5',
  giltigFom: '2025-10-01',
  andrad: 'SFS 2025:891',
};
export const unemployment5s6: Section = {
  forfattning: ALF,
  kapitel: '5',
  paragraf: '6',
  giltigFom: '2025-10-01',
};
export const unemployment5s7: Section = {
  forfattning: ALF,
  kapitel: '5',
  paragraf: '7',
  giltigFom: '2025-10-01',
};
export const unemployment5s10: Section = {
  forfattning: ALF,
  kapitel: '5',
  paragraf: '10',
  giltigFom: '2025-10-01',
};
export const efforts1: Section = {
  forfattning: EFF,
  paragraf: '1',
  giltigFom: '2025-06-01',
  andrad: 'SFS 2024:1347',
};
export const efforts7: Section = {
  forfattning: EFF,
  paragraf: '7',
  giltigFom: '2025-06-01',
  andrad: 'SFS 2024:1347',
};
export const efforts9: Section = {
  forfattning: EFF,
  paragraf: '9',
  giltigFom: '2025-06-01',
  andrad: 'SFS 2024:1347',
};
export const efforts10first: Section = {
  forfattning: EFF,
  paragraf: '10',
  stycke: '1',
  giltigFom: '2017-07-01',
};
export const efforts10second: Section = {
  forfattning: EFF,
  paragraf: '10',
  stycke: '2',
  giltigFom: '2017-07-01',
};
export const efforts11: Section = { forfattning: EFF, paragraf: '11', giltigFom: '2017-07-01' };
export const efforts16: Section = { forfattning: EFF, paragraf: '16', giltigFom: '2017-07-01' };
export const efforts21: Section = {
  forfattning: EFF,
  paragraf: '21',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:794',
};
export const efforts27: Section = { forfattning: EFF, paragraf: '27', giltigFom: '2017-07-01' };
export const efforts28: Section = {
  forfattning: EFF,
  paragraf: '28',
  giltigFom: '2018-05-01',
  andrad: 'SFS 2018:47',
};
export const efforts31: Section = { forfattning: EFF, paragraf: '31', giltigFom: '2017-07-01' };
export const efforts32: Section = {
  forfattning: EFF,
  paragraf: '32',
  giltigFom: '2018-05-01',
  andrad: 'SFS 2018:47',
};
export const efforts35: Section = { forfattning: EFF, paragraf: '35', giltigFom: '2017-07-01' };
export const efforts36: Section = {
  forfattning: EFF,
  paragraf: '36',
  giltigFom: '2018-05-01',
  andrad: 'SFS 2018:47',
};
export const efforts40: Section = { forfattning: EFF, paragraf: '40', giltigFom: '2017-07-01' };
export const efforts41: Section = { forfattning: EFF, paragraf: '41', giltigFom: '2017-07-01' };
export const labourMarket5a: Section = {
  forfattning: LMP,
  paragraf: '5 a',
  giltigFom: '2022-12-01',
  andrad: 'SFS 2022:813',
};
export const labourMarket6: Section = {
  forfattning: LMP,
  paragraf: '6',
  stycke: '1',
  giltigFom: '2022-12-01',
  andrad: 'SFS 2022:813',
};
export const labourMarket9: Section = {
  forfattning: LMP,
  paragraf: '9',
  stycke: '3',
  giltigFom: '2022-12-01',
  andrad: 'SFS 2022:813',
};
export const labourMarket11: Section = { forfattning: LMP, paragraf: '11', giltigFom: '2000-08-01' };
export const sfb27s2: Section = { forfattning: SFB, kapitel: '27', paragraf: '2', giltigFom: '2011-01-01' };
export const sfb27s3: Section = { forfattning: SFB, kapitel: '27', paragraf: '3', giltigFom: '2011-01-01' };
export const sfb27s26: Section = {
  forfattning: SFB,
  kapitel: '27',
  paragraf: '26',
  giltigFom: '2018-01-01',
  andrad: 'SFS 2017:1305',
};
export const sfb30s5: Section = { forfattning: SFB, kapitel: '30', paragraf: '5', giltigFom: '2011-01-01' };
export const sfb30s7: Section = { forfattning: SFB, kapitel: '30', paragraf: '7', giltigFom: '2011-01-01' };
export const sfb110s31a: Section = {
  forfattning: SFB,
  kapitel: '110',
  paragraf: '31 a',
  giltigFom: '2025-12-01',
  andrad: 'SFS 2025:937',
};
/** The day on which 2003:365 came into force has not been read: taken is that of the act on the safety of ships, made with it. */
export const aml2s1: Section = {
  forfattning: AML,
  kapitel: '2',
  paragraf: '1',
  giltigFom: '2003-07-01',
  andrad: 'SFS 2003:365',
};
export const hsl7s9: Section = {
  forfattning: HSL,
  kapitel: '7',
  paragraf: '9',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:973',
};
export const hsl8s7: Section = {
  forfattning: HSL,
  kapitel: '8',
  paragraf: '7',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:973',
};
export const hsl12s5: Section = { forfattning: HSL, kapitel: '12', paragraf: '5', giltigFom: '2017-04-01' };
export const hsl16s4: Section = {
  forfattning: HSL,
  kapitel: '16',
  paragraf: '4',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:973',
};
export const sol4s1: Section = { forfattning: SOL, kapitel: '4', paragraf: '1', giltigFom: '2025-07-01' };
export const sol10s8: Section = { forfattning: SOL, kapitel: '10', paragraf: '8', giltigFom: '2025-07-01' };
export const sol12s1: Section = { forfattning: SOL, kapitel: '12', paragraf: '1', giltigFom: '2025-07-01' };
export const sol12s3: Section = { forfattning: SOL, kapitel: '12', paragraf: '3', giltigFom: '2025-07-01' };
export const sol12s4: Section = { forfattning: SOL, kapitel: '12', paragraf: '4', giltigFom: '2025-07-01' };
export const sol12s5: Section = { forfattning: SOL, kapitel: '12', paragraf: '5', giltigFom: '2025-07-01' };
export const kil1: Section = { forfattning: KIL, paragraf: '1', giltigFom: '2020-02-01' };
export const kil3: Section = { forfattning: KIL, paragraf: '3', giltigFom: '2020-02-01' };
export const kil4: Section = { forfattning: KIL, paragraf: '4', giltigFom: '2020-02-01' };
export const fsl2: Section = { forfattning: FSL, paragraf: '2', giltigFom: '2004-01-01' };
export const fsl3: Section = {
  forfattning: FSL,
  paragraf: '3',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:914',
};
export const fsl5: Section = {
  forfattning: FSL,
  paragraf: '5',
  giltigFom: '2020-01-01',
  andrad: 'SFS 2019:914',
};
export const fsl7: Section = { forfattning: FSL, paragraf: '7', giltigFom: '2004-01-01' };
export const fsl23: Section = { forfattning: FSL, paragraf: '23', giltigFom: '2004-01-01' };
export const pl3s7: Section = { forfattning: PL, kapitel: '3', paragraf: '7', giltigFom: '2015-01-01' };
export const pl4s2: Section = { forfattning: PL, kapitel: '4', paragraf: '2', giltigFom: '2015-01-01' };
export const pl5s1: Section = { forfattning: PL, kapitel: '5', paragraf: '1', giltigFom: '2015-01-01' };
export const pdl3s1: Section = {
  forfattning: PDL,
  kapitel: '3',
  paragraf: '1',
  giltigFom: '2023-01-01',
  andrad: 'SFS 2022:915',
};
export const pdl3s3: Section = {
  forfattning: PDL,
  kapitel: '3',
  paragraf: '3',
  giltigFom: '2020-02-01',
  andrad: 'SFS 2019:1299',
};
export const pdl3s6: Section = {
  forfattning: PDL,
  kapitel: '3',
  paragraf: '6',
  giltigFom: '2015-01-01',
  andrad: 'SFS 2014:827',
};
export const osl12s2: Section = { forfattning: OSL, kapitel: '12', paragraf: '2', giltigFom: '2009-06-30' };
export const sjll18: Section = {
  forfattning: SJLL,
  paragraf: '18',
  giltigFom: '2009-06-30',
  andrad: 'SFS 2009:448',
};
export const afu2: Section = { forfattning: AFU, paragraf: '2', giltigFom: '2019-01-01' };
export const workplaceSupport2: Section = { forfattning: WRS, paragraf: '2', giltigFom: '2014-04-01' };

/** Socialstyrelsen's annex on cooperation: roles, kinds of rehabilitation, perspectives, plans and benefits per actor. */
export const cooperationAnnex: Guidance = {
  kalla:
    'Socialstyrelsen, Samverkan med andra aktörer (bilaga till kunskapsstödet om sjukskrivning och rehabilitering)',
};

/** A region's page on the rehabilitation coordinator and on terms of sickness insurance and programmes. */
export const regionOnCoordinators: Guidance = {
  kalla: 'Region, sidan om rehabiliteringskoordinator och begrepp inom sjukförsäkringen',
};
