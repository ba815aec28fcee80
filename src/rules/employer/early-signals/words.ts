import { be, byMissing } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { EarlySignalsAssumption, EarlySignalsInput, EarlySignalsValue } from './early-signals.js';
import type {
  EarlySign,
  EarlySignalsItem,
  EarlySignalsKind,
  EarlySignalsLevel,
  EarlySignalsOutcome,
} from './table.js';

const reasons: Words<
  EarlySign | EarlySignalsItem | EarlySignalsLevel | EarlySignalsKind | EarlySignalsOutcome
> = {
  guidelines: {
    sv: 'Organisationen bör ha riktlinjer som skyddar den psykiska hälsan.',
    en: 'The organisation should have guidelines that protect mental health.',
  },
  routines: {
    sv: 'Organisationen bör ha rutiner som skyddar den psykiska hälsan.',
    en: 'The organisation should have routines that protect mental health.',
  },
  practice: {
    sv: 'Riktlinjer och rutiner bör följas i praktiken.',
    en: 'Guidelines and routines should be followed in practice.',
  },
  'demands-and-control': {
    sv: 'Arbetet bör inte förena höga krav med låg kontroll (spänt arbete).',
    en: 'Work should not combine high demands with low control (strained work).',
  },
  'pressing-work': { sv: 'Pressande arbete bör undvikas.', en: 'Pressing work should be avoided.' },
  'social-support': {
    sv: 'Chef och kollegor bör ge varandra socialt stöd.',
    en: 'Managers and colleagues should give each other social support.',
  },
  'effort-and-reward': {
    sv: 'Ansträngning och belöning bör stå i balans.',
    en: 'Effort and reward should be in balance.',
  },
  influence: {
    sv: 'Medarbetarna bör ha gott inflytande över sitt arbete.',
    en: 'Employees should have good influence over their work.',
  },
  'fair-treatment': {
    sv: 'Medarbetarna bör behandlas rättvist.',
    en: 'Employees should be treated fairly.',
  },
  'signs-known': {
    sv: 'Arbetsplatsen bör känna till tidiga tecken på ohälsa, till exempel mycket övertid eller uteblivna raster.',
    en: 'The workplace should know the early signs of ill health, such as much overtime or missed breaks.',
  },
  talk: {
    sv: 'Chef och medarbetare bör börja med ett samtal.',
    en: 'Manager and employee should begin with a talk.',
  },
  'define-problem': {
    sv: 'Chef och medarbetare bör klargöra vad problemet är.',
    en: 'Manager and employee should define the problem.',
  },
  measure: {
    sv: 'Chef och medarbetare bör bestämma en åtgärd.',
    en: 'Manager and employee should decide on a measure.',
  },
  'follow-up': {
    sv: 'Chef och medarbetare bör följa upp åtgärden.',
    en: 'Manager and employee should follow up the measure.',
  },
  'problem-solving-together': {
    sv: 'Chef och medarbetare bör lösa problemet tillsammans.',
    en: 'Manager and employee should solve the problem together.',
  },
  organisation: { sv: 'Punkten gäller organisationen.', en: 'The item concerns the organisation.' },
  'work-group': { sv: 'Punkten gäller arbetsgruppen.', en: 'The item concerns the work group.' },
  individual: {
    sv: 'Punkten gäller den enskilda medarbetaren.',
    en: 'The item concerns the individual employee.',
  },
  'safety-climate': {
    sv: 'Punkten hör till det psykosociala säkerhetsklimatet.',
    en: 'The item belongs to the psychosocial safety climate.',
  },
  'risk-factor': {
    sv: 'Punkten gäller en risk som bör minskas.',
    en: 'The item concerns a risk that should be lowered.',
  },
  'protective-factor': {
    sv: 'Punkten gäller något som skyddar.',
    en: 'The item concerns something that protects.',
  },
  exhaustion: {
    sv: 'Faktorn har samband med utmattning.',
    en: 'The factor is associated with exhaustion.',
  },
  depression: {
    sv: 'Faktorn har samband med depression.',
    en: 'The factor is associated with depression.',
  },
  'much-overtime': {
    sv: 'Mycket övertid kan vara ett tidigt tecken.',
    en: 'Much overtime can be an early sign.',
  },
  'missed-breaks': {
    sv: 'Uteblivna raster kan vara ett tidigt tecken.',
    en: 'Missed breaks can be an early sign.',
  },
  'sleep-problems': {
    sv: 'Att någon berättar om sömnbesvär kan vara ett tidigt tecken.',
    en: 'That somebody tells of trouble sleeping can be an early sign.',
  },
  'doubt-of-own-competence': {
    sv: 'Tvivel på den egna kompetensen kan vara ett tidigt tecken.',
    en: 'Doubt of the own competence can be an early sign.',
  },
  step: { sv: 'Punkten är ett steg att ta.', en: 'The item is a step to take.' },
};

export const words: RuleWords<
  EarlySignalsInput,
  EarlySignalsValue,
  EarlySign | EarlySignalsItem | EarlySignalsLevel | EarlySignalsKind | EarlySignalsOutcome,
  never,
  never,
  EarlySignalsAssumption
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
    items: valueNames.items,
    item: valueNames.item,
    level: valueNames.level,
    kind: { sv: 'Slag', en: 'Kind' },
    met: valueNames.met,
    outcomes: { sv: 'Har samband med', en: 'Associated with' },
    signs: { sv: 'Tidiga tecken', en: 'Early signs' },
    sign: { sv: 'Tecken', en: 'Sign' },
  },
  headline: ({ missing }, { sv, en }) =>
    byMissing(
      missing,
      {
        sv: 'Allt på listan över tidiga signaler finns på plats.',
        en: 'Everything on the list of early signals is in place.',
      },
      {
        sv: `På listan över tidiga signaler saknas ${sv.items(missing.length)}.`,
        en: `On the list of early signals, ${en.items(missing.length)} ${be(missing)} missing.`,
      },
    ),
  // A list of measures: what is missing is the answer.
  turns: [],
};
