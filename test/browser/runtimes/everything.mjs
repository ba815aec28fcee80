/** Everything that the package says about every test vector and example, as digests: the same wherever it is run. */
import * as core from '../../../dist/core.js';
import * as rules from '../../../dist/index.js';
import { payrollLines } from '../../../dist/formats.js';
import {
  calendar,
  explain,
  explainCase,
  reportHtml,
  reportMarkdown,
  timelineSvg,
} from '../../../dist/report.js';

/** So many vectors of each rule are put into words, in both languages. */
const EXPLAINED = 12;

/** @returns {Promise<Record<string, string>>} the SHA-256 of each kind of output */
export async function digests({ vectors, cases }) {
  const findings = vectors.map(({ rule, input }) => outcome(() => functionOf(rules, rule)(input)));
  const trusted = vectors
    .filter(({ refused }) => !refused)
    .map(({ rule, input }) => functionOf(core, rule)(input));
  const explained = vectors.filter(({ refused, number }) => !refused && number < EXPLAINED);
  const assessed = cases.map(({ given, asOf }) => rules.assess(given, { asOf }));
  return {
    findings: await digest(findings),
    core: await digest(trusted),
    explanations: await digest(
      explained.flatMap(({ rule, input }) =>
        ['sv', 'en'].map((lang) => reportMarkdown(explain(rule, input, { lang }))),
      ),
    ),
    cases: await digest(assessed),
    comparisons: await digest(
      cases.map(({ given, asOf }) =>
        rules.compare({ ...given, spells: given.spells.slice(1) }, given, { asOf }),
      ),
    ),
    payroll: await digest(
      cases.map(({ given, asOf }) =>
        outcome(() => payrollLines(given, { asOf, from: '2026-03-01', to: '2026-03-31' })),
      ),
    ),
    reports: await digest(
      cases.flatMap(({ given, asOf }) =>
        ['sv', 'en'].map((lang) => {
          const report = explainCase(given, { asOf, lang });
          return [reportMarkdown(report), reportHtml(report)];
        }),
      ),
    ),
    pictures: await digest(assessed.map((found) => timelineSvg(found, { lang: 'sv' }))),
    calendars: await digest(assessed.map((found) => calendar(found, { lang: 'sv' }))),
  };
}

const functionOf = (functions, rule) =>
  functions[rule.split('/')[1].replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())];

function outcome(decide) {
  try {
    return decide();
  } catch (error) {
    return { name: error.name, issues: error.issues };
  }
}

async function digest(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
