// What the functions of whole cases decide, in Swedish; of the rules, `about.ts` of each says it.
import type { RuleAbout } from '../../../src/finding/rule-about.js';

export const abouts: Readonly<Record<string, RuleAbout>> = {
  assess: {
    decides: [
      'Allt som följer av lagen för ett ärende en viss dag: perioder, vem som betalar vilken dag, dagräknare, pengar, tidsfrister, öppna frågor och det som ser fel ut i indata.',
      'Ett pågående sjuktillfälle är känt till och med `asOf` och räknas, med märkning, fram till den dag det väntas vara. Svaret är alltid avgjort: det som är öppet står i `open`.',
    ],
    leaves:
      'Bedömer inte om sjukdom sätter ned arbetsförmågan, eller om det finns rätt till de andra förmåner som ärendet anger: de räknas som betalda. Känner inga andra kollektivavtal och kollektiva försäkringar än de som anges som val; vad de ger läggs till `money.income`. Två anställningar är två ärenden.',
    source: 'SjLL; 26, 27 och 30 kap., 10 kap. 5 §, 11 kap. 14 §, 46 kap. 18 § och 47 kap. 17 § SFB',
    throws:
      'datum som inte finns, mer än ett pågående sjuktillfälle, ett pågående som inte är det senaste, andra förmåner som tar mer än hela dagen',
  },
  'assess-person': {
    decides: [
      'En person med flera anställningar, eller med inkomst av annat förvärvsarbete vid sidan av en: varje arbetsgivares dagar, sjuklön och karensavdrag för sig, och en sjukpenning dem emellan.',
      'SGI är en: inkomsterna av alla anställningar läggs ihop och avrundas nedåt tillsammans, annat förvärvsarbete likaså, och taket tar det senare först. En dag då en arbetsgivare ska betala sjuklön räknas sjukpenningen utan den arbetsgivarens inkomst, och taket läggs på det som är kvar. Under sjukperiodens första dagar beror sjukpenningen på anställningsinkomst av timmarna dag för dag: där saknas belopp och `first-days` är öppen.',
    ],
    leaves:
      'Bedömer inte hur stor del av allt arbete som går förlorad: där anställningarna skiljer sig är `person-extent` öppen tills `spells` anger vad Försäkringskassan har bedömt. Vad en arbetsgivare betalar vid sidan av sjukpenningen enligt avtal minskar den (28:19), varje arbetsgivare för sig.',
    source: '6 och 7 §§ SjLL; 25 kap. 5 §, 27 kap. 19–27 a §§ och 28 kap. 5, 7–10 och 19–21 §§ SFB',
    throws:
      'det som `assess` inte tar emot i ett ärende, ingen anställning eller fler än tjugo, två med samma referens, ett ärende som anger det om sjukpenning, ålder eller egen verksamhet som personen anger',
  },
  compare: {
    decides: [
      'Vad som har ändrats mellan två versioner av ett ärende, sett från en dag: en sen registrering, en rättad omfattning, en sjukdom som fortsatte. Dagar som bytt betalare, belopp att rätta i varje löneperiod, skyldigheter som uppkommit, flyttats eller fallit bort, dagräknare och frågor som uppstått eller fått svar.',
      'Jämförelsen åt andra hållet ger samma svar med omvända tecken. Svaret är alltid avgjort.',
    ],
    leaves:
      'Vet inte vad som faktiskt har betalats: `was` är vad den tidigare versionen skulle ha lett till.',
    source: 'SjLL; 27 och 30 kap. SFB',
    throws:
      'ett ärende som inte stämmer eller spänner över mer än hundra år, löneperioder som överlappar eller står i fel ordning',
  },
  'what-if': {
    decides: [
      'Ärendet med en ändring: återgång på deltid, ett slut, en längre sjukdom, ett återinsjuknande, en annan lön. Alternativet bedöms som alla andra ärenden och jämförs med det givna.',
    ],
    leaves: 'Säger inte om ändringen är trolig eller medicinskt riktig.',
    source: 'SjLL; 27 och 30 kap. SFB',
    throws:
      'ett ärende som inte stämmer eller spänner över mer än hundra år, eller en ändring som inte passar ärendet',
  },
  'law-radar': {
    decides: [
      'Ärenden enligt lagen två olika dagar: vilka som berörs av det som har ändrats däremellan, och hur.',
      'Varje ärende flyttas i tiden som helhet, i hela veckor, så att dess första sjukdag blir den första sådana veckodagen på eller efter vart och ett av datumen. Båda bedöms, flyttas tillbaka och jämförs. Varje regel möter alltså ärendet som om det hade börjat då, med det årets belopp: ett höjt prisbasbelopp är också en följd.',
    ],
    leaves:
      'Tillämpar inte övergångsbestämmelser på ärenden som hade börjat före. Helgdagar tas inte med, och därmed inte sista dagar som en ledig dag flyttar. Månader och år behåller sin längd: en ram på tolv månader kan rymma en dag mer. Åldrar flyttas med i månader.',
    source: 'SjLL; 27 och 30 kap. SFB',
    throws: 'ett ärende som inte stämmer eller spänner över mer än hundra år',
  },
  'payroll-lines': {
    decides: [
      'Lönerader för ett ärende i en löneperiod: avdrag för sjukfrånvaro, sjuklön, karensavdrag och vad ett avtal ger när sjuklönen är slut.',
      'Varje rad är skillnaden mellan avrundade löpande summor. Raderna i löneperioder som följer på varandra blir därför tillsammans ärendets belopp, på öret. Den del av karensavdraget som inte ryms i sjuklönen i en löneperiod dras i nästa. Sjuklönen är summan av det som betalas och karensavdraget, och kan skilja ett öre från det redovisade `sickPayBefore`.',
      'Varje rad anger vilket skikt den kommer från: lagen, avtalet eller arbetsgivaren därutöver. Om avtalet anges med sitt id och ärendet inte anger något beräkningssätt följer förlorad lön avtalets. Det som avtalet inte säger i någon text som har hittats är öppet. Sjuklön enligt ett beräkningssätt som ger mindre än lagen står i `floor`, så som biblioteket läser lagen, som saknar egen formel.',
      'Frånvaron dras i timmar till och med dag 14 och därefter i kalenderdagar, som avtalen gör. Timlön har inget avdrag: den tjänas inte in.',
    ],
    leaves: 'Känner inte skatt, semesterlön eller pension.',
    source: '2 och 6–8 §§ SjLL; SrfLAP för koderna',
    throws:
      'ett ärende som inte stämmer eller spänner över mer än hundra år, en omkastad löneperiod, skikt som överlappar',
  },
};
