import type { Swedish } from './swedish.js';

/** The fields of the rules on statistics. */
export const statistics: Swedish = {
  'The first day of the financial year.': 'Räkenskapsårets första dag.',
  'Its last day, included.': 'Dess sista dag, medräknad.',
  'In any order, each once. Absent from the list: no employees.':
    'I valfri ordning, varje grupp en gång. Inte med i listan: inga anställda.',
  'Years of age.': 'Ålder i år.',
  'How many they are. Without ordinary working time nobody is counted: those on call, for instance.':
    'Hur många de är. Den som saknar ordinarie arbetstid räknas inte, till exempel den som arbetar vid behov.',
  'Their ordinary working time.': 'Deras ordinarie arbetstid.',
  'Of it, what was lost to sickness.': 'Den del av den som gick förlorad genom sjukdom.',
  'Of that, what was lost in an unbroken time of 60 days or more.':
    'Den del av detta som gick förlorad under en sammanhängande tid av 60 dagar eller mer.',
  'The seven, always in this order: all, 60 days or more, women, men, the three age groups.':
    'De sju, alltid i denna ordning: alla, 60 dagar eller mer, kvinnor, män, de tre åldersgrupperna.',
  'Sick leave in per cent of the group’s ordinary working time, with one decimal; of `from-60-days` in per cent of all sick leave. Null where it is left out.':
    'Sjukfrånvaro i procent av gruppens ordinarie arbetstid, med en decimal; för `from-60-days` i procent av all sjukfrånvaro. Null om den inte lämnas.',
  'Why it is left out; null where it is not.': 'Varför den inte lämnas; null om den lämnas.',
  'How many employees with ordinary working time the figure is of; null where that is left out too.':
    'Hur många anställda med ordinarie arbetstid som uppgiften avser; null om inte heller det lämnas.',

  'The first day of the time that the figures are of.': 'Den första dagen av den tid som uppgifterna avser.',
  'Its last day, included. At most ten years.': 'Dess sista dag, medräknad. Högst tio år.',
  'Everybody employed, also those who were never sick. At most 10 000, with 20 000 spells together.':
    'Alla anställda, även de som aldrig var sjuka. Högst 10 000, med tillsammans 20 000 sjuktillfällen.',
  'A day in the time: how many are absent on it. Absent: not asked.':
    'En dag i tiden: hur många som är frånvarande då. Utelämnat: frågan ställs inte.',
  'Ordinary working time in the time. Absent: not known.':
    'Ordinarie arbetstid under tiden. Utelämnat: inte känd.',
  'Sickness, days off included, also before and after the time; in any order, may overlap and touch. None: never sick.':
    'Sjukdom, lediga dagar medräknade, även före och efter tiden; i valfri ordning, får överlappa och ligga intill varandra. Inga: aldrig sjuk.',
  'Absent: not told; figures by sex leave the person out.':
    'Utelämnat: inte uppgivet; uppgifterna efter kön räknar inte med personen.',
  'Years of age. Absent: not told; figures by age leave the person out.':
    'Ålder i år. Utelämnat: inte uppgivet; uppgifterna efter ålder räknar inte med personen.',
  'Included; null while it goes on: it is known through the last day of the time.':
    'Medräknad; null medan det pågår: det är känt till och med tidens sista dag.',
  'The share of ordinary working time that is lost; the caller takes the nearest quarter.':
    'Den andel av ordinarie arbetstid som går förlorad; den som frågar tar närmaste fjärdedel.',
  'Of the ordinary working time between `from` and `to` of the whole, what was lost to the spell. Absent: not known.':
    'Den del av ordinarie arbetstid mellan det helas `from` och `to` som gick förlorad genom tillfället. Utelämnat: inte känd.',
  'Null where they are at most ten: then every figure is left out.':
    'Null om de är högst tio: då lämnas ingen uppgift.',
  '1–14, 15–59, 60 days and more.': '1–14, 15–59, 60 dagar och mer.',
  'Every calendar month that the time touches, in order.': 'Varje kalendermånad som tiden berör, i ordning.',
  'Women, men.': 'Kvinnor, män.',
  'The three age groups.': 'De tre åldersgrupperna.',
  'The day asked about; null where none is.': 'Den dag som frågan gäller; null om ingen ställs.',
  'Calendar days of sickness, a day of several spells once.':
    'Kalenderdagar med sjukdom, en dag med flera sjuktillfällen en gång.',
  'The same in whole days: a day of half sick leave is half a day. Of several spells the greatest extent counts. Null also where those absent in part are few.':
    'Detsamma i hela dagar: en dag med halv sjukskrivning är en halv dag. Av flera sjuktillfällen räknas den största omfattningen. Null också om de som var frånvarande en del av dagen är få.',
  'Unbroken sicknesses that began in the time. Null also where they are of few.':
    'Sammanhängande sjukfall som började under tiden. Null också om de är få personers.',
  'Ordinary working time lost; null also where a spell does not say it.':
    'Förlorad ordinarie arbetstid; null också om ett sjuktillfälle inte anger den.',
  'In per cent of ordinary working time, with one decimal; null also where hours are not known.':
    'I procent av ordinarie arbetstid, med en decimal; null också om timmarna inte är kända.',
  'How many had any sickness in the time. Null in all figures where those who had none are few in one.':
    'Hur många som hade någon sjukdom under tiden. Null i alla uppgifter om de som inte hade någon är få i en.',
  'Occasions for each 100 people, with one decimal.': 'Påbörjade sjukfall per 100 personer, med en decimal.',
  'How many days the unbroken sickness lasts that a day belongs to, as far as it is known.':
    'Hur många dagar det sammanhängande sjukfall varar som en dag hör till, så långt det är känt.',
  '`few` where every figure is left out; null where they are not. It does not say whether a figure is of few itself or would give away another one: the two together could tell how many those few are.':
    '`few` om ingen uppgift lämnas; null om de lämnas. Det säger inte om en uppgift själv avser få eller skulle röja en annan: båda tillsammans kunde säga hur många de få är.',
  '`few` where the group is left out; null where it is not.':
    '`few` om gruppen inte lämnas; null om den lämnas.',
  'How many are absent on the day, wholly or in part. Null where they, those who are not, or those of other days are few.':
    'Hur många som är frånvarande den dagen, helt eller delvis. Null om de, de som inte är det, eller de som bara är det andra dagar, är få.',
  'In per cent of the people, with one decimal.': 'I procent av personerna, med en decimal.',
};
