import { carried, LAYOUT, type Carried, type SourceDocument } from './line.js';

const coordinator = (answer: Readonly<Record<string, unknown>>): Carried =>
  carried('coordination/coordinator', { tasks: [], everyTrainingDay: true }, answer);
const term = (word: string, id: string): Carried =>
  carried('coordination/terms', { term: word }, { 'terms.0.id': id });
const training = carried(
  'programmes/training',
  { kind: 'labour-market-training' },
  { payer: 'fk', compensation: 'activity-grant', hoursPerDay: 8 },
);

export const document004: SourceDocument = {
  document: '004',
  title: 'A region on rehabilitation coordinators, programmes and terms',
  lastLine: 126,
  rows: [
    {
      lines: [1, 4],
      says: 'The coordinator works for early efforts and supports the patient, so that the next step is known.',
      carried: [
        term('rehabiliteringskoordinator', 'rehabilitation-coordinator'),
        coordinator({ 'effects[]': 'next-step-known' }),
      ],
    },
    {
      lines: [5, 8],
      says: 'Safe and equal sick leave, and a role that furthers cooperation.',
      carried: [coordinator({ 'missing[]': 'contact-for-others' })],
    },
    {
      lines: [9, 10],
      says: 'The coordinator knows Socialstyrelsen’s decision support and the rehabilitation chain.',
      carried:
        'The decision support goes by diagnosis, which no input of the library takes. The chain: `work-capacity/chain`.',
    },
    {
      lines: [11, 27],
      says: 'Ten tasks.',
      carried: [
        coordinator({
          missing: [
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
          ],
        }),
      ],
    },
    {
      lines: [28, 36],
      says: 'Seven expected effects.',
      carried: [
        coordinator({
          effects: [
            'next-step-known',
            'plan-made-together',
            'contact-details-offered',
            'contact-with-authorities-by-consent',
            'statistics-to-head-and-physician',
            'unit-updated',
            'contact-paths-known',
          ],
        }),
      ],
    },
    {
      lines: [37, 40],
      says: 'The unit invoices 20 000 kr for the training, if every day was attended.',
      carried: [
        coordinator({ trained: true, trainingPayment: 20_000 }),
        carried(
          'coordination/coordinator',
          { tasks: [], everyTrainingDay: false },
          { trained: false, trainingPayment: 0 },
        ),
      ],
    },
    { lines: [41, 42], says: 'Material of SKL that may be used freely.', carried: LAYOUT },
    {
      lines: [43, 46],
      says: 'A form with questions to a patient who finds it hard to manage work; samples may be taken.',
      carried: [
        coordinator({
          patientQuestions: [
            'demands-of-the-job',
            'what-cannot-be-done',
            'what-helps-to-stay',
            'what-helps-to-return',
          ],
        }),
      ],
    },
    { lines: [47, 50], says: 'Programmes for registered jobseekers.', carried: LAYOUT },
    {
      lines: [51, 58],
      says: 'JOB: activity grant paid by Försäkringskassan; after 300 days with benefit or at least 14 months.',
      law: 'Since 1 October 2025 a benefit period of 200 days too (2007:414 5 §).',
      carried: [
        carried(
          'programmes/job-and-development',
          { on: '2026-03-02', monthsUnemployedInRow: 14 },
          { mayEnter: true, payer: 'fk', compensation: 'activity-grant' },
        ),
        carried(
          'programmes/job-and-development',
          { on: '2026-03-02', usedBenefitDays: 200 },
          { mayEnter: true },
        ),
        carried(
          'programmes/job-and-development',
          { on: '2025-09-30', usedBenefitDays: 200 },
          { mayEnter: false },
        ),
      ],
    },
    {
      lines: [59, 62],
      says: 'UGA: paid by Försäkringskassan; 18–24, after 90 days of registration.',
      law: 'From 16 (2007:813 5 §); 18–24 are the ages of the development allowance.',
      carried: [
        carried(
          'programmes/youth',
          { bornOn: '2003-05', on: '2026-06-01', registeredDaysInFourMonths: 90 },
          { mayEnter: true, payer: 'fk' },
        ),
      ],
    },
    {
      lines: [63, 68],
      says: 'ETA: at most 24 months; 231 kr a day, paid by Försäkringskassan.',
      law: '308 kr a day, 231 kr while mapping; 36 months from the first registration at the latest.',
      carried: [
        carried(
          'programmes/establishment',
          {
            on: '2026-03-02',
            coveredByAct: true,
            registered: true,
            firstRegisteredOn: '2026-02-10',
            mapping: true,
          },
          {
            fullTimeMonths: 24,
            perDay: 231,
            payer: 'fk',
            compensation: 'establishment-allowance',
            latestTo: '2029-02-10',
          },
        ),
      ],
    },
    {
      lines: [69, 74],
      says: 'FUB and AUB: paid by Försäkringskassan; full time, eight hours a day.',
      carried: [training, carried('programmes/training', { kind: 'preparatory-training' }, { payer: 'fk' })],
    },
    {
      lines: [75, 78],
      says: 'Arbetsförmedlingen can ask for certificates.',
      carried: [
        carried(
          'programmes/activity-grant-sickness',
          { from: '2026-03-02', to: '2026-03-08', reportedOn: '2026-03-02' },
          { certificateFrom: '2026-03-09' },
        ),
      ],
    },
    {
      lines: [79, 82],
      says: 'Activity compensation: at least a year in every work.',
      carried: [term('Aktivitetsersättning', 'activity-compensation')],
    },
    {
      lines: [83, 84],
      says: 'Work aids beyond what the employer answers for.',
      carried: [term('Arbetshjälpmedel', 'work-aids')],
    },
    {
      lines: [85, 86],
      says: 'Work injury: reduced ability to earn, not incapacity.',
      carried: [term('Arbetsskada', 'work-injury')],
    },
    {
      lines: [87, 88],
      says: 'Work training by the employer’s plan, with compensation from Försäkringskassan.',
      law: 'Försäkringskassan asks for a plan of its own (SFB 30:12).',
      carried: [term('Arbetsträning', 'work-training')],
    },
    {
      lines: [89, 90],
      says: 'Reconciliation meeting; the physician’s time can be paid by Försäkringskassan.',
      carried: [
        carried(
          'rehabilitation/reconciliation-meeting',
          { participants: ['fk', 'insured', 'certifying-physician'] },
          { physicianPaidBy: 'fk' },
        ),
      ],
    },
    {
      lines: [91, 92],
      says: 'FMR advises and does not decide.',
      carried: [term('FMR', 'insurance-medicine-adviser')],
    },
    {
      lines: [93, 94],
      says: 'FU handles the case and makes the legal assessment.',
      carried: [term('FU', 'fk-case-handler')],
    },
    {
      lines: [95, 96],
      says: 'Preventive sickness benefit.',
      carried: [term('Förebyggande sjukpenning', 'preventive-sickness-benefit')],
    },
    {
      lines: [97, 98],
      says: 'The joint effort of Försäkringskassan and Arbetsförmedlingen.',
      carried: [term('förstärkt samarbete', 'joint-fk-af-effort')],
    },
    { lines: [99, 100], says: 'The contact meeting.', carried: [term('Kontaktmöte', 'contact-meeting')] },
    { lines: [101, 102], says: 'The annuity.', carried: [term('Livränta', 'annuity')] },
    {
      lines: [103, 104],
      says: 'Normally occurring work, since September 2022 by occupational group.',
      carried: [term('Normalt förekommande arbete', 'normally-occurring-work')],
    },
    {
      lines: [105, 106],
      says: 'The transition meeting.',
      carried: [term('Omställningsmöte', 'transition-meeting')],
    },
    {
      lines: [107, 108],
      says: 'The plan for return to work by thirty days.',
      law: 'Only where capacity can be assumed to be reduced for at least 60 days (SFB 30:6).',
      carried: [
        carried(
          'employer/return-to-work-plan',
          { sickFrom: '2026-02-02', expectedTo: '2026-04-02', prognosisOn: '2026-02-05', asOf: '2026-03-01' },
          { required: true, dueOn: '2026-03-03' },
        ),
        carried(
          'employer/return-to-work-plan',
          { sickFrom: '2026-02-02', expectedTo: '2026-04-01', prognosisOn: '2026-02-05', asOf: '2026-03-01' },
          { required: false },
        ),
      ],
    },
    {
      lines: [109, 110],
      says: 'Rehabilitation compensation: the allowance and the special grant.',
      carried: [
        term('Rehabiliteringsersättning', 'rehabilitation-compensation'),
        carried(
          'rehabilitation/special-grant',
          { participates: false },
          { alongside: 'rehabilitation-allowance' },
        ),
      ],
    },
    {
      lines: [111, 112],
      says: 'The rehabilitation chain at day 90, 180 and 365.',
      law: 'The new test applies from day 91, 181 and 366 (SFB 27:47–49).',
      carried: [
        carried(
          'work-capacity/chain',
          { spells: [{ from: '2026-01-01', to: '2026-06-30' }], on: '2026-04-01', insured: 'employee' },
          { day: 91, 'comparedWith[]': 'other-work-with-employer' },
        ),
      ],
    },
    {
      lines: [113, 114],
      says: 'Travel instead of sickness benefit.',
      law: 'To ease the return to work, not to enable work (SFB 27:5).',
      carried: [term('Resor istället för sjukpenning', 'travel-instead-of-benefit')],
    },
    {
      lines: [115, 116],
      says: 'Coordination: Försäkringskassan follows up all efforts.',
      carried: [term('Samordning', 'coordination')],
    },
    {
      lines: [117, 118],
      says: 'SGI, also for a child’s sickness and parental leave.',
      law: 'SGI is income of own work that can be expected (SFB 25:2); what it is used for is another matter.',
      carried: [term('SGI', 'sgi')],
    },
    {
      lines: [119, 120],
      says: 'Sickness compensation: reduced in every work, also adapted.',
      law: 'The ability to support oneself by work on the labour market (SFB 33:10–11), with easier terms for the older (10 a §).',
      carried: [term('Sjukersättning', 'sickness-compensation')],
    },
    {
      lines: [121, 122],
      says: 'Sickness benefit: at least a quarter.',
      carried: [term('Sjukpenning', 'sickness-benefit')],
    },
    { lines: [123, 126], says: 'Whether the page was of help.', carried: LAYOUT },
  ],
};
