// Written by scripts/generate.mjs from the folder listing. Do not edit.
/** Every rule with what it tells about itself: the one list that command line, schemas and documentation read. */
import { registered, type RegisteredRule } from './edge/registered.js';
import * as rules from './index.js';
import { entry as terms } from './rules/coordination/terms.schema.js';
import { entry as earlySignals } from './rules/employer/early-signals.schema.js';
import { entry as reportToFk } from './rules/employer/report-to-fk.schema.js';
import { entry as returnToWorkPlan } from './rules/employer/return-to-work-plan.schema.js';
import { entry as signals } from './rules/employer/signals.schema.js';
import { entry as amount } from './rules/sick-pay/amount.schema.js';
import { entry as certificate } from './rules/sick-pay/certificate.schema.js';
import { entry as dispute } from './rules/sick-pay/dispute.schema.js';
import { entry as karensavdrag } from './rules/sick-pay/karensavdrag.schema.js';
import { entry as periods } from './rules/sick-pay/periods.schema.js';
import { entry as qualifyingTime } from './rules/sick-pay/qualifying-time.schema.js';
import { entry as right } from './rules/sick-pay/right.schema.js';
import { entry as specialHighRisk } from './rules/sick-pay/special-high-risk.schema.js';
import { entry as chain } from './rules/work-capacity/chain.schema.js';

export type { RegisteredRule } from './edge/registered.js';

export const registry: readonly RegisteredRule[] = [
  registered(terms, rules.terms),
  registered(earlySignals, rules.earlySignals),
  registered(reportToFk, rules.reportToFk),
  registered(returnToWorkPlan, rules.returnToWorkPlan),
  registered(signals, rules.signals),
  registered(amount, rules.amount),
  registered(certificate, rules.certificate),
  registered(dispute, rules.dispute),
  registered(karensavdrag, rules.karensavdrag),
  registered(periods, rules.periods),
  registered(qualifyingTime, rules.qualifyingTime),
  registered(right, rules.right),
  registered(specialHighRisk, rules.specialHighRisk),
  registered(chain, rules.chain),
];
