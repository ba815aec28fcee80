/** The report of a person with several employments: what is shared, and what each employer has by itself. */
import type { AssessPersonValue, AssessedEmployment, Person } from '../../case/person/assess-person.js';
import { underAgreement } from '../../case/given/under-agreement.js';
import { decided, type Decided } from '../../finding/finding.js';
import { deadlines } from '../case/sections/deadlines.js';
import { open } from '../case/sections/open.js';
import { periods } from '../case/sections/periods.js';
import { assumptions, issues } from '../case/sections/remarks.js';
import { sickPay } from '../case/sections/sick-pay.js';
import type { SectionPart, Told } from '../case/sections/told.js';
import { workings } from '../case/sections/workings.js';
import { languageIn, type LanguageOptions } from '../language.js';
import type { Report, Section } from '../render/structure.js';
import { personBasis } from './basis.js';
import { countersOfPerson } from './counters.js';
import { daysOfPerson } from './days.js';
import { benefitOfPerson, sgiOfPerson } from './money.js';
import { openOfPerson, remarksOfPerson } from './open.js';
import { personReportNames } from './person.words.js';
import { summaryOfPerson } from './summary.js';
import type { PersonTold } from './told.js';

/** What an employer has by itself, in the order in which it is read. */
const OF_EMPLOYMENT: readonly SectionPart[] = [
  periods,
  sickPay,
  workings,
  deadlines,
  open,
  issues,
  assumptions,
];

export interface PersonReportOptions extends LanguageOptions {
  /** The person that was assessed. With it the report shows how each employer's sick pay follows; without it, only what it is. */
  readonly given?: Person;
}

/**
 * The assessment of a person with several employments in words, for whoever has it already; `explainPerson` makes both.
 *
 * @throws TypeError where `lang` is no language
 */
export function personReport(finding: Decided<AssessPersonValue>, options: PersonReportOptions = {}): Report {
  const language = languageIn(options);
  const { given } = options;
  const { value } = finding;
  const told: PersonTold = { finding, value, language, say: (text) => text[language] };
  return {
    lang: language,
    title: `${personReportNames.person[language]} ${value.ref}`,
    sections: [
      ...summaryOfPerson(told),
      ...daysOfPerson(told),
      ...sgiOfPerson(told),
      ...benefitOfPerson(told),
      ...countersOfPerson(told),
      ...openOfPerson(told),
      ...remarksOfPerson(told),
      ...value.employments.flatMap((employment) => ofEmployment(employment, told, given)),
      ...personBasis(told),
    ],
  };
}

function ofEmployment(
  { ref, assessed, assumptions: assumed }: AssessedEmployment,
  { value, language, say }: PersonTold,
  given: Person | undefined,
): Section[] {
  const employment = given?.employments.find((each) => each.ref === ref);
  const shared = new Set<string>([...OF_BENEFIT, ...value.open.map(questionOf)]);
  const own = { ...assessed, open: assessed.open.filter((question) => !shared.has(questionOf(question))) };
  const told: Told = {
    finding: decided(own, [], { assumptions: assumed }),
    value: own,
    given: employment && underAgreement(employment.case, employment),
    language,
    say,
  };
  return OF_EMPLOYMENT.flatMap((part) => part(told)).map(({ heading, blocks }) => ({
    heading: `${say(personReportNames.employment)} ${ref}: ${heading}`,
    blocks,
  }));
}

/** The benefit is that of the person, and so are its questions. */
const OF_BENEFIT = ['sgi', 'first-days', 'benefit-karensavdrag'];

function questionOf({ id, interpretation }: AssessPersonValue['open'][number]): string {
  return interpretation?.question ?? id;
}
