import type { RuleWords } from '../../../finding/rule-words.js';
import type { Language } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import { actorWords } from '../actors.words.js';
import type {
  CapacityPerspective,
  CoordinationActor,
  CoordinationDuty,
  CoordinationForm,
  ResponsibleAssumption,
  ResponsibleInput,
  ResponsibleValue,
  SupervisionStep,
} from './responsible.js';

/** Without the full stops of their sentences. */
function listed(actors: readonly CoordinationActor[], language: Language): string {
  return actors.map((actor) => actorWords[actor][language].replace(/\.$/, '')).join('; ');
}

export const words: RuleWords<
  ResponsibleInput,
  ResponsibleValue,
  CoordinationActor | CoordinationDuty | CoordinationForm | CapacityPerspective | SupervisionStep,
  never,
  never,
  ResponsibleAssumption
> = {
  reasons: {
    ...actorWords,
    'treat-and-rehabilitate': {
      sv: 'Vården planerar, genomför och följer upp behandling och medicinsk rehabilitering.',
      en: 'Health care plans, carries out and follows up treatment and medical rehabilitation.',
    },
    'shape-work-environment': {
      sv: 'Arbetsgivaren utformar arbetsmiljön efter människors förutsättningar.',
      en: 'The employer shapes the work environment to suit people.',
    },
    'adapt-work': {
      sv: 'Arbetsgivaren anpassar arbetet för den enskilde.',
      en: 'The employer adapts the work to the individual.',
    },
    'run-rehabilitation-activity': {
      sv: 'Arbetsgivaren bedriver rehabiliteringsverksamhet på arbetsplatsen.',
      en: 'The employer runs the rehabilitation activity at the workplace.',
    },
    'give-fk-information': {
      sv: 'Arbetsgivaren lämnar, efter samråd, de upplysningar som behövs för att klarlägga behovet.',
      en: 'After consultation the employer gives the information needed to clarify the need.',
    },
    guide: {
      sv: 'Arbetsförmedlingen erbjuder vägledande insatser.',
      en: 'Arbetsförmedlingen offers efforts that guide.',
    },
    'investigate-work-capacity': {
      sv: 'Arbetsförmedlingen erbjuder utredande insatser.',
      en: 'Arbetsförmedlingen offers efforts that investigate.',
    },
    'rehabilitate-for-work': {
      sv: 'Arbetsförmedlingen erbjuder rehabiliterande insatser.',
      en: 'Arbetsförmedlingen offers efforts that rehabilitate.',
    },
    'prepare-for-work': {
      sv: 'Arbetsförmedlingen erbjuder arbetsförberedande insatser.',
      en: 'Arbetsförmedlingen offers efforts that prepare for work.',
    },
    'strengthen-social-functions': {
      sv: 'Socialtjänsten stärker sociala funktioner, självständighet och delaktighet.',
      en: 'Social services strengthen social functions, independence and participation.',
    },
    'clarify-needs': {
      sv: 'Försäkringskassan ser till att behovet av rehabilitering snarast klarläggs.',
      en: 'Försäkringskassan sees that the need of rehabilitation is clarified at once.',
    },
    'see-that-measures-are-taken': {
      sv: 'Försäkringskassan ser till att behövliga åtgärder vidtas och verkar för att andra gör sin del.',
      en: 'Försäkringskassan sees that the measures needed are taken and works for others doing their part.',
    },
    'begin-as-soon-as-possible': {
      sv: 'Åtgärderna påbörjas så snart medicinska och andra skäl tillåter.',
      en: 'Measures begin as soon as medical and other reasons allow.',
    },
    'investigate-as-needed': {
      sv: 'Försäkringskassan utreder ärendet i den omfattning som det kräver.',
      en: 'Försäkringskassan investigates as far as the case requires.',
    },
    'provide-medical-investigation': {
      sv: 'Regionen tillhandahåller försäkringsmedicinska utredningar på begäran.',
      en: 'The region provides insurance-medical investigations on request.',
    },
    'supervise-efforts': {
      sv: 'Försäkringskassan utövar tillsyn över de insatser som behövs.',
      en: 'Försäkringskassan supervises the efforts that are needed.',
    },
    'no-sanction-of-its-own': {
      sv: 'Försäkringskassan har inga egna sanktioner mot den som inte gör sin del.',
      en: 'Försäkringskassan has no sanctions of its own against those who do not do their part.',
    },
    'work-for-duties': {
      sv: 'Försäkringskassan verkar för att arbetsgivaren gör sin del.',
      en: 'Försäkringskassan works for the employer’s doing its part.',
    },
    'request-plan': {
      sv: 'Försäkringskassan får begära in arbetsgivarens plan för återgång i arbete.',
      en: 'Försäkringskassan may ask for the employer’s plan for return to work.',
    },
    'report-shortcomings': {
      sv: 'Försäkringskassan kan anmäla en arbetsgivare som gång på gång saknar planer eller har bristfälliga planer.',
      en: 'Försäkringskassan can report an employer that again and again has no plans, or poor ones.',
    },
    inspect: {
      sv: 'Arbetsmiljöverket får tillträde till arbetsstället och kan undersöka det.',
      en: 'The Work Environment Authority is let into the workplace and can investigate it.',
    },
    'order-correction': {
      sv: 'Arbetsmiljöverket får förelägga arbetsgivaren att avhjälpa bristerna, även vid vite.',
      en: 'The Work Environment Authority may order the employer to correct them, also under a penalty of a fine.',
    },
    'prescribe-aids': {
      sv: 'Vården förskriver hjälpmedel för behandling och det dagliga livet.',
      en: 'Health care prescribes aids for treatment and daily life.',
    },
    'equip-safely': {
      sv: 'Arbetsgivaren håller med den utrustning som behövs för att arbeta säkert.',
      en: 'The employer provides the equipment needed to work safely.',
    },
    'pay-for-work-aids': {
      sv: 'Bidrag lämnas till hjälpmedel som normalt inte behövs i verksamheten.',
      en: 'Grants are paid for aids that the business does not normally need.',
    },
    'provide-occupational-health': {
      sv: 'Arbetsgivaren svarar för den företagshälsovård som arbetsförhållandena kräver.',
      en: 'The employer provides the occupational health service that the working conditions require.',
    },
    'issue-certificate': {
      sv: 'Läkaren utfärdar intyg vid behov.',
      en: 'The physician issues a certificate when needed.',
    },
    'hand-in-certificate': {
      sv: 'Den försäkrade lämnar intyget till arbetsgivaren eller Försäkringskassan.',
      en: 'The insured hands the certificate to the employer or Försäkringskassan.',
    },
    'assess-means': {
      sv: 'Socialnämnden prövar efter ansökan om behoven kan tillgodoses på annat sätt.',
      en: 'On application the social welfare board examines whether needs can be met otherwise.',
    },
    'offer-coordination-efforts': {
      sv: 'Regionen erbjuder personligt stöd, intern samordning och samverkan, om patienten samtycker.',
      en: 'The region offers personal support, internal coordination and cooperation, if the patient consents.',
    },
    'inform-fk-of-need': {
      sv: 'Regionen informerar Försäkringskassan om ett antaget behov, om patienten samtycker.',
      en: 'The region informs Försäkringskassan of a presumed need, if the patient consents.',
    },
    'finance-together': {
      sv: 'Parterna finansierar tillsammans insatser för den som behöver samordnad rehabilitering.',
      en: 'The parties together finance efforts for those who need coordinated rehabilitation.',
    },
    'no-decisions-on-individuals': {
      sv: 'Samordningsförbundet beslutar inte om förmåner eller rättigheter för enskilda.',
      en: 'The association does not decide on benefits or rights of individuals.',
    },
    phone: {
      sv: 'Aktörerna kan samverka per telefon.',
      en: 'The actors can cooperate by telephone.',
    },
    digital: {
      sv: 'Aktörerna kan samverka genom digitala kontakter.',
      en: 'The actors can cooperate through digital contacts.',
    },
    'multi-party-meeting': {
      sv: 'Aktörerna kan hålla ett flerpartsmöte, så att alla får samma information.',
      en: 'The actors can hold a multi-party meeting, where all get the same information.',
    },
    'reconciliation-meeting': {
      sv: 'Försäkringskassan kan kalla till ett avstämningsmöte.',
      en: 'Försäkringskassan can convene a reconciliation meeting.',
    },
    'impairment-against-the-demands-of-the-job': {
      sv: 'Läkaren väger diagnos, funktionsnedsättning och aktivitetsbegränsning mot arbetets krav.',
      en: 'The physician weighs diagnosis, impairment and activity limitation against the demands of the job.',
    },
    'sickness-as-the-cause-step-by-step': {
      sv: 'Sjukdomen ska vara orsaken, och förmågan jämförs stegvis med eget och annat arbete.',
      en: 'Sickness must be the cause, and capacity is compared step by step with own and other work.',
    },
    'person-tasks-environment': {
      sv: 'Arbetsförmågan uppstår mellan personens förutsättningar, arbetsuppgifterna och arbetsmiljön.',
      en: 'Work capacity arises between the person, the tasks and the work environment.',
    },
    'what-adaptation-can-make-use-of': {
      sv: 'Arbetsgivaren ser till vilken förmåga som anpassning kan ta till vara trots sjukdom.',
      en: 'The employer looks at the capacity that adaptation can make use of despite sickness.',
    },
  },
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  inputs: {
    need: { sv: 'Behov', en: 'Need' },
    on: inputNames.on,
  },
  options: {
    need: {
      'medical-rehabilitation': { sv: 'medicinsk rehabilitering', en: 'medical rehabilitation' },
      'workplace-rehabilitation': {
        sv: 'arbetsplatsinriktad rehabilitering',
        en: 'workplace rehabilitation',
      },
      'work-oriented-rehabilitation': {
        sv: 'arbetslivsinriktad rehabilitering',
        en: 'work-oriented rehabilitation',
      },
      'social-rehabilitation': { sv: 'social rehabilitering', en: 'social rehabilitation' },
      'fk-coordination': { sv: 'samordning av rehabilitering', en: 'coordination of rehabilitation' },
      investigation: { sv: 'utredning av behovet', en: 'investigation of the need' },
      supervision: { sv: 'tillsyn', en: 'supervision' },
      'medical-aid': { sv: 'medicinskt hjälpmedel', en: 'medical aid' },
      'work-technical-aid': { sv: 'arbetstekniskt hjälpmedel', en: 'technical work aid' },
      'work-aid': { sv: 'arbetshjälpmedel', en: 'work aid' },
      'occupational-health': { sv: 'företagshälsovård', en: 'occupational health service' },
      certificate: { sv: 'läkarintyg', en: 'medical certificate' },
      'income-support': { sv: 'försörjning', en: 'income support' },
      'coordination-efforts': { sv: 'koordineringsinsatser', en: 'coordination efforts' },
      'financial-coordination': { sv: 'finansiell samordning', en: 'financial coordination' },
    },
  },
  fields: {
    responsible: { sv: 'Ansvarar', en: 'Responsible' },
    cooperates: { sv: 'Medverkar', en: 'Cooperates' },
    duties: { sv: 'Uppgifter', en: 'Duties' },
    steps: { sv: 'Tillsynens steg', en: 'Steps of supervision' },
    step: { sv: 'Steg', en: 'Step' },
    by: { sv: 'Tas av', en: 'Taken by' },
    towards: { sv: 'Riktas till', en: 'Towards' },
    forms: { sv: 'Samverkansformer', en: 'Forms of cooperation' },
    regionMayAgreeWith: { sv: 'Regionen får träffa överenskommelse med', en: 'The region may agree with' },
    actors: { sv: 'Aktörer', en: 'Actors' },
    actor: { sv: 'Aktör', en: 'Actor' },
    acts: { sv: 'Lagar', en: 'Acts' },
    capacity: { sv: 'Syn på arbetsförmåga', en: 'View of work capacity' },
    financing: { sv: 'Finansiering', en: 'Financing' },
    fk: { ...valueNames.fk, unit: 'per-cent' },
    regions: { sv: 'Från regionerna', en: 'From regions', unit: 'per-cent' },
    municipalities: { sv: 'Från kommunerna', en: 'From municipalities', unit: 'per-cent' },
    budgetDayOfNovember: {
      sv: 'Budget senast den dagen i november',
      en: 'Budget by that day of November',
      unit: 'named',
    },
    reach: { sv: 'Förbundens utbredning', en: 'Reach of the associations' },
    countedOn: { sv: 'Räknat den', en: 'Counted on' },
    associations: { sv: 'Samordningsförbund', en: 'Coordination associations', unit: 'named' },
    memberMunicipalities: { sv: 'Kommuner som ingår', en: 'Member municipalities', unit: 'named' },
    ofMunicipalities: { sv: 'Av antal kommuner', en: 'Of municipalities in all', unit: 'named' },
  },
  headline: ({ responsible: actors }) => ({
    sv: `Ansvarig: ${listed(actors, 'sv')}.`,
    en: `Responsible: ${listed(actors, 'en')}.`,
  }),
  // One need, one answer.
  turns: [],
};
