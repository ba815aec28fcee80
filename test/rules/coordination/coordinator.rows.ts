import type {
  CoordinatorInput,
  CoordinatorTask,
} from '../../../src/rules/coordination/coordinator/coordinator.js';
import { citing, wordingRows, type Row } from '../../support/rows.js';

const ALL: readonly CoordinatorTask[] = [
  'routines-and-structure',
  'conditions-for-coordination',
  'sick-leave-statistics',
  'support-in-insurance-medicine',
  'coordinate-rehabilitation',
  'knowledge-and-advice',
  'contact-for-patients',
  'contact-for-others',
  'local-guidelines',
  'team-meetings',
];

export const rows: readonly Row<CoordinatorInput>[] = [
  {
    name: 'every task, every day of the training',
    input: { tasks: ALL, everyTrainingDay: true },
    expect: {
      outcome: 'decided',
      value: {
        complete: true,
        missing: [],
        items: ALL.map((item) => ({ item, met: true })),
        trained: true,
        trainingPayment: 20_000,
        effects: [
          'next-step-known',
          'plan-made-together',
          'contact-details-offered',
          'contact-with-authorities-by-consent',
          'statistics-to-head-and-physician',
          'unit-updated',
          'contact-paths-known',
        ],
        patientQuestions: [
          'demands-of-the-job',
          'what-cannot-be-done',
          'what-helps-to-stay',
          'what-helps-to-return',
        ],
      },
      basis: citing('1', '3'),
    },
  },
  {
    name: 'a day of the training missed',
    input: { tasks: [], everyTrainingDay: false },
    expect: {
      outcome: 'decided',
      value: { complete: false, missing: ALL, trained: false, trainingPayment: 0 },
    },
  },
  {
    name: 'the training not known',
    input: { tasks: ALL.slice(1) },
    expect: {
      outcome: 'decided',
      value: { missing: ['routines-and-structure'], trained: null, trainingPayment: null },
    },
  },
  ...wordingRows<CoordinatorInput>({ tasks: ['team-meetings'] }, ['2020-01-31', '2020-02-01']),
];
