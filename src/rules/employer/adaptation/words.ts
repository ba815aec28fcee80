import { be, byMissing } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { AdaptationAssumption, AdaptationInput, AdaptationValue } from './adaptation.js';
import type {
  AdaptationEnvironment,
  AdaptationForce,
  AdaptationItem,
  AdaptationLength,
  AdaptationMeans,
} from './table.js';

type AdaptationCode =
  AdaptationItem | AdaptationForce | AdaptationMeans | AdaptationEnvironment | AdaptationLength;

const reasons: Words<AdaptationCode> = {
  'organised-activity': {
    sv: 'Det ska finnas en på lämpligt sätt organiserad verksamhet för arbetsanpassning och rehabilitering.',
    en: 'There must be a suitably organised activity for work adaptation and rehabilitation.',
  },
  'occupational-health': {
    sv: 'Den företagshälsovård som arbetsförhållandena kräver ska finnas att tillgå.',
    en: 'The occupational health service that the working conditions require must be available.',
  },
  'individual-conditions': {
    sv: 'Arbetsförhållandena ska anpassas efter arbetstagarens särskilda förutsättningar.',
    en: 'Working conditions must be adapted to the employee’s special conditions.',
  },
  'needs-found-out': {
    sv: 'Arbetsgivaren ska fortlöpande ta reda på om någon behöver arbetsanpassning.',
    en: 'The employer must continuously find out whether anybody needs work adaptation.',
  },
  routines: {
    sv: 'Det ska finnas rutiner för att ta emot uppgifter om sådana behov.',
    en: 'There must be routines for receiving information about such needs.',
  },
  'routines-known': {
    sv: 'Rutinerna ska vara kända på arbetsplatsen.',
    en: 'The routines must be known at the workplace.',
  },
  'needs-investigated': {
    sv: 'Ett behov ska utredas.',
    en: 'A need must be investigated.',
  },
  'measures-decided': {
    sv: 'Arbetsgivaren ska besluta om vilka åtgärder som behövs.',
    en: 'The employer must decide which measures are needed.',
  },
  'followed-up': {
    sv: 'Åtgärderna ska följas upp och ändras vid behov.',
    en: 'The measures must be followed up and changed when needed.',
  },
  'ergonomic-assessment': {
    sv: 'En ergonomisk bedömning av arbetsplatsen bör göras.',
    en: 'An ergonomic assessment of the workplace should be made.',
  },
  'rehabilitation-meetings': {
    sv: 'Regelbundna rehabiliteringsmöten bör hållas under sjukfrånvaron.',
    en: 'Regular rehabilitation meetings should be held during the absence.',
  },
  act: { sv: 'Punkten följer av lag.', en: 'The item follows from an act.' },
  regulation: { sv: 'Punkten följer av föreskrifter.', en: 'The item follows from regulations.' },
  guidance: { sv: 'Punkten är vägledning.', en: 'The item is guidance.' },
  'working-time': { sv: 'Arbetstiden kan anpassas.', en: 'The working hours can be adapted.' },
  tasks: { sv: 'Arbetsuppgifterna kan anpassas.', en: 'The tasks can be adapted.' },
  'work-environment': { sv: 'Arbetsmiljön kan anpassas.', en: 'The work environment can be adapted.' },
  physical: {
    sv: 'Anpassningen kan gälla den fysiska arbetsmiljön.',
    en: 'The adaptation can concern the physical environment.',
  },
  organisational: {
    sv: 'Anpassningen kan gälla den organisatoriska arbetsmiljön.',
    en: 'The adaptation can concern the organisational environment.',
  },
  social: {
    sv: 'Anpassningen kan gälla den sociala arbetsmiljön.',
    en: 'The adaptation can concern the social environment.',
  },
  temporary: { sv: 'Anpassningen kan gälla en tid.', en: 'The adaptation can last for a time.' },
  lasting: { sv: 'Anpassningen kan vara varaktig.', en: 'The adaptation can be lasting.' },
};

export const words: RuleWords<
  AdaptationInput,
  AdaptationValue,
  AdaptationCode,
  never,
  never,
  AdaptationAssumption
> = {
  reasons,
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  inputs: {
    inPlace: inputNames.inPlace,
    on: inputNames.on,
  },
  options: {
    inPlace: reasons,
  },
  fields: {
    complete: valueNames.complete,
    missing: valueNames.missing,
    advised: { sv: 'Rekommenderas', en: 'Advised', uncounted: true },
    items: valueNames.items,
    item: valueNames.item,
    force: { sv: 'Bindande genom', en: 'Binding by' },
    means: { sv: 'Kan anpassas', en: 'Can be adapted' },
    environments: { sv: 'Sidor av arbetsmiljön', en: 'Sides of the work environment' },
    lengths: { sv: 'Varaktighet', en: 'How long' },
    met: valueNames.met,
  },
  headline: ({ missing }, { sv, en }) =>
    byMissing(
      missing,
      {
        sv: 'Allt som lag och föreskrifter kräver av arbetsanpassningen finns på plats.',
        en: 'Everything that the act and the regulations require of work adaptation is in place.',
      },
      {
        sv: `Av det som lag och föreskrifter kräver saknas ${sv.items(missing.length)}.`,
        en: `Of what the act and the regulations require, ${en.items(missing.length)} ${be(missing)} missing.`,
      },
    ),
  // A list of measures: what is missing is the answer.
  turns: [],
};
