import { WORKPLACE_SUPPORT } from '../acts.js';
import { provision, type Provision, type Wording } from '../provision.js';

export const workplaceSupport1: Provision = /* @__PURE__ */ provision(WORKPLACE_SUPPORT, { paragraf: '1' }, [
  ['2018-07-01', 'SFS 2018:95'],
]);
export const workplaceSupport2: Provision = /* @__PURE__ */ provision(WORKPLACE_SUPPORT, { paragraf: '2' }, [
  ['2014-04-01'],
]);
export const workplaceSupport4: Provision = /* @__PURE__ */ provision(WORKPLACE_SUPPORT, { paragraf: '4' }, [
  ['2014-04-01'],
]);
const WORDINGS_7: readonly Wording[] = [
  ['2018-07-01', 'SFS 2018:95'],
  ['2025-01-01', 'SFS 2024:1275'],
];
export const workplaceSupport7: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '7' },
  WORDINGS_7,
);
export const workplaceSupport8p1: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '8', punkt: '1' },
  [['2018-07-01', 'SFS 2018:95']],
);
export const workplaceSupport8p2: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '8', punkt: '2' },
  [['2018-07-01', 'SFS 2018:95']],
);
export const workplaceSupport8p3: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '8', punkt: '3' },
  [['2018-07-01', 'SFS 2018:95']],
);
export const workplaceSupport8p4: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '8', punkt: '4' },
  [['2018-07-01', 'SFS 2018:95']],
);
export const workplaceSupport8p5: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '8', punkt: '5' },
  [['2018-07-01', 'SFS 2018:95']],
);
export const workplaceSupport13: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { paragraf: '13' },
  [['2014-04-01']],
);
/** The lower cap for the second half of 2018. */
export const workplaceTransition2018cap: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { amending: 'SFS 2018:95', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2018-07-01']],
);
/** Older provisions apply to measures begun before July 2018. */
export const workplaceTransition2018: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { amending: 'SFS 2018:95', paragraf: 'övergångsbestämmelserna', punkt: '3' },
  [['2018-07-01']],
);
/** Older provisions apply to measures begun before 2025. */
export const workplaceTransition2024: Provision = /* @__PURE__ */ provision(
  WORKPLACE_SUPPORT,
  { amending: 'SFS 2024:1275', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2025-01-01']],
);
