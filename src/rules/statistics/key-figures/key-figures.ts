import { decided, type Finding, type Interpretation } from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at } from '../../../law/dated.js';
import { cite } from '../../../law/provision.js';
import { kronor, NOTHING, plus, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { itemAt } from '../../../time/lists.js';
import { AGE_GROUPS, SEXES, type AgeGroup, type Sex } from '../group.js';
import { perCent } from '../per-cent.js';
import { suppressionOf, type Suppressed, type Suppression } from '../suppression.js';
import { smallGroups } from '../small-groups.table.js';
import { keyFigureWordings } from './table.js';

export type { AgeGroup, Sex } from '../group.js';
export type { Suppressed } from '../suppression.js';

/** The sums of the employees of one sex and age. */
export interface KeyFiguresGroup {
  readonly sex: Sex;
  /** Years of age. */
  readonly ageGroup: AgeGroup;
  /** How many they are. Without ordinary working time nobody is counted: those on call, for instance. */
  readonly employees: number;
  /** Their ordinary working time. */
  readonly ordinaryHours: number;
  /** Of it, what was lost to sickness. */
  readonly sickHours: number;
  /** Of that, what was lost in an unbroken time of 60 days or more. */
  readonly sickHoursFrom60: number;
}

export interface KeyFiguresInput {
  /** The first day of the financial year. */
  readonly from: IsoDate;
  /** Its last day, included. */
  readonly to: IsoDate;
  /** In any order, each once. Absent from the list: no employees. */
  readonly groups: readonly KeyFiguresGroup[];
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type KeyFiguresQuestion = 'attributable' | 'decimals';

/** What a figure is of. */
export type KeyFigureName = 'total' | 'from-60-days' | 'women' | 'men' | AgeGroup;

const SEX_FIGURES: Readonly<Record<Sex, KeyFigureName>> = { woman: 'women', man: 'men' };

export interface KeyFigure {
  readonly figure: KeyFigureName;
  /**
   * Sick leave in per cent of the group’s ordinary working time, with one decimal; of `from-60-days` in per cent of all
   * sick leave. Null where it is left out.
   */
  readonly share: number | null;
  /** Why it is left out; null where it is not. */
  readonly suppressed: Suppressed | null;
  /** How many employees with ordinary working time the figure is of; null where that is left out too. */
  readonly employees: number | null;
}

export interface KeyFiguresValue {
  /** The seven, always in this order: all, 60 days or more, women, men, the three age groups. */
  readonly figures: readonly KeyFigure[];
}

/**
 * The statement of sick leave in the annual report of a state body, in seven figures: all sick leave, the share of it that
 * is of 60 days or more, that of women and men, and of three age groups. Municipalities and regions use the same seven.
 *
 * A group of at most ten employees has no figure. Nor has another one where the small group could be found by taking the
 * figures that are told from the whole.
 *
 * Does not decide whether a figure can be attributed to an individual in another way, such as by comparing the figures of
 * a sex and of an age group, nor what an employee’s ordinary working time is. Where nobody at all was sick, the total says
 * so of every group: the ordinance asks for it all the same. Whether a body with few employees must
 * report at all depends on two years (fourth paragraph): here nothing is told where the employees given are at most ten.
 * Nor whether municipalities must report: the act that said so (1997:614, 4:1 a) was repealed in 2019.
 *
 * @source förordning (2000:605) 7 kap. 3 §
 * @inForce financial years from 2003-07-01 –
 * @throws InvalidInput (checked API) on a group given twice, more hours of sickness than of work
 * @example
 * import { keyFigures } from 'sjukregler';
 *
 * const found = keyFigures({
 *   from: '2026-01-01', to: '2026-12-31',
 *   groups: [
 *     { sex: 'woman', ageGroup: '30-49', employees: 40, ordinaryHours: 70000, sickHours: 3500, sickHoursFrom60: 1400 },
 *     { sex: 'man', ageGroup: 'from-50', employees: 20, ordinaryHours: 35000, sickHours: 700, sickHoursFrom60: 0 },
 *   ],
 * });
 * found.outcome === 'decided' && found.value.figures[0]?.share; //=> 4
 * found.outcome === 'decided' && found.value.figures[1]?.share; //=> 33.3
 */
export function keyFigures(input: KeyFiguresInput): Finding<KeyFiguresValue> {
  const wording = at(keyFigureWordings, input.from);
  const small = at(smallGroups, input.from);
  if (wording === undefined || small === undefined) return notCoveredBy(keyFigureWordings);

  const total = sumOf(input.groups);
  const ofSex = SEXES.map((sex) => sumOf(input.groups.filter((group) => group.sex === sex)));
  const ofAge = AGE_GROUPS.map((age) => sumOf(input.groups.filter((group) => group.ageGroup === age)));
  const [ofTotal = null] = suppressionOf([total.employees], small.most);
  const bySex = suppressionOf(ofSex.map(employeesOf), small.most);
  const byAge = suppressionOf(ofAge.map(employeesOf), small.most);

  const figures = [
    figureOf('total', total, ofTotal),
    figureOf('from-60-days', { ...total, of: total.sick, sick: total.long }, ofTotal),
    ...SEXES.map((sex, i) => figureOf(SEX_FIGURES[sex], itemAt(ofSex, i), bySex[i] ?? null)),
    ...AGE_GROUPS.map((age, i) => figureOf(age, itemAt(ofAge, i), byAge[i] ?? null)),
  ];
  return decided({ figures }, cite(wording.source, input.from), {
    interpretations: figures.some(({ share }) => share !== null) ? READINGS : NONE,
  });
}

/** Hours are added as hundredths, without residue. */
interface Sums {
  readonly employees: number;
  /** What the share is of. */
  readonly of: Amount;
  readonly sick: Amount;
  readonly long: Amount;
}

/** Employees without ordinary working time are not in the statement: their time would be in neither of the sums. */
function sumOf(groups: readonly KeyFiguresGroup[]): Sums {
  const counted = groups.filter(({ ordinaryHours }) => ordinaryHours > 0);
  return counted.reduce(
    (sums, group): Sums => ({
      employees: sums.employees + group.employees,
      of: plus(sums.of, kronor(group.ordinaryHours)),
      sick: plus(sums.sick, kronor(group.sickHours)),
      long: plus(sums.long, kronor(group.sickHoursFrom60)),
    }),
    { employees: 0, of: NOTHING, sick: NOTHING, long: NOTHING },
  );
}

function employeesOf({ employees }: Sums): number {
  return employees;
}

function figureOf(figure: KeyFigureName, { employees, of, sick }: Sums, suppression: Suppression): KeyFigure {
  if (suppression !== null) return { figure, share: null, suppressed: suppression, employees: null };
  if (of.num === 0) return { figure, share: null, suppressed: 'no-hours', employees };
  return { figure, share: perCent(sick, of), suppressed: null, employees };
}

const NONE: readonly never[] = [];
const READINGS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'attributable', taken: 'by-number-and-subtraction', other: ['by-number', 'by-assessment'] },
  { question: 'decimals', taken: 'one', other: ['two'] },
]);
