// The headings and standing sentences of the generated pages.
import type { Confidence } from '../../src/law/dated.js';
import type { CoverageStatus } from '../../src/law/coverage/coverage.js';
import type { Text, Words } from '../../src/finding/words.js';

export const words = {
  // A rule
  function: { sv: 'funktionen', en: 'function' },
  command: { sv: 'kommandot', en: 'command' },
  reference: { sv: 'API-referens', en: 'API reference' },
  notDecided: { sv: 'Vad den inte avgör', en: 'What it does not decide' },
  law: { sv: 'Lagen', en: 'Law' },
  sections: { sv: 'Lagrum', en: 'Sections' },
  acts: { sv: 'Lagar och förordningar', en: 'Acts' },
  inForce: { sv: 'I kraft', en: 'In force' },
  throws: { sv: 'Ogiltig indata ger', en: 'Throws' },
  figures: { sv: 'Belopp och gränser', en: 'Figures' },
  input: { sv: 'Indata', en: 'Input' },
  theCase: { sv: 'Ärendet', en: 'The case' },
  options: { sv: 'Val', en: 'Options' },
  optional: { sv: '(valfritt)', en: '(optional)' },
  forms: {
    sv: 'Datum skrivs `ÅÅÅÅ-MM-DD` och belopp i kronor med högst två decimaler; det som utelämnas är inte uppgivet.',
    en: 'Dates are `YYYY-MM-DD`, amounts kronor with at most two decimals, absent means absent.',
  },
  printsSchema: { sv: 'skriver ut JSON Schema.', en: 'prints the JSON Schema.' },
  value: { sv: 'Svaret', en: 'Value' },
  reasons: { sv: 'Vad koderna betyder', en: 'What the codes mean' },
  facts: {
    sv: 'Uppgifter som kan saknas eller antas',
    en: 'Facts that can be missing or assumed',
  },
  assumed: { sv: 'Vad som antas där en uppgift inte ges', en: 'What is assumed where a fact is absent' },
  example: { sv: 'Exempel', en: 'Example' },
  openQuestions: { sv: 'Öppna frågor', en: 'Open questions' },
  none: { sv: 'Inga.', en: 'None.' },
  taken: { sv: 'Vald tolkning:', en: 'Taken:' },
  bothReadings: { sv: 'Tolkningarna', en: 'Both readings' },

  // A function of whole cases
  thePerson: { sv: 'Personen', en: 'The person' },
  theChange: { sv: 'Ändringen', en: 'The change' },
  ofEveryItem: { sv: 'En lista. Om varje post:', en: 'A list. Of every item:' },
  caseAsIn: { sv: 'Ett ärende så som det beskrivs under', en: 'A case as described under' },
  caseStandsUnder: { sv: 'vad ett ärende innehåller står under', en: 'what a case holds stands under' },
  valueOf: { sv: 'Svaret från', en: 'The value of' },
  asInValueOf: { sv: 'Som i svaret från', en: 'As in the value of' },

  // Agreements
  agreements: { sv: 'Kollektivavtal', en: 'Collective agreements' },
  agreementsLead: {
    sv: 'Vad kollektivavtalen säger om sjuklön, så långt en offentlig text eller parternas egna sidor säger det. Inget är tillagt: ett villkor som inte är funnet är `unknown`, och de rader som beror på det är öppna. Om ob-tillägg inom karensen går förlorade följer avtalet, om inte delen själv säger det med `inKarens`.',
    en: 'What collective agreements say of sick pay, as far as a public text or a page of the parties themselves says it. Nothing is added: a term that was not found is `unknown`, and the lines that depend on it are open. Whether supplements for unsocial hours within the karens are lost follows the agreement, unless a part says it itself with `inKarens`.',
  },
  agreementUse: {
    sv: 'Ange avtalets id till `assess`, `payrollLines`, `compare` eller `whatIf`, eller på kommandoraden med `--agreement`.',
    en: 'Give the agreement’s id to `assess`, `payrollLines`, `compare` or `whatIf`, or with `--agreement` on the command line.',
  },
  agreementFloor: {
    sv: 'Där beräkningen ger mindre än lagen låter ett avtal ge (SjLL 2 §) säger svaret det, med skillnaden i kronor. Vad en timme är värd får avtalet bestämma, men inte andelen av den: jämförelsen görs med 80 % av avtalets egen lön för alla timmar som gick förlorade och är en tolkning.',
    en: 'Where the calculation gives less than the statute lets an agreement give (SjLL 2 §) the answer says so, with the difference in kronor. What an hour is worth is for the agreement to say, the share of it is not: the comparison is with 80 % of the agreement’s own pay for all hours lost, and is an interpretation.',
  },
  agreementOnTop: {
    sv: 'Vad arbetsgivaren själv ger därutöver anges som `employerSupplement`.',
    en: 'What the employer itself gives on top is told as `employerSupplement`.',
  },
  notFound: { sv: 'inte funnet', en: 'not found' },
  name: { sv: 'namn', en: 'name' },
  says: { sv: 'säger', en: 'says' },
  holds: { sv: 'gäller', en: 'holds' },
  clause: { sv: 'klausul', en: 'clause' },
  term: { sv: 'villkor', en: 'term' },
  remarks: { sv: 'Anmärkningar', en: 'Notes' },
  sources: { sv: 'Källor', en: 'Sources' },
  everyAgreement: { sv: 'Alla avtal', en: 'All agreements' },

  // Coverage
  coverage: { sv: 'Vad som täcks av lagarna', en: 'Coverage of the acts' },
  coverageLead: {
    sv: 'Varje paragraf i de kapitel som biblioteket har gått igenom, vad det gör av den, och varför.',
    en: 'Every section of the chapters that the library has gone through, what it makes of it, and why.',
  },
  chapter: { sv: 'kapitel', en: 'chapter' },
  status: { sv: 'läge', en: 'status' },
  means: { sv: 'betyder', en: 'means' },
  sectionsCount: { sv: 'paragrafer', en: 'sections' },
  section: { sv: 'paragraf', en: 'section' },
  rules: { sv: 'regler', en: 'rules' },
  why: { sv: 'varför', en: 'why' },

  // From section to function
  fromSection: { sv: 'Från paragraf till funktion', en: 'From section to function' },
  fromSectionLead: {
    sv: 'Vilken funktion som följer en paragraf. API-sidorna finns efter `npm run docs`.',
    en: 'Which function follows a section. The API pages exist after `npm run docs`.',
  },
  functionColumn: { sv: 'funktion', en: 'function' },
  about: { sv: 'vad den handlar om', en: 'what it is about' },
  referenceColumn: { sv: 'referens', en: 'reference' },
  withoutSection: {
    sv: 'Funktioner som följer vägledning och praxis, inte någon paragraf:',
    en: 'Functions that follow guidance and policy, not a section:',
  },
  composes: { sv: 'sätter samman de andra.', en: 'composes the others.' },

  // Open questions
  deviations: {
    sv: 'Där lagen är öppen, och där andra säger annorlunda',
    en: 'Where the law is open, and where others say otherwise',
  },
  byRule: { sv: 'Öppna frågor, regel för regel', en: 'Open questions, rule by rule' },
  byRuleLead: {
    sv: 'Ett svar som vilar på en av dem nämner den i `interpretations`, med den tolkning som valdes.',
    en: 'A finding that rests on one of these names it in `interpretations`, with the reading that was taken.',
  },
  takenReading: { sv: 'Vald', en: 'Taken' },
  otherReading: { sv: 'Annan', en: 'Other' },
  source: { sv: 'Källa', en: 'Source' },
  choose: { sv: 'För att välja den andra', en: 'To choose the other' },
  noOption: {
    sv: 'Det finns inget val för den andra tolkningen; svaret nämner den.',
    en: 'There is no option for the other reading; the finding names it.',
  },
  either: { sv: 'antingen', en: 'either' },
  or: { sv: 'eller', en: 'or' },
  noMore: { sv: 'inget mer', en: 'nothing more' },
  inInput: { sv: 'i indata.', en: 'in the input.' },

  // Dated tables
  tables: { sv: 'Daterade tabeller', en: 'Dated tables' },
  tablesLead: {
    sv: 'Alla belopp och gränser ur lagen i biblioteket. En rad gäller från sin dag till nästa rads; den sista tills vidare.',
    en: 'Every figure of law in the library. A row applies from its day until the next row’s; the last one until further notice.',
  },
  chosenBy: { sv: 'Raden väljs av', en: 'The row is chosen by' },
  confidence: { sv: 'säkerhet', en: 'confidence' },
  from: { sv: 'från', en: 'from' },
  figuresColumn: { sv: 'belopp och gränser', en: 'figures' },
  sourceColumn: { sv: 'källa', en: 'source' },
  checkedOn: { sv: 'kontrollerad', en: 'checked on' },

  // Glossary
  glossary: { sv: 'Ordlista', en: 'Glossary' },
  glossaryLead: {
    sv: 'Bibliotekets termer på svenska och engelska; funktionen är',
    en: 'The terms of the library in Swedish and English; the function is',
  },
  swedish: { sv: 'svenska', en: 'Swedish' },
  english: { sv: 'engelska', en: 'English' },
  meaning: { sv: 'betydelse', en: 'meaning' },
} satisfies Readonly<Record<string, Text>>;

export const statuses: Words<CoverageStatus> = {
  implemented: {
    sv: 'de angivna reglerna ger paragrafens svar',
    en: 'the rules named give the section’s answer',
  },
  'part-of': {
    sv: 'de ger en del av det; resten är uppgifter som den som frågar lämnar',
    en: 'they give part of it; the rest is a fact that the caller states',
  },
  assessment: {
    sv: 'paragrafen ber någon att bedöma, så ingen funktion besvarar den',
    en: 'the section asks somebody to judge, so no function answers it',
  },
  'not-modelled': { sv: 'ingen regel följer den', en: 'no rule follows it' },
};

export const confidence: Words<Confidence> = {
  P: { sv: 'lagtexten är läst', en: 'the statute’s text was read' },
  S: { sv: 'en sekundär källa', en: 'a secondary source' },
  I: {
    sv: 'vår tolkning av det som texten lämnar öppet',
    en: 'our interpretation of what the text leaves open',
  },
};
