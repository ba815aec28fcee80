/** The open questions of a case, the answers to them, and the readings of the law that a case raises by itself. */
import type { QuestionWords } from '../../finding/rule-words.js';
import type { Words } from '../../finding/words.js';
import type { QualifyingTimeQuestion } from './open/qualifying-time.js';
import type { OpenAnswer, OpenId } from './question.js';

/** The questions about the law that a case raises by itself, beside those of the rules it is composed of. */
export type CaseQuestion =
  | 'average-week-of-period'
  | 'benefit-in-kind-that-stops'
  | 'salary-exchange'
  | 'sick-pay-floor'
  | 'start-on-other-benefit'
  | QualifyingTimeQuestion;

/** One full sentence each. */
export const openSentences: Words<OpenId> = {
  pay: {
    sv: 'Sjuklönen kan inte räknas ut, eftersom lönen inte är känd.',
    en: 'The sick pay cannot be calculated, since the pay is not known.',
  },
  schedule: {
    sv: 'Sjuklönen är inte färdigräknad: för några av dagarna är arbetspassen inte kända, och inga timmar har räknats på dem.',
    en: 'The sick pay is not complete: on some of the days the shifts are not known, and no hours were counted on them.',
  },
  prognosis: {
    sv: 'Om det behövs en plan för återgång i arbete beror på hur länge sjukdomen väntas vara.',
    en: 'Whether a plan for return to work is needed depends on how long the sickness is expected to last.',
  },
  'prognosis-day': {
    sv: 'När planen för återgång i arbete skulle vara klar beror på vilken dag det kunde antas att sjukdomen blir lång; här har den sista möjliga dagen använts.',
    en: 'When the plan for return to work fell due depends on the day on which a long sickness could be assumed; the last possible day was used here.',
  },
  'chain-exception': {
    sv: 'Vad arbetsförmågan jämförs med beror på om Försäkringskassan finner att ett undantag gäller.',
    en: 'What the work capacity is compared with depends on whether Försäkringskassan finds that an exception applies.',
  },
  'added-periods': {
    sv: 'För en sjukperiod som började före 2014 beror det på hur länge den försäkrade arbetade dessförinnan om dagarna i tidigare sjukperioder räknas med i rehabiliteringskedjan.',
    en: 'For a sick period that began before 2014 it depends on how long the insured had worked before it whether the days of earlier sick periods count in the rehabilitation chain.',
  },
  'work-after-employment': {
    sv: 'Anställningen har upphört: vad arbetsförmågan jämförs med och hur stor sjukpenningen är beror på om det finns ett annat arbete.',
    en: 'The employment has ended: what the work capacity is compared with, and how large the benefit is, depends on whether there is other work.',
  },
  'law-not-covered': {
    sv: 'En del av sjukdomen ligger före den tid vars lagregler ingår i biblioteket och har lämnats utanför.',
    en: 'Some of the sickness lies before the time whose law is part of the library and was left out.',
  },
  sgi: {
    sv: 'Sjukpenningen kan inte räknas ut, eftersom den sjukpenninggrundande inkomsten inte är känd.',
    en: 'The sickness benefit cannot be calculated, since the income that qualifies for it is not known.',
  },
  'first-days': {
    sv: 'För sjukperiodens första dagar beror sjukpenningen på arbetstiden dag för dag, eller för den arbetslöse på anmälan hos Arbetsförmedlingen.',
    en: 'For the first days of the sick period the benefit depends on the hours day by day, or for the unemployed on registration with Arbetsförmedlingen.',
  },
  'parameter-unknown': {
    sv: 'Sjukpenningen kan inte räknas ut, eftersom prisbasbeloppet för det året inte är känt och inkomsten ligger över det senast kända taket.',
    en: 'The sickness benefit cannot be calculated, since the price base amount of that year is not known and the income lies above the last known ceiling.',
  },
  'age-limits': {
    sv: 'Efter riktåldern för pension har sjukpenning lämnats för så många dagar att Försäkringskassan får besluta att den inte längre ska lämnas.',
    en: 'After the retirement target age benefit has been paid for so many days that Försäkringskassan may decide that it is no longer to be paid.',
  },
  'would-have-worked': {
    sv: 'Till en behovsanställd lämnas sjukpenning under sjukperiodens första tid bara om det kan antas att den försäkrade annars skulle ha arbetat.',
    en: 'To an on-demand employee benefit is paid in the first time of the sick period only if it can be assumed that the insured would otherwise have worked.',
  },
  'benefit-karensavdrag': {
    sv: 'Sjukperioden inleds med sjukpenning, så karensavdraget görs från den om inget högriskskydd gäller; hur stort det är beror på hur de första dagarna beräknas.',
    en: 'The sick period begins with benefit, so that the karensavdrag is made from it unless a high-risk protection applies; its size depends on how the first days are calculated.',
  },
  'average-week': {
    sv: 'Karensavdraget är räknat på lönens egen vecka, eftersom ingen av de veckor som är givna ligger i tiden före sjuklöneperioden.',
    en: 'The karensavdrag is counted on the week of the pay, since none of the weeks given lies in the time before the sick-pay period.',
  },
  'unsocial-hours': {
    sv: 'Sjuklönen är inte färdigräknad: för några av dagarna är det inte känt vilka tillägg som gick förlorade.',
    en: 'The sick pay is not complete: on some of the days it is not known which supplements were lost.',
  },
  'disputed-reading': {
    sv: 'Lagen kan läsas på mer än ett sätt.',
    en: 'The law can be read in more than one way.',
  },
  'fit-date': {
    sv: 'Om sjukdomen hör ihop med den före beror på när arbetstagaren blev frisk; därefter följer bara lediga dagar.',
    en: 'Whether the sickness belongs to the one before depends on when the employee was fit again; only days off follow on that one.',
  },
  'may-continue': {
    sv: 'Sjukdomen ligger på den första arbetsdagen i den tid som är känd, och kan ha börjat tidigare.',
    en: 'The sickness lies on the first working day of the time that is known, and may have begun earlier.',
  },
  'collective-insurance': {
    sv: 'Vad avtalsförsäkringen betalar är inte känt för alla dagar.',
    en: 'What the group insurance pays is not known for all days.',
  },
  'below-statute': {
    sv: 'Avtalets sätt att räkna ger mindre sjuklön än lagen låter ett avtal ge, om inte något villkor i avtalet jämnar ut det.',
    en: 'The agreement’s way of calculating gives less sick pay than the statute lets an agreement give, unless one of its terms makes up for it.',
  },
  'agreement-term-unknown': {
    sv: 'Beloppen beror på ett villkor i avtalet som inte är funnet i någon text.',
    en: 'The amounts depend on a term of the agreement that was not found in any text.',
  },
  'agreed-pay': {
    sv: 'Vad arbetsgivaren betalar vid sidan av sjukpenningen är inte känt för alla dagar.',
    en: 'What the employer pays beside the benefit is not known for all days.',
  },
  'pay-beside-benefit': {
    sv: 'Sjukpenningen kan minskas, eftersom arbetsgivaren och avtalsförsäkringen tillsammans betalar mer än vad som får lämnas vid sidan av den; med hur mycket går inte att säga, och här är den inte minskad.',
    en: 'The benefit can be reduced, since the employer and the group insurance together pay more than is allowed beside it; by how much cannot be said, and here it is not reduced.',
  },
  'other-benefit': {
    sv: 'För en del av dagen kan både sjukdomen och en annan förmån ersättas. Här räknas den andra förmånen som betald; den lämnas inte för samma tid som sjuklön eller sjukpenning, så det som har sökts och beslutats avgör.',
    en: 'Both the sickness and another benefit could be paid for the same part of the day. Here the other benefit counts as paid; it is not paid for the same time as sick pay or sickness benefit, so that what was applied for and decided settles it.',
  },
  'sgi-protection': {
    sv: 'Hur länge SGI:n är skyddad efter frånvaron avgörs inte av dagarna ensamma.',
    en: 'How long the SGI is protected after the absence does not follow from the days alone.',
  },
  insured: {
    sv: 'Det är inte känt om den försäkrade är anställd, egenföretagare eller arbetslös.',
    en: 'It is not known whether the insured person is employed, self-employed or unemployed.',
  },
};

/** What is so under an answer to an open question about the benefit. */
export const answerSentences: Words<OpenAnswer> = {
  'other-work': { sv: 'Det finns ett annat arbete.', en: 'There is other work.' },
  unemployed: { sv: 'Den försäkrade är arbetslös.', en: 'The insured person is unemployed.' },
  'not-stopped': {
    sv: 'Sjukpenningen fortsätter.',
    en: 'The benefit goes on.',
  },
  stopped: {
    sv: 'Försäkringskassan beslutar att den inte längre ska lämnas.',
    en: 'Försäkringskassan decides that it is no longer to be paid.',
  },
  'would-have-worked': {
    sv: 'Den försäkrade kan antas ha arbetat.',
    en: 'The insured person can be assumed to have worked.',
  },
  'would-not-have-worked': {
    sv: 'Den försäkrade kan inte antas ha arbetat.',
    en: 'The insured person cannot be assumed to have worked.',
  },
  registered: {
    sv: 'Den försäkrade är anmäld som arbetssökande och beredd att ta arbete i den omfattning som krävs, och karensavdraget är en hel dags sjukpenning.',
    en: 'The insured person is registered as seeking work and prepared to take work to the extent required, and the karensavdrag is the benefit of a whole day.',
  },
  'not-registered': {
    sv: 'Den försäkrade är inte anmäld som arbetssökande.',
    en: 'The insured person is not registered as seeking work.',
  },
  'ceiling-as-last-decided': {
    sv: 'Inkomsttaket blir det senast kända.',
    en: 'The income ceiling is the last known one.',
  },
  'ceiling-above-income': {
    sv: 'Inkomsttaket blir högre än inkomsten.',
    en: 'The income ceiling is higher than the income.',
  },
  'pay-in-proportion': {
    sv: 'Bara så stor del av arbetsgivarens lön räknas som svarar mot sjukpenningens omfattning.',
    en: 'Only that part of the employer’s pay counts which corresponds to the extent of the benefit.',
  },
  'all-of-the-pay': {
    sv: 'All lön från arbetsgivaren räknas som lön för samma tid som sjukpenningen.',
    en: 'All pay from the employer counts as pay for the same time as the benefit.',
  },
  'each-day': {
    sv: 'Minskningen avrundas nedåt till hela kronor för varje dag.',
    en: 'The reduction is rounded down to whole kronor for each day.',
  },
  'the-whole-time': {
    sv: 'Minskningen avrundas nedåt till hela kronor en gång för dagar i följd som är lika.',
    en: 'The reduction is rounded down to whole kronor once for days in a row that are alike.',
  },
  'each-employer': {
    sv: 'Varje arbetsgivares lön under sjukdomen jämförs med lönen i arbete hos den arbetsgivaren.',
    en: 'The pay of each employer during the sickness is compared with the pay in work from that employer.',
  },
  'all-employers': {
    sv: 'All lön under sjukdomen jämförs med lönen i arbete i de anställningar som sjukpenningen avser.',
    en: 'All pay during the sickness is compared with the pay in work in the employments that the benefit is for.',
  },
};

export const caseQuestionWords: Readonly<Record<CaseQuestion, QuestionWords>> = {
  'average-week-of-period': {
    question: {
      sv: 'Vilken lön ger den genomsnittliga vecka som karensavdraget räknas på, när en ny lön börjar gälla under sjuklöneperioden?',
      en: 'Which pay makes the average week of which the karensavdrag is a share, when another pay begins within the sick-pay period?',
    },
    readings: {
      'pay-at-period-start': {
        sv: 'Lönen den första dagen i perioden: avdraget görs en gång för perioden, från dess början, och ingen dag före löneändringen räknas om.',
        en: 'The pay of the first day of the period: the deduction is made once for the period, from its beginning, and no day before the raise is counted anew.',
      },
      'pay-of-each-day': {
        sv: 'Lönen varje dag: från löneändringen räknas avdraget på den nya lönen, och det som redan har dragits räknas av.',
        en: 'The pay of each day: from the raise on the deduction is a share of the new pay, less what has been deducted already.',
      },
    },
    source: {
      sv: '6 § andra stycket sjuklönelagen talar om en genomsnittlig vecka, men inte om vilken lön som gäller när den ändras under perioden.',
      en: 'Section 6, second paragraph, of the Sick Pay Act speaks of an average week, but is silent on a pay that changes within the period.',
    },
  },
  'benefit-in-kind-that-stops': {
    question: {
      sv: 'Hur mycket av en naturaförmån går förlorad när den upphör under sjukdomen?',
      en: 'How much of a benefit in kind is lost when it stops during the sickness?',
    },
    readings: {
      'as-monthly-pay': {
        sv: 'Så mycket som av en månadslön med samma värde: den följer de missade timmarna efter avtalets sätt att räkna, och ingår i en genomsnittlig vecka.',
        en: 'As much as of a monthly pay of the same value: it follows the hours missed by the convention of the agreement, and is in an average week.',
      },
      'by-calendar-day': {
        sv: 'Årsvärdet delat med årets dagar, för varje kalenderdag.',
        en: 'Its value a year by the days of the year, for every calendar day.',
      },
    },
    source: {
      sv: '6 § sjuklönelagen omfattar lön och andra anställningsförmåner som går förlorade; en förmån som behålls är inte förlorad (AD 1993 nr 52, fri lunch). Hur en förlorad förmån räknas per dag säger lagen inte.',
      en: 'Section 6 of the Sick Pay Act covers pay and other employment benefits that are lost; a benefit that is kept is not lost (AD 1993 no. 52, free lunch). The act does not say how a lost one is counted by the day.',
    },
  },
  'salary-exchange': {
    question: {
      sv: 'Räknas sjukavdrag och sjuklön på lönen före eller efter löneväxling?',
      en: 'Are the deduction for absence and the sick pay made on the pay before or after a salary exchange?',
    },
    readings: {
      'after-exchange': {
        sv: 'På lönen efter växlingen: den del som har växlats till pension är ingen lön som frånvaron tar, och den betalas in i sin helhet.',
        en: 'On the pay after it: what is exchanged for pension is no pay that the absence takes, and it is paid in full.',
      },
      'before-exchange': {
        sv: 'På lönen före växlingen, när avtalet om löneväxling säger att den ursprungliga lönen ligger till grund.',
        en: 'On the pay before it, where the contract of the exchange says that the original pay counts.',
      },
    },
    source: {
      sv: '6 § sjuklönelagen talar om lön och andra anställningsförmåner som går förlorade, men inte om löneväxling; avtalet mellan arbetsgivare och arbetstagare avgör. En leverantör av lönesystem (Visma) räknar på månadslönen efter växlingen.',
      en: 'Section 6 of the Sick Pay Act speaks of pay and other employment benefits that are lost, but is silent on salary exchange; the contract between employer and employee decides. A supplier of payroll systems (Visma) counts on the monthly pay after the exchange.',
    },
  },
  'sick-pay-floor': {
    question: {
      sv: 'När ger ett avtals sätt att räkna mindre än sjuklönelagen låter det göra?',
      en: 'When does an agreement’s way of calculating give less than the Sick Pay Act lets it?',
    },
    readings: {
      'own-pay-of-an-hour': {
        sv: 'När sjuklönen för en sjuklöneperiod blir lägre än 80 % av avtalets egen lön för alla timmar som gick förlorade, minus karensavdraget. Vad en timme är värd får avtalet bestämma.',
        en: 'When the sick pay of a sick-pay period is less than 80 % of the agreement’s own pay for all hours lost, less the karensavdrag. What an hour is worth is for the agreement to say.',
      },
      'outcome-of-each-period': {
        sv: 'När sjuklönen för en sjuklöneperiod blir lägre än årslönen delad med årets timmar ger för samma timmar, hur lite det än är.',
        en: 'When the sick pay of a sick-pay period is less than yearly pay by yearly hours gives for the same hours, by however little.',
      },
      'level-in-principle': {
        sv: 'När avtalet avviker från lagens nivå i princip; skillnader som bara följer av ett annat sätt att räkna är den närmare beräkning som avtalet får göra.',
        en: 'When the agreement departs from the level of the statute in principle; differences that only follow from another way of calculating are the closer calculation that it may make.',
      },
    },
    source: {
      sv: '2 § andra stycket sjuklönelagen låter centrala kollektivavtal bestämma den närmare beräkningen av sjuklönen enligt 6 § första stycket och av avdraget enligt dess andra stycke, men inte andelen, och 6 § har ingen formel för lönen per timme eller dag. Prop. 1990/91:181 (sammanfattningen) säger att någon avvikelse i princip från lagens nivåer inte är avsedd; de statliga avtalen rättades 2014, eftersom utfallet kunde bli lägre.',
      en: 'Section 2, second paragraph, of the Sick Pay Act lets central collective agreements make the closer calculation of the sick pay under section 6, first paragraph, and of the deduction under its second, but not set the share, and section 6 has no formula for the pay of an hour or a day. Prop. 1990/91:181 (its summary) says that no departure in principle from the levels of the statute is meant; the state’s agreements were corrected in 2014, since the outcome could be lower.',
    },
  },
  'start-on-other-benefit': {
    question: {
      sv: 'När börjar sjuklöneperioden för den som blir sjuk på dagar då en annan förmån lämnas på heltid?',
      en: 'When does the sick-pay period begin for who falls ill on days for which another benefit is paid in full?',
    },
    readings: {
      'first-day-away-from-work': {
        sv: 'Den första dagen som den andra förmånen inte tar hela: dessförinnan avhåller sig arbetstagaren inte från arbetet på grund av sjukdomen.',
        en: 'On the first day that the other benefit does not take whole: until then it is not the sickness that keeps the employee from work.',
      },
      'first-day-of-sickness': {
        sv: 'Den första sjukdagen: arbetsförmågan är nedsatt från den.',
        en: 'On the first day of sickness: the work capacity is reduced from then on.',
      },
    },
    source: {
      sv: '7 § första stycket sjuklönelagen räknar från den första dag då arbetsförmågan är nedsatt, men perioden börjar inte om arbetstagaren inte avhåller sig från arbete åt arbetsgivaren.',
      en: 'Section 7, first paragraph, of the Sick Pay Act counts from the first day on which the work capacity is reduced, but the period does not begin unless the employee abstains from work for the employer.',
    },
  },
  'days-before-the-right': {
    question: {
      sv: 'Räknas sjukdagar före rätten till sjuklön, under kvalifikationstiden, in i sjuklöneperiodens fjorton dagar?',
      en: 'Do sick days before the right to sick pay, in the qualifying time, count among the fourteen days of the sick-pay period?',
    },
    readings: {
      counted: {
        sv: 'De räknas: perioden börjar den första sjukdagen i anställningen, och arbetsgivaren betalar det som är kvar av den.',
        en: 'They count: the period begins on the first sick day of the employment, and the employer pays what is left of it.',
      },
      'not-counted': {
        sv: 'De räknas inte: perioden börjar den första sjukdagen med rätt till sjuklön.',
        en: 'They do not count: the period begins on the first sick day with a right to sick pay.',
      },
    },
    source: {
      sv: '7 § sjuklönelagen räknar från den första dag då arbetsförmågan är nedsatt; 3 § säger när rätten inträder men inte om dagarna dessförinnan räknas.',
      en: 'Section 7 of the Sick Pay Act counts from the first day on which the work capacity is reduced; section 3 says when the right begins, but not whether the days before it count.',
    },
  },
  'karensavdrag-after-qualifying-time': {
    question: {
      sv: 'Görs det två karensavdrag när sjukperioden inleds med sjukpenning och sjuklön följer efter kvalifikationstiden?',
      en: 'Are there two karensavdrag where the sick period begins with benefit and sick pay follows after the qualifying time?',
    },
    readings: {
      'one-from-each': {
        sv: 'Ett görs från sjukpenningen och ett från sjuklönen.',
        en: 'One is made from the benefit and one from the sick pay.',
      },
      'one-in-all': {
        sv: 'Det som görs från sjukpenningen är det enda.',
        en: 'The one made from the benefit is the only one.',
      },
    },
    source: {
      sv: '6 § andra stycket sjuklönelagen och 27 kap. 27 § socialförsäkringsbalken föreskriver var sitt avdrag och säger inget om varandra.',
      en: 'Section 6, second paragraph, of the Sick Pay Act and SFB 27:27 each prescribe a deduction, and are silent about each other.',
    },
  },
};
