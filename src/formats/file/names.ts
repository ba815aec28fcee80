/** The words in the names of columns and elements: what they say of the values, and whether they may be told. */
import type { NameHint } from './looks-like.js';

/** The text as names are compared: å and a, capital and small letters, blanks and punctuation make no difference. */
export function folded(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
}

/** The words of a name, folded: `Absence hours`, `AbsenceHours` and `absence_hours` have the same. */
export function wordsOf(name: string): string[] {
  return withoutAccents(name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '');
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** `f r o m   t o m   a n s t  n r` and the like, whose parts are no words of their own. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const HOUR_WORDS: readonly string[] = words(`
  h hours hour hrs tim timme timmar timantal franvarotimmar franvarotid franvarotim
`);

/** Hours of a schedule, or of work and of leave together: not of an absence. */
export const OTHER_HOURS: readonly string[] = words(`
  sjuktimmar semestertimmar arbetstimmar narvarotimmar arbetstid arbetstidtimmar schematid schematimmar timtal
`);

export const PERCENT_WORDS: readonly string[] = words(`
  % procent percent percentage pct omfattning extent grad sjukgrad franvarograd franvaroprocent franvaroomfattning
  sjukskrivningsgrad nedsattning nedsattningsgrad
`);

/** Values that only look like an amount of time: numbers that are names, amounts of money, rates of employment. */
const HINTS: Readonly<Record<NameHint, readonly string[]>> = {
  other: words(`
    belopp amount kr kronor sek pris apris lon manadslon timlon salary wage pay cost kostnad
    sysselsattningsgrad tjanstgoringsgrad anstallningsgrad deltid tjgrad sysselsattning
    personnummer personnr persnr pnr personalidentitynumber barn
  `),
  stamp: words(`
    skapad skapat andrad andrat uppdaterad registrerad inlagd attesterad attesterat godkand godkant exporterad
    created modified changed updated registered approved exported tidsstampel timestamp
  `),
  number: words(`
    nr no nummer number id kod code rad row line lopnr lopnummer post postid version index prio status
    avdelning avd enhet department dept unit team grupp group kst ks kostnadsstalle costcentre costcenter
    projekt proj project konto kontonr account kund customer order uppdrag aktivitet activity arende dim dimension
    dimensioner resenhet resenheter resultatenhet lonart loneart tidkod
    vecka veckonr week manad month ar year period dag dagar day days kalenderdagar arbetsdagar antaldagar
  `),
  hours: [
    ...HOUR_WORDS,
    ...OTHER_HOURS,
    ...words(`
    antal tid time duration langd varaktighet quantity qty
    min minut minuter minute minutes sek sekund sekunder second seconds sjukminuter franvarominuter arbetsminuter
  `),
  ],
  percent: PERCENT_WORDS,
};

const HINT_ORDER: readonly NameHint[] = ['other', 'stamp', 'hours', 'percent', 'number'];

/** What the words of a name say of its values. */
export function hintOf(name: string): NameHint | undefined {
  const all = new Set(wordsOf(name));
  if (all.has('dagar') || all.has('days')) return 'number';
  return HINT_ORDER.find((hint) => HINTS[hint].some((word) => all.has(word)));
}

/** What else stands in headers and nowhere in a person's name. */
const OTHER_WORDS = words(`
  a absence absent absences ag and anst anstallning anstallningsnummer anstallningsnr anstalld anstnr antal arbetad
  arbetade arbetat arbete arbetspass av beskrivning break cause comment datum date day e efternamn employee employment
  end enddate ends enhet extra f finish first firstname fom for foraldraledig foraldraledighet foraldrapenning fran
  frandatum franvaro franvarokod franvaroorsak franvarotyp from fornamn fr fritext hel helg i ill illness in info
  karens karensavdrag karensdag karensdag kategori kind kl klockan klockslag kod kommentar komp kompledig komptid last
  lastname leave ledig ledighet lunch m med medarbetare mertid n name namn narvaro normal notering o ob of och off
  ordinarie orsak other out overtid ovrig ovrigt paid pass permission personal planerad planerade raster rast reason
  registrerade restid s schema schematid scheduled semester semesterdag shift sick sickness sjuk sjukdom sjukfranvaro
  sjukledighet sjuklon sjukpenning sjukskriven sjukskrivning slut slutar slutdatum sluttid sort start startar startdate
  startdatum starttid starts sum summa t text tidtyp tidstyp till tilldatum timeoff title titel tjanstledig
  tjanstledighet to tom total totalt tot tr type typ u ut vab vacation varav veckodag weekday work worked ansv chef
`);

const KNOWN = new Set([...Object.values(HINTS).flat(), ...OTHER_WORDS]);

/** Whether a header is made of nothing but words that such headers have, so that it cannot be a person or a value. */
export function isTellable(header: string): boolean {
  const all = wordsOf(header);
  return all.length > 0 && all.every((word) => KNOWN.has(word));
}

/** Whether the name of an element is a word: one with digits could hold a date of birth. */
export function isTellableElement(path: string): boolean {
  return path.length <= LONGEST_PATH && /^[@/\p{L}_.-]+$/u.test(path);
}

const LONGEST_PATH = 80;
