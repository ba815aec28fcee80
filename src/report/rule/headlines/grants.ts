import type { AfaRehabilitationValue } from '../../../rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import type { CombineValue } from '../../../rules/grants/combine/combine.js';
import type { ProviderValue } from '../../../rules/grants/provider/provider.js';
import type { WorkAidsValue } from '../../../rules/grants/work-aids/work-aids.js';
import type { WorkplaceRehabilitationValue } from '../../../rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { byMissing, byProspect, type Headline } from './headline.js';

export const afaRehabilitation: Headline<AfaRehabilitationValue> = ({ possible, grant }, { sv, en }) =>
  byProspect(possible, {
    likely: {
      sv: `AFA kan troligen bevilja upp till ${sv.kronor(grant)}.`,
      en: `AFA can probably grant up to ${en.kronor(grant)}.`,
    },
    excluded: { sv: 'AFA beviljar inget stöd.', en: 'AFA grants no support.' },
    needs: {
      sv: `AFA kan bevilja upp till ${sv.kronor(grant)}, om de villkor som ännu inte är kända är uppfyllda.`,
      en: `AFA can grant up to ${en.kronor(grant)}, if the conditions not yet known are met.`,
    },
  });

export const combine: Headline<CombineValue> = ({ totals: { paid, own } }, { sv, en }) =>
  own === paid
    ? {
        sv: `Inget stöd kan lämnas; arbetsgivaren betalar ${sv.kronor(own)}.`,
        en: `No support can be granted; the employer pays ${en.kronor(own)}.`,
      }
    : {
        sv: `Av ${sv.kronor(paid)} kan stöd täcka ${sv.kronor(paid - own)}; arbetsgivaren betalar ${sv.kronor(own)}.`,
        en: `Of ${en.kronor(paid)}, support can cover ${en.kronor(paid - own)}; the employer pays ${en.kronor(own)}.`,
      };

export const provider: Headline<ProviderValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Anordnaren uppfyller alla krav på listan.',
      en: 'The provider meets every condition on the list.',
    },
    {
      sv: `Anordnaren uppfyller inte ${sv.number(missing.length)} av kraven.`,
      en: `The provider does not meet ${en.number(missing.length)} of the conditions.`,
    },
  );

export const workAids: Headline<WorkAidsValue> = ({ possible, payer, grant, upTo }, { sv, en }) => {
  if (possible === 'excluded') {
    return { sv: 'Inget bidrag till arbetshjälpmedel lämnas.', en: 'No grant for work aids is given.' };
  }
  if (payer === 'af') {
    return {
      sv: 'Arbetsförmedlingen kan lämna bidraget; dess förordning anger ingen andel.',
      en: 'Arbetsförmedlingen can give the grant; its ordinance sets no share.',
    };
  }
  const least = grant ?? 0;
  const sum =
    upTo === null
      ? { sv: sv.kronor(least), en: en.kronor(least) }
      : {
          sv: `minst ${sv.kronor(least)} och högst ${sv.kronor(upTo)}`,
          en: `at least ${en.kronor(least)} and at most ${en.kronor(upTo)}`,
        };
  return possible === 'needs'
    ? {
        sv: `Om Försäkringskassan betalar kan bidraget bli ${sum.sv}; vem som betalar är inte klart.`,
        en: `If Försäkringskassan pays, the grant can be ${sum.en}; who pays is not clear yet.`,
      }
    : { sv: `Bidraget kan bli ${sum.sv}.`, en: `The grant can be ${sum.en}.` };
};

export const workplaceRehabilitation: Headline<WorkplaceRehabilitationValue> = (
  { total, lastDay },
  { sv, en },
) =>
  total === 0
    ? { sv: 'Inget bidrag kan beviljas.', en: 'No grant can be given.' }
    : {
        sv: `Högst ${sv.kronor(total)} kan beviljas, om ansökan har kommit in senast den ${sv.date(lastDay)}.`,
        en: `At most ${en.kronor(total)} can be granted, if the application has come in by ${en.date(lastDay)}.`,
      };
