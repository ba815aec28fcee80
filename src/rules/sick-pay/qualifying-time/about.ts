import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Från vilken dag en arbetstagare alls har rätt till sjuklön.',
    'Från anställningens första dag. Om den avtalade anställningstiden är kortare än en månad: från dagen efter fjorton kalenderdagar i följd. Tidigare anställningar hos samma arbetsgivare räknas med om högst fjorton dagar ligger emellan.',
    'En anställning är kortare än en månad om dess sista dag ligger före dagen före samma datum nästa månad: 1–28 februari är en månad. Om den månaden saknar datumet anses dagen före dess sista räcka: 31 januari–27 februari. Det redovisas som en öppen tolkning.',
  ],
  leaves: 'Avgör inte om arbetstagaren är sjuk eller om sjuklön ska lämnas en viss dag (`right`).',
  source: '3 § SjLL',
  throws: 'datum som inte finns, en anställning som slutar innan den börjar',
};
