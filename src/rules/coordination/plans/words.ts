import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import { actorWords } from '../actors.words.js';
import type { CoordinationActor } from '../responsible/responsible.js';
import type {
  PlanContent,
  PlanKind,
  PlanQuestion,
  PlansAssumption,
  PlansEntry,
  PlansFact,
  PlansInput,
  PlanTrigger,
} from './plans.js';

export const words: RuleWords<
  PlansInput,
  readonly PlansEntry[],
  CoordinationActor | PlanKind | PlanTrigger | PlanContent | PlanQuestion,
  never,
  PlansFact,
  PlansAssumption
> = {
  reasons: {
    ...actorWords,
    'sick-leave-and-rehabilitation-plan': {
      sv: 'Vårdens sjukskrivnings- och rehabiliteringsplan.',
      en: 'Health care’s sick-leave and rehabilitation plan.',
    },
    'plan-for-return-to-work': {
      sv: 'Arbetsgivarens plan för återgång i arbete.',
      en: 'The employer’s plan for return to work.',
    },
    'fk-rehabilitation-plan': {
      sv: 'Försäkringskassans rehabiliteringsplan.',
      en: 'Försäkringskassan’s rehabilitation plan.',
    },
    'individual-plan': {
      sv: 'Samordnad individuell plan.',
      en: 'A coordinated individual plan.',
    },
    'action-plan': { sv: 'Den arbetssökandes handlingsplan.', en: 'The action plan of a jobseeker.' },
    'sick-leave-recommended': {
      sv: 'Planen görs när sjukskrivning rekommenderas.',
      en: 'The plan is made when sick leave is recommended.',
    },
    'at-least-sixty-days-expected': {
      sv: 'Planen görs när arbetsförmågan antas vara nedsatt så länge som lagen anger.',
      en: 'The plan is made when capacity can be assumed to be reduced for as long as the code says.',
    },
    'measure-with-rehabilitation-compensation': {
      sv: 'Planen görs när en åtgärd behövs som kan ge rehabiliteringsersättning.',
      en: 'The plan is made when a measure is needed that can give rehabilitation compensation.',
    },
    'efforts-from-region-and-municipality': {
      sv: 'Planen påbörjas utan dröjsmål när region eller kommun finner att insatser behövs från båda.',
      en: 'The plan is begun at once when region or municipality finds that efforts of both are needed.',
    },
    'registered-as-jobseeker': {
      sv: 'Planen görs när någon anmäler sig som arbetssökande.',
      en: 'The plan is made when somebody registers as a jobseeker.',
    },
    efforts: { sv: 'Planerade åtgärder och insatser.', en: 'Planned measures and efforts.' },
    'who-answers': { sv: 'Vem som svarar för vad.', en: 'Who answers for which of them.' },
    'time-plan': { sv: 'Tidsplan.', en: 'A time plan.' },
    'whatever-else-is-needed': {
      sv: 'Övriga uppgifter som behövs för att genomföra rehabiliteringen.',
      en: 'Whatever else is needed to carry out the rehabilitation.',
    },
    'measures-by-others': {
      sv: 'Åtgärder som vidtas av någon annan än huvudmännen.',
      en: 'Measures taken by others than region and municipality.',
    },
    'overall-responsibility': {
      sv: 'Vem som har det övergripande ansvaret för planen.',
      en: 'Who has the overall responsibility for the plan.',
    },
    'follow-up': {
      sv: 'Uppföljning, och ändringar vid behov.',
      en: 'Following up, and changes where needed.',
    },
    'part-time': {
      sv: 'Planen tar ställning till om medarbetaren kan arbeta på deltid.',
      en: 'The plan says whether the employee can work part-time.',
    },
    'adapt-workplace-and-tasks': {
      sv: 'Planen säger hur arbetsplatsen och arbetsuppgifterna kan anpassas.',
      en: 'The plan says how the workplace and the tasks can be adapted.',
    },
    'adapt-hours': {
      sv: 'Planen säger hur arbetstiden kan anpassas.',
      en: 'The plan says how the working hours can be adapted.',
    },
    transfer: {
      sv: 'Planen tar ställning till omplacering, för en tid eller för gott.',
      en: 'The plan says whether the employee can be moved to other work, for a time or for good.',
    },
    aids: {
      sv: 'Planen tar ställning till om arbetshjälpmedel behövs.',
      en: 'The plan says whether work aids are needed.',
    },
    training: {
      sv: 'Planen tar ställning till om utbildning eller arbetsträning behövs.',
      en: 'The plan says whether training is needed.',
    },
    'occupational-health': {
      sv: 'Planen säger vad företagshälsovården kan bidra med.',
      en: 'The plan says what the occupational health service can contribute.',
    },
    'who-does-what': {
      sv: 'Planen säger vem som ansvarar för varje åtgärd.',
      en: 'The plan says who is responsible for each measure.',
    },
    'by-when': {
      sv: 'Planen säger när varje åtgärd ska vara gjord.',
      en: 'The plan says when each measure is to be done.',
    },
    'follow-up-dates': {
      sv: 'Planen anger datum för uppföljning.',
      en: 'The plan sets dates for following up.',
    },
    'keep-contact': {
      sv: 'Planen säger hur kontakten hålls under frånvaron.',
      en: 'The plan says how contact is kept during the absence.',
    },
    'need-of-support': { sv: 'En bedömning av stödbehovet.', en: 'An assessment of the need of support.' },
    'duties-of-the-jobseeker': {
      sv: 'Den arbetssökandes skyldigheter och inriktning.',
      en: 'The duties and the direction of the jobseeker.',
    },
    'scope-by-need': {
      sv: 'Innehållet avgörs av patientens behov.',
      en: 'The contents follow the patient’s needs.',
    },
  },
  questions: {},
  facts: {
    sickLeaveRecommended: {
      sv: 'om vården rekommenderar sjukskrivning',
      en: 'whether health care recommends sick leave',
    },
    employed: { sv: 'om personen är anställd', en: 'whether the person is employed' },
    expected: { sv: 'hur länge frånvaron antas vara', en: 'how long the absence is expected to be' },
    measureWithCompensation: {
      sv: 'om en åtgärd behövs som kan ge rehabiliteringsersättning',
      en: 'whether a measure is needed that can give rehabilitation compensation',
    },
    effortsFromBoth: {
      sv: 'om insatser behövs från både region och kommun',
      en: 'whether efforts of both region and municipality are needed',
    },
    consentToIndividualPlan: {
      sv: 'samtycke till en individuell plan',
      en: 'consent to an individual plan',
    },
    jobseekerSince: {
      sv: 'dagen för anmälan som arbetssökande',
      en: 'the day of registration as a jobseeker',
    },
    on: dayAskedFact,
  },
  assumed: { on: newestWording },
  inputs: {
    sickLeaveRecommended: { sv: 'Sjukskrivning rekommenderas', en: 'Sick leave recommended' },
    employed: inputNames.employed,
    expected: { sv: 'Väntad frånvaro', en: 'Expected absence' },
    from: inputNames.from,
    to: inputNames.to,
    assumedOn: { sv: 'Kunde antas den', en: 'Could be assumed on' },
    cannotReturn: inputNames.cannotReturn,
    measureWithCompensation: {
      sv: 'Åtgärd som kan ge ersättning behövs',
      en: 'A measure with compensation is needed',
    },
    effortsFromBoth: { sv: 'Både region och kommun behövs', en: 'Both region and municipality needed' },
    consentToIndividualPlan: { sv: 'Samtycke till individuell plan', en: 'Consent to an individual plan' },
    jobseekerSince: { sv: 'Arbetssökande sedan', en: 'Jobseeker since' },
    on: inputNames.on,
  },
  options: {},
  fields: {
    dueOn: valueNames.dueOn,
    needs: valueNames.needs,
    plan: { sv: 'Vilken plan', en: 'Plan' },
    owner: valueNames.owner,
    trigger: { sv: 'Utlöses av', en: 'Triggered by' },
    questions: { sv: 'Bör besvara', en: 'Should answer' },
    content: valueNames.content,
    consultation: { sv: 'Samråd', en: 'Consultation' },
    consent: { sv: 'Samtycke', en: 'Consent' },
  },
  headline: (entries, { sv, en }) => {
    if (entries.length === 0) return { sv: 'Ingen plan behöver göras.', en: 'No plan needs to be made.' };
    const certain = entries.filter(({ needs }) => needs.length === 0).length;
    const open = entries.length - certain;
    return {
      sv: [
        ...(certain === 0 ? [] : [`${sv.number(certain)} ${certain === 1 ? 'plan' : 'planer'} ska göras.`]),
        ...(open === 0
          ? []
          : [`${sv.number(open)} ${open === 1 ? 'plan' : 'planer'} beror på uppgifter som saknas.`]),
      ].join(' '),
      en: [
        ...(certain === 0 ? [] : [`${en.number(certain)} ${certain === 1 ? 'plan' : 'plans'} must be made.`]),
        ...(open === 0
          ? []
          : [
              `${en.number(open)} ${open === 1 ? 'plan depends' : 'plans depend'} on facts that are missing.`,
            ]),
      ].join(' '),
    };
  },
  turns: [
    {
      answer: (entries) => entries.map(({ plan }) => plan),
      by: [
        'expected.to',
        'cannotReturn',
        'employed',
        'sickLeaveRecommended',
        'measureWithCompensation',
        'effortsFromBoth',
      ],
    },
  ],
};
