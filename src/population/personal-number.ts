/** Whether a number passes as one that tells who a person is. */
import { daysInMonth } from '../time/day.js';

/** The day of a coordination number is so much higher than the day of birth. */
const COORDINATION = 60;
const MONTHS = 12;

/** A century and two digits of the year may stand before them: month, day, serial number and check digit. */
const FORM = /^((?:1[89]|20)?\d\d)(\d\d)(\d\d)\d{4}$/;

/**
 * Whether digits pass as a Swedish personal number or coordination number: ten digits, or twelve with the century, with a
 * date that exists (of a coordination number with 60 added to the day) and the right check digit.
 */
export function passesAsPersonalNumber(digits: string): boolean {
  const [, year, month, day] = (FORM.exec(digits) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > MONTHS) return false;
  // Of the years that two digits can mean, 2000 has a leap day and 1900 has none: the wider counts.
  const days = daysInMonth(digits.length === 10 ? 2000 + year : year, month);
  const dayOfMonth = day > COORDINATION ? day - COORDINATION : day;
  return dayOfMonth >= 1 && dayOfMonth <= days && hasCheckDigit(digits.slice(-10));
}

/** Every other digit twice, the digits of the products summed: a multiple of ten. */
function hasCheckDigit(ten: string): boolean {
  let sum = 0;
  for (let i = 0; i < ten.length; i++) {
    const product = Number(ten[i]) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** The same of a number: its sign and zeros before it say nothing. */
export function isPersonalNumber(person: number | bigint): boolean {
  const positive = person < 0 ? -person : person;
  return positive >= 1_000_000_000 && passesAsPersonalNumber(String(positive));
}
