/**
 * What a collective agreement says of sick pay, as data: what takes the place of the statute's way of calculating, what it
 * gives beside sickness benefit, and where each term was read.
 */
import type { Text } from '../finding/words.js';
import type { Confidence } from '../law/dated.js';
import type { Guidance } from '../law/lagrum.js';
import type { Convention } from '../rules/sick-pay/sick-pay-sum.js';
import type { IsoDate } from '../time/day.js';

export type AgreementId =
  'state' | 'municipal' | 'retail' | 'warehouse' | 'hotel-restaurant' | 'salaried-industry';

/** One term, in the wording of some time. */
export interface Term<Value> {
  /** What it says; `unknown` where no text was found that says it, and then what depends on it is open. */
  readonly value: Value | 'unknown';
  /** The first day on which it holds; null where that is not known. */
  readonly from: IsoDate | null;
  /** The last day on which it holds; null as long as nothing else was found. */
  readonly to: IsoDate | null;
  /** The clause, such as `§ 28 mom. 6`; null where its number was not seen. */
  readonly clause: string | null;
  /** Where it was read or, of an unknown term, where it was looked for. */
  readonly source: Guidance;
  /** The day on which somebody last compared it with the source. */
  readonly checkedOn: IsoDate;
  /** `P` the text of the agreement was read, `S` another page says it, `I` our reading; null where it is unknown. */
  readonly confidence: Confidence | null;
  /** What the source leaves out, or where sources differ. */
  readonly note?: Text;
}

/** What is given beside sickness benefit on some days of the sick-pay period, in per cent of the pay. */
export interface Supplement {
  /** The first day of the sick-pay period: one after the employer’s own days. */
  readonly fromDay: number;
  /** The last one, included; null as long as the sickness goes on. */
  readonly toDay: number | null;
  /** Of the pay up to the ceiling; one term after another in time. */
  readonly belowCeiling: readonly Term<number>[];
  /** Of the pay above the ceiling. */
  readonly aboveCeiling: readonly Term<number>[];
}

export interface Agreement {
  readonly id: AgreementId;
  readonly name: Text;
  /** Who has concluded it. */
  readonly parties: readonly string[];
  readonly validity: {
    /** The first and the last day of the agreement whose terms stand here; null where that is not known, or it is open-ended. */
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    /** Of which time the texts are that were read. */
    readonly read: Text;
  };
  /** In the place of the statute’s silence on how sick pay is calculated; null where it says nothing. */
  readonly convention: Term<Convention> | null;
  /** More hours than these the karens never takes; null where it says nothing. */
  readonly mostKarensHours: Term<number> | null;
  /** Whether supplements for unsocial hours within the karens are lost with it; null where it says nothing. */
  readonly unsocialHoursInKarens: Term<boolean> | null;
  /** The ceiling of what is given after the employer’s days, in price base amounts; none: that of sickness benefit. */
  readonly ceiling: readonly Term<number>[];
  /** In order of their days, without overlaps. */
  readonly supplements: readonly Supplement[];
}

/** Where in an agreement an amount, or the way of calculating it, comes from. */
export interface AgreementClause {
  /** The agreement that the library knows; null where its terms were given in the call. */
  readonly agreement: AgreementId | null;
  /** The clause; null where its number is not known. */
  readonly clause: string | null;
  readonly source: Guidance;
}

/** What can be unknown in a way that leaves an amount open. */
export type AgreementTermName =
  | 'convention'
  | 'most-karens-hours'
  | 'unsocial-hours-in-karens'
  | 'ceiling'
  | 'below-ceiling'
  | 'above-ceiling';

/** The term that holds on a day; undefined where none is known to. */
export function termOn<Dated extends Pick<Term<unknown>, 'from' | 'to'>>(
  terms: readonly Dated[],
  on: IsoDate,
): Dated | undefined {
  return terms.find(({ from, to }) => (from === null || from <= on) && (to === null || on <= to));
}
