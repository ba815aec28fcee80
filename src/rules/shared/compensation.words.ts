/** Words that several rules about conditions and ages share. */
import type { Text, Words } from '../../finding/words.js';
import type { Possible } from './conditions.js';

/** How a right to a benefit looks, as a sentence. */
export const possibleWords: Words<Possible> = {
  likely: {
    sv: 'Villkoren ser ut att vara uppfyllda; Försäkringskassan gör bedömningen.',
    en: 'The conditions look fulfilled; the assessment is Försäkringskassan’s.',
  },
  excluded: {
    sv: 'Minst ett villkor är inte uppfyllt.',
    en: 'At least one condition is not fulfilled.',
  },
  needs: {
    sv: 'Frågan kan inte besvaras förrän de uppgifter som saknas är kända.',
    en: 'The question cannot be answered until the missing facts are known.',
  },
};

export const targetAgeFact: Text = { sv: 'riktåldern för pension', en: 'the retirement target age' };

export const targetAgeAssumed: Text = {
  sv: 'Riktåldern för födelseåret är inte fastställd än; den senast kända används.',
  en: 'The target age for the year of birth is not fixed yet; the latest known one is used.',
};

export const bornOnFact: Text = { sv: 'födelsemånaden', en: 'the month of birth' };

export const bornOnAssumed: Text = {
  sv: 'Den försäkrade antas inte ha uppnått riktåldern för pension.',
  en: 'The insured is assumed not to have reached the retirement target age.',
};

export const appliedOnFact: Text = { sv: 'dagen för ansökan', en: 'the day of the application' };

export const appliedOnAssumed: Text = {
  sv: 'Ansökan antas ha gjorts den dag som frågan gäller.',
  en: 'The application is assumed to have been made on the day asked about.',
};

export const almostWholeFact: Text = {
  sv: 'bedömningen av om arbetsförmågan är i det närmaste helt nedsatt',
  en: 'the assessment of whether work capacity is almost wholly lacking',
};

export const almostWholeAssumed: Text = {
  sv: 'Arbetsförmågan antas inte vara i det närmaste helt nedsatt.',
  en: 'Work capacity is assumed not to be almost wholly lacking.',
};
