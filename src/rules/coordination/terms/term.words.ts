import type { Text } from '../../../finding/words.js';
import {
  closeRelativesBenefitName,
  diseaseCarriersBenefitName,
  parentalBenefitName,
  pregnancyBenefitName,
  temporaryParentalBenefitName,
} from '../../shared/other-benefit.words.js';
import type { TermId } from './table.js';

/** A term's name, what else it is called, and what it means in one sentence. Limits stand in the rules, not here. */
export interface TermWords {
  readonly name: Text;
  /** Other words and abbreviations for it, in either language. Absent: none. */
  readonly synonyms?: readonly string[];
  readonly explanation: Text;
}

export const termWords: Readonly<Record<TermId, TermWords>> = {
  'sick-pay': {
    name: { sv: 'sjuklön', en: 'sick pay' },
    synonyms: ['sjuklöner'],
    explanation: {
      sv: 'Sjuklön är den ersättning som arbetsgivaren betalar under sjuklöneperioden när sjukdom sätter ned arbetsförmågan.',
      en: 'Sick pay is what the employer pays during the sick-pay period when sickness reduces the work capacity.',
    },
  },
  'sick-pay-period': {
    name: { sv: 'sjuklöneperiod', en: 'sick-pay period' },
    synonyms: ['arbetsgivarperiod'],
    explanation: {
      sv: 'Sjuklöneperioden är de första dagarna av en sjukperiod, då arbetsgivaren och inte Försäkringskassan betalar.',
      en: 'The sick-pay period is the first days of a sick period, when the employer pays and not Försäkringskassan.',
    },
  },
  'sick-period': {
    name: { sv: 'sjukperiod', en: 'sick period' },
    synonyms: ['sjukfall'],
    explanation: {
      sv: 'En sjukperiod är tid då någon i oavbruten följd lider av en sjukdom som sätter ned arbetsförmågan.',
      en: 'A sick period is time during which somebody without a break suffers from sickness that reduces the work capacity.',
    },
  },
  karensavdrag: {
    name: { sv: 'karensavdrag', en: 'karensavdrag' },
    synonyms: ['karens', 'qualifying deduction'],
    explanation: {
      sv: 'Karensavdraget är det avdrag som görs från sjuklönen eller sjukpenningen när en sjukperiod börjar.',
      en: 'The karensavdrag is the deduction made from sick pay or sickness benefit when a sick period begins.',
    },
  },
  karensdagar: {
    name: { sv: 'karensdagar', en: 'karensdagar' },
    synonyms: ['karensdag', 'qualifying day', 'qualifying days'],
    explanation: {
      sv: 'Karensdagar är de första dagarna i en sjukperiod då den som är egenföretagare inte får sjukpenning.',
      en: 'Karensdagar are the first days of a sick period, for which a self-employed person gets no sickness benefit.',
    },
  },
  karenstid: {
    name: { sv: 'karenstid', en: 'karenstid' },
    synonyms: ['waiting period'],
    explanation: {
      sv: 'Karenstid är den väntetid som en egenföretagare själv har valt i stället för karensdagar.',
      en: 'Karenstid is the waiting period that a self-employed person has chosen instead of karensdagar.',
    },
  },
  relapse: {
    name: { sv: 'återinsjuknande', en: 'relapse' },
    synonyms: ['återinsjuknanderegeln', 'återinsjuknande i sjukperiod'],
    explanation: {
      sv: 'Ett återinsjuknande är en ny sjukperiod så snart efter en tidigare att de räknas ihop.',
      en: 'A relapse is a new sick period so soon after an earlier one that they are counted together.',
    },
  },
  'sick-notice': {
    name: { sv: 'sjukanmälan', en: 'sick notice' },
    synonyms: ['sjukanmälning', 'notice of sickness'],
    explanation: {
      sv: 'Sjukanmälan är arbetstagarens besked till arbetsgivaren om att han eller hon är sjuk.',
      en: 'The sick notice is the employee’s message to the employer of being sick.',
    },
  },
  certificate: {
    name: { sv: 'läkarintyg', en: 'certificate' },
    synonyms: ['intyg', 'sjukintyg', 'läkarutlåtande', 'medical certificate', 'doctor’s certificate'],
    explanation: {
      sv: 'Ett läkarintyg är ett intyg från läkare eller tandläkare som styrker att sjukdom sätter ned arbetsförmågan.',
      en: 'A certificate is a physician’s or dentist’s proof that sickness reduces the work capacity.',
    },
  },
  'first-day-certificate': {
    name: { sv: 'förstadagsintyg', en: 'first-day certificate' },
    explanation: {
      sv: 'Ett förstadagsintyg är ett läkarintyg som krävs redan från den första dagen i kommande sjukperioder.',
      en: 'A first-day certificate is a certificate that is required from the very first day of coming sick periods.',
    },
  },
  'written-assurance': {
    name: { sv: 'skriftlig försäkran', en: 'written assurance' },
    synonyms: ['sjukförsäkran', 'försäkran'],
    explanation: {
      sv: 'En skriftlig försäkran är arbetstagarens egen uppgift till arbetsgivaren om att ha varit sjuk och i vilken omfattning.',
      en: 'A written assurance is the employee’s own statement to the employer of having been sick and to what extent.',
    },
  },
  'general-high-risk-protection': {
    name: { sv: 'allmänt högriskskydd', en: 'general high-risk protection' },
    synonyms: ['högriskskydd', 'tio karensavdrag'],
    explanation: {
      sv: 'Allmänt högriskskydd innebär att inget mer karensavdrag görs när ett visst antal avdrag redan har gjorts.',
      en: 'General high-risk protection means that no further karensavdrag is made once a certain number have been made.',
    },
  },
  'special-high-risk-protection': {
    name: { sv: 'särskilt högriskskydd', en: 'special high-risk protection' },
    synonyms: ['särskilt högriskskydd i sjuklön', 'högriskskydd'],
    explanation: {
      sv: 'Särskilt högriskskydd är Försäkringskassans beslut för den som väntas bli sjuk ofta eller länge och kan ta bort karensavdraget eller ge arbetsgivaren ersättning.',
      en: 'Special high-risk protection is Försäkringskassan’s decision for somebody who is expected to be sick often or for long; it can remove the karensavdrag or reimburse the employer.',
    },
  },
  'sickness-benefit': {
    name: { sv: 'sjukpenning', en: 'sickness benefit' },
    synonyms: ['sickness cash benefit'],
    explanation: {
      sv: 'Sjukpenning är Försäkringskassans ersättning till den som har nedsatt arbetsförmåga på grund av sjukdom.',
      en: 'Sickness benefit is Försäkringskassan’s compensation to somebody whose work capacity is reduced by sickness.',
    },
  },
  sgi: {
    name: { sv: 'sjukpenninggrundande inkomst (SGI)', en: 'SGI' },
    synonyms: ['sjukpenninggrundande inkomst', 'income qualifying for sickness benefit'],
    explanation: {
      sv: 'SGI är den årliga inkomst av eget arbete som sjukpenningen räknas på.',
      en: 'SGI is the yearly income from own work that sickness benefit is calculated on.',
    },
  },
  'sgi-protection': {
    name: { sv: 'SGI-skydd', en: 'protection of the SGI' },
    explanation: {
      sv: 'SGI-skydd innebär att den som avbryter eller inskränker sitt arbete av vissa skäl behåller den SGI som gällde närmast före.',
      en: 'Protection of the SGI means that whoever breaks off or reduces work on certain grounds keeps the SGI that applied just before.',
    },
  },
  'sgi-protected-time': {
    name: { sv: 'SGI-skyddad tid', en: 'SGI-protected time' },
    explanation: {
      sv: 'SGI-skyddad tid är tid då arbetet är avbrutet eller inskränkt av ett skäl som ger SGI-skydd.',
      en: 'SGI-protected time is time in which work is broken off or reduced on a ground that protects the SGI.',
    },
  },
  'price-base-amount': {
    name: { sv: 'prisbasbelopp', en: 'price base amount (pbb)' },
    synonyms: ['pbb', 'price base amount', 'basbelopp'],
    explanation: {
      sv: 'Prisbasbeloppet är ett belopp som fastställs för varje år efter prisutvecklingen och som gränser i socialförsäkringen räknas i.',
      en: 'The price base amount is set for each year from the development of prices, and limits in social insurance are expressed in it.',
    },
  },
  'normal-level': {
    name: { sv: 'normalnivå', en: 'normal level' },
    explanation: {
      sv: 'Normalnivån är den högre nivån av sjukpenning, som lämnas under ett begränsat antal dagar.',
      en: 'The normal level is the higher level of sickness benefit, paid for a limited number of days.',
    },
  },
  'continuation-level': {
    name: { sv: 'fortsättningsnivå', en: 'continuation level' },
    explanation: {
      sv: 'Fortsättningsnivån är den lägre nivån av sjukpenning, som lämnas när dagarna på normalnivån är slut.',
      en: 'The continuation level is the lower level of sickness benefit, paid once the days on the normal level are used up.',
    },
  },
  extent: {
    name: { sv: 'omfattning (förmånsnivå)', en: 'extent' },
    synonyms: ['omfattning', 'förmånsnivå', 'sjukskrivningsgrad'],
    explanation: {
      sv: 'Omfattningen säger om förmånen är hel, tre fjärdedels, halv eller en fjärdedels.',
      en: 'The extent says whether the benefit is whole, three quarters, half or a quarter.',
    },
  },
  'calendar-day-calculated': {
    name: { sv: 'kalenderdagsberäknad', en: 'calendar-day calculated' },
    explanation: {
      sv: 'Kalenderdagsberäknad sjukpenning lämnas för alla dagar i veckan, oavsett om den försäkrade skulle ha arbetat.',
      en: 'Calendar-day calculated sickness benefit is paid for every day of the week, whether or not the insured person was due to work.',
    },
  },
  'working-time-calculated': {
    name: { sv: 'arbetstidsberäknad', en: 'working-time calculated' },
    explanation: {
      sv: 'Arbetstidsberäknad sjukpenning lämnas bara för timmar eller dagar då den försäkrade skulle ha arbetat.',
      en: 'Working-time calculated sickness benefit is paid only for hours or days when the insured person was due to work.',
    },
  },
  'annual-working-time': {
    name: { sv: 'årsarbetstid', en: 'annual working time' },
    explanation: {
      sv: 'Årsarbetstiden är det antal timmar eller dagar per år som den försäkrade kan antas ha som ordinarie arbetstid.',
      en: 'Annual working time is the number of hours or days a year that the insured person can be assumed to have as ordinary working time.',
    },
  },
  'rehabilitation-chain': {
    name: { sv: 'rehabiliteringskedjan', en: 'rehabilitation chain' },
    synonyms: ['rehabkedjan', 'rehabiliteringskedja'],
    explanation: {
      sv: 'Rehabiliteringskedjan är de fasta tidpunkter då arbetsförmågan börjar bedömas mot andra arbeten än det egna.',
      en: 'The rehabilitation chain is the set of fixed points at which work capacity begins to be compared with other work than one’s own.',
    },
  },
  'plan-for-return-to-work': {
    name: { sv: 'plan för återgång i arbete', en: 'plan for return to work' },
    synonyms: ['plan för återgång', 'återgångsplan', 'return-to-work plan', 'FK 7459'],
    explanation: {
      sv: 'Planen för återgång i arbete är arbetsgivarens plan för hur en sjukskriven medarbetare ska kunna komma tillbaka.',
      en: 'The plan for return to work is the employer’s plan for how an employee on sick leave can come back.',
    },
  },
  'rehabilitation-plan': {
    name: { sv: 'rehabiliteringsplan', en: 'rehabilitation plan' },
    synonyms: ['rehabplan'],
    explanation: {
      sv: 'Rehabiliteringsplanen är Försäkringskassans plan för åtgärder som kan ge rehabiliteringsersättning.',
      en: 'The rehabilitation plan is Försäkringskassan’s plan for measures that can give rehabilitation compensation.',
    },
  },
  'rehabilitation-allowance': {
    name: { sv: 'rehabiliteringspenning', en: 'rehabilitation allowance' },
    synonyms: ['rehabpenning'],
    explanation: {
      sv: 'Rehabiliteringspenning är Försäkringskassans ersättning till den som deltar i arbetslivsinriktad rehabilitering.',
      en: 'The rehabilitation allowance is Försäkringskassan’s compensation to somebody who takes part in work-oriented rehabilitation.',
    },
  },
  'special-grant': {
    name: { sv: 'särskilt bidrag', en: 'special grant' },
    explanation: {
      sv: 'Det särskilda bidraget ersätter kostnader som uppstår för den försäkrade i samband med rehabiliteringen.',
      en: 'The special grant covers costs that the insured person has because of the rehabilitation.',
    },
  },
  'work-training': {
    name: { sv: 'arbetsträning', en: 'work training' },
    explanation: {
      sv: 'Arbetsträning är arbete utan krav på prestation som ska träna upp arbetsförmågan.',
      en: 'Work training is work without demands on performance, meant to train back the work capacity.',
    },
  },
  'work-trial': {
    name: { sv: 'arbetsprövning', en: 'work trial' },
    explanation: {
      sv: 'Arbetsprövning innebär att en anställd med hel sjukpenning en kort tid prövar att arbeta hos sin arbetsgivare utan att sjukpenningen påverkas.',
      en: 'A work trial lets an employed person with whole sickness benefit try to work with the employer for a short time without effect on the benefit.',
    },
  },
  'reconciliation-meeting': {
    name: { sv: 'avstämningsmöte', en: 'reconciliation meeting' },
    synonyms: ['avstämningsmöten'],
    explanation: {
      sv: 'Ett avstämningsmöte är ett möte hos Försäkringskassan om arbetsförmågan, behovet av rehabilitering och möjligheterna till den.',
      en: 'A reconciliation meeting is a meeting called by Försäkringskassan about work capacity, the need of rehabilitation and the possibilities of it.',
    },
  },
  'sickness-compensation': {
    name: { sv: 'sjukersättning', en: 'sickness compensation' },
    synonyms: ['förtidspension'],
    explanation: {
      sv: 'Sjukersättning är Försäkringskassans ersättning till den vars arbetsförmåga är stadigvarande nedsatt.',
      en: 'Sickness compensation is Försäkringskassan’s compensation to somebody whose work capacity is permanently reduced.',
    },
  },
  'activity-compensation': {
    name: { sv: 'aktivitetsersättning', en: 'activity compensation' },
    explanation: {
      sv: 'Aktivitetsersättning är Försäkringskassans tidsbegränsade ersättning till unga vars arbetsförmåga är långvarigt nedsatt.',
      en: 'Activity compensation is Försäkringskassan’s time-limited compensation to young people whose work capacity is reduced for a long time.',
    },
  },
  'preventive-sickness-benefit': {
    name: { sv: 'förebyggande sjukpenning', en: 'preventive sickness benefit' },
    explanation: {
      sv: 'Förebyggande sjukpenning lämnas under medicinsk behandling eller medicinsk rehabilitering som ska förebygga sjukdom, förkorta den eller motverka nedsatt arbetsförmåga.',
      en: 'Preventive sickness benefit is paid during medical treatment or medical rehabilitation meant to prevent sickness, shorten it or counter reduced work capacity.',
    },
  },
  'retirement-target-age': {
    name: { sv: 'riktålder för pension', en: 'retirement target age' },
    synonyms: ['riktålder'],
    explanation: {
      sv: 'Riktåldern för pension är en ålder som beräknas för varje år efter livslängden och som åldersgränser i socialförsäkringen knyts till.',
      en: 'The retirement target age is calculated for each year from life expectancy, and age limits in social insurance are tied to it.',
    },
  },
  'occupational-health-service': {
    name: { sv: 'företagshälsovård', en: 'occupational health service' },
    synonyms: ['företagshälsa', 'företagshälsan', 'occupational health care'],
    explanation: {
      sv: 'Företagshälsovården är en oberoende expertresurs inom arbetsmiljö och rehabilitering.',
      en: 'The occupational health service is an independent expert resource in work environment and rehabilitation.',
    },
  },
  'contact-meeting': {
    name: { sv: 'kontaktmöte', en: 'contact meeting' },
    explanation: {
      sv: 'Ett kontaktmöte är ett möte om Arbetsförmedlingens möjligheter, som erbjuds när sjukpenningen riskerar att ta slut.',
      en: 'A contact meeting, offered when sickness benefit may come to an end, is about what Arbetsförmedlingen can do.',
    },
  },
  'transition-meeting': {
    name: { sv: 'omställningsmöte', en: 'transition meeting' },
    explanation: {
      sv: 'Ett omställningsmöte är ett gemensamt möte med Försäkringskassan och Arbetsförmedlingen när rätten till sjukpenning upphör.',
      en: 'A transition meeting is a joint meeting with Försäkringskassan and Arbetsförmedlingen when the right to sickness benefit ends.',
    },
  },
  'medical-investigation': {
    name: { sv: 'försäkringsmedicinsk utredning', en: 'medical investigation' },
    synonyms: ['insurance-medical investigation'],
    explanation: {
      sv: 'En försäkringsmedicinsk utredning, till exempel en aktivitetsförmågeutredning (AFU), görs på Försäkringskassans begäran för att klarlägga vad den försäkrade kan göra.',
      en: 'A medical investigation, such as an activity ability assessment (AFU), is made at Försäkringskassan’s request to find out what the insured person can do.',
    },
  },
  'insurance-medicine-adviser': {
    name: { sv: 'försäkringsmedicinsk rådgivare (FMR)', en: 'insurance-medicine adviser (FMR)' },
    synonyms: ['FMR', 'försäkringsmedicinsk rådgivare', 'insurance-medicine adviser'],
    explanation: {
      sv: 'En försäkringsmedicinsk rådgivare är en specialistläkare på Försäkringskassan som ger råd men inte fattar beslut.',
      en: 'An insurance-medicine adviser is a specialist physician at Försäkringskassan who advises but does not decide.',
    },
  },
  'fk-case-handler': {
    name: { sv: 'försäkringsutredare (FU)', en: 'FK case handler (FU)' },
    synonyms: ['FU', 'försäkringsutredare', 'handläggare'],
    explanation: {
      sv: 'En försäkringsutredare är den handläggare på Försäkringskassan som utreder ärendet och gör den rättsliga bedömningen.',
      en: 'A case handler is the person at Försäkringskassan who handles the case and makes the legal assessment.',
    },
  },
  'joint-fk-af-effort': {
    name: { sv: 'förstärkt samarbete', en: 'joint FK/AF effort' },
    synonyms: ['förstärkta samarbetet', 'det förstärkta samarbetet'],
    explanation: {
      sv: 'Det förstärkta samarbetet är Försäkringskassans och Arbetsförmedlingens gemensamma insats för sjukskrivna som behöver extra stöd i arbetslivsinriktad rehabilitering.',
      en: 'The joint effort is what Försäkringskassan and Arbetsförmedlingen do together for people on sick leave who need extra support in work-oriented rehabilitation.',
    },
  },
  coordination: {
    name: { sv: 'samordning', en: 'coordination' },
    explanation: {
      sv: 'Samordning innebär att Försäkringskassan håller ihop och följer upp de insatser som behövs för rehabiliteringen.',
      en: 'Coordination means that Försäkringskassan holds together and follows up the efforts that rehabilitation needs.',
    },
  },
  'coordination-efforts': {
    name: { sv: 'koordineringsinsatser', en: 'coordination efforts' },
    synonyms: ['koordinering', 'rehabiliteringskoordinering'],
    explanation: {
      sv: 'Koordineringsinsatser är det stöd och den samverkan som regionen erbjuder sjukskrivna patienter för att främja återgång till arbetslivet eller inträde i det.',
      en: 'Coordination efforts are the support and cooperation that the region offers patients on sick leave to help them return to working life or enter it.',
    },
  },
  'coordination-association': {
    name: { sv: 'samordningsförbund', en: 'coordination association' },
    synonyms: ['finansiell samordning', 'Finsam'],
    explanation: {
      sv: 'Ett samordningsförbund bedriver finansiell samordning mellan Försäkringskassan, Arbetsförmedlingen, regioner och kommuner.',
      en: 'A coordination association runs the financial coordination between Försäkringskassan, Arbetsförmedlingen, regions and municipalities.',
    },
  },
  'individual-plan': {
    name: { sv: 'samordnad individuell plan (SIP)', en: 'individual plan (SIP)' },
    synonyms: [
      'SIP',
      'samordnad individuell plan',
      'individuell plan',
      'coordinated individual plan',
      'individual plan',
    ],
    explanation: {
      sv: 'En individuell plan görs av regionen och kommunen tillsammans när någon behöver insatser från båda.',
      en: 'An individual plan is made by the region and the municipality together when somebody needs efforts from both.',
    },
  },
  'normally-occurring-work': {
    name: { sv: 'normalt förekommande arbete', en: 'normally occurring work' },
    synonyms: ['normalt förekommande arbeten'],
    explanation: {
      sv: 'Normalt förekommande arbete är arbete av ett slag som vanligen finns på arbetsmarknaden, oavsett om det finns en ledig plats.',
      en: 'Normally occurring work is work of a kind that commonly exists on the labour market, whether or not there is a vacancy.',
    },
  },
  'work-injury': {
    name: { sv: 'arbetsskada', en: 'work injury' },
    synonyms: ['occupational injury', 'arbetsolycka'],
    explanation: {
      sv: 'En arbetsskada är en skada till följd av olycksfall eller annan skadlig inverkan i arbetet.',
      en: 'A work injury is an injury caused by an accident or another harmful influence at work.',
    },
  },
  annuity: {
    name: { sv: 'livränta', en: 'annuity' },
    synonyms: ['arbetsskadelivränta'],
    explanation: {
      sv: 'Livränta ersätter inkomst som går förlorad när en arbetsskada under lång tid sätter ned förmågan att skaffa sig inkomst genom arbete.',
      en: 'An annuity replaces income lost when a work injury for a long time reduces the ability to earn an income by work.',
    },
  },
  'work-aids': {
    name: { sv: 'arbetshjälpmedel', en: 'work aids' },
    synonyms: ['arbetshjälpmedel för personer med funktionsnedsättning', 'bidrag till arbetshjälpmedel'],
    explanation: {
      sv: 'Arbetshjälpmedel är hjälpmedel och anordningar som en person med nedsatt arbetsförmåga behöver för att kunna arbeta.',
      en: 'Work aids are aids and devices that a person with reduced work capacity needs to be able to work.',
    },
  },
  'qualifying-absence': {
    name: { sv: 'semesterlönegrundande frånvaro', en: 'absence that qualifies for vacation pay' },
    explanation: {
      sv: 'Semesterlönegrundande frånvaro är frånvaro som räknas som arbetad tid när betalda semesterdagar tjänas in, till exempel högst 180 dagars sjukdom under ett intjänandeår.',
      en: 'Absence that qualifies for vacation pay counts as time worked when paid days of vacation are earned, such as at most 180 days of sickness in an earning year.',
    },
  },
  'earning-year': {
    name: { sv: 'intjänandeår', en: 'earning year' },
    explanation: {
      sv: 'Intjänandeåret är de tolv månader, enligt lagen från den 1 april, under vilka semesterlön tjänas in.',
      en: 'The earning year is the twelve months, by the act from 1 April, in which vacation pay is earned.',
    },
  },
  'vacation-year': {
    name: { sv: 'semesterår', en: 'vacation year' },
    explanation: {
      sv: 'Semesteråret är de tolv månader efter intjänandeåret under vilka semestern läggs ut.',
      en: 'The vacation year is the twelve months after the earning year in which the vacation is laid out.',
    },
  },
  'saved-day': {
    name: { sv: 'sparad semesterdag', en: 'saved day of vacation' },
    explanation: {
      sv: 'En sparad semesterdag är en betald dag utöver tjugo som arbetstagaren sparar till ett senare semesterår, högst fem år.',
      en: 'A saved day of vacation is a paid day above twenty that the employee saves for a later vacation year, five years at most.',
    },
  },
  rehabilitation: {
    name: { sv: 'rehabilitering', en: 'rehabilitation' },
    synonyms: ['rehab'],
    explanation: {
      sv: 'Rehabilitering är insatser som hjälper en person med en förvärvad funktionsnedsättning att återvinna eller behålla bästa möjliga funktionsförmåga och att kunna leva självständigt och delta i samhället.',
      en: 'Rehabilitation is efforts that help a person with an acquired impairment to regain or keep the best possible function and to live independently and take part in society.',
    },
  },
  'rehabilitation-compensation': {
    name: { sv: 'rehabiliteringsersättning', en: 'rehabilitation compensation' },
    synonyms: ['rehabersättning'],
    explanation: {
      sv: 'Rehabiliteringsersättning är det gemensamma namnet på rehabiliteringspenning och särskilt bidrag.',
      en: 'Rehabilitation compensation is the common name of rehabilitation allowance and the special grant.',
    },
  },
  'travel-instead-of-benefit': {
    name: { sv: 'resor i stället för sjukpenning', en: 'travel instead of sickness benefit' },
    synonyms: [
      'resor istället för sjukpenning',
      'ersättning för arbetsresor',
      'arbetsresor',
      'merkostnad för resor',
      'travel instead of benefit',
    ],
    explanation: {
      sv: 'Resor i stället för sjukpenning är ersättning för merkostnaden för resor till och från arbetet när hälsan hindrar det vanliga färdsättet.',
      en: 'Travel instead of sickness benefit pays the extra cost of travelling to and from work when health prevents the usual way.',
    },
  },
  'pregnancy-benefit': {
    name: pregnancyBenefitName,
    synonyms: ['havandeskapspenning'],
    explanation: {
      sv: 'Graviditetspenning lämnas till den gravida som inte kan eller får utföra sitt arbete och inte kan omplaceras; inte för samma tid som sjuklön eller sjukpenning.',
      en: 'Pregnancy benefit is paid to a pregnant woman who cannot or may not do her work and cannot be redeployed; not for the same time as sick pay or sickness benefit.',
    },
  },
  'parental-benefit': {
    name: parentalBenefitName,
    explanation: {
      sv: 'Föräldrapenning lämnas för vård av barn med anledning av barns födelse eller adoption; inte för samma tid som sjuklön eller sjukpenning.',
      en: 'Parental benefit is paid for the care of a child on its birth or adoption; not for the same time as sick pay or sickness benefit.',
    },
  },
  'temporary-parental-benefit': {
    name: temporaryParentalBenefitName,
    synonyms: ['vab', 'vård av barn'],
    explanation: {
      sv: 'Tillfällig föräldrapenning lämnas när en förälder avstår från arbete för att vårda ett sjukt barn, och i liknande fall; inte för samma tid som sjuklön eller sjukpenning.',
      en: 'Temporary parental benefit is paid when a parent abstains from work to care for a sick child, and in similar cases; not for the same time as sick pay or sickness benefit.',
    },
  },
  'disease-carriers-benefit': {
    name: diseaseCarriersBenefitName,
    synonyms: ['smittbärarersättning'],
    explanation: {
      sv: 'Smittbärarpenning lämnas till den som måste avstå från arbete för att inte sprida smitta, utan att själv ha förlorat arbetsförmågan; den minskas med sjuklön och sjukpenning för samma tid.',
      en: 'Disease carrier’s benefit is paid to who must stay away from work so as not to spread a disease, without having lost the work capacity; it is reduced by sick pay and sickness benefit for the same time.',
    },
  },
  'benefit-for-care-of-close-relatives': {
    name: closeRelativesBenefitName,
    synonyms: ['närståendevård'],
    explanation: {
      sv: 'Närståendepenning lämnas till den som avstår från arbete för att vårda en svårt sjuk närstående; inte för samma tid som sjuklön eller sjukpenning.',
      en: 'Benefit for care of close relatives is paid to who abstains from work to care for a severely ill relative; not for the same time as sick pay or sickness benefit.',
    },
  },
  'work-capacity': {
    name: { sv: 'arbetsförmåga', en: 'work capacity' },
    explanation: {
      sv: 'Arbetsförmåga är förmågan att utföra arbete, och sjukdom som sätter ned den är villkoret för sjuklön och sjukpenning.',
      en: 'Work capacity is the ability to do work; sickness that reduces it is the condition for sick pay and sickness benefit.',
    },
  },
  'work-adaptation': {
    name: { sv: 'arbetsanpassning', en: 'work adaptation' },
    synonyms: ['anpassning', 'anpassningar', 'adaptation'],
    explanation: {
      sv: 'Arbetsanpassning är en individuell åtgärd i den fysiska, organisatoriska eller sociala arbetsmiljön så att arbetstagaren kan arbeta kvar eller komma tillbaka.',
      en: 'Work adaptation is an individual measure in the physical, organisational or social work environment so that the employee can stay at work or return.',
    },
  },
  'workplace-rehabilitation': {
    name: { sv: 'arbetsplatsinriktat rehabiliteringsstöd', en: 'workplace rehabilitation support' },
    synonyms: ['rehabiliteringsstöd', 'rehabstöd', 'bidrag för arbetsplatsinriktat rehabiliteringsstöd'],
    explanation: {
      sv: 'Arbetsplatsinriktat rehabiliteringsstöd är ett bidrag till arbetsgivare som köper insatser av en godkänd anordnare.',
      en: 'Workplace rehabilitation support is a grant to employers that buy measures from an approved provider.',
    },
  },
  'rehabilitation-coordinator': {
    name: { sv: 'rehabiliteringskoordinator', en: 'rehabilitation coordinator' },
    synonyms: ['rehabkoordinator', 'koordinator'],
    explanation: {
      sv: 'En rehabiliteringskoordinator ger sjukskrivna patienter stöd och håller kontakten mellan vården, arbetsgivaren och myndigheterna.',
      en: 'A rehabilitation coordinator supports patients on sick leave and keeps contact between health care, employer and authorities.',
    },
  },
  'medical-rehabilitation': {
    name: { sv: 'medicinsk rehabilitering', en: 'medical rehabilitation' },
    explanation: {
      sv: 'Medicinsk rehabilitering är hälso- och sjukvårdens insatser för att återställa funktion, och regionen svarar för den.',
      en: 'Medical rehabilitation is what health care does to restore function; the region answers for it.',
    },
  },
  'social-rehabilitation': {
    name: { sv: 'social rehabilitering', en: 'social rehabilitation' },
    explanation: {
      sv: 'Social rehabilitering är socialtjänstens insatser för att den enskilde ska klara sin vardag, och kommunen svarar för den.',
      en: 'Social rehabilitation is what social services do so that a person can manage everyday life; the municipality answers for it.',
    },
  },
  'work-oriented-rehabilitation': {
    name: { sv: 'arbetslivsinriktad rehabilitering', en: 'work-oriented rehabilitation' },
    explanation: {
      sv: 'Arbetslivsinriktad rehabilitering är åtgärder som förkortar sjukdomstiden eller förebygger eller häver nedsatt arbetsförmåga.',
      en: 'Work-oriented rehabilitation is measures that shorten the sickness or prevent or end reduced work capacity.',
    },
  },
  'workplace-oriented-rehabilitation': {
    name: { sv: 'arbetsplatsinriktad rehabilitering', en: 'workplace-oriented rehabilitation' },
    explanation: {
      sv: 'Arbetsplatsinriktad rehabilitering är arbetsgivarens åtgärder på arbetsplatsen för att arbetstagaren ska kunna komma tillbaka.',
      en: 'Workplace-oriented rehabilitation is what the employer does at the workplace so that the employee can return.',
    },
  },
  'job-and-development-guarantee': {
    name: { sv: 'jobb- och utvecklingsgarantin (JOB)', en: 'job and development guarantee (JOB)' },
    synonyms: [
      'JOB',
      'jobb- och utvecklingsgarantin',
      'jobb och utvecklingsgarantin',
      'job and development guarantee',
    ],
    explanation: {
      sv: 'Jobb- och utvecklingsgarantin är Arbetsförmedlingens program för den som har varit arbetslös länge.',
      en: 'The job and development guarantee is Arbetsförmedlingen’s programme for people who have been unemployed for long.',
    },
  },
  'youth-guarantee': {
    name: { sv: 'jobbgarantin för ungdomar (UGA)', en: 'job guarantee for young people (UGA)' },
    synonyms: [
      'UGA',
      'jobbgarantin för ungdomar',
      'jobbgaranti för ungdomar',
      'job guarantee for young people',
    ],
    explanation: {
      sv: 'Jobbgarantin för ungdomar är Arbetsförmedlingens program för unga som har varit arbetslösa en tid.',
      en: 'The job guarantee for young people is Arbetsförmedlingen’s programme for young people who have been unemployed for a time.',
    },
  },
  'establishment-programme': {
    name: { sv: 'etableringsprogrammet (ETA)', en: 'establishment programme (ETA)' },
    synonyms: [
      'ETA',
      'etableringsprogrammet',
      'etableringsprogrammet för nyanlända',
      'establishment programme',
      'establishment measures',
    ],
    explanation: {
      sv: 'Etableringsprogrammet är insatser för nyanlända, så att de snabbt lär sig svenska och kommer i arbete.',
      en: 'The establishment programme is measures for new arrivals, so that they soon learn Swedish and find work.',
    },
  },
  'preparatory-training': {
    name: { sv: 'förberedande utbildning (FUB)', en: 'preparatory training (FUB)' },
    synonyms: ['FUB', 'förberedande utbildning', 'preparatory training'],
    explanation: {
      sv: 'Förberedande utbildning är kurser som förbereder en arbetssökande för ett annat program eller för ett arbete.',
      en: 'Preparatory training is courses that prepare a jobseeker for another programme or for a job.',
    },
  },
  'labour-market-training': {
    name: { sv: 'arbetsmarknadsutbildning (AUB)', en: 'labour-market training (AUB)' },
    synonyms: ['AUB', 'arbetsmarknadsutbildning', 'labour-market training'],
    explanation: {
      sv: 'Arbetsmarknadsutbildning är en yrkesinriktad utbildning som ska hjälpa en arbetssökande till arbete där arbetskraft saknas.',
      en: 'Labour-market training is vocational training that helps a jobseeker to a job where labour is lacking.',
    },
  },
  'activity-grant': {
    name: { sv: 'aktivitetsstöd', en: 'activity grant' },
    synonyms: ['activity support'],
    explanation: {
      sv: 'Aktivitetsstöd är den ersättning som Försäkringskassan betalar till den som deltar i ett arbetsmarknadspolitiskt program.',
      en: 'The activity grant is what Försäkringskassan pays to somebody who takes part in a labour-market programme.',
    },
  },
  'establishment-allowance': {
    name: { sv: 'etableringsersättning', en: 'establishment allowance' },
    explanation: {
      sv: 'Etableringsersättning är den ersättning som en nyanländ får i etableringsprogrammet.',
      en: 'The establishment allowance is what a new arrival gets in the establishment programme.',
    },
  },
  'wage-subsidy': {
    name: { sv: 'lönebidrag', en: 'wage subsidy' },
    explanation: {
      sv: 'Lönebidrag är ett bidrag till arbetsgivare som anställer någon vars arbetsförmåga är nedsatt av en funktionsnedsättning.',
      en: 'A wage subsidy is a grant to employers that employ somebody whose work capacity a disability reduces.',
    },
  },
  'introduction-supporter': {
    name: {
      sv: 'särskild stödperson för introduktions- och uppföljningsstöd (SIUS)',
      en: 'introduction supporter (SIUS)',
    },
    synonyms: [
      'SIUS',
      'SIUS-konsulent',
      'särskild stödperson',
      'särskild stödperson för introduktion och uppföljning',
      'introduction supporter',
    ],
    explanation: {
      sv: 'En SIUS-konsulent hjälper en person med funktionsnedsättning att lära sig och behålla ett nytt arbete.',
      en: 'An introduction supporter helps a person with a disability to learn and keep a new job.',
    },
  },
  'personal-assistance-at-work': {
    name: { sv: 'personligt biträde', en: 'personal assistance at work' },
    synonyms: ['bidrag för personligt biträde'],
    explanation: {
      sv: 'Stöd till personligt biträde ersätter arbetsgivarens kostnad för att någon hjälper en anställd med funktionsnedsättning i arbetet.',
      en: 'Support for personal assistance pays the employer’s cost of somebody helping an employee with a disability at work.',
    },
  },
  'income-support': {
    name: { sv: 'försörjningsstöd', en: 'income support' },
    synonyms: ['ekonomiskt bistånd', 'social assistance'],
    explanation: {
      sv: 'Försörjningsstöd är kommunens bistånd till den som inte kan försörja sig på annat sätt.',
      en: 'Income support is what the municipality gives to somebody who cannot make a living otherwise.',
    },
  },
  'redeployment-investigation': {
    name: { sv: 'omplaceringsutredning', en: 'redeployment investigation' },
    explanation: {
      sv: 'En omplaceringsutredning klarlägger om arbetsgivaren kan erbjuda annat arbete i stället för uppsägning.',
      en: 'A redeployment investigation finds out whether the employer can offer other work instead of a dismissal.',
    },
  },
  'insurance-medicine-assessment': {
    name: { sv: 'försäkringsmedicinsk bedömning (FMB)', en: 'insurance-medicine assessment (FMB)' },
    synonyms: ['FMB', 'försäkringsmedicinsk bedömning', 'insurance-medicine assessment'],
    explanation: {
      sv: 'En försäkringsmedicinsk bedömning är läkarens bedömning av hur sjukdomen påverkar funktion, aktivitet och arbetsförmåga.',
      en: 'An insurance-medicine assessment is the physician’s assessment of how sickness affects function, activity and work capacity.',
    },
  },
  'psychosocial-safety-climate': {
    name: { sv: 'psykosocialt säkerhetsklimat', en: 'psychosocial safety climate' },
    explanation: {
      sv: 'Psykosocialt säkerhetsklimat är hur högt en organisation värderar de anställdas psykiska hälsa i riktlinjer, rutiner och praxis.',
      en: 'Psychosocial safety climate is how much an organisation values the mental health of its employees in guidelines, routines and practice.',
    },
  },
  'sickness-presence': {
    name: { sv: 'sjuknärvaro', en: 'sickness presence' },
    synonyms: ['presenteeism'],
    explanation: {
      sv: 'Sjuknärvaro är att gå till arbetet trots att hälsan egentligen borde leda till sjukfrånvaro.',
      en: 'Sickness presence is going to work although one’s health should have led to absence.',
    },
  },
  'activity-investigation': {
    name: { sv: 'aktivitetsförmågeutredning (AFU)', en: 'activity capacity investigation (AFU)' },
    synonyms: ['AFU', 'aktivitetsförmågeutredning', 'activity capacity investigation'],
    explanation: {
      sv: 'En aktivitetsförmågeutredning är en försäkringsmedicinsk utredning som följer en manual och visar Försäkringskassan vad den försäkrade kan göra.',
      en: 'An activity capacity investigation is a medical investigation that follows a manual and shows Försäkringskassan what the insured can do.',
    },
  },
  'sick-leave-and-rehabilitation-plan': {
    name: { sv: 'sjukskrivnings- och rehabiliteringsplan', en: 'sick-leave and rehabilitation plan' },
    synonyms: ['sjukskrivningsplan'],
    explanation: {
      sv: 'Sjukskrivnings- och rehabiliteringsplanen är vårdens plan för sjukskrivningen och för behandling, rehabilitering och koordinering.',
      en: 'The sick-leave and rehabilitation plan is health care’s plan for the sick leave and for treatment, rehabilitation and coordination efforts.',
    },
  },
  cooperation: {
    name: { sv: 'samverkan', en: 'cooperation' },
    explanation: {
      sv: 'Samverkan innebär att minst två aktörer med skilda uppdrag handlar tillsammans för ett gemensamt mål.',
      en: 'Cooperation means that at least two actors with different tasks act together for a common aim.',
    },
  },
  'multi-party-meeting': {
    name: { sv: 'flerpartsmöte', en: 'multi-party meeting' },
    synonyms: ['flerpartsmöten', 'flerpartssamtal'],
    explanation: {
      sv: 'Ett flerpartsmöte är ett möte med flera aktörer, så att alla får samma information och patienten slipper vara budbärare.',
      en: 'A multi-party meeting is one of several actors, so that all get the same information and the patient need not carry it.',
    },
  },
  'technical-work-aids': {
    name: { sv: 'arbetstekniska hjälpmedel', en: 'technical work aids' },
    synonyms: ['arbetstekniskt hjälpmedel', 'work-technical aids'],
    explanation: {
      sv: 'Arbetstekniska hjälpmedel är den utrustning som arbetsgivaren svarar för, så att arbetet kan utföras säkert.',
      en: 'Technical work aids are the equipment that the employer answers for, so that the work can be done safely.',
    },
  },
  'medical-aids': {
    name: { sv: 'medicinska hjälpmedel', en: 'medical aids' },
    synonyms: ['hjälpmedel', 'aids'],
    explanation: {
      sv: 'Medicinska hjälpmedel förskrivs av vården för behandling och det dagliga livet.',
      en: 'Medical aids are prescribed by health care for treatment and daily life.',
    },
  },
  ags: {
    name: { sv: 'AGS', en: 'AGS' },
    synonyms: ['avtalsgruppsjukförsäkring'],
    explanation: {
      sv: 'AGS är avtalsförsäkringen vid sjukdom för privatanställda arbetare.',
      en: 'AGS is the collectively agreed sickness insurance of private-sector workers.',
    },
  },
  'ags-kl': {
    name: { sv: 'AGS-KL', en: 'AGS-KL' },
    explanation: {
      sv: 'AGS-KL är avtalsförsäkringen vid sjukdom för anställda i kommuner och regioner.',
      en: 'AGS-KL is the collectively agreed sickness insurance of employees of municipalities and regions.',
    },
  },
  'workplace-dialogue': {
    name: {
      sv: 'arbetsplatsdialog för arbetsåtergång (ADA)',
      en: 'workplace dialogue for return to work (ADA)',
    },
    synonyms: ['ADA', 'arbetsplatsdialog', 'arbetsplatsdialog för arbetsåtergång', 'workplace dialogue'],
    explanation: {
      sv: 'Arbetsplatsdialogen är en metod där medarbetare och chef tillsammans kommer fram till vad som behövs för återgången.',
      en: 'The workplace dialogue is a method by which employee and manager together find what the return to work takes.',
    },
  },
  fk: {
    name: { sv: 'Försäkringskassan', en: 'FK' },
    synonyms: ['Swedish Social Insurance Agency', 'FK'],
    explanation: {
      sv: 'Försäkringskassan är den myndighet som beslutar om och betalar de flesta socialförsäkringsförmåner, däribland sjukpenning.',
      en: 'Försäkringskassan is the authority that decides on and pays most social insurance benefits, sickness benefit among them.',
    },
  },
  af: {
    name: { sv: 'Arbetsförmedlingen', en: 'AF' },
    synonyms: ['public employment service', 'Swedish Public Employment Service'],
    explanation: {
      sv: 'Arbetsförmedlingen är den myndighet som hjälper arbetssökande till arbete och svarar för arbetslivsinriktad rehabilitering av dem.',
      en: 'Arbetsförmedlingen is the authority that helps jobseekers find work and answers for their work-oriented rehabilitation.',
    },
  },
  av: {
    name: { sv: 'Arbetsmiljöverket', en: 'AV' },
    synonyms: ['Swedish Work Environment Authority', 'work environment authority'],
    explanation: {
      sv: 'Arbetsmiljöverket är den myndighet som har tillsyn över arbetsmiljön.',
      en: 'Arbetsmiljöverket is the authority that supervises the work environment.',
    },
  },
};
