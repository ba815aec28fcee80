/**
 * Socialförsäkringsbalken chapters 24–28 a, 31, 31 a and 33: income, sickness benefit, rehabilitation compensation,
 * sickness and activity compensation. 27:46–55 b stand in a file of their own.
 */
import type { CoverageGroup } from './group.js';

export const sfbBenefit: readonly CoverageGroup[] = [
  {
    sections: ['24:1', '25:1', '26:1', '27:1', '28:1', '28 a:1', '31:1', '31 a:1', '33:1'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen är en innehållsförteckning.',
      en: 'The section is a list of contents.',
    },
  },
  {
    sections: ['24:2'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Paragrafen inleder 27 kap. 2 § och 28 a kap. 3–4 §§ och har inget eget att avgöra.',
      en: 'The section introduces 27:2 and 28 a:3–4 and has nothing of its own to decide.',
    },
  },
  {
    sections: ['24:3'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen nämner andra förmåner som bygger på SGI; av dem ingår bara rehabiliteringspenning.',
      en: 'The section names other benefits that build on the SGI; of them only rehabilitation allowance is modelled.',
    },
  },
  {
    sections: ['25:2'],
    status: 'part-of',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Den som frågar skiljer själv inkomst av anställning från inkomst av annat förvärvsarbete.',
      en: 'The caller tells income of employment and other income apart.',
    },
  },
  {
    sections: ['25:3'],
    status: 'part-of',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Gränsen 24 procent av prisbasbeloppet prövas; om personen är försäkrad och om inkomsten varar i sex månader är fakta som anges.',
      en: 'The limit of 24 per cent of the price base amount is tested; being insured in Sweden and six months or yearly recurrence are facts that are stated.',
    },
  },
  {
    sections: ['25:4'],
    status: 'part-of',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Svaret anger båda delarna för sig, som ett beslut ska göra.',
      en: 'The answer states both parts separately, as a decision must.',
    },
  },
  {
    sections: ['25:5'],
    status: 'implemented',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Avrundning nedåt till hundratal, taket i prisbasbelopp och att annan inkomst minskas först följs.',
      en: 'Rounding down to hundreds, the ceiling in price base amounts, and cutting other income first are followed.',
    },
  },
  {
    sections: ['25:6'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om hur Försäkringskassan utreder inkomster.',
      en: 'The section is about how Försäkringskassan investigates income.',
    },
  },
  {
    sections: ['25:7'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Om en inkomst är inkomst av anställning avgör den som frågar.',
      en: 'Whether an income is income of employment is for the caller.',
    },
  },
  {
    sections: ['25:7 a', '25:9'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Skälig lön för liknande arbete under de första 36 månaderna är en bedömning.',
      en: 'Reasonable pay for similar work in the first 36 months is an assessment.',
    },
  },
  {
    sections: ['25:8', '25:10', '25:11', '25:12', '25:13', '25:14', '25:15'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Om en inkomst är inkomst av annat förvärvsarbete avgör den som frågar.',
      en: 'Whether an income is other income is for the caller.',
    },
  },
  {
    sections: ['25:16', '25:17', '25:18', '25:19', '25:20', '25:21', '25:22', '25:23', '25:24'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen undantar vissa inkomster; den som frågar anger inkomsten efter undantagen.',
      en: 'The section leaves certain incomes out; the caller gives income after the exceptions.',
    },
  },
  {
    sections: ['25:25'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Årsarbetstid finns bara där det finns inkomst av anställning.',
      en: 'Annual working time exists only where there is income of employment.',
    },
  },
  {
    sections: ['25:26'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Årsarbetstiden i timmar anges av den som frågar.',
      en: 'The annual working time in hours is given by the caller.',
    },
  },
  {
    sections: ['25:27'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Schablonberäknad årsarbetstid följer av föreskrifter.',
      en: 'Annual working time by a flat rate is by regulation.',
    },
  },
  {
    sections: ['25:28'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Vilken ledighet som likställs med arbete avgör den som frågar.',
      en: 'Which leave counts as work is for the caller.',
    },
  },
  {
    sections: ['25:29'],
    status: 'implemented',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Årsarbetstiden avrundas till hela timmar.',
      en: 'The annual working time is rounded to whole hours.',
    },
  },
  {
    sections: ['25:30'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om hur Försäkringskassan utreder arbetstiden.',
      en: 'The section is about how Försäkringskassan investigates hours.',
    },
  },
  {
    sections: ['25:31'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen är en hänvisning.',
      en: 'The section is a reference.',
    },
  },
  {
    sections: ['26:2', '26:3', '26:4', '26:5', '26:6', '26:7', '26:8'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om när SGI bestäms eller ändras; reglerna tar den SGI som gäller den dagen.',
      en: 'The section is about when the SGI is fixed or changed; the rules take the SGI of the day as given.',
    },
  },
  {
    sections: ['26:9', '26:10'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Den skyddade inkomsten anges av den som frågar.',
      en: 'The protected income is given by the caller.',
    },
  },
  {
    sections: ['26:11', '26:12', '26:13', '26:14', '26:15', '26:16', '26:17', '26:18', '26:18 a'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om en grund för SGI-skydd finns är en bedömning; den skyddade inkomsten anges av den som frågar.',
      en: 'Whether a ground of SGI protection exists is an assessment; the protected income is given by the caller.',
    },
  },
  {
    sections: ['26:19', '26:20', '26:21', '26:22'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om SGI under studier och liknande; den som frågar anger den SGI som gäller.',
      en: 'The section is about the SGI during studies and the like; the caller gives the SGI that applies.',
    },
  },
  {
    sections: ['26:22 a', '26:22 b'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'SGI efter sjukersättning eller livränta kräver konsumentprisindex och historik.',
      en: 'The SGI after compensation or an annuity needs the consumer price index and a history.',
    },
  },
  {
    sections: ['26:24'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om återkomst från utlandet.',
      en: 'The section is about return from abroad.',
    },
  },
  {
    sections: ['26:25', '26:26', '26:27'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om SGI bredvid tjänstepension.',
      en: 'The section is about the SGI beside an occupational pension.',
    },
  },
  {
    sections: ['26:28', '26:29', '26:30', '26:31'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Den årliga omräkningen kräver konsumentprisindex, som inte finns i biblioteket.',
      en: 'The yearly uprating needs the consumer price index, which the library does not hold.',
    },
  },
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
  {
    sections: ['28:2', '28:3', '28:4'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount', 'sickness-benefit/hours-amount'],
    why: {
      sv: 'De två beräkningssätten är en regel var; den som frågar väljer.',
      en: 'The two methods are one rule each; the caller chooses.',
    },
  },
  {
    sections: ['28:5'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'När sjukpenningen räknas i timmar anger den som frågar.',
      en: 'When benefit is counted in hours is stated by the caller.',
    },
  },
  {
    sections: ['28:6'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Tredje stycket om arbetslösa avgörs; de andra grunderna anges som fakta.',
      en: 'The third paragraph, on the unemployed, is decided; the other grounds are stated as facts.',
    },
  },
  {
    sections: ['28:7'],
    status: 'implemented',
    rules: ['sickness-benefit/day-amount', 'sickness-benefit/hours-amount'],
    why: {
      sv: 'Underlaget är 80 eller 75 procent av SGI gånger 0,97.',
      en: 'The basis is 80 or 75 per cent of the SGI times 0.97.',
    },
  },
  {
    sections: ['28:8'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'SGI utan den anställning som ger sjuklön anges av den som frågar.',
      en: 'The SGI without the employment that pays sick pay is given by the caller.',
    },
  },
  {
    sections: ['28:9'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller familjehemsföräldrar.',
      en: 'The section is about foster parents.',
    },
  },
  {
    sections: ['28:10'],
    status: 'implemented',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Underlaget delas med 365 och avrundas till hela kronor.',
      en: 'The basis is divided by 365 and rounded to whole kronor.',
    },
  },
  {
    sections: ['28:11'],
    status: 'implemented',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Högsta dagsbeloppet för arbetslösa gäller till den del den försäkrade är arbetslös.',
      en: 'The highest day amount for the unemployed applies to the extent that the insured is unemployed.',
    },
  },
  {
    sections: ['28:12', '28:13', '28:14', '28:16'],
    status: 'implemented',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Timkvoten, timmarna, dagarna och avrundningarna följs.',
      en: 'The hourly quotient, the hours, the days and the roundings are followed.',
    },
  },
  {
    sections: ['28:15'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Varje omfattning är ett anrop för sig.',
      en: 'Every extent is a call of its own.',
    },
  },
  {
    sections: ['28:17'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount', 'sickness-benefit/hours-amount'],
    why: {
      sv: 'De två delarna är en regel var; den som frågar lägger ihop dem.',
      en: 'The two parts are one rule each; the caller adds them.',
    },
  },
  {
    sections: ['28:18'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Schablonberäknad arbetstid följer av föreskrifter.',
      en: 'Working time by a flat rate is by regulation.',
    },
  },
  {
    sections: ['28:19'],
    status: 'implemented',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Minskningen över 10 procent, och över 90 eller 85 procent ovanför taket, beräknas.',
      en: 'The reduction above 10 per cent, and above 90 or 85 per cent over the ceiling, is calculated.',
    },
  },
  {
    sections: ['28:20'],
    status: 'part-of',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Fri gruppsjukförsäkring räknas som lön: den som frågar tar med den.',
      en: 'Free group sickness insurance counts as pay: the caller includes it.',
    },
  },
  {
    sections: ['28:21'],
    status: 'part-of',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Minskningen avrundas nedåt; avräkning mot nästa utbetalning ingår inte.',
      en: 'The reduction is rounded down; set-off against the next payment is not modelled.',
    },
  },
  {
    sections: ['28 a:2'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'I övrigt gäller 27 och 28 kap.',
      en: 'Chapters 27 and 28 apply otherwise.',
    },
  },
  {
    sections: ['28 a:3'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'När den tidigare sjukersättningen eller aktivitetsersättningen upphörde anges som ett faktum.',
      en: 'When the earlier sickness or activity compensation ended is stated as a fact.',
    },
  },
  {
    sections: ['28 a:4'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Ingen rätt finns där hel sjukpenning på fortsättningsnivån är minst hela beloppet.',
      en: 'There is no right where whole benefit on the continuation level is at least the whole amount.',
    },
  },
  {
    sections: ['28 a:5'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten börjar dagen efter den då den tidigare ersättningen upphörde.',
      en: 'The right begins on the day after the earlier compensation ended.',
    },
  },
  {
    sections: ['28 a:6'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Ingen rätt finns under studier med stöd eller i program; uppräkningen ändrades den 1 januari 2026 (SFS 2025:1546).',
      en: 'There is no right during studies with support or in a programme; the list changed on 1 January 2026 (SFS 2025:1546).',
    },
  },
  {
    sections: ['28 a:7'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten varar längst till månaden före riktåldern för pension.',
      en: 'The right lasts at the longest to the month before the retirement target age.',
    },
  },
  {
    sections: ['28 a:8'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om arbetsförmågan är nedsatt i ett heltidsarbete är en bedömning.',
      en: 'Whether capacity is reduced in full-time work is an assessment.',
    },
  },
  {
    sections: ['28 a:9', '28 a:10', '28 a:11'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Beloppen för sju dagar i veckan, och skillnaden där det finns en SGI, beräknas.',
      en: 'The amounts for seven days a week, and the difference where there is an SGI, are calculated.',
    },
  },
  {
    sections: ['28 a:12'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Under de första fjorton dagarna lämnas bara det som överstiger den vanliga sjukpenningen för hela tiden.',
      en: 'In the first fourteen days only what exceeds the ordinary benefit of the whole time is paid.',
    },
  },
  {
    sections: ['28 a:13'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Beloppen bredvid sjukersättning beräknas.',
      en: 'The amounts beside sickness compensation are calculated.',
    },
  },
  {
    sections: ['28 a:14'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Livräntan delad med 365 dras av.',
      en: 'The annuity divided by 365 is deducted.',
    },
  },
  {
    sections: ['28 a:15'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Ersättningen lämnas på båda nivåerna.',
      en: 'It is paid on either level.',
    },
  },
  {
    sections: ['28 a:16', '28 a:17'],
    status: 'part-of',
    rules: ['sickness-benefit/benefit-karensavdrag'],
    why: {
      sv: 'Karensavdrag och karensdagar gäller som för vanlig sjukpenning.',
      en: 'Karensavdrag and karensdagar apply as for ordinary benefit.',
    },
  },
  {
    sections: ['28 a:18'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Hur rätten behålls under arbete, studier och annat ingår inte.',
      en: 'How the right is kept during work, studies and the like is not modelled.',
    },
  },
  {
    sections: ['28 a:19'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten upphör vid en SGI på 115 400 kronor.',
      en: 'The right ends at an SGI of 115 400 kronor.',
    },
  },
  {
    sections: ['28 a:20'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbetsgivarinträde gäller inte.',
      en: 'Payment to the employer does not apply.',
    },
  },
  {
    sections: ['31:2'],
    status: 'part-of',
    rules: ['rehabilitation/allowance', 'rehabilitation/special-grant'],
    why: {
      sv: 'Ersättningen består av rehabiliteringspenning och särskilt bidrag.',
      en: 'The compensation consists of rehabilitation allowance and special grant.',
    },
  },
  {
    sections: ['31:3'],
    status: 'part-of',
    rules: [
      'rehabilitation/allowance',
      'rehabilitation/work-training',
      'rehabilitation/ways-back',
      'rehabilitation/plan',
      'coordination/benefits',
    ],
    why: {
      sv: 'En nedsättning med minst en fjärdedel under arbetslivsinriktad rehabilitering krävs; om åtgärden har rätt syfte är en bedömning.',
      en: 'A reduction of at least a quarter during work-oriented rehabilitation is required; whether the measure has the right aim is an assessment.',
    },
  },
  {
    sections: ['31:4'],
    status: 'implemented',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Ersättningen lämnas längst till månaden före riktåldern för pension.',
      en: 'It is paid at the longest to the month before the retirement target age.',
    },
  },
  {
    sections: ['31:5'],
    status: 'part-of',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Sjukdom under åtgärden, i högst 30 dagar i följd, följs; ledighet och uppehåll ingår inte.',
      en: 'Sickness during the measure, for at most 30 days in a row, is followed; leave and breaks are not modelled.',
    },
  },
  {
    sections: ['31:6'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Ersättning vid utbildning följer av föreskrifter.',
      en: 'Compensation during education is by regulation.',
    },
  },
  {
    sections: ['31:7', '31:11'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller familjehemsföräldrar.',
      en: 'The section is about foster parents.',
    },
  },
  {
    sections: ['31:8'],
    status: 'part-of',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'De fyra omfattningarna följs; i vilken grad åtgärden hindrar arbete är en bedömning.',
      en: 'The four extents are followed; how far the measure hinders work is an assessment.',
    },
  },
  {
    sections: ['31:9'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbete medan sjukersättning betalas enligt 37 kap. 3 § ingår inte.',
      en: 'Work while sickness compensation is paid under 37:3 is not part of the library.',
    },
  },
  {
    sections: ['31:10'],
    status: 'implemented',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Underlag, högsta belopp och nivåer är sjukpenningens.',
      en: 'The basis, the cap and the levels are those of sickness benefit.',
    },
  },
  {
    sections: ['31:12'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Minskningen för andra förmåner för samma tid ingår inte.',
      en: 'The reduction by other benefits for the same time is not modelled.',
    },
  },
  {
    sections: ['31:13'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Rehabiliteringspenning till arbetsgivaren ingår inte.',
      en: 'Payment of the allowance to the employer is not modelled.',
    },
  },
  {
    sections: ['31:14'],
    status: 'part-of',
    rules: ['rehabilitation/special-grant'],
    why: {
      sv: 'Särskilt bidrag gäller merkostnader; beloppen följer av föreskrifter.',
      en: 'The special grant is for extra costs; its amounts are by regulation.',
    },
  },
  {
    sections: ['31 a:2', '31 a:7', '31 a:8'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Beloppen är desamma som i 28 a kap. 9 §, sju dagar i veckan.',
      en: 'The amounts are those of 28 a:9, seven days a week.',
    },
  },
  {
    sections: ['31 a:3', '31 a:5'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Att den försäkrade tidigare har haft ersättning tas för givet.',
      en: 'That the insured had compensation earlier is taken for granted.',
    },
  },
  {
    sections: ['31 a:4'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Gränsen är densamma som i 28 a kap. 4 §.',
      en: 'The threshold is that of 28 a:4.',
    },
  },
  {
    sections: ['31 a:6'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Jämförelsen med ett heltidsarbete är en del av en bedömning som inte görs här.',
      en: 'The comparison with full-time work is part of an assessment that is not made here.',
    },
  },
  {
    sections: ['31 a:9', '31 a:10', '31 a:11'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Skillnaden, sjukersättning och livränta räknas som i 28 a kap. 11, 13 och 14 §§.',
      en: 'The difference, sickness compensation and annuity are counted as in 28 a:11, 13 and 14.',
    },
  },
  {
    sections: ['31 a:12'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Ersättningen lämnas på båda nivåerna.',
      en: 'It is paid on either level.',
    },
  },
  {
    sections: ['31 a:13'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Hur rätten behålls under arbete, studier och annat ingår inte.',
      en: 'How the right is kept during work, studies and the like is not modelled.',
    },
  },
  {
    sections: ['31 a:14'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten upphör vid en SGI på 115 400 kronor.',
      en: 'The right ends at an SGI of 115 400 kronor.',
    },
  },
  {
    sections: ['31 a:15'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbetsgivarinträde gäller inte.',
      en: 'Payment to the employer does not apply.',
    },
  },
  {
    sections: ['33:2'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Att nedsättningen är långvarig preciseras i 6 och 7 §§.',
      en: 'That the reduction is long-lasting is made precise in sections 6 and 7.',
    },
  },
  {
    sections: ['33:3'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Beloppen finns i 34 och 35 kap.',
      en: 'The amounts are in chapters 34 and 35.',
    },
  },
  {
    sections: ['33:4'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'Sjukersättning lämnas tills vidare, aktivitetsersättning för viss tid.',
      en: 'Sickness compensation is paid until further notice, activity compensation for a time.',
    },
  },
  {
    sections: ['33:5'],
    status: 'part-of',
    rules: [
      'rehabilitation/sickness-compensation',
      'rehabilitation/activity-compensation',
      'coordination/benefits',
    ],
    why: {
      sv: 'En nedsättning med minst en fjärdedel krävs; att personen var försäkrad vid försäkringsfallet anges som ett faktum.',
      en: 'A reduction of at least a quarter is required; being insured at the time of the case is a fact of the caller.',
    },
  },
  {
    sections: ['33:6'],
    status: 'assessment',
    rules: ['rehabilitation/sickness-compensation', 'coordination/benefits'],
    why: {
      sv: 'Om nedsättningen är stadigvarande och rehabiliteringen uttömd är bedömningar som regeln frågar efter som fakta.',
      en: 'Whether the reduction is permanent and rehabilitation exhausted are assessments that the rule asks for as facts.',
    },
  },
  {
    sections: ['33:7'],
    status: 'part-of',
    rules: ['rehabilitation/activity-compensation', 'coordination/benefits'],
    why: {
      sv: 'Nedsättningen ska antas vara minst ett år; hur länge den antas vara anges som ett faktum.',
      en: 'The reduction must be assumed to last a year or more; how long it is assumed to last is stated as a fact.',
    },
  },
  {
    sections: ['33:8', '33:13', '33:20'],
    status: 'part-of',
    rules: ['rehabilitation/activity-compensation'],
    why: {
      sv: 'Förlängd skolgång ger hel aktivitetsersättning så länge den varar.',
      en: 'Prolonged schooling gives whole activity compensation as long as it lasts.',
    },
  },
  {
    sections: ['33:9'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'De fyra nivåerna följs; ”i det närmaste helt” är en bedömning.',
      en: 'The four levels are followed; “almost wholly” is an assessment.',
    },
  },
  {
    sections: ['33:10'],
    status: 'assessment',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Förmågan att försörja sig på arbetsmarknaden är en bedömning vars resultat regeln frågar efter.',
      en: 'The ability to support oneself on the labour market is an assessment whose result the rule asks for.',
    },
  },
  {
    sections: ['33:10 a', '33:10 b'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Under de sista fem åren görs en annan jämförelse, som svaret nämner.',
      en: 'In the last five years another comparison is made, which the answer names.',
    },
  },
  {
    sections: ['33:11', '33:12'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Grunderna för bedömningen, hemarbete och behandling är bedömningar.',
      en: 'The basis of the assessment, home work and treatment are assessments.',
    },
  },
  {
    sections: ['33:14'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'Ersättning lämnas för högst tre månader före ansökningsmånaden.',
      en: 'Compensation is paid for at most three months before the month of application.',
    },
  },
  {
    sections: ['33:15'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'Ersättning lämnas till och med den månad då rätten upphör.',
      en: 'Compensation is paid through the month in which the right ends.',
    },
  },
  {
    sections: ['33:16'],
    status: 'implemented',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Åldrarna för hel och partiell sjukersättning, och månaden före riktåldern, följs.',
      en: 'The ages for whole and partial sickness compensation, and the month before the target age, are followed.',
    },
  },
  {
    sections: ['33:17'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Försäkringskassans uppföljning minst vart tredje år ingår inte.',
      en: 'Försäkringskassan’s follow-up at least every third year is not modelled.',
    },
  },
  {
    sections: ['33:18', '33:19'],
    status: 'implemented',
    rules: ['rehabilitation/activity-compensation'],
    why: {
      sv: 'Åldrarna för aktivitetsersättning och den längsta tiden för ett beslut följs.',
      en: 'The ages for activity compensation and the longest time of a decision are followed.',
    },
  },
  {
    sections: ['33:21'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om den försäkrade kan delta i aktiviteter undersöker Försäkringskassan.',
      en: 'Whether the insured can take part in activities is for Försäkringskassan to find out.',
    },
  },
  {
    sections: ['33:22', '33:23'],
    status: 'part-of',
    rules: ['rehabilitation/coordination-request'],
    why: {
      sv: 'Att Försäkringskassan planerar och samordnar aktiviteterna anges i svaret om samordning; vilka som är lämpliga är en bedömning.',
      en: 'That Försäkringskassan plans and coordinates the activities is stated in the answer on coordination; which are suitable is an assessment.',
    },
  },
  {
    sections: ['33:24'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen skiljer aktiviteterna från utredningar enligt 110 kap. 14 §.',
      en: 'The section tells the activities apart from investigations under 110:14.',
    },
  },
  {
    sections: ['33:25'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Ersättning för kostnader följer av föreskrifter.',
      en: 'Compensation for costs is by regulation.',
    },
  },
  {
    sections: ['33:26', '33:27', '33:28'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Särskilda insatser för den som har tre fjärdedels ersättning ingår inte.',
      en: 'Special efforts for those with three quarters of compensation are not modelled.',
    },
  },
];
