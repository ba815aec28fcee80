// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const employer: Swedish = {
  'Seven calendar days from the end of the period.': 'Sju kalenderdagar från periodens slut.',
  'The statutory day.': 'Den dag som lagen anger.',
  'What the employer has in place. There is no field about a person.':
    'Vad arbetsgivaren har på plats. Det finns inget fält om en person.',
  'Whether everything that act and regulations demand is in place; guidance does not count.':
    'Om allt som lag och föreskrifter kräver är på plats; vägledning räknas inte.',
  'What act and regulations demand and is not in place.':
    'Vad lag och föreskrifter kräver och som inte är på plats.',
  'What only guidance advises and is not in place.':
    'Vad bara vägledning råder till och som inte är på plats.',
  'How many sick days the caller expects without the measures: 1 to 1 000 000, of one person or of many.':
    'Hur många sjukdagar som väntas utan åtgärderna: 1 till 1 000 000, för en person eller många.',
  'The sick pay of those days, in kronor (`amount`): all sick pay periods together.':
    'Sjuklönen för de dagarna, i kronor (`amount`): alla sjuklöneperioder tillsammans.',
  "The employer's contributions on sick pay, in per cent with at most two decimals. Absent: not counted.":
    'Arbetsgivaravgifterna på sjuklön, i procent med högst två decimaler. Utelämnat: räknas inte.',
  'What a sick day costs beside that, in kronor: lost production, a substitute. Absent: not counted.':
    'Vad en sjukdag kostar därutöver, i kronor: produktionsbortfall, vikarie. Utelämnat: räknas inte.',
  'The planned measures: at most 10 000.': 'De planerade åtgärderna: högst 10 000.',
  'What the employer pays for the measure, in kronor.': 'Vad arbetsgivaren betalar för åtgärden, i kronor.',
  'The grant for it that is decided or expected, in kronor, at most the cost (`workplaceRehabilitation`, `afaRehabilitation`, `workAids`). Absent: none.':
    'Det bidrag som är beslutat eller väntas, i kronor, högst kostnaden (`workplaceRehabilitation`, `afaRehabilitation`, `workAids`). Utelämnat: inget.',
  'The sector to show a published reference value for. Absent: none is shown.':
    'Den sektor som ett publicerat jämförelsevärde ska visas för. Utelämnat: inget visas.',
  'The day that chooses the reference value. Absent: the newest.':
    'Den dag som väljer jämförelsevärdet. Utelämnat: det senaste.',
  'What the absence costs: the sum of its parts, in kronor.':
    'Vad frånvaron kostar: summan av delarna, i kronor.',
  'The parts, in kronor; null where a part is not counted.':
    'Delarna, i kronor; null där en del inte räknas.',
  '`costPerDay` for all expected days.': '`costPerDay` för alla väntade dagar.',
  'What the measures cost before any support, in kronor.': 'Vad åtgärderna kostar före bidrag, i kronor.',
  'The support for the measures, in kronor.': 'Bidragen till åtgärderna, i kronor.',
  'What the employer pays for the measures itself: their cost less the support, in kronor.':
    'Vad arbetsgivaren själv betalar för åtgärderna: kostnaden minus bidragen, i kronor.',
  'The least whole number of avoided sick days that cover `net` by `costPerDay` alone. Null where no cost per day is given, and where even all the expected days do not cover it.':
    'Det minsta hela antal uteblivna sjukdagar som täcker `net` med bara `costPerDay`. Null om ingen kostnad per dag anges, och om inte ens alla väntade dagar täcker den.',
  'A published figure to compare `absenceCost` with; it enters no other figure. Null where no sector is given.':
    'En publicerad siffra att jämföra `absenceCost` med; den ingår inte i någon annan. Null om ingen sektor anges.',
  'What one long sick leave in a typical case cost, in kronor of its time.':
    'Vad en lång sjukskrivning kostade i ett typfall, i den tidens kronor.',
  'The years that it describes, both days included.': 'De år som siffran beskriver, båda dagarna medräknade.',
  'Where it was published.': 'Var siffran publicerades.',
  'What the caller took to be so, null where it was not given: the figures hold under it and under nothing else.':
    'Vad användaren antog, null där det inte angavs: siffrorna gäller under det och under inget annat.',
  'What the workplace has in place. There is no field about a person: signs of ill health are health data.':
    'Vad arbetsplatsen har på plats. Det finns inget fält om en person: tecken på ohälsa är hälsouppgifter.',
  'What the employer can show; that circumstances are not too old follows from the days below.':
    'Vad arbetsgivaren kan visa; att omständigheterna inte är för gamla följer av dagarna nedan.',
  'Whether the employer has given the employee other work for personal reasons before. Absent: false.':
    'Om arbetsgivaren tidigare har gett arbetstagaren annat arbete av personliga skäl. Utelämnat: false.',
  'Whether there are special reasons for asking it to do so once more. Absent: false.':
    'Om det finns särskilda skäl att kräva att arbetsgivaren gör det en gång till. Utelämnat: false.',
  'The latest day on which the employer learnt of a circumstance that the dismissal rests on. Absent: not known.':
    'Den senaste dag då arbetsgivaren fick veta om en omständighet som uppsägningen vilar på. Utelämnat: inte känt.',
  'The day of the notice under 30 §, or without one the day of dismissal: planned or made. Absent: not known.':
    'Dagen för underrättelsen enligt 30 § eller, om ingen lämnas, uppsägningsdagen: planerad eller verklig. Utelämnat: inte känt.',
  'Whether the employee asked for the delay or agreed to it, or there are exceptional reasons. Absent: false.':
    'Om arbetstagaren begärde eller medgav dröjsmålet, eller det finns synnerliga skäl. Utelämnat: false.',
  'Which reading to follow where the law is open. Absent: the default.':
    'Vilken tolkning som följs där lagen är öppen. Utelämnat: den förvalda.',
  'Whether everything on the list is shown: no verdict on whether there are objective grounds.':
    'Om allt på listan är visat: inget utslag om huruvida det finns sakliga skäl.',
  'The last day of the notice for circumstances learnt of on `knownOn`; null where that is not known.':
    'Sista dagen för underrättelsen om omständigheter som blev kända `knownOn`; null om den dagen inte är känd.',
  'The last day of the sick-pay period: the 14th sick day.':
    'Sjuklöneperiodens sista dag: den 14:e sjukdagen.',
  'Whether the sick period goes on after that day.': 'Om sjukperioden fortsätter efter den dagen.',
  'Whether the employment goes on after that day.': 'Om anställningen fortsätter efter den dagen.',
  'Whether the case gave right to sick pay. Absent: true.':
    'Om sjukdomsfallet gav rätt till sjuklön. Utelämnat: true.',
  'The first day of reduced capacity.': 'Den första dagen med nedsatt arbetsförmåga.',
  'The day until which capacity can be assumed to be reduced, included.':
    'Den dag till och med vilken arbetsförmågan kan antas vara nedsatt.',
  'The day on which that could be assumed.': 'Den dag då det kunde antas.',
  'Whether the state of health makes it clear that the insured cannot return. Absent: false.':
    'Om hälsotillståndet gör det klart att den försäkrade inte kan återgå. Utelämnat: false.',
  'The day on which health had improved after all.': 'Den dag då hälsan ändå hade förbättrats.',
  'The day on which the plan was made. Absent: not made.':
    'Den dag då planen gjordes. Utelämnat: inte gjord.',
  'The day that the status refers to. A plan made later is not yet made.':
    'Den dag som läget avser. En plan som görs senare är ännu inte gjord.',
  'In any order; overlapping and touching spells are one occasion.':
    'I valfri ordning; tillfällen som överlappar eller möts är ett tillfälle.',
  "A published policy by name, or the employer's own.":
    'En publicerad policy, angiven med namn, eller arbetsgivarens egen.',
  'So many occasions of absence or more that begin within `months`.':
    'Så många frånvarotillfällen eller fler som börjar inom `months`.',
  'So many working days (Monday to Friday, no public holidays) of absence or more within `months`.':
    'Så många arbetsdagar (måndag till fredag, utan helgdagar) eller fler med frånvaro inom `months`.',
  'The window that everything is looked for in, in months back from `asOf`. Absent: 12.':
    'Den tid som allt söks i, i månader tillbaka från `asOf`. Utelämnat: 12.',
  'So many calendar days of absence in a row or more.':
    'Så många kalenderdagar eller fler i följd med frånvaro.',
  'Only absence through this day is looked at.': 'Bara frånvaro till och med den dagen räknas.',
  'The thresholds that are reached on `asOf`; a window that has passed does not fire.':
    'De gränser som är nådda `asOf`; en tid som har passerat räknas inte.',
  'The day on which the threshold was reached.': 'Den dag då gränsen nåddes.',
  'The absence that reached it: how much, and within which days.':
    'Frånvaron som nådde gränsen: hur mycket, och mellan vilka dagar.',
  'What the factor raises or lowers the risk of; none where the item is no factor.':
    'Vad faktorn ökar eller minskar risken för; inget om punkten inte är en faktor.',
  'What `signs-known` is about: what can be noticed before anybody is absent. No field takes whether somebody shows it.':
    'Vad `signs-known` handlar om: det som går att märka innan någon är frånvarande. Inget fält tar emot om någon visar det.',
  'The published example that it comes from.': 'Det publicerade typfall som det kommer från.',
  'How many cases of rehabilitation support were counted in the years, in both sectors.':
    'Hur många ärenden om rehabiliteringsstöd som räknades under åren, i båda sektorerna.',
  'About so many years old.': 'Ungefär så många år gammal.',
  'What can be adapted for an employee.': 'Vad som kan anpassas för en arbetstagare.',
  'In which sides of the work environment.': 'I vilka sidor av arbetsmiljön.',
  'For how long.': 'För hur lång tid.',
};
