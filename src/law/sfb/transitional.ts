import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

/** Transitional provisions of the act that introduced chapter 28 a: nothing is paid for time before 2012. */
export const specialCasesTransition2011: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2011:1513', paragraf: 'övergångsbestämmelserna', punkt: '4' },
  [['2012-01-01']],
);
/** 27:51 in its wording of 2014 adds sick periods of which the later one has begun since. */
export const chainTransition2013: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2013:747', paragraf: 'övergångsbestämmelserna', punkt: '7' },
  [['2014-01-01']],
);
/** Transitional provisions: benefit for time before the level without an end date follows the older wording. */
export const levelsTransition2015: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2015:963', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2016-02-01']],
);
/** Transitional provision: whole sickness compensation from the year of turning 19 for time after 28 February 2017. */
export const sicknessCompensationTransition2016: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2016:1291', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2017-02-01']],
);
/** Transitional provision of the act that introduced the employer's plan: who was on sick leave on 30 June 2018. */
export const planTransition2018: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2017:1306', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2018-07-01']],
);
/** Transitional provisions of the act that introduced the karensavdrag: older wording for sick periods begun before. */
export const karensTransition2018: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2018:647', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2019-01-01']],
);
/** A karensdag before 2019 counts as an occasion with a karensavdrag. */
export const karensTransition2018third: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2018:647', paragraf: 'övergångsbestämmelserna', punkt: '3' },
  [['2019-01-01']],
);
/** Transitional provision on 31:5: the thirty days do not apply to absence before 2020-07-01. */
export const allowanceTransition2020: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2020:427', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2020-07-01']],
);
/** Those who reached an age limit before 2023 keep it: 65 and 70 years. */
export const agesTransition2022: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2022:878', paragraf: 'övergångsbestämmelserna', punkt: '4' },
  [['2023-01-01']],
);
/** Those who reached an age limit before 2026 keep it: 66 years. */
export const agesTransition2026: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2022:879', paragraf: 'övergångsbestämmelserna', punkt: '4' },
  [['2026-01-01']],
);
/** Transitional provisions of the act that raised the amounts: older provisions apply to time before 2025. */
export const specialCasesTransition2024: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2024:1269', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2025-01-01']],
);
/** The cap for the unemployed rises: for days from 7 September 2015. */
export const unemployedCapTransition2015: Provision = /* @__PURE__ */ provision(
  SFB,
  { amending: 'SFS 2015:453', paragraf: 'övergångsbestämmelserna', punkt: '1–2' },
  [['2015-09-01']],
);
