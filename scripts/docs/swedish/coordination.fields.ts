// What the comments of fields say, in Swedish.
import type { Swedish } from './swedish.js';

export const coordination: Swedish = {
  'Whether there is an income that gives benefit (SGI). Absent: not known.':
    'Om det finns en inkomst som ger sjukpenning (SGI). Utelämnat: inte känt.',
  'Whether sickness reduces work capacity by at least a quarter. Absent: not known.':
    'Om sjukdom sätter ned arbetsförmågan med minst en fjärdedel. Utelämnat: inte känt.',
  'Whether the person works or is employed. Absent: not known.':
    'Om personen arbetar eller är anställd. Utelämnat: inte känt.',
  'Whether an aid is needed at work that the business does not normally need. Absent: not known.':
    'Om det behövs ett hjälpmedel i arbetet som verksamheten normalt inte behöver. Utelämnat: inte känt.',
  'Whether the employer pays an approved provider for measures. Absent: not known.':
    'Om arbetsgivaren betalar en godkänd anordnare för insatser. Utelämnat: inte känt.',
  'Whether the person undergoes medical treatment or rehabilitation prescribed and in an approved plan. Absent: not known.':
    'Om personen genomgår medicinsk behandling eller rehabilitering som är ordinerad och ingår i en godkänd plan. Utelämnat: inte känt.',
  'Whether health prevents the usual way of travelling to work. Absent: not known.':
    'Om hälsan hindrar det vanliga färdsättet till arbetet. Utelämnat: inte känt.',
  "Whether the person takes part in work-oriented rehabilitation in FK's plan. Absent: not known.":
    'Om personen deltar i arbetslivsinriktad rehabilitering enligt Försäkringskassans plan. Utelämnat: inte känt.',
  'Whether capacity is permanently reduced, beyond rehabilitation. Absent: not known.':
    'Om arbetsförmågan är stadigvarande nedsatt, bortom rehabilitering. Utelämnat: inte känt.',
  'Whether capacity can be assumed to be reduced for at least a year. Absent: not known.':
    'Om arbetsförmågan kan antas vara nedsatt i minst ett år. Utelämnat: inte känt.',
  'The group of ages. Absent: not known.': 'Åldersgruppen. Utelämnat: inte känt.',
  'Whether the person is insured by residence on the requirements of 2027: lawful stay and qualification (SFB 5:9 p. 6–8). Absent: not known. Does not matter before, nor to who has an income that gives benefit.':
    'Om personen är försäkrad genom bosättning enligt kraven från 2027: laglig vistelse och kvalificering (5 kap. 9 § 6–8 SFB). Utelämnat: inte känt. Saknar betydelse dessförinnan och för den som har en inkomst som ger sjukpenning.',
  'The day asked about. Absent: the newest wording.':
    'Den dag som frågan gäller. Utelämnat: den senaste lydelsen.',
  "At most `likely`: the decision is Försäkringskassan's.":
    'Som mest `likely`: beslutet är Försäkringskassans.',
  'Who tells.': 'Vem som berättar.',
  'Who is told: somebody else.': 'Vem som får veta: någon annan.',
  'What is told.': 'Vad som berättas.',
  'Whether the insured consents. Absent: where consent is needed, it is taken to be given.':
    'Om den försäkrade samtycker. Utelämnat: där samtycke krävs antas det finnas.',
  'Whether it may be told.': 'Om det får berättas.',
  'Whether the consent of the insured is needed for it.': 'Om det krävs den försäkrades samtycke.',
  'What that rests on.': 'Vad det vilar på.',
  "The tasks that the unit's coordinator has.": 'De uppgifter som enhetens koordinator har.',
  'Whether every day of the training was attended. Absent: not known.':
    'Om alla utbildningsdagar har genomförts. Utelämnat: inte känt.',
  'What a coordinator is expected to bring about.': 'Vad en koordinator väntas åstadkomma.',
  'Whether the training makes a coordinator; null where it is not known.':
    'Om utbildningen gör någon till koordinator; null om det inte är känt.',
  'What the unit can invoice for the training, in kronor; null where it is not known whether every day was attended.':
    'Vad enheten kan fakturera för utbildningen, i kronor; null om det inte är känt att alla dagar har genomförts.',
  'What the insured has done.': 'Vad den försäkrade har gjort.',
  'What the insured can ask for.': 'Vad den försäkrade kan begära.',
  'Whether the person has applied. Absent: not known.': 'Om personen har ansökt. Utelämnat: inte känt.',
  'Whether needs can be met by own means or otherwise, a benefit included. Absent: not known.':
    'Om behoven kan tillgodoses med egna medel eller på annat sätt, också genom en förmån. Utelämnat: inte känt.',
  'Whether the person can work. Absent: not known.': 'Om personen kan arbeta. Utelämnat: inte känt.',
  'Whether the person is available for work. Absent: not known.':
    'Om personen står till arbetsmarknadens förfogande. Utelämnat: inte känt.',
  'Whether there is an acceptable reason not to be, or not to take part: sickness can be one. Absent: false.':
    'Om det finns ett godtagbart skäl att inte göra det eller att inte delta: sjukdom kan vara ett. Utelämnat: false.',
  'Whether the person refused or stayed away from practice or training required. Absent: false.':
    'Om personen har vägrat eller uteblivit från praktik eller kompetenshöjande verksamhet. Utelämnat: false.',
  'Whether the board has found that what 12 kap. 4 a–6 a §§ ask for from July 2026 is met or does not apply: activities, a certificate. Absent: not known. Does not matter before.':
    'Om nämnden har funnit att kraven i 12 kap. 4 a–6 a §§ från juli 2026 är uppfyllda eller inte gäller: aktiviteter, ett intyg. Utelämnat: inte känt. Saknar betydelse dessförinnan.',
  'The day that support is asked for. Absent: the newest wording.':
    'Den dag som stödet söks för. Utelämnat: den senaste lydelsen.',
  'Whether the support may be denied or reduced because an activity was refused.':
    'Om stödet får vägras eller sättas ned för att någon har tackat nej till en aktivitet.',
  'Whether health care recommends sick leave. Absent: not known.':
    'Om hälso- och sjukvården rekommenderar sjukskrivning. Utelämnat: inte känt.',
  'Whether the person is employed. Absent: not known.': 'Om personen är anställd. Utelämnat: inte känt.',
  'The expected absence: first and last day, included, and the day on which that could be assumed. Absent: not known.':
    'Den väntade frånvaron: första och sista dag, båda medräknade, och den dag då det kunde antas. Utelämnat: inte känt.',
  'Whether the state of health makes it clear that the person cannot return. Absent: false.':
    'Om hälsotillståndet gör det klart att personen inte kan återgå. Utelämnat: false.',
  'Whether a measure is needed that can give rehabilitation compensation. Absent: not known.':
    'Om det behövs en åtgärd som kan ge rehabiliteringsersättning. Utelämnat: inte känt.',
  'Whether efforts of both region and municipality are needed. Absent: not known.':
    'Om det behövs insatser från både region och kommun. Utelämnat: inte känt.',
  'Whether the person consents to an individual plan. Absent: not known.':
    'Om personen samtycker till en individuell plan. Utelämnat: inte känt.',
  'The day of registration as a jobseeker; null: none. Absent: not known.':
    'Dagen för inskrivning som arbetssökande; null: ingen. Utelämnat: inte känt.',
  'The statutory last day; null where the law sets none or it is not known.':
    'Den sista dagen enligt lag; null om lagen inte anger någon eller den inte är känd.',
  'What must be known before it is clear that the plan is to be made; none where it is.':
    'Vad som måste bli känt innan det står klart att planen ska göras; tomt där det är klart.',
  'Whether the plan is made in consultation with the person, as far as possible.':
    'Om planen görs i samråd med personen, så långt det är möjligt.',
  "Whether the plan needs the person's consent.": 'Om planen kräver personens samtycke.',
  'What somebody on sick leave needs.': 'Vad den sjukskrivne behöver.',
  'Who answers for it; two where the case decides between them.':
    'Vem som svarar för det; två om omständigheterna avgör vilken av dem.',
  'Who takes part.': 'Vem som medverkar.',
  'What is to be done.': 'Vad som ska göras.',
  'How the actors can meet about the person; none where the need takes no cooperation. Most cases need no meeting at all.':
    'I vilka former aktörerna kan samverka om personen; tomt där behovet inte kräver samverkan. De flesta ärenden behöver inget möte alls.',
  'Those of the actors with whom a region may have agreed to cooperate; none where the region or such cooperation has no part.':
    'De av aktörerna som en region kan ha kommit överens med om att samverka; tomt där regionen eller sådan samverkan inte är inblandad.',
  'The acts that govern those who answer for it, and how they look at work capacity.':
    'De lagar som styr den som svarar för det, och hur den ser på arbetsförmåga.',
  'How the actor sees work capacity; null where the annex names no view.':
    'Hur aktören ser på arbetsförmåga; null om bilagan inte anger någon syn.',
  'Who pays for financial coordination; null for every other need.':
    'Vem som betalar den finansiella samordningen; null för alla andra behov.',
  'In per cent.': 'I procent.',
  'In per cent, all regions together.': 'I procent, alla regioner tillsammans.',
  'In per cent, all municipalities together.': 'I procent, alla kommuner tillsammans.',
  "The day of November by which next year's budget is fixed.":
    'Den dag i november då nästa års budget senast ska vara fastställd.',
  'How many associations there are.': 'Hur många förbund som finns.',
  'The day of the count.': 'Den dag som de räknades.',
  'Coordination associations in the country.': 'Samordningsförbund i landet.',
  'Municipalities that belong to one, …': 'Kommuner som är med i något, …',
  '… of so many in all.': '… av så många i landet.',
  'The term asked for: its id, its Swedish or English name, a synonym or an abbreviation, in any case. Absent: all of them.':
    'Den term som söks: dess beteckning, svenska eller engelska namn, en synonym eller en förkortning, med stora eller små bokstäver. Utelämnat: alla.',
  'Other words and abbreviations for it, in either language.':
    'Andra ord och förkortningar för termen, på något av språken.',
  'From sick pay to rehabilitation, the authorities last.':
    'Från sjuklön till rehabilitering, myndigheterna sist.',
  'The Swedish term, as the law or the authority has it.':
    'Den svenska termen, som lagen eller myndigheten har den.',
  'The English name used in this library.': 'Det engelska namn som används i biblioteket.',
  'What it means, in one sentence; no limit or amount stands in it.':
    'Vad termen betyder, i en mening, utan gränser eller belopp.',
  'Where the law defines the term, or guidance where no law does; empty where neither is known here.':
    'Var lagen definierar termen, eller vägledning där ingen lag gör det; tomt där ingetdera är känt här.',
  'What supervision can come to, in the order in which it does; none for every other need.':
    'Vad tillsynen kan leda till, i den ordning det sker; inget för alla andra behov.',
  'Who may take the step.': 'Vem som får ta steget.',
  'Whom it concerns.': 'Vem steget riktas till.',
  'The acts and regulations that govern the actor, by number, as the annex lists them; one repealed is replaced.':
    'De lagar och föreskrifter som styr aktören, med nummer, så som bilagan räknar upp dem; en upphävd är utbytt mot den nya.',
  'What guidance says that the plan takes a stand on; none where it says nothing.':
    'Vad planen bör ta ställning till enligt vägledning; inget om vägledning saknas.',
  "What to ask a patient who finds it hard to manage work. The region's own form was not read: these are its purpose.":
    'Vad man frågar en patient som har svårt att klara sitt arbete. Regionens eget formulär har inte lästs: frågorna följer av dess syfte.',
  'The actor to show, with those it has to do with. Absent: all of them.':
    'Den aktör som ska visas, med dem den har att göra med. Utelämnat: alla.',
  'The actors that arrows go from or to.': 'De aktörer som pilar går från eller till.',
  'What goes from whom to whom, and on which section.':
    'Vad som går från vem till vem, och enligt vilket lagrum.',
  'The acts and regulations that govern the actor, by number; none where the annex lists none.':
    'De lagar och föreskrifter som styr aktören, med nummer; inget om bilagan inte räknar upp några.',
};
