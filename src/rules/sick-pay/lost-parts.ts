/** What was lost beside the basic pay: supplements, commission and the like (SjLL 6 §, "lön och andra anställningsförmåner"). */
import { hundredths, kronor, NOTHING, plus, times, type Amount } from '../../money/amount.js';
import type { IsoDate } from '../../time/day.js';

export type LostPartKind =
  'unsocial-hours' | 'shift' | 'on-call' | 'commission' | 'piece-work' | 'in-kind' | 'other';

/** What is told of every part that was lost. */
export interface LostPartFacts {
  readonly date: IsoDate;
  readonly kind: LostPartKind;
  /**
   * Whether it belongs to the hours that the karens takes, for which no sick pay is given; for `karensperiod` only. Absent:
   * false.
   */
  readonly inKarens?: boolean;
}

/** A part of the pay that was lost on a day: in kronor, or as hours at a rate. */
export type LostPart = LostPartFacts &
  (
    | { readonly amount: number; readonly hours?: never; readonly rate?: never }
    | {
        readonly amount?: never;
        /** At most two decimals. */
        readonly hours: number;
        /** Kronor per hour. */
        readonly rate: number;
      }
  );

/** A part that is worked out and not told: exact. */
export interface ExactPart extends Pick<LostPartFacts, 'kind' | 'inKarens'> {
  readonly exact: Amount;
  readonly hours?: never;
}

export type DayPart = LostPart | ExactPart;

/** The parts together. */
export interface LostParts {
  readonly all: Amount;
  /** Those of the hours that the karens takes. */
  readonly inKarens: Amount;
}

/** With the basic pay lost. */
export interface PartsTold extends LostParts {
  readonly payLost: Amount;
}

export const NO_PARTS: LostParts = { all: NOTHING, inKarens: NOTHING };

export function lostPartsOf(parts: readonly DayPart[], tell?: object): LostParts {
  let { all, inKarens } = NO_PARTS;
  for (const part of parts) {
    const amount = 'exact' in part ? part.exact : amountOf(part, tell);
    all = plus(all, amount);
    if (part.inKarens) inKarens = plus(inKarens, amount);
  }
  return { all, inKarens };
}

export function addParts(a: LostParts, b: LostParts): LostParts {
  return { all: plus(a.all, b.all), inKarens: plus(a.inKarens, b.inKarens) };
}

function amountOf({ amount, hours, rate }: LostPart, tell?: object): Amount {
  return amount === undefined ? times(kronor(rate, tell), hundredths(hours), 100, '·') : kronor(amount, tell);
}
