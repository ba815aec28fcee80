/**
 * The help in Swedish, by what stands in the program in English: descriptions of commands, arguments and options, and the
 * paragraphs below the options. A test holds every text of the program to it, and every text of it to the program.
 */
export const helpInSwedish: Readonly<Record<string, string>> = {
  // The program
  'The Swedish rules on sick leave and rehabilitation.':
    'De svenska reglerna om sjukskrivning och rehabilitering.',
  'output the version number': 'visa versionsnumret',
  'display help for command': 'visa hjälp',
  'the language of the text': 'textens språk, också hjälpens och felens',
  'as JSON': 'som JSON',
  'JSON file, or - for standard input': 'JSON-fil, eller - för standard in',
  'JSON file with the case, or - for standard input': 'JSON-fil med ärendet, eller - för standard in',
  'the rule’s id': 'regelns id',
  'Exit status: 0 done, 2 usage, 3 invalid input, 1 anything else.':
    'Slutstatus: 0 klart, 2 fel användning, 3 ogiltig indata, 1 allt annat.',

  // rules, schema, eval, batch, explain
  'every rule: id, title, sections, covered dates': 'alla regler: id, titel, lagrum och de datum som täcks',
  'JSON Schema (2020-12) of what a rule takes or finds, of a case, a person, an assessment, payroll lines, an agreement, or of a file that is given beside one':
    'JSON Schema (2020-12) för det som en regel tar eller svarar, för ett ärende, en person, en bedömning, lönerader, ett avtal, eller en fil som ges vid sidan av ett ärende',
  'of what the rule finds': 'för det som regeln svarar',
  'the rule’s id, or assess or payroll-lines for whole cases':
    'regelns id, eller assess eller payroll-lines för hela ärenden',
  'a field of every line that comes back on its answer, and that the rule does not see: a number or a text as a reference is, never a personal number':
    'ett fält på varje rad som kommer tillbaka på svaret och som regeln inte ser: ett tal eller en text som en referens, aldrig ett personnummer',
  'leave out the sections that the answers rest on': 'utelämna de lagrum som svaren vilar på',
  'with assess and payroll-lines: the day that the assessments refer to':
    'med assess och payroll-lines: den dag som bedömningarna avser',
  'with payroll-lines: the first day of the pay period': 'med payroll-lines: löneperiodens första dag',
  'with payroll-lines: the last day of the pay period': 'med payroll-lines: löneperiodens sista dag',
  'one JSON in, one finding out': 'en JSON in, ett svar ut',
  'NDJSON in, NDJSON out, in the same order; a bad line becomes an error in its place':
    'NDJSON in, NDJSON ut, i samma ordning; en felaktig rad blir ett fel på sin plats',
  'NDJSON file, or - for standard input': 'NDJSON-fil, eller - för standard in',
  'the finding of a rule in words: the answer, its arithmetic, what would change it, and the sections':
    'en regels svar i ord: svaret, uträkningen, vad som skulle ändra det, och lagrummen',
  'A whole case is explained by sjukregler assess.': 'Ett helt ärende förklaras av sjukregler assess.',
  'the form of the result': 'resultatets form',

  // assess
  'with --format ics: how many days before its day every event reminds, 0 to 90; without it none does':
    'med --format ics: hur många dagar före sin dag varje händelse påminner, 0 till 90; utan det påminner ingen',
  'everything that follows from the law for one case: who pays, how much, what is due, what is open':
    'allt som följer av lagen för ett ärende: vem som betalar, hur mycket, vad som ska göras och vad som är öppet',
  'the day that the assessment refers to, YYYY-MM-DD; nothing reads the clock':
    'den dag som bedömningen avser, ÅÅÅÅ-MM-DD; ingenting läser klockan',
  'with --format ics: the calendar written before, to update and cancel its events':
    'med --format ics: den kalender som skrevs förut, för att ändra och ställa in dess händelser',
  'with --format ics: who issues it, such as lon.example.se; tells the events of clients with the same reference apart':
    'med --format ics: vem som ger ut den, till exempel lon.example.se; skiljer händelser åt för kunder med samma referens',
  'the id of an agreement (sjukregler agreement lists them), or a JSON file with what it gives after day 14, such as {"bands":[{"fromDay":15,"toDay":90,"belowCeiling":10,"aboveCeiling":90}]}':
    'id för ett avtal (sjukregler agreement räknar upp dem), eller en JSON-fil med vad det ger efter dag 14, till exempel {"bands":[{"fromDay":15,"toDay":90,"belowCeiling":10,"aboveCeiling":90}]}',
  'JSON file with what the employer itself gives after day 14 on top of the agreement, in the same form':
    'JSON-fil med vad arbetsgivaren själv ger efter dag 14 utöver avtalet, i samma form',
  'the group insurance of the employment: ags (workers), ags-kl (municipalities and regions) or itp (salaried staff)':
    'anställningens avtalsgruppsjukförsäkring: ags (arbetare), ags-kl (kommuner och regioner) eller itp (tjänstemän)',
  'JSON file with the pay periods that are compared, such as [{"from":"2026-03-01","to":"2026-03-31"}]; calendar months where there is none':
    'JSON-fil med de löneperioder som jämförs, till exempel [{"from":"2026-03-01","to":"2026-03-31"}]; kalendermånader om ingen ges',

  // Files of absence
  'PAXml files with the absence, in place of a case: names, patterns or folders, which together are one history':
    'PAXml-filer med frånvaron, i stället för ett ärende: namn, mönster eller mappar, tillsammans en historik',
  'CSV files with the absence, in place of a case, as --paxml':
    'CSV-filer med frånvaron, i stället för ett ärende, som --paxml',
  'JSON file with the case without spells, beside --paxml or --csv':
    'JSON-fil med ärendet utan sjuktillfällen, tillsammans med --paxml eller --csv',
  'the employee of files that have several': 'den anställde, om filerna har flera',
  'JSON file with what is known beside the rows: certificates, fit dates, days worked (sjukregler schema facts)':
    'JSON-fil med det som är känt utöver raderna: läkarintyg, friskdagar, arbetade dagar (sjukregler schema facts)',
  'a finding on which amounts may rest in this run; as often as wanted':
    'en anmärkning som belopp får vila på i denna körning; kan anges flera gånger',
  'what a column registers that holds the hours of one kind, as --code has it':
    'vad en kolumn med timmar av ett slag registrerar, som för --code',
  'a column or element that tells nothing of an absence':
    'en kolumn eller ett element som inte säger något om frånvaro',
  'JSON file with all of that for the files of one system; options go before it':
    'JSON-fil med allt detta för ett systems filer; flaggor på kommandoraden går före',
  'what in files of absence would make a payroll wrong: rows that cannot be read, contradict each other, or would reset a period':
    'vad i frånvarofiler som skulle ge fel lön: rader som inte går att läsa, motsäger varandra eller skulle nollställa en period',
  'PAXml or CSV: names, patterns or folders, together one history; or one JSON file with rows; - for standard input':
    'PAXml eller CSV: namn, mönster eller mappar, tillsammans en historik; eller en JSON-fil med rader; - för standard in',
  'by default after the ending of the file’s name': 'annars efter filnamnets ändelse',
  'JSON file with the case without spells: its schedule and certificates hold':
    'JSON-fil med ärendet utan sjuktillfällen: dess schema och läkarintyg gäller',
  'JSON file with what is known beside the rows of the one employee of the files':
    'JSON-fil med det som är känt utöver raderna för filernas enda anställda',
  'a finding that counts as a note in this run; as often as wanted':
    'ett fel som räknas som en anmärkning i denna körning; kan anges flera gånger',
  'Exit status: 0 nothing that is wrong, be there notes or not, 3 something wrong or a file cannot be read, 2 usage.':
    'Slutstatus: 0 inget fel, med eller utan anmärkningar, 3 något är fel eller en fil går inte att läsa, 2 fel användning.',

  // plan, meeting
  'the plan for return to work as a form: what the case lacks, what the law asks for, who takes part, days to follow up':
    'planen för återgång i arbete som blankett: vad ärendet saknar, vad lagen kräver, vilka som deltar, dagar att följa upp',
  'the reconciliation meeting as a form: whom to invite, the questions, what the case leaves open':
    'avstämningsmötet som blankett: vilka som kan kallas, frågorna, vad ärendet lämnar öppet',

  // compare, what-if, payroll-lines, law-radar
  'what changed between two versions of a case: payers, corrections, duties, counters':
    'vad som har ändrats mellan två versioner av ett ärende: betalare, rättelser, skyldigheter, dagräknare',
  'JSON file with the case as it was, or - for standard input':
    'JSON-fil med ärendet som det var, eller - för standard in',
  'JSON file with the case as it is, or - for standard input':
    'JSON-fil med ärendet som det är, eller - för standard in',
  'the day that both assessments refer to, YYYY-MM-DD; nothing reads the clock':
    'den dag som båda bedömningarna avser, ÅÅÅÅ-MM-DD; ingenting läser klockan',
  'the case under one change, compared with the case as it is':
    'ärendet med en ändring, jämfört med ärendet som det är',
  'a part-time return: the extent of the sickness --from a date, such as 0.5':
    'återgång på deltid: sjukdomens omfattning från ett datum (--from), till exempel 0.5',
  'the last day of the latest spell': 'det senaste sjuktillfällets sista dag',
  'the day to which the latest spell lasts': 'den dag till och med vilken det senaste sjuktillfället varar',
  'the first day of another spell, which lasts --to a date':
    'den första dagen i ett nytt sjuktillfälle, som varar till ett datum (--to)',
  'another monthly pay, with --hours-per-week': 'en annan månadslön, med --hours-per-week',
  'another hourly pay, with --hours-per-week': 'en annan timlön, med --hours-per-week',
  'with --return; with --monthly or --hourly the day from which the pay holds':
    'med --return; med --monthly eller --hourly den dag från vilken lönen gäller',
  'with --relapse: the last day': 'med --relapse: den sista dagen',
  'with --relapse: the share of working time that is lost':
    'med --relapse: den andel av arbetstiden som går förlorad',
  'with --monthly or --hourly': 'med --monthly eller --hourly',
  'the payroll lines of one pay period for a case, with their SrfLAP codes':
    'lönerader för ett ärende i en löneperiod, med SrfLAP-koder',
  'the first day of the pay period, YYYY-MM-DD': 'löneperiodens första dag, ÅÅÅÅ-MM-DD',
  'the last day of the pay period, YYYY-MM-DD': 'löneperiodens sista dag, ÅÅÅÅ-MM-DD',
  'the day that the assessment refers to: what lies after it is projected; nothing reads the clock':
    'den dag som bedömningen avser: det som ligger efter den är framräknat; ingenting läser klockan',
  'NDJSON with cases in; who is affected between two dates of law, and how, out; a summary last':
    'NDJSON med ärenden in; vilka som berörs mellan två dagar i lagen, och hur, ut; en sammanfattning sist',
  'NDJSON file with one case a line, or - for standard input':
    'NDJSON-fil med ett ärende per rad, eller - för standard in',
  'the two dates of law, YYYY-MM-DD': 'de två dagarna i lagen, ÅÅÅÅ-MM-DD',
  'the day that the assessments refer to, in the cases’ own time':
    'den dag som bedömningarna avser, i ärendenas egen tid',

  // table, law, agreement
  'the dated tables and the amounts that they give, to compare with an authority’s page':
    'de daterade tabellerna och beloppen som de ger, att jämföra med en myndighets sida',
  'which acts were read until when, which tables were checked when, and what is missing for next year':
    'vilka lagar som är lästa till när, vilka tabeller som kontrollerades när, och vad som saknas för nästa år',
  'the day, YYYY-MM-DD, on which something may be due; nothing reads the clock':
    'den dag, ÅÅÅÅ-MM-DD, då något kan behöva göras; ingenting läser klockan',
  'a collective agreement: its terms, where each was read, and what was not found':
    'ett kollektivavtal: villkoren, var vart och ett är läst, och vad som inte är funnet',
  'the agreement’s id; all of them are listed where none is given': 'avtalets id; utan id räknas alla upp',

  // population
  'sick-pay periods, chain days and levels for the spells of many persons, from file to file':
    'sjuklöneperioder, dagar i kedjan och nivåer för många personers sjuktillfällen, från fil till fil',
  'counts the spells of a file, which is what population alone does':
    'räknar en fils sjuktillfällen, vilket också population ensamt gör',
  'divides the persons into parts': 'delar upp personerna i delar',
  'counts parts of a plan; a part that is counted again gives the same rows':
    'räknar delar av en plan; en del som räknas om ger samma rader',
  'puts the parts of a plan together, or says what does not fit':
    'sätter ihop en plans delar, eller säger vad som inte stämmer',
  'the plan': 'planen',
  'the plan that is written, a JSON file': 'den plan som skrivs, en JSON-fil',
  'the same file of spells that the plan was made for': 'samma fil med sjuktillfällen som planen gjordes för',
  'where the parts are written': 'var delarna skrivs',
  'where the parts are': 'var delarna finns',
  'which parts, such as 3 or 1-4,7': 'vilka delar, till exempel 3 eller 1-4,7',
  'the file of rows that is written: .parquet, .csv or .ndjson':
    'filen med rader som skrivs: .parquet, .csv eller .ndjson',
  'the file of spells: .parquet, .csv or .ndjson': 'filen med sjuktillfällen: .parquet, .csv eller .ndjson',
  'the first day on which every spell is known, YYYY-MM-DD':
    'den första dag då alla sjuktillfällen är kända, ÅÅÅÅ-MM-DD',
  'the last such day; spells that go on are known through it':
    'den sista sådana dagen; pågående sjuktillfällen är kända till och med den',
  'also tell what joining within other gaps would give (5,30,90)':
    'visa också vad sammanläggning inom andra mellanrum skulle ge (5,30,90)',
  'a part ends with the person by whom it has so many spells':
    'en del slutar med den person som ger den så många sjuktillfällen',
  'what DuckDB may hold in memory': 'hur mycket DuckDB får hålla i minnet',
  'how many threads DuckDB may use': 'hur många trådar DuckDB får använda',
  'where DuckDB puts what does not fit in memory': 'var DuckDB lägger det som inte ryms i minnet',
  'The spells have the columns person (a whole number of at most nine digits: more could be a personal number), from and\nto (YYYY-MM-DD; no to where the spell goes on), and if known extent (0.25, 0.5, 0.75 or 1), fitFrom and workedAfter.\nWhat does not fit is told with its column, its first row (the first one after the names is 1) and the number of rows.\nThe columns of the answer: docs/population-columns.md.':
    'Sjuktillfällena har kolumnerna person (ett heltal med högst nio siffror: fler kan vara ett personnummer), from och to\n(ÅÅÅÅ-MM-DD; inget to om tillfället pågår) och, om det är känt, extent (0.25, 0.5, 0.75 eller 1), fitFrom och workedAfter.\nDet som inte passar anges med kolumn, första rad (den första efter namnen är 1) och antal rader.\nSvarets kolumner: docs/population-columns.md.',
  'A day is a day whatever the time zone of the machine. In Parquet it may be a DATE, a text, or a timestamp at 00:00; a\ntimestamp with time zone is the day that begins then in Europe/Stockholm. Any other time of day is refused, never cut.':
    'En dag är en dag oavsett datorns tidszon. I Parquet får den vara DATE, text eller en tidsstämpel kl. 00:00; en\ntidsstämpel med tidszon är den dag som då börjar i Europe/Stockholm. Andra klockslag tas inte emot och kapas aldrig.',
  'Broken off, the command goes on where it was when it is given again. A file that is there is replaced when the new one\nis whole; --out must not be a file that is read.':
    'Ett avbrutet kommando fortsätter där det var när det ges igen. En fil som finns byts ut när den nya är hel; --out får\ninte vara en fil som läses.',
  'On several machines: population plan, population run, population merge.':
    'På flera datorer: population plan, population run, population merge.',

  // statistics
  'sick leave by month, length and group for the spells of many persons, from file to file':
    'sjukfrånvaro efter månad, längd och grupp för många personers sjuktillfällen, från fil till fil',
  'the first month, YYYY-MM': 'den första månaden, ÅÅÅÅ-MM',
  'the last month, YYYY-MM; spells that go on are known through it':
    'den sista månaden, ÅÅÅÅ-MM; pågående sjuktillfällen är kända till och med den',
  'divide by columns of the file: sex, ageGroup, group':
    'dela upp efter kolumner i filen: sex, ageGroup, group',
  'also write a page with pictures: .html or .md': 'skriv också en sida med bilder: .html eller .md',
  'The spells have the columns that sjukregler population takes and, if known, sex (woman or man), ageGroup (to-29, 30-49 or\nfrom-50) and group (a reference of your own, never a name). Somebody belongs to one group: that of the last spell.':
    'Sjuktillfällena har de kolumner som sjukregler population tar och, om det är känt, sex (woman eller man), ageGroup (to-29,\n30-49 eller from-50) och group (en egen beteckning, aldrig ett namn). Var och en hör till en grupp: det sista tillfällets.',
  'The rows have month, the columns of --by (all: every group together; not-told: the file does not say), length (1-14, 15-59\nor from-60 days of unbroken sickness), sickDays, wholeDays, occasions, people and suppressed. A row of at most ten people\nis left out, and others from which it could be found by subtraction: suppressed says few. So are occasions alone, where at\nmost ten fell ill, and wholeDays, where at most ten were sick for part of a day. People are those\nabsent: make no group of at most ten employees, of which a row of zeros tells that none of them was sick.':
    'Raderna har month, kolumnerna i --by (all: alla grupper tillsammans; not-told: filen säger det inte), length (1-14, 15-59\neller from-60 dagars sammanhängande sjukdom), sickDays, wholeDays, occasions, people och suppressed. En rad om högst tio\npersoner lämnas inte, och inte heller andra som den skulle kunna räknas fram ur: suppressed är då few. Bara occasions\nlämnas inte där högst tio blev sjuka, och bara wholeDays där högst tio var sjuka en del av dagen. People är de frånvarande:\ngör ingen grupp med högst tio anställda, för då säger en rad med nollor att ingen av dem var sjuk.',
  'everybody employed with their working time, month by month: rows of shares, not divided by length':
    'alla anställda med sin arbetstid, månad för månad: rader med andelar, inte uppdelade efter längd',
  'The file of --ordinary-hours has person, month (YYYY-MM), ordinaryHours and, if known, sickHours, sex, ageGroup and group,\none row for each employee and month; the groups are then its own, those of the last month. The rows have, instead of length,\nemployees, hours, shareOfHours (per cent of ordinary hours), incidence (occasions for each 100 employees), absentAtEnd and\nprevalence (per cent of the employees sick on the last day of the month). A group of at most ten employees is left out too, and\npeople in every row of the month where at most ten of a group were not sick.\nTwo tables of the same people can be compared: hand out one of them.':
    'Filen till --ordinary-hours har person, month (ÅÅÅÅ-MM), ordinaryHours och, om det är känt, sickHours, sex, ageGroup och\ngroup, en rad för varje anställd och månad; grupperna är då dess egna, den sista månadens. Raderna har i stället för length\nemployees, hours, shareOfHours (procent av ordinarie timmar), incidence (påbörjade sjukfall per 100 anställda), absentAtEnd\noch prevalence (procent av de anställda som är sjuka månadens sista dag). En grupp med högst tio anställda lämnas inte heller,\noch inte people i någon av månadens rader där högst tio i en grupp inte var sjuka.\nTvå tabeller om samma personer kan jämföras: lämna ut en av dem.',

  // assess --brief, assess-person
  'only the case in short, what is still to be done and what looks wrong, without the picture':
    'bara ärendet i korthet, det som återstår att göra och det som ser fel ut, utan bilden',
  'several employments of one person: each employer’s sick pay by itself, one SGI, one sickness benefit':
    'flera anställningar för en person: varje arbetsgivares sjuklön för sig, en SGI, en sjukpenning',
  'JSON file with the person (sjukregler schema person), or - for standard input':
    'JSON-fil med personen (sjukregler schema person), eller - för standard in',

  // serve, mcp
  'the rules over HTTP, for this machine alone unless a host is named; /openapi.json tells what it takes':
    'reglerna över HTTP, bara för den här datorn om ingen adress anges; /openapi.json säger vad som tas emot',
  'the address to listen on': 'adressen att lyssna på',
  'the port to listen on; 0 for a free one': 'porten att lyssna på; 0 för en ledig',
  'Nothing is stored or logged. It knows no users: whoever reaches it may ask.':
    'Inget sparas eller loggas. Den känner inga användare: den som når den får fråga.',
  'the rules as tools of the Model Context Protocol, over standard input and output':
    'reglerna som verktyg i Model Context Protocol, över standard in och ut',
  'An assistant starts it: give it the command "npx" with the arguments "sjukregler" and "mcp".':
    'En assistent startar den: ge den kommandot "npx" med argumenten "sjukregler" och "mcp".',
};

/** Texts whose middle the program makes. */
export const helpPatterns: readonly (readonly [english: RegExp, swedish: string])[] = [
  [/^the rule’s id, or one of (.+)$/, 'regelns id, eller något av $1'],
  [/^what a code registers: (.+)$/, 'vad en kod registrerar: $1'],
  [
    /^the header of a column, its number as #6, or the element of a field: (.+)$/,
    'en kolumns rubrik, dess nummer som #6, eller elementet för en uppgift: $1',
  ],
  // The names of tables.
  [/^([a-z-]+(?:, [a-z-]+)+)$/, '$1'],
  [/^A line may have (\d+) characters\.$/, 'En rad får ha $1 tecken.'],
  [
    /^A line may have (\d+) characters\. Blank lines give no answer: tell lines apart by --key, not by their places\.\nHow many lines did not fit, and the first of them, is told on standard error; the exit code is 3 then\.$/,
    'En rad får ha $1 tecken. Tomma rader ger inget svar: skilj rader åt med --key, inte efter plats.\nHur många rader som inte passade, och den första av dem, står på standard error; avslutskoden är då 3.',
  ],
];
