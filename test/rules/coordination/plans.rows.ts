import type { PlansInput } from '../../../src/rules/coordination/plans/plans.js';
import { citing, guidance, wordingRows, type Row } from '../../support/rows.js';

const NOTHING: PlansInput = {
  sickLeaveRecommended: false,
  employed: false,
  measureWithCompensation: false,
  effortsFromBoth: false,
  jobseekerSince: null,
};
const SIXTY_DAYS = { from: '2026-02-02', to: '2026-04-02', assumedOn: '2026-02-05' };

export const rows: readonly Row<PlansInput>[] = [
  { name: 'no plan at all', input: NOTHING, expect: { outcome: 'decided', value: [] } },
  {
    name: 'nothing known: every plan can come',
    input: {},
    expect: {
      outcome: 'decided',
      value: [
        {
          plan: 'sick-leave-and-rehabilitation-plan',
          owner: ['health-care'],
          dueOn: null,
          needs: ['sickLeaveRecommended'],
        },
        {
          plan: 'plan-for-return-to-work',
          owner: ['employer'],
          dueOn: null,
          needs: ['employed', 'expected'],
          consultation: true,
          consent: false,
        },
        { plan: 'fk-rehabilitation-plan', owner: ['fk'], needs: ['measureWithCompensation'] },
        {
          plan: 'individual-plan',
          owner: ['health-care', 'social-services'],
          needs: ['effortsFromBoth', 'consentToIndividualPlan'],
          consent: true,
        },
        { plan: 'action-plan', owner: ['af'], dueOn: null, needs: ['jobseekerSince'] },
      ],
      basis: citing('6', '12', '13', '14', '5 a'),
    },
  },
  {
    name: 'what guidance has the employer’s plan answer; the law names no contents',
    input: { ...NOTHING, employed: true, expected: SIXTY_DAYS },
    expect: {
      outcome: 'decided',
      value: [
        {
          plan: 'plan-for-return-to-work',
          content: ['efforts', 'follow-up'],
          questions: [
            'part-time',
            'adapt-workplace-and-tasks',
            'adapt-hours',
            'transfer',
            'aids',
            'training',
            'occupational-health',
            'who-does-what',
            'by-when',
            'follow-up-dates',
            'keep-contact',
          ],
          basis: [{ paragraf: '6' }, { paragraf: '6' }, { paragraf: '6' }, guidance('FK 7459')],
        },
      ],
    },
  },
  {
    name: 'the other plans have no such questions',
    input: { ...NOTHING, sickLeaveRecommended: true },
    expect: { outcome: 'decided', value: [{ questions: [] }] },
  },
  {
    name: 'all plans are consulted about, only the individual plan needs consent',
    input: {},
    expect: {
      outcome: 'decided',
      value: [false, false, false, true, false].map((consent) => ({ consultation: true, consent })),
    },
  },
  {
    name: 'sixty days expected: the employer by day 30',
    input: { ...NOTHING, employed: true, expected: SIXTY_DAYS },
    expect: {
      outcome: 'decided',
      value: [{ plan: 'plan-for-return-to-work', dueOn: '2026-03-03', needs: [] }],
    },
  },
  {
    name: 'fifty-nine days expected: no plan of the employer',
    input: { ...NOTHING, employed: true, expected: { ...SIXTY_DAYS, to: '2026-04-01' } },
    expect: { outcome: 'decided', value: [] },
  },
  {
    name: 'a return is clearly impossible',
    input: { ...NOTHING, employed: true, expected: SIXTY_DAYS, cannotReturn: true },
    expect: { outcome: 'decided', value: [] },
  },
  {
    name: 'a jobseeker: the action plan within 30 days',
    input: { ...NOTHING, jobseekerSince: '2026-03-02' },
    expect: { outcome: 'decided', value: [{ plan: 'action-plan', dueOn: '2026-04-01', needs: [] }] },
  },
  {
    name: 'no consent, no individual plan',
    input: { ...NOTHING, effortsFromBoth: true, consentToIndividualPlan: false },
    expect: { outcome: 'decided', value: [] },
  },
  {
    name: 'the plans of health care and Försäkringskassan',
    input: { ...NOTHING, sickLeaveRecommended: true, measureWithCompensation: true },
    expect: {
      outcome: 'decided',
      value: [
        { plan: 'sick-leave-and-rehabilitation-plan', content: ['scope-by-need', 'efforts', 'follow-up'] },
        {
          plan: 'fk-rehabilitation-plan',
          content: ['efforts', 'who-answers', 'time-plan', 'whatever-else-is-needed', 'follow-up'],
        },
      ],
    },
  },
  {
    name: 'a jobseeker on sick leave: only the action plan has a last day',
    input: { ...NOTHING, sickLeaveRecommended: true, jobseekerSince: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: [
        { plan: 'sick-leave-and-rehabilitation-plan', dueOn: null },
        { plan: 'action-plan', dueOn: '2026-04-01' },
      ],
    },
  },
  ...wordingRows(NOTHING, ['2025-06-30', '2025-07-01']),
];
