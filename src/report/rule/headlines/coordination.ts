import type { BenefitsEntry } from '../../../rules/coordination/benefits/benefits.js';
import type { ConsentValue } from '../../../rules/coordination/consent/consent.js';
import type { CoordinatorValue } from '../../../rules/coordination/coordinator/coordinator.js';
import type { InsuredDutiesValue } from '../../../rules/coordination/insured-duties/insured-duties.js';
import type { MunicipalSupportValue } from '../../../rules/coordination/municipal-support/municipal-support.js';
import type { PlansEntry } from '../../../rules/coordination/plans/plans.js';
import { actorWords } from '../../../rules/coordination/actors.words.js';
import type { ResponsibleValue } from '../../../rules/coordination/responsible/responsible.js';
import type { TermsValue } from '../../../rules/coordination/terms/terms.js';
import { be, byMissing, byProspect, type Headline } from './headline.js';

export const benefits: Headline<readonly BenefitsEntry[]> = (entries, { sv, en }) => {
  const likely = entries.filter(({ possible }) => possible === 'likely').length;
  const open = entries.filter(({ possible }) => possible === 'needs').length;
  return {
    sv: `Av ${sv.number(entries.length)} förmåner är ${sv.number(likely)} trolig${likely === 1 ? '' : 'a'}${open === 0 ? '' : `, och ${sv.number(open)} beror på uppgifter som saknas`}.`,
    en: `Of ${en.number(entries.length)} benefits, ${en.number(likely)} ${likely === 1 ? 'is' : 'are'} likely${open === 0 ? '' : `, and ${en.number(open)} ${open === 1 ? 'depends' : 'depend'} on facts that are missing`}.`,
  };
};

export const consent: Headline<ConsentValue> = ({ allowed, consentNeeded }) => {
  if (!allowed) {
    return {
      sv: 'Uppgiften får inte lämnas utan den försäkrades samtycke.',
      en: 'The information must not be shared without the consent of the insured.',
    };
  }
  return consentNeeded
    ? {
        sv: 'Uppgiften får lämnas, eftersom den försäkrade samtycker.',
        en: 'The information may be shared, since the insured consents.',
      }
    : {
        sv: 'Uppgiften får lämnas utan samtycke.',
        en: 'The information may be shared without consent.',
      };
};

export const coordinator: Headline<CoordinatorValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Koordinatorn har alla uppgifter på listan.',
      en: 'The coordinator has every task on the list.',
    },
    {
      sv: `Koordinatorn saknar ${sv.number(missing.length)} av uppgifterna på listan.`,
      en: `The coordinator lacks ${en.number(missing.length)} of the tasks on the list.`,
    },
  );

export const insuredDuties: Headline<InsuredDutiesValue> = ({ missing }, { sv, en }) =>
  byMissing(
    missing,
    {
      sv: 'Den försäkrade har gjort allt på listan.',
      en: 'The insured has done everything on the list.',
    },
    {
      sv: `Av det som den försäkrade ska göra återstår ${sv.items(missing.length)}.`,
      en: `Of what the insured is to do, ${en.items(missing.length)} ${be(missing)} left.`,
    },
  );

export const municipalSupport: Headline<MunicipalSupportValue> = ({ possible }) =>
  byProspect(possible, {
    likely: {
      sv: 'Det finns troligen rätt till försörjningsstöd.',
      en: 'There is probably a right to income support.',
    },
    excluded: {
      sv: 'Det finns ingen rätt till försörjningsstöd.',
      en: 'There is no right to income support.',
    },
    needs: {
      sv: 'Rätten till försörjningsstöd beror på uppgifter som saknas.',
      en: 'The right to income support depends on facts that are missing.',
    },
  });

export const plans: Headline<readonly PlansEntry[]> = (entries, { sv, en }) => {
  if (entries.length === 0) return { sv: 'Ingen plan behöver göras.', en: 'No plan needs to be made.' };
  const certain = entries.filter(({ needs }) => needs.length === 0).length;
  const open = entries.length - certain;
  return {
    sv: [
      ...(certain === 0 ? [] : [`${sv.number(certain)} ${certain === 1 ? 'plan' : 'planer'} ska göras.`]),
      ...(open === 0
        ? []
        : [`${sv.number(open)} ${open === 1 ? 'plan' : 'planer'} beror på uppgifter som saknas.`]),
    ].join(' '),
    en: [
      ...(certain === 0 ? [] : [`${en.number(certain)} ${certain === 1 ? 'plan' : 'plans'} must be made.`]),
      ...(open === 0
        ? []
        : [`${en.number(open)} ${open === 1 ? 'plan depends' : 'plans depend'} on facts that are missing.`]),
    ].join(' '),
  };
};

export const responsible: Headline<ResponsibleValue> = ({ responsible: actors }) => {
  const [first, ...others] = actors.map((actor) => actorWords[actor]);
  const listed = (language: 'sv' | 'en', and: string): string =>
    [first, ...others].map((words) => bare(words?.[language] ?? '')).join(and);
  return {
    sv: `Ansvarig: ${listed('sv', '; ')}.`,
    en: `Responsible: ${listed('en', '; ')}.`,
  };
};

function bare(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

export const terms: Headline<TermsValue> = ({ terms: found }, { sv, en }) => {
  const [only, ...others] = found;
  return only === undefined || others.length > 0
    ? {
        sv: `Ordlistan har ${sv.number(found.length)} begrepp.`,
        en: `The glossary has ${en.number(found.length)} terms.`,
      }
    : { sv: only.explanation.sv, en: only.explanation.en };
};
