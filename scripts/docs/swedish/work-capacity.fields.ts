// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const workCapacity: Swedish = {
  'In any order.': 'I valfri ordning.',
  'For how many days the insured worked between the sick period before and this one: how long the time at work lasted. It matters only to a sick period that began before 2014, after 90 days or more without sickness. Absent: not known.':
    'Hur många dagar den försäkrade arbetade mellan den förra sjukperioden och denna: hur länge tiden i arbete varade. Har bara betydelse för en sjukperiod som började före 2014, efter 90 eller fler dagar utan sjukdom. Utelämnat: inte känt.',
  'The day asked about; it decides the wording.': 'Den dag som frågan gäller; den avgör lydelsen.',
  'What Försäkringskassan has found; `open` where it has not. Ignored for on-demand employees. Absent: `open`.':
    'Vad Försäkringskassan har funnit; `open` om den inte har gjort det. Räknas inte för behovsanställda. Utelämnat: `open`.',
  'The month of birth. Absent: not among the older of 49 d §.':
    'Födelsemånaden. Utelämnat: inte bland de äldre i 49 d §.',
  'Whether the insured has work. Absent: not among the older of 49 d §.':
    'Om den försäkrade har ett arbete. Utelämnat: inte bland de äldre i 49 d §.',
  'On leave from the employment, other than to try other work, for a child or for studies. Absent: false.':
    'Ledig från anställningen, annat än för att prova annat arbete, för barn eller för studier. Utelämnat: false.',
  'Whether needed care was delayed by the pandemic (49 a §, 2020-04-02–2023-12-31). Absent: false.':
    'Om nödvändig vård försenades av pandemin (49 a §, 2020-04-02–2023-12-31). Utelämnat: false.',
  'Whether sick periods of on-demand employees are added together (27:51 names 46–49 §§ only).':
    'Om behovsanställdas sjukperioder läggs ihop (27 kap. 51 § nämner bara 46–49 §§).',
  'What applies to older persons with work once benefit under 49 d § has ended.':
    'Vad som gäller för äldre med arbete när sjukpenningen enligt 49 d § har tagit slut.',
  'The day number in the chain; 0 on a day outside every spell.':
    'Dagens nummer i kedjan; 0 en dag utanför alla tillfällen.',
  'In the order of the act; empty on a day outside every spell.':
    'I lagens ordning; tomt en dag utanför alla tillfällen.',
  'The test applies from the day after so many days of reduced capacity.':
    'Prövningen gäller från dagen efter så många dagar med nedsatt arbetsförmåga.',
  'The first day of the test, projected on unbroken sickness from the last spell; null where there is no spell.':
    'Prövningens första dag, framräknad på obruten sjukdom från det sista tillfället; null om det inte finns något.',
  'Whether that day has come and was a day of sickness.': 'Om den dagen har kommit och var en sjukdag.',
  'Whether the test changes anything for this kind of insured.':
    'Om prövningen ändrar något för den här gruppen försäkrade.',
};
