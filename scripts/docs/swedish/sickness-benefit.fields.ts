// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const sicknessBenefit: Swedish = {
  'The day asked about.': 'Den dag som frågan gäller.',
  'Days with sickness benefit from the month of the target age until the day before `on`; any extent is one day.':
    'Dagar med sjukpenning från månaden för riktåldern till dagen före `on`; oavsett omfattning är det en dag.',
  'How many of them lie in the month of turning 71 or later (70 for those born before 1953). Absent: all that can.':
    'Hur många av dem som ligger i den månad då den försäkrade fyller 71 eller senare (70 för den som är född före 1953). Utelämnat: alla som kan.',
  'Whether Försäkringskassan may decide that no more benefit is paid.':
    'Om Försäkringskassan får besluta att inte lämna mer sjukpenning.',
  'Whether no more benefit can be paid at all.': 'Om ingen mer sjukpenning kan lämnas.',
  'The first day of the month from which the limit that applies on `on` counts; the coming one before both.':
    'Den första dagen i den månad från vilken gränsen som gäller `on` räknas; den kommande före båda.',
  'The retirement target age, in years.': 'Riktåldern för pension, i år.',
  'The age of the limit that stops the benefit, in years.':
    'Åldern för den gräns som avslutar sjukpenningen, i år.',
  'Paid days left before the limit that stops the benefit; null before the month of that age.':
    'Betalda dagar kvar till den gräns som avslutar sjukpenningen; null före månaden för den åldern.',
  'The first day of the sick period, a sick-pay period that it follows directly included (26 §).':
    'Sjukperiodens första dag, med den sjuklöneperiod som den följer direkt på (26 §).',
  'The first day that benefit is asked for. Absent: the first day of the sick period.':
    'Den första dag som sjukpenning söks för. Utelämnat: sjukperiodens första dag.',
  'Whether the insured has income of other work and pays own contributions. Absent: false.':
    'Om den försäkrade har inkomst av annat förvärvsarbete och betalar egenavgifter. Utelämnat: false.',
  'The day from which Försäkringskassan has ordered the insured to hand in a certificate. Absent: no such order.':
    'Den dag från vilken Försäkringskassan har begärt läkarintyg. Utelämnat: ingen sådan begäran.',
  'The first day for which the reduced capacity must be proven by a certificate handed in to Försäkringskassan.':
    'Den första dag för vilken nedsättningen ska styrkas med läkarintyg till Försäkringskassan.',
  'The number of that day, the first day of the sick period being 1.':
    'Den dagens nummer, där sjukperiodens första dag är 1.',
  'The first day of benefit that takes a certificate: never before benefit is asked for.':
    'Den första sjukpenningdag som kräver läkarintyg: aldrig innan sjukpenning söks.',
  'The first day of the sick period, a relapse within five days included: it decides the wording.':
    'Sjukperiodens första dag, med ett återinsjuknande inom fem dagar: den avgör lydelsen.',
  'The income that the benefit answers to; each part of a mixed benefit is asked for by itself.':
    'Den inkomst som sjukpenningen svarar mot; varje del av en blandad sjukpenning frågas för sig.',
  'Whole benefit for a day, in kronor (`dayAmount`).': 'Hel sjukpenning för en dag, i kronor (`dayAmount`).',
  'The extent that it is paid at. Absent: 1.': 'Den omfattning som den lämnas i. Utelämnat: 1.',
  'The benefit that the insured is reckoned to get in an average week, in kronor.':
    'Den sjukpenning som den försäkrade beräknas få under en genomsnittlig vecka, i kronor.',
  'For income of other work: whether the insured has become unemployed (28 b §). Absent: false.':
    'För inkomst av annat förvärvsarbete: om den försäkrade har blivit arbetslös (28 b §). Utelämnat: false.',
  'Whether the sick period began with a sick-pay period, or with sick pay to a seafarer (26 § second para.). Absent: false.':
    'Om sjukperioden började med en sjuklöneperiod eller med sjuklön till en sjöman (26 § andra stycket). Utelämnat: false.',
  'A ground on which benefit is paid without karens. Absent: none.':
    'En grund för sjukpenning utan karens. Utelämnat: ingen.',
  'The benefit that there is to deduct from now, in kronor. Absent: enough.':
    'Den sjukpenning som finns att dra från nu, i kronor. Utelämnat: tillräckligt.',
  'What has been deducted in the sick period before, in kronor. Absent: nothing.':
    'Vad som har dragits tidigare i sjukperioden, i kronor. Utelämnat: inget.',
  'Whether the sick period has a karensavdrag from benefit at all.':
    'Om sjukperioden alls har ett karensavdrag från sjukpenningen.',
  'The whole karensavdrag, in kronor, also where none is due.':
    'Hela karensavdraget, i kronor, också när inget ska göras.',
  'What stays open: for the following days, or a relapse within five days, in kronor.':
    'Vad som återstår, för följande dagar eller ett återinsjuknande inom fem dagar, i kronor.',
  'How many days with benefit at the extent the whole karensavdrag takes, the first day with benefit being the first; null where none is due, where a day gives nothing to deduct from, or where benefit is working-time calculated.':
    'Hur många dagar med sjukpenning i omfattningen som hela karensavdraget tar, räknat från den första; null om inget ska göras, om en dag inte ger något att dra från, och om sjukpenningen är arbetstidsberäknad.',
  'The day that is asked about.': 'Den dag som frågan gäller.',
  'AGS for workers in private business and cooperatives, AGS-KL for municipalities and regions, ITP for salaried staff.':
    'AGS för arbetare inom privat näringsliv och kooperation, AGS-KL för kommuner och regioner, ITP för tjänstemän.',
  'The number of the day in the sick period: 1 is the first.':
    'Dagens nummer i sjukperioden: 1 är den första.',
  'ITP: the number of the day among the sick days of the last twelve months. Absent: that of the sick period.':
    'ITP: dagens nummer bland sjukdagarna under de senaste tolv månaderna. Utelämnat: sjukperiodens.',
  'What Försäkringskassan pays for the day, in kronor.': 'Vad Försäkringskassan betalar för dagen, i kronor.',
  'The level of the benefit.': 'Sjukpenningens nivå.',
  'The extent of the benefit.': 'Sjukpenningens omfattning.',
  'ITP: the pay of a year, in kronor. Absent: not known.': 'ITP: årslönen, i kronor. Utelämnat: inte känd.',
  'The month of birth. Absent: below the highest age.': 'Födelsemånaden. Utelämnat: under den högsta åldern.',
  'For the day, in kronor, before tax.': 'För dagen, i kronor, före skatt.',
  'What the amount is made of, in order; empty where there is none.':
    'Vad beloppet består av, i ordning; tomt om det inte finns något.',
  'Per cent.': 'Procent.',
  'What it is a share of, in kronor: the benefit of the day, or the pay of a year in the band.':
    'Vad det är en andel av, i kronor: dagens sjukpenning eller årslönen i skiktet.',
  'The first day of the sick period with an amount.': 'Den första dagen i sjukperioden med ett belopp.',
  'The last one; null where it goes on as long as the benefit.':
    'Den sista; null om det lämnas så länge som sjukpenningen.',
  'The day that benefit is paid for; it decides the ceiling of the SGI and the cap for the unemployed.':
    'Den dag som sjukpenningen gäller; den avgör taket för SGI och taket för arbetslösa.',
  'The SGI in kronor, taken as given also below the least that can be fixed; above the ceiling of the day it is invalid. Where an employer pays sick pay for the day: without the income of that employment (28:8).':
    'SGI i kronor, så som den anges också under den minsta som kan fastställas; över dagens tak är den ogiltig. Om en arbetsgivare betalar sjuklön för dagen: utan inkomsten av den anställningen (28 kap. 8 §).',
  'The level of the day (`levels`).': 'Dagens nivå (`levels`).',
  'The extent of the benefit: the part by which the capacity is reduced, down to the nearest quarter (27:45).':
    'Sjukpenningens omfattning: den del som arbetsförmågan är nedsatt med, nedåt till närmaste fjärdedel (27 kap. 45 §).',
  'Preventive benefit (27:6) and benefit to on-demand employees (27:16 a) have no cap. Absent: `ordinary`.':
    'Förebyggande sjukpenning (27 kap. 6 §) och sjukpenning till behovsanställda (27 kap. 16 a §) har inget tak. Utelämnat: `ordinary`.',
  'Whether the day is among the first fourteen of the sick period. Matters only to the unemployed. Absent: no.':
    'Om dagen är bland sjukperiodens första fjorton. Har bara betydelse för arbetslösa. Utelämnat: nej.',
  'Whether the insured is registered with Arbetsförmedlingen and prepared to take work to the extent of the SGI, or it would be unreasonable to ask for it.':
    'Om den försäkrade är anmäld hos Arbetsförmedlingen och beredd att ta arbete i SGI:s omfattning, eller om det vore oskäligt att kräva det.',
  'Whole benefit for a day, whole kronor.': 'Hel sjukpenning för en dag, hela kronor.',
  'Benefit for a day at the extent, whole kronor.': 'Sjukpenning för en dag i omfattningen, hela kronor.',
  'The yearly amount that it is calculated on: 80 or 75 % of 0.97 of the SGI.':
    'Det årsbelopp som den räknas på: 80 eller 75 % av 0,97 av SGI.',
  'The highest whole benefit for the unemployed share of a day; null where there is none.':
    'Den högsta hela sjukpenningen för den arbetslösa delen av en dag; null om ingen finns.',
  'The first day of the sick period in question: it decides the wording and the twelve months.':
    'Den aktuella sjukperiodens första dag: den avgör lydelsen och de tolv månaderna.',
  "The earlier sick periods or occasions, in any order; the same date counts once. Sick periods that count as one (27:32) are one. A karensavdrag from an employer's sick pay is none of them (SjLL 6 § has its own count).":
    'De tidigare sjukperioderna eller tillfällena, i valfri ordning; samma datum räknas en gång. Sjukperioder som räknas som en (27 kap. 32 §) är en. Ett karensavdrag från en arbetsgivares sjuklön hör inte hit (6 § SjLL har sin egen räkning).',
  'The first day of the sick period; for a karensavdrag the day on which it was made.':
    'Sjukperiodens första dag; för ett karensavdrag den dag då det gjordes.',
  'For `seven-days` only: the karensdagar of the period, 1–7.':
    'Bara för `seven-days`: periodens karensdagar, 1–7.',
  'Whether "the last twelve months" include the same date twelve months earlier.':
    'Om ”de senaste tolv månaderna” omfattar samma datum tolv månader tidigare.',
  'Whether the 21 lost days must lie in sick periods of the twelve months.':
    'Om de 21 förlorade dagarna måste ligga i sjukperioder under de tolv månaderna.',
  'Whether benefit is paid without karens in the sick period.':
    'Om sjukpenning lämnas utan karens i sjukperioden.',
  'What is taken away where it protects.': 'Vad som tas bort där skyddet gäller.',
  'Occasions or sick periods within the twelve months.':
    'Tillfällen eller sjukperioder inom de tolv månaderna.',
  'How many it takes.': 'Hur många som krävs.',
  'Days lost in them; null for other kinds than `seven-days`.':
    'Dagar som gått förlorade i dem; null för annat än `seven-days`.',
  'How many it takes; null for other kinds than `seven-days`.':
    'Hur många som krävs; null för annat än `seven-days`.',
  'The first day that benefit is paid for; it decides the ceiling of the SGI.':
    'Den första dag som sjukpenningen gäller; den avgör taket för SGI.',
  'The SGI of employment in kronor; income of other work is calculated by calendar days (28:5). Above the ceiling of the day it is invalid. Where an employer pays sick pay for the days: without the income of that employment (28:8).':
    'SGI av anställning i kronor; inkomst av annat förvärvsarbete räknas i kalenderdagar (28 kap. 5 §). Över dagens tak är den ogiltig. Om en arbetsgivare betalar sjuklön för dagarna: utan inkomsten av den anställningen (28 kap. 8 §).',
  'The level of the days (`levels`).': 'Dagarnas nivå (`levels`).',
  'The extent of the benefit, the same on all the days: days of another extent are calculated by themselves (28:15).':
    'Sjukpenningens omfattning, densamma alla dagar: dagar i annan omfattning räknas för sig (28 kap. 15 §).',
  'Annual working time in hours (25:26), at least half an hour; rounded to whole hours, half up.':
    'Årsarbetstiden i timmar (25 kap. 26 §), minst en halv timme; avrundas till hela timmar, halva uppåt.',
  'Hours of ordinary working time on all the days together; rounded to whole hours, half up. At most 24 a day.':
    'Timmar ordinarie arbetstid alla dagarna tillsammans; avrundas till hela timmar, halva uppåt. Högst 24 om dagen.',
  'The number of days with benefit that the hours belong to, 1–366.':
    'Antalet dagar med sjukpenning som timmarna hör till, 1–366.',
  'The hourly quotient, in whole kronor.': 'Timkvoten, i hela kronor.',
  'Whole benefit for each of the days, in whole kronor.':
    'Hel sjukpenning för var och en av dagarna, i hela kronor.',
  'Benefit for each of the days at the extent, in whole kronor.':
    'Sjukpenning för var och en av dagarna i omfattningen, i hela kronor.',
  'The yearly amount in kronor that it is calculated on: 80 or 75 % of 0.97 of the SGI.':
    'Det årsbelopp i kronor som den räknas på: 80 eller 75 % av 0,97 av SGI.',
  'Annual working time in whole hours.': 'Årsarbetstiden i hela timmar.',
  'The hours of all the days together, in whole hours.': 'Timmarna alla dagarna tillsammans, i hela timmar.',
  '7 where nothing was chosen (karensdagar), otherwise the chosen karenstid in days. The same for all the spells.':
    '7 om inget valdes (karensdagar), annars den valda karenstiden i dagar. Densamma för alla tillfällena.',
  'Spells of sickness, both ends included, in any order. Overlapping and touching ones are one. At most 20 000.':
    'Sjuktillfällen, första och sista dag medräknade, i valfri ordning. De som överlappar eller möts är ett. Högst 20 000.',
  'A ground on which benefit is paid without karens, for all the spells. It does not lift every choice. Absent: none.':
    'En grund för sjukpenning utan karens, för alla tillfällena. Den tar inte bort alla val. Utelämnat: ingen.',
  'The karenstid that the insured wants to change to. Absent: no change.':
    'Den karenstid som den försäkrade vill byta till. Utelämnat: inget byte.',
  'The days that benefit can be paid for, in order: what is left of each spell.':
    'De dagar som sjukpenning kan lämnas för, i ordning: vad som är kvar av varje tillfälle.',
  'In order; those with lost days are what `generalHighRisk` counts.':
    'I ordning; de som har förlorade dagar är de som `generalHighRisk` räknar.',
  'Sick days without benefit.': 'Sjukdagar utan sjukpenning.',
  'The days of notice before a change takes effect; 0 where it makes the karenstid longer; null where none is asked for.':
    'Uppsägningstiden i dagar innan ett byte gäller; 0 om karenstiden blir längre; null om inget byte begärs.',
  'The days with sickness benefit or rehabilitation allowance that the levels are asked for, at whatever extent. In any order; a day that lies in two spells is one day. At most 20 000 spells.':
    'De dagar med sjukpenning eller rehabiliteringspenning som nivåerna efterfrågas för, oavsett omfattning. I valfri ordning; en dag i två tillfällen är en dag. Högst 20 000 tillfällen.',
  'Other days with sickness benefit on either level, or with rehabilitation allowance. Absent: none.':
    'Andra dagar med sjukpenning på någon nivå, eller med rehabiliteringspenning. Utelämnat: inga.',
  'Whole sick-pay periods. Only those count that end on the day before a day with benefit. Absent: none.':
    'Hela sjuklöneperioder. Bara de räknas som slutar dagen före en dag med sjukpenning. Utelämnat: inga.',
  'The first day with benefit of each sick period that began with benefit and a karensavdrag. It is not counted. Absent: none.':
    'Den första dagen med sjukpenning i varje sjukperiod som började med sjukpenning och karensavdrag. Den räknas inte. Utelämnat: inga.',
  'Whether Försäkringskassan has found a serious illness on all the days. Absent: false.':
    'Om Försäkringskassan har funnit en allvarlig sjukdom alla dagarna. Utelämnat: false.',
  'In order. Every spell of `days` begins a new one.': 'I ordning. Varje tillfälle i `days` börjar ett nytt.',
  'Counted days in the frame before the day after the last one; null where no day was given.':
    'Räknade dagar i ramen före dagen efter den sista; null om ingen dag angavs.',
  'Days on the normal level that are left on the day after the last one; null at serious illness, or where no day was given.':
    'Dagar på normalnivån som är kvar dagen efter den sista; null vid allvarlig sjukdom, eller om ingen dag angavs.',
  'The first day on another level than the last one, if benefit goes on every day; null where the level would stay: on the continuation level, at serious illness, or where no day was given.':
    'Den första dagen på en annan nivå än den sista, om sjukpenningen lämnas varje dag; null om nivån består: på fortsättningsnivån, vid allvarlig sjukdom, eller om ingen dag angavs.',
  'The day on which Försäkringskassan was notified of the case.':
    'Den dag då Försäkringskassan fick anmälan om sjukdomsfallet.',
  'The first day that benefit is asked for.': 'Den första dag som sjukpenning söks för.',
  'Whether the employer must report the case under SjLL 12 § (`reportToFk`). Absent: false.':
    'Om arbetsgivaren ska anmäla sjukdomsfallet enligt 12 § SjLL (`reportToFk`). Utelämnat: false.',
  'Whether there was a hindrance to giving notice. Absent: false.':
    'Om det fanns hinder mot att göra anmälan. Utelämnat: false.',
  'Whether Försäkringskassan finds special reasons to pay all the same. Absent: false.':
    'Om Försäkringskassan finner särskilda skäl att ändå lämna sjukpenning. Utelämnat: false.',
  'The first day that benefit on income of employment can be paid for as far as the notice goes.':
    'Den första dag som sjukpenning på inkomst av anställning kan lämnas för vad anmälan beträffar.',
  "The same for benefit on income of other work, which the employer's duty to report does not help.":
    'Detsamma för sjukpenning på inkomst av annat förvärvsarbete, som arbetsgivarens anmälningsskyldighet inte hjälper.',
  'Days from the first day that are lost for benefit on income of employment.':
    'Dagar från den första som går förlorade för sjukpenning på inkomst av anställning.',
  'What is undergone: only the first two give a right. Absent: not known.':
    'Vad den försäkrade genomgår: bara de två första ger rätt. Utelämnat: inte känt.',
  'What it aims at. Absent: not known.': 'Vad det syftar till. Utelämnat: inte känt.',
  'Whether a physician has prescribed it. Absent: not known.':
    'Om en läkare har ordinerat det. Utelämnat: inte känt.',
  'Whether it is part of a plan that Försäkringskassan has approved. Absent: not known.':
    'Om det ingår i en plan som Försäkringskassan har godkänt. Utelämnat: inte känt.',
  'The share of working time in which it keeps the insured from work, 0–1. Absent: not known.':
    'Den andel av arbetstiden då det hindrar den försäkrade från att arbeta, 0–1. Utelämnat: inte känt.',
  'The extent of the benefit; null where it is excluded or not known how far work is hindered.':
    'Sjukpenningens omfattning; null om den är utesluten eller det inte är känt hur mycket arbetet hindras.',
  "The day that the benefit concerns: it decides the year's price base amount and the ceiling in force.":
    'Den dag som sjukpenningen gäller: den avgör årets prisbasbelopp och det tak som gäller.',
  'Yearly income of employment, in kronor.': 'Årsinkomst av anställning, i kronor.',
  'Yearly income of other work, in kronor.': 'Årsinkomst av annat förvärvsarbete, i kronor.',
  'Whether a price base amount that is calculated but not decided may be used. Absent: no.':
    'Om ett prisbasbelopp som är beräknat men inte beslutat får användas. Utelämnat: nej.',
  'Whether the income reaches the least that gives an SGI.': 'Om inkomsten når den minsta som ger en SGI.',
  'The whole SGI; 0 where the income does not qualify.': 'Hela SGI; 0 om inkomsten inte räcker.',
  'The part of it that is income of employment.': 'Den del av den som är inkomst av anställning.',
  'The part of it that is income of other work.': 'Den del av den som är inkomst av annat förvärvsarbete.',
  'The highest SGI on the day, not rounded to hundreds.':
    'Den högsta SGI den dagen, inte avrundad till hundratal.',
  'The least income that gives an SGI, not rounded to hundreds.':
    'Den minsta inkomst som ger en SGI, inte avrundad till hundratal.',
  'The price base amount that ceiling and floor follow from.':
    'Det prisbasbelopp som tak och golv följer av.',
  'The extent of the benefit (27:45).': 'Sjukpenningens omfattning (27 kap. 45 §).',
  'The SGI of the day, in kronor. Absent: none can be fixed.':
    'Dagens SGI, i kronor. Utelämnat: ingen kan fastställas.',
  'The level of the ordinary benefit that is taken off. Absent: continuation.':
    'Nivån på den vanliga sjukpenning som räknas av. Utelämnat: fortsättningsnivån.',
  'The level of sickness compensation paid for the same time. Absent: none.':
    'Nivån på sjukersättning som lämnas för samma tid. Utelämnat: ingen.',
  'The annuity of a year under chapter 41 or 43, in kronor. Absent: none.':
    'Årets livränta enligt 41 eller 43 kap., i kronor. Utelämnat: ingen.',
  'The last day of the time-limited sickness compensation that ran out, or of the activity compensation that ended at 30; null where there was neither. Absent: before `on`.':
    'Den sista dagen med den tidsbegränsade sjukersättning som tog slut, eller med den aktivitetsersättning som upphörde vid 30 års ålder; null om ingetdera fanns. Utelämnat: före `on`.',
  'Whether the insured studies with study support or transition study support; until 2025 also start support. Absent: false.':
    'Om den försäkrade studerar med studiestöd eller omställningsstudiestöd; till och med 2025 också studiestartsstöd. Utelämnat: false.',
  'Whether the insured is in a labour-market programme with activity grant, or suspended from the grant. Absent: false.':
    'Om den försäkrade är i ett arbetsmarknadspolitiskt program med aktivitetsstöd, eller är avstängd från stödet. Utelämnat: false.',
  'Where ordinary benefit by working time is paid in the first fourteen days of the sick period (12 §). Absent: not so.':
    'Där vanlig sjukpenning efter arbetstid lämnas under sjukperiodens första fjorton dagar (12 §). Utelämnat: så är det inte.',
  'Days of the fourteen with benefit in special cases, at this extent.':
    'De av de fjorton dagarna som har sjukpenning i särskilda fall, i denna omfattning.',
  'The ordinary benefit of the fourteen days together, in kronor.':
    'Den vanliga sjukpenningen för de fjorton dagarna tillsammans, i kronor.',
  'Whether the insured is insured by residence for the benefit on the requirements of 2027: lawful stay and qualification (5 kap.). Absent: not known. Does not matter before.':
    'Om den försäkrade är försäkrad genom bosättning för sjukpenningen enligt kraven från 2027: laglig vistelse och kvalificering (5 kap.). Utelämnat: inte känt. Saknar betydelse dessförinnan.',
  'What is paid per day; in the first fourteen days before the comparison that `fortnight` makes.':
    'Vad som lämnas per dag; under de första fjorton dagarna före den jämförelse som `fortnight` gör.',
  'The most that can be paid per day at this extent; 0 where there is no right.':
    'Det högsta som kan lämnas per dag i denna omfattning; 0 om det inte finns någon rätt.',
  'The ordinary benefit that was taken off.': 'Den vanliga sjukpenning som räknades av.',
  'The annuity that was taken off.': 'Den livränta som räknades av.',
  'What is paid for the first fourteen days together, in kronor; null where they are not asked about.':
    'Vad som lämnas för de första fjorton dagarna tillsammans, i kronor; null om frågan inte gäller dem.',
  'Whether the travel is to ease the return to work in connection with a case of sickness. Absent: not known.':
    'Om resan ska underlätta återgången i arbete i samband med ett sjukdomsfall. Utelämnat: inte känt.',
  'Whether sickness benefit would be paid otherwise. Absent: not known.':
    'Om sjukpenning annars skulle ha lämnats. Utelämnat: inte känt.',
  'Whether the state of health prevents the usual way of travelling to work. Absent: not known.':
    'Om hälsotillståndet hindrar det vanliga färdsättet till arbetet. Utelämnat: inte känt.',
  'What the travel to and from work costs, in kronor. Absent: not known.':
    'Vad resan till och från arbetet kostar, i kronor. Utelämnat: inte känt.',
  'What the usual way of travelling would have cost for the same time, in kronor. Absent: nothing.':
    'Vad det vanliga färdsättet skulle ha kostat för samma tid, i kronor. Utelämnat: inget.',
  'Whether the travel lies in a sick-pay period, where the employer can pay for it instead. Absent: false.':
    'Om resan ligger i en sjuklöneperiod, då arbetsgivaren kan betala den i stället. Utelämnat: false.',
  'At most `likely`: the compensation may be paid, and what is reasonable is an assessment.':
    'Som mest `likely`: ersättningen får lämnas, och vad som är skäligt är en bedömning.',
  'The extra cost, in kronor: the most that a reasonable compensation can be; null where the cost is not known.':
    'Merkostnaden, i kronor: det högsta som en skälig ersättning kan vara; null om kostnaden inte är känd.',
  'The level on which the benefit is paid.': 'Den nivå som sjukpenningen lämnas på.',
  'The benefit for the time before the reduction, in kronor.':
    'Sjukpenningen för tiden före minskningen, i kronor.',
  'What the employer pays for the same time, free group sickness insurance under a collective agreement included, in kronor.':
    'Vad arbetsgivaren betalar för samma tid, fri gruppsjukförsäkring enligt kollektivavtal medräknad, i kronor.',
  'What the employee would have earned by work in that time, in kronor.':
    'Vad arbetstagaren skulle ha tjänat genom arbete under tiden, i kronor.',
  'The highest SGI of a year, in kronor: `ceiling` of `sgi`.':
    'Den högsta SGI för ett år, i kronor: `ceiling` i `sgi`.',
  'How many calendar days all the amounts refer to. Absent: one.':
    'Hur många kalenderdagar alla beloppen avser. Utelämnat: en.',
  'The part of the pay during sickness that is paid for pay in work above the ceiling, in kronor. Absent: not known.':
    'Den del av lönen under sjukdom som betalas för lön i arbete över taket, i kronor. Utelämnat: inte känt.',
  'Whether the employer has a right to the benefit under a collective agreement (27:56). Absent: false.':
    'Om arbetsgivaren har rätt till sjukpenningen enligt kollektivavtal (27 kap. 56 §). Utelämnat: false.',
  'What the benefit is reduced by, in whole kronor: more than the benefit where the pay is high.':
    'Vad sjukpenningen minskas med, i hela kronor: mer än sjukpenningen om lönen är hög.',
  'The benefit that is left, in kronor.': 'Den sjukpenning som är kvar, i kronor.',
  'The pay during sickness that reduces nothing, in kronor.':
    'Den lön under sjukdom som inte minskar något, i kronor.',
  'The highest SGI for the time, in kronor.': 'Den högsta SGI för tiden, i kronor.',
  'The day on which the annuity would begin: it decides the price base amount.':
    'Den dag då livräntan skulle börja: den avgör prisbasbeloppet.',
  'Whether predominant reasons speak for that cause: an assessment. Absent: not known.':
    'Om övervägande skäl talar för den orsaken: en bedömning. Utelämnat: inte känt.',
  'For an accident on the way: whether the travel was caused by and closely connected with the work. Absent: not known.':
    'För ett olycksfall på vägen: om färden föranleddes av och stod i nära samband med arbetet. Utelämnat: inte känt.',
  'For an infection: whether it is one of those that the ordinance lists. Absent: not known.':
    'För en smitta: om den är en av dem som förordningen räknar upp. Utelämnat: inte känt.',
  'For how many months the reduced ability to earn can be assumed to last. Absent: not known.':
    'Hur många månader den nedsatta förmågan att skaffa inkomst kan antas bestå. Utelämnat: inte känt.',
  'The income of a year that the annuity would be based on, in kronor. Absent: not known.':
    'Den årsinkomst som livräntan skulle bygga på, i kronor. Utelämnat: inte känt.',
  'The income of a year that can still be earned by work, in kronor. Absent: not known.':
    'Den årsinkomst som ännu kan tjänas genom arbete, i kronor. Utelämnat: inte känt.',
  'Whether the injured person was an employee. Absent: true.':
    'Om den skadade var arbetstagare. Utelämnat: true.',
  'Whether there can be an annuity.': 'Om livränta kan lämnas.',
  'Whether there can be a work injury at all, be there loss of income or not.':
    'Om det alls kan vara en arbetsskada, med eller utan förlorad inkomst.',
  'The least loss of income in a year that gives an annuity, in kronor.':
    'Den minsta inkomstförlust under ett år som ger livränta, i kronor.',
  'The loss of income in a year, in kronor, less than nothing where income has risen; null where it is not known.':
    'Inkomstförlusten under ett år, i kronor, mindre än noll om inkomsten har ökat; null om den inte är känd.',
  'Who must report the injury to Försäkringskassan; the employer at once.':
    'Vem som ska anmäla skadan till Försäkringskassan; arbetsgivaren genast.',
  'The day asked about, after `workEndedOn`.': 'Den dag som frågan gäller, efter `workEndedOn`.',
  'The last day of the work that the income came from.':
    'Den sista dagen i det arbete som inkomsten kom från.',
  'What the insured has done since, in any order; they may overlap. At most 100. A short break needs no entry.':
    'Vad den försäkrade har gjort sedan dess, i valfri ordning; de får överlappa. Högst 100. Ett kortare avbrott behöver inte anges.',
  'The month of birth. Absent: before the retirement target age.':
    'Födelsemånaden. Utelämnat: före riktåldern för pension.',
  'The first day.': 'Den första dagen.',
  'The last day, that day included; null where it goes on.':
    'Den sista dagen, den dagen inräknad; null om det fortsätter.',
  'Whether the studies are at least half-time. Absent: not known.':
    'Om studierna är på minst halvtid. Utelämnat: inte känt.',
  'Whether student aid may be paid for them. Absent: not known.':
    'Om studiemedel får lämnas för dem. Utelämnat: inte känt.',
  'Whether they are post-secondary, or from the second half of the calendar year in which the insured turns 20. Absent: not known.':
    'Om de är eftergymnasiala eller bedrivs från och med det andra kalenderhalvåret det år den försäkrade fyller 20. Utelämnat: inte känt.',
  'Whether activity grant, development allowance or establishment allowance is paid. Absent: not known.':
    'Om aktivitetsstöd, utvecklingsersättning eller etableringsersättning lämnas. Utelämnat: inte känt.',
  'Whether the insured is at the disposal of the labour market by the regulations. Absent: not known.':
    'Om den försäkrade står till arbetsmarknadens förfogande enligt föreskrifterna. Utelämnat: inte känt.',
  'The expected day of the birth.': 'Den beräknade dagen för födelsen.',
  'The day of the birth. Absent: the expected one.': 'Dagen för födelsen. Utelämnat: den beräknade.',
  'The day on which the child was born.': 'Den dag då barnet föddes.',
  'The day on which an adopted child was received. Absent: not adopted.':
    'Den dag då ett adopterat barn togs emot. Utelämnat: inte adopterat.',
  'Whether there are reasons against it. Absent: not known.': 'Om det finns skäl emot. Utelämnat: inte känt.',
  'What protects on each of them, in the order of the sections, a short break last.':
    'Vad som skyddar var och en av dem, i paragrafernas ordning, ett kortare avbrott sist.',
  'Whether the SGI is protected on the day.': 'Om SGI:n är skyddad den dagen.',
  'The ground on the day, the first in the order of the sections; null where it is not protected.':
    'Grunden den dagen, den första i paragrafernas ordning; null om den inte är skyddad.',
  'The unbroken protected time, from the day after the work to the day asked about or the day before the loss.':
    'Den obrutna skyddade tiden, från dagen efter arbetet till den dag som frågan gäller eller dagen före förlusten.',
  'The last day on which `ground` can hold, where days decide that; null where they do not, or there is none.':
    'Den sista dag som `ground` kan gälla, när dagar avgör det; null när de inte gör det eller ingen grund finns.',
  'The first day without a ground: the protection does not come back with a later one. Null where there is none.':
    'Den första dagen utan grund: skyddet kommer inte tillbaka med en senare. Null om det inte finns någon sådan dag.',
  'The grounds that were named and do not hold.': 'De angivna grunder som inte gäller.',
  'Included; null where it goes on.': 'Medräknad; null om den pågår.',
};
