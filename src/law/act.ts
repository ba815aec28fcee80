/** The acts that the rules rest on, and the day until which they have been read. */
import type { IsoDate } from '../time/day.js';

export interface Act {
  /** The name that Swedish lawyers use in citations. */
  readonly short: string;
  readonly sv: string;
  readonly en: string;
  /** Acts that came into force or were published after this day have not been read. */
  readonly readUntil: IsoDate;
  /** No wording can follow: the act is no longer in force. */
  readonly repealed?: true;
}

/** By SFS number. Amending acts are cited by their number alone, and only for their transitional provisions. */
export const acts: Readonly<Record<string, Act>> = {
  'SFS 1991:1047': {
    short: 'SjLL',
    sv: 'lagen (1991:1047) om sjuklön',
    en: 'Sick Pay Act',
    readUntil: '2026-04-30',
  },
  'SFS 2010:110': {
    short: 'SFB',
    sv: 'socialförsäkringsbalken (2010:110)',
    en: 'Social Insurance Code',
    // The text through SFS 2026:45; what came in July 2026 and comes in 2027 is known from summaries alone.
    readUntil: '2026-03-01',
  },
  'SFS 1962:381': {
    short: 'AFL',
    sv: 'lagen (1962:381) om allmän försäkring',
    en: 'National Insurance Act (repealed 2011)',
    readUntil: '2010-12-31',
    repealed: true,
  },
  'SFS 1930:173': {
    short: 'lag (1930:173)',
    sv: 'lagen (1930:173) om beräkning av lagstadgad tid',
    en: 'Act on the computation of statutory time',
    readUntil: '2026-04-30',
  },
  'SFS 1977:1160': {
    short: 'AML',
    sv: 'arbetsmiljölagen (1977:1160)',
    en: 'Work Environment Act',
    readUntil: '2026-04-30',
  },
  'SFS 1982:80': {
    short: 'LAS',
    sv: 'lagen (1982:80) om anställningsskydd',
    en: 'Employment Protection Act',
    readUntil: '2026-04-30',
  },
  'SFS 2008:565': {
    short: 'LPA',
    sv: 'lagen (2008:565) om rätt till ledighet för att på grund av sjukdom prova annat arbete',
    en: 'Act on leave to try other work because of sickness',
    readUntil: '2026-04-30',
  },
  'SFS 2014:67': {
    short: 'förordning (2014:67)',
    sv: 'förordningen (2014:67) om bidrag till arbetsgivare för köp av arbetsplatsinriktat rehabiliteringsstöd för återgång i arbete',
    en: 'Ordinance on grants to employers for workplace rehabilitation support',
    readUntil: '2026-04-30',
  },
  'SFS 1991:1046': {
    short: 'förordning (1991:1046)',
    sv: 'förordningen (1991:1046) om bidrag till arbetshjälpmedel',
    en: 'Ordinance on grants for work aids',
    readUntil: '2026-04-30',
  },
  'SFS 1995:1051': {
    short: 'förordning (1995:1051)',
    sv: 'förordningen (1995:1051) om läkarintyg i sjukpenningärenden',
    en: 'Ordinance on medical certificates in sickness benefit cases',
    readUntil: '2026-04-30',
  },
  'SFS 2007:414': {
    short: 'förordning (2007:414)',
    sv: 'förordningen (2007:414) om jobb- och utvecklingsgarantin',
    en: 'Ordinance on the job and development guarantee',
    readUntil: '2026-04-30',
  },
  'SFS 2007:813': {
    short: 'förordning (2007:813)',
    sv: 'förordningen (2007:813) om jobbgaranti för ungdomar',
    en: 'Ordinance on the job guarantee for young people',
    readUntil: '2026-04-30',
  },
  'SFS 2017:462': {
    short: 'förordning (2017:462)',
    sv: 'förordningen (2017:462) om särskilda insatser för personer med funktionsnedsättning som medför nedsatt arbetsförmåga',
    en: 'Ordinance on special efforts for persons with a disability that reduces their work capacity',
    readUntil: '2026-04-30',
  },
  'SFS 2017:819': {
    short: 'förordning (2017:819)',
    sv: 'förordningen (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser',
    en: 'Ordinance on compensation for participants in labour-market measures',
    readUntil: '2025-12-22',
  },
  'SFS 2017:820': {
    short: 'förordning (2017:820)',
    sv: 'förordningen (2017:820) om etableringsinsatser för vissa nyanlända invandrare',
    en: 'Ordinance on establishment measures for certain new arrivals',
    readUntil: '2026-04-30',
  },
  'SFS 2003:1210': {
    short: 'FSL',
    sv: 'lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
    en: 'Act on financial coordination of rehabilitation efforts',
    readUntil: '2026-04-30',
  },
  'SFS 2019:1297': {
    short: 'KIL',
    sv: 'lagen (2019:1297) om koordineringsinsatser för sjukskrivna patienter',
    en: 'Act on coordination efforts for patients on sick leave',
    readUntil: '2026-04-30',
  },
  'SFS 2024:506': {
    short: 'ALF',
    sv: 'lagen (2024:506) om arbetslöshetsförsäkring',
    en: 'Unemployment Insurance Act',
    readUntil: '2025-12-22',
  },
  'SFS 2000:628': {
    short: 'förordning (2000:628)',
    sv: 'förordningen (2000:628) om den arbetsmarknadspolitiska verksamheten',
    en: 'Ordinance on labour-market policy activities',
    readUntil: '2025-06-17',
  },
  // The texts of the following have not been read through: until the day on which the newest wording cited came into force.
  'SFS 2008:355': {
    short: 'PDL',
    sv: 'patientdatalagen (2008:355)',
    en: 'Patient Data Act',
    readUntil: '2023-01-01',
  },
  'SFS 2009:400': {
    short: 'OSL',
    sv: 'offentlighets- och sekretesslagen (2009:400)',
    en: 'Public Access to Information and Secrecy Act',
    readUntil: '2009-06-30',
  },
  'SFS 2014:821': {
    short: 'PL',
    sv: 'patientlagen (2014:821)',
    en: 'Patient Act',
    readUntil: '2015-01-01',
  },
  'SFS 2017:30': {
    short: 'HSL',
    sv: 'hälso- och sjukvårdslagen (2017:30)',
    en: 'Health Care Act',
    readUntil: '2020-01-01',
  },
  'SFS 2018:744': {
    short: 'lag (2018:744)',
    sv: 'lagen (2018:744) om försäkringsmedicinska utredningar',
    en: 'Act on medical investigations for the insurance',
    readUntil: '2019-01-01',
  },
  'SFS 2025:400': {
    short: 'SoL',
    sv: 'socialtjänstlagen (2025:400)',
    en: 'Social Services Act',
    readUntil: '2025-07-01',
  },
};
