/** The counted days of one person in the moving frame of SFB 27:21–22: the rule `sickness-benefit/levels`. */
import { valueAt } from './columns.js';
import type { LevelTerms } from '../rules/sickness-benefit/levels/table.js';
import type { SickPayPeriodTerms } from '../rules/sick-pay/periods/table.js';
import { rowNear, type RowFrom } from './dated-rows.js';
import type { Sicknesses } from './sicknesses.js';

/** Counted days as runs, and two places in them that only move forward: one at the day, one a frame before it. */
export class Frame {
  #from: Int32Array = new Int32Array(0);
  #to: Int32Array = new Int32Array(0);
  #count = 0;
  #total = 0;
  readonly #entering: Place = { index: 0, passed: 0 };
  readonly #leaving: Place = { index: 0, passed: 0 };
  #most = 0;
  /** The length of the frame. */
  days = 0;

  /**
   * Counts what the person's sicknesses give: days with benefit, and the days of a sick-pay period that benefit follows,
   * all but the first. The first day of a period that begins with benefit has a karensavdrag and is not counted.
   */
  fill(sicknesses: Sicknesses, sickPay: readonly RowFrom<SickPayPeriodTerms>[], levels: LevelTerms): void {
    this.#reset(sicknesses.count * 2, levels);
    let next = 0;
    while (next < sicknesses.count) {
      const begin = next;
      while (next < sicknesses.count && sicknesses.period[next] === sicknesses.period[begin]) next++;
      const ofPeriod = rowNear(sickPay, valueAt(sicknesses.from, begin));
      this.#fillPeriod(sicknesses, begin, next, ofPeriod, levels);
    }
  }

  /** How many of the days, which must not lie before those asked about earlier, are on the normal level. */
  normalDays(from: number, to: number): number {
    // The day itself is no part of the frame before it, so a total below the limit can never reach it.
    if (this.#total < this.#most) return to - from + 1;
    let normal = 0;
    let day = from;
    while (day <= to) {
      const before = day - this.days;
      const used = this.#before(this.#entering, day) - this.#before(this.#leaving, before);
      const slope = this.#slope(this.#entering, day) - this.#slope(this.#leaving, before);
      let run = to - day + 1;
      run = Math.min(run, this.#steady(this.#entering, day), this.#steady(this.#leaving, before));
      // Days asked about are counted days, or a single one with a karensavdrag: no run of them empties the frame.
      if (used < this.#most) {
        if (slope > 0) run = Math.min(run, this.#most - used);
        normal += run;
      }
      day += run;
    }
    return normal;
  }

  #reset(most: number, { mostNormalDays, frameDays }: LevelTerms): void {
    if (most > this.#from.length) {
      this.#from = new Int32Array(most * 2);
      this.#to = new Int32Array(most * 2);
    }
    this.#count = 0;
    this.#total = 0;
    this.#entering.index = this.#entering.passed = 0;
    this.#leaving.index = this.#leaving.passed = 0;
    this.#most = mostNormalDays;
    this.days = frameDays;
  }

  #fillPeriod(
    { from, to, employerTo, periodDay }: Sicknesses,
    begin: number,
    end: number,
    { daysInPeriod }: SickPayPeriodTerms,
    { sickPayDays }: LevelTerms,
  ): void {
    const last = end - 1;
    const sickDays = valueAt(periodDay, last) + valueAt(to, last) - valueAt(from, last);
    let parts = 0;
    for (let i = begin; i < end; i++) if (valueAt(employerTo, i) >= valueAt(from, i)) parts++;
    let part = 0;
    for (let i = begin; i < end; i++) {
      const first = valueAt(from, i);
      const paidTo = valueAt(employerTo, i);
      const lastDay = valueAt(to, i);
      const paid = paidTo >= first;
      if (paid) part++;
      if (paid && sickDays > daysInPeriod) {
        const counted = part === 1 ? first + 1 : first;
        if (parts > 1) this.#push(counted, paidTo);
        else if (paidTo < lastDay) this.#push(counted, Math.min(paidTo, first + sickPayDays));
      }
      const karensavdrag = !paid && i === begin ? 1 : 0;
      this.#push(Math.max(paidTo + 1, first) + karensavdrag, lastDay);
    }
  }

  #push(from: number, to: number): void {
    if (from > to) return;
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#total += to - from + 1;
    this.#count++;
  }

  /** How many counted days lie before the day. */
  #before(place: Place, day: number): number {
    while (place.index < this.#count && valueAt(this.#to, place.index) < day) {
      place.passed += valueAt(this.#to, place.index) - valueAt(this.#from, place.index) + 1;
      place.index++;
    }
    if (place.index === this.#count) return place.passed;
    return place.passed + Math.max(0, day - valueAt(this.#from, place.index));
  }

  /** 1 where the day itself is counted. To be asked after {@link #before} of the same day. */
  #slope({ index }: Place, day: number): number {
    return index < this.#count && valueAt(this.#from, index) <= day ? 1 : 0;
  }

  /** For how many days the slope stays as it is. To be asked after {@link #before} of the same day. */
  #steady({ index }: Place, day: number): number {
    if (index === this.#count) return Infinity;
    const from = valueAt(this.#from, index);
    return (from <= day ? valueAt(this.#to, index) + 1 : from) - day;
  }
}

/** A place among the runs, and how many counted days lie in the runs before it. */
interface Place {
  index: number;
  passed: number;
}
