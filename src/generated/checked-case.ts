// Written by npm run generate from the folder listing. Do not edit.
/** What composes rules, with its input checked: as in index.ts, but without all the checked rules beside it. */
import { checkedPair, checkedWithOptions, type Checked } from '../edge/checked.js';
import { entry as assessEntry } from '../case/assess.schema.js';
import { assess as decide_assess } from '../case/assess.js';
import { entry as assessPersonEntry } from '../case/person/assess-person.schema.js';
import { assessPerson as decide_assessPerson } from '../case/person/assess-person.js';
import { entry as compareEntry } from '../case/versions/compare.schema.js';
import { compare as decide_compare } from '../case/versions/compare.js';
import { entry as whatIfEntry } from '../case/versions/what-if.schema.js';
import { whatIf as decide_whatIf } from '../case/versions/what-if.js';
import { entry as lawRadarEntry } from '../case/versions/law-radar.schema.js';
import { lawRadar as decide_lawRadar } from '../case/versions/law-radar.js';

export const assess: Checked<typeof decide_assess> = /* @__PURE__ */ checkedWithOptions(
  assessEntry,
  decide_assess,
);
export const assessPerson: Checked<typeof decide_assessPerson> = /* @__PURE__ */ checkedWithOptions(
  assessPersonEntry,
  decide_assessPerson,
);
export const compare: Checked<typeof decide_compare> = /* @__PURE__ */ checkedPair(
  compareEntry,
  decide_compare,
);
export const whatIf: Checked<typeof decide_whatIf> = /* @__PURE__ */ checkedPair(whatIfEntry, decide_whatIf);
export const lawRadar: Checked<typeof decide_lawRadar> = /* @__PURE__ */ checkedWithOptions(
  lawRadarEntry,
  decide_lawRadar,
);
