/** The acts that the rules rest on, and the day until which they have been read. */
import type { IsoDate } from '../time/day.js';

export interface Act {
  /** The name that Swedish lawyers use in citations. */
  readonly short: string;
  readonly sv: string;
  readonly en: string;
  /** Acts that came into force or were published after this day have not been read. */
  readonly readUntil: IsoDate;
}

/** By SFS number. */
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
    readUntil: '2026-04-30',
  },
  'SFS 1962:381': {
    short: 'AFL',
    sv: 'lagen (1962:381) om allmän försäkring',
    en: 'National Insurance Act (repealed 2011)',
    readUntil: '2010-12-31',
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
};
