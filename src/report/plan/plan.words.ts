/** The texts of the forms that people fill in: the plan for return to work, and the questions of the reconciliation meeting. */
import type { Words } from '../../finding/words.js';
import type { PlanQuestion } from '../../rules/coordination/plans/plans.js';
import type {
  ReconciliationMeetingParticipant,
  ReconciliationMeetingQuestion,
} from '../../rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';

export type FormName =
  | 'plan'
  | 'meeting'
  | 'sickFrom'
  | 'sickTo'
  | 'employedTo'
  | 'chainDay'
  | 'planStatus'
  | 'lacks'
  | 'contents'
  | 'participants'
  | 'questions'
  | 'measures'
  | 'followUp'
  | 'signed'
  | 'wellFormed'
  | 'invite'
  | 'agenda'
  | 'ofCase'
  | 'agreed'
  | 'nextMeeting'
  | 'keepInMind'
  | 'measure'
  | 'responsible'
  | 'fromDay'
  | 'readyOn'
  | 'followedUpOn'
  | 'dayAndEmployer'
  | 'dayAndEmployee'
  | 'otherDays'
  | 'ifConsent';

/** Noun phrases: without a full stop. */
export const formNames: Words<FormName> = {
  plan: { sv: 'Plan för återgång i arbete, ärende', en: 'Plan for return to work, case' },
  meeting: { sv: 'Underlag till avstämningsmöte, ärende', en: 'For the reconciliation meeting, case' },
  sickFrom: { sv: 'Sjuk från', en: 'Sick from' },
  sickTo: { sv: 'Sjuk till och med', en: 'Sick through' },
  employedTo: { sv: 'Anställd till och med', en: 'Employed through' },
  chainDay: { sv: 'Dag i rehabiliteringskedjan', en: 'Day of the rehabilitation chain' },
  planStatus: { sv: 'Planen', en: 'The plan' },
  lacks: { sv: 'Vad som saknas i ärendet', en: 'What the case lacks' },
  contents: { sv: 'Vad lagen kräver', en: 'What the law asks for' },
  participants: { sv: 'Vilka som deltar', en: 'Who takes part' },
  questions: { sv: 'Vad planen bör svara på', en: 'What the plan should answer' },
  measures: { sv: 'Åtgärder', en: 'Measures' },
  followUp: { sv: 'Dagar att följa upp', en: 'Days to follow up' },
  signed: { sv: 'Underskrifter', en: 'Signatures' },
  wellFormed: { sv: 'Vad mötet kräver', en: 'What the meeting requires' },
  invite: { sv: 'Vilka som kan kallas', en: 'Whom to invite' },
  agenda: { sv: 'Mötets frågor', en: 'The questions of the meeting' },
  ofCase: { sv: 'Frågor från ärendet', en: 'Questions from the case' },
  agreed: { sv: 'Vad som bestämdes', en: 'What was decided' },
  nextMeeting: { sv: 'Nästa uppföljning', en: 'Next follow-up' },
  keepInMind: { sv: 'Att tänka på', en: 'To keep in mind' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
  fromDay: { sv: 'Från', en: 'From' },
  readyOn: { sv: 'Klar', en: 'Ready on' },
  followedUpOn: { sv: 'Följs upp', en: 'Followed up on' },
  dayAndEmployer: { sv: 'Datum och underskrift, arbetsgivaren', en: 'Date and signature, the employer' },
  dayAndEmployee: { sv: 'Datum och underskrift, den anställde', en: 'Date and signature, the employee' },
  otherDays: { sv: 'Andra dagar', en: 'Other days' },
  ifConsent: {
    sv: 'Om den försäkrade medger det',
    en: 'If the insured consents',
  },
};

/** What the law asks of the plan and of the employer around it. */
export type PlanDuty =
  'with-employee' | 'individual' | 'needed-measures' | 'adapted' | 'followed' | 'to-fk-on-request';

export const planDuties: Words<PlanDuty> = {
  'with-employee': {
    sv: 'Planen är gjord i samråd med den anställde så långt det är möjligt.',
    en: 'The plan is made with the employee as far as possible.',
  },
  individual: {
    sv: 'Åtgärderna utgår från den anställdes egna förutsättningar och behov.',
    en: 'The measures follow the employee’s own conditions and needs.',
  },
  'needed-measures': {
    sv: 'Arbetsgivaren svarar för de åtgärder som behövs för en effektiv rehabilitering.',
    en: 'The employer sees to the measures that an effective rehabilitation needs.',
  },
  adapted: {
    sv: 'Arbetsförhållandena är anpassade till den anställdes särskilda förutsättningar.',
    en: 'Working conditions are adapted to the employee’s special conditions.',
  },
  followed: {
    sv: 'Planen följs fortlöpande och ändras när det behövs.',
    en: 'The plan is followed continuously and changed when needed.',
  },
  'to-fk-on-request': {
    sv: 'Planen lämnas till Försäkringskassan om den begär det.',
    en: 'The plan is given to Försäkringskassan on request.',
  },
};

/** Who can take part in making the plan. */
export type PlanParticipant = 'employee' | 'employer' | 'occupational-health' | 'union' | 'health-care';

export const planParticipantNames: Words<PlanParticipant> = {
  employee: { sv: 'Den anställde', en: 'The employee' },
  employer: { sv: 'Arbetsgivaren', en: 'The employer' },
  'occupational-health': { sv: 'Företagshälsovården', en: 'The occupational health service' },
  union: { sv: 'Facket, om den anställde vill', en: 'The union, if the employee wishes' },
  'health-care': {
    sv: 'Vården, till exempel en koordinator, om den anställde samtycker',
    en: 'Health care, such as a coordinator, if the employee consents',
  },
};

/** What the form and the guidance ask. */
export const planQuestions: Words<PlanQuestion> = {
  'part-time': {
    sv: 'Kan den anställde arbeta på deltid, och i så fall hur mycket?',
    en: 'Can the employee work part-time, and if so how much?',
  },
  'adapt-workplace-and-tasks': {
    sv: 'Hur kan arbetsplatsen och arbetsuppgifterna anpassas?',
    en: 'How can the workplace and the tasks be adapted?',
  },
  'adapt-hours': { sv: 'Hur kan arbetstiden anpassas?', en: 'How can the working hours be adapted?' },
  transfer: {
    sv: 'Finns det annat arbete hos arbetsgivaren, för en tid eller för gott?',
    en: 'Is there other work with the employer, for a time or for good?',
  },
  aids: { sv: 'Behövs arbetshjälpmedel?', en: 'Are work aids needed?' },
  training: { sv: 'Behövs utbildning eller arbetsträning?', en: 'Is education or work training needed?' },
  'occupational-health': {
    sv: 'Vad kan företagshälsovården bidra med?',
    en: 'What can the occupational health service contribute?',
  },
  'who-does-what': {
    sv: 'Står det vem som ansvarar för varje åtgärd?',
    en: 'Does it say who is responsible for each measure?',
  },
  'by-when': {
    sv: 'Står det när varje åtgärd ska vara gjord?',
    en: 'Does it say when each measure is to be done?',
  },
  'follow-up-dates': { sv: 'Finns det dagar för uppföljning?', en: 'Are there days for following up?' },
  'keep-contact': {
    sv: 'Hur hålls kontakten under frånvaron?',
    en: 'How is contact kept during the absence?',
  },
};

export const meetingQuestions: Words<ReconciliationMeetingQuestion> = {
  'use-capacity': { sv: 'Hur kan arbetsförmågan användas?', en: 'How can the work capacity be used?' },
  'adapt-work': { sv: 'Kan arbetet anpassas, och hur?', en: 'Can work be adapted, and how?' },
  'part-time': { sv: 'Skulle arbete på deltid hjälpa?', en: 'Would part-time work help?' },
  'other-causes': { sv: 'Finns det andra orsaker än sjukdom?', en: 'Are there other causes than sickness?' },
  rehabilitation: {
    sv: 'Vilka möjligheter till rehabilitering finns?',
    en: 'What possibilities of rehabilitation are there?',
  },
  'change-employer': {
    sv: 'Skulle ett byte av arbetsgivare hjälpa?',
    en: 'Would a change of employer help?',
  },
};

export const meetingParticipantNames: Words<ReconciliationMeetingParticipant> = {
  insured: { sv: 'Den försäkrade', en: 'The insured' },
  fk: { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
  'certifying-physician': {
    sv: 'Läkaren som har skrivit intyget',
    en: 'The physician who wrote the certificate',
  },
  'health-care': { sv: 'Annan personal från vården', en: 'Other staff from health care' },
  employer: { sv: 'Arbetsgivaren', en: 'The employer' },
  'occupational-health': { sv: 'Företagshälsovården', en: 'The occupational health service' },
  union: { sv: 'Facket', en: 'The union' },
  af: { sv: 'Arbetsförmedlingen', en: 'Arbetsförmedlingen' },
  'social-services': { sv: 'Socialtjänsten', en: 'Social services' },
  'own-support': { sv: 'Någon som stöd', en: 'Somebody as support' },
};

export type FollowUpReason = 'certificate-ends' | 'expected-end' | 'extent-changes';

export const followUpNames: Words<FollowUpReason> = {
  'certificate-ends': {
    sv: 'Läkarintyget gäller till och med den dagen',
    en: 'The certificate covers the time through that day',
  },
  'expected-end': {
    sv: 'Frånvaron väntas vara till och med den dagen',
    en: 'The absence is expected to last through that day',
  },
  'extent-changes': {
    sv: 'Sjukskrivningens omfattning ändras till',
    en: 'The extent of the absence becomes',
  },
};

export type FormSentence =
  | 'noDiagnosis'
  | 'nothingStored'
  | 'noDaysInLaw'
  | 'daysOfCase'
  | 'noPlanToMake'
  | 'noPlanMade'
  | 'noCertificates'
  | 'certificateMissing'
  | 'nothingLacking'
  | 'noCaseQuestions'
  | 'notANegotiation'
  | 'refusal'
  | 'notes'
  | 'initiative'
  | 'physician';

export const formSentences: Words<FormSentence> = {
  noDiagnosis: {
    sv: 'Skriv ingen diagnos: det som behövs är vad den anställde kan göra i arbetet och vilka åtgärder som hjälper.',
    en: 'Write no diagnosis: what is needed is what the employee can do at work, and which measures help.',
  },
  nothingStored: {
    sv: 'Det som skrivs för hand finns bara på papperet; ärendet har inga fält för fri text.',
    en: 'What is written by hand is on the paper alone; the case has no fields for free text.',
  },
  noDaysInLaw: {
    sv: 'Lagen anger inga dagar för uppföljning, bara att den sker fortlöpande.',
    en: 'The act sets no days for following up, only that it is done continuously.',
  },
  daysOfCase: { sv: 'Dagarna här kommer från ärendet.', en: 'These days come from the case.' },
  noPlanToMake: { sv: 'Det finns ingen plan att göra nu.', en: 'There is no plan to make now.' },
  noPlanMade: {
    sv: 'Ärendet anger inte att någon plan är gjord.',
    en: 'The case does not say that a plan is made.',
  },
  noCertificates: { sv: 'Ärendet har inga läkarintyg.', en: 'The case has no certificates.' },
  certificateMissing: {
    sv: 'Inget av läkarintygen gäller den dag som bedömningen avser.',
    en: 'None of the certificates covers the day of the assessment.',
  },
  nothingLacking: {
    sv: 'Ärendet har de uppgifter som planen behöver.',
    en: 'The case has what the plan needs.',
  },
  noCaseQuestions: {
    sv: 'Ärendet har inga egna frågor till mötet.',
    en: 'The case has no questions of its own for the meeting.',
  },
  notANegotiation: {
    sv: 'Mötet förhandlar inte om rätten till ersättning.',
    en: 'The meeting does not negotiate the right to benefit.',
  },
  refusal: {
    sv: 'Den som utan giltig anledning vägrar att delta kan få ersättningen minskad eller indragen, men bara efter att ha fått veta det.',
    en: 'Whoever refuses to take part without valid reason can have the benefit reduced or withdrawn, but only after having been told so.',
  },
  notes: {
    sv: 'Arbetsgivaren bör få anteckningarna från mötet.',
    en: 'The employer should get the notes of the meeting.',
  },
  initiative: {
    sv: 'Arbetsgivaren får ta initiativ till mötet; Försäkringskassan avgör om och hur det hålls.',
    en: 'The employer may take the initiative; Försäkringskassan decides whether and how the meeting is held.',
  },
  physician: {
    sv: 'Försäkringskassan kan betala för läkarens tid.',
    en: 'Försäkringskassan can pay for the physician’s time.',
  },
};
