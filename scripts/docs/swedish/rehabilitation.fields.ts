// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const rehabilitation: Swedish = {
  'A day in the month that compensation is asked for.': 'En dag i den månad som ersättning söks för.',
  'The share of the capacity that is lacking, 0–1.': 'Den andel av arbetsförmågan som saknas, 0–1.',
  'Whether capacity that is not wholly lacking is almost wholly so: an assessment. Absent: false.':
    'Om en arbetsförmåga som inte helt saknas gör det i det närmaste: en bedömning. Utelämnat: false.',
  'For how many months the reduction can be assumed to last. Absent: not known.':
    'Hur många månader nedsättningen kan antas bestå. Utelämnat: inte känt.',
  'Whether a disability has prolonged compulsory or upper secondary school (8 §). Absent: false.':
    'Om en funktionsnedsättning har förlängt grundskole- eller gymnasienivån (8 §). Utelämnat: false.',
  'The last day of that schooling. Absent: not known.':
    'Den sista dagen i den skolgången. Utelämnat: inte känt.',
  'The day of the application. Absent: `on`.': 'Ansökningsdagen. Utelämnat: `on`.',
  'Whether income-related compensation is asked about, which work insures for; false: guarantee compensation. Absent: not known.':
    'Om frågan gäller inkomstrelaterad ersättning, som försäkras genom arbete; false: garantiersättning. Utelämnat: inte känt.',
  'Whether the insured is insured by residence for guarantee compensation on the requirements of 2027: lawful stay and qualification (5 kap.). Absent: not known. Does not matter before.':
    'Om den försäkrade är försäkrad genom bosättning för garantiersättning enligt kraven från 2027: laglig vistelse och kvalificering (5 kap.). Utelämnat: inte känt. Saknar betydelse dessförinnan.',
  'Whether Försäkringskassan has barred the insured from the benefit, as it can from July 2026. Absent: none is known.':
    'Om Försäkringskassan har spärrat den försäkrade från förmånen, vilket är möjligt från juli 2026. Utelämnat: inget sådant är känt.',
  'Null where excluded.': 'Null om ersättning är utesluten.',
  'The first day of the first month that it can be paid for; null where excluded.':
    'Den första dagen i den första månad som ersättning kan lämnas för; null om den är utesluten.',
  'The last day that a decision from that month can cover; null where excluded.':
    'Den sista dag som ett beslut från den månaden kan omfatta; null om ersättning är utesluten.',
  'The first day of the earliest month that the application reaches; null where excluded.':
    'Den första dagen i den tidigaste månad som ansökan når; null om ersättning är utesluten.',
  'The day that is paid for.': 'Den dag som ersättningen gäller.',
  'The SGI in kronor; above the ceiling of the day it is invalid.':
    'SGI i kronor; över dagens tak är den ogiltig.',
  'The level of the day: allowance days and benefit days are counted together (`levels`).':
    'Dagens nivå: dagar med rehabiliteringspenning och sjukpenning räknas ihop (`levels`).',
  'The extent: the part by which the measure, or the sickness, keeps the insured from work, down to the nearest quarter (31:8).':
    'Omfattningen: den del som åtgärden, eller sjukdomen, hindrar den försäkrade från att arbeta, nedåt till närmaste fjärdedel (31 kap. 8 §).',
  '`true`, or the share of the work that the insured is unemployed from: above 0, at most 1. Absent: none.':
    '`true`, eller den andel av arbetet som den försäkrade är arbetslös från: över 0, högst 1. Utelämnat: ingen.',
  'The month of birth. Absent: the target age is not reached.':
    'Födelsemånaden. Utelämnat: riktåldern är inte nådd.',
  'Whether the insured takes part in work-oriented rehabilitation, which work trial (27:8 a) is not. Absent: true.':
    'Om den försäkrade deltar i arbetslivsinriktad rehabilitering, vilket arbetsprövning (27 kap. 8 a §) inte är. Utelämnat: true.',
  'What the measure aims at: the two purposes of 31:3, in its order, or another. Absent: one of the two.':
    'Vad åtgärden syftar till: de två ändamålen i 31 kap. 3 §, i dess ordning, eller ett annat. Utelämnat: ett av de två.',
  'Whether Försäkringskassan has drawn up a rehabilitation plan (30:12). Absent: true.':
    'Om Försäkringskassan har upprättat en rehabiliteringsplan (30 kap. 12 §). Utelämnat: true.',
  'Sickness that keeps the insured from taking part. Absent: none.':
    'Sjukdom som hindrar den försäkrade från att delta. Utelämnat: ingen.',
  'Its first day.': 'Dess första dag.',
  'Whether a certificate has been handed in to Försäkringskassan. Absent: false.':
    'Om läkarintyg har lämnats in till Försäkringskassan. Utelämnat: false.',
  'Whether the insured has income of other work and pays own contributions: mattered in the pandemic. Absent: false.':
    'Om den försäkrade har inkomst av annat förvärvsarbete och betalar egenavgifter: hade betydelse under pandemin. Utelämnat: false.',
  'Whether a price base amount that is calculated but not decided may be used for the ceiling. Absent: no.':
    'Om ett prisbasbelopp som är beräknat men inte beslutat får användas för taket. Utelämnat: nej.',
  'Whether there is a right to the allowance on the day.':
    'Om det finns rätt till rehabiliteringspenning den dagen.',
  'Whole allowance for a day, whole kronor; 0 where there is no right.':
    'Hel rehabiliteringspenning för en dag, hela kronor; 0 om det inte finns någon rätt.',
  'Allowance for a day at the extent, whole kronor; 0 where there is no right.':
    'Rehabiliteringspenning för en dag i omfattningen, hela kronor; 0 om det inte finns någon rätt.',
  'The last day before the month of the retirement target age; null where the month of birth is not known.':
    'Den sista dagen före månaden för riktåldern; null om födelsemånaden inte är känd.',
  'During sickness: the last day for which 31:5 keeps the allowance; null where there is none.':
    'Under sjukdom: den sista dag för vilken 31 kap. 5 § behåller rehabiliteringspenningen; null om ingen finns.',
  'During sickness: the first day that takes a certificate; null where there is none.':
    'Under sjukdom: den första dag som kräver läkarintyg; null om ingen finns.',
  "Whether Försäkringskassan's own condition is met too: a rehabilitation plan.":
    'Om också Försäkringskassans eget villkor är uppfyllt: en rehabiliteringsplan.',
  'Why there is no right, or is none within guidance.':
    'Varför det inte finns någon rätt, eller ingen inom vägledningen.',
  'What the insured lives on. Absent: not known.': 'Vad den försäkrade lever på. Utelämnat: inte känt.',
  'Whether the insured has an SGI. Absent: not known.': 'Om den försäkrade har en SGI. Utelämnat: inte känt.',
  'Whether sickness reduces work capacity to some extent. Absent: not known.':
    'Om sjukdom i någon mån sätter ned arbetsförmågan. Utelämnat: inte känt.',
  'Whether the insured has applied for coordination. Absent: not known.':
    'Om den försäkrade har ansökt om samordning. Utelämnat: inte känt.',
  'Whether the insured consents to cooperation with others. Absent: false.':
    'Om den försäkrade medger samverkan med andra. Utelämnat: false.',
  'Whether Försäkringskassan coordinates.': 'Om Försäkringskassan samordnar.',
  'On which ground; null where that is not known.': 'På vilken grund; null om den inte är känd.',
  'Whether an application is needed; null where that is not known.':
    'Om det krävs en ansökan; null om det inte är känt.',
  'Whom it may cooperate with: nobody without consent.':
    'Vilka Försäkringskassan får samverka med: ingen utan samtycke.',
  'The days on which capacity is reduced by sickness in relation to the own work, in any order, both ends included.':
    'De dagar då sjukdom sätter ned arbetsförmågan i förhållande till det egna arbetet, i valfri ordning, första och sista dag medräknade.',
  'The day on which the contract with the other employer is made.':
    'Den dag då avtalet med den andra arbetsgivaren träffas.',
  'The first day of the leave.': 'Ledighetens första dag.',
  'Its last planned day, that day included.': 'Dess sista planerade dag, medräknad.',
  'The day on which the own employer was told of the leave and of how long it is planned to last.':
    'Den dag då den egna arbetsgivaren fick veta om ledigheten och hur länge den är planerad att vara.',
  'Days of notice that a collective agreement sets instead (5 §). Absent: none, so two weeks.':
    'Den underrättelsetid i dagar som ett kollektivavtal anger i stället (5 §). Utelämnat: ingen, alltså två veckor.',
  'The day on which the employer received notice that the leave is broken off. Absent: it is not.':
    'Den dag då arbetsgivaren fick besked om att ledigheten avbryts. Utelämnat: den avbryts inte.',
  'What is asked for.': 'Vad som begärs.',
  'Whether it is needed for the assessment, which is itself an assessment. Absent: not known.':
    'Om det behövs för bedömningen, vilket i sig är en bedömning. Utelämnat: inte känt.',
  'The day of the request. Absent: the newest wording.':
    'Dagen för begäran. Utelämnat: den senaste lydelsen.',
  'That the insured refuses to co-operate. Absent: no refusal.':
    'Att den försäkrade vägrar att medverka. Utelämnat: ingen vägran.',
  'Whether there is a valid reason. Absent: not known.':
    'Om det finns en giltig anledning. Utelämnat: inte känt.',
  'Whether Försäkringskassan may ask for it.': 'Om Försäkringskassan får begära det.',
  'Who carries it out or answers.': 'Vem som utför eller svarar.',
  'Whether it follows a manual; one that does is no health care either.':
    'Om utredningen följer en manual; en som gör det är inte heller hälso- och sjukvård.',
  'Whether refusing can reduce or withdraw benefit; null where nobody refuses.':
    'Om en vägran kan minska eller dra in ersättningen; null om ingen vägrar.',
  'Why it is excluded, in the order of the conditions.': 'Varför det är uteslutet, i villkorens ordning.',
  'The facts that the answer still rests on; none where it is excluded.':
    'De uppgifter som svaret ännu beror på; tomt där det är uteslutet.',
  'The measures of the plan; at most 10 000.': 'Planens åtgärder; högst 10 000.',
  'The measure.': 'Åtgärden.',
  'Who is responsible for it. Absent: the plan does not say.':
    'Vem som ansvarar för den. Utelämnat: det säger planen inte.',
  'Its first planned day. Absent: the plan does not say.':
    'Dess första planerade dag. Utelämnat: det säger planen inte.',
  'Its last planned day, that day included. Absent: the plan does not say.':
    'Dess sista planerade dag, medräknad. Utelämnat: det säger planen inte.',
  'Who pays for it. Absent: the plan does not say.': 'Vem som betalar den. Utelämnat: det säger planen inte.',
  'Whether it is made with the insured; that can be impossible. Absent: it is not.':
    'Om planen görs tillsammans med den försäkrade; det kan vara omöjligt. Utelämnat: det gör den inte.',
  'Whether it states what else is needed to carry it out. Absent: nothing else is needed.':
    'Om planen anger vad som i övrigt behövs för att genomföra den. Utelämnat: inget mer behövs.',
  'The day asked about. Absent: the first planned day, and where none is planned the newest wording.':
    'Den dag som frågan gäller. Utelämnat: den första planerade dagen och, om ingen är planerad, den senaste lydelsen.',
  'Whether everything that 30:12 and 13 ask for is there.':
    'Om allt som 30 kap. 12 och 13 §§ kräver finns med.',
  'What of it is missing, in the order of the sections.': 'Vad av det som saknas, i paragrafernas ordning.',
  'Every point, with what asks for it; financing is asked for by guidance only and can be lacking in a complete plan.':
    'Varje punkt, med det som kräver den; finansiering krävs bara av vägledning och kan saknas i en fullständig plan.',
  'The first planned day of any measure; null where none is planned.':
    'Den första planerade dagen för någon åtgärd; null om ingen är planerad.',
  'The last planned day of any measure; null where none is planned.':
    'Den sista planerade dagen för någon åtgärd; null om ingen är planerad.',
  'Who draws the plan up and sees that it is followed.':
    'Vem som upprättar planen och ser till att den följs.',
  'Who is to take part, in any order.': 'Vilka som ska delta, i valfri ordning.',
  "Whether the insured consents to Försäkringskassan's cooperating with the others. Absent: not known.":
    'Om den försäkrade medger att Försäkringskassan samverkar med de andra. Utelämnat: inte känt.',
  'The standing questions that are on the agenda. Absent: all six.':
    'De stående frågor som finns på dagordningen. Utelämnat: alla sex.',
  'Whether the insured has an employer. Absent: true.':
    'Om den försäkrade har en arbetsgivare. Utelämnat: true.',
  'That the insured refuses to take part. Absent: no refusal.':
    'Att den försäkrade vägrar att delta. Utelämnat: ingen vägran.',
  'Whether the insured has been told what refusing can lead to (110:58). Absent: not known.':
    'Om den försäkrade har upplysts om vad en vägran kan leda till (110 kap. 58 §). Utelämnat: inte känt.',
  'Whether Försäkringskassan, the insured and at least one more party take part, with consent where it is needed.':
    'Om Försäkringskassan, den försäkrade och minst en part till deltar, med samtycke där det krävs.',
  'What is missing for that.': 'Vad som saknas för det.',
  'Whom to invite: those who are to take part, and those who always should: the insured and the employer.':
    'Vilka som ska bjudas in: de som ska delta, och de som alltid bör: den försäkrade och arbetsgivaren.',
  'Whether Försäkringskassan may cooperate with them only if the insured consents (30:10).':
    'Om Försäkringskassan får samverka med dem bara om den försäkrade medger det (30 kap. 10 §).',
  'The six standing questions, in order.': 'De sex stående frågorna, i ordning.',
  'Those of them that the agenda does not have yet.': 'De av frågorna som ännu inte finns på dagordningen.',
  'Whether capacity is permanently reduced and no treatment or rehabilitation is judged able to restore any of it: an assessment. Absent: not known.':
    'Om arbetsförmågan är stadigvarande nedsatt och ingen behandling eller rehabilitering bedöms kunna återställa någon del av den: en bedömning. Utelämnat: inte känt.',
  'The last day that it can be paid for; null where excluded. It is granted until further notice (4 §).':
    'Den sista dag som ersättning kan lämnas för; null om den är utesluten. Den beviljas tills vidare (4 §).',
  'Whether the insured takes part in work-oriented rehabilitation, which work trial is not. Absent: not known.':
    'Om den försäkrade deltar i arbetslivsinriktad rehabilitering, vilket arbetsprövning inte är. Utelämnat: inte känt.',
  'Whether the cost arises for the insured, not for somebody else. Absent: not known.':
    'Om kostnaden uppstår för den försäkrade och inte för någon annan. Utelämnat: inte känt.',
  'Whether it arises in connection with the rehabilitation, during the time of it. Absent: not known.':
    'Om kostnaden uppstår i samband med rehabiliteringen, under rehabiliteringstiden. Utelämnat: inte känt.',
  'The cost in kronor. Absent: not known.': 'Kostnaden i kronor. Utelämnat: inte känt.',
  'Whether the insured is insured by work in Sweden (6:6 p. 4). Absent: not known.':
    'Om den försäkrade är försäkrad genom arbete i Sverige (6 kap. 6 § 4). Utelämnat: inte känt.',
  'Whether the insured is insured by residence on the requirements of 2027: lawful stay and qualification (5:9 p. 7). Absent: not known. Does not matter before, nor to who is insured by work.':
    'Om den försäkrade är försäkrad genom bosättning enligt kraven från 2027: laglig vistelse och kvalificering (5 kap. 9 § 7). Utelämnat: inte känt. Saknar betydelse dessförinnan och för den som är försäkrad genom arbete.',
  'The day that the cost arises. Absent: the newest wording.':
    'Den dag då kostnaden uppstår. Utelämnat: den senaste lydelsen.',
  'The grant in kronor; null where it is not known.': 'Bidraget i kronor; null om det inte är känt.',
  'Whether benefit risks not to continue once capacity is compared with normally occurring work. Absent: not known.':
    'Om ersättningen riskerar att upphöra när arbetsförmågan prövas mot normalt förekommande arbete. Utelämnat: inte känt.',
  'Whether the right to benefit ends. Absent: not known.':
    'Om rätten till ersättning upphör. Utelämnat: inte känt.',
  'Whether the insured needs extra support in work-oriented rehabilitation. Absent: not known.':
    'Om den försäkrade behöver extra stöd i arbetslivsinriktad rehabilitering. Utelämnat: inte känt.',
  'Whether the goal is work or education. Absent: not known.':
    'Om målet är arbete eller utbildning. Utelämnat: inte känt.',
  "Whether the insured consents to Försäkringskassan's cooperating with Arbetsförmedlingen. Absent: not known.":
    'Om den försäkrade medger att Försäkringskassan samverkar med Arbetsförmedlingen. Utelämnat: inte känt.',
  'The three offers, each by itself: on the way to another, one can be open and the next not.':
    'De tre erbjudandena, vart och ett för sig: på väg mot ett annat kan ett vara öppet och nästa inte.',
  'The first day on which the insured would be back in some way.':
    'Den första dag då den försäkrade skulle vara tillbaka på något sätt.',
  'Whether the insured is employed. Absent: not known.':
    'Om den försäkrade är anställd. Utelämnat: inte känt.',
  'What the insured has on that day. Absent: not known.':
    'Vad den försäkrade har den dagen. Utelämnat: inte känt.',
  'The last day for which whole sickness benefit has been granted. Absent: not known.':
    'Den sista dag som hel sjukpenning är beviljad för. Utelämnat: inte känt.',
  'Whether part of the working time can be worked, at most three quarters of it. Absent: not known.':
    'Om en del av arbetstiden kan arbetas, högst tre fjärdedelar av den. Utelämnat: inte känt.',
  'Whether capacity must be trained back before work can be done. Absent: not known.':
    'Om arbetsförmågan måste tränas upp innan arbete kan utföras. Utelämnat: inte känt.',
  'The day on which Försäkringskassan received the notification of a work trial. Absent: not known.':
    'Den dag då Försäkringskassan fick anmälan om arbetsprövning. Utelämnat: inte känt.',
  'Whether insured and employer have both signed it. Absent: not known.':
    'Om både den försäkrade och arbetsgivaren har undertecknat den. Utelämnat: inte känt.',
  'Periods of work trial that began before `on`, both ends included. Absent: none.':
    'Perioder med arbetsprövning som började före `on`, första och sista dag medräknade. Utelämnat: inga.',
  'The days of sickness so far, both ends included. Absent: not known.':
    'Sjukdagarna hittills, första och sista dag medräknade. Utelämnat: inte känt.',
  'The day of a contract with another employer. Absent: not known.':
    'Dagen för ett avtal med en annan arbetsgivare. Utelämnat: inte känt.',
  'The last planned day of a leave for it, `on` or later. Absent: not known.':
    'Den sista planerade dagen i en ledighet för det, `on` eller senare. Utelämnat: inte känt.',
  'The day on which the own employer was told of the leave. Absent: not known.':
    'Den dag då den egna arbetsgivaren fick veta om ledigheten. Utelämnat: inte känt.',
  'The four ways, always in the same order.': 'De fyra vägarna, alltid i samma ordning.',
  'The last day that law or, for work training, guidance allows; null where none is set or it is not known.':
    'Den sista dag som lagen eller, för arbetsträning, vägledningen tillåter; null om ingen är bestämd eller den inte är känd.',
  'What the insured lives on before the training.': 'Vad den försäkrade lever på före träningen.',
  'The first day of the training.': 'Träningens första dag.',
  'Its last planned day, that day included. Absent: as long as guidance has it.':
    'Dess sista planerade dag, medräknad. Utelämnat: så länge som vägledningen anger.',
  'Hours of training in a week.': 'Träningstimmar i en vecka.',
  'Hours of the normal working week, at least as many.':
    'Timmar i den normala arbetsveckan, minst lika många.',
  'Where it takes place.': 'Var träningen sker.',
  'Ordinary tasks are those of the own work. Absent: not told.':
    'Ordinarie uppgifter är det egna arbetets. Utelämnat: inte uppgivet.',
  'Whether somebody else is responsible for the tasks. Absent: true.':
    'Om någon annan ansvarar för uppgifterna. Utelämnat: true.',
  'Whether the insured gets help with what the sickness prevents. Absent: true.':
    'Om den försäkrade får hjälp med det som sjukdomen hindrar. Utelämnat: true.',
  'Whether statute and compensation allow it: somebody with no compensation has none through Försäkringskassan.':
    'Om lag och ersättning tillåter träningen: den som saknar ersättning får ingen genom Försäkringskassan.',
  "Whether it also keeps to Försäkringskassan's practice, which is not law.":
    'Om den också håller sig till Försäkringskassans praxis, som inte är lag.',
  'Why it is not allowed, or not within guidance.':
    'Varför den inte är tillåten eller inte inom vägledningen.',
  'The last day by guidance; null where none is set.':
    'Den sista dagen enligt vägledningen; null om ingen är bestämd.',
  'The fewest hours in a week by guidance; null where none is set.':
    'Det minsta antalet timmar i en vecka enligt vägledningen; null om inga är bestämda.',
  'What is paid in the meantime; null where the training is not allowed.':
    'Vad som lämnas under tiden; null om träningen inte är tillåten.',
  'Which form it is; null where the tasks are not told or it is none of the three.':
    'Vilken form det är; null om uppgifterna inte är uppgivna eller det inte är någon av de tre.',
  'Who decides on it.': 'Vem som beslutar om den.',
  'The first day of the trial, as stated in the notification.':
    'Prövningens första dag, som den anges i anmälan.',
  'The first day for which whole sickness benefit, also in special cases, has been granted.':
    'Den första dag som hel sjukpenning, också i särskilda fall, är beviljad för.',
  'The last day for which it has been granted, that day included.':
    'Den sista dag som den är beviljad för, medräknad.',
  'Whether the insured is employed.': 'Om den försäkrade är anställd.',
  "Whether the work is tried with the insured's own employer.":
    'Om arbetet prövas hos den försäkrades egen arbetsgivare.',
  'The day on which the notification reached Försäkringskassan.':
    'Den dag då anmälan kom in till Försäkringskassan.',
  'Whether both the insured and the employer have signed it.':
    'Om både den försäkrade och arbetsgivaren har undertecknat den.',
  'The periods of work trial that began before `from`, in any order, both ends included; one that was broken off ends on the last day of trial. Absent: none.':
    'De perioder med arbetsprövning som började före `from`, i valfri ordning, första och sista dag medräknade; en som avbröts slutar den sista prövningsdagen. Utelämnat: inga.',
  'Before the law, its first day.': 'Före lagen dess första dag.',
  'Whether there is a right to the leave as it is planned.':
    'Om det finns rätt till ledigheten så som den är planerad.',
  'Why there is none, in the order of the sections.': 'Varför det inte finns någon, i paragrafernas ordning.',
  'The date of day 91 of the sick period, as if the last spell went on.':
    'Datumet för dag 91 i sjukperioden, som om det sista sjukfallet fortsatte.',
  'The date of day 180, likewise.': 'Datumet för dag 180, räknat på samma sätt.',
  'The last day on which the leave can end.': 'Den sista dag som ledigheten kan sluta.',
  'The last day for telling the employer of the leave.':
    'Sista dagen att underrätta arbetsgivaren om ledigheten.',
  'The last day for telling the employer of the return on the day after the leave.':
    'Sista dagen att underrätta arbetsgivaren om återgången dagen efter ledigheten.',
  'The last day before which the employer can refuse a return before the end; null where it is not broken off or cannot be postponed.':
    'Den dag till vilken arbetsgivaren som längst kan vänta med en återgång i förtid; null när ledigheten inte avbryts eller återgången inte kan skjutas upp.',
  'Whether the trial leaves the benefit as it is.': 'Om sjukpenningen behålls under prövningen.',
  'Why it does not, in the order of the sections.': 'Varför den inte gör det, i paragrafernas ordning.',
  'The last day of the period.': 'Periodens sista dag.',
  'The last day on which the notification can reach Försäkringskassan.':
    'Den sista dag som anmälan kan komma in till Försäkringskassan.',
  'The frame that the period belongs to, both ends included.':
    'Den ramtid som perioden hör till, med båda ändpunkterna.',
  'The first day on which 8 b § lets the next period begin: after this one where it is allowed or the only one, otherwise after the latest earlier one.':
    'Den första dag som 8 b § låter nästa period börja: efter den här om den får göras eller är den enda, annars efter den senaste tidigare.',
  'Who convenes and documents the meeting, and decides whether and how it is held.':
    'Vem som kallar till mötet och dokumenterar det, och avgör om och hur det hålls.',
  'Who may take the initiative.': 'Vem som får ta initiativet.',
  'How it can be held.': 'Hur mötet kan hållas.',
  'Who should get the notes, beside the insured, whose own case it is; none where there is no employer.':
    'Vem som bör få anteckningarna, utöver den försäkrade, vars ärende det är; inget om det inte finns någon arbetsgivare.',
  'Who can pay for the time of a physician who takes part (S); null where none does.':
    'Vem som kan betala för tiden för en läkare som deltar (S); null om ingen deltar.',
  'The meeting does not negotiate the right to benefit.':
    'Mötet är ingen förhandling om rätten till ersättning.',
  'What guidance advises beside it; none where the training is not allowed.':
    'Vad vägledning råder till vid sidan av träningen; inget om den inte är tillåten.',
  'The other form of rehabilitation compensation, which can be paid beside the allowance for costs (31:2, 14).':
    'Den andra formen av rehabiliteringsersättning, som kan lämnas för kostnader vid sidan av penningen (31 kap. 2 och 14 §§).',
  'The other form of rehabilitation compensation, which can be paid beside the grant for lost income (31:2).':
    'Den andra formen av rehabiliteringsersättning, som kan lämnas för förlorad inkomst vid sidan av bidraget (31 kap. 2 §).',
};
