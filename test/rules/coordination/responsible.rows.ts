import type { ResponsibleInput } from '../../../src/rules/coordination/responsible/responsible.js';
import type {
  CoordinationActor,
  CoordinationForm,
  CoordinationNeed,
} from '../../../src/rules/coordination/responsible/responsible.js';
import { citing, guidance, wordingRows, type Row } from '../../support/rows.js';

const WITHOUT_FK: readonly CoordinationForm[] = ['phone', 'digital', 'multi-party-meeting'];
const WITH_FK: readonly CoordinationForm[] = [...WITHOUT_FK, 'reconciliation-meeting'];

/** How the actors can meet, and with whom of them a region may have agreed to cooperate. */
const COOPERATION: readonly (readonly [
  CoordinationNeed,
  readonly CoordinationForm[],
  readonly CoordinationActor[],
])[] = [
  ['medical-rehabilitation', WITH_FK, ['fk']],
  ['workplace-rehabilitation', WITH_FK, ['fk']],
  ['work-oriented-rehabilitation', WITH_FK, ['social-services', 'fk', 'af']],
  ['social-rehabilitation', WITH_FK, ['social-services', 'fk', 'af']],
  ['fk-coordination', WITH_FK, ['social-services', 'fk', 'af']],
  ['investigation', WITH_FK, ['fk']],
  ['supervision', [], []],
  ['medical-aid', [], []],
  ['work-technical-aid', WITHOUT_FK, []],
  ['work-aid', WITH_FK, []],
  ['occupational-health', WITHOUT_FK, []],
  ['certificate', [], []],
  ['income-support', WITH_FK, ['social-services', 'fk', 'af']],
  ['coordination-efforts', WITH_FK, ['social-services', 'fk', 'af']],
  ['financial-coordination', [], []],
];

/** The need, who answers for it, and a section that says so. */
const ANSWERS: readonly (readonly [CoordinationNeed, readonly CoordinationActor[], string])[] = [
  ['medical-rehabilitation', ['health-care'], '7'],
  ['workplace-rehabilitation', ['employer'], '2 a'],
  ['work-oriented-rehabilitation', ['af'], '11'],
  ['social-rehabilitation', ['social-services'], '1'],
  ['fk-coordination', ['fk'], '8'],
  ['investigation', ['fk'], '13'],
  ['supervision', ['fk'], '8'],
  ['medical-aid', ['health-care'], '7'],
  ['work-technical-aid', ['employer'], '1'],
  ['work-aid', ['fk', 'af'], '5'],
  ['occupational-health', ['employer'], '2 c'],
  ['certificate', ['health-care'], '25'],
  ['income-support', ['social-services'], '1'],
  ['coordination-efforts', ['health-care'], '3'],
];

export const rows: readonly Row<ResponsibleInput>[] = [
  ...ANSWERS.map(([need, responsible, section]): Row<ResponsibleInput> => ({
    name: need,
    input: { need },
    expect: {
      outcome: 'decided',
      value: { responsible, actors: responsible.map((actor) => ({ actor })), financing: null },
      basis: citing(section),
    },
  })),
  {
    name: 'financial coordination: a half, a quarter and a quarter, the budget by 30 November',
    input: { need: 'financial-coordination' },
    expect: {
      outcome: 'decided',
      value: {
        responsible: ['coordination-association'],
        cooperates: ['fk', 'af', 'health-care', 'social-services'],
        duties: ['finance-together', 'no-decisions-on-individuals'],
        financing: {
          fk: 50,
          regions: 25,
          municipalities: 25,
          budgetDayOfNovember: 30,
          reach: {
            countedOn: '2022-12-31',
            associations: 75,
            memberMunicipalities: 273,
            ofMunicipalities: 290,
          },
        },
      },
      basis: citing('5', '7', '23'),
    },
  },
  {
    name: 'Försäkringskassan coordinates with everybody',
    input: { need: 'fk-coordination' },
    expect: {
      outcome: 'decided',
      value: {
        cooperates: ['insured', 'employer', 'union', 'health-care', 'social-services', 'af'],
        duties: ['clarify-needs', 'see-that-measures-are-taken', 'begin-as-soon-as-possible'],
        actors: [{ actor: 'fk', capacity: 'sickness-as-the-cause-step-by-step' }],
      },
      basis: citing('8', '9', '10', '11'),
    },
  },
  ...COOPERATION.map(([need, forms, regionMayAgreeWith]): Row<ResponsibleInput> => ({
    name: `${need}: ${forms.length} forms of cooperation`,
    input: { need },
    expect: {
      outcome: 'decided',
      value: { forms, regionMayAgreeWith },
      ...(regionMayAgreeWith.length > 0 && { basis: citing('9') }),
    },
  })),
  {
    name: 'supervision in steps: Försäkringskassan asks and reports, the authority inspects and orders',
    input: { need: 'supervision' },
    expect: {
      outcome: 'decided',
      value: {
        duties: ['supervise-efforts', 'no-sanction-of-its-own'],
        steps: [
          { step: 'work-for-duties', by: 'fk', towards: 'employer', basis: [{ paragraf: '10' }, {}] },
          {
            step: 'request-plan',
            by: 'fk',
            towards: 'employer',
            basis: [{ paragraf: '6' }, { paragraf: '14' }, { paragraf: '31 a' }, guidance('Prevent')],
          },
          { step: 'report-shortcomings', by: 'fk', towards: 'work-environment-authority' },
          {
            step: 'inspect',
            by: 'work-environment-authority',
            towards: 'employer',
            basis: [{ kapitel: '7', paragraf: '5' }],
          },
          {
            step: 'order-correction',
            by: 'work-environment-authority',
            towards: 'employer',
            basis: [{ kapitel: '7', paragraf: '7', andrad: 'SFS 2013:610' }],
          },
        ],
      },
    },
  },
  {
    name: 'asking for the plan in November 2025: still by the older section',
    input: { need: 'supervision', on: '2025-11-30' },
    expect: {
      outcome: 'decided',
      value: { steps: [{}, { basis: [{}, {}, { paragraf: '31' }, {}] }, {}, {}, {}] },
    },
  },
  {
    name: 'the parts of rehabilitation at the workplace, and the regulations that govern the employer',
    input: { need: 'workplace-rehabilitation' },
    expect: {
      outcome: 'decided',
      value: {
        duties: [
          'shape-work-environment',
          'adapt-work',
          'run-rehabilitation-activity',
          'give-fk-information',
        ],
        steps: [],
        actors: [
          {
            acts: [
              'SFS 1977:1160',
              'AFS 2023:1',
              'AFS 2023:2',
              'AFS 2023:10',
              'SFS 2010:110',
              'SFS 1991:1047',
              'SFS 2008:565',
            ],
          },
        ],
      },
    },
  },
  {
    name: 'the parts of work-oriented rehabilitation',
    input: { need: 'work-oriented-rehabilitation' },
    expect: {
      outcome: 'decided',
      value: { duties: ['guide', 'investigate-work-capacity', 'rehabilitate-for-work', 'prepare-for-work'] },
    },
  },
  {
    name: 'certificates have regulations of their own',
    input: { need: 'certificate' },
    expect: {
      outcome: 'decided',
      value: {
        actors: [
          {
            acts: [
              'SFS 2017:30',
              'SFS 2014:821',
              'SFS 2010:659',
              'SFS 2008:355',
              'SFS 2019:1297',
              'HSLF-FS 2018:54',
              'SFS 2009:400',
            ],
          },
        ],
      },
      basis: [{ paragraf: '8' }, { paragraf: '25' }, guidance('2018:54'), {}],
    },
  },
  {
    name: 'the ordinance of the social services that took the place of the old one',
    input: { need: 'income-support' },
    expect: {
      outcome: 'decided',
      value: { actors: [{ acts: ['SFS 2025:400', 'SFS 2017:30', 'SFS 2025:468'] }] },
    },
  },
  {
    name: 'supervision: nobody for the region to agree with, so its agreements are not cited',
    input: { need: 'supervision' },
    expect: { outcome: 'decided', basis: [{ paragraf: '8' }, { paragraf: '10' }, {}] },
  },
  ...wordingRows<ResponsibleInput>({ need: 'certificate' }, ['2025-06-30', '2025-07-01']),
  ...wordingRows<ResponsibleInput>({ need: 'supervision' }, ['2025-06-30', '2025-07-01']),
];
