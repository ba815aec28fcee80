/** A whole case. */
import * as z from 'zod';
import { entry } from '../../case/assess.schema.js';
import { checked } from '../../edge/checked.js';
import type { Language } from '../../finding/words.js';
import { caseReport } from '../../report/case/sections.js';
import { reportText } from '../../report/render/text.js';
import { assessRequest, language } from '../requests.js';
import { jsonSchema, PLAIN, type Tool } from './tool.js';

interface Told {
  readonly lang?: Language;
  readonly request: Readonly<Record<string, unknown>>;
}

export const caseTools: readonly Tool[] = [
  {
    name: 'assess_case',
    title: 'Assess a case',
    description:
      'Everything that follows from the law for one case on the day asOf: who pays, how much, what is due and when, what is open, with sections. Nothing reads the clock, so asOf must be given. `ref` is an opaque reference; names, personal numbers and diagnoses are refused.',
    takes: takes(),
    answer: (request) => {
      const { lang, ...rest } = languageIn(request);
      return reportText(caseReport(assessRequest(rest.request), lang ?? 'en'), PLAIN);
    },
  },
];

/** The case and the options as `assess` takes them, and the language. */
function takes(): Record<string, unknown> {
  const { properties, required } = jsonSchema(entry.options);
  return {
    type: 'object',
    properties: {
      case: jsonSchema(entry.input),
      ...(properties as object),
      lang: jsonSchema(language),
    },
    required: ['case', ...(required as readonly string[])],
    additionalProperties: false,
  };
}

const request = z.looseObject({ lang: z.exactOptional(language) });

const languageIn = checked({ input: request }, ({ lang, ...rest }): Told => ({
  ...(lang !== undefined && { lang }),
  request: rest,
})) as (given: unknown) => Told;
