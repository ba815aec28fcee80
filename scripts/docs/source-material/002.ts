import { carried, LAYOUT, type Carried, type SourceDocument } from './line.js';

const CHART = 'A chart whose figures are not in the text.';
const READING = 'A reading tip: the works that carry an item stand in its `basis`.';
const afa = (measure: string): Carried =>
  carried(
    'grants/afa-rehabilitation',
    {
      insurance: 'ags',
      measure,
      from: '2026-03-02',
      cost: 10_000,
      planExists: true,
      consent: true,
      cover: 'employment',
      reasonableChance: true,
      needAttested: true,
      ...(measure.startsWith('psycho') && { licensed: true }),
    },
    { eligible: true },
  );
const signals = (answer: Readonly<Record<string, unknown>>): Carried =>
  carried('employer/early-signals', { inPlace: [] }, answer);
const cost = (sector: string, answer: Readonly<Record<string, unknown>>): Carried =>
  carried('employer/cost', { expectedSickDays: 90, sickPay: 12_000, measures: [], sector }, answer);

export const document002: SourceDocument = {
  document: '002',
  title: 'AFA Försäkring, a seminar on rehabilitation support and early measures',
  lastLine: 255,
  rows: [
    { lines: [1, 7], says: 'A title and its years.', carried: LAYOUT },
    {
      lines: [8, 9],
      says: 'The support exists in AGS and in AGS-KL.',
      carried: [
        carried('coordination/terms', { term: 'AGS' }, { 'terms.0.id': 'ags' }),
        carried('coordination/terms', { term: 'ags-kl' }, { 'terms.0.id': 'ags-kl' }),
      ],
    },
    {
      lines: [10, 19],
      says: 'Approved measures: addiction treatment, psychologist or psychotherapist, courses, retraining.',
      carried: [
        'addiction-treatment',
        'psychologist',
        'psychotherapist',
        'stress-or-lifestyle-course',
        'retraining',
      ].map(afa),
    },
    {
      lines: [20, 23],
      says: '7 037 cases in 2015–2020.',
      carried: [
        cost('private', {
          'reference.rehabilitationCases': 7037,
          'reference.period': { from: '2015-01-01', to: '2020-12-31' },
        }),
      ],
    },
    { lines: [24, 33], says: 'Charts of cases by age, sex, occupation.', carried: CHART },
    {
      lines: [34, 46],
      says: 'A typical case: about fifty, care work, talks with a psychologist; 130 382 kr for the municipal and regional sector.',
      carried: [
        cost('municipal-and-regional', {
          'reference.amount': 130_382,
          'reference.typicalCase': {
            ageAbout: 50,
            occupation: 'care-and-personal-assistance',
            measure: 'psychologist-or-psychotherapist',
          },
        }),
      ],
    },
    {
      lines: [47, 58],
      says: 'A typical case: about fifty, industrial work, addiction treatment; 125 424 kr for the private sector.',
      carried: [
        cost('private', {
          'reference.amount': 125_424,
          'reference.typicalCase': {
            ageAbout: 50,
            occupation: 'metal-and-industrial-work',
            measure: 'addiction-treatment',
          },
        }),
      ],
    },
    { lines: [59, 66], says: 'A chart of the follow-up, and where to load the report down.', carried: CHART },
    { lines: [67, 75], says: 'Headings of the second part.', carried: LAYOUT },
    {
      lines: [76, 86],
      says: 'Most people with mental ill-health are at work; much sickness presence.',
      carried: [
        carried('coordination/terms', { term: 'sjuknärvaro' }, { 'terms.0.id': 'sickness-presence' }),
      ],
    },
    {
      lines: [87, 99],
      says: 'Prevention on three levels: organisation, work group, individual.',
      carried: [
        signals({
          'items.0.level': 'organisation',
          'items.3.level': 'work-group',
          'items.9.level': 'individual',
        }),
      ],
    },
    {
      lines: [100, 119],
      says: 'The psychosocial safety climate: guidelines, routines and practice, set by the management.',
      carried: [
        signals({ 'items.0.kind': 'safety-climate', 'items.1.item': 'routines', 'items.2.item': 'practice' }),
        carried(
          'coordination/terms',
          { term: 'psykosocialt säkerhetsklimat' },
          { 'terms.0.id': 'psychosocial-safety-climate' },
        ),
      ],
    },
    {
      lines: [120, 142],
      says: 'Six factors, risky or protective, for exhaustion and depression, from SBU.',
      carried: [
        signals({
          'items.3.kind': 'risk-factor',
          'items.7.kind': 'protective-factor',
          'items.3.outcomes': ['exhaustion', 'depression'],
          'items.3.basis[].kalla':
            'SBU, Arbetsmiljöns betydelse för symtom på depression och utmattningssyndrom',
        }),
      ],
    },
    {
      lines: [143, 151],
      says: 'Early signs: much overtime, missed breaks, trouble sleeping, doubt of the own competence.',
      carried: [
        signals({
          'signs.0.sign': 'much-overtime',
          'signs.1.sign': 'missed-breaks',
          'signs.2.sign': 'sleep-problems',
          'signs.3.sign': 'doubt-of-own-competence',
        }),
      ],
    },
    {
      lines: [152, 153],
      says: 'Talk, define the problem, take a measure, follow up.',
      carried: [
        signals({
          'items.10.item': 'talk',
          'items.11.item': 'define-problem',
          'items.12.item': 'measure',
          'items.13.item': 'follow-up',
        }),
      ],
    },
    {
      lines: [154, 157],
      says: 'Stigma, as a question.',
      carried: 'The document asks and says nothing more.',
    },
    {
      lines: [158, 191],
      says: 'The PIA study: problem-solving of employee and manager, built on the workplace dialogue (ADA).',
      carried: [
        signals({ 'items.14.item': 'problem-solving-together' }),
        carried('coordination/terms', { term: 'ADA' }, { 'terms.0.id': 'workplace-dialogue' }),
      ],
    },
    { lines: [192, 206], says: 'Charts of the effects on absence and work performance.', carried: CHART },
    { lines: [207, 240], says: 'Reading tips.', carried: READING },
    { lines: [241, 255], says: 'Films, the next seminar and thanks.', carried: LAYOUT },
  ],
};
