import { carried, LAYOUT, type Carried, type SourceDocument } from './line.js';

const meeting = (answer: Readonly<Record<string, unknown>>): Carried =>
  carried(
    'rehabilitation/reconciliation-meeting',
    { participants: ['fk', 'insured', 'employer', 'certifying-physician'], consent: true, employed: true },
    answer,
  );
const responsible = (need: string, answer: Readonly<Record<string, unknown>>): Carried =>
  carried('coordination/responsible', { need }, answer);
const training = (more: object, answer: Readonly<Record<string, unknown>>): Carried =>
  carried(
    'rehabilitation/work-training',
    {
      compensation: 'sickness-benefit',
      from: '2026-02-02',
      hoursPerWeek: 10,
      normalHoursPerWeek: 40,
      place: 'own-employer',
      ...more,
    },
    answer,
  );
const employersPlan = {
  employed: true,
  expected: { from: '2026-02-02', to: '2026-04-02', assumedOn: '2026-02-05' },
};

export const document001: SourceDocument = {
  document: '001',
  title: 'Prevent on Försäkringskassan',
  lastLine: 68,
  rows: [
    { lines: [1, 4], says: 'A note on machine translation, and a heading.', carried: LAYOUT },
    {
      lines: [5, 6],
      says: 'Försäkringskassan coordinates rehabilitation with employer and health care.',
      carried: [responsible('fk-coordination', { responsible: ['fk'], 'cooperates[]': 'employer' })],
    },
    {
      lines: [7, 8],
      says: 'Measures begin as soon as possible and are carried out; Försäkringskassan works for others doing their part.',
      carried: [
        responsible('fk-coordination', {
          duties: ['clarify-needs', 'see-that-measures-are-taken', 'begin-as-soon-as-possible'],
        }),
      ],
    },
    {
      lines: [9, 12],
      says: 'Försäkringskassan answers for reconciliation meetings, which clarify needs and possibilities.',
      carried: [meeting({ convenedBy: 'fk' })],
    },
    {
      lines: [13, 14],
      says: 'Who takes part.',
      carried: [meeting({ 'invite[].who': 'certifying-physician' })],
    },
    {
      lines: [15, 16],
      says: 'The employer should always take part and may take the initiative; Försäkringskassan decides whether and how, sometimes by telephone.',
      carried: [
        meeting({
          'invite[].who': 'employer',
          initiatedBy: ['fk', 'employer'],
          'form[]': 'phone',
          convenedBy: 'fk',
        }),
      ],
    },
    {
      lines: [17, 21],
      says: 'Försäkringskassan takes the initiative, convenes, sets the agenda and makes the notes, which the employer should get.',
      carried: [meeting({ convenedBy: 'fk', notesTo: ['employer'] })],
    },
    {
      lines: [22, 30],
      says: 'Six questions to take up.',
      carried: [
        meeting({
          agenda: [
            'use-capacity',
            'adapt-work',
            'part-time',
            'other-causes',
            'rehabilitation',
            'change-employer',
          ],
        }),
      ],
    },
    {
      lines: [31, 32],
      says: 'Försäkringskassan supervises, may ask for the employer’s plan and report neglect; the authority inspects and demands correction.',
      law: 'Document 003 has systematic shortcomings, reported where there is an authority for them.',
      carried: [
        responsible('supervision', {
          'steps.1.step': 'request-plan',
          'steps.2.step': 'report-shortcomings',
          'steps.3.step': 'inspect',
          'steps.4.step': 'order-correction',
        }),
      ],
    },
    {
      lines: [33, 36],
      says: 'Försäkringskassan makes a rehabilitation plan where workplace-oriented rehabilitation can give compensation; without it none is paid.',
      law: 'SFB 30:12 asks for it at any measure that can give compensation.',
      carried: [
        carried(
          'coordination/plans',
          {
            measureWithCompensation: true,
            employed: false,
            sickLeaveRecommended: false,
            effortsFromBoth: false,
            jobseekerSince: null,
          },
          { '0.plan': 'fk-rehabilitation-plan', '0.owner': ['fk'] },
        ),
      ],
    },
    {
      lines: [37, 43],
      says: 'The plan states measures, time plan, who is responsible and how it is paid for.',
      carried: [
        carried('rehabilitation/plan', { measures: [{ what: 'work-training' }] }, { complete: false }),
      ],
    },
    {
      lines: [44, 45],
      says: 'It is made together with the person and the other actors.',
      carried: [
        carried(
          'coordination/plans',
          {
            measureWithCompensation: true,
            employed: false,
            sickLeaveRecommended: false,
            effortsFromBoth: false,
            jobseekerSince: null,
          },
          { '0.consultation': true },
        ),
      ],
    },
    {
      lines: [46, 47],
      says: 'It is another plan than the employer’s.',
      carried: [
        carried(
          'coordination/plans',
          {
            ...employersPlan,
            measureWithCompensation: true,
            sickLeaveRecommended: false,
            effortsFromBoth: false,
            jobseekerSince: null,
          },
          { '0.plan': 'plan-for-return-to-work', '1.plan': 'fk-rehabilitation-plan' },
        ),
      ],
    },
    {
      lines: [48, 51],
      says: 'Work training is work without demands on performance, to train back capacity.',
      carried: [carried('coordination/terms', { term: 'arbetsträning' }, { 'terms.0.id': 'work-training' })],
    },
    {
      lines: [52, 57],
      says: 'Three forms: ordinary tasks, new tasks, and new tasks with a new employer.',
      carried: [
        training({ tasks: 'ordinary' }, { form: 'ordinary-tasks' }),
        training({ tasks: 'new' }, { form: 'new-tasks' }),
        training({ tasks: 'new', place: 'other' }, { form: 'new-employer' }),
      ],
    },
    {
      lines: [58, 59],
      says: 'Somebody else is responsible for the tasks, and the person gets help.',
      carried: [
        training(
          { othersResponsible: false, helpGiven: false },
          { reasons: ['own-responsibility', 'no-help'] },
        ),
      ],
    },
    {
      lines: [60, 61],
      says: 'It often works best with adapted workplace or hours, or with aids.',
      carried: [
        training({}, { advice: ['combine-with-workplace', 'combine-with-hours', 'combine-with-aids'] }),
      ],
    },
    {
      lines: [62, 63],
      says: 'It is for those with sickness benefit, sickness compensation or activity compensation.',
      carried: [training({ compensation: 'none' }, { allowed: false, reasons: ['no-compensation'] })],
    },
    {
      lines: [64, 65],
      says: 'With sickness benefit at most three months and at least a quarter; otherwise no such limits.',
      carried: [
        training({}, { longestTo: '2026-05-01', leastHoursPerWeek: 10 }),
        training({ compensation: 'sickness-compensation' }, { longestTo: null, leastHoursPerWeek: null }),
      ],
    },
    {
      lines: [66, 67],
      says: 'Försäkringskassan grants it; rehabilitation compensation is paid, or the compensation is kept.',
      carried: [
        training({}, { decidedBy: 'fk', compensation: 'rehabilitation-allowance' }),
        training({ compensation: 'activity-compensation' }, { compensation: 'activity-compensation' }),
      ],
    },
    {
      lines: [68, 68],
      says: 'Leave to try other work.',
      carried: [
        carried(
          'rehabilitation/leave-to-try-other-work',
          {
            spells: [{ from: '2026-01-05', to: '2026-06-30' }],
            contractOn: '2026-04-07',
            leaveFrom: '2026-05-04',
            leaveTo: '2026-08-31',
            notifiedOn: '2026-04-10',
          },
          { right: true },
        ),
      ],
    },
  ],
};
