/** What could be otherwise in a case, and the case as it then is. */
import type { IssueCode } from '../../finding/issue.js';
import { addDays, later, toDay, toIso, type IsoDate } from '../../time/day.js';
import { lastPrognosisOn, registeredDays } from './by-sickness.js';
import type { Case, CaseEmployment, CasePay, CaseSpell, DatedPay } from './case.js';
import { listed } from './listed.js';
import { isRows } from './rows.js';

/** The latest spell is the one that begins last. */
export type CaseChange =
  /**
   * The employee works part of the time from `from` on: the latest spell has the extent from that day, which is at the latest
   * its last one, or the last that is foreseen.
   */
  | {
      readonly kind: 'return-part-time';
      readonly from: IsoDate;
      /** Below 1. */
      readonly extent: CaseSpell['extent'];
    }
  /** The latest spell ends with the day `on`. */
  | { readonly kind: 'end'; readonly on: IsoDate }
  /** The latest spell lasts to `to`; one that is ongoing is expected to last until then. */
  | { readonly kind: 'prolong'; readonly to: IsoDate }
  /** Another spell, after the latest one has ended. */
  | {
      readonly kind: 'relapse';
      readonly from: IsoDate;
      /** The last day, included. */
      readonly to: IsoDate;
      readonly extent: CaseSpell['extent'];
    }
  /** Another pay, from a day on; without one it is the only pay of the case, past days included. */
  | { readonly kind: 'new-pay'; readonly pay: CasePay; readonly from?: IsoDate };

/** Where a change does not fit the case; an empty list where it does. */
export function misfits(
  given: Case,
  change: CaseChange,
  asOf: IsoDate,
): { readonly path: readonly string[]; readonly code: IssueCode }[] {
  const wrong = (field: string): { path: readonly string[]; code: IssueCode }[] => [
    { path: ['change', field], code: 'not-applicable' },
  ];
  if (change.kind === 'new-pay') return misfitsOfPay(given, change, wrong);
  if (given.spells.length === 0) return wrong('kind');
  const latest = latestOf(given);
  const last = lastDayOf(latest);
  switch (change.kind) {
    case 'return-part-time': {
      const until = last ?? foreseenTo(given, latest, asOf);
      const isWithin = change.from > latest.from && (until === undefined || change.from <= until);
      return isWithin ? [] : wrong('from');
    }
    case 'end': {
      const isWithin = change.on >= latest.from && (last === null || change.on <= last);
      return isWithin ? [] : wrong('on');
    }
    case 'prolong':
      return change.to > (last ?? expectedTo(given, latest, asOf)) ? [] : wrong('to');
    case 'relapse':
      if (last === null) return wrong('kind');
      return change.from > last ? [] : wrong('from');
  }
}

/** Where no pay is known before the day from which the other one holds, nothing is known of the days before it. */
function misfitsOfPay<Wrong>(
  { employment }: Case,
  { from }: NewPay,
  wrong: (field: string) => Wrong[],
): Wrong[] {
  if (employment === undefined) return wrong('pay');
  return from !== undefined && employment.pay === undefined ? wrong('from') : [];
}

type NewPay = Extract<CaseChange, { readonly kind: 'new-pay' }>;

/** The case with the change made; the change must fit. */
export function changedCase(given: Case, change: CaseChange, asOf: IsoDate): Case {
  if (change.kind === 'new-pay') return { ...given, employment: withPay(given, change) };
  const latest = latestOf(given);
  const others = given.spells.filter((spell) => spell !== latest);
  switch (change.kind) {
    case 'return-part-time':
      return { ...given, spells: [...others, ...splitAt(latest, change.from, change.extent)] };
    case 'end':
      return { ...given, spells: [...others, endingOn(latest, change.on)] };
    case 'prolong':
      if (latest.to === null) return { ...given, prognosis: renewed(given, change.to, asOf) };
      return { ...given, spells: [...others, endingOn(latest, change.to)] };
    case 'relapse': {
      const { from, to, extent } = change;
      return { ...given, spells: [...given.spells, { from, to, extent }] };
    }
  }
}

/** Of several that begin on the same day, the one that ends last; there must be one. */
function latestOf({ spells }: Case): CaseSpell {
  return spells.reduce((latest, spell) => {
    if (spell.from > latest.from) return spell;
    if (spell.from < latest.from || latest.to === null) return latest;
    return spell.to === null || spell.to > latest.to ? spell : latest;
  });
}

function lastDayOf({ to, fitFrom }: CaseSpell): IsoDate | null {
  if (to === null || fitFrom === undefined) return to;
  return toIso(later(toDay(to), addDays(toDay(fitFrom), -1)));
}

/** The day until which an ongoing spell is taken to last. */
function expectedTo(given: Case, latest: CaseSpell, asOf: IsoDate): IsoDate {
  return foreseenTo(given, latest, asOf) ?? knownTo(latest, asOf);
}

/** The last day that is foreseen of an ongoing spell; undefined where it has passed, or nobody has said it. */
function foreseenTo(given: Case, latest: CaseSpell, asOf: IsoDate): IsoDate | undefined {
  const day = toDay(asOf);
  const to = lastPrognosisOn(registeredDays(given, day), given, day)?.expectedTo;
  return to === undefined || to < knownTo(latest, asOf) ? undefined : to;
}

function knownTo({ from }: CaseSpell, asOf: IsoDate): IsoDate {
  return from > asOf ? from : asOf;
}

function splitAt({ from, to, extent, ...facts }: CaseSpell, on: IsoDate, newExtent: number): CaseSpell[] {
  const { fitFrom, workedAfter, ...ofStart } = facts;
  return [
    { from, to: toIso(addDays(toDay(on), -1)), extent, ...ofStart },
    {
      from: on,
      to,
      extent: newExtent,
      ...(fitFrom !== undefined && { fitFrom }),
      ...(workedAfter !== undefined && { workedAfter }),
    },
  ];
}

/** When the employee was fit again is no longer what it was. */
function endingOn({ fitFrom: _, ...spell }: CaseSpell, to: IsoDate): CaseSpell {
  return { ...spell, to };
}

/** The prognoses before it stay what they were: the first one that was long enough for a plan decides when that falls due. */
function renewed({ prognosis }: Case, expectedTo: IsoDate, on: IsoDate): Case['prognosis'] & object {
  const before = listed(prognosis);
  return before.length === 0 ? { on, expectedTo } : [...before, { on, expectedTo }];
}

/** Hourly pay takes no convention. */
function withPay({ employment }: Case, change: NewPay): CaseEmployment {
  const { convention, ...rest } = employment as CaseEmployment;
  const pay = change.from === undefined ? change.pay : payFrom(rest, change.from, change.pay);
  const isMonthly = isRows(pay) ? pay.some((row) => 'monthly' in row) : 'monthly' in pay;
  return { ...rest, pay, ...(isMonthly && convention !== undefined && { convention }) };
}

/** The rows that begin before the day, and the new one. */
function payFrom({ from: employedFrom, pay }: CaseEmployment, from: IsoDate, other: CasePay): DatedPay[] {
  const before = pay === undefined || isRows(pay) ? (pay ?? []) : [{ ...pay, from: employedFrom }];
  return [...before.filter((row) => row.from < from), { ...other, from }];
}
