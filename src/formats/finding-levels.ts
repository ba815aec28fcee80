/** Which of the findings an amount must not rest on. */
import { frozen } from '../finding/frozen.js';
import type { FileIssueCode } from './file/file-issue.js';
import type { LintCode } from './rows/row-issues.js';

/**
 * `wrong`: rows contradict each other or what else is known, and what was taken of them may be too much, too little or
 * of the wrong day; an amount must not rest on it until somebody has said that it may. `note`: to look at, but what was
 * taken of the rows is what they say.
 */
export type FindingLevel = 'wrong' | 'note';

/**
 * The level of every finding in rows and files.
 *
 * Wrong are rows that could not be read (hours or days may be missing); two kinds of absence, or absence and work, that
 * are more than the day together (one of them is paid for in vain); rows that may be parts or copies or versions of each
 * other; hours that do not fit the schedule, the times or the percentage beside them (one of the two is false); shares
 * that differ from the certificate; and days that could only be guessed to be days of work or of recovery (a sick-pay
 * period may begin or end with them).
 *
 * Notes are copies, which count once; shares between the levels of sickness benefit; the extent of a certificate where
 * the row has none; hours of zero-hour work and hours without a schedule, which are nowhere else registered; and
 * certificates that are shorter or longer than the sickness, because sick pay follows the absence.
 *
 * @example
 * import { findingLevels } from 'sjukregler/formats';
 *
 * findingLevels['vacation-on-sick-day']; //=> 'wrong'
 * findingLevels['between-levels']; //=> 'note'
 */
export const findingLevels: Readonly<Record<LintCode | FileIssueCode, FindingLevel>> = /* @__PURE__ */ frozen(
  {
    'vacation-on-sick-day': 'wrong',
    'parental-leave-on-sick-day': 'wrong',
    'care-of-child-on-sick-day': 'wrong',
    'other-leave-on-sick-day': 'wrong',
    'work-on-sick-day': 'wrong',

    'differing-rows': 'wrong',
    'copies-or-parts': 'wrong',
    'alike-in-files': 'wrong',
    'duplicate-row': 'note',
    'more-than-the-day': 'wrong',
    'overlapping-times': 'wrong',

    'more-hours-than-scheduled': 'wrong',
    'hours-on-day-off': 'wrong',
    'hours-on-range': 'wrong',
    'hours-and-percent': 'wrong',
    'hours-and-times': 'wrong',
    'outside-schedule': 'wrong',
    'hours-without-schedule': 'note',
    'break-not-known': 'wrong',
    'zero-hours': 'wrong',
    'zero-hour-without-shift': 'note',

    'between-levels': 'note',
    'below-quarter': 'note',
    'differs-from-certificate': 'wrong',
    'extent-from-certificate': 'note',

    'unknown-between': 'wrong',
    'public-holidays-between': 'wrong',
    'fit-date-on-sick-day': 'wrong',
    'fit-date-after-work': 'wrong',
    'date-without-sickness': 'note',
    'supplement-not-paid': 'note',
    'days-off-would-reset': 'note',
    'certificate-ends-between': 'note',
    'certificate-gap': 'note',
    'certified-day-without-row': 'note',

    'unknown-code': 'wrong',
    'code-by-agreement': 'note',
    'unknown-record': 'wrong',
    missing: 'wrong',
    'not-a-date': 'wrong',
    'no-such-date': 'wrong',
    'time-in-date': 'wrong',
    'open-end-as-date': 'wrong',
    'several-dates': 'wrong',
    reversed: 'wrong',
    'not-a-number': 'wrong',
    negative: 'wrong',
    'not-positive': 'wrong',
    'too-large': 'wrong',
    'share-not-percent': 'wrong',
    'percent-with-times': 'wrong',
    'not-a-time': 'wrong',
    'zone-in-time': 'wrong',
    'bad-clock-times': 'wrong',
    'more-hours-than-times': 'wrong',
    'duplicate-field': 'wrong',
    'duplicate-day': 'wrong',
    'ambiguous-employee': 'wrong',
    'column-count': 'wrong',
  },
);
