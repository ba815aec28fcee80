import { carried, LAYOUT, type Carried, type SourceDocument } from './line.js';

const responsible = (need: string, answer: Readonly<Record<string, unknown>>): Carried =>
  carried('coordination/responsible', { need }, answer);
const term = (word: string, id: string): Carried =>
  carried('coordination/terms', { term: word }, { 'terms.0.id': id });
const duties = (answer: Readonly<Record<string, unknown>>): Carried =>
  carried('coordination/insured-duties', { done: [] }, answer);
const benefits = (benefit: string): Carried =>
  carried('coordination/benefits', {}, { '[].benefit': benefit });
const plans = (answer: Readonly<Record<string, unknown>>): Carried =>
  carried('coordination/plans', {}, answer);
const consent = (
  from: string,
  to: string,
  what: string,
  answer: Readonly<Record<string, unknown>>,
): Carried => carried('coordination/consent', { from, to, what }, answer);
const adaptation = (answer: Readonly<Record<string, unknown>>): Carried =>
  carried('employer/adaptation', { inPlace: [] }, answer);
const effort = (name: string): Carried =>
  carried('programmes/special-efforts', { effort: name }, { payer: 'af', possible: 'needs' });
const REPEALED = 'The annex cites the act 2001:453; since July 2025 it is SoL (2025:400).';

export const document003: SourceDocument = {
  document: '003',
  title: 'Socialstyrelsen, an annex on cooperation with other actors',
  lastLine: 1346,
  rows: [
    {
      lines: [1, 36],
      says: 'What the annex is for, and who the actors are: employer, Försäkringskassan, Arbetsförmedlingen, social services.',
      carried: [
        responsible('fk-coordination', {
          cooperates: ['insured', 'employer', 'union', 'health-care', 'social-services', 'af'],
        }),
      ],
    },
    {
      lines: [37, 50],
      says: 'Cooperation is acting together across a border; regions may make agreements (HSL 7:9).',
      carried: [
        term('samverkan', 'cooperation'),
        responsible('fk-coordination', { regionMayAgreeWith: ['social-services', 'fk', 'af'] }),
      ],
    },
    {
      lines: [51, 71],
      says: 'Most need no cooperation, some need much.',
      carried: [responsible('certificate', { forms: [] })],
    },
    {
      lines: [72, 83],
      says: 'The region must offer coordination efforts: personal support, internal coordination, cooperation.',
      carried: [
        responsible('coordination-efforts', {
          responsible: ['health-care'],
          'duties[]': 'offer-coordination-efforts',
        }),
      ],
    },
    {
      lines: [84, 107],
      says: 'Secrecy; telephone, digital contacts, multi-party and reconciliation meetings; consent to share.',
      carried: [
        responsible('fk-coordination', {
          forms: ['phone', 'digital', 'multi-party-meeting', 'reconciliation-meeting'],
        }),
        term('flerpartsmöte', 'multi-party-meeting'),
        consent('health-care', 'employer', 'rehabilitation-need', { consentNeeded: true }),
      ],
    },
    {
      lines: [108, 135],
      says: 'Roles and tasks differ; figures 1 and 2 show the actors and their roles.',
      carried: [
        carried('coordination/actor-map', {}, { 'actors[].actor': 'insured', 'edges[].what': 'coordinates' }),
      ],
    },
    {
      lines: [136, 144],
      says: 'The patient is the most important actor: informs, plans, takes active part.',
      carried: [duties({ 'missing[]': 'active-part' })],
    },
    {
      lines: [145, 166],
      says: 'Ten acts of the patient’s role.',
      law: REPEALED,
      carried: [
        carried(
          'coordination/actor-map',
          { actor: 'insured' },
          {
            'actors.0.acts': [
              'SFS 2010:110',
              'SFS 2017:30',
              'SFS 1991:1047',
              'SFS 2014:821',
              'SFS 2022:913',
              'SFS 2008:355',
              'SFS 2019:1297',
              'SFS 2017:372',
              'SFS 2009:400',
              'SFS 2025:400',
            ],
          },
        ),
      ],
    },
    {
      lines: [167, 193],
      says: 'Participation and information that is adapted and goes on.',
      carried: [duties({ 'rights.0.right': 'participation', 'rights.1.right': 'adapted-information' })],
    },
    {
      lines: [194, 215],
      says: 'The patient tells the physician of the job’s demands, hands in the certificate and applies.',
      carried: [
        duties({ 'missing[]': 'tell-physician-demands' }),
        duties({ 'missing[]': 'certificate' }),
        duties({ 'missing[]': 'apply' }),
      ],
    },
    {
      lines: [216, 237],
      says: 'The patient gives information, joins investigations, meetings and workplace measures, and consents to sharing.',
      carried: [
        duties({ 'missing[]': 'information-on-needs' }),
        duties({ 'missing[]': 'join-investigations' }),
        duties({ 'missing[]': 'workplace-measures' }),
        duties({ 'rights.2.right': 'consent-to-sharing' }),
      ],
    },
    {
      lines: [238, 254],
      says: 'Health care: the physician judges diagnosis, impairment, activity limitation and capacity, and certifies.',
      carried: [
        responsible('certificate', {
          'duties[]': 'issue-certificate',
          'actors.0.capacity': 'impairment-against-the-demands-of-the-job',
        }),
      ],
    },
    {
      lines: [255, 270],
      says: 'The process has three parts: assessment, sick leave and rehabilitation, follow-up.',
      carried: [term('FMB', 'insurance-medicine-assessment')],
    },
    {
      lines: [271, 290],
      says: 'Acts and regulations of health care, HSLF-FS 2018:54 among them.',
      carried: [responsible('certificate', { 'actors.0.acts[]': 'HSLF-FS 2018:54' })],
    },
    {
      lines: [291, 305],
      says: 'The insurance-medicine assessment, and certificates when needed.',
      carried: [term('försäkringsmedicinsk bedömning', 'insurance-medicine-assessment')],
    },
    {
      lines: [306, 320],
      says: 'Health care makes a sick-leave and rehabilitation plan, kept in the journal, its scope by need; it answers for medical rehabilitation.',
      carried: [
        plans({ '0.plan': 'sick-leave-and-rehabilitation-plan', '0.content[]': 'scope-by-need' }),
        responsible('medical-rehabilitation', { responsible: ['health-care'] }),
      ],
    },
    {
      lines: [321, 340],
      says: 'With consent the region tells Försäkringskassan of a presumed need.',
      carried: [
        consent('health-care', 'fk', 'rehabilitation-need', { consentNeeded: true }),
        responsible('coordination-efforts', { 'duties[]': 'inform-fk-of-need' }),
      ],
    },
    {
      lines: [341, 361],
      says: 'Follow-up with the patient; the plan is changed or ended.',
      carried: [plans({ '0.content[]': 'follow-up' })],
    },
    {
      lines: [362, 374],
      says: 'The employer: work environment, adaptation, rehabilitation, the plan, occupational health, sick pay and leave.',
      carried: [
        responsible('workplace-rehabilitation', { responsible: ['employer'] }),
        responsible('occupational-health', { responsible: ['employer'] }),
      ],
    },
    {
      lines: [375, 406],
      says: 'Acts and regulations of the employer: AFS 2020:5, 2012:2, 2015:4, 2001:1.',
      law: 'Since 2025 AFS 2023:2 (adaptation, organisational and social environment), 2023:10 (ergonomics) and 2023:1 (systematic work).',
      carried: [
        responsible('workplace-rehabilitation', {
          'actors.0.acts': [
            'SFS 1977:1160',
            'AFS 2023:1',
            'AFS 2023:2',
            'AFS 2023:10',
            'SFS 2010:110',
            'SFS 1991:1047',
            'SFS 2008:565',
          ],
        }),
      ],
    },
    {
      lines: [407, 411],
      says: 'A certificate to the employer from day 8 of the sick period.',
      law: 'SjLL 8 § counts from the notice day.',
      carried: [
        carried(
          'sick-pay/certificate',
          { sickFrom: '2026-03-02', notifiedOn: '2026-03-04' },
          { requiredFrom: '2026-03-11' },
        ),
      ],
    },
    {
      lines: [412, 419],
      says: 'What the certificate holds, and an assurance with the notice on day 1.',
      law: 'SjLL 9 § sets no day for the assurance, only that no sick pay need be given before it.',
      carried: [term('skriftlig försäkran', 'written-assurance')],
    },
    {
      lines: [420, 435],
      says: 'The illness need not be named; sick pay for 14 days; a certificate from the first day for special reasons.',
      law: 'The certificate from the first day stands in SjLL 10 a §.',
      carried: [
        consent('insured', 'employer', 'certificate', { consentNeeded: false }),
        carried(
          'sick-pay/certificate',
          { sickFrom: '2026-03-02', demand: { by: 'employer', from: 'first-day' } },
          { requiredFrom: '2026-03-02' },
        ),
      ],
    },
    {
      lines: [436, 446],
      says: 'The employer runs an adaptation and rehabilitation activity, for work with that employer.',
      carried: [adaptation({ 'missing[]': 'organised-activity' })],
    },
    {
      lines: [447, 452],
      says: 'Adapt working time, tasks or environment.',
      carried: [adaptation({ means: ['working-time', 'tasks', 'work-environment'] })],
    },
    {
      lines: [453, 456],
      says: 'An ergonomic assessment of the workplace.',
      carried: [adaptation({ 'advised[]': 'ergonomic-assessment' })],
    },
    {
      lines: [457, 462],
      says: 'The plan by day 30 where at least 60 days are assumed.',
      carried: [
        carried(
          'employer/return-to-work-plan',
          { sickFrom: '2026-02-02', expectedTo: '2026-04-02', prognosisOn: '2026-02-05', asOf: '2026-03-01' },
          { dueOn: '2026-03-03' },
        ),
      ],
    },
    {
      lines: [463, 464],
      says: 'Regular rehabilitation meetings.',
      carried: [adaptation({ 'advised[]': 'rehabilitation-meetings' })],
    },
    {
      lines: [465, 474],
      says: 'Objective grounds for dismissal only once everything is done and redeployment is investigated.',
      carried: [term('omplaceringsutredning', 'redeployment-investigation')],
    },
    {
      lines: [475, 498],
      says: 'Adaptation eases the return; the dialogue with health care matters, and early contact raises capacity.',
      carried: [adaptation({ 'missing[]': 'measures-decided' })],
    },
    {
      lines: [499, 510],
      says: 'Arbetsmiljöverket’s definition: an individual measure in the physical, organisational and social environment, for a time or lasting.',
      law: 'AFS 2020:5 is AFS 2023:2, chapter 3, since 2025.',
      carried: [
        adaptation({
          environments: ['physical', 'organisational', 'social'],
          lengths: ['temporary', 'lasting'],
        }),
        term('arbetsanpassning', 'work-adaptation'),
      ],
    },
    {
      lines: [511, 543],
      says: 'Occupational health is an independent expert that the employer buys; it supports both sides.',
      carried: [
        term('företagshälsovård', 'occupational-health-service'),
        responsible('occupational-health', { duties: ['provide-occupational-health'] }),
      ],
    },
    {
      lines: [544, 549],
      says: 'About 65 per cent of employers use it.',
      carried: 'A figure of unknown year that decides nothing.',
    },
    { lines: [550, 558], says: 'Where to read more, and notes.', carried: LAYOUT },
    {
      lines: [559, 573],
      says: 'Försäkringskassan decides and pays, clarifies needs and coordinates; its acts.',
      carried: [responsible('fk-coordination', { 'actors.0.acts': ['SFS 2010:110', 'SFS 2017:900'] })],
    },
    {
      lines: [574, 586],
      says: 'The rehabilitation chain: by occupation and time.',
      carried: [
        carried(
          'work-capacity/chain',
          { spells: [{ from: '2026-01-01', to: '2026-06-30' }], on: '2026-03-31', insured: 'employee' },
          { day: 90, 'comparedWith[]': 'own-work' },
        ),
        carried(
          'work-capacity/chain',
          { spells: [{ from: '2026-01-01', to: '2026-06-30' }], on: '2026-01-01', insured: 'unemployed' },
          { 'comparedWith[]': 'normally-occurring-work' },
        ),
      ],
    },
    {
      lines: [587, 607],
      says: 'Försäkringskassan investigates as far as needed, asks the patient, care or employer, and may ask for an investigation or a meeting.',
      carried: [
        responsible('investigation', { duties: ['investigate-as-needed', 'provide-medical-investigation'] }),
      ],
    },
    {
      lines: [608, 624],
      says: 'The reconciliation meeting: Försäkringskassan, the insured and at least one party.',
      carried: [
        carried(
          'rehabilitation/reconciliation-meeting',
          { participants: ['fk', 'insured'] },
          { wellFormed: false, missing: ['further-party'] },
        ),
      ],
    },
    {
      lines: [625, 628],
      says: 'Försäkringskassan convenes; the meeting is no negotiation.',
      carried: [
        carried(
          'rehabilitation/reconciliation-meeting',
          { participants: ['fk', 'insured'] },
          { convenedBy: 'fk', notANegotiation: true },
        ),
      ],
    },
    {
      lines: [629, 647],
      says: 'AFU: standardised, by a manual, provided by the region on request.',
      carried: [
        term('AFU', 'activity-investigation'),
        responsible('investigation', { 'duties[]': 'provide-medical-investigation' }),
      ],
    },
    {
      lines: [648, 680],
      says: 'Försäkringskassan has no measures of its own; the aim is capacity and self-support; it cooperates in writing, by talk or at meetings.',
      carried: [
        responsible('fk-coordination', {
          duties: ['clarify-needs', 'see-that-measures-are-taken', 'begin-as-soon-as-possible'],
        }),
      ],
    },
    {
      lines: [681, 702],
      says: 'It also coordinates for those with activity compensation, and on application for those without SGI.',
      carried: [
        carried(
          'rehabilitation/coordination-request',
          { compensation: 'none', hasSgi: false, reducedBySickness: true },
          { applicationNeeded: true, ground: 'without-sgi' },
        ),
      ],
    },
    {
      lines: [703, 715],
      says: 'Supervision without sanctions; systematic shortcomings are reported.',
      carried: [
        responsible('supervision', {
          duties: ['supervise-efforts', 'no-sanction-of-its-own'],
          'steps.2.step': 'report-shortcomings',
        }),
      ],
    },
    { lines: [716, 728], says: 'Sickness benefit.', carried: [benefits('sickness-benefit')] },
    { lines: [729, 734], says: 'Work aids.', carried: [benefits('work-aids')] },
    {
      lines: [735, 741],
      says: 'Workplace rehabilitation support.',
      carried: [benefits('workplace-rehabilitation')],
    },
    {
      lines: [742, 754],
      says: 'Preventive sickness benefit.',
      law: 'Prescription and an approved plan are both needed (SFB 27:6).',
      carried: [benefits('preventive-sickness-benefit')],
    },
    {
      lines: [755, 762],
      says: 'Compensation for travel to work.',
      law: 'Only to ease the return (SFB 27:5).',
      carried: [benefits('travel-to-work')],
    },
    { lines: [763, 768], says: 'Rehabilitation allowance.', carried: [benefits('rehabilitation-allowance')] },
    { lines: [769, 775], says: 'Sickness compensation.', carried: [benefits('sickness-compensation')] },
    {
      lines: [776, 780],
      says: 'Activity compensation, 19–29 years.',
      carried: [benefits('activity-compensation')],
    },
    { lines: [781, 787], says: 'Source, and where to read more.', carried: LAYOUT },
    {
      lines: [788, 808],
      says: 'Arbetsförmedlingen: work-oriented rehabilitation of jobseekers, and its ordinances.',
      carried: [
        responsible('work-oriented-rehabilitation', {
          responsible: ['af'],
          'actors.0.acts': ['SFS 2022:811', 'SFS 2000:628', 'SFS 2017:462'],
        }),
      ],
    },
    {
      lines: [809, 819],
      says: 'Efforts that guide, investigate, rehabilitate or prepare for work.',
      carried: [
        responsible('work-oriented-rehabilitation', {
          duties: ['guide', 'investigate-work-capacity', 'rehabilitate-for-work', 'prepare-for-work'],
        }),
      ],
    },
    {
      lines: [820, 838],
      says: 'It decides on special efforts: aids, personal assistance, SIUS, wage subsidy.',
      carried: ['work-aids', 'personal-assistance', 'introduction-support', 'wage-subsidy-employment'].map(
        effort,
      ),
    },
    { lines: [839, 849], says: 'Where to read more, and notes.', carried: LAYOUT },
    {
      lines: [850, 862],
      says: 'The municipality has the ultimate responsibility, gives income support and answers for social rehabilitation.',
      law: REPEALED,
      carried: [
        responsible('social-rehabilitation', { responsible: ['social-services'] }),
        responsible('income-support', { responsible: ['social-services'] }),
      ],
    },
    {
      lines: [863, 864],
      says: 'It must offer family counselling.',
      law: 'SoL (2025:400) 13:4.',
      carried: 'Family counselling has no bearing on sick leave; no rule answers for it.',
    },
    {
      lines: [865, 872],
      says: 'Acts of social services, the ordinance 2001:937 among them.',
      law: 'Since July 2025 SFS 2025:400 and 2025:468.',
      carried: [
        responsible('income-support', { 'actors.0.acts': ['SFS 2025:400', 'SFS 2017:30', 'SFS 2025:468'] }),
      ],
    },
    {
      lines: [873, 885],
      says: 'Income support on application and individual need, also without SGI.',
      law: REPEALED,
      carried: [
        term('försörjningsstöd', 'income-support'),
        responsible('income-support', { duties: ['assess-means'] }),
      ],
    },
    {
      lines: [886, 914],
      says: 'Available for work, practice or training; refusing can cost the support; sickness can be a reason.',
      law: 'From July 2026 SoL has new requirements, which have not been read.',
      carried: [
        carried(
          'coordination/municipal-support',
          {
            on: '2026-03-02',
            applied: true,
            metOtherwise: false,
            canWork: true,
            availableForWork: true,
            refusedActivity: true,
            acceptableReason: false,
          },
          { mayBeReduced: true },
        ),
        carried(
          'coordination/municipal-support',
          {
            on: '2026-03-02',
            applied: true,
            metOtherwise: false,
            canWork: true,
            availableForWork: true,
            refusedActivity: true,
            acceptableReason: true,
          },
          { mayBeReduced: false },
        ),
      ],
    },
    {
      lines: [915, 929],
      says: 'Documents of the sickness; care may be consulted by consent.',
      carried: [consent('social-services', 'health-care', 'ability-to-take-part', { consentNeeded: true })],
    },
    {
      lines: [930, 964],
      says: 'The individual plan: where efforts of both are needed and the person consents; which efforts, which body.',
      carried: [
        plans({
          '3.plan': 'individual-plan',
          '3.consent': true,
          '3.content': ['efforts', 'who-answers', 'measures-by-others', 'overall-responsibility'],
        }),
      ],
    },
    {
      lines: [965, 1015],
      says: 'Coordination associations: 75 with 273 of 290 municipalities at the end of 2022, financed together, with no measures of their own.',
      carried: [
        responsible('financial-coordination', {
          'financing.reach': {
            countedOn: '2022-12-31',
            associations: 75,
            memberMunicipalities: 273,
            ofMunicipalities: 290,
          },
          'financing.fk': 50,
          'financing.regions': 25,
          'financing.municipalities': 25,
        }),
      ],
    },
    {
      lines: [1016, 1041],
      says: 'Words that mean different things; table 2 on work capacity.',
      carried: [term('arbetsförmåga', 'work-capacity')],
    },
    {
      lines: [1042, 1052],
      says: 'Health care: diagnosis, impairment and limitation against the demands of the job.',
      carried: [
        responsible('medical-rehabilitation', {
          'actors.0.capacity': 'impairment-against-the-demands-of-the-job',
        }),
      ],
    },
    {
      lines: [1053, 1063],
      says: 'Försäkringskassan: by the chain; labour market, economic and social circumstances do not count.',
      carried: [
        responsible('fk-coordination', { 'actors.0.capacity': 'sickness-as-the-cause-step-by-step' }),
      ],
    },
    {
      lines: [1064, 1073],
      says: 'Arbetsförmedlingen: person, tasks and environment.',
      carried: [
        responsible('work-oriented-rehabilitation', { 'actors.0.capacity': 'person-tasks-environment' }),
      ],
    },
    {
      lines: [1074, 1082],
      says: 'The employer: sick pay for 14 days, adaptation all the time.',
      carried: [
        responsible('workplace-rehabilitation', { 'actors.0.capacity': 'what-adaptation-can-make-use-of' }),
      ],
    },
    {
      lines: [1083, 1134],
      says: 'Rehabilitation by the term bank and in several acts; who answers for which kind.',
      carried: [
        term('rehabilitering', 'rehabilitation'),
        term('medicinsk rehabilitering', 'medical-rehabilitation'),
        term('social rehabilitering', 'social-rehabilitation'),
      ],
    },
    {
      lines: [1135, 1154],
      says: 'Table 3: medical rehabilitation is health care’s.',
      carried: [responsible('medical-rehabilitation', { duties: ['treat-and-rehabilitate'] })],
    },
    {
      lines: [1155, 1171],
      says: 'Workplace-oriented: work environment, adaptation, rehabilitation activity.',
      carried: [
        responsible('workplace-rehabilitation', {
          duties: [
            'shape-work-environment',
            'adapt-work',
            'run-rehabilitation-activity',
            'give-fk-information',
          ],
        }),
      ],
    },
    {
      lines: [1172, 1182],
      says: 'Work-oriented: guiding, investigating, preparing.',
      carried: [responsible('work-oriented-rehabilitation', { 'duties[]': 'guide' })],
    },
    {
      lines: [1183, 1195],
      says: 'Social rehabilitation.',
      law: REPEALED,
      carried: [responsible('social-rehabilitation', { duties: ['strengthen-social-functions'] })],
    },
    {
      lines: [1196, 1211],
      says: 'Försäkringskassan coordinates and is no rehabilitating actor.',
      carried: [responsible('fk-coordination', { responsible: ['fk'] })],
    },
    {
      lines: [1212, 1230],
      says: 'Plans depend on each other and are made with the patient.',
      carried: [plans({ '0.consultation': true, '1.consultation': true, '2.consultation': true })],
    },
    {
      lines: [1231, 1258],
      says: 'Table 4: health care’s plan.',
      carried: [plans({ '0.owner': ['health-care'] })],
    },
    {
      lines: [1259, 1271],
      says: 'The employer’s plan within 30 days, if longer than 60 days.',
      law: 'At least 60 days (SFB 30:6).',
      carried: [
        plans({
          '1.owner': ['employer'],
          '1.trigger': 'at-least-sixty-days-expected',
          '1.questions[]': 'part-time',
        }),
      ],
    },
    {
      lines: [1272, 1290],
      says: 'Försäkringskassan’s plan where a measure can give rehabilitation compensation.',
      law: 'The sections cited belong to the individual plan; this is SFB 30:12–14.',
      carried: [plans({ '2.owner': ['fk'], '2.trigger': 'measure-with-rehabilitation-compensation' })],
    },
    {
      lines: [1291, 1298],
      says: 'Three kinds of aids, three that answer.',
      carried: [
        responsible('medical-aid', { responsible: ['health-care'] }),
        responsible('work-technical-aid', { responsible: ['employer'] }),
        responsible('work-aid', { responsible: ['fk', 'af'] }),
      ],
    },
    {
      lines: [1299, 1308],
      says: 'Medical aids are prescribed by health care.',
      carried: [
        responsible('medical-aid', { duties: ['prescribe-aids'] }),
        term('hjälpmedel', 'medical-aids'),
      ],
    },
    {
      lines: [1309, 1318],
      says: 'Technical work aids are the employer’s.',
      carried: [
        responsible('work-technical-aid', { duties: ['equip-safely'] }),
        term('arbetstekniska hjälpmedel', 'technical-work-aids'),
      ],
    },
    {
      lines: [1319, 1346],
      says: 'Work aids for a disability: aids, software, adaptation of the workplace; beyond what the business needs.',
      carried: [
        responsible('work-aid', { duties: ['pay-for-work-aids'] }),
        ...['aid', 'software', 'workplace-device'].map((kind) =>
          carried(
            'grants/work-aids',
            { applicant: 'employer', cost: 40_000, kind, on: '2026-03-02' },
            { grant: 15_000 },
          ),
        ),
      ],
    },
  ],
};
