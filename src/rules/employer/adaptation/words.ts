import type { RuleWords } from '../../../finding/rule-words.js';
import type { AdaptationAssumption } from './adaptation.js';
import type { AdaptationForce, AdaptationItem } from './table.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';

export const words: RuleWords<AdaptationItem | AdaptationForce, never, never, AdaptationAssumption> = {
  reasons: {
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
  },
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
};
