/**
 * Two spells whose link turns on a day that nobody told: on which day the employee was fit again. Where only days off
 * follow on the last registered day of a sickness, the sickness may have lasted through them, and what follows is then
 * a relapse into the same period (SjLL 7 §) or goes on in the same rehabilitation chain (SFB 27:51).
 */
import type { Lagrum } from '../../../law/lagrum.js';
import { sfb27s51 } from '../../../law/sfb/27.js';
import { sjll7third } from '../../../law/sjll.js';
import { joinsWithinOn } from '../../../rules/sick-pay/period-link.js';
import { dayOfChain, type Chain } from '../../../rules/shared/added-periods.js';
import { addDays, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { covers, type Period } from '../../../time/period.js';
import { itemWhere, neighbours } from '../../../time/lists.js';
import type { Case } from '../../given/case.js';
import type { Facts } from '../../facts/facts.js';
import { chainJoinsWithinOn } from '../../../rules/work-capacity/chain-link.js';
import type { Sickness } from '../../facts/sickness.js';
import { firstDayAtWork } from '../../facts/first-day-at-work.js';
import {
  sickPayAnswer,
  type CountedAnswer,
  type SickPayAnswer,
  type SickPayAnswerId,
} from './sick-pay-answer.js';
import { sickPayPartsOf, type SickPayParts } from '../../parts.js';
import { cite, type Ground } from '../../../law/provision.js';

/** What the day would make one of two. */
export type FitDateLink = 'sick-pay-period' | 'chain';

/** The days of being fit again that would turn the answer. */
export interface TurningFitDates {
  readonly link: FitDateLink;
  /** The first day of being fit, as it was taken to be. */
  readonly assumed: IsoDate;
  /** With this first day of being fit, or a later one, the two belong together. */
  readonly from: IsoDate;
  /** The latest that it can have been: the first scheduled day after the sickness. */
  readonly to: IsoDate;
}

/** A link that a fit date would turn, and the case with that date. */
export interface FitDateTurn extends TurningFitDates {
  /** The first day of the later sickness. */
  readonly later: Day;
  readonly turned: () => Case;
  readonly lagrum: readonly Lagrum[];
}

/** In order. */
export function fitDateTurns(facts: Facts): FitDateTurn[] {
  const { sicknesses } = facts;
  const links = linksOf(facts);
  return neighbours(sicknesses).flatMap(([before, later]) => turnOf(facts, links, before, later) ?? []);
}

function turnOf(
  facts: Facts,
  links: readonly Link[],
  before: Sickness,
  later: Sickness,
): FitDateTurn | undefined {
  const last = before.spells.filter(({ to }) => to === before.to);
  const position = last[0]?.index ?? null;
  if (position === null || last.some(({ registered }) => registered.fitFrom !== undefined)) return undefined;
  const assumed = addDays(before.to, 1);
  const latest = firstDayAtWork(facts.scheduled, assumed, later.from);
  const turning = links.find(({ within, begin, end }) => {
    const first = firstJoining(later, within(later.from));
    return end.has(before.to) && begin.has(later.from) && assumed < first && first <= latest;
  });
  if (turning === undefined) return undefined;
  const from = toIso(firstJoining(later, turning.within(later.from)));
  return {
    link: turning.link,
    assumed: toIso(assumed),
    from,
    to: toIso(latest),
    later: later.from,
    turned: () => withFitDate(facts.case, position, from),
    lagrum: cite(turning.grounds, toIso(later.from)),
  };
}

/** Made only where it is asked for: a long history has as many of them as spells. */
function withFitDate(given: Case, position: number, fitFrom: IsoDate): Case {
  return {
    ...given,
    spells: given.spells.map((spell, i) => (i === position ? { ...spell, fitFrom } : spell)),
  };
}

interface Link {
  readonly link: FitDateLink;
  /** Sicknesses belong together where the later begins at most so many days after the last day of the earlier. */
  readonly within: (from: Day) => number;
  /** The first and the last days of the sicknesses that the link can be between. */
  readonly begin: ReadonlySet<Day>;
  readonly end: ReadonlySet<Day>;
  readonly grounds: readonly Ground[];
}

/** In sick-pay periods are the sicknesses that concern the employer, under a law that is known; in chains those that count. */
function linksOf({ periods, chains }: Facts): Link[] {
  const ofPeriods = periods.flatMap(({ sicknesses }) => sicknesses);
  return [
    { link: 'sick-pay-period', within: joinsWithinOn, ...endsOf(ofPeriods), grounds: [sjll7third] },
    { link: 'chain', within: chainJoinsWithinOn, ...endsOf(chains.flat()), grounds: [sfb27s51] },
  ];
}

function endsOf(periods: readonly Period[]): Pick<Link, 'begin' | 'end'> {
  return { begin: new Set(periods.map(({ from }) => from)), end: new Set(periods.map(({ to }) => to)) };
}

/** The first day of being fit with which the later sickness belongs to the earlier. */
function firstJoining({ from }: Sickness, within: number): Day {
  return addDays(from, 1 - within);
}

export interface FitDateQuestion {
  readonly id: 'fit-date';
  readonly missing: readonly string[];
  /** The first day of the later sickness. */
  readonly from: IsoDate;
  readonly fitDate: TurningFitDates;
  readonly sickPayOutcomes?: readonly SickPayAnswer[];
  readonly lagrum: readonly Lagrum[];
}

/** Every answer counts the case once more: of a history with many questions only the latest have outcomes. */
export const MOST_COUNTED = 10;

export function openFitDates(parts: SickPayParts): FitDateQuestion[] {
  const turns = fitDateTurns(parts.facts);
  return turns.map((turn, i): FitDateQuestion => {
    const { link, assumed, from, to, later, lagrum } = turn;
    return {
      id: 'fit-date',
      missing: ['spells.fitFrom'],
      from: toIso(later),
      fitDate: { link, assumed, from, to },
      ...(i >= turns.length - MOST_COUNTED && {
        sickPayOutcomes: fitDateAnswers(parts, turn).map(sickPayAnswer),
      }),
      lagrum,
    };
  });
}

/** As was assumed, and with the first day that turns it. */
export function fitDateAnswers(parts: SickPayParts, turn: FitDateTurn): CountedAnswer[] {
  const { link, assumed, from, later, turned } = turn;
  const answer = (of: SickPayParts, id: SickPayAnswerId, fitFrom: IsoDate): CountedAnswer => ({
    if: id,
    fitFrom,
    dayNumber: dayOfChain(linkedOn(of.facts, link, later), later),
    parts: of,
  });
  const otherwise = sickPayPartsOf(turned(), toIso(parts.facts.asOf));
  return [answer(parts, 'fit-as-assumed', assumed), answer(otherwise, 'fit-later', from)];
}

function linkedOn({ periods, chains }: Facts, link: FitDateLink, on: Day): Chain {
  const linked = link === 'chain' ? chains : periods.map(({ sicknesses }) => sicknesses);
  return itemWhere(linked, (chain) => chain.some((sickness) => covers(sickness, on)));
}
