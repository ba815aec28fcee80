import type { RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames } from '../../shared/field.words.js';
import { actorNames } from '../../shared/option.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import { actorWords } from '../actors.words.js';
import type { CoordinationActor } from '../responsible/table.js';
import type { ActorMapAssumption, ActorMapInput, ActorMapLink, ActorMapValue } from './actor-map.js';

/** What goes along an arrow, without naming its ends. */
export const linkWords: Words<ActorMapLink> = {
  'tells-of-demands': { sv: 'Berättar vad arbetet kräver.', en: 'Tells what the job demands.' },
  'hands-in-certificate': { sv: 'Lämnar läkarintyg.', en: 'Hands in the certificate.' },
  'takes-part-at-work': {
    sv: 'Deltar i åtgärderna på arbetsplatsen.',
    en: 'Takes part in the measures at the workplace.',
  },
  applies: { sv: 'Ansöker om ersättning.', en: 'Applies for benefit.' },
  'gives-information': {
    sv: 'Lämnar uppgifter och medverkar.',
    en: 'Gives information and takes active part.',
  },
  'applies-for-support': { sv: 'Ansöker om försörjningsstöd.', en: 'Applies for income support.' },
  rehabilitates: { sv: 'Behandlar och rehabiliterar.', en: 'Treats and rehabilitates.' },
  certifies: { sv: 'Utfärdar läkarintyg.', en: 'Issues the certificate.' },
  informs: { sv: 'Informerar så att det går att förstå.', en: 'Informs so that it can be understood.' },
  'lets-take-part': { sv: 'Gör patienten delaktig.', en: 'Lets the patient take part.' },
  'asks-consent': { sv: 'Frågar om samtycke.', en: 'Asks for consent.' },
  'offers-coordination': { sv: 'Erbjuder koordineringsinsatser.', en: 'Offers coordination efforts.' },
  'tells-of-need': {
    sv: 'Informerar om behovet, om patienten samtycker.',
    en: 'Tells of the need, if the patient consents.',
  },
  investigates: {
    sv: 'Gör försäkringsmedicinska utredningar.',
    en: 'Carries out medical investigations.',
  },
  'plans-together': { sv: 'Gör en samordnad individuell plan.', en: 'Makes a coordinated individual plan.' },
  'pays-sick-pay': { sv: 'Betalar sjuklön.', en: 'Pays sick pay.' },
  'provides-safe-work': {
    sv: 'Ger en god arbetsmiljö och utrustning.',
    en: 'Provides safe work and equipment.',
  },
  'adapts-work': { sv: 'Anpassar arbetet och rehabiliterar.', en: 'Adapts the work and rehabilitates.' },
  'makes-plan': { sv: 'Gör en plan för återgång i arbete.', en: 'Makes the plan for return to work.' },
  'informs-fk': { sv: 'Lämnar upplysningar om behovet.', en: 'Gives information on the need.' },
  engages: { sv: 'Anlitar expertstöd.', en: 'Engages expert support.' },
  'pays-benefit': { sv: 'Prövar och betalar sjukpenning.', en: 'Decides on and pays sickness benefit.' },
  coordinates: { sv: 'Samordnar rehabiliteringen.', en: 'Coordinates the rehabilitation.' },
  'asks-for-plan': { sv: 'Begär in planen.', en: 'Asks for the plan.' },
  'orders-investigation': { sv: 'Beställer utredningar.', en: 'Orders investigations.' },
  'cooperates-by-consent': {
    sv: 'Samverkar, om den försäkrade medger det.',
    en: 'Cooperates, if the insured consents.',
  },
  'reports-shortcomings': { sv: 'Anmäler brister.', en: 'Reports shortcomings.' },
  finances: { sv: 'Finansierar gemensamma insatser.', en: 'Finances joint efforts.' },
  inspects: { sv: 'Inspekterar arbetsplatsen.', en: 'Inspects the workplace.' },
  'orders-correction': { sv: 'Kräver att brister avhjälps.', en: 'Demands correction.' },
  'rehabilitates-for-work': {
    sv: 'Vägleder, utreder och rehabiliterar arbetssökande.',
    en: 'Guides, investigates and rehabilitates jobseekers.',
  },
  supports: {
    sv: 'Ger försörjningsstöd och social rehabilitering.',
    en: 'Gives income support and social rehabilitation.',
  },
};

export const words: RuleWords<
  ActorMapInput,
  ActorMapValue,
  CoordinationActor | ActorMapLink,
  never,
  never,
  ActorMapAssumption
> = {
  reasons: { ...actorWords, ...linkWords },
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  inputs: { actor: { sv: 'Aktör', en: 'Actor' }, on: inputNames.on },
  options: { actor: actorNames },
  fields: {
    actors: { sv: 'Aktörer', en: 'Actors' },
    actor: { sv: 'Aktör', en: 'Actor' },
    acts: { sv: 'Lagar', en: 'Acts' },
    edges: { sv: 'Pilar', en: 'Arrows' },
    from: { sv: 'Från', en: 'From' },
    to: { sv: 'Till', en: 'To' },
    what: { sv: 'Vad', en: 'What' },
  },
  headline: ({ actors, edges }, { sv, en }) => ({
    sv: `Kartan har ${sv.number(actors.length)} aktörer och ${sv.number(edges.length)} pilar.`,
    en: `The map has ${en.number(actors.length)} actors and ${en.number(edges.length)} arrows.`,
  }),
  // A map.
  turns: [],
};
