import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';
import {
  coordinatorModel,
  type CoordinatorEffect,
  type CoordinatorQuestion,
  type CoordinatorTask,
} from './table.js';
import { cite } from '../../../law/provision.js';

export type { CoordinatorEffect, CoordinatorQuestion, CoordinatorTask } from './table.js';

export interface CoordinatorInput {
  /** The tasks that the unit's coordinator has. */
  readonly tasks: readonly CoordinatorTask[];
  /** Whether every day of the training was attended. Absent: not known. */
  readonly everyTrainingDay?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type CoordinatorAssumption = 'on';

export interface CoordinatorValue {
  readonly complete: boolean;
  readonly missing: readonly CoordinatorTask[];
  readonly items: readonly {
    readonly item: CoordinatorTask;
    readonly met: boolean;
    readonly basis: readonly Lagrum[];
  }[];
  /** What a coordinator is expected to bring about. */
  readonly effects: readonly CoordinatorEffect[];
  /** What to ask a patient who finds it hard to manage work. The region's own form was not read: these are its purpose. */
  readonly patientQuestions: readonly CoordinatorQuestion[];
  /** Whether the training makes a coordinator; null where it is not known. */
  readonly trained: boolean | null;
  /** What the unit can invoice for the training, in kronor; null where it is not known whether every day was attended. */
  readonly trainingPayment: number | null;
}

/**
 * Which of a rehabilitation coordinator's tasks a unit has covered, what it can expect and what the training pays.
 *
 * The region must offer coordination efforts; how a coordinator works is guidance. The unit, not the coordinator, invoices
 * for the days of training, and whoever misses a day is no coordinator and brings no money: an example of one region.
 *
 * Does not judge the work of a person. That efforts need consent: `consent`; who offers them: `responsible`.
 *
 * @source KIL 1, 3 §§; a region's page on rehabilitation coordinators
 * @inForce 2020-02-01 –
 * @throws InvalidInput (checked API) on an unknown task
 * @example
 * import { coordinator } from 'sjukregler';
 *
 * const found = coordinator({ tasks: ['team-meetings'], everyTrainingDay: true });
 * found.outcome === 'decided' && found.value.trainingPayment; //=> 20000
 */
export function coordinator({ tasks, everyTrainingDay, on }: CoordinatorInput): Finding<CoordinatorValue> {
  const model = wordingOn(coordinatorModel, on);
  if (model === undefined) return notCoveredBy(coordinatorModel);

  const items = model.tasks.map((item) => ({
    item,
    met: tasks.includes(item),
    basis: cite(model.source, on),
  }));
  const missing = items.filter(({ met }) => !met).map(({ item }) => item);
  return decided(
    {
      complete: missing.length === 0,
      missing,
      items,
      effects: [...model.effects],
      patientQuestions: [...model.patientQuestions],
      trained: everyTrainingDay ?? null,
      trainingPayment: paymentFor(everyTrainingDay, model.trainingPayment),
    },
    cite(model.source, on),
    { assumptions: assumedWording(on) },
  );
}

function paymentFor(everyTrainingDay: boolean | undefined, payment: number): number | null {
  if (everyTrainingDay === undefined) return null;
  return everyTrainingDay ? payment : 0;
}
