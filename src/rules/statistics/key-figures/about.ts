import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Uppgiften om sjukfrånvaro i en statlig myndighets årsredovisning, i sju tal: all sjukfrånvaro, den del av den som är 60 dagar eller mer, kvinnors och mäns, och tre åldersgruppers. Kommuner och regioner använder samma sju.',
    'För en grupp med högst tio anställda lämnas ingen uppgift. Inte heller lämnas en annan, om den lilla gruppen skulle kunna räknas fram genom att det som lämnas dras från det hela.',
  ],
  leaves:
    'Avgör inte om en uppgift kan hänföras till en enskild individ på annat sätt, som genom att uppgifter för ett kön och en åldersgrupp jämförs, eller vad som är en anställds ordinarie arbetstid. Är hela sjukfrånvaron noll säger det samma sak om varje grupp: förordningen begär talet ändå. Om en myndighet med få anställda alls ska lämna uppgiften beror på två år (fjärde stycket): här lämnas ingen om de anställda är högst tio. Inte heller om kommuner är skyldiga att lämna uppgiften: lagen som sade det (4 kap. 1 a § i 1997:614) upphävdes 2019.',
  source: '7 kap. 3 § förordningen (2000:605)',
  inForce: 'räkenskapsår från och med 2003-07-01',
  throws: 'en grupp som står två gånger, fler sjuktimmar än arbetstimmar',
};
