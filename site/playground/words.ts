/** The playground's own words; those of rules and reports come from the package. */
import type { Text } from '../../src/finding/words.js';

export const ui = {
  wholeCase: { sv: 'Ett helt sjukfall', en: 'A whole case' },
  oneRule: { sv: 'En regel', en: 'One rule' },
  whatToAsk: { sv: 'Vad vill du prova?', en: 'What do you want to try?' },
  examples: { sv: 'Exempel', en: 'Examples' },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  form: { sv: 'Formulär', en: 'Form' },
  json: { sv: 'JSON', en: 'JSON' },
  rule: { sv: 'Regel', en: 'Rule' },
  readings: { sv: 'Tolkningar', en: 'Readings' },
  aboutRule: { sv: 'Om regeln', en: 'About the rule' },
  asOfHelp: {
    sv: 'Dagen som bedömningen avser. Det som ligger efter är prognos.',
    en: 'The day that the assessment refers to. What lies after it is projected.',
  },
  answer: { sv: 'Svar', en: 'Answer' },
  toAnswer: { sv: 'Till svaret', en: 'To the answer' },
  fix: { sv: 'Rätta detta först', en: 'Fix this first' },
  notJson: { sv: 'Texten är inte giltig JSON', en: 'The text is not valid JSON' },
  line: { sv: 'rad', en: 'line' },
  noAnswer: {
    sv: 'Svaret visas när uppgifterna går att läsa.',
    en: 'The answer is shown when the facts can be read.',
  },
  ambiguous: {
    sv: 'Kan läsas som tusental eller som decimaler. Skriv 31 250 eller 31,25.',
    en: 'This can be read as thousands or as decimals. Write 31 250 or 31.25.',
  },
  badLink: {
    sv: 'Länken är skadad och kunde inte läsas. Här visas ett exempel.',
    en: 'The link is damaged and could not be read. This is an example.',
  },
  noForm: {
    sv: 'Formuläret visas när texten är giltig JSON.',
    en: 'The form is shown when the text is valid JSON.',
  },
  share: { sv: 'Kopiera länk', en: 'Copy link' },
  copied: { sv: 'Länken är kopierad', en: 'The link is copied' },
  copyYourself: {
    sv: 'Länken står i adressfältet; kopiera den där.',
    en: 'The link stands in the address bar; copy it there.',
  },
  shareHelp: {
    sv: 'Uppgifterna ligger i länken själv, efter tecknet #, och skickas inte till någon server.',
    en: 'The facts lie in the link itself, behind the sign #, and are sent to no server.',
  },
  download: { sv: 'Spara som', en: 'Save as' },
  picture: { sv: 'Bild (SVG)', en: 'Picture (SVG)' },
  calendar: { sv: 'Kalender (ICS)', en: 'Calendar (ICS)' },
  text: { sv: 'Text (Markdown)', en: 'Text (Markdown)' },
  page: { sv: 'Sida (HTML)', en: 'Page (HTML)' },
  data: { sv: 'Data (JSON)', en: 'Data (JSON)' },
  findingData: { sv: 'Svaret som JSON', en: 'The answer as JSON' },
  whatIf: { sv: 'Tänk om …', en: 'What if …' },
  backOn: { sv: 'Åter i arbete den', en: 'Back at work on' },
  extent: { sv: 'Sjukskrivning från och med i morgon', en: 'Sick leave from tomorrow' },
  asItIs: { sv: 'som uppgifterna säger', en: 'as the facts say' },
  reset: { sv: 'Återställ', en: 'Reset' },
  noWhatIf: {
    sv: 'Kräver en sjukperiod som pågår på bedömningsdagen.',
    en: 'Needs a spell that is running on the day of the assessment.',
  },
  add: { sv: 'Lägg till', en: 'Add' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  moreFacts: { sv: 'Fler uppgifter', en: 'More facts' },
  notGiven: { sv: '– inte angivet –', en: '– not given –' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  noEnd: { sv: 'pågår', en: 'goes on' },
  noValue: { sv: 'finns inte', en: 'there is none' },
  pickDate: { sv: 'Välj datum', en: 'Pick a date' },
  kind: { sv: 'Slag', en: 'Kind' },
  one: { sv: 'Samma hela tiden', en: 'The same all the time' },
  byDate: { sv: 'Olika från olika dagar', en: 'Different from different days' },
  several: { sv: 'Flera', en: 'Several' },
} satisfies Readonly<Record<string, Text>>;

export const exampleNames: Readonly<Record<string, Text>> = {
  cold: { sv: 'Förkylning', en: 'A cold' },
  wednesdays: { sv: 'Bara onsdagar', en: 'Wednesdays only' },
  relapses: { sv: 'Återinsjuknanden', en: 'Relapses' },
  'part-time-return': { sv: 'Åter på deltid', en: 'Part-time return' },
  'short-employment': { sv: 'Kort anställning', en: 'Short employment' },
  'eleventh-period': { sv: 'Elfte perioden', en: 'The eleventh period' },
  'long-case': { sv: 'Ett långt fall', en: 'A long case' },
};

/** Fields of a case that have a name of their own where they stand. */
export const caseFields: Readonly<Record<string, Text>> = {
  asOf: { sv: 'Bedömt per den', en: 'As of' },
  'employment.from': { sv: 'Anställd från', en: 'Employed from' },
  'employment.to': { sv: 'Sista anställningsdag', en: 'Last day of employment' },
  'employment.earlier': { sv: 'Tidigare anställningar', en: 'Earlier employments' },
  'spells.from': { sv: 'Första sjukdag', en: 'First sick day' },
  'spells.to': { sv: 'Sista sjukdag', en: 'Last sick day' },
  'prognosis.on': { sv: 'Prognosen gjord den', en: 'Prognosis made on' },
  'benefit.sgi': { sv: 'SGI, kronor per år', en: 'SGI, kronor a year' },
};
