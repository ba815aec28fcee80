import type { CoverageGroup } from '../group.js';

export const chapter27: readonly CoverageGroup[] = [
  {
    sections: ['27:2'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount', 'coordination/benefits'],
    why: {
      sv: 'En nedsättning med minst en fjärdedel krävs; om sjukdom orsakar den är en bedömning.',
      en: 'A reduction of at least a quarter is required; whether sickness causes it is an assessment.',
    },
  },
  {
    sections: ['27:3'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Vad som lämnas utanför när sjukdom bedöms är en bedömning.',
      en: 'What is left out when sickness is judged is an assessment.',
    },
  },
  {
    sections: ['27:4'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'De fyra omfattningarna följs.',
      en: 'The four extents are followed.',
    },
  },
  {
    sections: ['27:5'],
    status: 'implemented',
    rules: ['sickness-benefit/travel', 'coordination/benefits'],
    why: {
      sv: 'Ersättning för arbetsresor i stället för sjukpenning avgörs.',
      en: 'Compensation for travel to work instead of benefit is decided.',
    },
  },
  {
    sections: ['27:6'],
    status: 'implemented',
    rules: ['sickness-benefit/preventive', 'coordination/benefits'],
    why: {
      sv: 'Läkares ordination, en godkänd plan och i vilken grad behandlingen hindrar arbete prövas.',
      en: 'A physician’s prescription, an approved plan and the extent to which the treatment hinders work are tested.',
    },
  },
  {
    sections: ['27:7'],
    status: 'implemented',
    rules: ['sickness-benefit/preventive'],
    why: {
      sv: 'Läkares ordination, en godkänd plan och i vilken grad behandlingen hindrar arbete prövas.',
      en: 'A physician’s prescription, an approved plan and the extent to which the treatment hinders work are tested.',
    },
  },
  {
    sections: ['27:8'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller familjehemsföräldrar.',
      en: 'The section is about foster parents.',
    },
  },
  {
    sections: ['27:8 a', '27:8 b', '27:8 c'],
    status: 'implemented',
    rules: ['rehabilitation/work-trial', 'rehabilitation/ways-back'],
    why: {
      sv: 'Arbetsprövningens perioder, tidsram och anmälan följs från den 1 mars 2026 (SFS 2026:40).',
      en: 'The periods, the frame and the notification of a work trial are followed from 1 March 2026 (SFS 2026:40).',
    },
  },
  {
    sections: ['27:9'],
    status: 'part-of',
    rules: ['sick-pay/periods'],
    why: {
      sv: 'Arbetsgivarens dagar går före sjukpenningen i samma anställning.',
      en: 'The employer’s days come before benefit in the same employment.',
    },
  },
  {
    sections: ['27:9 a'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen ger rätt att meddela föreskrifter vid extraordinära händelser.',
      en: 'The section is a power to issue regulations in extraordinary events.',
    },
  },
  {
    sections: ['27:10', '27:11'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'De första fjorton dagarna räknas i timmar; vilka timmar som annars hade arbetats är ett faktum som anges.',
      en: 'The first fourteen days are counted in hours; which hours would have been worked is a fact that is stated.',
    },
  },
  {
    sections: ['27:11 a'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Paragrafen hänvisar till 28 kap. 6 § tredje stycket.',
      en: 'The section points to the third paragraph of 28:6.',
    },
  },
  {
    sections: ['27:12', '27:13', '27:14', '27:15', '27:16'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Samma beräkning gäller efter dag 14 vid studier, stöd, program, behandling och plikttjänst; grunden anger den som frågar.',
      en: 'The same calculation applies after day 14 during studies, support, programmes, treatment and national service; the ground is for the caller.',
    },
  },
  {
    sections: ['27:16 a'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Taket för arbetslösa gäller inte behovsanställda; vilket arbete som hade utförts de första 90 dagarna är en bedömning.',
      en: 'The cap for the unemployed does not apply to on-demand employees; which work would have been done in the first 90 days is an assessment.',
    },
  },
  {
    sections: ['27:17', '27:18'],
    status: 'implemented',
    rules: ['sickness-benefit/notice'],
    why: {
      sv: 'Sju dagar tillbaka från anmälan, och undantaget där arbetsgivaren ska anmäla, följs.',
      en: 'Seven days back from the notice, and the exception where the employer must report, are followed.',
    },
  },
  {
    sections: ['27:19'],
    status: 'implemented',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'De två ersättningsnivåerna följs.',
      en: 'The two levels are followed.',
    },
  },
  {
    sections: ['27:20'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Sjukpenning lämnas för dagar i en sjukperiod; något annat slut än åldersgränserna finns inte.',
      en: 'Benefit is paid for days in a sick period; there is no other end than the age limits.',
    },
  },
  {
    sections: ['27:21'],
    status: 'implemented',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Högst 364 dagar inom 450 dagar räknas, utan en första dag med karensavdrag.',
      en: 'At most 364 days in 450 are counted, without a first day with a karensavdrag.',
    },
  },
  {
    sections: ['27:22'],
    status: 'implemented',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Dagar på båda nivåerna, dagar med rehabiliteringspenning och tretton dagar av en sjuklöneperiod räknas.',
      en: 'Days on both levels, days with rehabilitation allowance and thirteen days of a sick-pay period count.',
    },
  },
  {
    sections: ['27:23'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Vid allvarlig sjukdom finns ingen gräns; att sjukdomen är allvarlig anges som ett faktum.',
      en: 'With a serious illness there is no limit; that the illness is serious is stated as a fact.',
    },
  },
  {
    sections: ['27:24'],
    status: 'implemented',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Fortsättningsnivån gäller när dagarna på normalnivån är slut.',
      en: 'The continuation level applies when the days on the normal level are used up.',
    },
  },
  {
    sections: ['27:25'],
    status: 'implemented',
    rules: ['sickness-benefit/benefit-certificate', 'coordination/insured-duties'],
    why: {
      sv: 'Läkarintyg till Försäkringskassan krävs från den sjunde dagen efter den första.',
      en: 'A certificate to Försäkringskassan is required from the seventh day after the first.',
    },
  },
  {
    sections: ['27:26'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Sjukperioden omfattar sjuklöneperioden före den.',
      en: 'A sick period includes the sick-pay period before it.',
    },
  },
  {
    sections: ['27:27'],
    status: 'implemented',
    rules: ['sickness-benefit/benefit-karensavdrag'],
    why: {
      sv: 'Karensavdraget är en hel dags sjukpenning eller 20 procent av en genomsnittlig vecka.',
      en: 'The karensavdrag is one whole day’s benefit, or 20 per cent of an average week.',
    },
  },
  {
    sections: ['27:27 a'],
    status: 'implemented',
    rules: ['sickness-benefit/karenstid'],
    why: {
      sv: 'De sju karensdagarna följs.',
      en: 'The seven karensdagar are followed.',
    },
  },
  {
    sections: ['27:28', '27:28 a'],
    status: 'part-of',
    rules: ['sickness-benefit/benefit-karensavdrag', 'sickness-benefit/karenstid'],
    why: {
      sv: 'Förebyggande sjukpenning och sjömän är utan karens; grunden anges som ett faktum.',
      en: 'Preventive benefit and seafarers have no karens; the ground is stated as a fact.',
    },
  },
  {
    sections: ['27:28 b'],
    status: 'part-of',
    rules: ['sickness-benefit/benefit-karensavdrag'],
    why: {
      sv: 'Egenföretagare som blir arbetslösa har karensavdrag i stället.',
      en: 'Self-employed persons who become unemployed have a karensavdrag instead.',
    },
  },
  {
    sections: ['27:29', '27:30'],
    status: 'implemented',
    rules: ['sickness-benefit/karenstid'],
    why: {
      sv: 'En vald karenstid på 1, 14, 30, 60 eller 90 dagar följs.',
      en: 'A chosen karenstid of 1, 14, 30, 60 or 90 days is followed.',
    },
  },
  {
    sections: ['27:31'],
    status: 'part-of',
    rules: ['sickness-benefit/karenstid'],
    why: {
      sv: 'Antalet dagar före en kortare karenstid beräknas; spärren för den som hade fyllt 55 år, som gällde till och med 2024, ingår inte.',
      en: 'The days of notice before a shorter karenstid are calculated; the bar for those over 55, which applied through 2024, is not modelled.',
    },
  },
  {
    sections: ['27:32'],
    status: 'implemented',
    rules: ['sickness-benefit/karenstid', 'sickness-benefit/benefit-karensavdrag'],
    why: {
      sv: 'Sjukperioder inom fem dagar är en.',
      en: 'Sick periods within five days are one.',
    },
  },
  {
    sections: ['27:33'],
    status: 'implemented',
    rules: ['sickness-benefit/karenstid'],
    why: {
      sv: 'Sjukperioder inom tjugo dagar är en när en karenstid på 14 dagar eller mer har valts.',
      en: 'Sick periods within twenty days are one where a karenstid of 14 days or more was chosen.',
    },
  },
  {
    sections: ['27:33 a'],
    status: 'part-of',
    rules: ['sickness-benefit/benefit-karensavdrag'],
    why: {
      sv: 'De fem dagarna gäller även den egenföretagare som har blivit arbetslös.',
      en: 'The five days apply to the unemployed self-employed too.',
    },
  },
  {
    sections: ['27:34'],
    status: 'part-of',
    rules: ['coordination/benefits'],
    why: {
      sv: 'Sjukpenning lämnas inte bredvid hel sjukersättning eller aktivitetsersättning.',
      en: 'Benefit is not paid beside whole sickness or activity compensation.',
    },
  },
  {
    sections: ['27:35'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller dem som saknar tillräcklig försäkringstid för garantiersättning.',
      en: 'The section is about those whose insurance periods do not suffice for guarantee compensation.',
    },
  },
  {
    sections: ['27:36', '27:37', '27:38'],
    status: 'implemented',
    rules: ['sickness-benefit/age-limits'],
    why: {
      sv: 'De 180 dagarna efter riktåldern för pension och efter 71 års ålder räknas.',
      en: 'The 180 days after the retirement target age and after 71 are counted.',
    },
  },
  {
    sections: ['27:39'],
    status: 'implemented',
    rules: ['sickness-benefit/general-high-risk'],
    why: {
      sv: 'Tio karensavdrag, fem perioder och 21 dagar samt tio perioder räknas.',
      en: 'Ten karensavdrag, five periods and 21 days, and ten periods are counted.',
    },
  },
  {
    sections: ['27:39 a'],
    status: 'part-of',
    rules: ['sickness-benefit/general-high-risk'],
    why: {
      sv: 'Paragrafen gäller egenföretagare som har blivit arbetslösa.',
      en: 'The section is about the unemployed self-employed.',
    },
  },
  {
    sections: ['27:40'],
    status: 'part-of',
    rules: ['sickness-benefit/benefit-karensavdrag', 'sickness-benefit/karenstid'],
    why: {
      sv: 'Att Försäkringskassan har beslutat om särskilt högriskskydd anges som ett faktum.',
      en: 'That Försäkringskassan has decided on special high-risk protection is stated as a fact.',
    },
  },
  {
    sections: ['27:41', '27:42', '27:43', '27:44'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'När ett beslut om särskilt högriskskydd för sjukpenning kan fattas, och hur länge det gäller, ingår inte.',
      en: 'When a decision on special high-risk protection for benefit can be made, and how long it applies, is not modelled.',
    },
  },
  {
    sections: ['27:45'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount', 'rehabilitation/ways-back'],
    why: {
      sv: 'De fyra omfattningarna följs; vilken som gäller är en bedömning.',
      en: 'The four extents are followed; which one applies is an assessment.',
    },
  },
  {
    sections: ['27:46'],
    status: 'part-of',
    rules: ['work-capacity/chain', 'rehabilitation/ways-back'],
    why: {
      sv: 'Första stycket avgörs; hur arbetstiden måste minskas eller förläggas är en bedömning.',
      en: 'The first paragraph is decided; how working time must be reduced or placed is an assessment.',
    },
  },
  {
    sections: ['27:47'],
    status: 'implemented',
    rules: ['work-capacity/chain'],
    why: {
      sv: 'Från dag 91 räknas även annat arbete hos arbetsgivaren.',
      en: 'From day 91 other work with the employer counts too.',
    },
  },
  {
    sections: ['27:48', '27:49'],
    status: 'implemented',
    rules: ['work-capacity/chain'],
    why: {
      sv: 'Dagen då arbetsmarknaden börjar räknas följer av antalet dagar; om ett undantag gäller bedömer Försäkringskassan, och svaret visar båda utfallen.',
      en: 'The day from which the labour market counts follows from the number of days; whether an exception applies is for Försäkringskassan to assess, and the answer shows both outcomes.',
    },
  },
  {
    sections: ['27:49 a'],
    status: 'implemented',
    rules: ['work-capacity/chain'],
    why: {
      sv: 'Paragrafen gällde under 2022 och 2023, då vård som pandemin hade skjutit upp satte 48 och 49 §§ åt sidan.',
      en: 'The section applied in 2022 and 2023, when care delayed by the pandemic set sections 48 and 49 aside.',
    },
  },
  {
    sections: ['27:49 b'],
    status: 'implemented',
    rules: ['work-capacity/chain'],
    why: {
      sv: 'För behovsanställda räknas arbetsmarknaden från dag 91, och undantagen finns inte.',
      en: 'For on-demand employees the labour market counts from day 91, and the exceptions do not exist.',
    },
  },
  {
    sections: ['27:49 c'],
    status: 'part-of',
    rules: ['work-capacity/chain'],
    why: {
      sv: 'Under en överenskommen tid gäller de vanliga bestämmelserna: den som frågar anger då den försäkrade som arbetstagare.',
      en: 'During an agreed time the ordinary provisions apply: the caller then gives the insured as an employee.',
    },
  },
  {
    sections: ['27:49 d', '27:49 e'],
    status: 'implemented',
    rules: ['work-capacity/chain'],
    why: {
      sv: 'För äldre som har ett arbete gäller 48 och 49 §§ inte; åldrarna följer av födelsemånaden.',
      en: 'For older persons who have work sections 48 and 49 do not apply; the ages follow from the month of birth.',
    },
  },
  {
    sections: ['27:50'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Arbetsförmågan efter en behandling eller rehabilitering som behövs är en bedömning.',
      en: 'Capacity after treatment or rehabilitation that is needed is an assessment.',
    },
  },
  {
    sections: ['27:51'],
    status: 'implemented',
    rules: ['work-capacity/chain', 'rehabilitation/leave-to-try-other-work'],
    why: {
      sv: 'Dagar i sjukperioder läggs samman när färre än 90 dagar ligger emellan.',
      en: 'Days in sick periods are added together when fewer than 90 days lie between.',
    },
  },
  {
    sections: ['27:52'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'För föräldralediga bedöms förmågan att vårda barnet.',
      en: 'For parents on leave the ability to care for the child is assessed.',
    },
  },
  {
    sections: ['27:53', '27:54'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Vilken arbetsförmåga som finns kvar bredvid sjukersättning, aktivitetsersättning eller livränta är en bedömning.',
      en: 'What capacity is left beside sickness compensation, activity compensation or an annuity is an assessment.',
    },
  },
  {
    sections: ['27:55'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbete medan sjukersättning betalas enligt 37 kap. 3 § ingår inte.',
      en: 'Work while sickness compensation is paid under 37:3 is not part of the library.',
    },
  },
  {
    sections: ['27:55 a'],
    status: 'part-of',
    rules: ['rehabilitation/work-trial'],
    why: {
      sv: 'Arbetsförmåga som visas under en arbetsprövning beaktas inte (SFS 2026:40); bedömningen i övrigt görs inte här.',
      en: 'Capacity shown in a work trial is disregarded (SFS 2026:40); the rest of the assessment is not made here.',
    },
  },
  {
    sections: ['27:55 b'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'För den som har lämnat ett arbetsmarknadspolitiskt program bedöms även förmågan att delta i ett sådant.',
      en: 'For somebody who has left a labour-market programme the ability to take part in one is assessed too.',
    },
  },
  {
    sections: ['27:56', '27:57', '27:58'],
    status: 'part-of',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Att arbetsgivaren har rätt till sjukpenningen enligt kollektivavtal anges som ett faktum.',
      en: 'That a collective agreement gives the employer the benefit is stated as a fact.',
    },
  },
  {
    sections: ['27:59'],
    status: 'implemented',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Bara lön över 90 eller 85 procent minskar sjukpenning som betalas till arbetsgivaren.',
      en: 'Only pay above 90 or 85 per cent reduces benefit that is paid to the employer.',
    },
  },
  {
    sections: ['27:60'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller statens bistånd utomlands.',
      en: 'The section is about assistance by the state abroad.',
    },
  },
  {
    sections: ['27:61'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Ersättningen till sjömäns arbetsgivare följer av föreskrifter.',
      en: 'What employers of seafarers get is by regulation.',
    },
  },
];
