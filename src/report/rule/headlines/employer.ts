import type { AdaptationValue } from '../../../rules/employer/adaptation/adaptation.js';
import type { CostValue } from '../../../rules/employer/cost/cost.js';
import type { EarlySignalsValue } from '../../../rules/employer/early-signals/early-signals.js';
import type { RedeploymentValue } from '../../../rules/employer/redeployment/redeployment.js';
import type { ReportToFkValue } from '../../../rules/employer/report-to-fk/report-to-fk.js';
import type { ReturnToWorkPlanValue } from '../../../rules/employer/return-to-work-plan/return-to-work-plan.js';
import type { SignalsValue } from '../../../rules/employer/signals/signals.js';
import { be, byMissing, type Headline } from './headline.js';

export const adaptation: Headline<AdaptationValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Allt som lag och föreskrifter kräver av arbetsanpassningen finns på plats.',
      en: 'Everything that the act and the regulations require of work adaptation is in place.',
    },
    {
      sv: `Av det som lag och föreskrifter kräver saknas ${sv.items(missing.length)}.`,
      en: `Of what the act and the regulations require, ${en.items(missing.length)} ${be(missing)} missing.`,
    },
  );

export const cost: Headline<CostValue> = ({ absenceCost, net, breakEvenDays }, { sv, en }) => {
  const figures = {
    sv: `Frånvaron kostar ${sv.kronor(absenceCost)} och åtgärderna ${sv.kronor(net)} efter stöd.`,
    en: `The absence costs ${en.kronor(absenceCost)} and the measures ${en.kronor(net)} after support.`,
  };
  return breakEvenDays === null || breakEvenDays === 0
    ? figures
    : {
        sv: `${figures.sv} ${sv.days(breakEvenDays)} mindre frånvaro täcker åtgärderna.`,
        en: `${figures.en} ${en.days(breakEvenDays)} less of absence ${breakEvenDays === 1 ? 'covers' : 'cover'} the measures.`,
      };
};

export const earlySignals: Headline<EarlySignalsValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Allt på listan över tidiga signaler finns på plats.',
      en: 'Everything on the list of early signals is in place.',
    },
    {
      sv: `På listan över tidiga signaler saknas ${sv.items(missing.length)}.`,
      en: `On the list of early signals, ${en.items(missing.length)} ${be(missing)} missing.`,
    },
  );

export const redeployment: Headline<RedeploymentValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Allt på listan kan visas; om det räcker som sakliga skäl avgörs inte här.',
      en: 'Everything on the list can be shown; whether that makes objective grounds is not decided here.',
    },
    {
      sv: `På listan kan ${sv.items(missing.length)} ännu inte visas.`,
      en: `On the list, ${en.items(missing.length)} cannot be shown yet.`,
    },
  );

export const reportToFk: Headline<ReportToFkValue> = ({ lastDay }, { sv, en }) =>
  lastDay === null
    ? {
        sv: 'Ingen anmälan till Försäkringskassan behövs.',
        en: 'No report to Försäkringskassan is needed.',
      }
    : {
        sv: `Arbetsgivaren ska anmäla sjukdomsfallet till Försäkringskassan senast den ${sv.date(lastDay)}.`,
        en: `The employer must report the case to Försäkringskassan by ${en.date(lastDay)}.`,
      };

export const returnToWorkPlan: Headline<ReturnToWorkPlanValue> = ({ lastDay }, { sv, en }) =>
  lastDay === null
    ? {
        sv: 'Ingen plan för återgång i arbete krävs.',
        en: 'No plan for return to work is required.',
      }
    : {
        sv: `En plan för återgång i arbete ska finnas senast den ${sv.date(lastDay)}.`,
        en: `A plan for return to work must be there by ${en.date(lastDay)}.`,
      };

export const signals: Headline<SignalsValue> = ({ fired }, { sv, en }) => {
  const since = fired.map((signal) => signal.since).sort()[0];
  return since === undefined
    ? {
        sv: 'Frånvaron når ingen av policyns gränser.',
        en: 'The absence reaches none of the policy’s thresholds.',
      }
    : {
        sv: `Frånvaron har nått policyns gräns sedan den ${sv.date(since)}.`,
        en: `The absence has reached the policy’s threshold since ${en.date(since)}.`,
      };
};
