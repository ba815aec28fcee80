/** What the facts of a case are called, and what is taken for granted of them. */
import type { Extent } from '../../rules/sickness-benefit/day-amount/day-amount.js';
import type { ComparedWith, Insured } from '../../rules/work-capacity/chain/chain.js';
import type { Text, Words } from '../../finding/words.js';
import type { OpeningAssumed } from './opening.js';

/** The facts that `assess` can name as missing or as assumed. */
export type CaseFact =
  | 'employment.pay'
  | 'employment.schedule'
  | 'employment.schedule.breaks'
  | 'employment.averageWeek'
  | 'employment.averageWeek.weeks'
  | 'lost'
  | 'lost.inKarens'
  | 'spells.notifiedOn'
  | 'spells.fitFrom'
  | 'spells.workedAfter'
  | 'earlierDeductions'
  | 'employment.averageWeek.parts'
  | 'opening'
  | 'opening.sickPayDays'
  | 'benefitBar'
  | 'prognosis.on'
  | 'prognosis.expectedTo'
  | 'decisions.chainException'
  | 'workedBefore'
  | 'insured'
  | 'workAfterEmployment'
  | 'benefit.sgi'
  | 'workingTimeOrRegistration'
  | 'workingTime'
  | 'registeredJobSeeker'
  | 'wouldHaveWorked'
  | 'decisionOnAgeLimit'
  | 'priceBaseAmount'
  | 'agreementTerm'
  | 'benefit.earlierDays'
  | 'bornOn'
  | 'selfEmployed.karenstid'
  | 'insurance.qualified'
  | 'insurance.highestAge'
  | 'insurance.decidedPension'
  | 'incomeBaseAmount'
  | 'payForBenefitTime'
  | 'otherBenefits'
  | 'works-in-part'
  | 'work-end-not-known'
  | 'time-before-absence'
  | 'target-age'
  | 'end-of-employment'
  | 'comparable-benefit'
  | 'birth-not-known'
  | 'pregnancy-after-other-ground';

/** What `assess` can take to be so where a fact was not given. */
export type CaseAssumed =
  | Extract<Insured, 'employee' | 'self-employed'>
  | 'same-all-time'
  | 'week-of-the-pay'
  | 'only-those-given'
  | 'monday-to-friday-without-public-holidays'
  | 'first-day'
  | 'day-after-last'
  | 'full-return'
  | 'no-earlier-deductions'
  | 'no-parts-in-average-week'
  | 'outside-the-karens'
  | 'no-benefit-bar'
  | 'karensdagar'
  | 'below-target-age'
  | 'target-age-as-last-known'
  | 'no-earlier-benefit-days'
  | 'not-below-last-decided'
  | 'insurance-qualified'
  | 'below-insurance-age'
  | OpeningAssumed;

/** Noun phrases: without a full stop. */
export const factNames: Words<CaseFact> = {
  otherBenefits: {
    sv: 'vilken av förmånerna som lämnas för den del av dagen som båda kunde gälla',
    en: 'which of the benefits is paid for the part of the day that both could be paid for',
  },
  'works-in-part': {
    sv: 'vad som är skyddat när en del av arbetstiden arbetas',
    en: 'what is protected while part of the working time is worked',
  },
  'work-end-not-known': { sv: 'den sista arbetsdagen', en: 'the last day of work' },
  'time-before-absence': {
    sv: 'vad den försäkrade gjorde mellan arbetet, eller en tidigare frånvaro, och frånvaron',
    en: 'what the insured did between the work, or an earlier absence, and the absence',
  },
  'target-age': {
    sv: 'vad riktåldern betyder så länge arbetet finns kvar',
    en: 'what the target age means as long as there is work',
  },
  'end-of-employment': {
    sv: 'om arbetet avbröts när frånvaron började eller när anställningen upphörde',
    en: 'whether the work was broken off when the absence began or when the employment ended',
  },
  'comparable-benefit': {
    sv: 'om den andra förmånen skyddar som sjukpenning gör',
    en: 'whether the other benefit protects as sickness benefit does',
  },
  'birth-not-known': { sv: 'dagen för födelsen', en: 'the day of the birth' },
  'pregnancy-after-other-ground': {
    sv: 'om graviditet skyddar den som kommer från en annan grund än arbete',
    en: 'whether pregnancy protects who comes from another ground than work',
  },
  'insurance.qualified': {
    sv: 'avtalsförsäkringens kvalifikationskrav',
    en: 'the qualifying conditions of the group insurance',
  },
  'insurance.highestAge': {
    sv: 'avtalsförsäkringens högsta ålder',
    en: 'the highest age of the group insurance',
  },
  'insurance.decidedPension': {
    sv: 'den sjukpension som beslutades före juli 2018',
    en: 'the sickness pension decided before July 2018',
  },
  incomeBaseAmount: { sv: 'årets inkomstbasbelopp', en: 'the income base amount of the year' },
  'employment.pay': { sv: 'lönen och veckoarbetstiden', en: 'the pay and the weekly hours' },
  'employment.schedule': { sv: 'arbetstidens förläggning', en: 'the schedule of work' },
  'employment.schedule.breaks': { sv: 'när rasterna låg', en: 'when the breaks were' },
  'employment.averageWeek': { sv: 'en genomsnittlig vecka', en: 'the average week' },
  'employment.averageWeek.weeks': {
    sv: 'veckorna före sjuklöneperioden',
    en: 'the weeks before the sick-pay period',
  },
  'lost.inKarens': {
    sv: 'om det som gick förlorat ligger i karensens timmar',
    en: 'whether what was lost lies in the hours of the karens',
  },
  lost: {
    sv: 'vad som gick förlorat utöver grundlönen',
    en: 'what was lost beside the basic pay',
  },
  'spells.notifiedOn': { sv: 'dagen för sjukanmälan', en: 'the day of the sick notice' },
  'spells.fitFrom': { sv: 'den första dagen som frisk', en: 'the first day of being fit again' },
  'spells.workedAfter': {
    sv: 'återgången i arbete efter ett sjuktillfälle',
    en: 'the return to work after a spell',
  },
  earlierDeductions: { sv: 'tidigare karensavdrag', en: 'earlier karensavdrag' },
  'employment.averageWeek.parts': {
    sv: 'tilläggen en genomsnittlig vecka',
    en: 'the supplements of an average week',
  },
  opening: {
    sv: 'sjukdomen före den tid som är känd, eller dess ingående saldon',
    en: 'the sickness before the time that is known, or its opening balances',
  },
  'opening.sickPayDays': {
    sv: 'sjuklönedagarna före bytet av lönesystem',
    en: 'the sick-pay days before the change of payroll systems',
  },
  benefitBar: { sv: 'en bidragsspärr', en: 'a bar from benefit' },
  'prognosis.on': {
    sv: 'den dag då det kunde antas hur länge sjukdomen varar',
    en: 'the day on which the length of the sickness could be assumed',
  },
  'prognosis.expectedTo': {
    sv: 'den dag till vilken sjukdomen väntas vara',
    en: 'the day until which the sickness is expected to last',
  },
  'decisions.chainException': {
    sv: 'Försäkringskassans bedömning av om ett undantag gäller',
    en: 'Försäkringskassan’s assessment of whether an exception applies',
  },
  workedBefore: {
    sv: 'hur länge den försäkrade arbetade mellan sjukperioderna',
    en: 'for how long the insured worked between the sick periods',
  },
  insured: { sv: 'den försäkrades sysselsättning', en: 'the occupation of the insured person' },
  workAfterEmployment: {
    sv: 'om det finns ett annat arbete efter anställningen',
    en: 'whether there is other work after the employment',
  },
  'benefit.sgi': {
    sv: 'den sjukpenninggrundande inkomsten (SGI)',
    en: 'the income that qualifies for sickness benefit (SGI)',
  },
  workingTimeOrRegistration: {
    sv: 'årsarbetstiden och arbetstiden dag för dag, eller för den arbetslöse anmälan hos Arbetsförmedlingen',
    en: 'the annual working time and the hours day by day, or for the unemployed the registration with Arbetsförmedlingen',
  },
  workingTime: {
    sv: 'årsarbetstiden och arbetstiden dag för dag',
    en: 'the annual working time and the hours day by day',
  },
  registeredJobSeeker: {
    sv: 'anmälan som arbetssökande hos Arbetsförmedlingen',
    en: 'registration as seeking work with Arbetsförmedlingen',
  },
  wouldHaveWorked: {
    sv: 'om den försäkrade kan antas ha arbetat om sjukdomen inte hade funnits',
    en: 'whether the insured person can be assumed to have worked but for the sickness',
  },
  decisionOnAgeLimit: {
    sv: 'Försäkringskassans beslut om sjukpenning efter riktåldern',
    en: 'Försäkringskassan’s decision on benefit after the retirement target age',
  },
  payForBenefitTime: {
    sv: 'hur stor del av arbetsgivarens lön som avser samma tid som sjukpenningen',
    en: 'which part of the employer’s pay is for the same time as the benefit',
  },
  agreementTerm: { sv: 'avtalets villkor', en: 'the terms of the agreement' },
  priceBaseAmount: { sv: 'årets prisbasbelopp', en: 'the price base amount of the year' },
  'benefit.earlierDays': {
    sv: 'tidigare dagar med sjukpenning',
    en: 'earlier days with sickness benefit',
  },
  bornOn: { sv: 'födelsemånaden', en: 'the month of birth' },
  'selfEmployed.karenstid': { sv: 'den karenstid som har valts', en: 'the karenstid that was chosen' },
};

export const extentNames: Readonly<Record<Extent, Text>> = {
  1: { sv: 'hel', en: 'full' },
  0.75: { sv: 'tre fjärdedelar', en: 'three quarters' },
  0.5: { sv: 'halv', en: 'half' },
  0.25: { sv: 'en fjärdedel', en: 'one quarter' },
};

/** What the work capacity is compared with. */
export const comparedWithNames: Words<ComparedWith> = {
  'own-work': { sv: 'det vanliga arbetet', en: 'the person’s own usual work' },
  'work-offered-temporarily': {
    sv: 'annat lämpligt arbete som arbetsgivaren tillfälligt erbjuder',
    en: 'other suitable work that the employer offers temporarily',
  },
  'other-work-with-employer': {
    sv: 'annat arbete hos arbetsgivaren, efter en omplacering',
    en: 'other work with the employer, after redeployment',
  },
  'normally-occurring-work': {
    sv: 'normalt förekommande arbete på arbetsmarknaden',
    en: 'work that normally occurs on the labour market',
  },
  'available-suitable-work': {
    sv: 'annat lämpligt arbete som är tillgängligt för den försäkrade',
    en: 'other suitable work that is available to the insured person',
  },
};

/** One full sentence each. */
export const assumedSentences: Words<CaseAssumed> = {
  employee: {
    sv: 'Den försäkrade antas vara anställd.',
    en: 'The insured person is assumed to be an employee.',
  },
  'self-employed': {
    sv: 'Den försäkrade antas vara egenföretagare.',
    en: 'The insured person is assumed to be self-employed.',
  },
  'same-all-time': {
    sv: 'Lönen antas ha varit densamma hela tiden.',
    en: 'The pay is assumed to have been the same all the time.',
  },
  'week-of-the-pay': {
    sv: 'Den genomsnittliga veckan antas vara lönens egen, utan tillägg.',
    en: 'The average week is assumed to be that of the pay, without supplements.',
  },
  'only-those-given': {
    sv: 'Den genomsnittliga veckan är tagen bara av de veckor som är givna, fast fler ryms i tiden.',
    en: 'The average week is taken only of the weeks that are given, though the time has room for more.',
  },
  'monday-to-friday-without-public-holidays': {
    sv: 'Arbetstiden antas vara jämnt fördelad på måndag till fredag, med helgdagar lediga.',
    en: 'The hours are assumed to be spread evenly over Monday to Friday, public holidays free.',
  },
  karensdagar: {
    sv: 'Ingen karenstid antas ha valts; karensdagarna enligt huvudregeln gäller.',
    en: 'No karenstid is assumed to have been chosen; the karensdagar of the main rule apply.',
  },
  'day-after-last': {
    sv: 'Den försäkrade antas ha varit frisk från och med dagen efter varje sjuktillfälle.',
    en: 'The insured person is assumed to have been fit from the day after every spell.',
  },
  'full-return': {
    sv: 'Arbetstagaren antas ha återgått i arbete fullt ut och arbetat innan nästa sjuktillfälle började.',
    en: 'The employee is assumed to have fully returned and worked before the next spell began.',
  },
  'below-target-age': {
    sv: 'Den försäkrade antas inte ha nått riktåldern för pension.',
    en: 'The insured person is assumed not to have reached the retirement target age.',
  },
  'target-age-as-last-known': {
    sv: 'Riktåldern för pension antas vara den senast kända.',
    en: 'The retirement target age is assumed to be the last known one.',
  },
  'no-earlier-benefit-days': {
    sv: 'Sjukpenning antas inte ha lämnats för andra dagar efter riktåldern än dem som följer av sjuktillfällena.',
    en: 'Benefit is assumed to have been paid after the retirement target age for no other days than those that follow from the spells.',
  },
  'insurance-qualified': {
    sv: 'Den anställde antas uppfylla avtalsförsäkringens kvalifikationskrav.',
    en: 'The employee is assumed to fulfil the qualifying conditions of the group insurance.',
  },
  'below-insurance-age': {
    sv: 'Den anställde antas inte ha nått avtalsförsäkringens högsta ålder.',
    en: 'The employee is assumed not to have reached the highest age of the group insurance.',
  },
  'not-below-last-decided': {
    sv: 'Prisbasbeloppet för ett år där det inte är känt antas inte bli lägre än det senast beslutade.',
    en: 'The price base amount of a year for which it is not known is assumed not to be lower than the last decided one.',
  },
  'no-earlier-deductions': {
    sv: 'Inga andra karensavdrag antas ha gjorts än de som följer av sjuktillfällena.',
    en: 'No karensavdrag is assumed to have been made but those that follow from the spells.',
  },
  'outside-the-karens': {
    sv: 'Det som gick förlorat utöver grundlönen antas inte ligga i karensens timmar.',
    en: 'What was lost beside the basic pay is assumed not to lie in the hours of the karens.',
  },
  'no-parts-in-average-week': {
    sv: 'En genomsnittlig vecka antas inte ha några tillägg, så att karensavdraget bara är en del av grundlönen.',
    en: 'An average week is assumed to have no supplements, so that the karensavdrag is a share of the basic pay alone.',
  },
  'no-benefit-bar': {
    sv: 'Ingen bidragsspärr antas gälla; från den 1 juli 2026 kan Försäkringskassan besluta om en.',
    en: 'No bar from benefit is assumed; from 1 July 2026 Försäkringskassan can decide on one.',
  },
  'opening-days-last': {
    sv: 'Sjukdagarna före bytet av lönesystem antas ligga så sent som möjligt.',
    en: 'The days of sickness before the change of payroll systems are assumed to lie as late as possible.',
  },
  'opening-days-unbroken': {
    sv: 'Sjukdomen före bytet av lönesystem antas ha varit obruten.',
    en: 'The sickness before the change of payroll systems is assumed to have been unbroken.',
  },
  'first-day': {
    sv: 'Där ingen dag för sjukanmälan anges antas den ha gjorts den första sjukdagen.',
    en: 'Where no day of the sick notice is given, it is assumed to be the first day of sickness.',
  },
};
