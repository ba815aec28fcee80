import type { ReconciliationMeetingInput } from '../../../src/rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import { citing, guidance, wordingRows, type Row } from '../../support/rows.js';

const SIX = ['use-capacity', 'adapt-work', 'part-time', 'other-causes', 'rehabilitation', 'change-employer'];

const CASE: ReconciliationMeetingInput = {
  participants: ['fk', 'insured', 'employer'],
  consent: true,
  agenda: ['change-employer', 'use-capacity', 'adapt-work', 'part-time', 'other-causes', 'rehabilitation'],
  employed: true,
  on: '2026-11-29',
};

const lacks = (...missing: readonly string[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { wellFormed: false, missing },
});

const refused = (
  refusal: NonNullable<ReconciliationMeetingInput['refusal']>,
  benefitAtRisk: object,
): Row<ReconciliationMeetingInput> => ({
  name: `refused: ${JSON.stringify(refusal)}`,
  input: { ...CASE, refusal },
  expect: {
    outcome: 'decided',
    value: { wellFormed: true, benefitAtRisk },
    basis: citing('14', '53', '58'),
  },
});

export const rows: readonly Row<ReconciliationMeetingInput>[] = [
  {
    name: 'with the employer, and the whole agenda',
    input: CASE,
    expect: {
      outcome: 'decided',
      value: {
        wellFormed: true,
        missing: [],
        invite: [
          { who: 'insured', consentNeeded: false },
          { who: 'employer', consentNeeded: true },
        ],
        agenda: SIX,
        notOnAgenda: [],
        convenedBy: 'fk',
        initiatedBy: ['fk', 'employer'],
        form: ['at-a-place', 'phone'],
        notesTo: ['employer'],
        physicianPaidBy: null,
        notANegotiation: true,
        benefitAtRisk: null,
      },
      basis: [{ paragraf: '14' }, { paragraf: '10' }, guidance('avstämni')],
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'Försäkringskassan can pay for the time of the physician',
    input: { ...CASE, participants: ['fk', 'insured', 'certifying-physician'] },
    expect: { outcome: 'decided', value: { physicianPaidBy: 'fk' } },
  },
  {
    name: 'nobody yet: the insured and the employer are invited all the same',
    input: { participants: [] },
    expect: {
      outcome: 'decided',
      value: {
        wellFormed: false,
        missing: ['fk', 'insured', 'further-party'],
        invite: [{ who: 'insured' }, { who: 'employer' }],
        notOnAgenda: [],
      },
      assumptions: [
        { fact: 'employed', assumed: 'true' },
        { fact: 'agenda', assumed: 'all-six' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'no employer: nobody to invite but the insured and Arbetsförmedlingen',
    input: { ...CASE, participants: ['af', 'insured', 'fk'], employed: false },
    expect: {
      outcome: 'decided',
      value: {
        wellFormed: true,
        initiatedBy: ['fk'],
        notesTo: [],
        invite: [
          { who: 'insured', consentNeeded: false },
          { who: 'af', consentNeeded: true },
        ],
      },
    },
  },
  {
    name: 'without an employer, but one is invited',
    input: { ...CASE, employed: false },
    expect: { outcome: 'decided', value: { invite: [{ who: 'insured' }, { who: 'employer' }] } },
  },
  {
    name: 'Försäkringskassan and the insured alone',
    input: { ...CASE, participants: ['fk', 'insured'] },
    expect: lacks('further-party'),
  },
  {
    name: 'without Försäkringskassan',
    input: { ...CASE, participants: ['insured', 'employer'] },
    expect: lacks('fk'),
  },
  {
    name: 'without the insured',
    input: { ...CASE, participants: ['fk', 'employer'] },
    expect: lacks('insured'),
  },
  { name: 'without consent', input: { ...CASE, consent: false }, expect: lacks('consent') },
  {
    name: 'consent not known',
    input: { participants: ['fk', 'insured', 'certifying-physician'] },
    expect: lacks('consent'),
  },
  {
    name: 'somebody whom the insured brings along needs no consent',
    input: { participants: ['fk', 'insured', 'own-support'], employed: false },
    expect: {
      outcome: 'decided',
      value: { wellFormed: true, invite: [{ who: 'insured' }, { who: 'own-support', consentNeeded: false }] },
    },
  },
  {
    name: 'everybody, in the order of the invitations',
    input: {
      ...CASE,
      participants: [
        'own-support',
        'union',
        'social-services',
        'af',
        'occupational-health',
        'health-care',
        'certifying-physician',
        'employer',
        'insured',
        'fk',
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        wellFormed: true,
        invite: [
          { who: 'insured', consentNeeded: false },
          { who: 'employer', consentNeeded: true },
          { who: 'certifying-physician', consentNeeded: true },
          { who: 'health-care', consentNeeded: true },
          { who: 'occupational-health', consentNeeded: true },
          { who: 'af', consentNeeded: true },
          { who: 'social-services', consentNeeded: true },
          { who: 'union', consentNeeded: true },
          { who: 'own-support', consentNeeded: false },
        ],
      },
    },
  },
  {
    name: 'an agenda with two of the questions',
    input: { ...CASE, agenda: ['rehabilitation', 'adapt-work'] },
    expect: {
      outcome: 'decided',
      value: {
        wellFormed: true,
        agenda: SIX,
        notOnAgenda: ['use-capacity', 'part-time', 'other-causes', 'change-employer'],
      },
    },
  },
  refused({}, { possible: 'needs', reasons: [], needs: ['validReason', 'informed'] }),
  refused({ validReason: false }, { possible: 'needs', needs: ['informed'] }),
  refused({ validReason: false, informed: true }, { possible: 'likely', reasons: [], needs: [] }),
  refused({ validReason: false, informed: false }, { possible: 'excluded', reasons: ['not-informed'] }),
  refused({ validReason: true, informed: true }, { possible: 'excluded', reasons: ['valid-reason'] }),
  refused({ validReason: true }, { possible: 'excluded', reasons: ['valid-reason'], needs: [] }),
  ...wordingRows<ReconciliationMeetingInput>(CASE, ['2010-12-31', '2011-01-01']),
  ...(
    [
      ['2013-06-30', '2011-01-01', '2011-01-01'],
      ['2013-07-01', '2013-07-01', '2013-07-01'],
      ['2025-11-30', '2019-01-01', '2013-07-01'],
      ['2025-12-01', '2025-12-01', '2013-07-01'],
    ] as const
  ).map(([on, meeting, told]): Row<ReconciliationMeetingInput> => ({
    name: `refused on ${on}: 110:14 and 58 in the wordings of that day`,
    input: { ...CASE, on, refusal: {} },
    expect: {
      outcome: 'decided',
      basis: [
        { paragraf: '14', punkt: '4', giltigFom: meeting },
        { paragraf: '10', giltigFom: '2011-01-01' },
        guidance('avstämni'),
        { paragraf: '53' },
        { paragraf: '58', giltigFom: told },
      ],
    },
  })),
];
