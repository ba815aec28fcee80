import type { Swedish } from './swedish.js';

/** The fields of the rules on vacation, and what a case says of it. */
export const vacation: Swedish = {
  'The first day of the vacation year: 1 April, unless a central collective agreement says another.':
    'Semesterårets första dag: den 1 april, om inte ett centralt kollektivavtal säger en annan.',
  'Days with vacation pay of the year, without saved ones.': 'Årets dagar med semesterlön, utan sparade.',
  'Of them, those that were taken.': 'De av dem som togs ut.',
  'The paid days that were earned during the year, for the next one: `qualifyingAbsence` says how many.':
    'De betalda dagar som tjänades in under året, till nästa: `qualifyingAbsence` säger hur många.',
  'Whether days that were saved in earlier years are taken in this one. Absent: no.':
    'Om dagar som sparats under tidigare år tas ut i år. Utelämnat: nej.',
  'How many days the employee saves. Absent: none.': 'Hur många dagar arbetstagaren sparar. Utelämnat: inga.',
  'Paid days that were not taken.': 'Betalda dagar som inte togs ut.',
  'Of them, those that the employee may save.': 'De av dem som arbetstagaren får spara.',
  'Of them, those that the employee saves.': 'De av dem som arbetstagaren sparar.',
  'The last day by which saved days are laid out; null where none is saved.':
    'Den dag då sparade dagar senast ska ha lagts ut; null om ingen sparas.',
  'Days that are paid in money, since they cannot be laid out.':
    'Dagar som betalas i pengar, eftersom de inte kan läggas ut.',
  'Days that are laid out in the next vacation year.': 'Dagar som läggs ut under nästa semesterår.',
  'The last day for paying; null where none is paid out.':
    'Sista dagen för betalning; null om ingen betalas ut.',
  'The first day of the earning year: 1 April, unless a central collective agreement says another.':
    'Intjänandeårets första dag: den 1 april, om inte ett centralt kollektivavtal säger en annan.',
  'The first day of the employment. Absent: before the year.':
    'Anställningens första dag. Utelämnat: före året.',
  'The last day of the employment, included. Absent: it goes on.':
    'Anställningens sista dag, medräknad. Utelämnat: den pågår.',
  'In any order, no two on one day. Sickness before the year decides whether that in it still qualifies. At most 20 000.':
    'I valfri ordning, inga två samma dag. Sjukdom före året avgör om den under året fortfarande är semesterlönegrundande. Högst 20 000.',
  'Included. Days off inside the absence belong to it.':
    'Medräknad. Arbetsfria dagar inne i frånvaron hör till den.',
  'The share of ordinary working time that is lost: above 0, and 1 where no work is done.':
    'Den andel av ordinarie arbetstid som går förlorad: över 0, och 1 när inget arbete utförs.',
  'Which child, by a number of your own; for parental benefit only.':
    'Vilket barn, med ett eget nummer; bara för föräldrapenning.',
  'Absent: no.': 'Utelämnat: nej.',
  'The days of vacation of a year. Absent: 25.': 'Årets semesterdagar. Utelämnat: 25.',
  'The absence inside the year and the employment, in order; a new one where anything changes.':
    'Frånvaron inom året och anställningen, i ordning; en ny där något ändras.',
  'For each cause, and each child, in the order in which they are first met in the year.':
    'För varje orsak, och varje barn, i den ordning de först förekommer under året.',
  'For parental benefit.': 'För föräldrapenning.',
  'Days of the year; of parental benefit also those before it.':
    'Årets dagar; av föräldrapenning också de före året.',
  'Null where the cause has none.': 'Null om orsaken inte har någon.',
  'The first day of sickness or work injury that no longer qualifies, since it has lasted for a whole earning year.':
    'Den första dag med sjukdom eller arbetsskada som inte längre är semesterlönegrundande, sedan den har varat under ett helt intjänandeår.',
  'Days of the year in the employment.': 'Årets dagar i anställningen.',
  'Of them, those wholly lost to absence that does not qualify.':
    'De av dem som helt gått till frånvaro som inte är semesterlönegrundande.',
  'Calendar days of the earning year.': 'Intjänandeårets kalenderdagar.',
  'The days of vacation with pay that are earned.': 'De semesterdagar med semesterlön som tjänas in.',
  'The vacation as it was granted, both ends included, in any order; no two share a day. At most 20 000.':
    'Semestern som den beviljades, båda ändarna medräknade, i valfri ordning; inga två delar en dag. Högst 20 000.',
  'The days of it that count as days of vacation, for those who regularly work Saturdays or Sundays. Absent: Monday to Friday, without public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve.':
    'De dagar i den som räknas som semesterdagar, för den som regelbundet arbetar lördag eller söndag. Utelämnat: måndag till fredag, utom helgdagar, midsommarafton, julafton och nyårsafton.',
  'Sickness, work injury, or other absence that qualifies under 17 a–17 b §§; no two share a day. At most 20 000.':
    'Sjukdom, arbetsskada eller annan frånvaro som är semesterlönegrundande enligt 17 a–17 b §§; inga två delar en dag. Högst 20 000.',
  'The share of ordinary working time that could not have been worked: above 0, and 1 where none could.':
    'Den andel av ordinarie arbetstid som inte hade kunnat arbetas: över 0, och 1 när ingen hade kunnat det.',
  'Whether the employee asked without delay that the days not be counted. Absent: not known.':
    'Om arbetstagaren utan dröjsmål begärde att dagarna inte ska räknas. Utelämnat: inte känt.',
  'Days of vacation in the leave.': 'Semesterdagar i ledigheten.',
  'Those that are not counted as vacation, and can be taken later.':
    'De som inte räknas som semester, och kan tas ut senare.',
  'The days that come back, in order.': 'De dagar som kommer tillbaka, i ordning.',
  'Days of vacation that were lost in part: they stay vacation.':
    'Semesterdagar som delvis gick förlorade: de förblir semester.',
  'Days that remain used.': 'Dagar som förblir förbrukade.',
  'Whether the days that are left are laid out together, unless the employee agrees to something else.':
    'Om de dagar som återstår ska förläggas i ett sammanhang, om arbetstagaren inte medger annat.',
  'The year in which vacation is earned. Absent: from 1 April (SemL 3 §).':
    'Det år då semester tjänas in. Utelämnat: från den 1 april (3 § SemL).',
  'Days of sickness in the earning year of the day: of them, 180 qualify for vacation pay.':
    'Sjukdagar under dagens intjänandeår: av dem är 180 semesterlönegrundande.',
  'What the sickness does to the vacation that is earned; null without an employment.':
    'Vad sjukdomen betyder för den semester som tjänas in; null utan anställning.',
  'The one that holds the day of the assessment.': 'Det som bedömningens dag ligger i.',
  'Calendar days of sickness in it through the day of the assessment.':
    'Kalenderdagar med sjukdom i det till och med bedömningens dag.',
  'So many of them qualify for vacation pay.': 'Så många av dem är semesterlönegrundande.',
  'The first day of sickness in it above the limit, projected days included; null where there is none.':
    'Den första sjukdagen i det över gränsen, även bland förväntade dagar; null om det inte finns någon.',
  'The first day of sickness in it that no longer qualifies, since it has lasted for a whole earning year; or null.':
    'Den första sjukdagen i det som inte längre är semesterlönegrundande, sedan sjukdomen har varat under ett helt intjänandeår; eller null.',
  'The open readings that the days above rest on.': 'De öppna tolkningar som dagarna ovan vilar på.',
};
