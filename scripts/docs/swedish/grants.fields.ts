// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const grants: Swedish = {
  'The day on which the measure began or begins.': 'Den dag då åtgärden började eller ska börja.',
  'The whole cost, in kronor.': 'Hela kostnaden, i kronor.',
  'Whether there is a plan for return to work. Absent: not known.':
    'Om det finns en plan för återgång i arbete. Utelämnat: inte känt.',
  'Whether the employee consents. Absent: not known.': 'Om arbetstagaren samtycker. Utelämnat: inte känt.',
  'Whether the employee is covered, by the employment or by after-cover. Absent: by the employment.':
    'Om arbetstagaren omfattas, genom anställningen eller efterskydd. Utelämnat: genom anställningen.',
  'Whether there is a reasonable chance to regain or keep capacity: an assessment. Absent: not known.':
    'Om det finns en rimlig chans att återfå eller behålla arbetsförmågan: en bedömning. Utelämnat: inte känt.',
  'Whether the need is attested. Absent: not known.': 'Om behovet är styrkt. Utelämnat: inte känt.',
  'For a psychologist or psychotherapist: whether licensed. Absent: not known.':
    'För psykolog eller psykoterapeut: om legitimation finns. Utelämnat: inte känt.',
  'What another payer than Försäkringskassan pays of the cost, in kronor. Absent: nothing.':
    'Vad någon annan än Försäkringskassan betalar av kostnaden, i kronor. Utelämnat: inget.',
  'The day of the application. Absent: in time.': 'Ansökningsdagen. Utelämnat: i tid.',
  'Whether all conditions look fulfilled: AFA decides. False also where something is still needed; see `possible`.':
    'Om alla villkor verkar uppfyllda: AFA beslutar. False också där något ännu behövs; se `possible`.',
  'The most that can be granted, in kronor; 0 where excluded.':
    'Det högsta som kan beviljas, i kronor; 0 om det är uteslutet.',
  'The last day to apply; null where the insurance sets none, and where there is no insurance.':
    'Den sista ansökningsdagen; null där försäkringen inte anger någon och där ingen försäkring finns.',
  'The calendar year in which the services were performed.': 'Det kalenderår då tjänsterna utfördes.',
  'One invoice line for each service: at most 10 000.': 'En fakturarad för varje tjänst: högst 10 000.',
  'An opaque reference to the employee, no name or number: lines with the same one belong together.':
    'En intern referens till arbetstagaren, inget namn eller nummer: rader med samma referens hör ihop.',
  'The day on which the service was performed.': 'Den dag då tjänsten utfördes.',
  'The day on which the measure began that the service is part of. Absent: `performedOn`.':
    'Den dag då insatsen som tjänsten ingår i började. Utelämnat: `performedOn`.',
  'What the employer has paid for it, in kronor.': 'Vad arbetsgivaren har betalat för den, i kronor.',
  'Whether Försäkringskassan has approved the provider.': 'Om Försäkringskassan har godkänt anordnaren.',
  'What Försäkringskassan has granted the employer for the year already, in kronor. Absent: nothing.':
    'Vad Försäkringskassan redan har beviljat arbetsgivaren för året, i kronor. Utelämnat: inget.',
  'The group sickness insurance of the employments. Absent: not known, so that AFA pays nothing yet.':
    'Anställningarnas avtalsgruppsjukförsäkring. Utelämnat: inte känd, så AFA betalar inget ännu.',
  'Every line once, in their order.': 'Varje rad en gång, i sin ordning.',
  'The position in `lines`, from 0.': 'Platsen i `lines`, från 0.',
  'Where support can be applied for, at most one for each line.':
    'Var stöd kan sökas, högst en för varje rad.',
  'In kronor: what was paid on the lines of the year, what each payer can grant of it, and what is left to the employer: `own` is what the two grants, as published, leave of `paid`, so that the three add up to it.':
    'I kronor: vad som betalades på årets rader, vad var och en kan bevilja av det och vad som stannar på arbetsgivaren. `own` är vad de två bidragen, så som de redovisas, lämnar av `paid`, så att de tre går jämnt upp.',
  "Only those that have lines: Försäkringskassan's first.":
    'Bara de som har rader: Försäkringskassans först.',
  'The positions of the lines to apply for.': 'Platserna för de rader som ska sökas.',
  'The most that can be granted, in kronor.': 'Det högsta som kan beviljas, i kronor.',
  'The day by which the application must have come in, the earliest of its lines; null where none is set.':
    'Den dag då ansökan senast ska ha kommit in, den tidigaste av radernas; null om ingen är bestämd.',
  "The same, moved to the next weekday where it falls on a day off; AFA's is no statutory day and does not move.":
    'Samma dag, flyttad till nästa vardag om den är en ledig dag; AFA:s är ingen lagstadgad dag och flyttas inte.',
  'What the payer asks for that the lines do not tell.': 'Vad betalaren kräver som raderna inte säger.',
  'What the provider can show, beside the areas.': 'Vad anordnaren kan visa, utöver områdena.',
  'The areas in which it has access to competence; each counts once.':
    'De områden där anordnaren har tillgång till kompetens; var och en räknas en gång.',
  'How many of the areas are covered.': 'Hur många av områdena som är täckta.',
  'How many must be.': 'Hur många som måste vara det.',
  'Who applies: each can be granted up to the cap.':
    'Vem som ansöker: var och en kan få bidrag upp till taket.',
  'The cost, in kronor.': 'Kostnaden, i kronor.',
  'What the cost is for. Absent: an aid.': 'Vad kostnaden avser. Utelämnat: ett hjälpmedel.',
  'For the insured: whether the aid is of no value to anybody else. Absent: not known.':
    'För den försäkrade: om hjälpmedlet saknar värde för andra. Utelämnat: inte känt.',
  'Whether the aid is computer-based. Absent: true for software and updates, otherwise false.':
    'Om hjälpmedlet är datorbaserat. Utelämnat: true för programvara och uppdateringar, annars false.',
  'Whether the application came before the purchase: later only for exceptional reasons. Absent: true.':
    'Om ansökan kom före köpet: senare bara vid synnerliga skäl. Utelämnat: true.',
  'Whether it is something that the business normally needs, that a satisfactory work environment requires, a repair of a fixed installation, a machine or a building, or something that another state grant covers (3 §). Absent: false.':
    'Om det är något som verksamheten normalt behöver, som en tillfredsställande arbetsmiljö kräver, en reparation av fast installation, maskin eller byggnad eller något som annat statligt bidrag täcker (3 §). Utelämnat: false.',
  'The first day of the employment, or of the own business.':
    'Den första dagen i anställningen eller den egna verksamheten.',
  'The day on which the need emerged.': 'Den dag då behovet uppstod.',
  'Whether the employment is with wage subsidy or protected public work. Absent: false.':
    'Om anställningen är med lönestöd eller skyddat arbete hos offentlig arbetsgivare. Utelämnat: false.',
  'Whether the need is for a labour market programme, work-oriented rehabilitation or practical orientation. Absent: false.':
    'Om behovet gäller ett arbetsmarknadspolitiskt program, arbetslivsinriktad rehabilitering eller praktisk arbetslivsorientering. Utelämnat: false.',
  'The month of birth of the insured. Absent: not near the age limit.':
    'Den försäkrades födelsemånad. Utelämnat: inte nära åldersgränsen.',
  'Whether the insured is insured by work in Sweden (SFB 6:6 p. 4). Absent: true, since the aid is for work.':
    'Om den försäkrade är försäkrad genom arbete i Sverige (6 kap. 6 § 4 SFB). Utelämnat: true, eftersom hjälpmedlet är för arbete.',
  'Whether the insured is insured by residence on the requirements of 2027: lawful stay and qualification (SFB 5:9 p. 7). Absent: not known. Does not matter before, nor to who is insured by work.':
    'Om den försäkrade är försäkrad genom bosättning enligt kraven från 2027: laglig vistelse och kvalificering (5 kap. 9 § 7 SFB). Utelämnat: inte känt. Saknar betydelse dessförinnan och för den som är försäkrad genom arbete.',
  'The day that the grant is for. Absent: the newest wording.':
    'Den dag som bidraget gäller. Utelämnat: den senaste lydelsen.',
  "Of the payer's grant; `needs` where the payer is not known.":
    'För betalarens bidrag; `needs` där betalaren inte är känd.',
  "What speaks against the grant; against Försäkringskassan's where the payer is not known.":
    'Vad som talar emot bidraget; mot Försäkringskassans där betalaren inte är känd.',
  'The grant, in kronor; the least where the ordinance sets only a least. Nothing where something speaks against it. Null where Arbetsförmedlingen pays: its ordinance sets no share.':
    'Bidraget, i kronor; det minsta där förordningen bara anger ett minsta. Noll där något talar emot det. Null där Arbetsförmedlingen betalar: dess förordning anger ingen andel.',
  'The most, in kronor, where the grant is a range; otherwise null.':
    'Det högsta, i kronor, där bidraget är ett spann; annars null.',
  'The grant under the cap that holds for what is not computer-based, in kronor; null where `grant` is.':
    'Bidraget under det tak som gäller det som inte är datorbaserat, i kronor; null där `grant` är det.',
  'Who pays: Försäkringskassan or Arbetsförmedlingen. Null where that rests on a fact not known.':
    'Vem som betalar: Försäkringskassan eller Arbetsförmedlingen. Null där det beror på en okänd uppgift.',
  'The last day that the grant can be given for; null where the month of birth is not known.':
    'Den sista dag som bidrag kan lämnas för; null om födelsemånaden inte är känd.',
  "What must be paid back of Försäkringskassan's grant if the aid is no longer used as intended. Who becomes unable to work pays back only if it was never used.":
    'Vad som ska betalas tillbaka av Försäkringskassans bidrag om hjälpmedlet inte längre används som avsett. Den som blir oförmögen att arbeta betalar tillbaka bara om det aldrig har använts.',
  'So many whole years have passed since the grant.': 'Så många hela år har gått sedan bidraget.',
  'The least share of the grant that must be paid back then, 0–1.':
    'Den minsta andel av bidraget som då ska betalas tillbaka, 0–1.',
  'Whether the unions concerned must have been heard before the case is decided (8 §).':
    'Om berörda fackliga organisationer ska ha hörts innan ärendet avgörs (8 §).',
  "What the employer has been granted for the year already, in kronor: it counts against the employer's cap. Absent: nothing.":
    'Vad arbetsgivaren redan har beviljats för året, i kronor: det räknas av mot arbetsgivarens tak. Utelämnat: inget.',
  'In the order of their first line that is not rejected; nobody else.':
    'I ordning efter sin första rad som inte är avslagen; inga andra.',
  'The reference given.': 'Den referens som angavs.',
  'What was paid on the lines that are not rejected, in kronor.':
    'Vad som betalats på de rader som inte är avslagna, i kronor.',
  "The part of it that can be granted, at most the employee's cap, in kronor; before the employer's cap.":
    'Den del av det som kan beviljas, högst taket för arbetstagaren, i kronor; före arbetsgivarens tak.',
  'What can be granted for the year, beside `alreadyGranted`, in kronor.':
    'Vad som kan beviljas för året, utöver `alreadyGranted`, i kronor.',
  "The sum before the employer's cap, in kronor.": 'Summan före arbetsgivarens tak, i kronor.',
  'The most for the employer in the year, in kronor.': 'Det högsta för arbetsgivaren under året, i kronor.',
  "Whether the employer's cap is what limits `total`. How it is then divided between employees is not regulated.":
    'Om arbetsgivarens tak är det som begränsar `total`. Hur det då fördelas mellan arbetstagare är inte reglerat.',
  'The grant is paid as far as funds last (4 §): nobody is entitled to it once they are used up.':
    'Bidraget lämnas i mån av medel (4 §): när medlen är slut har ingen rätt till det.',
  'The day by which the application must have come in to Försäkringskassan.':
    'Den dag då ansökan senast ska ha kommit in till Försäkringskassan.',
  'The same, moved to the next weekday where it falls on a day off.':
    'Samma dag, flyttad till nästa vardag om den är en ledig dag.',
};
