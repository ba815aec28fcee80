import type { MunicipalSupportInput } from '../../../src/rules/coordination/municipal-support.js';
import { citing, type Row } from '../../support/rows.js';

const READY: MunicipalSupportInput = {
  applied: true,
  metOtherwise: false,
  canWork: true,
  availableForWork: true,
  refusedActivity: false,
};

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
    input: {},
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['applied', 'metOtherwise', 'canWork'] },
      assumptions: [{ fact: 'refusedActivity', assumed: 'false' }],
    },
  },
  {
    name: 'cannot work',
    input: { applied: true, metOtherwise: false, canWork: false },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
  },
  {
    name: 'can work, whether available is not known',
    input: { applied: true, metOtherwise: false, canWork: true },
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
];
