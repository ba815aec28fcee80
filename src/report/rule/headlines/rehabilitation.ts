import type { ActivityCompensationValue } from '../../../rules/rehabilitation/activity-compensation/activity-compensation.js';
import type { AllowanceValue } from '../../../rules/rehabilitation/allowance/allowance.js';
import type { CoordinationRequestValue } from '../../../rules/rehabilitation/coordination-request/coordination-request.js';
import type {
  LeaveToTryOtherWorkReason,
  LeaveToTryOtherWorkValue,
} from '../../../rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import type { MedicalInvestigationValue } from '../../../rules/rehabilitation/medical-investigation/medical-investigation.js';
import type { PlanValue } from '../../../rules/rehabilitation/plan/plan.js';
import type { ReconciliationMeetingValue } from '../../../rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import type { SicknessCompensationValue } from '../../../rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import type { SpecialGrantValue } from '../../../rules/rehabilitation/special-grant/special-grant.js';
import type { TransitionValue } from '../../../rules/rehabilitation/transition/transition.js';
import type { WaysBackValue } from '../../../rules/rehabilitation/ways-back/ways-back.js';
import type { WorkTrainingValue } from '../../../rules/rehabilitation/work-training/work-training.js';
import type { WorkTrialValue } from '../../../rules/rehabilitation/work-trial/work-trial.js';
import type { Text } from '../../../finding/words.js';
import { capital } from '../../../finding/first-letter.js';
import { byMissing, byProspect, type Headline, type Writers } from './headline.js';

export const activityCompensation: Headline<ActivityCompensationValue> = (value, writers) =>
  compensated(value, { sv: 'aktivitetsersättning', en: 'activity compensation' }, writers);

export const sicknessCompensation: Headline<SicknessCompensationValue> = (value, writers) =>
  compensated(value, { sv: 'sjukersättning', en: 'sickness compensation' }, writers);

/** Level and first day are known wherever the compensation is not excluded. */
function compensated(
  { possible, level, from }: Pick<SicknessCompensationValue, 'possible' | 'level' | 'from'>,
  benefit: Text,
  { sv, en }: Writers,
): Text {
  if (possible === 'excluded' || level === null || from === null) {
    return { sv: `Ingen ${benefit.sv} kan betalas.`, en: `No ${benefit.en} can be paid.` };
  }
  return possible === 'likely'
    ? {
        sv: `${capital(benefit.sv)} på nivån ${sv.share(level)} kan troligen betalas från och med den ${sv.date(from)}.`,
        en: `${capital(benefit.en)} of ${en.share(level)} can probably be paid from ${en.date(from)}.`,
      }
    : {
        sv: `Om ${benefit.sv} på nivån ${sv.share(level)} kan betalas beror på uppgifter som saknas.`,
        en: `Whether ${benefit.en} of ${en.share(level)} can be paid depends on facts that are missing.`,
      };
}

export const allowance: Headline<AllowanceValue> = ({ right, amount, withinGuidance }, { sv, en }) => {
  if (!right) {
    return {
      sv: 'Ingen rehabiliteringspenning betalas för dagen.',
      en: 'No rehabilitation allowance is paid for the day.',
    };
  }
  return withinGuidance
    ? {
        sv: `Rehabiliteringspenningen är ${sv.kronor(amount)} per dag.`,
        en: `The rehabilitation allowance is ${en.kronor(amount)} a day.`,
      }
    : {
        sv: `Lagen ger rehabiliteringspenning, ${sv.kronor(amount)} per dag, men Försäkringskassans egna villkor är inte uppfyllda.`,
        en: `The act gives a rehabilitation allowance, ${en.kronor(amount)} a day, but Försäkringskassan’s own conditions are not met.`,
      };
};

export const coordinationRequest: Headline<CoordinationRequestValue> = ({ possible }) =>
  byProspect(possible, {
    likely: {
      sv: 'Försäkringskassan samordnar troligen insatserna.',
      en: 'Försäkringskassan probably coordinates the efforts.',
    },
    excluded: {
      sv: 'Försäkringskassan samordnar inte insatserna.',
      en: 'Försäkringskassan does not coordinate the efforts.',
    },
    needs: {
      sv: 'Om Försäkringskassan samordnar insatserna beror på uppgifter som saknas.',
      en: 'Whether Försäkringskassan coordinates the efforts depends on facts that are missing.',
    },
  });

/** The reasons for which another day of the contract is what helps. */
const OUTSIDE_WINDOW: ReadonlySet<LeaveToTryOtherWorkReason> = new Set([
  'contract-too-early',
  'contract-too-late',
]);

export const leaveToTryOtherWork: Headline<LeaveToTryOtherWorkValue> = (
  { right, reasons, latestEnd, windowFrom, windowTo },
  { sv, en },
) => {
  if (right && latestEnd !== null) {
    return {
      sv: `Det finns rätt till ledigheten, längst till och med den ${sv.date(latestEnd)}.`,
      en: `There is a right to the leave, at the longest through ${en.date(latestEnd)}.`,
    };
  }
  if (windowFrom === null || windowTo === null) {
    return { sv: 'Det finns ingen rätt till ledigheten.', en: 'There is no right to the leave.' };
  }
  return reasons.some((reason) => OUTSIDE_WINDOW.has(reason))
    ? {
        sv: `Det finns ingen rätt till ledigheten som den är planerad; avtalet ska slutas tidigast den ${sv.date(windowFrom)} och senast den ${sv.date(windowTo)}.`,
        en: `There is no right to the leave as planned; the contract must be made no earlier than ${en.date(windowFrom)} and no later than ${en.date(windowTo)}.`,
      }
    : {
        sv: 'Det finns ingen rätt till ledigheten som den är planerad.',
        en: 'There is no right to the leave as planned.',
      };
};

export const medicalInvestigation: Headline<MedicalInvestigationValue> = ({ possible }) =>
  byProspect(possible, {
    likely: {
      sv: 'Försäkringskassan får begära utredningen.',
      en: 'Försäkringskassan may ask for the investigation.',
    },
    excluded: {
      sv: 'Försäkringskassan får inte begära utredningen.',
      en: 'Försäkringskassan must not ask for the investigation.',
    },
    needs: {
      sv: 'Om Försäkringskassan får begära utredningen beror på om den behövs.',
      en: 'Whether Försäkringskassan may ask for the investigation depends on whether it is needed.',
    },
  });

export const plan: Headline<PlanValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Rehabiliteringsplanen har allt som lagen kräver.',
      en: 'The rehabilitation plan has everything that the act requires.',
    },
    {
      sv: `Rehabiliteringsplanen saknar ${sv.items(missing.length)} av det som lagen kräver.`,
      en: `The rehabilitation plan lacks ${en.items(missing.length)} of what the act requires.`,
    },
  );

export const reconciliationMeeting: Headline<ReconciliationMeetingValue> = ({ wellFormed }) =>
  wellFormed
    ? {
        sv: 'Avstämningsmötet har det som det ska ha.',
        en: 'The reconciliation meeting has the right participants and agenda.',
      }
    : {
        sv: 'Avstämningsmötet saknar något som det ska ha.',
        en: 'The reconciliation meeting lacks something that it should have.',
      };

export const specialGrant: Headline<SpecialGrantValue> = ({ possible }) =>
  byProspect(possible, {
    likely: {
      sv: 'Ett särskilt bidrag kan troligen betalas.',
      en: 'A special grant can probably be paid.',
    },
    excluded: { sv: 'Inget särskilt bidrag betalas.', en: 'No special grant is paid.' },
    needs: {
      sv: 'Om ett särskilt bidrag kan betalas beror på uppgifter som saknas.',
      en: 'Whether a special grant can be paid depends on facts that are missing.',
    },
  });

export const transition: Headline<TransitionValue> = ({ offers }, { sv, en }) => {
  const open = offers.filter(({ possible }) => possible !== 'excluded').length;
  return {
    sv: `Av ${sv.number(offers.length)} erbjudanden kan ${sv.number(open)} komma i fråga.`,
    en: `Of ${en.number(offers.length)} offers, ${en.number(open)} can be considered.`,
  };
};

export const waysBack: Headline<WaysBackValue> = ({ ways }, { sv, en }) => {
  const open = ways.filter(({ possible }) => possible !== 'excluded').length;
  return {
    sv: `Av ${sv.number(ways.length)} vägar tillbaka kan ${sv.number(open)} komma i fråga.`,
    en: `Of ${en.number(ways.length)} ways back, ${en.number(open)} can be considered.`,
  };
};

export const workTraining: Headline<WorkTrainingValue> = ({ allowed, withinGuidance }) => {
  if (!allowed) {
    return { sv: 'Arbetsträningen är inte möjlig.', en: 'The work training is not possible.' };
  }
  return withinGuidance
    ? {
        sv: 'Arbetsträningen är möjlig och följer Försäkringskassans praxis.',
        en: 'The work training is possible and keeps to Försäkringskassan’s practice.',
      }
    : {
        sv: 'Arbetsträningen är möjlig enligt lagen men följer inte Försäkringskassans praxis.',
        en: 'The work training is possible by statute but does not keep to Försäkringskassan’s practice.',
      };
};

export const workTrial: Headline<WorkTrialValue> = ({ allowed, to, nextPossibleFrom }, { sv, en }) =>
  allowed && to !== null
    ? {
        sv: `Arbetsprövningen kan göras med behållen sjukpenning till och med den ${sv.date(to)}.`,
        en: `The work trial can be made with sickness benefit kept through ${en.date(to)}.`,
      }
    : {
        sv: `Arbetsprövningen kan inte göras med behållen sjukpenning; nästa period kan börja tidigast den ${sv.date(nextPossibleFrom)}.`,
        en: `The work trial cannot be made with sickness benefit kept; the next period can begin on ${en.date(nextPossibleFrom)} at the earliest.`,
      };
