import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en arbetsgivare ska kunna visa före en uppsägning på grund av varaktigt nedsatt arbetsförmåga.',
    'En checklista, aldrig ett utslag. Nedsatt arbetsförmåga är en grund bara om den är varaktig och arbetstagaren inte kan utföra arbete av någon betydelse. Rehabilitering och anpassning ska ha prövats först och omplacering ska ha utretts. Sakliga skäl saknas om det är skäligt att kräva annat arbete. Den som tidigare har omplacerat av personliga skäl har gjort tillräckligt, om det inte finns särskilda skäl. Omständigheter som varit kända i mer än två månader räcker inte ensamma. En uppsägning samma datum två månader senare anses ha skett i tid.',
  ],
  leaves:
    'Avgör inte om det finns sakliga skäl, vilket arbete som är skäligt eller vad ett kollektivavtal avviker med (2 c §). Omfattar inte besked vid hel sjukersättning (4 b §) eller företräde vid arbetsbrist för den med nedsatt arbetsförmåga (23 §).',
  source: '2 c och 7 §§ LAS; 30 kap. 6 a § SFB; 3 kap. 2 a och 3 §§ AML; Arbetsdomstolens praxis',
  throws: 'okända punkter, datum som inte finns',
};
