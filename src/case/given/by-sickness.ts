/** Which sickness, or which period, the facts that a case gives with a date belong to. */
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { compareText, firstIndex, groupBy, isSome, itemAt, lastOf, type NonEmpty } from '../../time/lists.js';
import { lastBegun, union, type Period } from '../../time/period.js';
import type { Case, CasePlan, CasePrognosis, CaseSpell } from './case.js';
import { listed } from './listed.js';

/**
 * For each of the periods, which must be in order, the earliest of the dates that belong to it: those from its first day
 * until the next one begins. A date before all of them belongs to none.
 */
export function earliestIn<P extends Pick<Period, 'from'>>(
  periods: readonly P[],
  dates: IsoDate | readonly IsoDate[] | undefined,
): ReadonlyMap<P, IsoDate> {
  const found = new Map<P, IsoDate>();
  for (const date of [...listed(dates)].sort(compareText)) {
    const period = lastBegun(periods, toDay(date));
    if (period !== undefined && !found.has(period)) found.set(period, date);
  }
  return found;
}

/**
 * The prognoses of each sickness, in the order of their days: of the one in which, or before which, they were made, or of
 * the last. The sicknesses must be in order.
 */
export function prognosesIn<S extends Period>(
  sicknesses: readonly S[],
  { prognosis }: Pick<Case, 'prognosis'>,
): ReadonlyMap<S, NonEmpty<CasePrognosis>> {
  if (!isSome(sicknesses)) return new Map();
  const madeInOrder = [...listed(prognosis)].sort((a, b) => compareText(a.on, b.on));
  const beforeLast = sicknesses.length - 1;
  return groupBy(madeInOrder, ({ on }) =>
    itemAt(
      sicknesses,
      firstIndex(beforeLast, (i) => itemAt(sicknesses, i).to >= toDay(on)),
    ),
  );
}

/** The prognosis that holds on a day: the latest that had been made, or the first where none had. */
export function prognosisOn(prognoses: NonEmpty<CasePrognosis>, day: Day): CasePrognosis {
  const on = toIso(day);
  return prognoses.filter((each) => each.on <= on).at(-1) ?? prognoses[0];
}

/** The same of the last of the sicknesses; undefined where there is none. */
export function lastPrognosisOn(
  sicknesses: readonly Period[],
  given: Pick<Case, 'prognosis'>,
  day: Day,
): CasePrognosis | undefined {
  const last = sicknesses.at(-1);
  const prognoses = last && prognosesIn(sicknesses, given).get(last);
  return prognoses && prognosisOn(prognoses, day);
}

/** The days of sickness that are registered by a day, an ongoing spell as far as it is known; in order, free of overlaps. */
export function registeredDays({ spells }: Pick<Case, 'spells'>, day: Day): Period[] {
  return union(spells.map((spell) => ({ from: toDay(spell.from), to: lastDayBy(spell, day) })));
}

function lastDayBy({ from, to, fitFrom }: CaseSpell, day: Day): Day {
  if (to === null) return later(toDay(from), day);
  return fitFrom === undefined ? toDay(to) : later(toDay(to), addDays(toDay(fitFrom), -1));
}

/**
 * What the case tells of the plan in each sickness. A plan belongs to the one in which it was made, or in which health had
 * improved; one without a day in any belongs to the last. The sicknesses must be in order.
 */
export function plansIn<S extends Pick<Period, 'from'>>(
  sicknesses: readonly S[],
  { plan }: Pick<Case, 'plan'>,
): ReadonlyMap<S, CasePlan> {
  if (!isSome(sicknesses)) return new Map();
  const first = toIso(sicknesses[0].from);
  const groups = groupBy(listed(plan), ({ madeOn, improvedOn }) => {
    const days = [madeOn, improvedOn].flatMap((day) =>
      day === undefined || day < first ? [] : [toDay(day)],
    );
    return (isSome(days) ? lastBegun(sicknesses, days[0]) : undefined) ?? lastOf(sicknesses);
  });
  return new Map([...groups].map(([sickness, plans]) => [sickness, together(plans, first)]));
}

/** What several tell as one: of each day the earliest that lies in any sickness. */
function together(plans: readonly CasePlan[], first: IsoDate): CasePlan {
  const madeOn = earliestFrom(
    first,
    plans.map((plan) => plan.madeOn),
  );
  const improvedOn = earliestFrom(
    first,
    plans.map((plan) => plan.improvedOn),
  );
  return {
    ...(madeOn !== undefined && { madeOn }),
    ...(improvedOn !== undefined && { improvedOn }),
    ...(plans.some(({ cannotReturn }) => cannotReturn) && { cannotReturn: true }),
  };
}

function earliestFrom(first: IsoDate, days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days
    .flatMap((day) => (day === undefined || day < first ? [] : [day]))
    .sort(compareText)
    .at(0);
}
