import { frozen } from '../../finding/frozen.js';
import type { Text, Words } from '../../finding/words.js';
import type { FileField, FileIssueCode } from './file-issue.js';
import type { InvalidFileCode } from './invalid-file.js';
import type { LooksLike } from './looks-like.js';

/** A sentence for every reason why a file cannot be read, with what to do about it. */
export const invalidFileWords: Words<InvalidFileCode> = /* @__PURE__ */ frozen({
  'empty-file': { sv: 'Filen är tom.', en: 'The file is empty.' },
  truncated: {
    sv: 'Filen tar slut mitt i. Exportera den på nytt.',
    en: 'The file ends in the middle. Export it again.',
  },
  'not-well-formed': {
    sv: 'Filen är inte skriven som formatet kräver.',
    en: 'The file is not written as the format demands.',
  },
  doctype: {
    sv: 'Filen har en dokumenttyp (DOCTYPE). Sådana filer läses inte.',
    en: 'The file has a document type (DOCTYPE). Such files are not read.',
  },
  'unknown-encoding': {
    sv: 'Teckenkodningen läses inte. Exportera filen som UTF-8, ISO-8859-1 eller Windows-1252.',
    en: 'The encoding is not read. Export the file as UTF-8, ISO-8859-1 or Windows-1252.',
  },
  'bad-encoding': {
    sv: 'Texten har inte den teckenkodning som filen eller anropet uppger.',
    en: 'The text is not in the encoding that the file or the call says.',
  },
  'nul-byte': {
    sv: 'Filen har nolltecken. Den är skadad eller har en annan teckenkodning.',
    en: 'The file has NUL characters. It is damaged or in another encoding.',
  },
  'too-deep': {
    sv: 'Elementen ligger djupare i varandra än i någon riktig fil.',
    en: 'The elements lie deeper in each other than in any real file.',
  },
  'too-long': {
    sv: 'Ett värde, en rad eller en text är längre än i någon riktig fil.',
    en: 'A value, a row or a text is longer than in any real file.',
  },
  'too-many-employees': {
    sv: 'Filen har fler anställda än som läses på en gång. Dela upp den.',
    en: 'The file has more employees than are read at a time. Split it.',
  },
  'not-paxml': { sv: 'Filen är ingen PAXml-fil.', en: 'The file is no PAXml file.' },
  'not-tlu': {
    sv: 'Filen är ingen tidrapport (TLU) för Visma Lön.',
    en: 'The file is no time report (TLU) for Visma Lön.',
  },
  'no-version': { sv: 'Filen uppger ingen PAXml-version.', en: 'The file says no version of PAXml.' },
  'unknown-version': {
    sv: 'Filen har en annan PAXml-version än 2.0 och 2.2.',
    en: 'The file has a version of PAXml other than 2.0 and 2.2.',
  },
  'no-known-record': {
    sv: 'Filen har ingen post som formatet känner. Exportera tidtransaktioner enligt PAXml 2.0 eller 2.2.',
    en: 'The file has no record that the format knows. Export time transactions of PAXml 2.0 or 2.2.',
  },
  'no-readable-row': {
    sv: 'Ingen rad i filen kan läsas. Kontrollera vilka kolumner och koder som har angetts.',
    en: 'No row of the file can be read. Check which columns and codes were given.',
  },
  spreadsheet: {
    sv: 'Filen är ett kalkylblad eller ett arkiv. Spara bladet som CSV.',
    en: 'The file is a spreadsheet or an archive. Save the sheet as CSV.',
  },
  'no-header': {
    sv: 'Tabellen har ingen rubrikrad. Ange headerLine 0 och peka ut kolumnerna med nummer, #1 för den första.',
    en: 'The table has no header. Say headerLine 0 and point the columns out by number, #1 for the first.',
  },
  'missing-column': {
    sv: 'En kolumn som behövs saknas, eller har en rubrik som inte är känd. Peka ut den.',
    en: 'A column that is needed is missing, or its header is not known. Point it out.',
  },
  'duplicate-column': {
    sv: 'Två kolumner har samma innebörd. Peka ut den som gäller.',
    en: 'Two columns mean the same. Point out the one that counts.',
  },
});

/** A sentence for every reason why a row is left out, with what to do about it. */
export const fileIssueWords: Words<FileIssueCode> = /* @__PURE__ */ frozen({
  'unknown-code': {
    sv: 'Koden är inte känd. Ange vad den betyder.',
    en: 'The code is not known. Say what it means.',
  },
  'code-by-agreement': {
    sv: 'Koden betyder det som de två systemen har kommit överens om; den har lästs som övrig frånvaro.',
    en: 'The code means what the two systems have agreed on; it was read as other leave.',
  },
  'unknown-record': {
    sv: 'Posten är ingen som standarden känner, och har inte lästs.',
    en: 'The record is none that the standard knows, and was not read.',
  },
  missing: { sv: 'Uppgiften saknas.', en: 'This is missing.' },
  'not-a-date': {
    sv: 'Datumet ska skrivas ÅÅÅÅ-MM-DD eller ÅÅÅÅMMDD.',
    en: 'Dates are written YYYY-MM-DD or YYYYMMDD.',
  },
  'no-such-date': {
    sv: 'Det datumet finns inte i kalendern eller ligger utanför åren 1900–9899.',
    en: 'There is no such date in the calendar, or it lies outside the years 1900–9899.',
  },
  'time-in-date': {
    sv: 'Datumet har ett klockslag eller en tidszon, som kan göra det till en annan dag. Ange bara dagen.',
    en: 'The date has a time of day or a zone, which could make it another day. Give the day alone.',
  },
  'open-end-as-date': {
    sv: 'Dagen ligger bortom varje verkligt datum. Lämna sista dagen tom medan frånvaron pågår.',
    en: 'The day lies beyond every real date. Leave the last day empty while the absence goes on.',
  },
  'several-dates': {
    sv: 'Raden har både datum och intervall eller klockslag. Ange ett av dem.',
    en: 'The row has both a date and a range or clock times. Give one of them.',
  },
  reversed: { sv: 'Sista dagen ligger före den första.', en: 'The last day lies before the first.' },
  'not-a-number': {
    sv: 'Värdet är inget tal, eller har ett annat decimaltecken än resten av filen.',
    en: 'The value is no number, or has another decimal sign than the rest of the file.',
  },
  negative: {
    sv: 'Värdet är negativt: en rättelse. Rätta den rad som den avser.',
    en: 'The value is negative: a correction. Correct the row that it refers to.',
  },
  'not-positive': { sv: 'Värdet måste vara större än noll.', en: 'The value must be greater than zero.' },
  'too-large': {
    sv: 'Värdet är större än vad som är möjligt här.',
    en: 'The value is larger than possible here.',
  },
  'share-not-percent': {
    sv: 'Omfattningen anges i procent, 50 och inte 0,5.',
    en: 'The extent is given in percent, 50 and not 0.5.',
  },
  'percent-with-times': {
    sv: 'Raden har både klockslag och omfattning i procent. Ange ett av dem.',
    en: 'The row has both clock times and an extent in percent. Give one of them.',
  },
  'not-a-time': {
    sv: 'Klockslag skrivs TT:MM bredvid ett datum, eller ÅÅÅÅ-MM-DDTTT:MM:SS.',
    en: 'Times are written hh:mm beside a date, or YYYY-MM-DDThh:mm:ss.',
  },
  'zone-in-time': {
    sv: 'Klockslaget har en annan tidszon än den svenska. Ange svensk tid utan tidszon.',
    en: 'The time has a zone other than the Swedish one. Give Swedish time without a zone.',
  },
  'bad-clock-times': {
    sv: 'Tiden slutar inte efter sin början, varar längre än ett dygn, eller är kortare än rasten.',
    en: 'The time does not end after it begins, lasts longer than 24 hours, or is shorter than its break.',
  },
  'more-hours-than-times': {
    sv: 'Raden har fler timmar än vad som ryms mellan klockslagen.',
    en: 'The row has more hours than lie between its clock times.',
  },
  'duplicate-field': {
    sv: 'Uppgiften står mer än en gång i samma rad.',
    en: 'This stands more than once in the same row.',
  },
  'duplicate-day': {
    sv: 'Schemat anger samma dag på två olika sätt.',
    en: 'The schedule tells the same day in two different ways.',
  },
  'ambiguous-employee': {
    sv: 'Personen har flera anställningar i filen, och raden säger inte vilken som avses.',
    en: 'The person has several employments in the file, and the row does not say which is meant.',
  },
  'column-count': {
    sv: 'Raden har fler eller färre kolumner än rubriken.',
    en: 'The row has more or fewer columns than the header.',
  },
});

/** What each field of a row is called. */
export const fileFieldNames: Words<FileField> = /* @__PURE__ */ frozen({
  employee: { sv: 'anställd', en: 'employee' },
  code: { sv: 'kod', en: 'code' },
  date: { sv: 'datum', en: 'date' },
  from: { sv: 'första dag', en: 'first day' },
  to: { sv: 'sista dag', en: 'last day' },
  hours: { sv: 'timmar', en: 'hours' },
  percent: { sv: 'omfattning i procent', en: 'extent in percent' },
  'starts-at': { sv: 'starttid', en: 'start time' },
  'ends-at': { sv: 'sluttid', en: 'end time' },
  break: { sv: 'rast', en: 'break' },
});

/** What the values of a place that is not read look like. */
export const looksLikeNames: Words<LooksLike> = /* @__PURE__ */ frozen({
  hours: { sv: 'timmar', en: 'hours' },
  percent: { sv: 'procent', en: 'percentages' },
  times: { sv: 'klockslag', en: 'times of the clock' },
});

/** What is said of each place that is not read, with what to do about it. */
export const unreadWords: Text = /* @__PURE__ */ frozen({
  sv: 'Här står vad som ser ut att vara frånvaro, men det läses inte. Ange vad det betyder, eller att det ska förbigås.',
  en: 'What stands here looks like absence, but is not read. Say what it means, or that it is to be passed over.',
});
