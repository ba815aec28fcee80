/** What the codes of absence rows mean: full sentences, with what to do about it where something can be done. */
import { frozen } from '../../finding/frozen.js';
import type { Words } from '../../finding/words.js';
import type { BridgeReason } from './bridging.js';
import type { LintCode } from './lint.js';
import type { MedicalIssueCode } from '../certificate/medical-certificate.js';

/** Why a day without a row is a day of sickness. */
export const bridgeReasonWords: Words<BridgeReason> = /* @__PURE__ */ frozen({
  'no-scheduled-work': {
    sv: 'Dagen är arbetsfri enligt schemat och ligger mellan två sjukdagar.',
    en: 'The day is off by the schedule and lies between two days of sickness.',
  },
  'public-holiday': {
    sv: 'Dagen är en arbetsfri helgdag mellan två sjukdagar.',
    en: 'The day is a public holiday off between two days of sickness.',
  },
  certified: {
    sv: 'Dagen täcks av ett läkarintyg, och inget annat är registrerat på den.',
    en: 'The day is covered by a certificate, and nothing else is registered on it.',
  },
  'fit-date': {
    sv: 'Dagen ligger före den dag då arbetstagaren anmälde sig frisk.',
    en: 'The day lies before the day that was reported as the first of being fit.',
  },
});

/** What does not fit together, or is easily read wrong. */
export const rowFindingWords: Words<LintCode | MedicalIssueCode> = /* @__PURE__ */ frozen({
  'vacation-on-sick-day': {
    sv: 'Semester är registrerad på en sjukdag. Sjukdagen har behållits; ta bort den rad som inte stämmer. Vill arbetstagaren att dagen inte räknas som semester ska hen säga det utan dröjsmål (semesterlagen 15 §).',
    en: 'Vacation is registered on a day of sickness. The sickness was kept; remove the row that is wrong. An employee who wants the day not to count as vacation has to say so without delay (Annual Leave Act, section 15).',
  },
  'parental-leave-on-sick-day': {
    sv: 'Föräldraledighet är registrerad på en sjukdag. Sjukdagen har behållits; ta bort den rad som inte stämmer.',
    en: 'Parental leave is registered on a day of sickness. The sickness was kept; remove the row that is wrong.',
  },
  'care-of-child-on-sick-day': {
    sv: 'Vård av barn är registrerad på en sjukdag. Sjukdagen har behållits; ta bort den rad som inte stämmer.',
    en: 'Care of a child is registered on a day of sickness. The sickness was kept; remove the row that is wrong.',
  },
  'other-leave-on-sick-day': {
    sv: 'Annan ledighet är registrerad på en sjukdag. Sjukdagen har behållits; ta bort den rad som inte stämmer.',
    en: 'Other leave is registered on a day of sickness. The sickness was kept; remove the row that is wrong.',
  },
  'work-on-sick-day': {
    sv: 'Arbete är registrerat på en sjukdag, och tillsammans blir det mer än hela dagen. Sjukdagen har behållits.',
    en: 'Work is registered on a day of sickness, and together that is more than the whole day. The sickness was kept.',
  },
  'differing-rows': {
    sv: 'Raderna gäller samma sjukdag men inte samma dagar, eller har timmar och andelar som inte går att lägga ihop. De kan vara delar av dagen eller två uppgifter om samma sak; ta bort den rad som inte stämmer.',
    en: 'The rows are for the same day of sickness but not for the same days, or have hours and shares that cannot be added. They may be parts of the day or two versions of the same; remove the row that is wrong.',
  },
  'more-than-the-day': {
    sv: 'Raderna för sjukdagen är tillsammans mer än hela dagen. Hela dagen har använts; ta bort den rad som inte stämmer, eller kontrollera schemat.',
    en: 'The rows for the day of sickness are more than the whole day together. The whole day was used; remove the row that is wrong, or check the schedule.',
  },
  'overlapping-times': {
    sv: 'Radernas klockslag överlappar varandra. Den gemensamma sjuktiden har räknats en gång; ta bort den rad som inte stämmer.',
    en: 'The times of the rows overlap. The sickness that they have in common was counted once; remove the row that is wrong.',
  },
  'more-hours-than-scheduled': {
    sv: 'Raden har fler timmar än schemat den dagen. Radens timmar har använts; kontrollera om schemat ändrades.',
    en: 'The row has more hours than the schedule on that day. The hours of the row were used; check for a changed schedule.',
  },
  'hours-on-range': {
    sv: 'Timmarna gäller flera dagar och är inte schemats timmar för dem. De har fördelats på dagarna; ange timmar dag för dag.',
    en: 'The hours are for several days and are not the scheduled hours of those days. They were spread over the days; give hours day by day.',
  },
  'hours-and-percent': {
    sv: 'Raden har både timmar och procent, som inte stämmer överens enligt schemat. Timmarna har använts.',
    en: 'The row has both hours and a percentage, which do not agree by the schedule. The hours were used.',
  },
  'hours-and-times': {
    sv: 'Raden har fler timmar än det är mellan klockslagen. Tiden mellan klockslagen har använts.',
    en: 'The row has more hours than there are between its times. The time between them was used.',
  },
  'hours-on-day-off': {
    sv: 'Raden har timmar på en dag som är arbetsfri enligt schemat. Timmarna har använts; kontrollera om schemat ändrades.',
    en: 'The row has hours on a day that is off by the schedule. The hours were used; check for a changed schedule.',
  },
  'hours-without-schedule': {
    sv: 'Raden har timmar, men schemat är inte känt. Timmarna har använts; ange schemat, så blir även omfattningen rätt.',
    en: 'The row has hours, but the schedule is not known. The hours were used; give the schedule to get the extent right too.',
  },
  'break-not-known': {
    sv: 'Klockslagen är längre än en dag i veckan som har antagits, och det är inte känt om en rast ligger i dem. Ange schemat eller rasten.',
    en: 'The clock times are longer than a day of the week that is assumed, and it is not known whether they hold a break. Give the schedule or the break.',
  },
  'zero-hours': {
    sv: 'Raden anger sjukfrånvaro på en arbetsdag, men noll timmar. Dagen räknas som sjukdag och kan hålla ihop en sjuklöneperiod; ta bort raden om ingen var sjuk.',
    en: 'The row says sick on a working day, but no hours. The day counts as a day of sickness and can hold a sick-pay period together; delete the row if nobody was sick.',
  },
  'outside-schedule': {
    sv: 'Sjukdagen ligger utanför den tid som arbetspassen är kända för. Ange passen även för den.',
    en: 'The day of sickness lies outside the time for which the shifts are known. Give the shifts for it too.',
  },
  'zero-hour-without-shift': {
    sv: 'Raden har timmar på en dag utan avtalat arbetspass. Timmarna har använts; ange det pass som har missats.',
    en: 'The row has hours on a day without an agreed shift. The hours were used; give the shift that was missed.',
  },
  'between-levels': {
    sv: 'Andelen ligger mellan två nivåer. Sjuklönen följer timmarna; för sjukpenning gäller den lägre nivån (SFB 27:45).',
    en: 'The share lies between two levels. Sick pay follows the hours; for sickness benefit the lower level applies (SFB 27:45).',
  },
  'below-quarter': {
    sv: 'Andelen är lägre än en fjärdedel. Sjuklönen följer timmarna, men sjukpenning kräver att arbetsförmågan är nedsatt med minst en fjärdedel (SFB 27:2, 27:45).',
    en: 'The share is below a quarter. Sick pay follows the hours, but sickness benefit needs a capacity that is reduced by at least a quarter (SFB 27:2, 27:45).',
  },
  'differs-from-certificate': {
    sv: 'Raden har en annan omfattning än läkarintyget. Radens omfattning har använts.',
    en: 'The row has another extent than the certificate. The extent of the row was used.',
  },
  'extent-from-certificate': {
    sv: 'Raden har ingen omfattning. Läkarintygets har använts; ange omfattningen på raden om den var en annan.',
    en: 'The row has no extent. That of the certificate was used; give the row one if it was another.',
  },
  'certificate-ends-between': {
    sv: 'Intyget slutar mellan två sjukdagar, och inget nytt tar vid. Dagarna därefter har lästs som friska; kontrollera om intyget förlängdes.',
    en: 'The certificate ends between two days of sickness, and none follows on it. The days after were read as healthy; check whether it was prolonged.',
  },
  'unknown-between': {
    sv: 'Det är inte känt om dagarna mellan två sjukdagar hade arbete. De har lästs som friska; ange schema, intyg eller dagen då arbetstagaren blev frisk.',
    en: 'It is not known whether the days between two days of sickness had work. They were read as healthy; give schedule, certificate or fit date.',
  },
  'public-holidays-between': {
    sv: 'Mellan två sjukdagar ligger bara lediga dagar och helgdagar, som schemat har arbete på. Ange om helgdagar är lediga.',
    en: 'Only days off and public holidays lie between two days of sickness, and the schedule has work on the holidays. Say whether they are free.',
  },
  'fit-date-on-sick-day': {
    sv: 'Dagen då arbetstagaren anmälde sig frisk är registrerad som sjukdag. Sjukdagen har behållits.',
    en: 'The day reported as the first of being fit is registered as a day of sickness. The sickness was kept.',
  },
  'fit-date-after-work': {
    sv: 'Före den dag då arbetstagaren anmälde sig frisk ligger arbete eller annan frånvaro. Sjukdomen har lästs som slut dessförinnan.',
    en: 'Work or other absence lies before the day that was reported as the first of being fit. The sickness was read as over by then.',
  },
  'date-without-sickness': {
    sv: 'Datumet följer inte på någon sjukdom och har inte använts.',
    en: 'The date follows on no sickness and was not used.',
  },
  'supplement-not-paid': {
    sv: 'Tillägget ger ingen sjuklön: raden saknar timmar, koden saknar pris per timme, eller dagen arbetades delvis. Ange priset under rates, eller koden OS för det som gick förlorat.',
    en: 'The supplement gives no sick pay: the row has no hours, the code has no rate, or the day was partly worked. Give the rate under rates, or the code OS for what was lost.',
  },
  'duplicate-row': {
    sv: 'Raden står mer än en gång och har räknats en gång.',
    en: 'The row stands more than once and was counted once.',
  },
  'copies-or-parts': {
    sv: 'Raderna är lika i allt och har räknats en gång, men båda ryms i dagen och kan vara delar av den. Ange klockslag, eller slå ihop raderna.',
    en: 'The rows are equal in everything and were counted once, but there is room for both in the day and they may be parts of it. Give times, or make one row of them.',
  },
  'alike-in-files': {
    sv: 'Rader i två filer skiljer sig bara i det som inte läses. De har lagts ihop som delar av dagen, men kan vara samma rad som har ändrats. Ta bort den ena, eller godta dem.',
    en: 'Rows of two files differ only in what is not read. They were added as parts of the day, but may be one row that was changed. Remove one of them, or accept them.',
  },
  'days-off-would-reset': {
    sv: 'Mellan raderna ligger bara lediga dagar. Ett system som läser dem som friska börjar en ny sjuklöneperiod med nytt karensavdrag.',
    en: 'Only days off lie between the rows. A system that reads them as healthy begins a new sick-pay period with a new karensavdrag.',
  },
  'certified-day-without-row': {
    sv: 'Mellan raderna ligger en intygad arbetsdag utan registrering. Den har lästs som arbetad; kontrollera om en rad saknas.',
    en: 'A certified working day without a row lies between the rows. It was read as worked; check whether a row is missing.',
  },
  'certificate-gap': {
    sv: 'Sjukdagen saknar intyg, fast sjukdomen var intygad tidigare.',
    en: 'The day of sickness has no certificate, although the sickness was certified before.',
  },
  'overlapping-extents': {
    sv: 'Perioder i intyget överlappar varandra med olika omfattning. Ingen omfattning har hämtats för de gemensamma dagarna.',
    en: 'Periods of the certificate overlap with different extents. No extent was taken for their common days.',
  },
});
