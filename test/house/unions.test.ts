/** What stands together in a value stands together in its type. */
import { expectTypeOf, it } from 'vitest';
import type { ReportToFkValue } from '../../src/rules/employer/report-to-fk/report-to-fk.js';
import type { ReturnToWorkPlanValue } from '../../src/rules/employer/return-to-work-plan/return-to-work-plan.js';
import type { LeaveToTryOtherWorkValue } from '../../src/rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import type { WorkTrialValue } from '../../src/rules/rehabilitation/work-trial/work-trial.js';
import type { CertificateValue } from '../../src/rules/sick-pay/certificate/certificate.js';

it('has the days of a plan where one is required', () => {
  type Required = Extract<ReturnToWorkPlanValue, { readonly required: true }>;
  type Not = Extract<ReturnToWorkPlanValue, { readonly required: false }>;
  expectTypeOf<Required['dueOn' | 'lastDay']>().toEqualTypeOf<string>();
  expectTypeOf<Not['dueOn' | 'lastDay']>().toEqualTypeOf<null>();
});

it('has the days of a report where one is required', () => {
  type Required = Extract<ReportToFkValue, { readonly required: true }>;
  type Not = Extract<ReportToFkValue, { readonly required: false }>;
  expectTypeOf<Required['dueOn' | 'lastDay']>().toEqualTypeOf<string>();
  expectTypeOf<Not['dueOn' | 'lastDay']>().toEqualTypeOf<null>();
});

it('has the day of a certificate and its number unless the duty is suspended', () => {
  type Suspended = Extract<CertificateValue, { readonly rule: 'suspended' }>;
  type Required = Exclude<CertificateValue, Suspended>;
  expectTypeOf<Suspended['requiredFrom' | 'dayNumber']>().toEqualTypeOf<null>();
  expectTypeOf<Required['requiredFrom']>().toEqualTypeOf<string>();
  expectTypeOf<Required['dayNumber']>().toEqualTypeOf<number>();
});

it('has the days and the frame of a work trial unless it lies before the law', () => {
  type InForce = Extract<WorkTrialValue, { readonly to: string }>;
  expectTypeOf<InForce['to' | 'notifyBy']>().toEqualTypeOf<string>();
  expectTypeOf<Exclude<WorkTrialValue, InForce>['to' | 'notifyBy' | 'frame']>().toEqualTypeOf<null>();
});

it('has every day of a leave where there is a window', () => {
  type Days = 'windowFrom' | 'windowTo' | 'latestEnd' | 'notifyBy' | 'returnNoticeBy';
  type With = Extract<LeaveToTryOtherWorkValue, { readonly windowFrom: string }>;
  expectTypeOf<With[Days]>().toEqualTypeOf<string>();
  expectTypeOf<Exclude<LeaveToTryOtherWorkValue, With>[Days]>().toEqualTypeOf<null>();
});
