// Written by npm run generate from the folder listing. Do not edit.
import type { LedgerPart } from '../case/due/duty.js';
import { applyForSicknessBenefit } from '../case/due/ledger/apply-for-sickness-benefit.js';
import { applyForWorkplaceSupport } from '../case/due/ledger/apply-for-workplace-support.js';
import { certificateToFk } from '../case/due/ledger/certificate-to-fk.js';
import { certificate } from '../case/due/ledger/certificate.js';
import { chainTests } from '../case/due/ledger/chain-tests.js';
import { leaveToTryOtherWork } from '../case/due/ledger/leave-to-try-other-work.js';
import { reportToFk } from '../case/due/ledger/report-to-fk.js';
import { returnToWorkPlan } from '../case/due/ledger/return-to-work-plan.js';
import { sickNotice } from '../case/due/ledger/sick-notice.js';
import { vacationDaysBack } from '../case/due/ledger/vacation-days-back.js';
import { workTrainingEnd } from '../case/due/ledger/work-training-end.js';
import { workTrialNotification } from '../case/due/ledger/work-trial-notification.js';
import { writtenAssurance } from '../case/due/ledger/written-assurance.js';

export const ledgerParts: readonly LedgerPart[] = [
  applyForSicknessBenefit,
  applyForWorkplaceSupport,
  certificateToFk,
  certificate,
  chainTests,
  leaveToTryOtherWork,
  reportToFk,
  returnToWorkPlan,
  sickNotice,
  vacationDaysBack,
  workTrainingEnd,
  workTrialNotification,
  writtenAssurance,
];
