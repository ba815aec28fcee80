/** The invoice lines that grants are applied for with. */
import type { IsoDate } from '../../time/day.js';

/** What was bought. The last five are measures of AFA's insurance; to Försäkringskassan they are treatment. */
export type GrantKind =
  | 'plan-return'
  | 'investigate-needs'
  | 'rehabilitation-leader'
  | 'supportive-talks'
  | 'stress-conflict-crisis'
  | 'supervision'
  | 'adaptation'
  | 'review-work'
  | 'other-workplace'
  | 'treatment'
  | 'addiction-treatment'
  | 'psychologist'
  | 'psychotherapist'
  | 'stress-or-lifestyle-course'
  | 'retraining';

export interface GrantLine {
  /** An opaque reference to the employee, no name or number: lines with the same one belong together. */
  readonly employee: string;
  /** The day on which the service was performed. */
  readonly performedOn: IsoDate;
  /** The day on which the measure began that the service is part of. Absent: `performedOn`. */
  readonly startedOn?: IsoDate;
  /** What the employer has paid for it, in kronor. */
  readonly paid: number;
  readonly kind: GrantKind;
  /** Whether Försäkringskassan has approved the provider. */
  readonly providerApproved: boolean;
}

/** The day on which the measure of the line began. */
export function startOf(line: GrantLine): IsoDate {
  return line.startedOn ?? line.performedOn;
}
