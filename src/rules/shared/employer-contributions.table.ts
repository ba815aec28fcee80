import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import type { Guidance } from '../../law/lagrum.js';

/** The acts where their text was read; the pages of authorities and firms for the time before. */
const ACTS: Guidance = {
  kalla: 'Socialavgiftslagen (2000:980) 2 kap. 26 och 27 §§; lagen (1994:1920) om allmän löneavgift 3 §',
};
const YOUNG_2026: Guidance = { kalla: 'Lagen (2026:100), avgifter för unga' };
const YOUNG_END: Guidance = { kalla: 'Lagen (2023:790), socialavgiftslagen' };
const TAX_AGENCY: Guidance = { kalla: 'Skatteverket, rättslig vägledning, utgåva 2024.3' };
const FIRMS: Guidance = { kalla: 'Visma och Björn Lundén, sammanställningar av arbetsgivaravgifter' };
const SUMMER_2021: Guidance = { kalla: 'Prop. 2020/21:202, avgifter för unga sommaren 2021' };
const SUMMER_2022: Guidance = { kalla: 'FAR, sommarrabatt på arbetsgivaravgifter för unga 2022' };

/** Lower contributions of an age, which is that of the beginning of the year. */
export interface YoungRate {
  readonly fromAge: number;
  readonly toAge: number;
  /** Hundredths of a per cent. */
  readonly rate: number;
  /** On pay of a month up to so many kronor; the rest carries the full rate. */
  readonly monthlyLimit: number;
}

/** Employer's contributions and the general payroll charge, together, in hundredths of a per cent of the pay. */
export interface EmployerContributions extends Dated {
  readonly full: number;
  /** For those who had turned so old by the beginning of the year. */
  readonly older: { readonly age: number; readonly rate: number };
  readonly young: readonly YoungRate[];
  /** Nothing for those born in this year or earlier. */
  readonly noneBornThrough: number;
}

const FULL = 3142;
const OLDER = 1021;
const BORN = 1937;
const MONTHLY_LIMIT = 25_000;

const CHILDREN: YoungRate = { fromAge: 15, toAge: 17, rate: 1021, monthlyLimit: MONTHLY_LIMIT };
const YOUNG: YoungRate = { fromAge: 18, toAge: 22, rate: 1973, monthlyLimit: MONTHLY_LIMIT };
const YOUNG_IN_SUMMER: YoungRate = { fromAge: 18, toAge: 22, rate: 1021, monthlyLimit: MONTHLY_LIMIT };
const YOUNG_FROM_2026: YoungRate = { fromAge: 18, toAge: 22, rate: 2081, monthlyLimit: MONTHLY_LIMIT };

/** Reductions for small employers in spring 2020, growing companies, research and regional support are left out. */
export const employerContributions: readonly EmployerContributions[] = [
  {
    from: '2019-01-01',
    full: FULL,
    older: { age: 65, rate: 1636 },
    young: [],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2019-07-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2019-08-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [CHILDREN],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2021-01-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [CHILDREN, YOUNG],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2021-06-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [CHILDREN, YOUNG_IN_SUMMER],
    noneBornThrough: BORN,
    // The bill was read, not the act.
    source: [SUMMER_2021, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2021-09-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [CHILDREN, YOUNG],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2022-06-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [CHILDREN, YOUNG_IN_SUMMER],
    noneBornThrough: BORN,
    source: [SUMMER_2022, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2022-09-01',
    full: FULL,
    older: { age: 65, rate: OLDER },
    young: [CHILDREN, YOUNG],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2023-01-01',
    full: FULL,
    older: { age: 66, rate: OLDER },
    young: [CHILDREN, YOUNG],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2023-04-01',
    full: FULL,
    older: { age: 66, rate: OLDER },
    young: [CHILDREN],
    noneBornThrough: BORN,
    source: [TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2024-01-01',
    full: FULL,
    older: { age: 66, rate: OLDER },
    young: [],
    noneBornThrough: BORN,
    source: [YOUNG_END, TAX_AGENCY, FIRMS],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    // 18.80 and 12.62 per cent.
    from: '2026-01-01',
    full: FULL,
    older: { age: 67, rate: OLDER },
    young: [],
    noneBornThrough: BORN,
    source: [ACTS],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2026-04-01',
    full: FULL,
    older: { age: 67, rate: OLDER },
    young: [YOUNG_FROM_2026],
    noneBornThrough: BORN,
    // The act was read; the sum of its parts is ours.
    source: [ACTS, YOUNG_2026],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2027-10-01',
    full: FULL,
    older: { age: 67, rate: OLDER },
    young: [],
    noneBornThrough: BORN,
    source: [ACTS, YOUNG_2026],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'employerContributions'> = { employerContributions: null };

export const chosenBy: ChosenBys<'employerContributions'> = { employerContributions: 'day' };
