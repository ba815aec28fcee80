import type { AdaptationValue } from '../../rules/employer/adaptation.js';
import type { CostValue } from '../../rules/employer/cost.js';
import type { EarlySignalsValue } from '../../rules/employer/early-signals.js';
import type { RedeploymentValue } from '../../rules/employer/redeployment.js';
import type { ReportToFkValue } from '../../rules/employer/report-to-fk.js';
import type { ReturnToWorkPlanValue } from '../../rules/employer/return-to-work-plan.js';
import type { SignalsValue } from '../../rules/employer/signals.js';
import { byMissing, type Headline } from './headline.js';

export const adaptation: Headline<AdaptationValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Allt som lag och föreskrifter kräver av arbetsanpassningen finns på plats.',
      en: 'Everything that act and regulations demand of work adaptation is in place.',
    },
    {
      sv: `Av det som lag och föreskrifter kräver saknas ${sv.number(missing.length)} av punkterna.`,
      en: `Of what act and regulations demand, ${en.number(missing.length)} of the items are missing.`,
    },
  );

export const cost: Headline<CostValue> = ({ absenceCost, net, breakEvenDays }, { sv, en }) => {
  const figures = {
    sv: `Frånvaron kostar ${sv.kronor(absenceCost)} och åtgärderna ${sv.kronor(net)}`,
    en: `The absence costs ${en.kronor(absenceCost)} and the measures ${en.kronor(net)}`,
  };
  return breakEvenDays === null
    ? { sv: `${figures.sv}.`, en: `${figures.en}.` }
    : {
        sv: `${figures.sv}, vilket täcks av ${sv.days(breakEvenDays)} mindre frånvaro.`,
        en: `${figures.en}, which ${en.days(breakEvenDays)} less of absence cover.`,
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
      sv: `På listan över tidiga signaler saknas ${sv.number(missing.length)} av punkterna.`,
      en: `On the list of early signals, ${en.number(missing.length)} of the items are missing.`,
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
      sv: `Av listan kan ${sv.number(missing.length)} av punkterna ännu inte visas.`,
      en: `Of the list, ${en.number(missing.length)} of the items cannot be shown yet.`,
    },
  );

export const reportToFk: Headline<ReportToFkValue> = ({ lastDay }, { sv, en }) =>
  lastDay === null
    ? {
        sv: 'Ingen sjukanmälan till Försäkringskassan behövs.',
        en: 'No report to Försäkringskassan is needed.',
      }
    : {
        sv: `Arbetsgivaren ska anmäla sjukfallet till Försäkringskassan senast den ${sv.date(lastDay)}.`,
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
