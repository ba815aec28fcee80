import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Statistik över sjukfrånvaro under en tid: dagar, hela dagar, timmar och påbörjade sjukfall, efter sjukfallets längd, månad för månad, efter kön och efter ålder, och hur många som är frånvarande en viss dag.',
    'Ett sjukfall är sammanhängande så länge det pågår dag efter dag; en dag utan sjuktillfälle avslutar det. Varje dag hör till den längd som hela sjukfallet har, med dagarna före och efter tiden.',
    'En uppgift avser fler än tio personer: fler än tio i gruppen, och fler än tio vars sjukfrånvaro den lägger ihop, eller ingens. En som avser högst tio lämnas inte, och inte heller andra, om den skulle kunna räknas fram ur dem. En grupp med elva lämnas inte heller om någon var frånvarande, eftersom fler än tio av dem då är alla. Omräknat till hela dagar sägs där fler än tio, eller ingen, var frånvarande en del av dagen. Hur många som var frånvarande sägs överallt eller ingenstans: ingenstans om högst tio i en grupp som redovisas, eller av dem som inte redovisas, inte var det, eftersom det annars skulle vara känt om var och en. Hur många som var det en viss dag sägs inte heller där högst tio var det bara andra dagar. Att ingen alls var frånvarande sägs så länge varje grupp redovisas.',
  ],
  leaves:
    'Avgör inte vem som är anställd, vad ordinarie arbetstid är, eller om en uppgift kan hänföras till en enskild individ på annat sätt, som när uppgifterna för ett kön och en åldersgrupp jämförs, när tiden är en enda dag, vars dagar är personer, eller när en grupps dagar är nästan alla den kunde ha.',
  source: '7 kap. 3 § förordningen (2000:605)',
  inForce: 'tider från och med 2003-07-01',
  throws: 'fler sjuktimmar än arbetstimmar, timmar för ett sjuktillfälle utanför tiden, en dag utanför den',
};
