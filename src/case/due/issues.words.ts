/** What looks wrong in a case: one full sentence each. */
import type { Words } from '../../finding/words.js';
import type { CaseIssueCode } from './issues.js';

export const issueSentences: Words<CaseIssueCode> = {
  'overlapping-spells': {
    sv: 'Sjuktillfället överlappar ett annat; den högsta omfattningen har använts.',
    en: 'The spell overlaps another one; the highest extent was used.',
  },
  'gap-without-scheduled-work': {
    sv: 'Mellan sjuktillfället och det föregående ligger bara lediga dagar; kontrollera om sjukdomen var obruten.',
    en: 'Only days off lie between the spell and the one before; check whether the sickness was unbroken.',
  },
  'before-employment': {
    sv: 'Sjuktillfället börjar före anställningen.',
    en: 'The spell begins before the employment.',
  },
  'after-employment': {
    sv: 'Sjuktillfället slutar efter anställningens sista dag.',
    en: 'The spell ends after the last day of the employment.',
  },
  'certificate-gap': {
    sv: 'Intygen täcker inte alla dagar som intyg krävs för.',
    en: 'The certificates do not cover every day that takes one.',
  },
  'extent-above-certificate': {
    sv: 'Omfattningen är större än den som intygen styrker en dag som intyg krävs för.',
    en: 'The extent is above what the certificates cover on a day that takes one.',
  },
  'after-as-of': {
    sv: 'Sjuktillfället börjar efter den dag som bedömningen avser.',
    en: 'The spell begins after the day that the assessment refers to.',
  },
  'prognosis-passed': {
    sv: 'Sjukdomen pågår, fast den dag till vilken den väntades vara har passerats.',
    en: 'The sickness goes on, though the day until which it was expected to last has passed.',
  },
  'date-before-sickness': {
    sv: 'Dagen ligger före all sjukdom som den kan höra till och fullgör ingenting; kontrollera den.',
    en: 'The day lies before all sickness that it can belong to and fulfils nothing; check it.',
  },
  'vacation-days-assumed': {
    sv: 'Enligt schemat arbetar arbetstagaren en lördag eller söndag i semestern, men vilka dagar som är semesterdagar är inte angivet. Måndag till fredag har använts; ange dagarna.',
    en: 'By the schedule the employee works on a Saturday or Sunday of the vacation, but which days count as days of vacation is not given. Monday to Friday were used; give the days.',
  },
  'no-benefit-below-quarter': {
    sv: 'Omfattningen är mindre än en fjärdedel: efter sjuklöneperioden lämnas ingen sjukpenning (27 kap. 2 och 45 §§ SFB).',
    en: 'The extent is less than a quarter: after the sick-pay period no sickness benefit is paid (SFB 27:2 and 27:45).',
  },
  'worked-after-between': {
    sv: 'Nästa sjuktillfälle följer direkt, så uppgiften om arbete efteråt läses inte. Ange den på det tillfälle som ledigheten följer efter.',
    en: 'The next spell follows at once, so what is said of work afterwards is not read. Give it on the spell that the time off follows.',
  },
  'worked-on-other-benefit': {
    sv: 'Tiden till nästa sjuktillfälle ersätts helt med en annan förmån, så inget arbete kan ha utförts då; kontrollera uppgifterna.',
    en: 'Another benefit is paid for the whole of the time until the next spell, so that no work can have been done then; check the facts.',
  },
  'lost-not-paid': {
    sv: 'Det som gick förlorat föll på en dag som arbetsgivaren inte betalar sjuklön för, och ger ingenting.',
    en: 'What was lost fell on a day that the employer gives no sick pay for, and gives nothing.',
  },
  'pregnancy-benefit-early': {
    sv: 'Graviditetspenningen börjar före den sextionde dagen före den beräknade födelsen, vilket bara förbud mot arbetet eller risker i arbetsmiljön ger rätt till (10 kap. 6–7 a §§ SFB); kontrollera uppgifterna.',
    en: 'The pregnancy benefit begins before the sixtieth day before the expected birth, which only a ban on the work or risks in it give a right to (SFB 10:6–7 a); check the facts.',
  },
  'pregnancy-benefit-late': {
    sv: 'Graviditetspenning lämnas längst till och med den elfte dagen före den beräknade födelsen (10 kap. 8 § SFB); kontrollera uppgifterna.',
    en: 'Pregnancy benefit is given no longer than through the eleventh day before the expected birth (SFB 10:8); check the facts.',
  },
};
