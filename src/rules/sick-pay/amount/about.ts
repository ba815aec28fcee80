import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Sjuklönen för dagarna i en sjuklöneperiod: 80 % av den lön som går förlorad, minus karensavdraget.',
    'Förlorad lön, veckan och karensavdraget följer samma beräkningssätt och blandas aldrig. Den som arbetar fem dagar i veckan och är borta en hel ordinarie dag får därför exakt noll. Det som går förlorat utöver grundlönen ersätts också. Det ökar karensavdraget bara om det ingår i den genomsnittliga veckan. Enligt `karensperiod` tar karensen de första timmarna och det som går förlorat under dem. Beräkningen är exakt och avrundas en gång, vid varje belopp som redovisas.',
  ],
  leaves:
    'Avgör inte om sjuklön ska lämnas (`right`, `qualifyingTime`, `certificate`) eller vilka dagar som är arbetsgivarens (`periods`). Sjuklön har inget tak.',
  source: '6 § och 2 § andra stycket SjLL',
  throws:
    'ett datum som anges två gånger eller ligger före perioden, fler än 24 timmar, ett beräkningssätt vid timlön',
};
