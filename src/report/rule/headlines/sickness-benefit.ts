import type { AgeLimitsValue } from '../../../rules/sickness-benefit/age-limits/age-limits.js';
import type { BenefitCertificateValue } from '../../../rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import type { BenefitKarensavdragValue } from '../../../rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import type { DayAmountValue } from '../../../rules/sickness-benefit/day-amount/day-amount.js';
import type {
  GeneralHighRiskLifts,
  GeneralHighRiskValue,
} from '../../../rules/sickness-benefit/general-high-risk/general-high-risk.js';
import type { HoursAmountValue } from '../../../rules/sickness-benefit/hours-amount/hours-amount.js';
import type { KarenstidValue } from '../../../rules/sickness-benefit/karenstid/karenstid.js';
import type { LevelsValue } from '../../../rules/sickness-benefit/levels/levels.js';
import type { NoticeValue } from '../../../rules/sickness-benefit/notice/notice.js';
import type { PreventiveValue } from '../../../rules/sickness-benefit/preventive/preventive.js';
import type { SgiValue } from '../../../rules/sickness-benefit/sgi/sgi.js';
import type { SpecialCasesValue } from '../../../rules/sickness-benefit/special-cases/special-cases.js';
import type { TravelValue } from '../../../rules/sickness-benefit/travel/travel.js';
import type { WithPayValue } from '../../../rules/sickness-benefit/with-pay/with-pay.js';
import type { WorkInjuryValue } from '../../../rules/sickness-benefit/work-injury/work-injury.js';
import type { Text } from '../../../finding/words.js';
import { byProspect, type Headline } from './headline.js';

export const ageLimits: Headline<AgeLimitsValue> = ({ stops, mayStop, daysLeft }, { sv, en }) => {
  if (stops) {
    return {
      sv: 'Ingen mer sjukpenning kan betalas på grund av åldern.',
      en: 'No more sickness benefit can be paid because of age.',
    };
  }
  if (mayStop) {
    return {
      sv: 'Försäkringskassan får besluta att ingen mer sjukpenning betalas.',
      en: 'Försäkringskassan may decide that no more sickness benefit is paid.',
    };
  }
  return daysLeft === null
    ? {
        sv: 'Åldern hindrar inte att sjukpenning betalas.',
        en: 'Age does not prevent sickness benefit from being paid.',
      }
    : {
        sv: `Sjukpenning kan betalas i ${sv.days(daysLeft)} till.`,
        en: `Sickness benefit can be paid for ${en.days(daysLeft)} more.`,
      };
};

export const benefitCertificate: Headline<BenefitCertificateValue> = (
  { requiredFrom, dayNumber },
  { sv, en },
) => ({
  sv: `Försäkringskassan behöver ett läkarintyg från och med den ${sv.date(requiredFrom)}, dag ${sv.number(dayNumber)} i sjukperioden.`,
  en: `Försäkringskassan needs a certificate from ${en.date(requiredFrom)}, day ${en.number(dayNumber)} of the sick period.`,
});

export const benefitKarensavdrag: Headline<BenefitKarensavdragValue> = (
  { due, amount, remaining },
  { sv, en },
) => {
  if (!due) {
    return {
      sv: 'Inget karensavdrag görs från sjukpenningen.',
      en: 'No karensavdrag is made from sickness benefit.',
    };
  }
  return remaining === 0
    ? {
        sv: `Karensavdraget från sjukpenningen är ${sv.kronor(amount)}.`,
        en: `The karensavdrag from sickness benefit is ${en.kronor(amount)}.`,
      }
    : {
        sv: `Karensavdraget från sjukpenningen nu är ${sv.kronor(amount)}. ${sv.kronor(remaining)} är kvar att dra av.`,
        en: `The karensavdrag from sickness benefit now is ${en.kronor(amount)}. ${en.kronor(remaining)} is left to deduct.`,
      };
};

export const dayAmount: Headline<DayAmountValue> = ({ amount }, { sv, en }) => ({
  sv: `Sjukpenningen är ${sv.kronor(amount)} per dag.`,
  en: `Sickness benefit is ${en.kronor(amount)} a day.`,
});

const WITHOUT: Readonly<Record<GeneralHighRiskLifts, Text>> = {
  karensavdrag: { sv: 'utan karensavdrag', en: 'without a karensavdrag' },
  karensdagar: { sv: 'utan karensdagar', en: 'without karensdagar' },
  'first-day': { sv: 'utan karens den första dagen', en: 'without karens on the first day' },
};

export const generalHighRisk: Headline<GeneralHighRiskValue> = ({ protects, lifts }) =>
  protects
    ? {
        sv: `Det allmänna högriskskyddet gäller, så sjukpenning betalas ${WITHOUT[lifts].sv}.`,
        en: `The general high-risk protection applies, so benefit is paid ${WITHOUT[lifts].en}.`,
      }
    : {
        sv: 'Det allmänna högriskskyddet gäller inte.',
        en: 'The general high-risk protection does not apply.',
      };

export const hoursAmount: Headline<HoursAmountValue> = ({ amount }, { sv, en }) => ({
  sv: `Sjukpenningen är ${sv.kronor(amount)} för varje dag.`,
  en: `Sickness benefit is ${en.kronor(amount)} for each of the days.`,
});

export const karenstid: Headline<KarenstidValue> = ({ payable }, { sv, en }) => {
  const first = payable[0];
  return first === undefined
    ? {
        sv: 'Ingen dag kan ge sjukpenning, eftersom karenstiden inte har gått ut.',
        en: 'No day can give benefit, since the karenstid has not passed.',
      }
    : {
        sv: `Sjukpenning kan betalas från och med den ${sv.date(first.from)}.`,
        en: `Benefit can be paid from ${en.date(first.from)}.`,
      };
};

export const levels: Headline<LevelsValue> = ({ segments, normalDaysLeft }, { sv, en }) => {
  const last = segments.at(-1);
  if (last === undefined) {
    return { sv: 'Inga dagar med sjukpenning är angivna.', en: 'No days with benefit are given.' };
  }
  if (last.level === 'continuation') {
    return {
      sv: `Den ${sv.date(last.to)} betalas sjukpenning på fortsättningsnivån.`,
      en: `On ${en.date(last.to)} benefit is paid at the continuation level.`,
    };
  }
  return normalDaysLeft === null
    ? {
        sv: 'Sjukpenning betalas på normalnivån utan gräns för antalet dagar.',
        en: 'Benefit is paid at the normal level with no limit to the number of days.',
      }
    : {
        sv: `Sjukpenning betalas på normalnivån, och därefter är ${sv.days(normalDaysLeft)} kvar på den nivån.`,
        en: `Benefit is paid at the normal level, after which ${en.days(normalDaysLeft)} ${normalDaysLeft === 1 ? 'is' : 'are'} left on it.`,
      };
};

export const notice: Headline<NoticeValue> = ({ payableFrom, daysLost }, { sv, en }) => ({
  sv:
    daysLost === 0
      ? 'Inga dagar med sjukpenning går förlorade på grund av anmälan.'
      : `Sjukpenning kan betalas från och med den ${sv.date(payableFrom)}; ${sv.days(daysLost)} går förlorad${daysLost === 1 ? '' : 'e'}.`,
  en:
    daysLost === 0
      ? 'The notice costs no days of benefit.'
      : `Benefit can be paid from ${en.date(payableFrom)}; ${en.days(daysLost)} ${daysLost === 1 ? 'is' : 'are'} lost.`,
});

export const preventive: Headline<PreventiveValue> = ({ possible, extent }, { sv, en }) => {
  const share = extent === null ? undefined : { sv: sv.share(extent), en: en.share(extent) };
  return byProspect(possible, {
    likely: {
      sv: `Förebyggande sjukpenning kan troligen betalas, med omfattningen ${share?.sv ?? '–'}.`,
      en: `Preventive benefit can probably be paid, to the extent of ${share?.en ?? '–'}.`,
    },
    excluded: {
      sv: 'Ingen förebyggande sjukpenning betalas.',
      en: 'No preventive benefit is paid.',
    },
    needs: {
      sv: 'Om förebyggande sjukpenning kan betalas beror på uppgifter som saknas.',
      en: 'Whether preventive benefit can be paid depends on facts that are missing.',
    },
  });
};

export const sgi: Headline<SgiValue> = ({ qualifies, sgi: income, floor }, { sv, en }) =>
  qualifies
    ? {
        sv: `Den sjukpenninggrundande inkomsten är ${sv.kronor(income)}.`,
        en: `The income that benefit is based on (SGI) is ${en.kronor(income)}.`,
      }
    : {
        sv: `Inkomsten är för låg för sjukpenning; den måste vara minst ${sv.kronor(floor)} per år.`,
        en: `The income is too low for benefit; it must be at least ${en.kronor(floor)} a year.`,
      };

export const specialCases: Headline<SpecialCasesValue> = ({ amount, fortnight }, { sv, en }) => {
  if (fortnight !== null) {
    return {
      sv: `Sjukpenningen i särskilda fall är ${sv.kronor(fortnight)} för de första fjorton dagarna.`,
      en: `Benefit in special cases is ${en.kronor(fortnight)} for the first fourteen days.`,
    };
  }
  return amount === 0
    ? {
        sv: 'Ingen sjukpenning i särskilda fall betalas.',
        en: 'No benefit in special cases is paid.',
      }
    : {
        sv: `Sjukpenningen i särskilda fall är ${sv.kronor(amount)} per dag.`,
        en: `Benefit in special cases is ${en.kronor(amount)} a day.`,
      };
};

export const travel: Headline<TravelValue> = ({ possible, extraCost }, { sv, en }) =>
  byProspect(possible, {
    likely: {
      sv: `Ersättning för resor kan betalas, högst ${sv.kronor(extraCost ?? 0)}.`,
      en: `Compensation for travel may be paid, at most ${en.kronor(extraCost ?? 0)}.`,
    },
    excluded: {
      sv: 'Ingen ersättning för resor betalas.',
      en: 'No compensation for travel is paid.',
    },
    needs: {
      sv: 'Om ersättning för resor kan betalas beror på uppgifter som saknas.',
      en: 'Whether compensation for travel can be paid depends on facts that are missing.',
    },
  });

export const withPay: Headline<WithPayValue> = ({ reduction, amount }, { sv, en }) => {
  if (reduction === 0) {
    return {
      sv: `Lönen minskar inte sjukpenningen, som är ${sv.kronor(amount)}.`,
      en: `The pay does not reduce the benefit, which is ${en.kronor(amount)}.`,
    };
  }
  return amount === 0
    ? {
        sv: 'Ingen sjukpenning betalas, eftersom lönen minskar den med hela beloppet.',
        en: 'No benefit is paid, since the pay reduces it by its whole amount.',
      }
    : {
        sv: `Lönen minskar sjukpenningen med ${sv.kronor(reduction)}, och ${sv.kronor(amount)} betalas.`,
        en: `The pay reduces the benefit by ${en.kronor(reduction)}, and ${en.kronor(amount)} is paid.`,
      };
};

export const workInjury: Headline<WorkInjuryValue> = ({ possible }) =>
  byProspect(possible, {
    likely: {
      sv: 'Livränta vid arbetsskada kan troligen betalas.',
      en: 'An annuity for a work injury can probably be paid.',
    },
    excluded: {
      sv: 'Ingen livränta vid arbetsskada kan betalas.',
      en: 'No annuity for a work injury can be paid.',
    },
    needs: {
      sv: 'Om livränta kan betalas beror på uppgifter som saknas.',
      en: 'Whether an annuity can be paid depends on facts that are missing.',
    },
  });
