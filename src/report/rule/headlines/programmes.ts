import type { ActivityGrantValue } from '../../../rules/programmes/activity-grant/activity-grant.js';
import type { ActivityGrantSicknessValue } from '../../../rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import type { EstablishmentValue } from '../../../rules/programmes/establishment/establishment.js';
import type { JobAndDevelopmentValue } from '../../../rules/programmes/job-and-development/job-and-development.js';
import type { SpecialEffortsValue } from '../../../rules/programmes/special-efforts/special-efforts.js';
import type { TrainingValue } from '../../../rules/programmes/training/training.js';
import type { YouthValue } from '../../../rules/programmes/youth/youth.js';
import { byProspect, type Headline } from './headline.js';

export const activityGrant: Headline<ActivityGrantValue> = ({ perDay, reason }, { sv, en }) => {
  if (reason === 'under-25') {
    return { sv: 'Inget aktivitetsstöd lämnas.', en: 'No activity grant is paid.' };
  }
  return {
    sv: `Aktivitetsstödet är ${sv.kronor(perDay)} för dagen.`,
    en: `The activity grant is ${en.kronor(perDay)} for the day.`,
  };
};

export const activityGrantSickness: Headline<ActivityGrantSicknessValue> = (
  { payable, karensday },
  { sv, en },
) => {
  const first = payable[0];
  if (first === undefined) {
    return {
      sv: 'Ingen ersättning kan betalas för sjukdagarna.',
      en: 'No compensation can be paid for the sick days.',
    };
  }
  return karensday === null
    ? {
        sv: `Ersättning kan betalas från och med den ${sv.date(first.from)}, utan karensdag.`,
        en: `Compensation can be paid from ${en.date(first.from)}, without a karensdag.`,
      }
    : {
        sv: `Ersättning kan betalas från och med den ${sv.date(first.from)}; den ${sv.date(karensday)} är karensdag.`,
        en: `Compensation can be paid from ${en.date(first.from)}; ${en.date(karensday)} is the karensdag.`,
      };
};

export const establishment: Headline<EstablishmentValue> = ({ mayEnter, latestTo }, { sv, en }) => {
  if (!mayEnter) {
    return {
      sv: 'Anvisning till etableringsprogrammet får inte göras.',
      en: 'An assignment to the establishment programme must not be made.',
    };
  }
  return latestTo === null
    ? {
        sv: 'Anvisning till etableringsprogrammet får göras.',
        en: 'An assignment to the establishment programme may be made.',
      }
    : {
        sv: `Anvisning till etableringsprogrammet får göras, längst till och med den ${sv.date(latestTo)}.`,
        en: `An assignment to the establishment programme may be made, at the longest through ${en.date(latestTo)}.`,
      };
};

export const jobAndDevelopment: Headline<JobAndDevelopmentValue> = ({ mayEnter, earliest }, { sv, en }) => {
  if (mayEnter) {
    return {
      sv: 'Anvisning till jobb- och utvecklingsgarantin får göras.',
      en: 'An assignment to the job and development guarantee may be made.',
    };
  }
  return earliest === null
    ? {
        sv: 'Anvisning till jobb- och utvecklingsgarantin får inte göras.',
        en: 'An assignment to the job and development guarantee must not be made.',
      }
    : {
        sv: `Anvisning till jobb- och utvecklingsgarantin får göras tidigast den ${sv.date(earliest)}.`,
        en: `An assignment to the job and development guarantee may be made on ${en.date(earliest)} at the earliest.`,
      };
};

export const specialEfforts: Headline<SpecialEffortsValue> = ({ possible }) =>
  byProspect(possible, {
    likely: { sv: 'Insatsen kan troligen ges.', en: 'The effort can probably be given.' },
    excluded: { sv: 'Insatsen kan inte ges.', en: 'The effort cannot be given.' },
    needs: {
      sv: 'Om insatsen kan ges beror på uppgifter som saknas.',
      en: 'Whether the effort can be given depends on facts that are missing.',
    },
  });

export const training: Headline<TrainingValue> = ({ possible }) =>
  byProspect(possible, {
    likely: {
      sv: 'Anvisning till utbildningen kan troligen göras.',
      en: 'An assignment to the training can probably be made.',
    },
    excluded: {
      sv: 'Anvisning till utbildningen kan inte göras.',
      en: 'An assignment to the training cannot be made.',
    },
    needs: {
      sv: 'Om anvisning till utbildningen kan göras beror på uppgifter som saknas.',
      en: 'Whether an assignment to the training can be made depends on facts that are missing.',
    },
  });

export const youth: Headline<YouthValue> = ({ mayEnter, latestTo }, { sv, en }) =>
  mayEnter && latestTo !== null
    ? {
        sv: `Anvisning till jobbgarantin för ungdomar får göras, längst till och med den ${sv.date(latestTo)}.`,
        en: `An assignment to the job guarantee for young people may be made, at the longest through ${en.date(latestTo)}.`,
      }
    : {
        sv: 'Anvisning till jobbgarantin för ungdomar får inte göras.',
        en: 'An assignment to the job guarantee for young people must not be made.',
      };
