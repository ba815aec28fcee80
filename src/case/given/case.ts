/** What is known about a case: one person, one employment, the absence as it was registered. No identity, no diagnosis. */
import type {
  AverageWeek,
  Convention,
  HourlyPay,
  LostPart,
  MonthlyPay,
} from '../../rules/sick-pay/amount/amount.js';
import type { WorkedWeek } from '../../rules/sick-pay/average-week/average-week.js';
import type { AverageWeekWindow } from '../../rules/sick-pay/average-week/table.js';
import type { SpecialHighRiskInput } from '../../rules/sick-pay/special-high-risk/special-high-risk.js';
import type { Supplement } from '../../rules/sick-pay/supplement.js';
import type { ChainException, Insured } from '../../rules/work-capacity/chain/chain.js';
import type { IsoDate } from '../../time/day.js';
import type { IsoMonth } from '../../time/month.js';
import type { BenefitInKind } from './in-kind.js';
import type { IncomeTerms } from './income-terms.js';
import type { OtherBenefit } from './other-benefits.js';
import type { Schedule } from './schedule.js';

export type { BenefitInKind } from './in-kind.js';
export type { OtherBenefit, OtherBenefitKind } from './other-benefits.js';
export type {
  ClockShift,
  DayShift,
  LocalTime,
  RotatingSchedule,
  Schedule,
  Shift,
  ShiftSchedule,
  Weekday,
  WeekSchedule,
  ZeroHourSchedule,
} from './schedule.js';

export interface CaseSpell {
  /** The first day of sickness, on which work was missed. */
  readonly from: IsoDate;
  /** The last day of sickness, included; null while it goes on. */
  readonly to: IsoDate | null;
  /**
   * The share of ordinary working time that is lost, with at most four decimals: above 0, and 1 where no work is done.
   * Benefit takes the level at or below it, and there is none below a quarter.
   */
  readonly extent: number;
  /** The first day on which the employee was fit again. Absent: the day after the last. */
  readonly fitFrom?: IsoDate;
  /** Whether the employee fully returned and worked at least one day before the next spell. Absent: true. */
  readonly workedAfter?: boolean;
  /** The day of the sick notice to the employer. Absent: the first day. */
  readonly notifiedOn?: IsoDate;
  /** The hours missed on the first day, where that day was partly worked. Absent: the scheduled hours × extent. */
  readonly hoursFirstDay?: number;
}

/**
 * Pay of which a part is exchanged for pension: `monthly` is the pay before that. What is exchanged goes to the pension in
 * full during sickness too and is never deducted once more; where the contract lowers it, another row of the pay begins.
 */
export interface SalaryExchange {
  /** Kronor a month, less than the pay. Absent: nothing. */
  readonly salaryExchange?: number;
  /** The pay that the deduction for absence and the sick pay are made on by the contract. Absent: `after`, told as a reading. */
  readonly base?: 'before' | 'after';
}

/** One pay, of all the parts that are the same every month: supplements that are fixed belong to it. */
export type CasePay = (MonthlyPay & SalaryExchange) | HourlyPay;

/** A pay, or hours of employment, from a day on until the next row begins. */
export type DatedPay = CasePay & { readonly from: IsoDate };

/** The hours of an average week from a day on until the next row begins; at most two decimals. */
export interface DatedHours {
  readonly from: IsoDate;
  readonly hoursPerWeek: number;
}

/** An average week from a day on until the next row begins. */
export type DatedAverageWeek = AverageWeek & { readonly from: IsoDate };

/** The weeks of which the average is taken, anew for every sick-pay period from those before its first day. */
export interface AverageWeekHistory {
  /** In any order; no two share a day. */
  readonly weeks: readonly WorkedWeek[];
  /** How far back they count. Absent: three months, told as a reading. */
  readonly window?: AverageWeekWindow;
}

/** A schedule from a day on until the next row begins. */
export interface DatedSchedule {
  readonly from: IsoDate;
  readonly schedule: Schedule;
}

/** An income that qualifies for sickness benefit, from a day on until the next row begins. */
export interface DatedSgi {
  readonly from: IsoDate;
  /** In kronor a year. */
  readonly sgi: number;
}

/** From 1 April by the act; a central collective agreement may set another. */
export type EarningYear = 'from-april' | 'calendar-year';

/** Vacation as it was granted. */
export interface CaseVacationLeave {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /**
   * The days of it that count as days of vacation, for those who regularly work Saturdays or Sundays. Absent: Monday to
   * Friday, without public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve.
   */
  readonly vacationDays?: readonly IsoDate[];
  /**
   * The day on which the employee asked that days of sickness in it not be counted as vacation, once or every time that it
   * was: of every sickness that had begun by then. Absent: not asked.
   */
  readonly askedBackOn?: IsoDate | readonly IsoDate[];
}

export interface CaseEmployment {
  readonly from: IsoDate;
  /** The last day of employment, included; null until further notice. */
  readonly to: IsoDate | null;
  /**
   * One pay for all time, or every pay from its first day, in order; the first begins no later than the first day of
   * sickness in the employment. Absent: no amounts of sick pay.
   */
  readonly pay?: CasePay | readonly DatedPay[];
  /**
   * How lost pay follows from monthly pay, the same for every one of them; hourly pay takes `karensperiod` alone. Absent:
   * `annual-hours`.
   */
  readonly convention?: Convention;
  /**
   * The average week, where it is another than that of the pay: one for all time, every one from its first day, in order, or
   * the weeks of which it is the average. A sick-pay period takes that of its first day. Absent, before the first, and where no
   * week is known: the hours of the pay, no other parts.
   */
  readonly averageWeek?: AverageWeek | readonly DatedAverageWeek[] | AverageWeekHistory;
  /** The most hours that the karens takes, for `karensperiod` only. Absent: a fifth of the average week. */
  readonly mostKarensHours?: number;
  /**
   * Whether supplements for unsocial hours within the hours of the karens are lost with it, for `karensperiod` only; `unknown`
   * where an agreement says it and nobody has read it, which leaves it open. A part that says `inKarens` itself is not asked.
   * Absent: what follows from the clock is lost, and what is told is assumed to lie outside.
   */
  readonly unsocialHoursInKarens?: boolean | 'unknown';
  /**
   * One schedule for all time, or every schedule from its first day, in order; before the first nothing is known. Absent:
   * the weekly hours of the pay over Monday to Friday, public holidays free.
   */
  readonly schedule?: Schedule | readonly DatedSchedule[];
  /**
   * What is paid by the clock beside the basic pay: what of it sickness took follows from shifts with times, on the days for
   * which `lost` tells nothing. Absent: nothing.
   */
  readonly supplements?: readonly Supplement[];
  /**
   * Benefits in kind. Those that stop are lost with the hours, and are in the average week beside its `parts`. Absent: none, or
   * none that stops.
   */
  readonly inKind?: readonly BenefitInKind[];
  /** Earlier employments with the same employer. Absent: none. */
  readonly earlier?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The year in which vacation is earned. Absent: from 1 April (SemL 3 §). */
  readonly earningYear?: EarningYear;
  /** Vacation as it was granted, in any order; no two share a day. Absent: none, or none that sickness met. */
  readonly vacation?: readonly CaseVacationLeave[];
  /** On a ship that is not solely in inner trade. Absent: false. */
  readonly seafarer?: boolean;
}

/** What an earlier payroll system had settled of a sick-pay period that was running, or could still be resumed. */
export interface CaseOpening {
  /** The first day of the sick-pay period. */
  readonly periodFrom: IsoDate;
  /** The last day of sickness in it before the change of systems; every one of `spells` begins later. */
  readonly sickTo: IsoDate;
  /** How many of the employer’s days in the period were used: from 1 to all of them. */
  readonly sickPayDays: number;
  /** What of the period’s karensavdrag had been made, in kronor. */
  readonly deducted: number;
}

/** What was expected of a sickness, and the day on which that could be assumed. */
export interface CasePrognosis {
  readonly on: IsoDate;
  /** The last day, included. */
  readonly expectedTo: IsoDate;
}

/** The employer’s plan for return to work, of the sickness in which it was made. */
export interface CasePlan {
  readonly madeOn?: IsoDate;
  /** Whether it was clear that the employee could not return. Absent: false. */
  readonly cannotReturn?: boolean;
  /** The day on which health had improved after all. */
  readonly improvedOn?: IsoDate;
}

/** A certificate. Those of the same day are added up, but two of the very same days and share are copies and count once. */
export interface CaseCertificate {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** The share of ordinary working time that it covers. Absent: the whole. */
  readonly extent?: number;
}

export interface Case {
  /**
   * An opaque reference: 1–64 letters, digits, `-`, `_`, `.`, with at most nine digits, or a UUID; never a name or a
   * personal number.
   */
  readonly ref: string;
  readonly employment?: CaseEmployment;
  readonly selfEmployed?: { readonly karenstid: 1 | 7 | 14 | 30 | 60 | 90 };
  /** Absent: self-employed where `selfEmployed` is given, otherwise employee. */
  readonly insured?: Insured;
  /**
   * What the sick person has after an employment that has ended: another work, or none. Absent: not known, and what
   * depends on it is an open question.
   */
  readonly workAfterEmployment?: 'other-work' | 'unemployed';
  /** The month of birth. */
  readonly bornOn?: IsoMonth;
  /** The absence as it was registered, in any order; at most one is ongoing, and it is the latest. */
  readonly spells: readonly CaseSpell[];
  /**
   * What was lost beside the basic pay, day by day; sick pay is given for it on the days that the employer pays. Absent:
   * nothing.
   */
  readonly lost?: readonly LostPart[];
  /**
   * The first day of the time that `spells` tell of. Sickness on its first working day may go on from before, which is
   * then an open question. Absent: nothing before `spells` is left out.
   */
  readonly observedFrom?: IsoDate;
  /**
   * The running sick-pay period at a change of payroll systems, where its days are not among `spells`. Earlier
   * deductions and earlier days with benefit have fields of their own.
   */
  readonly opening?: CaseOpening;
  /**
   * What was expected, once or every time that it was: a renewed prognosis stands beside the one before it. Each belongs to
   * the sickness in which, or before which, it was made. The latest one by `asOf` says how long an ongoing spell lasts; when
   * the plan for return to work falls due follows from the first one that foresaw enough days for it.
   */
  readonly prognosis?: CasePrognosis | readonly CasePrognosis[];
  /** The days that certificates cover. Two of the very same days and share are copies and count once. */
  readonly certificates?: readonly CaseCertificate[];
  /** The first days of periods with a karensavdrag that are not among `spells`. */
  readonly earlierDeductions?: readonly IsoDate[];
  readonly benefit?: {
    /**
     * The income that qualifies for sickness benefit, in kronor a year: one for all time, or every one from its first day,
     * in order. Before the first it is not known.
     */
    readonly sgi: number | readonly DatedSgi[];
    /** Days with benefit or rehabilitation allowance that are not among `spells`. */
    readonly earlierDays?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  };
  /**
   * Benefits for other reasons than the own sickness, on the days for which Försäkringskassan pays them, in any order; together
   * they take at most the whole of a day. Sickness is paid for in what they leave of it. Absent: none.
   */
  readonly otherBenefits?: readonly OtherBenefit[];
  /** The employer's plan for return to work, or that of every sickness. One without a day is of the latest sickness. */
  readonly plan?: CasePlan | readonly CasePlan[];
  /**
   * The day on which the written assurance was given, or that of every sick-pay period. This and the two days below belong to
   * the period that began last before them.
   */
  readonly assuranceOn?: IsoDate | readonly IsoDate[];
  /** The day of the application for sickness benefit, or that of every sick period. */
  readonly appliedToFk?: IsoDate | readonly IsoDate[];
  /** The day on which the employer reported to Försäkringskassan, or that of every sick-pay period. */
  readonly reportedToFk?: IsoDate | readonly IsoDate[];
  /** A work trial with the own employer that is planned. */
  readonly workTrial?: { readonly from: IsoDate; readonly notificationReceivedOn?: IsoDate };
  /** Work training that Försäkringskassan has granted, beside sickness benefit. */
  readonly workTraining?: { readonly from: IsoDate; readonly place: 'own-employer' | 'other' };
  /** Days on which an approved provider performed measures that the employer paid for. */
  readonly workplaceSupportOn?: readonly IsoDate[];
  /** What Försäkringskassan has decided. */
  readonly decisions?: {
    readonly chainException?: ChainException | 'none' | 'open';
    readonly specialHighRisk?: Omit<SpecialHighRiskInput, 'on'>;
  };
}

export interface AssessOptions extends IncomeTerms {
  /** The day that the assessment refers to: what lies after it is projected, and nothing reads the clock. */
  readonly asOf: IsoDate;
}
