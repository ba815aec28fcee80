import type { MunicipalSupportInput } from '../../../src/rules/coordination/municipal-support/municipal-support.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** The last day of the wording that has been read. */
const READ = '2026-06-30';
/** The first day of 12 kap. 4 a–6 a §§, which have not been read. */
const UNREAD = '2026-07-01';

const READY: MunicipalSupportInput = {
  on: READ,
  applied: true,
  metOtherwise: false,
  canWork: true,
  availableForWork: true,
  refusedActivity: false,
};

const { on: _, ...NO_DAY } = READY;

export const rows: readonly Row<MunicipalSupportInput>[] = [
  {
    name: 'available for work, without other means',
    input: READY,
    expect: {
      outcome: 'decided',
      value: {
        possible: 'likely',
        reasons: [],
        needs: [],
        payer: 'social-services',
        mayBeReduced: false,
      },
      basis: citing('1', '3', '4', '5'),
    },
    absent: ['assumptions'],
  },
  {
    name: 'nothing known',
    input: { on: READ },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['applied', 'metOtherwise', 'canWork'] },
      assumptions: [{ fact: 'refusedActivity', assumed: 'false' }],
    },
  },
  {
    name: 'cannot work',
    input: { on: READ, applied: true, metOtherwise: false, canWork: false },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
  },
  {
    name: 'can work, whether available is not known',
    input: { on: READ, applied: true, metOtherwise: false, canWork: true },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['availableForWork'] } },
  },
  {
    name: 'not available',
    input: { ...READY, availableForWork: false },
    expect: {
      outcome: 'decided',
      value: { possible: 'excluded', reasons: ['not-available'] },
      assumptions: [{ fact: 'acceptableReason', assumed: 'false' }],
    },
  },
  {
    name: 'not available for an acceptable reason',
    input: { ...READY, availableForWork: false, acceptableReason: true },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
    absent: ['assumptions'],
  },
  {
    name: 'not applied, and met otherwise',
    input: { ...READY, applied: false, metOtherwise: true },
    expect: {
      outcome: 'decided',
      value: { possible: 'excluded', reasons: ['not-applied', 'met-otherwise'] },
    },
  },
  {
    name: 'an activity refused',
    input: { ...READY, refusedActivity: true },
    expect: {
      outcome: 'decided',
      value: { possible: 'likely', mayBeReduced: true },
      assumptions: [{ fact: 'acceptableReason', assumed: 'false' }],
    },
  },
  {
    name: 'an activity refused for an acceptable reason',
    input: { ...READY, refusedActivity: true, acceptableReason: true },
    expect: { outcome: 'decided', value: { mayBeReduced: false } },
  },
  {
    name: 'cannot work, and is not available: no reason needed',
    input: { ...READY, canWork: false, availableForWork: false },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
    absent: ['assumptions'],
  },
  {
    name: 'the first day of the act',
    input: { ...READY, on: '2025-07-01' },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
  },
  {
    name: 'the day before it',
    input: { ...READY, on: '2025-06-30' },
    expect: notCovered('2025-07-01'),
  },
  {
    name: 'requirements met, before there were any: the conditions are asked for all the same',
    input: { ...READY, availableForWork: false, acceptableReason: false, requirementsMet: true },
    expect: { outcome: 'decided', value: { possible: 'excluded', reasons: ['not-available'] } },
  },
  {
    name: 'the first day of the requirements that have not been read',
    input: { ...READY, on: UNREAD },
    expect: {
      outcome: 'undetermined',
      missing: ['requirementsMet'],
      alternatives: [
        {
          if: 'requirements-met',
          value: {
            possible: 'likely',
            reasons: [],
            needs: [],
            payer: 'social-services',
            mayBeReduced: false,
          },
        },
      ],
      basis: [{ paragraf: '1' }, { paragraf: '1' }, {}],
    },
  },
  {
    name: 'who cannot work is asked for them too: there is one on a certificate',
    input: { ...READY, on: UNREAD, canWork: false },
    expect: { outcome: 'undetermined', missing: ['requirementsMet'] },
  },
  {
    name: 'who refused an activity is not told by the older wording',
    input: { ...READY, on: UNREAD, refusedActivity: true },
    expect: { outcome: 'undetermined', missing: ['requirementsMet'] },
  },
  {
    name: 'the board has found them met',
    input: { ...READY, on: UNREAD, requirementsMet: true },
    expect: { outcome: 'decided', value: { possible: 'likely', mayBeReduced: false } },
    absent: ['assumptions'],
  },
  {
    name: 'the board has found them met, and no more known',
    input: { on: UNREAD, requirementsMet: true },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['applied', 'metOtherwise'] } },
    absent: ['assumptions'],
  },
  {
    name: 'not applied, and met otherwise: what the act has said since it came',
    input: { on: UNREAD, applied: false, metOtherwise: true },
    expect: {
      outcome: 'decided',
      value: { possible: 'excluded', reasons: ['not-applied', 'met-otherwise'] },
      basis: [{ paragraf: '1' }, { paragraf: '1' }, {}],
    },
    absent: ['assumptions'],
  },
  {
    name: 'no day: the newest wording',
    input: { ...NO_DAY, requirementsMet: true },
    expect: {
      outcome: 'decided',
      value: { possible: 'likely' },
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
];
