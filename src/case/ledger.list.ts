// Written by scripts/generate.mjs from the folder listing. Do not edit.
import type { LedgerPart } from './ledger.js';
import { applyForSicknessBenefit } from './ledger/apply-for-sickness-benefit.js';
import { certificateToFk } from './ledger/certificate-to-fk.js';
import { certificate } from './ledger/certificate.js';
import { chainTests } from './ledger/chain-tests.js';
import { reportToFk } from './ledger/report-to-fk.js';
import { returnToWorkPlan } from './ledger/return-to-work-plan.js';
import { sickNotice } from './ledger/sick-notice.js';
import { writtenAssurance } from './ledger/written-assurance.js';

export const ledgerParts: readonly LedgerPart[] = [
  applyForSicknessBenefit,
  certificateToFk,
  certificate,
  chainTests,
  reportToFk,
  returnToWorkPlan,
  sickNotice,
  writtenAssurance,
];
