import { decided, notCoveredBefore, type Finding } from '../../../finding/finding.js';
import { assumedWording } from '../../../finding/wording.js';
import { firstDay, wordingOn } from '../../../law/dated.js';
import {
  sfb27s28,
  sfb27s28a,
  sfb27s30,
  sfb27s31,
  sfb27s39first,
  sfb27s39second,
  sfb27s40,
} from '../../../law/sfb/27.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { link } from '../../../time/link.js';
import { length, union, type Period } from '../../../time/period.js';
import { lastOf, type NonEmpty } from '../../../time/lists.js';
import { karenstidTerms, type KarensExemption, type KarenstidChoice } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { KarensExemption, KarenstidChoice } from './table.js';

export interface KarenstidInput {
  /** 7 where nothing was chosen (karensdagar), otherwise the chosen karenstid in days. The same for all the spells. */
  readonly choice: KarenstidChoice;
  /** Spells of sickness, both ends included, in any order. Overlapping and touching ones are one. At most 20 000. */
  readonly spells: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** A ground on which benefit is paid without karens, for all the spells. It does not lift every choice. Absent: none. */
  readonly exemption?: KarensExemption;
  /** The karenstid that the insured wants to change to. Absent: no change. */
  readonly changeTo?: KarenstidChoice;
}

/** Why days are lost, or why none is. */
export type KarenstidReason = 'karensdagar' | 'karenstid' | KarensExemption;

/** Spells that make one sick period as far as karens goes. */
export interface KarenstidPeriod {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** Sick days without benefit. */
  readonly lostDays: number;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type KarenstidAssumption = 'spells';

export interface KarenstidValue {
  /** The days that benefit can be paid for, in order: what is left of each spell. */
  readonly payable: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** In order; those with lost days are what `generalHighRisk` counts. */
  readonly periods: readonly KarenstidPeriod[];
  readonly reason: KarenstidReason;
  /** The days of notice before a change takes effect; 0 where it makes the karenstid longer; null where none is asked for. */
  readonly noticeDays: number | null;
}

/**
 * The days that a self-employed person is paid for: sickness benefit on income of other work comes after seven
 * karensdagar, or after the karenstid that was chosen.
 *
 * Every sick day uses up one day of it, be it in one spell or several: a spell that begins within five days (karensdagar
 * and 1 day) or 20 days (14 days and more) from the end of the one before continues its sick period. A change to a
 * shorter karenstid takes as many days of notice as it is shortened by, and does not apply to an illness that began
 * before.
 *
 * Does not decide whether there is a right to benefit on the payable days, nor whether somebody may choose (through 2024
 * whoever had turned 55 could not shorten). Who has become unemployed has a karensavdrag instead
 * (`benefitKarensavdrag`).
 *
 * @source SFB 27:27 a–33, 39–40
 * @inForce 2013-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { karenstid } from 'sjukregler';
 *
 * const found = karenstid({ choice: 30, spells: [{ from: '2026-01-01', to: '2026-02-28' }], changeTo: 7 });
 * found.outcome === 'decided' && found.value.payable[0]?.from; //=> '2026-01-31'
 * found.outcome === 'decided' && found.value.noticeDays; //=> 23
 */
export function karenstid(input: KarenstidInput): Finding<KarenstidValue> {
  const spells = union(input.spells.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
  const first = spells[0];
  const on = first && toIso(first.from);
  const terms = wordingOn(karenstidTerms, on);
  if (terms === undefined) return notCoveredBefore(firstDay(karenstidTerms), [sfb27s30]);

  const { choice, exemption, changeTo } = input;
  const lifted = exemption !== undefined && terms.lifted[exemption].includes(choice);
  const lost = lifted ? 0 : choice;
  const groups = link(spells, { within: terms.joinsWithinDays[choice] }).map((group) =>
    afterKarens(group, lost),
  );

  return decided(
    {
      payable: groups.flatMap(({ payable }) =>
        payable.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
      ),
      periods: groups.map(({ period }) => period),
      reason: lifted ? exemption : choice === terms.ordinary ? 'karensdagar' : 'karenstid',
      noticeDays: changeTo === undefined ? null : Math.max(0, choice - changeTo),
    },
    cite(
      [
        ...terms.source,
        ...(lifted ? BASIS_LIFTED[exemption] : []),
        ...(changeTo === undefined ? [] : [sfb27s31]),
      ],
      on,
    ),
    { assumptions: first === undefined ? assumedWording(undefined, 'spells') : [] },
  );
}

const BASIS_LIFTED: Readonly<Record<KarensExemption, readonly Ground[]>> = {
  preventive: [sfb27s28],
  seafarer: [sfb27s28a],
  'general-high-risk-protection': [sfb27s39first, sfb27s39second],
  'special-high-risk-protection': [sfb27s40],
};

interface AfterKarens {
  readonly payable: readonly Period[];
  readonly period: KarenstidPeriod;
}

/** One sick period: its spells in order, each after the part of the karens that it uses up. */
function afterKarens(spells: NonEmpty<Period>, karensDays: number): AfterKarens {
  const payable: Period[] = [];
  let left = karensDays;
  for (const spell of spells) {
    const used = Math.min(left, length(spell));
    left -= used;
    if (used < length(spell)) payable.push({ from: addDays(spell.from, used), to: spell.to });
  }
  const { from } = spells[0];
  const { to } = lastOf(spells);
  return { payable, period: { from: toIso(from), to: toIso(to), lostDays: karensDays - left } };
}
