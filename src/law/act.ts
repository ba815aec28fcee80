/** What the acts are called. */
import {
  AFL,
  ALF,
  AML,
  ANNUAL_REPORTS,
  CERTIFICATES,
  COMPENSATION,
  DELAYED_CARE,
  ESTABLISHMENT,
  FSL,
  HSL,
  JOB_AND_DEVELOPMENT,
  KIL,
  LABOUR_MARKET,
  LAS,
  LPA,
  MEDICAL_INVESTIGATIONS,
  OSL,
  PDL,
  PL,
  SEML,
  SFB,
  SJLL,
  SOL,
  SPECIAL_EFFORTS,
  STATUTORY_TIME,
  WORKPLACE_SUPPORT,
  WORK_AIDS,
  YOUTH,
  type Act,
} from './acts.js';

export interface NamedAct extends Act {
  /** The name that Swedish lawyers use in citations. */
  readonly short: string;
  readonly sv: string;
  readonly en: string;
  /** No wording can follow: the act is no longer in force. */
  readonly repealed?: true;
}

/** By SFS number. Amending acts are cited by their number alone, and only for their transitional provisions. */
export const acts: Readonly<Record<string, NamedAct>> = {
  [SJLL.sfs]: {
    ...SJLL,
    short: 'SjLL',
    sv: 'lagen (1991:1047) om sjuklön',
    en: 'Sick Pay Act',
  },
  [SFB.sfs]: {
    ...SFB,
    short: 'SFB',
    sv: 'socialförsäkringsbalken (2010:110)',
    en: 'Social Insurance Code',
  },
  [AFL.sfs]: {
    ...AFL,
    short: 'AFL',
    sv: 'lagen (1962:381) om allmän försäkring',
    en: 'National Insurance Act (repealed 2011)',
    repealed: true,
  },
  [STATUTORY_TIME.sfs]: {
    ...STATUTORY_TIME,
    short: 'lag (1930:173)',
    sv: 'lagen (1930:173) om beräkning av lagstadgad tid',
    en: 'Act on the computation of statutory time',
  },
  [AML.sfs]: {
    ...AML,
    short: 'AML',
    sv: 'arbetsmiljölagen (1977:1160)',
    en: 'Work Environment Act',
  },
  [LAS.sfs]: {
    ...LAS,
    short: 'LAS',
    sv: 'lagen (1982:80) om anställningsskydd',
    en: 'Employment Protection Act',
  },
  [SEML.sfs]: {
    ...SEML,
    short: 'SemL',
    sv: 'semesterlagen (1977:480)',
    en: 'Annual Leave Act',
  },
  [LPA.sfs]: {
    ...LPA,
    short: 'LPA',
    sv: 'lagen (2008:565) om rätt till ledighet för att på grund av sjukdom prova annat arbete',
    en: 'Act on leave to try other work because of sickness',
  },
  [WORKPLACE_SUPPORT.sfs]: {
    ...WORKPLACE_SUPPORT,
    short: 'förordning (2014:67)',
    sv: 'förordningen (2014:67) om bidrag till arbetsgivare för köp av arbetsplatsinriktat rehabiliteringsstöd för återgång i arbete',
    en: 'Ordinance on grants to employers for workplace rehabilitation support',
  },
  [WORK_AIDS.sfs]: {
    ...WORK_AIDS,
    short: 'förordning (1991:1046)',
    sv: 'förordningen (1991:1046) om bidrag till arbetshjälpmedel',
    en: 'Ordinance on grants for work aids',
  },
  [CERTIFICATES.sfs]: {
    ...CERTIFICATES,
    short: 'förordning (1995:1051)',
    sv: 'förordningen (1995:1051) om läkarintyg i sjukpenningärenden',
    en: 'Ordinance on medical certificates in sickness benefit cases',
  },
  [JOB_AND_DEVELOPMENT.sfs]: {
    ...JOB_AND_DEVELOPMENT,
    short: 'förordning (2007:414)',
    sv: 'förordningen (2007:414) om jobb- och utvecklingsgarantin',
    en: 'Ordinance on the job and development guarantee',
  },
  [YOUTH.sfs]: {
    ...YOUTH,
    short: 'förordning (2007:813)',
    sv: 'förordningen (2007:813) om jobbgaranti för ungdomar',
    en: 'Ordinance on the job guarantee for young people',
  },
  [SPECIAL_EFFORTS.sfs]: {
    ...SPECIAL_EFFORTS,
    short: 'förordning (2017:462)',
    sv: 'förordningen (2017:462) om särskilda insatser för personer med funktionsnedsättning som medför nedsatt arbetsförmåga',
    en: 'Ordinance on special efforts for persons with a disability that reduces their work capacity',
  },
  [COMPENSATION.sfs]: {
    ...COMPENSATION,
    short: 'förordning (2017:819)',
    sv: 'förordningen (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser',
    en: 'Ordinance on compensation for participants in labour-market measures',
  },
  [ESTABLISHMENT.sfs]: {
    ...ESTABLISHMENT,
    short: 'förordning (2017:820)',
    sv: 'förordningen (2017:820) om etableringsinsatser för vissa nyanlända invandrare',
    en: 'Ordinance on establishment measures for certain new arrivals',
  },
  [DELAYED_CARE.sfs]: {
    ...DELAYED_CARE,
    short: 'förordning (2020:711)',
    sv: 'förordningen (2020:711) om undantag från vissa bestämmelser om sjukpenning med anledning av sjukdomen covid-19',
    en: 'Ordinance on exceptions from certain provisions on sickness benefit because of the disease covid-19 (repealed 2022)',
    repealed: true,
  },
  [FSL.sfs]: {
    ...FSL,
    short: 'FSL',
    sv: 'lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
    en: 'Act on financial coordination of rehabilitation efforts',
  },
  [KIL.sfs]: {
    ...KIL,
    short: 'KIL',
    sv: 'lagen (2019:1297) om koordineringsinsatser för sjukskrivna patienter',
    en: 'Act on coordination efforts for patients on sick leave',
  },
  [ALF.sfs]: {
    ...ALF,
    short: 'ALF',
    sv: 'lagen (2024:506) om arbetslöshetsförsäkring',
    en: 'Unemployment Insurance Act',
  },
  [ANNUAL_REPORTS.sfs]: {
    ...ANNUAL_REPORTS,
    short: 'förordning (2000:605)',
    sv: 'förordningen (2000:605) om årsredovisning och budgetunderlag',
    en: 'Ordinance on annual reports and budget documentation',
  },
  [LABOUR_MARKET.sfs]: {
    ...LABOUR_MARKET,
    short: 'förordning (2000:628)',
    sv: 'förordningen (2000:628) om den arbetsmarknadspolitiska verksamheten',
    en: 'Ordinance on labour-market policy activities',
  },
  [PDL.sfs]: {
    ...PDL,
    short: 'PDL',
    sv: 'patientdatalagen (2008:355)',
    en: 'Patient Data Act',
  },
  [OSL.sfs]: {
    ...OSL,
    short: 'OSL',
    sv: 'offentlighets- och sekretesslagen (2009:400)',
    en: 'Public Access to Information and Secrecy Act',
  },
  [PL.sfs]: {
    ...PL,
    short: 'PL',
    sv: 'patientlagen (2014:821)',
    en: 'Patient Act',
  },
  [HSL.sfs]: {
    ...HSL,
    short: 'HSL',
    sv: 'hälso- och sjukvårdslagen (2017:30)',
    en: 'Health Care Act',
  },
  [MEDICAL_INVESTIGATIONS.sfs]: {
    ...MEDICAL_INVESTIGATIONS,
    short: 'lag (2018:744)',
    sv: 'lagen (2018:744) om försäkringsmedicinska utredningar',
    en: 'Act on medical investigations for the insurance',
  },
  [SOL.sfs]: {
    ...SOL,
    short: 'SoL',
    sv: 'socialtjänstlagen (2025:400)',
    en: 'Social Services Act',
  },
};
