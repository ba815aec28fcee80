import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilket bidrag som kan lämnas till arbetshjälpmedel, vem som betalar och vad som ska betalas tillbaka senare.',
    'Arbetsgivaren kan få halva kostnaden över 10 000 kr. Den försäkrade kan få hela kostnaden för det som saknar värde för andra, annars minst hälften. Bidraget är högst 50 000 kr till vardera parten, utom för datorbaserade hjälpmedel. Det söks före köpet och lämnas till och med månaden innan den försäkrade fyller 69 år. Behov under anställningens första tolv månader, och senare vid lönestöd, är Arbetsförmedlingens.',
  ],
  leaves:
    'Avgör inte om hjälpmedlet behövs i arbetet eller om det finns särskilda eller synnerliga skäl för mer. Omfattar inte hjälpmedel utanför arbetet (regionens) eller Arbetsförmedlingens belopp, där bara ett högsta belopp är bestämt.',
  source: '2–8 §§ förordningen 1991:1046; 3, 4 och 6 §§ förordningen 2017:462',
  throws: '`noValueToOthers` för en arbetsgivare, programvara som inte är datorbaserad',
};
