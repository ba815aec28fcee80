import type { CoordinationRequestInput } from '../../../src/rules/rehabilitation/coordination-request/coordination-request.js';
import { citing, guidance, wordingRows, type Row } from '../../support/rows.js';

const found = (value: object): Row<unknown>['expect'] => ({ outcome: 'decided', value });

/** SFB 30:3, 8–11; that somebody without an SGI must apply is guidance. */
const SECTIONS = ['3', '8', '9', '10', '11'].map((paragraf) => ({ paragraf }));
const GUIDANCE = guidance('samordning');

const TODAY = '2026-11-29';

export const rows: readonly Row<CoordinationRequestInput>[] = [
  {
    name: 'with sickness benefit and consent',
    input: {
      compensation: 'sickness-benefit',
      hasSgi: true,
      reducedBySickness: true,
      consent: true,
      on: TODAY,
    },
    expect: {
      ...found({
        possible: 'likely',
        reasons: [],
        needs: [],
        ground: 'rehabilitation',
        applicationNeeded: false,
        mayCooperateWith: ['employer', 'union', 'health-care', 'social-services', 'af', 'other-authorities'],
      }),
      basis: SECTIONS,
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'consent not told: nobody to cooperate with, but Försäkringskassan coordinates',
    input: { compensation: 'sickness-benefit', reducedBySickness: true },
    expect: {
      ...found({ possible: 'likely', mayCooperateWith: [] }),
      assumptions: [
        { fact: 'consent', assumed: 'false' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'no consent',
    input: { compensation: 'sickness-benefit', reducedBySickness: true, consent: false, on: TODAY },
    expect: found({ possible: 'likely', mayCooperateWith: [] }),
    absent: ['assumptions'],
  },
  {
    name: 'with activity compensation: no application',
    input: { compensation: 'activity-compensation', hasSgi: false },
    expect: {
      ...found({ possible: 'likely', ground: 'activities', applicationNeeded: false }),
      basis: citing('22', '23'),
    },
  },
  {
    name: 'without SGI, on application',
    input: { compensation: 'none', hasSgi: false, reducedBySickness: true, applied: true },
    expect: {
      ...found({ possible: 'likely', ground: 'without-sgi', applicationNeeded: true }),
      basis: [...SECTIONS, GUIDANCE],
    },
  },
  {
    name: 'without SGI, no application known',
    input: { compensation: 'none', hasSgi: false, reducedBySickness: true },
    expect: found({ possible: 'needs', needs: ['applied'], ground: 'without-sgi' }),
  },
  {
    name: 'without SGI, no application',
    input: { compensation: 'other', hasSgi: false, reducedBySickness: true, applied: false },
    expect: found({ possible: 'excluded', reasons: ['no-application'], applicationNeeded: true }),
  },
  {
    name: 'capacity not reduced',
    input: { compensation: 'none', hasSgi: true, reducedBySickness: false },
    expect: found({ possible: 'excluded', reasons: ['capacity-not-reduced'], ground: 'rehabilitation' }),
  },
  {
    name: 'with an SGI and no compensation',
    input: { hasSgi: true, reducedBySickness: true },
    expect: found({ possible: 'likely', ground: 'rehabilitation' }),
  },
  {
    name: 'nothing known',
    input: {},
    expect: {
      ...found({
        possible: 'needs',
        needs: ['reducedBySickness', 'compensation', 'hasSgi'],
        ground: null,
        applicationNeeded: null,
      }),
      basis: [...SECTIONS, GUIDANCE],
    },
  },
  {
    name: 'no compensation, SGI not known',
    input: { compensation: 'none', reducedBySickness: true },
    expect: found({ possible: 'needs', needs: ['hasSgi'], ground: null }),
  },
  {
    name: 'no SGI, compensation not known',
    input: { hasSgi: false, reducedBySickness: true },
    expect: found({ possible: 'needs', needs: ['compensation'], ground: null }),
  },
  {
    name: 'who has applied needs no more, whatever the ground',
    input: { reducedBySickness: true, applied: true },
    expect: found({ possible: 'likely', ground: null, applicationNeeded: null }),
  },
  ...wordingRows<CoordinationRequestInput>({ compensation: 'sickness-benefit', consent: true }, [
    '2010-12-31',
    '2011-01-01',
  ]),
  {
    name: 'fifteen years ago: the sections have not changed since',
    input: { compensation: 'activity-compensation', consent: true, on: '2011-01-01' },
    expect: {
      ...found({ possible: 'likely', ground: 'activities' }),
      basis: [
        { kapitel: '33', paragraf: '22', giltigFom: '2011-01-01' },
        { kapitel: '33', paragraf: '23', giltigFom: '2011-01-01' },
      ],
    },
    absent: ['assumptions'],
  },
];
