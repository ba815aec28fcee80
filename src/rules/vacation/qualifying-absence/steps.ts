import { amountStep, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import {
  qualifyingAbsenceTold,
  type QualifyingAbsenceInput,
  type QualifyingAbsenceValue,
} from './qualifying-absence.js';

const COUNTED: Text = { sv: 'Dagar som räknas', en: 'Days that count' };

export const steps: StepsOf<QualifyingAbsenceInput, QualifyingAbsenceValue> = toldBy(
  qualifyingAbsenceTold,
  ([counted, earned], { paidDays }) => [
    amountStep(COUNTED, counted, 'days'),
    keptStep('paidDays', earned, 'up', paidDays, 'days'),
  ],
);
