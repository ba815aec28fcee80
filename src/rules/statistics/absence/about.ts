import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Statistik över sjukfrånvaro under en tid: dagar, hela dagar, timmar och påbörjade sjukfall, efter sjukfallets längd, månad för månad, efter kön och efter ålder, och hur många som är frånvarande en viss dag.',
    'Ett sjukfall är sammanhängande så länge det pågår dag efter dag; en dag utan sjuktillfälle avslutar det. Varje dag hör till den längd som hela sjukfallet har, med dagarna före och efter tiden. För en grupp med högst tio personer lämnas inga uppgifter, och inte heller för en annan, om den lilla gruppen annars skulle kunna räknas fram.',
  ],
  leaves:
    'Avgör inte vem som är anställd, vad ordinarie arbetstid är, eller om en uppgift kan hänföras till en enskild individ på annat sätt: i en stor grupp kan några få ha varit frånvarande.',
  source: '7 kap. 3 § förordningen (2000:605)',
  inForce: 'tider från och med 2003-07-01',
  throws: 'fler sjuktimmar än arbetstimmar, timmar för ett sjuktillfälle utanför tiden, en dag utanför den',
};
