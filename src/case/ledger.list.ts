// Written by scripts/generate.mjs from the folder listing. Do not edit.
import type { LedgerPart } from './ledger.js';
import { applyForSicknessBenefit } from './ledger/apply-for-sickness-benefit.js';
import { applyForWorkplaceSupport } from './ledger/apply-for-workplace-support.js';
import { certificateToFk } from './ledger/certificate-to-fk.js';
import { certificate } from './ledger/certificate.js';
import { chainTests } from './ledger/chain-tests.js';
import { leaveToTryOtherWork } from './ledger/leave-to-try-other-work.js';
import { reportToFk } from './ledger/report-to-fk.js';
import { returnToWorkPlan } from './ledger/return-to-work-plan.js';
import { sickNotice } from './ledger/sick-notice.js';
import { workTrainingEnd } from './ledger/work-training-end.js';
import { workTrialNotification } from './ledger/work-trial-notification.js';
import { writtenAssurance } from './ledger/written-assurance.js';

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
  workTrainingEnd,
  workTrialNotification,
  writtenAssurance,
];
