// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const programmes: Swedish = {
  'The day with the programme.': 'Dagen i programmet.',
  'Whether a ground for the amount by income is met: a benefit period used up or running, or a condition of income that would be met (2:2 first para.). The unemployment insurance fund tells.':
    'Om en grund för inkomstbaserat belopp är uppfylld: en förbrukad eller pågående ersättningsperiod, eller ett inkomstvillkor som skulle uppfyllas (2 kap. 2 § första stycket). Arbetslöshetskassan svarar på det.',
  'The income that the fund has fixed or would fix, in kronor a month (2024:506 5:2–3).':
    'Den inkomst som kassan har fastställt eller skulle fastställa, i kronor i månaden (5 kap. 2 och 3 §§ lagen 2024:506).',
  'The membership of a fund that decides the per cent (2024:506 5:4–6).':
    'Det medlemskap i en kassa som avgör procentsatsen (5 kap. 4–6 §§ lagen 2024:506).',
  'Whether it is an income fixed before, used again for a new period (2024:506 5:7). Absent: false.':
    'Om det är en tidigare fastställd inkomst som används igen för en ny period (5 kap. 7 § lagen 2024:506). Utelämnat: false.',
  'Days with unemployment benefit or the grant before this one, since the condition of income was last met (2:5).':
    'Dagar med arbetslöshetsersättning eller stödet före denna, sedan inkomstvillkoret senast uppfylldes (2 kap. 5 §).',
  'For those who come from the act repealed on 1 October 2025, instead of the four above (2024:1358 p. 5–7).':
    'För den som kommer från den lag som upphävdes den 1 oktober 2025, i stället för de fyra ovan (2024:1358 p. 5–7).',
  'The daily earnings fixed under it (dagsförtjänst), in kronor.':
    'Den dagsförtjänst som fastställts enligt den, i kronor.',
  'Days with the grant before this one, since the act was repealed, or since its period was used up after that.':
    'Dagar med stödet före denna, sedan lagen upphävdes eller sedan dess period därefter förbrukades.',
  'Whether the grant was paid by income when the act was repealed: then there is a higher least until March 2026.':
    'Om stödet lämnades inkomstbaserat när lagen upphävdes: då finns ett högre lägsta belopp till och med mars 2026.',
  'Whether a benefit period under the repealed act is still running: then older provisions apply. Absent: false.':
    'Om en ersättningsperiod enligt den upphävda lagen ännu pågår: då gäller äldre bestämmelser. Utelämnat: false.',
  'Whether the last sanction of its kind has been decided, and no new condition of income is met (2:6). Absent: false.':
    'Om den sista sanktionen i sitt slag är beslutad och inget nytt inkomstvillkor är uppfyllt (2 kap. 6 §). Utelämnat: false.',
  'Whether the participant has not turned 25: then there is a grant only by income. Absent: false.':
    'Om deltagaren inte har fyllt 25: då lämnas bara inkomstbaserat stöd. Utelämnat: false.',
  'The share of full time that the programme takes, above 0 and at most 1. Absent: full time.':
    'Den andel av heltid som programmet tar, över 0 och högst 1. Utelämnat: heltid.',
  'What is paid for the day, in kronor.': 'Vad som lämnas för dagen, i kronor.',
  'The per cent of the income on the day; null where the amount is fixed.':
    'Den procent av inkomsten som gäller dagen; null där beloppet är fast.',
  'The number of the day among those with benefit or grant; null where the amount is fixed.':
    'Dagens nummer bland dem med ersättning eller stöd; null där beloppet är fast.',
  'Whether the amount by income was lower than the least, and raised to it.':
    'Om det inkomstbaserade beloppet var lägre än det lägsta och höjdes till det.',
  'The first day of sickness.': 'Den första sjukdagen.',
  'The last day of sickness, included.': 'Den sista sjukdagen, medräknad.',
  'The day on which Arbetsförmedlingen was told.': 'Den dag då Arbetsförmedlingen fick veta.',
  'Whether there are special reasons to pay despite late notice. Absent: false.':
    'Om det finns särskilda skäl att ersätta trots sen anmälan. Utelämnat: false.',
  'Whether a certificate has been handed in for the days that need one. Absent: false.':
    'Om läkarintyg har lämnats in för de dagar som kräver det. Utelämnat: false.',
  'The last day of the sick period before. Absent: none near.':
    'Den föregående sjukperiodens sista dag. Utelämnat: ingen i närheten.',
  'Whether a decision on special high-risk protection (27:40, 41) or under SjLL 13 § covers the sickness. Absent: false.':
    'Om ett beslut om särskilt högriskskydd (27 kap. 40 och 41 §§) eller enligt 13 § SjLL omfattar sjukdomen. Utelämnat: false.',
  'Earlier karensdagar. Absent: none.': 'Tidigare karensdagar. Utelämnat: inga.',
  'Which readings to follow where the law is open. Absent: the defaults.':
    'Vilka tolkningar som följs där lagen är öppen. Utelämnat: de förvalda.',
  'The days that can be paid, as far as they are days with compensation at all; none where nothing is.':
    'De dagar som kan ersättas, i den mån de alls är ersättningsdagar; tomt där inget lämnas.',
  'The day without compensation; null where there is none.':
    'Dagen utan ersättning; null om det inte finns någon.',
  'The first day that needs a certificate.': 'Den första dag som kräver läkarintyg.',
  'The first day on which full-time sickness has lasted so long that the programme ends; null where it has not.':
    'Den första dag då sjukdom på heltid har varat så länge att programmet upphör; null om den inte har det.',
  'The day of the assignment.': 'Anvisningsdagen.',
  'Whether the person is covered by the act (2017:584) on responsibility for establishment measures.':
    'Om personen omfattas av lagen (2017:584) om ansvar för etableringsinsatser.',
  'Whether the person is registered as a jobseeker.': 'Om personen är inskriven som arbetssökande.',
  'The day of the first registration in a municipality; of reception there for those registered while in accommodation.':
    'Den dag då personen först folkbokfördes i en kommun; dagen för mottagandet där för den som folkbokförts under tiden på ett boende.',
  'What stands in the way. Absent: nothing.': 'Vad som står i vägen. Utelämnat: inget.',
  'Whole months with full-time parental benefit for a child under one year. Absent: none.':
    'Hela månader med hel föräldrapenning för ett barn under ett år. Utelämnat: inga.',
  'Days in the programme before the action plan was drawn up, outside those months. Absent: none.':
    'Dagar i programmet innan handlingsplanen upprättades, utanför de månaderna. Utelämnat: inga.',
  'Whether the person is still being mapped and the action plan drawn up. Absent: false.':
    'Om personen ännu kartläggs och handlingsplanen upprättas. Utelämnat: false.',
  'Why it is closed; none where it is open.': 'Varför programmet är stängt; tomt där det är öppet.',
  'The measures cover so many months of full time, mapping apart.':
    'Insatserna omfattar så många månader på heltid, kartläggningen borträknad.',
  'The last day of measures; null before 2026, where no outer limit is known here.':
    'Den sista dagen för insatser; null före 2026, då ingen yttre gräns är känd här.',
  'The establishment allowance of a day in kronor, for full time; null where the programme is closed.':
    'Etableringsersättningen för en dag i kronor, på heltid; null där programmet är stängt.',
  'The benefit period that is used up, or nearly so (`benefitDaysLeft`). Absent: none.':
    'Den ersättningsperiod som är förbrukad, eller nästan (`benefitDaysLeft`). Utelämnat: ingen.',
  'Benefit days that are left of it or of the last period after it. Absent: none.':
    'Ersättningsdagar som är kvar av den eller av den sista perioden därefter. Utelämnat: inga.',
  'Shorter periods used up: directly after a period of 200 or 300 days, or without one. Absent: none.':
    'Kortare perioder som är förbrukade: direkt efter en period på 200 eller 300 dagar, eller utan en sådan. Utelämnat: inga.',
  'Whether a new benefit period is qualified for. Absent: false.':
    'Om ett villkor för en ny ersättningsperiod är uppfyllt. Utelämnat: false.',
  'Whole months in a row unemployed and registered, or in programmes, beside the time of `followOnDays`. Absent: none.':
    'Hela månader i följd som arbetslös och inskriven, eller i program, utöver tiden för `followOnDays`. Utelämnat: inga.',
  'Whether establishment measures are open to the person. Absent: false.':
    'Om etableringsinsatser är öppna för personen. Utelämnat: false.',
  'Whole months in the job guarantee for young people. Absent: none.':
    'Hela månader i jobbgarantin för ungdomar. Utelämnat: inga.',
  'Whether the assignment follows directly on that guarantee. Absent: true.':
    'Om anvisningen följer direkt på den garantin. Utelämnat: true.',
  'Whether the longest time of establishment measures is used up. Absent: false.':
    'Om den längsta tiden för etableringsinsatser är förbrukad. Utelämnat: false.',
  'Another ground. Absent: none.': 'En annan grund. Utelämnat: ingen.',
  'For a sole parent: months with benefit beside work so far. Absent: that benefit has ended.':
    'För en ensam förälder: månader med ersättning vid sidan av arbete hittills. Utelämnat: den ersättningen har tagit slut.',
  'Whether the person is unemployed and registered on `on`. Absent: true.':
    'Om personen är arbetslös och inskriven `on`. Utelämnat: true.',
  'Whether a benefit period under the act repealed on 1 October 2025 was running on that day. Absent: false.':
    'Om en ersättningsperiod enligt den lag som upphävdes den 1 oktober 2025 pågick den dagen. Utelämnat: false.',
  'Days in the programme so far for which compensation can be paid. Absent: none.':
    'Dagar i programmet hittills som kan ge ersättning. Utelämnat: inga.',
  'The first ground of the section that is met; null where none is.':
    'Den första grunden i paragrafen som är uppfylld; null om ingen är det.',
  'What is against each ground tried; none where a ground is met.':
    'Vad som talar emot varje prövad grund; tomt där en är uppfylld.',
  'The first day of an assignment: `on` where it may be made, the day on which the months in a row are full where only they lack, otherwise null.':
    'Den första dagen för en anvisning: `on` där den får göras, den dag då månaderna i följd är fulla där bara de saknas, annars null.',
  'Benefit days that must pass before the benefit period opens the programme; null where it is not what is lacking.':
    'Ersättningsdagar som måste gå innan ersättningsperioden öppnar programmet; null där det inte är det som saknas.',
  'How long each activity may last, by the wording on `on`; null where none may begin or the wording is not known here.':
    'Hur länge varje aktivitet får pågå, enligt lydelsen `on`; null där ingen får börja eller lydelsen inte är känd här.',
  'Months of work training at a workplace, by the days paid so far.':
    'Månader med arbetsträning på en arbetsplats, efter de dagar som hittills betalats.',
  'Months of reinforced work training, which also investigates work capacity.':
    'Månader med förstärkt arbetsträning, som också utreder arbetsförmågan.',
  'Written out when full-time sickness has lasted more calendar days in a row than this, once it is examined whether the activities can be adapted; null where the programme is closed or the wording not known here.':
    'Utskriven när sjukdom på heltid har varat fler kalenderdagar i följd än så, sedan det prövats om aktiviteterna kan anpassas; null där programmet är stängt eller lydelsen inte är känd här.',
  'The day of the decision. Absent: the newest wording.': 'Beslutsdagen. Utelämnat: den senaste lydelsen.',
  "Whether a disability reduces the person's work capacity. Absent: not known.":
    'Om en funktionsnedsättning sätter ned personens arbetsförmåga. Utelämnat: inte känt.',
  'Whether the person needs the support to get or keep work. Absent: not known.':
    'Om personen behöver stödet för att få eller behålla ett arbete. Utelämnat: inte känt.',
  'For subsidies and sheltered work: whether Arbetsförmedlingen found that the other efforts do not do. Absent: not known.':
    'För lönebidrag och skyddat arbete: om Arbetsförmedlingen har funnit att andra insatser inte räcker. Utelämnat: inte känt.',
  'For personal assistance: whether the person is an entrepreneur with great difficulties of communication. Absent: false.':
    'För personligt biträde: om personen är företagare med stora kommunikationssvårigheter. Utelämnat: false.',
  'For personal assistance: whether a supplement under 28, 32 or 36 § is paid for the same. Absent: false.':
    'För personligt biträde: om anordnarbidrag enligt 28, 32 eller 36 § lämnas för samma sak. Utelämnat: false.',
  'Whole months that this effort has lasted already. Absent: none.':
    'Hela månader som insatsen redan har varat. Utelämnat: inga.',
  'For subsidies: the gross pay of a month in kronor. Absent: no counted pay.':
    'För lönebidrag: bruttolönen för en månad i kronor. Utelämnat: ingen bidragsgrundande lön.',
  'The share of full time that is worked, in per cent, 1–100. Absent: 100.':
    'Den andel av heltid som arbetas, i procent, 1–100. Utelämnat: 100.',
  'Months that are left of the months in all; null where there is no such limit.':
    'Månader som är kvar av månaderna sammanlagt; null om ingen sådan gräns finns.',
  'The part of the gross pay of a month that the subsidy is counted on, in kronor; null where it does not apply.':
    'Den del av månadens bruttolön som bidraget räknas på, i kronor; null där det inte gäller.',
  'Kronor a year at the most.': 'Kronor om året som högst.',
  'Months at a time at the most.': 'Månader åt gången som högst.',
  'Months in all at the most.': 'Månader sammanlagt som högst.',
  'Kronor a month at the most for what develops the capacity, beside the subsidy.':
    'Kronor i månaden som högst för det som utvecklar förmågan, utöver bidraget.',
  'The day of the assignment. Absent: the newest wording.':
    'Anvisningsdagen. Utelämnat: den senaste lydelsen.',
  'Whether the training is to help the person get or keep work. Absent: not known.':
    'Om utbildningen ska hjälpa personen att få eller behålla ett arbete. Utelämnat: inte känt.',
  'Whether the assignment suits both the person and the labour market. Absent: not known.':
    'Om anvisningen passar både personen och arbetsmarknaden. Utelämnat: inte känt.',
  'Whether the person can take part full time. Absent: not known.':
    'Om personen kan delta på heltid. Utelämnat: inte känt.',
  'Hours of training a day.': 'Utbildningstimmar om dagen.',
  'Who pays the compensation, and what it is called.': 'Vem som betalar ersättningen, och vad den heter.',
  'The basic amount, and the least that an income-based grant can be: kronor a day, full time.':
    'Grundbeloppet, och det minsta som ett inkomstbaserat stöd kan vara: kronor om dagen, på heltid.',
  'The month of birth.': 'Födelsemånaden.',
  'Calendar days, in all, unemployed and registered as a jobseeker in the four months before `on`.':
    'Kalenderdagar, sammanlagt, som arbetslös och inskriven som arbetssökande under de fyra månaderna före `on`.',
  'Another ground, which needs no number of days. Absent: none.':
    'En annan grund, som inte kräver något antal dagar. Utelämnat: ingen.',
  'In the month of a birthday: whether the birthday has come by `on`. Absent: not known.':
    'I en födelsemånad: om födelsedagen har varit `on`. Utelämnat: inte känt.',
  'Whole months of the guarantee already used. Absent: none.':
    'Hela månader av garantin som redan är använda. Utelämnat: inga.',
  'The ground that opens the guarantee; null where none does.':
    'Den grund som öppnar garantin; null om ingen gör det.',
  'The first day of the frame in which the days are counted; it ends the day before `on`.':
    'Den första dagen i den ram där dagarna räknas; den slutar dagen före `on`.',
  'The last day of the guarantee if it runs unbroken from `on`; null where it is closed.':
    'Garantins sista dag om den pågår obruten från `on`; null där den är stängd.',
  'The compensation that can come into question; none where the guarantee is closed.':
    'Den ersättning som kan bli aktuell; tomt där garantin är stängd.',
  'How long each activity may last, by the wording on `on`; null where the guarantee is closed or the wording not known here.':
    'Hur länge varje aktivitet får pågå, enligt lydelsen `on`; null där garantin är stängd eller lydelsen inte är känd här.',
  'Months of work training at a workplace.': 'Månader med arbetsträning på en arbetsplats.',
  'Months of practice at a workplace.': 'Månader med praktik på en arbetsplats.',
  'Months of work-oriented rehabilitation.': 'Månader med arbetslivsinriktad rehabilitering.',
  'Written out when full-time sickness has lasted more calendar days in a row than this, once it is examined whether the activities can be adapted; null where the guarantee is closed or the wording not known here.':
    'Utskriven när sjukdom på heltid har varat fler kalenderdagar i följd än så, sedan det prövats om aktiviteterna kan anpassas; null där garantin är stängd eller lydelsen inte är känd här.',
  'Who pays the compensation; null where the programme is closed.':
    'Vem som betalar ersättningen; null om programmet inte är öppet.',
  'What the compensation is called: the amount is that of `activityGrant`. Null where the programme is closed.':
    'Vad ersättningen heter: beloppet är det i `activityGrant`. Null om programmet inte är öppet.',
  'What the compensation is called; null where the programme is closed.':
    'Vad ersättningen heter; null om programmet inte är öppet.',
  'Who pays the compensation; null where the guarantee is closed.':
    'Vem som betalar ersättningen; null om garantin inte är öppen.',
  'Who pays for the effort.': 'Vem som betalar insatsen.',
  'Who pays it.': 'Vem som betalar den.',
  'Who pays the compensation.': 'Vem som betalar ersättningen.',
};
