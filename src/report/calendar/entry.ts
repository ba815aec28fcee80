/** A duty as a calendar shows it. */
import type { AssessValue } from '../../case/assess.js';
import { whoNames } from '../../case/due/duty.words.js';
import { isRight, type LedgerEntry, type LedgerStatus } from '../../case/due/duty.js';
import type { Language } from '../../finding/words.js';
import type { IsoDate } from '../../time/day.js';
import { dutyNames } from '../case/duty.words.js';
import { citation } from '../lagrum.js';
import { reportNames } from '../report.words.js';

/** RFC 5545, STATUS: what is projected is tentative. */
export type EntryStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

export interface Entry {
  readonly uid: string;
  readonly on: IsoDate;
  readonly status: EntryStatus;
  /** Raised when day, status or title change. */
  readonly sequence: number;
  readonly title: string;
  readonly note?: string;
}

/** Stands for the issuer where none is named. */
export const NO_ISSUER = 'sjukregler';

const OPEN: ReadonlySet<LedgerStatus> = new Set(['upcoming', 'possible', 'due', 'overdue']);

/**
 * What is still to be done, on the day that the act sets; a right, on the last day on which it can be used; and the day on which
 * the protection of the SGI would be lost. What has no day has no place in a calendar.
 */
export function entriesOf(value: AssessValue, language: Language, issuer: string = NO_ISSUER): Entry[] {
  const { ref, ledger } = value;
  const duties = ledger.flatMap((duty): Entry[] => {
    const { status } = duty;
    const on = dayIn(duty);
    if (on === null || !OPEN.has(status)) return [];
    return [
      {
        uid: `${ref}.${duty.id}.${duty.from}@${issuer}`,
        on,
        status: duty.projected ? 'TENTATIVE' : 'CONFIRMED',
        sequence: 0,
        title: `${ref}: ${dutyNames[duty.id][language]}`,
        note: noteOf(duty, language),
      },
    ];
  });
  return [...duties, ...protectionOf(value, language, issuer)];
}

/** The first day on which the SGI of somebody without work to return to is no longer protected, if nothing takes over. */
function protectionOf(
  { ref, asOf, sgiProtection }: AssessValue,
  language: Language,
  issuer: string,
): Entry[] {
  if (sgiProtection === null) return [];
  const { basis, losesOn, workEndedOn, workToReturnTo } = sgiProtection;
  if (losesOn === null || workEndedOn === null || workToReturnTo || losesOn < asOf) return [];
  return [
    {
      uid: `${ref}.sgi-protection.${workEndedOn}@${issuer}`,
      on: losesOn,
      status: 'TENTATIVE',
      sequence: 0,
      title: `${ref}: ${reportNames.protectionEnds[language]}`,
      note: [whoNames.employee[language], citation(basis, language)].join(' · '),
    },
  ];
}

/** Who issued an event of the case with the reference; undefined for other events. The reference may hold dots itself. */
export function issuerOf(ref: string, uid: string): string | undefined {
  const [, of, issuer] = /^(.+)\.[a-z0-9-]+\.\d{4}-\d{2}-\d{2}@([a-z0-9.-]+)$/.exec(uid) ?? [];
  return of === ref ? issuer : undefined;
}

function dayIn({ id, dueOn, lastDay }: LedgerEntry): IsoDate | null {
  return isRight(id) ? (lastDay ?? dueOn) : dueOn;
}

/** Whose duty it is, the other day where there are two, and the sections. */
function noteOf(duty: LedgerEntry, language: Language): string {
  const { id, who, dueOn, lastDay, projected, lagrum } = duty;
  const other = isRight(id)
    ? `${reportNames.from[language]} ${dueOn ?? ''}`
    : `${reportNames.to[language]} ${lastDay ?? ''}`;
  return [
    whoNames[who][language],
    ...(lastDay === null || lastDay === dueOn ? [] : [other]),
    ...(projected ? [reportNames.projected[language]] : []),
    citation(lagrum, language),
  ].join(' · ');
}
