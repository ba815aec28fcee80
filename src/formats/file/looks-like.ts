/** Whether what stands in a place that is not read looks like hours, percentages or times of the clock. */
import { toDay } from '../../time/day.js';
import { readDate, readHours, readPercent } from './values.js';

export type LooksLike = 'hours' | 'percent' | 'times';

/** What the name of a place says of its values, for those that could be anything. */
export type NameHint = 'hours' | 'percent' | 'number' | 'stamp' | 'other';

const HOURS_OF_DAY = 24;
const MOST_PERCENT = 100;
/** Shares of a day are told in these, or with decimals; other numbers up to a hundred are numbers of anything. */
const PERCENT_STEP = 5;
const CLOCK = /^(?:\d{4}-?\d{2}-?\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A duration as ISO 8601 writes it. */
const DURATION = /^PT?\d[\dDHMST.,]*$/i;
/** A part of a day in words, or as a fraction. */
const PART_OF_DAY = /^(?:(?:hel|halv)(?:\s*dag)?|(?:whole|full|half)(?:\s*day)?|[1-9]\/[1-9])$/i;
const CLOCKS = /^\d{1,2}[:.]\d{2}\s*[-–]\s*\d{1,2}[:.]\d{2}$/;

/** The days from the one to the other as a file writes them; one where they do not tell, a month where there is no end. */
export function daysBetween(from: string | undefined, to: string | undefined): number {
  const first = readDate(from ?? '');
  if ('wrong' in first) return 1;
  const last = readDate(to ?? '');
  if ('wrong' in last) return LONGEST_MONTH;
  return Math.max(1, toDay(last.value) - toDay(first.value) + 1);
}

const LONGEST_MONTH = 31;

/** Counts what the values of one place look like. Keeps no value. */
export class Looks {
  /** The first line with a value that looks like anything. */
  firstLine: number | undefined;
  private texts = 0;
  private times = 0;
  private numbers = 0;
  private hoursOfDay = 0;
  private hoursOfDays = 0;
  private decimals = 0;
  private shares = 0;
  private percentSigns = 0;

  /** `days` of the row that the text stands in. */
  add(text: string, line: number, days: number): void {
    const looks = text === '' ? undefined : this.look(text, days);
    if (looks === undefined) return;
    this.texts += 1;
    if (looks) this.firstLine ??= line;
  }

  /** What most of the values look like; undefined for nothing that tells how much of a day. */
  verdict(hint: NameHint | undefined): LooksLike | undefined {
    if (hint === 'other') return undefined;
    if (this.isMost(this.times)) return hint === 'stamp' ? undefined : 'times';
    if (this.isMost(this.percentSigns)) return 'percent';
    if (!this.isMost(this.numbers)) return undefined;
    if (hint === 'hours' || hint === 'percent') return hint;
    if (hint === 'number' && this.decimals === 0) return undefined;
    if (this.isMost(this.hoursOfDay)) return 'hours';
    if (this.isMost(this.shares) && hint !== 'number') return 'percent';
    return this.isMost(this.hoursOfDays) ? 'hours' : undefined;
  }

  private isMost(count: number): boolean {
    return count > 0 && 2 * count >= this.texts;
  }

  /** Whether it looks like anything; undefined for nothing at all and for corrections, which tell neither. */
  private look(text: string, days: number): boolean | undefined {
    if (CLOCK.test(text) || CLOCKS.test(text)) {
      this.times += 1;
      return true;
    }
    if (DURATION.test(text)) {
      this.numbers += 1;
      this.hoursOfDay += 1;
      this.decimals += 1;
      return true;
    }
    if (PART_OF_DAY.test(text)) {
      this.percentSigns += 1;
      return true;
    }
    if (text.endsWith('%')) {
      const share = readPercent(text, 'either');
      if ('wrong' in share && share.wrong !== 'share-not-percent') return false;
      this.percentSigns += 1;
      return true;
    }
    const number = readHours(text, 'either');
    if ('wrong' in number) return number.wrong === 'negative' ? undefined : false;
    if (number.value === 0) return undefined;
    this.numbers += 1;
    if (number.value <= HOURS_OF_DAY) this.hoursOfDay += 1;
    if (number.value <= days * HOURS_OF_DAY) this.hoursOfDays += 1;
    const hasDecimals = /[.,]\d/.test(text);
    if (hasDecimals) this.decimals += 1;
    const isShare = hasDecimals || number.value % PERCENT_STEP === 0;
    if (isShare && number.value <= MOST_PERCENT) this.shares += 1;
    return true;
  }
}
