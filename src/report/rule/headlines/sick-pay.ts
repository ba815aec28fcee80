import type { AmountValue } from '../../../rules/sick-pay/amount/amount.js';
import type { CertificateValue } from '../../../rules/sick-pay/certificate/certificate.js';
import type { DisputeValue } from '../../../rules/sick-pay/dispute/dispute.js';
import type { KarensavdragValue } from '../../../rules/sick-pay/karensavdrag/karensavdrag.js';
import type { PeriodsValue } from '../../../rules/sick-pay/periods/periods.js';
import type { QualifyingTimeValue } from '../../../rules/sick-pay/qualifying-time/qualifying-time.js';
import type { RightValue } from '../../../rules/sick-pay/right/right.js';
import type { SpecialHighRiskValue } from '../../../rules/sick-pay/special-high-risk/special-high-risk.js';
import { byProspect, type Headline } from './headline.js';

export const karensavdrag: Headline<KarensavdragValue> = ({ due, amount, remaining }, { sv, en }) => {
  if (!due) {
    return {
      sv: 'Inget karensavdrag görs i perioden.',
      en: 'No karensavdrag is made in the period.',
    };
  }
  if (remaining === 0) {
    return {
      sv: `Karensavdraget är ${sv.kronor(amount)}.`,
      en: `The karensavdrag is ${en.kronor(amount)}.`,
    };
  }
  return {
    sv: `Karensavdraget nu är ${sv.kronor(amount)}. ${sv.kronor(remaining)} är kvar att dra av.`,
    en: `The karensavdrag now is ${en.kronor(amount)}. ${en.kronor(remaining)} is left to deduct.`,
  };
};

export const amount: Headline<AmountValue> = ({ sickPay, karensavdrag: deducted }, { sv, en }) =>
  deducted === 0
    ? {
        sv: `Sjuklönen är ${sv.kronor(sickPay)}, utan karensavdrag.`,
        en: `Sick pay is ${en.kronor(sickPay)}, without a karensavdrag.`,
      }
    : {
        sv: `Sjuklönen är ${sv.kronor(sickPay)} efter ett karensavdrag på ${sv.kronor(deducted)}.`,
        en: `Sick pay is ${en.kronor(sickPay)} after a karensavdrag of ${en.kronor(deducted)}.`,
      };

export const certificate: Headline<CertificateValue> = ({ requiredFrom, dayNumber, rule }, { sv, en }) => {
  if (requiredFrom === null || dayNumber === null) {
    return { sv: 'Inget läkarintyg behövs.', en: 'No medical certificate is needed.' };
  }
  return rule === 'day-eight'
    ? {
        sv: `Läkarintyg behövs från och med den ${sv.date(requiredFrom)}, dag ${sv.number(dayNumber)} räknat från sjukanmälan.`,
        en: `A medical certificate is needed from ${en.date(requiredFrom)}, day ${en.number(dayNumber)} counted from the notice.`,
      }
    : {
        sv: `Läkarintyg behövs från och med den ${sv.date(requiredFrom)}, tidigare än annars.`,
        en: `A medical certificate is needed from ${en.date(requiredFrom)}, earlier than otherwise.`,
      };
};

export const dispute: Headline<DisputeValue> = ({ possible, mostPerDay }, { sv, en }) =>
  byProspect(possible, {
    likely: {
      sv: `Försäkringskassan kan troligen betala ersättning, högst ${sv.kronor(mostPerDay)} per dag.`,
      en: `Försäkringskassan can probably pay compensation, at most ${en.kronor(mostPerDay)} a day.`,
    },
    excluded: {
      sv: 'Försäkringskassan betalar ingen ersättning för den omtvistade sjuklönen.',
      en: 'Försäkringskassan pays no compensation for the disputed sick pay.',
    },
    needs: {
      sv: 'Om Försäkringskassan kan betala beror på uppgifter som saknas.',
      en: 'Whether Försäkringskassan can pay depends on facts that are missing.',
    },
  });

export const periods: Headline<PeriodsValue> = ({ periods: found }, { sv, en }) => {
  const [only, ...others] = found;
  if (only === undefined)
    return { sv: 'Det finns ingen sjuklöneperiod.', en: 'There is no sick-pay period.' };
  const count = found.length;
  if (others.length > 0) {
    return {
      sv: `Sjukfrånvaron bildar ${sv.number(count)} perioder.`,
      en: `The sick absence makes up ${en.number(count)} periods.`,
    };
  }
  const last = only.lastEmployerDate;
  return last === null
    ? {
        sv: 'Sjukfrånvaron bildar en period, men arbetsgivaren betalar ingen dag i den.',
        en: 'The sick absence makes up one period, but the employer pays no day of it.',
      }
    : {
        sv: `Sjukfrånvaron bildar en period, och arbetsgivarens sista dag är den ${sv.date(last)}.`,
        en: `The sick absence makes up one period, and the employer’s last day is ${en.date(last)}.`,
      };
};

export const qualifyingTime: Headline<QualifyingTimeValue> = (
  { qualifyingTimeApplies, entitledFrom },
  { sv, en },
) => {
  if (entitledFrom === null) {
    return {
      sv: 'Anställningen är för kort för att ge rätt till sjuklön.',
      en: 'The employment is too short to give a right to sick pay.',
    };
  }
  return qualifyingTimeApplies
    ? {
        sv: `Rätten till sjuklön börjar den ${sv.date(entitledFrom)}, efter kvalifikationstiden.`,
        en: `The right to sick pay begins on ${en.date(entitledFrom)}, after the qualifying time.`,
      }
    : {
        sv: `Ingen kvalifikationstid gäller; rätten till sjuklön börjar den ${sv.date(entitledFrom)}.`,
        en: `No qualifying time applies; the right to sick pay begins on ${en.date(entitledFrom)}.`,
      };
};

export const right: Headline<RightValue> = ({ possible, payFrom }, { sv, en }) => {
  if (payFrom === null || possible === 'excluded') {
    return { sv: 'Det finns ingen rätt till sjuklön.', en: 'There is no right to sick pay.' };
  }
  return possible === 'likely'
    ? {
        sv: `Det finns troligen rätt till sjuklön från och med den ${sv.date(payFrom)}.`,
        en: `There is probably a right to sick pay from ${en.date(payFrom)}.`,
      }
    : {
        sv: `Det finns rätt till sjuklön från och med den ${sv.date(payFrom)}, men arbetsgivaren behöver inte betala ännu.`,
        en: `There is a right to sick pay from ${en.date(payFrom)}, but the employer need not pay yet.`,
      };
};

export const specialHighRisk: Headline<SpecialHighRiskValue> = ({ karensavdrag: deducted, reimbursed }) => {
  const sv = deducted ? 'Ett karensavdrag görs' : 'Inget karensavdrag görs';
  const en = deducted ? 'A karensavdrag is made' : 'No karensavdrag is made';
  return reimbursed
    ? {
        sv: `${sv}, och arbetsgivaren har rätt till ersättning för sjuklönen.`,
        en: `${en}, and the employer has a right to reimbursement of the sick pay.`,
      }
    : {
        sv: `${sv}, och arbetsgivaren får ingen ersättning för sjuklönen.`,
        en: `${en}, and the employer is not reimbursed for the sick pay.`,
      };
};
