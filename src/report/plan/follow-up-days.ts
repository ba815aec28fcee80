/** The days of a case on which there is something to follow up, from the day of the assessment on. */
import type { LedgerEntry, LedgerId } from '../../case/due/duty.js';
import { listed } from '../../case/given/listed.js';
import type { Case } from '../../case/given/case.js';
import { ofSickness } from '../../case/pay/other-benefit-days.js';
import type { IsoDate } from '../../time/day.js';
import { addDays, toDay, toIso } from '../../time/day.js';
import { compareText } from '../../time/lists.js';
import { dutyNames } from '../case/duty.words.js';
import { extentText } from '../case/extent-text.js';
import type { Told } from '../case/sections/told.js';
import { citation } from '../lagrum.js';
import { reportNames } from '../report.words.js';
import { sourceIn } from './guidance.words.js';
import { followUpNames } from './plan.words.js';

export interface FollowUpDay {
  readonly on: IsoDate;
  readonly why: string;
  readonly details: readonly string[];
}

/** The duties whose day is one to meet on. */
const DUTIES: ReadonlySet<LedgerId> = /* @__PURE__ */ new Set<LedgerId>([
  'return-to-work-plan',
  'chain-test-90',
  'chain-test-180',
  'chain-test-365',
  'work-trial-notification',
  'work-training-end',
]);

/** In order; each day once for each reason. */
export function followUpDays(told: Told, given: Case): FollowUpDay[] {
  const { asOf } = told.value;
  const days = [
    ...ofDuties(told),
    ...ofExtents(told),
    ...ofCertificates(told, given),
    ...ofPrognosis(told, given),
  ];
  return days
    .filter(({ on }) => on >= asOf)
    .sort((a, b) => compareText(a.on, b.on))
    .filter((day, i, all) => all.findIndex((other) => other.on === day.on && other.why === day.why) === i);
}

function ofDuties({ value, language, say }: Told): FollowUpDay[] {
  return value.ledger.filter(isAhead).flatMap(({ id, dueOn, lastDay, projected, lagrum }) => {
    if (dueOn === null || !DUTIES.has(id)) return [];
    return [
      {
        on: lastDay ?? dueOn,
        why: say(dutyNames[id]),
        details: [
          citation(lagrum.map(sourceIn(language)), language),
          ...(projected ? [say(reportNames.ifSickThen)] : []),
        ],
      },
    ];
  });
}

function isAhead({ status }: LedgerEntry): boolean {
  return status === 'upcoming' || status === 'due' || status === 'possible';
}

/** Where a spell touches the one before it at another extent; what another benefit takes of a day is no such change. */
function ofExtents({ value: { days }, language, say }: Told): FollowUpDay[] {
  const alone = ofSickness(days).filter(({ other }) => other === undefined);
  return alone.flatMap((run, i) => {
    const before = alone[i - 1];
    if (before === undefined || before.extent === run.extent) return [];
    if (toIso(addDays(toDay(before.to), 1)) !== run.from) return [];
    const why = `${say(followUpNames['extent-changes'])} ${extentText(run.extent, language)}`;
    return [{ on: run.from, why, details: [] }];
  });
}

function ofCertificates({ say }: Told, { certificates = [] }: Case): FollowUpDay[] {
  return certificates.map(({ to }) => ({
    on: to,
    why: say(followUpNames['certificate-ends']),
    details: [],
  }));
}

/** By the latest prognosis that was made by the day of the assessment. */
function ofPrognosis({ value: { asOf }, say }: Told, { prognosis }: Case): FollowUpDay[] {
  const latest = listed(prognosis)
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => compareText(a.on, b.on))
    .at(-1);
  return latest === undefined
    ? []
    : [{ on: latest.expectedTo, why: say(followUpNames['expected-end']), details: [] }];
}
