// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const sickPay: Swedish = {
  'The first day for which sick pay takes a certificate.':
    'Den första dag för vilken sjuklönen kräver ett läkarintyg.',
  'The number of that day, the notice day being 1.': 'Dagens nummer, där anmälningsdagen är 1.',
  'Average pay and other benefits of one week, in kronor.':
    'Genomsnittlig lön och andra förmåner för en vecka, i kronor.',
  'The first day of the sick-pay period, relapses included.':
    'Sjuklöneperiodens första dag, återinsjuknanden medräknade.',
  'The hours missed on days 1–14, each date once. At most fourteen dates.':
    'De timmar som uteblev dag 1–14, varje datum en gång. Högst fjorton datum.',
  'What has been deducted in the period before these days, in kronor. Absent: nothing.':
    'Vad som har dragits i perioden före dessa dagar, i kronor. Utelämnat: inget.',
  'The first day of each earlier period with a deduction. Absent: none.':
    'Den första dagen i varje tidigare period med ett avdrag. Utelämnat: inga.',
  'A ground on which no deduction is made. Absent: none.':
    'En grund för att inget avdrag ska göras. Utelämnat: ingen.',
  'For monthly pay only, but for `karensperiod`. Absent: `annual-hours`.':
    'Bara vid månadslön, utom `karensperiod`. Utelämnat: `annual-hours`.',
  'The calendar days of the absence, days off included: needed under `state` beyond five working days.':
    'Frånvarons kalenderdagar, lediga dagar medräknade: behövs enligt `state` efter fem arbetsdagar.',
  'What was lost beside the basic pay. Absent: nothing.':
    'Vad som gick förlorat utöver grundlönen. Utelämnat: inget.',
  'The average week, where it is another than that of the pay. Absent: the hours of the pay, and no other parts.':
    'Den genomsnittliga veckan, om den är en annan än lönens. Utelämnat: lönens timmar och inga andra delar.',
  'The hours of the average week, where they are others than those of the pay: irregular hours, a week that a public holiday makes shorter, extra hours that were agreed. At most two decimals. Absent: those of the pay.':
    'Den genomsnittliga veckans timmar, om de är andra än lönens: oregelbundna timmar, en vecka som en helgdag förkortar, extra timmar som avtalats. Högst två decimaler. Utelämnat: lönens.',
  'What is earned in it beside the basic pay: supplements, commission and the like, in kronor. Absent: nothing.':
    'Vad som tjänas in under veckan utöver grundlönen: tillägg, provision och liknande, i kronor. Utelämnat: inget.',
  'The most hours that the karens takes, for `karensperiod` only. Absent: a fifth of the average week.':
    'De flesta timmar som karensen tar, bara för `karensperiod`. Utelämnat: en femtedel av den genomsnittliga veckan.',
  'The hours missed.': 'De timmar som uteblev.',
  'Average pay of a week, of which the karensavdrag is a share; null under `state` and `municipal`, which have their own.':
    'Genomsnittlig lön för en vecka, som karensavdraget är en andel av; null enligt `state` och `municipal`, som har egna sätt.',
  'Basic pay of an hour; null under `state` and `municipal`.':
    'Grundlönen för en timme; null enligt `state` och `municipal`.',
  'What was lost beside the basic pay.': 'Vad som gick förlorat utöver grundlönen.',
  'The pay lost on these days, all parts of it.': 'Den lön som gick förlorad dessa dagar, alla delar.',
  '80 % of it.': '80 % av den.',
  'Why a karensavdrag is made, or none.': 'Varför ett karensavdrag görs, eller inget.',
  'What is deducted now.': 'Vad som dras nu.',
  'The hours that it takes, under `karensperiod`; null under the others.':
    'De timmar som avdraget tar, enligt `karensperiod`; null enligt de andra sätten.',
  'What the employee gets.': 'Vad arbetstagaren får.',
  'What is left of the karensavdrag for a relapse.':
    'Vad som är kvar av karensavdraget till ett återinsjuknande.',
  'Pay lost minus sick pay.': 'Förlorad lön minus sjuklön.',
  'The first day of the sick-pay period.': 'Sjuklöneperiodens första dag.',
  'Weeks before it, in any order; no two share a day. Those outside the window are passed over.':
    'Veckor före den, i valfri ordning; inga två delar en dag. De som ligger utanför mätperioden förbigås.',
  'The first of its seven days.': 'Den första av veckans sju dagar.',
  'The hours of work, at most two decimals. Given for every week or for none.':
    'Arbetstimmarna, högst två decimaler. Anges för alla veckor eller för ingen.',
  'What was earned in it beside the basic pay, in kronor. Absent: nothing in this week.':
    'Vad som tjänades in under veckan utöver grundlönen, i kronor. Utelämnat: inget den veckan.',
  'How far back the weeks count. Absent: three months, told as a reading.':
    'Hur långt tillbaka veckorna räknas. Utelämnat: tre månader, vilket redovisas som en tolkning.',
  'The first and the last day of the window; the last is the day before the sick-pay period.':
    'Mätperiodens första och sista dag; den sista är dagen före sjuklöneperioden.',
  'How many weeks the average is taken of.': 'Hur många veckor genomsnittet tas av.',
  'The hours of an average week, rounded once; null where the weeks tell no hours.':
    'Timmarna i en genomsnittlig vecka, avrundade en gång; null om veckorna inte anger timmar.',
  'What is earned in it beside the basic pay, rounded once; null where no week tells any.':
    'Vad som tjänas in under den utöver grundlönen, avrundat en gång; null om ingen vecka anger något.',
  'The first day of sickness. For a relapse: that of the relapse, which counts afresh.':
    'Den första sjukdagen. Vid återinsjuknande: återinsjuknandets, som räknas på nytt.',
  'The day of the sick notice. Absent: the first day.': 'Dagen för sjukanmälan. Utelämnat: den första dagen.',
  'The first day that sick pay is paid for, where it is paid for time before the notice: it counts as the notice day.':
    'Den första dag som sjuklön betalas för, om den betalas för tid före anmälan: den räknas som anmälningsdag.',
  'A decision or request that a certificate is needed from an earlier day.':
    'Ett beslut eller en begäran om intyg från en tidigare dag.',
  'The employer for special reasons and in writing (10 a §), or Försäkringskassan (10 §).':
    'Arbetsgivaren, av särskilda skäl och skriftligt (10 a §), eller Försäkringskassan (10 §).',
  'An earlier day of this period, or the first day of every coming one (for at most a year).':
    'En tidigare dag i denna period, eller den första dagen i varje kommande (i högst ett år).',
  'The day that the disputed sick pay is for.': 'Den dag som den omtvistade sjuklönen gäller.',
  "The day of the employee's written application to Försäkringskassan.":
    'Dagen för arbetstagarens skriftliga ansökan till Försäkringskassan.',
  'The day on which the disputed sick pay fell due.':
    'Den dag då den omtvistade sjuklönen förföll till betalning.',
  'Whether the employee is insured for sickness benefit. Absent: not known.':
    'Om arbetstagaren är försäkrad för sjukpenning. Utelämnat: inte känt.',
  'Whether there is probable cause for the claim: an assessment. Absent: not known.':
    'Om det finns sannolika skäl för kravet: en bedömning. Utelämnat: inte känt.',
  'Whether the state answers for the claim under the wage guarantee. Absent: false.':
    'Om staten svarar för kravet genom lönegarantin. Utelämnat: false.',
  'The most that can be paid for the day, in kronor.': 'Det högsta som kan betalas för dagen, i kronor.',
  'Sick pay that fell due before this day is not compensated.':
    'Sjuklön som förföll före den dagen ersätts inte.',
  'The first day of the sick-pay period, relapses included: it decides the wording and the twelve months.':
    'Sjuklöneperiodens första dag, återinsjuknanden medräknade: den avgör lydelsen och de tolv månaderna.',
  'The sick pay (80 %) that there is to deduct from now, in kronor. Absent: enough.':
    'Den sjuklön (80 %) som finns att dra från nu, i kronor. Utelämnat: tillräckligt.',
  'What has been deducted in the period before, in kronor. Absent: nothing.':
    'Vad som har dragits tidigare i perioden, i kronor. Utelämnat: inget.',
  'The first day of each earlier period with a deduction, in any order; the same date counts once.':
    'Den första dagen i varje tidigare period med ett avdrag, i valfri ordning; samma datum räknas en gång.',
  'Monthly pay (× 12 / 52 a week) or hourly pay, and the hours of an average week.':
    'Månadslön (× 12 / 52 i veckan) eller timlön, och timmarna i en genomsnittlig vecka.',
  'Whether the period has a karensavdrag at all.': 'Om perioden alls har ett karensavdrag.',
  'Sick pay on an average week, in kronor.': 'Sjuklönen för en genomsnittlig vecka, i kronor.',
  'The whole karensavdrag of a period, in kronor, also where none is due.':
    'Periodens hela karensavdrag, i kronor, också när inget ska göras.',
  'What is deducted now, in kronor.': 'Vad som dras nu, i kronor.',
  'What stays open for a relapse within five days, in kronor.':
    'Vad som återstår för ett återinsjuknande inom fem dagar, i kronor.',
  'In any order. Overlapping and touching spells are one, with the facts of the one that ends last. At most 20 000.':
    'I valfri ordning. Tillfällen som överlappar eller möts är ett, med uppgifterna från det som slutar sist. Högst 20 000.',
  'The first day of sickness, on which work was missed.': 'Den första sjukdagen, då arbete uteblev.',
  'The first day on which the employee was fit again. The spell lasts to the day before, if that is later than `to`.':
    'Den första dag då arbetstagaren var frisk igen. Tillfället varar till dagen före, om den är senare än `to`.',
  'Whether the employee fully returned and worked at least one day before the next spell. Absent: true.':
    'Om arbetstagaren återgick helt och arbetade minst en dag före nästa tillfälle. Utelämnat: true.',
  "The last day of the employment. No day after it is the employer's.":
    'Anställningens sista dag. Ingen dag därefter är arbetsgivarens.',
  'Whether a relapse into a period without employer days has any, once the employee has fully returned to work.':
    'Om ett återinsjuknande i en period utan arbetsgivardagar har några, när arbetstagaren har återgått helt i arbete.',
  'Whether fourteen days paid in several joined spells are "a whole sick-pay period".':
    'Om fjorton betalda dagar i flera sammanfogade tillfällen är ”en hel sjuklöneperiod”.',
  'Earliest first.': 'Den tidigaste först.',
  'The first day of the first spell.': 'Det första tillfällets första dag.',
  'The last day of the last spell, included.': 'Det sista tillfällets sista dag, medräknad.',
  'All sick days of the spells, also those after day 14. Days between the spells are not counted.':
    'Tillfällenas alla sjukdagar, också efter dag 14. Dagar mellan tillfällena räknas inte.',
  'Days 1–14, one item for every spell that has any.': 'Dag 1–14, en post för varje tillfälle som har någon.',
  'Included.': 'Medräknad.',
  'The number of the first and the last day among the fourteen.':
    'Numret på den första och den sista dagen bland de fjorton.',
  "The last day that is the employer's; null where none is.":
    'Den sista dag som är arbetsgivarens; null om ingen är det.',
  'The date of the 15th sick day; null where there are fewer.':
    'Datum för den 15:e sjukdagen; null om det finns färre.',
  "Why no day is the employer's. Absent where some day is.":
    'Varför ingen dag är arbetsgivarens. Saknas där någon dag är det.',
  'The first day of the employment, on which the employee entered it.':
    'Anställningens första dag, då arbetstagaren tillträdde.',
  'The last day of the agreed employment, included; null until further notice.':
    'Den avtalade anställningens sista dag, medräknad; null vid anställning tills vidare.',
  'Earlier employments with the same employer, both ends included, in any order. Absent: none.':
    'Tidigare anställningar hos samma arbetsgivare, första och sista dag medräknade, i valfri ordning. Utelämnat: inga.',
  'Days of absence without valid reason: they are not counted. Absent: none.':
    'Dagar med frånvaro utan giltig anledning: de räknas inte. Utelämnat: inga.',
  'Whether the agreed employment is shorter than a month, even if the time is already served.':
    'Om den avtalade anställningstiden är kortare än en månad, även om kvalifikationstiden redan är fullgjord.',
  'The first day with a right to sick pay; null if never within the employment.':
    'Den första dagen med rätt till sjuklön; null om aldrig inom anställningen.',
  'The first day with a right to sick pay in this employment (`qualifyingTime`); null if never. Absent: no qualifying time.':
    'Den första dagen med rätt till sjuklön i denna anställning (`qualifyingTime`); null om aldrig. Utelämnat: ingen kvalifikationstid.',
  'Whether the employee was prevented from giving notice and gave it at once when the hindrance ended. Absent: false.':
    'Om arbetstagaren var förhindrad att göra anmälan och gjorde den genast när hindret upphörde. Utelämnat: false.',
  'Whether the written assurance has been given. Absent: not known.':
    'Om den skriftliga försäkran har lämnats. Utelämnat: inte känt.',
  'Whether the employee fully returned and worked a day since this employer paid a whole period. Absent: true.':
    'Om arbetstagaren har återgått helt och arbetat en dag sedan arbetsgivaren betalade en hel period. Utelämnat: true.',
  'Whether the time falls under SFB 37:3 (work while sickness compensation is paid). Absent: false.':
    'Om tiden omfattas av 37 kap. 3 § SFB (arbete medan sjukersättning lämnas). Utelämnat: false.',
  'Whether the sickness was incurred by an intentional crime with a final conviction. Absent: false.':
    'Om sjukdomen ådrogs vid ett uppsåtligt brott med lagakraftvunnen dom. Utelämnat: false.',
  'Whether the employee knowingly or by gross negligence gave false information that matters. Absent: false.':
    'Om arbetstagaren medvetet eller av grov vårdslöshet lämnade oriktig uppgift av betydelse. Utelämnat: false.',
  '`needs`: there is a right, but the employer need not pay yet. Whether capacity is reduced is an assessment.':
    '`needs`: rätten finns, men arbetsgivaren behöver inte betala ännu. Om arbetsförmågan är nedsatt är en bedömning.',
  'The first day that sick pay can be due for; null where excluded.':
    'Den första dag som sjuklön kan behöva lämnas för; null om det är uteslutet.',
  'The ground of the decision.': 'Grunden för beslutet.',
  'The day of the written application to Försäkringskassan.':
    'Dagen för den skriftliga ansökan till Försäkringskassan.',
  'The day of the decision. Absent: not decided yet.': 'Beslutsdagen. Utelämnat: inte beslutat ännu.',
  'The later month from which the decision says that it applies, `YYYY-MM`. Absent: the month of application.':
    'Den senare månad från vilken beslutet säger att det gäller, `ÅÅÅÅ-MM`. Utelämnat: ansökningsmånaden.',
  'The last day that the decision states, included. Absent: until further notice, for a donor the one sick period.':
    'Den sista dag som beslutet anger, medräknad. Utelämnat: tills vidare, för en donator den enda sjukperioden.',
  'The first day of the sick-pay period in question.': 'Den aktuella sjuklöneperiodens första dag.',
  'Whether a karensavdrag is made in a period that begins on that day.':
    'Om ett karensavdrag görs i en period som börjar den dagen.',
  'Whether the employer has a right to reimbursement of its sick pay.':
    'Om arbetsgivaren har rätt till ersättning för sin sjuklön.',
  "The first day on which the decision applies; null for a donor's, which applies to the one sick period.":
    'Den första dag då beslutet gäller; null för en donators, som gäller den enda sjukperioden.',
  'The last day, included; null where the decision states none.':
    'Den sista dagen, medräknad; null där beslutet inte anger någon.',
  'The earliest month that the employer is reimbursed for if it applies in the month of `on`: its first day.':
    'Den tidigaste månad som arbetsgivaren får ersättning för om ansökan görs i månaden för `on`: dess första dag.',
  'The shifts that were to be worked, in any order; none begins before the period.':
    'De pass som skulle ha arbetats, i valfri ordning; inget börjar före perioden.',
  'The breaks that are no working time, within the shift and apart from each other. Absent: none that is placed.':
    'De raster som inte är arbetstid, inom passet och åtskilda. Utelämnat: ingen är placerad.',
  'Minutes of the shift that are no working time, where it is not known when. Not together with `breaks`.':
    'Minuter av passet som inte är arbetstid, där det inte är känt när. Inte tillsammans med `breaks`.',
  'When the employee fell ill: what was worked before is not lost. Absent: no shift was begun.':
    'När arbetstagaren blev sjuk: det som arbetats före är inte förlorat. Utelämnat: inget pass var påbörjat.',
  'What is paid beside the basic pay, and when. Those that meet are all paid, but for public holidays.':
    'Vad som betalas utöver grundlönen, och när. Tillägg som sammanfaller betalas alla, utom för helgdagar.',
  'The days on which the time begins.': 'De dagar då tiden börjar.',
  'Not included; `24:00` is the end of the day. A time that is not after `from` is one of the next day.':
    'Inte medräknad; `24:00` är dagens slut. En tid som inte ligger efter `from` hör till nästa dag.',
  'Kronor per hour.': 'Kronor i timmen.',
  'The hours that the karens takes first, to the nearest minute; for `karensperiod`. Absent: none.':
    'De timmar som karensen tar först, till närmaste minut; för `karensperiod`. Utelämnat: inga.',
  'Which reading to follow where agreements differ. Absent: the default.':
    'Vilken tolkning som följs där avtalen skiljer sig. Utelämnat: den förvalda.',
  'The hours missed by the day on which their shift begins, in order, rounded to hundredths.':
    'De timmar som uteblev, efter den dag då deras pass börjar, i ordning, avrundade till hundradelar.',
  'The supplements lost, in the order in which they would have been earned.':
    'De förlorade tilläggen, i den ordning de skulle ha tjänats in.',
  'The day on which the shift begins.': 'Den dag då passet börjar.',
  'Rounded to hundredths.': 'Avrundade till hundradelar.',
  'Whether it was lost in the hours that the karens takes.':
    'Om det gick förlorat under de timmar som karensen tar.',
  'All of them, in kronor, rounded once from the minutes.':
    'Alla tillsammans, i kronor, avrundade en gång från minuterna.',
  'When the hours of the karens are used up; null where none are given, where the shifts do not use them up, and where that depends on a break whose place is not known.':
    'När karensens timmar är slut; null om inga anges, om passen inte förbrukar dem, och om det beror på en rast vars plats inte är känd.',
};
