/** A whole case. */
import * as z from 'zod';
import { entry } from '../../case/assess.schema.js';
import { caseReport } from '../../report/case/sections.js';
import { reportText } from '../../report/render/text.js';
import { assessRequest, language, taking } from '../requests.js';
import { jsonSchema, PLAIN, type Tool } from './tool.js';

/** What else is given, `assess` looks at. */
const told = z.looseObject({ lang: z.exactOptional(language) });

export const caseTools: readonly Tool[] = [
  {
    name: 'assess_case',
    title: 'Assess a case',
    description:
      'Everything that follows from the law for one case on the day asOf: who pays, how much, what is due and when, what is open, with sections. Nothing reads the clock, so asOf must be given. `ref` is an opaque reference; names, personal numbers and diagnoses are refused.',
    takes: takes(),
    answer: taking(told, ({ lang = 'en', ...request }) =>
      reportText(caseReport(assessRequest(request), { lang }), PLAIN),
    ),
  },
];

/** The case and the options as `assess` takes them, and the language. */
function takes(): Tool['takes'] {
  const { properties, required = [] } = jsonSchema(entry.options);
  return {
    type: 'object',
    properties: { case: jsonSchema(entry.input), ...properties, lang: jsonSchema(language) },
    required: ['case', ...required],
    additionalProperties: false,
  };
}
