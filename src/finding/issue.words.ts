import type { IssueCode } from './issue.js';
import type { Words } from './words.js';

/** A sentence for every issue code, with what to do about it. */
export const issueWords: Words<IssueCode> = {
  'not-json': { sv: 'Texten är inte giltig JSON.', en: 'The text is not valid JSON.' },
  'not-a-calendar': {
    sv: 'Texten är ingen kalender som detta bibliotek har skrivit.',
    en: 'The text is no calendar that this library has written.',
  },
  missing: { sv: 'Uppgiften saknas.', en: 'This field is required.' },
  'wrong-type': {
    sv: 'Uppgiften har fel typ. Tal skrivs som tal, inte som text; datum som text, ÅÅÅÅ-MM-DD.',
    en: 'This has the wrong type. Give numbers as numbers, not text; dates as text, YYYY-MM-DD.',
  },
  'unknown-key': {
    sv: 'Här finns en uppgift som regeln inte känner till. Kontrollera stavningen.',
    en: 'There is a field here that the rule does not know. Check the spelling.',
  },
  'not-an-option': { sv: 'Värdet är inget av de tillåtna.', en: 'The value is none of the allowed ones.' },
  'not-a-date': { sv: 'Skriv datumet som ÅÅÅÅ-MM-DD.', en: 'Write the date as YYYY-MM-DD.' },
  'no-such-date': {
    sv: 'Det datumet finns inte i kalendern eller ligger utanför åren 1900–9899.',
    en: 'There is no such date in the calendar, or it lies outside the years 1900–9899.',
  },
  'not-a-month': { sv: 'Skriv månaden som ÅÅÅÅ-MM.', en: 'Write the month as YYYY-MM.' },
  'not-a-time': { sv: 'Skriv tidpunkten som ÅÅÅÅ-MM-DDTTT:MM.', en: 'Write the time as YYYY-MM-DDTHH:MM.' },
  'no-such-time': {
    sv: 'Den tidpunkten finns inte; klockan går från 00:00 till 23:59.',
    en: 'There is no such time; the clock runs from 00:00 to 23:59.',
  },
  reversed: { sv: 'Sista dagen ligger före den första.', en: 'The last day lies before the first.' },
  negative: { sv: 'Värdet får inte vara negativt.', en: 'The value must not be negative.' },
  'not-positive': { sv: 'Värdet måste vara större än noll.', en: 'The value must be greater than zero.' },
  'too-small': {
    sv: 'Värdet är mindre än vad som är möjligt här.',
    en: 'The value is smaller than possible here.',
  },
  'too-large': {
    sv: 'Värdet är större än vad som är möjligt här.',
    en: 'The value is larger than possible here.',
  },
  'not-whole': { sv: 'Värdet måste vara ett heltal.', en: 'The value must be a whole number.' },
  'more-than-two-decimals': {
    sv: 'Ange högst två decimaler. Avrunda till öre respektive hundradels timme först.',
    en: 'Give at most two decimals. Round to the öre or to a hundredth of an hour first.',
  },
  'more-than-four-decimals': {
    sv: 'Ange högst fyra decimaler: 0,3333 för en tredjedel.',
    en: 'Give at most four decimals: 0.3333 for a third.',
  },
  'too-many': { sv: 'Listan är längre än tillåtet.', en: 'The list is longer than allowed.' },
  'too-few': { sv: 'Listan är kortare än vad som krävs.', en: 'The list is shorter than required.' },
  duplicate: {
    sv: 'Samma uppgift står mer än en gång.',
    en: 'The same stands more than once.',
  },
  'duplicate-date': {
    sv: 'Samma datum står mer än en gång. Lägg ihop timmarna.',
    en: 'The same date stands more than once. Add up the hours.',
  },
  overlapping: {
    sv: 'Tiden överlappar en annan och skulle räknas två gånger.',
    en: 'The time overlaps another one and would be counted twice.',
  },
  'before-period': {
    sv: 'Datumet ligger före sjuklöneperiodens första dag.',
    en: 'The date lies before the first day of the sick-pay period.',
  },
  'after-period': {
    sv: 'Datumet ligger så långt efter sjuklöneperiodens första dag att det inte kan höra till perioden.',
    en: 'The date lies so long after the first day of the sick-pay period that it cannot belong to it.',
  },
  'before-opening': {
    sv: 'Sjuktillfället börjar inom den tid som de ingående saldona redan omfattar.',
    en: 'The spell begins within the time that the opening balances already cover.',
  },
  'begins-too-late': {
    sv: 'Den första raden börjar efter den första sjukdagen. Ange vad som gällde från den dagen.',
    en: 'The first row begins after the first day of sickness. Give what held from that day.',
  },
  'outside-vacation': {
    sv: 'Dagen ligger utanför semestern.',
    en: 'The day lies outside the vacation.',
  },
  'more-than-may-be-saved': {
    sv: 'Så många semesterdagar får inte sparas detta semesterår.',
    en: 'So many days of vacation may not be saved in this vacation year.',
  },
  'bad-reference': {
    sv: 'En referens är 1–64 bokstäver, siffror, bindestreck, understreck eller punkter, med högst nio siffror, eller en UUID.',
    en: 'A reference is 1–64 letters, digits, hyphens, underscores or dots, with at most nine digits, or a UUID.',
  },
  'other-reference': {
    sv: 'De två versionerna har olika referenser; de ska vara av samma ärende.',
    en: 'The two versions have different references; they must be of one case.',
  },
  'bad-issuer': {
    sv: 'En utfärdare skrivs som en domän: bokstäver, siffror, bindestreck och punkter, högst 64 tecken och nio siffror.',
    en: 'An issuer is written as a domain: letters, digits, hyphens and dots, at most 64 characters and nine digits.',
  },
  'not-applicable': {
    sv: 'Uppgiften hör inte ihop med de övriga.',
    en: 'This field does not go with the others.',
  },
  'several-ongoing': {
    sv: 'Högst en sjukperiod kan pågå utan slutdatum, och den måste vara den sista.',
    en: 'At most one spell can be ongoing without a last day, and it must be the latest.',
  },
  'after-as-of': {
    sv: 'Datumet ligger efter den dag som bedömningen avser.',
    en: 'The date lies after the day that the assessment refers to.',
  },
  'not-in-order': {
    sv: 'Raderna står inte i ordning efter första dag, eller efter person och första dag.',
    en: 'The rows are not in order of their first days, or of person and first day.',
  },
  'other-length': {
    sv: 'Kolumnen har inte lika många rader som kolumnen person.',
    en: 'The column has not as many rows as the column person.',
  },
  'too-long': {
    sv: 'Raden är längre än 8 388 608 tecken.',
    en: 'The line is longer than 8 388 608 characters.',
  },
  'time-of-day': {
    sv: 'Här står ett klockslag, inte bara en dag. Ange dagen ensam, ÅÅÅÅ-MM-DD.',
    en: 'There is a time of day here, not a day alone. Give the day alone, YYYY-MM-DD.',
  },
  'open-end': {
    sv: 'Datumet står för ett öppet slut. Lämna ett öppet slut tomt; datum går till år 9899.',
    en: 'The date stands for an open end. Leave an open end empty; dates go to the year 9899.',
  },
  'decimal-comma': {
    sv: 'Skriv decimaler med punkt, som 0.5, och tal utan citattecken.',
    en: 'Write decimals with a point, as 0.5, and numbers without quotation marks.',
  },
  'personal-number': {
    sv: 'Värdet har tio siffror eller fler och kan vara ett person- eller samordningsnummer. Ange ett eget löpnummer med högst nio siffror.',
    en: 'The value has ten digits or more and may be a personal or coordination number. Give a serial number of your own with at most nine digits.',
  },
  'polluted-prototype': {
    sv: 'Alla objekt i programmet ärver uppgifter som inte är deras egna. Inget besvaras förrän de är borttagna.',
    en: 'All objects of the program inherit fields that are not their own. Nothing is answered until they are taken away.',
  },
};
