/** What is said of a person with several employments, beside what is said of a case. */
import type { QuestionWords } from '../../finding/rule-words.js';
import type { Words } from '../../finding/words.js';
import { answerSentences, openSentences } from '../due/question.words.js';
import type { CeilingReading } from './person-benefit.js';
import type { PersonIssueCode, PersonOpenId } from './person-open.js';

/** One full sentence each. */
export const personOpenSentences: Words<PersonOpenId> = {
  ...openSentences,
  sgi: {
    sv: 'Sjukpenningen kan inte räknas ut, eftersom inkomsten av någon av anställningarna inte är känd.',
    en: 'The sickness benefit cannot be calculated, since the income of one of the employments is not known.',
  },
  'person-extent': {
    sv: 'Frånvaron är olika stor i anställningarna: hur mycket av arbetsförmågan som är nedsatt avgör Försäkringskassan.',
    en: 'The absence differs between the employments: how much of the work capacity is lost is for Försäkringskassan to judge.',
  },
};

export const personIssueSentences: Words<PersonIssueCode> = {
  'spell-without-absence': {
    sv: 'Försäkringskassan har bedömt en nedsättning på dagar då ingen av anställningarna har någon frånvaro.',
    en: 'Försäkringskassan has judged an incapacity on days on which none of the employments has an absence.',
  },
};

export const personQuestionWords: Readonly<
  Record<'ceiling-before-leaving-out', QuestionWords & { readonly readings: Words<CeilingReading> }> &
    Record<'pay-of-which-employers', QuestionWords>
> = {
  'pay-of-which-employers': {
    question: {
      sv: 'Jämförs varje arbetsgivares lön under sjukdomen för sig, eller all lön tillsammans?',
      en: 'Is the pay of each employer during the sickness compared by itself, or all pay together?',
    },
    readings: {
      'each-employer': answerSentences['each-employer'],
      'all-employers': answerSentences['all-employers'],
    },
    source: {
      sv: '28 kap. 19 § socialförsäkringsbalken talar om lön av arbetsgivaren och vad den försäkrade skulle ha fått i lön, men inte om flera anställningar.',
      en: 'SFB 28:19 speaks of pay from the employer and of what the insured would have had in pay, but is silent on several employments.',
    },
  },
  'ceiling-before-leaving-out': {
    question: {
      sv: 'Gäller taket för den sjukpenninggrundande inkomsten före eller efter att inkomsten från den som ska svara för sjuklön räknas bort?',
      en: 'Does the ceiling of the income that qualifies for benefit apply before or after the income from the employer who owes sick pay is left out?',
    },
    readings: {
      'after-leaving-out': {
        sv: 'Efteråt: inkomsten från den arbetsgivaren ingår inte, och taket gäller det som är kvar.',
        en: 'Afterwards: the income from that employer is not part of it, and the ceiling applies to what is left.',
      },
      'before-leaving-out': {
        sv: 'Före: taket gäller all inkomst, och sedan räknas den arbetsgivarens del bort.',
        en: 'Before: the ceiling applies to all the income, and the part of that employer is then left out.',
      },
    },
    source: {
      sv: '28 kap. 8 § socialförsäkringsbalken säger att inkomsten inte omfattar förmåner från arbetsgivaren, men inte om taket i 25 kap. 5 § gäller före eller efter.',
      en: 'SFB 28:8 says that the income does not include what comes from the employer, but not whether the ceiling of 25:5 applies before or after.',
    },
  },
};
