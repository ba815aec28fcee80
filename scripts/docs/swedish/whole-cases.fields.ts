// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const wholeCases: Swedish = {
  'Below 1.': 'Under 1.',
  'An opaque reference: 1–64 letters, digits, `-`, `_`, `.`; never a name or a personal number.':
    'En intern referens: 1–64 bokstäver, siffror, `-`, `_`, `.`; aldrig ett namn eller personnummer.',
  'The last day of employment, included; null until further notice.':
    'Anställningens sista dag, medräknad; null vid anställning tills vidare.',
  'One pay for all time, or every pay from its first day, in order; the first begins no later than the first day of sickness in the employment. Absent: no amounts of sick pay.':
    'En lön för all tid, eller varje lön från sin första dag, i ordning; den första gäller senast från den första sjukdagen i anställningen. Utelämnat: inga belopp för sjuklön.',
  'Kronor a month, less than the pay. Absent: nothing.':
    'Kronor i månaden, mindre än lönen. Utelämnat: inget.',
  'The pay that the deduction for absence and the sick pay are made on by the contract. Absent: `after`, told as a reading.':
    'Den lön som avdraget för frånvaro och sjuklönen räknas på enligt avtalet. Utelämnat: `after`, vilket redovisas som en tolkning.',
  'How lost pay follows from monthly pay, the same for every one of them; hourly pay takes `karensperiod` alone. Absent: `annual-hours`.':
    'Hur förlorad lön följer av månadslönen, lika för alla löner; timlön tar bara `karensperiod`. Utelämnat: `annual-hours`.',
  'The average week, where it is another than that of the pay: one for all time, every one from its first day, in order, or the weeks of which it is the average. A sick-pay period takes that of its first day. Absent, before the first, and where no week is known: the hours of the pay, no other parts.':
    'Den genomsnittliga veckan, om den är en annan än lönens: en för all tid, var och en från sin första dag, i ordning, eller de veckor som den är genomsnittet av. En sjuklöneperiod tar den som gäller dess första dag. Utelämnat, dessförinnan och om ingen vecka är känd: lönens timmar, inga andra delar.',
  'In any order; no two share a day.': 'I valfri ordning; inga två delar en dag.',
  'How far back they count. Absent: three months, told as a reading.':
    'Hur långt tillbaka de räknas. Utelämnat: tre månader, vilket redovisas som en tolkning.',
  'One schedule for all time, or every schedule from its first day, in order; before the first nothing is known. Absent: the weekly hours of the pay over Monday to Friday, public holidays free.':
    'Ett schema för all tid, eller varje schema från sin första dag, i ordning; före det första är inget känt. Utelämnat: lönens veckotimmar fördelade på måndag till fredag, helgdagar lediga.',
  'Whether public holidays from Monday to Saturday are days off; the eves of Midsummer, Christmas and New Year are none. Absent: `worked`, the pattern holds on them too.':
    'Om helgdagar måndag till lördag är lediga; midsommarafton, julafton och nyårsafton är det inte. Utelämnat: `worked`, schemat gäller också då.',
  'The first day of the first week; every week is seven days from there.':
    'Den första veckans första dag; varje vecka är sju dagar därifrån.',
  'At least one.': 'Minst en.',
  'The shifts that were agreed. Absent: none.': 'De avtalade passen. Utelämnat: inga.',
  'At most two decimals.': 'Högst två decimaler.',
  'Not included.': 'Inte medräknad.',
  'Minutes of the shift that are no working time, where it is not known when. Not together with `breaks`. Absent: 0.':
    'Minuter av passet som inte är arbetstid, där det inte är känt när. Inte tillsammans med `breaks`. Utelämnat: 0.',
  'The last day that the list is complete for, included. Absent: the day of the last shift.':
    'Den sista dag som listan är fullständig för, medräknad. Utelämnat: det sista passets dag.',
  'The first day that the list is complete for. Absent: the day of the first shift.':
    'Den första dag som listan är fullständig för. Utelämnat: det första passets dag.',
  'What is paid by the clock beside the basic pay: what of it sickness took follows from shifts with times, on the days for which `lost` tells nothing. Absent: nothing.':
    'Vad som betalas efter klockan utöver grundlönen: vad sjukdomen tog av det följer av pass med klockslag, de dagar som `lost` inte säger något om. Utelämnat: inget.',
  'Benefits in kind. Those that stop are lost with the hours, and are in the average week beside its `parts`. Absent: none, or none that stops.':
    'Förmåner. De som upphör går förlorade med timmarna och ingår i den genomsnittliga veckan utöver dess `parts`. Utelämnat: inga, eller ingen som upphör.',
  'Whether the employee keeps it during the sickness: it is not lost then, and no sick pay is given for it. One that stops is lost as monthly pay is, on the days that the employer pays and for which `lost` tells nothing in kind.':
    'Om arbetstagaren behåller den under sjukdomen: den går då inte förlorad och ger ingen sjuklön. En som upphör går förlorad som månadslön, de dagar som arbetsgivaren betalar och som `lost` inte säger något om i fråga om förmåner.',
  'What it is worth, in kronor a month: what it is taxed at, or what was agreed.':
    'Vad den är värd, i kronor i månaden: det beskattade eller avtalade värdet.',
  'The first day on which it belongs to the employment. Absent: from its beginning.':
    'Den första dag då den hör till anställningen. Utelämnat: från anställningens början.',
  'The last such day, included. Absent: until further notice.':
    'Den sista sådana dagen, medräknad. Utelämnat: tills vidare.',
  'Earlier employments with the same employer. Absent: none.':
    'Tidigare anställningar hos samma arbetsgivare. Utelämnat: inga.',
  'On a ship that is not solely in inner trade. Absent: false.':
    'På ett fartyg som inte uteslutande går i inre fart. Utelämnat: false.',
  'Absent: self-employed where `selfEmployed` is given, otherwise employee.':
    'Utelämnat: egenföretagare om `selfEmployed` anges, annars anställd.',
  'What the sick person has after an employment that has ended: another work, or none. Absent: not known, and what depends on it is an open question.':
    'Vad den sjuke har efter en anställning som har upphört: ett annat arbete, eller inget. Utelämnat: inte känt, och det som beror på det är en öppen fråga.',
  'The absence as it was registered, in any order; at most one is ongoing, and it is the latest.':
    'Frånvaron som den registrerades, i valfri ordning; högst ett tillfälle pågår, och det är det senaste.',
  'The last day of sickness, included; null while it goes on.':
    'Den sista sjukdagen, medräknad; null medan sjukdomen pågår.',
  'The share of ordinary working time that is lost, with at most four decimals: above 0, and 1 where no work is done. Benefit takes the level at or below it, and there is none below a quarter.':
    'Den andel av ordinarie arbetstid som går förlorad, med högst fyra decimaler: över 0, och 1 om inget arbete utförs. Sjukpenning lämnas på nivån vid eller under den, och ingen lämnas under en fjärdedel.',
  'The first day on which the employee was fit again. Absent: the day after the last.':
    'Den första dag då arbetstagaren var frisk igen. Utelämnat: dagen efter den sista.',
  'The day of the sick notice to the employer. Absent: the first day.':
    'Dagen för sjukanmälan till arbetsgivaren. Utelämnat: den första dagen.',
  'The hours missed on the first day, where that day was partly worked. Absent: the scheduled hours × extent.':
    'De timmar som uteblev den första dagen, om den delvis arbetades. Utelämnat: schemalagda timmar × omfattningen.',
  'What was lost beside the basic pay, day by day; sick pay is given for it on the days that the employer pays. Absent: nothing.':
    'Vad som gick förlorat utöver grundlönen, dag för dag; sjuklön lämnas för det de dagar som arbetsgivaren betalar. Utelämnat: inget.',
  'The first day of the time that `spells` tell of. Sickness on its first working day may go on from before, which is then an open question. Absent: nothing before `spells` is left out.':
    'Den första dagen i den tid som `spells` berättar om. Sjukdom den första arbetsdagen kan ha pågått sedan tidigare, vilket då är en öppen fråga. Utelämnat: inget före `spells` saknas.',
  'The running sick-pay period at a change of payroll systems, where its days are not among `spells`. Earlier deductions and earlier days with benefit have fields of their own.':
    'Den löpande sjuklöneperioden vid byte av lönesystem, om dess dagar inte finns bland `spells`. Tidigare avdrag och tidigare dagar med sjukpenning har egna fält.',
  'The last day of sickness in it before the change of systems; every one of `spells` begins later.':
    'Den sista sjukdagen i perioden före systembytet; vart och ett av `spells` börjar senare.',
  'How many of the employer’s days in the period were used: from 1 to all of them.':
    'Hur många av arbetsgivarens dagar i perioden som är använda: från 1 till alla.',
  'What of the period’s karensavdrag had been made, in kronor.':
    'Vad av periodens karensavdrag som har gjorts, i kronor.',
  'The days that certificates cover. Two of the very same days and share are copies and count once.':
    'De dagar som läkarintyg täcker. Två intyg om exakt samma dagar och andel är kopior och räknas en gång.',
  'The share of ordinary working time that it covers. Absent: the whole.':
    'Den andel av den ordinarie arbetstiden som intyget styrker. Utan: hela.',
  'The first days of periods with a karensavdrag that are not among `spells`.':
    'De första dagarna i perioder med karensavdrag som inte finns bland `spells`.',
  'The income that qualifies for sickness benefit, in kronor a year: one for all time, or every one from its first day, in order. Before the first it is not known.':
    'Den sjukpenninggrundande inkomsten, i kronor om året: en för all tid, eller var och en från sin första dag, i ordning. Före den första är den inte känd.',
  'Days with benefit or rehabilitation allowance that are not among `spells`.':
    'Dagar med sjukpenning eller rehabiliteringspenning som inte finns bland `spells`.',
  'A work trial with the own employer that is planned.':
    'En planerad arbetsprövning hos den egna arbetsgivaren.',
  'Work training that Försäkringskassan has granted, beside sickness benefit.':
    'Arbetsträning som Försäkringskassan har beviljat, vid sidan av sjukpenning.',
  'Days on which an approved provider performed measures that the employer paid for.':
    'Dagar då en godkänd anordnare utförde insatser som arbetsgivaren betalade.',
  'What Försäkringskassan has decided.': 'Vad Försäkringskassan har beslutat.',
  'The day that the assessment refers to: what lies after it is projected, and nothing reads the clock.':
    'Den dag som bedömningen avser: det som ligger efter den är framräknat, och ingenting läser klockan.',
  'The group insurance of the employment. Absent: none is reckoned with.':
    'Anställningens avtalsgruppsjukförsäkring. Utelämnat: ingen räknas med.',
  'The collective agreement: the id of one that the library knows, or what it gives beside sickness benefit from day 15 on. Absent: none.':
    'Kollektivavtalet: id för ett som biblioteket känner, eller vad det ger vid sidan av sjukpenningen från dag 15. Utelämnat: inget.',
  'In order of their days, without overlaps.': 'I dagarnas ordning, utan överlappning.',
  'The first day of the sick-pay period that it covers: 15 or later.':
    'Den första dagen i sjuklöneperioden som det omfattar: 15 eller senare.',
  'The last one, included; null as long as the sickness goes on.':
    'Den sista, medräknad; null så länge sjukdomen pågår.',
  'Of the pay up to the ceiling of the income that qualifies for sickness benefit.':
    'Av lönen upp till taket för den sjukpenninggrundande inkomsten.',
  'Of the pay above that ceiling.': 'Av lönen över det taket.',
  'What the employer itself gives beside sickness benefit on top of the agreement. Absent: nothing.':
    'Vad arbetsgivaren själv ger vid sidan av sjukpenningen, utöver avtalet. Utelämnat: inget.',
  'The first day that is projected; null where every day is known.':
    'Den första framräknade dagen; null om alla dagar är kända.',
  'Every day of sickness or with another benefit, in order; days with neither are left out.':
    'Varje dag med sjukdom eller med en annan förmån, i ordning; dagar med ingetdera är utelämnade.',
  'Benefits for other reasons than the own sickness, on the days for which Försäkringskassan pays them, in any order; together they take at most the whole of a day. Sickness is paid for in what they leave of it. Absent: none.':
    'Förmåner av andra skäl än den egna sjukdomen, de dagar som Försäkringskassan betalar dem, i valfri ordning; tillsammans tar de högst hela dagen. Sjukdomen ersätts för det som de lämnar kvar. Utelämnat: inga.',
  'The share of each day that it is paid for; an eighth only of the two parental benefits.':
    'Den del av varje dag som den lämnas för; en åttondel bara för föräldrapenning och tillfällig föräldrapenning.',
  'The expected day of the birth, of pregnancy benefit only. Absent: not known.':
    'Den beräknade dagen för födelsen, bara för graviditetspenning. Utelämnat: inte känt.',
  'The day on which the child was born, of parental benefit only. Absent: not known.':
    'Den dag då barnet föddes, bara för föräldrapenning. Utelämnat: inte känt.',
  'The share of ordinary working time that is lost to what `reason` is about: to the sickness, at most what other benefits leave of the day, or to the other benefits where the sickness gives nothing.':
    'Den andel av ordinarie arbetstid som går förlorad till det som `reason` handlar om: till sjukdomen, högst det som andra förmåner lämnar kvar av dagen, eller till de andra förmånerna där sjukdomen inte ger något.',
  'Null where an assessment must come first, or the day lies before the law that is known. Empty where the whole sickness is below a quarter, and where another benefit takes the day: no benefit asks for a comparison.':
    'Null om en bedömning måste göras först, eller om dagen ligger före den lag som är känd. Tom om hela sjukdomen är mindre än en fjärdedel, och om en annan förmån tar dagen: ingen sjukpenning kräver någon jämförelse.',
  'The other benefits on the days, also where one of them is what pays. Absent: none.':
    'De andra förmånerna dessa dagar, också om en av dem är det som betalas. Utelämnat: inga.',
  'The share of the day.': 'Andelen av dagen.',
  'The section that keeps it apart from sick pay and sickness benefit for the same time.':
    'Den paragraf som skiljer den från sjuklön och sjukpenning för samma tid.',
  'Until when the SGI is protected if nothing takes over; null where there is no absence, or work again.':
    'Hur länge SGI:n är skyddad om inget tar vid; null om det inte finns någon frånvaro, eller arbete igen.',
  'The last day of work before it, from which the three months of a short break count; null where it is not known.':
    'Den sista arbetsdagen före den, som de tre månaderna för ett kortare avbrott räknas från; null om den inte är känd.',
  'Whether there is work to return to: then the protection is needed only by who does not.':
    'Om det finns ett arbete att återgå till: då behövs skyddet bara av den som inte gör det.',
  'The last protected day if nothing takes over; null where days do not decide it.':
    'Den sista skyddade dagen om inget tar vid; null om dagar inte avgör det.',
  'The first day without protection, if there is no work and no other ground by then; null where days do not decide it.':
    'Den första dagen utan skydd, om det då varken finns arbete eller någon annan grund; null om dagar inte avgör det.',
  'What protects on the last day.': 'Vad som skyddar den sista dagen.',
  'Whether it rests on days after `asOf`.': 'Om det vilar på dagar efter `asOf`.',
  'What is not settled.': 'Vad som inte är avgjort.',
  'The first day without protection under the other answer; null where no day follows from it.':
    'Den första dagen utan skydd med det andra svaret; null om ingen dag följer av det.',
  'Who pays if the conditions are met; `none` where nobody does.':
    'Vem som betalar om villkoren är uppfyllda; `none` om ingen gör det.',
  'The share of ordinary working time that is lost.': 'Den andel av ordinarie arbetstid som går förlorad.',
  'Whether the days lie after `asOf`.': 'Om dagarna ligger efter `asOf`.',
  "The day among the employer's fourteen.": 'Dagen bland arbetsgivarens fjorton.',
  'Counted from the day of the sick notice, afresh for every sickness.':
    'Räknad från sjukanmälan, på nytt för varje sjukdom.',
  'All sick days of the period, relapses within five days included.':
    'Periodens alla sjukdagar, med återinsjuknanden inom fem dagar.',
  'Days of the unbroken sickness.': 'Den obrutna sjukdomens dagar.',
  'The day of the rehabilitation chain.': 'Dagen i rehabiliteringskedjan.',
  'Periods with a karensavdrag in the last twelve months, the day itself included.':
    'Perioder med karensavdrag under de senaste tolv månaderna, dagen själv medräknad.',
  'Days that count against those on the normal level, within the frame before the day and with the day itself.':
    'Dagar som räknas av mot dem på normalnivån, i ramen före dagen och med dagen själv.',
  'Why counters that look alike differ on the day.':
    'Varför dagräknare som liknar varandra skiljer sig den dagen.',
  'The first and the last day that the employer pays for.':
    'Den första och den sista dag som arbetsgivaren betalar för.',
  'Why the period has a karensavdrag, or has none.': 'Varför perioden har ett karensavdrag, eller inget.',
  'Scheduled hours missed, rounded to hundredths.':
    'Schemalagda timmar som uteblev, avrundade till hundradelar.',
  'All pay lost.': 'All förlorad lön.',
  'What is left of the karensavdrag for a relapse within five days.':
    'Vad som är kvar av karensavdraget till ett återinsjuknande inom fem dagar.',
  'Whether some of the days lie after `asOf`.': 'Om några av dagarna ligger efter `asOf`.',
  'The level of benefit at or below the extent of the absence (SFB 27:45).':
    'Sjukpenningens nivå vid eller under frånvarons omfattning (27 kap. 45 § SFB).',
  'Per day at the extent; null where the case does not know enough, which stands in `open`.':
    'Per dag i omfattningen; null om ärendet inte vet tillräckligt, vilket står i `open`.',
  'What pay beside the benefit has reduced that by, in whole kronor (SFB 28:19–21). Absent: nothing.':
    'Vad lön vid sidan av sjukpenningen har minskat den med, i hela kronor (28 kap. 19–21 §§ SFB). Utelämnad: ingenting.',
  'Days on the normal level that are left, and when the level changes if benefit goes on; null off benefit days.':
    'Dagar på normalnivån som är kvar, och när nivån ändras om sjukpenningen fortsätter; null utanför dagar med sjukpenning.',
  'Every day of sickness, in order.': 'Varje sjukdag, i ordning.',
  'In kronor; null where the case does not know enough, which stands in `open`.':
    'I kronor; null om ärendet inte vet tillräckligt, vilket står i `open`.',
  'Everything that a day gives, by its source; empty where nobody pays, and where the sickness spans a hundred years.':
    'Allt som en dag ger, efter källa; tomt om ingen betalar, och om sjukdomen spänner över hundra år.',
  'Of one of the days, rounded.': 'För en av dagarna, avrundat.',
  'Of all the days of the span: differences of rounded running totals, so that spans add up.':
    'För alla dagarna i spannet: skillnader mellan avrundade löpande summor, så att spannen går jämnt upp.',
  'The pay that the absence takes on these days, in kronor; null where it is not known.':
    'Den lön som frånvaron tar de dagarna, i kronor; null om den inte är känd.',
  'What of it nobody pays, in kronor: less than nothing where benefit of days off is more; null where it is not known.':
    'Vad av den som ingen betalar, i kronor: mindre än noll om sjukpenningen för lediga dagar är större; null om det inte är känt.',
  'The same by calendar month, each source by itself, with what the month costs the employer and the employee.':
    'Detsamma per kalendermånad, varje källa för sig, med vad månaden kostar arbetsgivaren och arbetstagaren.',
  'Those that give something in the month, in one order.':
    'De som ger något under månaden, i en bestämd ordning.',
  'The pay that the absence takes; null where it is not known.':
    'Den lön som frånvaron tar; null om den inte är känd.',
  "What of the pay lost nobody pays: the employee's loss. Less than nothing where more is paid than lost.":
    'Vad av den förlorade lönen som ingen betalar: arbetstagarens förlust. Mindre än noll om mer betalas än som går förlorat.',
  'Null where there is no employer.': 'Null om det inte finns någon arbetsgivare.',
  'Sick pay and what the agreement gives; null where an amount is not known.':
    'Sjuklön och vad avtalet ger; null om ett belopp inte är känt.',
  'The contributions on it, as if it were paid out in the month; null where they are not known.':
    'Arbetsgivaravgifterna på det, som om det betalades ut under månaden; null om de inte är kända.',
  'The rate in per cent; null where it is not known.': 'Avgiften i procent; null om den inte är känd.',
  'Why that rate; null before the first that is known.':
    'Varför den avgiften; null före den första som är känd.',
  'The sick pay of all periods, without contributions; null where the pay is not known.':
    'Sjuklönen för alla perioder, utan arbetsgivaravgifter; null om lönen inte är känd.',
  'The first day of the sickness, period or chain that the duty belongs to.':
    'Den första dagen i den sjukdom, period eller kedja som skyldigheten hör till.',
  'The last day for it, moved to a weekday where the law says so; null where there is none.':
    'Den sista dagen, flyttad till en vardag där lagen säger det; null om det inte finns någon.',
  'Whether the duty follows only if the sickness goes on as projected.':
    'Om skyldigheten följer bara om sjukdomen fortsätter som framräknat.',
  'What is open on the day beside benefit, with what is missing for it.':
    'Vad som är öppet den dagen vid sidan av sjukpenningen, med det som saknas för det.',
  'At most `likely`: somebody else decides.': 'Som mest `likely`: någon annan beslutar.',
  'The facts that are missing.': 'De uppgifter som saknas.',
  'The first day on which it can begin, and the last that law or guidance allows; null where none is set or it is not known.':
    'Den första dag då det kan börja, och den sista som lag eller vägledning tillåter; null om ingen är bestämd eller den inte är känd.',
  'The plans that the case calls for, with owner and deadline.':
    'De planer som ärendet kräver, med ansvarig och sista dag.',
  'The next duty of everybody who has one: the earliest that is not done.':
    'Den nästa skyldigheten för var och en som har någon: den tidigaste som inte är gjord.',
  'The first day of what the duty belongs to.': 'Den första dagen i det som skyldigheten hör till.',
  'The facts or assessments that would settle it.': 'De uppgifter eller bedömningar som skulle avgöra den.',
  'The first day that it concerns; null where it concerns the whole case.':
    'Den första dag som det gäller; null om det gäller hela ärendet.',
  'The last day that it concerns, where that is known; days between that it does not concern may lie before it.':
    'Den sista dag som det gäller, om den är känd; dagar däremellan som det inte gäller kan finnas före den.',
  'What each answer would mean for what the capacity is compared with, and for the benefit where that depends on it.':
    'Vad varje svar skulle betyda för vad arbetsförmågan prövas mot, och för sjukpenningen där den beror på det.',
  'What the capacity would be compared with; null where an assessment would have to come first.':
    'Vad arbetsförmågan skulle prövas mot; null om en bedömning måste komma först.',
  'The days concerned whose benefit would be known, and the benefit of them all in kronor; null where of none.':
    'De berörda dagar vars sjukpenning skulle vara känd, och sjukpenningen för dem alla i kronor; null om den inte är det för någon.',
  'The days of being fit again that would turn the answer.': 'De friskdagar som skulle ändra svaret.',
  'The first day of being fit, as it was taken to be.': 'Den första friskdagen, så som den har antagits.',
  'With this first day of being fit, or a later one, the two belong together.':
    'Med denna första friskdag, eller en senare, hör de två ihop.',
  'The latest that it can have been: the first scheduled day after the sickness.':
    'Den senaste den kan ha varit: den första schemalagda dagen efter sjukdomen.',
  'What each answer or reading would mean for the benefit, that of the assessment first; none of those to `pay-beside-benefit` is taken.':
    'Vad varje svar eller läsning skulle betyda för sjukpenningen, bedömningens först; inget av svaren på `pay-beside-benefit` är bedömningens.',
  'How many of the days would be paid for.': 'Hur många av dagarna som skulle ersättas.',
  'In kronor, for all of them together; null where an amount is not known.':
    'I kronor, för alla tillsammans; null om ett belopp inte är känt.',
  'What each reading or answer would mean for the sick pay, that of the assessment first.':
    'Vad varje tolkning eller svar skulle betyda för sjuklönen, bedömningens först.',
  'The first day of being fit again under this answer, where that is the question.':
    'Den första friskdagen enligt detta svar, där det är frågan.',
  'The number of the day `from` in its sick-pay period.': 'Numret på dagen `from` i dess sjuklöneperiod.',
  'The reading taken and the others, where the law is disputed.':
    'Den valda tolkningen och de andra, där lagen är omtvistad.',
  'From one to twenty.': 'Från en till tjugo.',
  'An opaque reference, another one for each employment.': 'En intern referens, olika för varje anställning.',
  'The absence, the pay, the schedule and the facts as they are known to this employer.':
    'Frånvaron, lönen, schemat och uppgifterna som de är kända för den här arbetsgivaren.',
  'The yearly income of this employment that qualifies for sickness benefit, in kronor, before any ceiling: one for all time, or every one from its first day, in order. Before the first, and where it is absent, it is not known.':
    'Anställningens sjukpenninggrundande årsinkomst, i kronor, före tak: en för all tid, eller var och en från sin första dag, i ordning. Före den första, och om den utelämnas, är den inte känd.',
  'What this employer pays by agreement beside the benefit. Absent: nothing.':
    'Vad arbetsgivaren betalar enligt avtal vid sidan av sjukpenningen. Utelämnat: inget.',
  'The yearly income of other work than employment, as `income` of an employment. Absent: none.':
    'Årsinkomsten av annat förvärvsarbete än anställning, som `income` för en anställning. Utelämnat: ingen.',
  'The karenstid of the income of other work. Absent: karensdagar.':
    'Karenstiden för inkomsten av annat förvärvsarbete. Utelämnat: karensdagar.',
  'Days with benefit or rehabilitation allowance that are not among the spells. Absent: none.':
    'Dagar med sjukpenning eller rehabiliteringspenning som inte finns bland sjuktillfällena. Utelämnat: inga.',
  'The extent that Försäkringskassan has judged, on the days for which it has; at most one spell is ongoing, and it is the latest. Absent, and on other days: the extent of the employments, where they all have the same.':
    'Den omfattning som Försäkringskassan har bedömt, de dagar den har gjort det; högst ett tillfälle pågår, och det är det senaste. Utelämnat, och övriga dagar: anställningarnas omfattning, om alla har samma.',
  'As `assess` has it for a case without benefit: its amounts of benefit are those of the person, in `benefit`.':
    'Som `assess` ger den för ett ärende utan sjukpenning: beloppen av sjukpenning är personens, i `benefit`.',
  'The whole income that qualifies for benefit, on the days of sickness.':
    'Hela den sjukpenninggrundande inkomsten, sjukdagarna.',
  'What of it comes from the employments, under the ceiling.':
    'Vad av den som kommer från anställningarna, under taket.',
  'What of it comes from other work: the ceiling takes this first.':
    'Vad av den som kommer från annat förvärvsarbete: taket tar det först.',
  'The highest one; null in a year without a decided price base amount, and before the first that is known.':
    'Den högsta; null ett år utan beslutat prisbasbelopp, och före det första som är känt.',
  'Every day of sickness in any employment, in order.': 'Varje sjukdag i någon anställning, i ordning.',
  'The share of all the work that is lost; null where Försäkringskassan has to judge it.':
    'Den andel av allt arbete som går förlorad; null om Försäkringskassan måste bedöma den.',
  'The employments with sickness on the days, in the order in which they were given.':
    'De anställningar som har sjukdom de dagarna, i den ordning de angavs.',
  'The share of the ordinary working time of this employment that is lost.':
    'Den andel av anställningens ordinarie arbetstid som går förlorad.',
  'Who pays for the income of other work; null where there is none.':
    'Vem som betalar för inkomsten av annat förvärvsarbete; null om den inte finns.',
  'Whether Försäkringskassan pays on the days if the conditions are met.':
    'Om Försäkringskassan betalar de dagarna om villkoren är uppfyllda.',
  'The income that Försäkringskassan counts on: without that of an employer who owes sick pay, and without that of other work in its karens. In kronor a year, under the ceiling; null where it is not known.':
    'Den inkomst som Försäkringskassan räknar på: utan en arbetsgivares som ska betala sjuklön, och utan annat förvärvsarbete under dess karens. I kronor om året, under taket; null om den inte är känd.',
  'The level of benefit at or below the extent of the absence (SFB 27:45); null where that is not known.':
    'Sjukpenningens nivå vid eller under frånvarons omfattning (27 kap. 45 § SFB); null om den inte är känd.',
  'The day of the rehabilitation chain, of the sickness in all employments together.':
    'Dagen i rehabiliteringskedjan, för sjukdomen i alla anställningar tillsammans.',
  'All sick days of the period, relapses within five days included, in whichever employment.':
    'Periodens alla sjukdagar, med återinsjuknanden inom fem dagar, oavsett anställning.',
  'Days on the normal level that are left.': 'Dagar på normalnivån som är kvar.',
  'What is open for the person; what is open in one employment stands there.':
    'Vad som är öppet för personen; det som är öppet i en anställning står där.',
  'The employment that it concerns, where it concerns one.':
    'Den anställning som det gäller, om det gäller en.',
  'What each reading of the ceiling gives, that of the assessment first.':
    'Vad varje tolkning av taket ger, bedömningens först.',
  'The day that both assessments refer to.': 'Den dag som båda bedömningarna avser.',
  'In order, without overlaps. Absent, and for days in none of them: calendar months.':
    'I ordning, utan överlappning. Utelämnat, och för dagar utanför dem: kalendermånader.',
  'The reference of the later version.': 'Den senare versionens referens.',
  'The first day on which sickness, payer, comparison or an amount differs; null where no day does.':
    'Den första dag då sjukdom, betalare, prövning eller ett belopp skiljer sig; null om ingen dag gör det.',
  '`arose` and `lapsed` also where the other version tells the duty as not required.':
    '`arose` och `lapsed` också när den andra versionen anger att skyldigheten inte krävs.',
  'Null where there was, or is, no sickness.': 'Null om det inte fanns, eller inte finns, någon sjukdom.',
  'Days of sickness in both versions on which the capacity is compared with something else.':
    'Sjukdagar i båda versionerna då arbetsförmågan prövas mot något annat.',
  'Null where an assessment must come first.': 'Null om en bedömning måste komma först.',
  'The pay periods in which something is to be corrected, in order.':
    'De löneperioder där något ska rättas, i ordning.',
  'The pay period.': 'Löneperioden.',
  'The kinds that change, in a fixed order; deductions are negative.':
    'De slag som ändras, i en bestämd ordning; avdrag är negativa.',
  '`is` − `was`: positive where the insured is to have more; null where either is not known.':
    '`is` − `was`: positivt om den försäkrade ska ha mer; null om något av dem inte är känt.',
  "The employer's part: everything but the sickness benefit.": 'Arbetsgivarens del: allt utom sjukpenningen.',
  'The last day, included.': 'Den sista dagen, medräknad.',
  'The case with the change made.': 'Ärendet med ändringen gjord.',
  'Its assessment.': 'Bedömningen av det.',
  'What is then otherwise than in the case as it was given.':
    'Vad som då är annorlunda än i det givna ärendet.',
  'The two dates of law: from the first to the second.':
    'De två dagarna för lagen: från den första till den andra.',
  "The day that the assessments refer to, in the cases' own time.":
    'Den dag som bedömningarna avser, i ärendenas egen tid.',
  'Cases with at least one effect.': 'Ärenden med minst en följd.',
  'Cases with the effect.': 'Ärenden med följden.',
  'What the employers’ pay changes by, in kronor, over all cases in which it is known.':
    'Vad arbetsgivarnas lön ändras med, i kronor, i alla ärenden där det är känt.',
  'What the sickness benefit changes by, in kronor, over all months in which it is known.':
    'Vad sjukpenningen ändras med, i kronor, i alla månader där det är känt.',
  'Cases with an amount that changes and is not known.':
    'Ärenden med ett belopp som ändras och inte är känt.',
  'In the order in which the cases were given.': 'I den ordning som ärendena angavs.',
  'In the case’s own time.': 'I ärendets egen tid.',
  'The first day of the pay period.': 'Löneperiodens första dag.',
  'The last day of the pay period, included.': 'Löneperiodens sista dag, medräknad.',
  'The day that the assessment refers to: what lies after it is projected.':
    'Den dag som bedömningen avser: det som ligger efter den är framräknat.',
  'In order of their first days.': 'I ordning efter sina första dagar.',
  'What was lost beside the basic pay, where the line is sick pay on that.':
    'Vad som gick förlorat utöver grundlönen, om raden är sjuklön på det.',
  'The first and the last day in the pay period on which it falls.':
    'Den första och den sista dagen i löneperioden som raden gäller.',
  'Hours, or calendar days: see `unit`. For a karensavdrag the hours with sick pay that it takes; for what was lost beside the basic pay the hours that it was given by, 0 where it was given in kronor.':
    'Timmar eller kalenderdagar: se `unit`. För ett karensavdrag de timmar med sjuklön som det tar; för det som gick förlorat utöver grundlönen de timmar som det angavs med, 0 om det angavs i kronor.',
  'Kronor per unit at the extent, rounded; null where the convention knows no pay of an hour.':
    'Kronor per enhet i omfattningen, avrundat; null om beräkningssättet inte har någon timlön.',
  'In kronor, negative where it is deducted. Rounded from the exact total, not from `quantity` × `rate`.':
    'I kronor, negativt om det dras. Avrundat från den exakta summan, inte från `quantity` × `rate`.',
  'The sick-pay period that the days belong to.': 'Den sjuklöneperiod som dagarna hör till.',
  'The numbers of the first and the last day in that period.':
    'Numren på den första och den sista dagen i den perioden.',
  'The clause that gives it or, of what the statute gives, that fixes how it is calculated; null where the statute alone does.':
    'Den klausul som ger raden eller, för det som lagen ger, bestämmer hur den räknas; null om bara lagen gör det.',
  'The agreement that the library knows; null where its terms were given in the call.':
    'Det avtal som biblioteket känner; null om villkoren gavs i anropet.',
  'The clause; null where its number is not known.': 'Klausulen; null om numret inte är känt.',
  'The sum of the lines in kronor: what the sickness changes in the pay of the period; null where the pay is not known.':
    'Radernas summa i kronor: vad sjukdomen ändrar i periodens lön; null om lönen inte är känd.',
  'The first day that it concerns.': 'Den första dag som det gäller.',
  'The term of the agreement that is not known, or not followed here.':
    'Det villkor i avtalet som inte är känt, eller inte följs här.',
  'What each answer would mean for the pay period, that of the lines first.':
    'Vad varje svar skulle betyda för löneperioden, radernas först.',
  'The sum of its lines.': 'Summan av dess rader.',
  'The number of the day `from` in its sick-pay period, or in its rehabilitation chain.':
    'Numret på dagen `from` i dess sjuklöneperiod eller rehabiliteringskedja.',
  'Sick-pay periods in the pay period whose sick pay falls below what the statute lets an agreement give.':
    'Sjuklöneperioder i löneperioden vars sjuklön ligger under vad lagen låter ett avtal ge.',
  'What the convention gives, in kronor.': 'Vad beräkningssättet ger, i kronor.',
  'How much less the convention gives, in kronor.': 'Hur mycket mindre beräkningssättet ger, i kronor.',
  'Whether it belongs to the hours that the karens takes, for which no sick pay is given; for `karensperiod` only. Absent: false.':
    'Om delen hör till de timmar som karensen tar, för vilka ingen sjuklön ges; bara för `karensperiod`. Utelämnat: false.',
  'An opaque reference: 1–64 letters, digits, `-`, `_`, `.`, with at most nine digits, or a UUID; never a name or a personal number.':
    'En intern referens: 1–64 bokstäver, siffror, `-`, `_`, `.`, med högst nio siffror, eller ett UUID; aldrig ett namn eller personnummer.',
  'Whether supplements for unsocial hours within the hours of the karens are lost with it, for `karensperiod` only; `unknown` where an agreement says it and nobody has read it, which leaves it open. A part that says `inKarens` itself is not asked. Absent: what follows from the clock is lost, and what is told is assumed to lie outside.':
    'Om tillägg för obekväm arbetstid inom karensens timmar förloras med den, bara för `karensperiod`; `unknown` där ett avtal säger det och ingen har läst det, vilket lämnar frågan öppen. En del som själv anger `inKarens` berörs inte. Utelämnat: det som följer av klockslagen förloras, och det som anges antas ligga utanför.',
  'In any order. A date stands once among the shifts with a date; shifts with times do not overlap.':
    'I valfri ordning. Ett datum står en gång bland passen med datum; pass med klockslag överlappar inte.',
  'What was expected, once or every time that it was: a renewed prognosis stands beside the one before it. Each belongs to the sickness in which, or before which, it was made. The latest one by `asOf` says how long an ongoing spell lasts; when the plan for return to work falls due follows from the first one that foresaw enough days for it.':
    'Vad som väntades, en gång eller varje gång: en förnyad prognos står bredvid den förra. Var och en hör till den sjukdom under vilken, eller före vilken, den gjordes. Den senaste vid `asOf` säger hur länge ett pågående tillfälle varar; när planen för återgång i arbete ska finnas följer av den första som förutsåg tillräckligt många dagar.',
  "The employer's plan for return to work, or that of every sickness. One without a day is of the latest sickness.":
    'Arbetsgivarens plan för återgång i arbete, eller den för varje sjukdom. En utan dag hör till den senaste sjukdomen.',
  'Whether it was clear that the employee could not return. Absent: false.':
    'Om det stod klart att arbetstagaren inte kunde återgå. Utelämnat: false.',
  'The day on which the written assurance was given, or that of every sick-pay period. This and the two days below belong to the period that began last before them.':
    'Den dag då den skriftliga försäkran lämnades, eller den för varje sjuklöneperiod. Den här dagen och de två nedan hör till den period som började närmast före dem.',
  'The day of the application for sickness benefit, or that of every sick period.':
    'Dagen för ansökan om sjukpenning, eller den för varje sjukperiod.',
  'The day on which the employer reported to Försäkringskassan, or that of every sick-pay period.':
    'Den dag då arbetsgivaren gjorde anmälan till Försäkringskassan, eller den för varje sjuklöneperiod.',
  'The statutory day, of a right the first on which it can be used; null where the act sets none or nothing is required.':
    'Den dag lagen anger, för en rättighet den första då den kan användas; null om lagen inte anger någon eller inget krävs.',
  'The term of the agreement that is not known.': 'Det villkor i avtalet som inte är känt.',
  'The sick pay by the agreement and what the statute lets it give at least, where it gives less.':
    'Sjuklönen enligt avtalet och det minsta som lagen låter avtalet ge, där det ger mindre.',
  'What the share of 6 § gives for the hours lost, at the convention’s own pay of an hour, in kronor.':
    'Vad andelen i 6 § ger för de förlorade timmarna, med beräkningssättets egen timlön, i kronor.',
  'The clause by which supplements for unsocial hours in the karens are lost with it, or are not, where the line rests on it.':
    'Den bestämmelse enligt vilken tillägg för obekväm arbetstid i karensen förloras med den, eller inte, där raden vilar på den.',
  'Vacation as it was granted, in any order; no two share a day. Absent: none, or none that sickness met.':
    'Semester som den beviljades, i valfri ordning; inga två delar en dag. Utelämnat: ingen, eller ingen som sjukdom föll in i.',
  'The day on which the employee asked that days of sickness in it not be counted as vacation, once or every time that it was: of every sickness that had begun by then. Absent: not asked.':
    'Den dag då arbetstagaren begärde att sjukdagar i den inte räknas som semester, en gång eller varje gång: för varje sjukdom som hade börjat då. Utelämnat: inte begärt.',
};
