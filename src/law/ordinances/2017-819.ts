import { COMPENSATION } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const compensation2s1: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '1' },
  [
    ['2018-01-01'],
    ['2018-01-02', 'SFS 2017:1171'],
    ['2022-12-01', 'SFS 2022:814'],
    ['2025-10-01', 'SFS 2024:1358'],
  ],
);
export const compensation2s2: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '2' },
  [['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s3: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '3' },
  [['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s4: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '4' },
  [['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s5: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '5' },
  [['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s6: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '6' },
  [['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s7: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '7' },
  [['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s10: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '10' },
  [['2018-01-01'], ['2022-12-01', 'SFS 2022:1431'], ['2025-10-01', 'SFS 2024:1358']],
);
export const compensation2s13: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '2', paragraf: '13' },
  [['2018-01-01']],
);
export const compensation4s1: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '4', paragraf: '1' },
  [['2020-04-25', 'SFS 2020:256']],
);
export const compensation4s2first: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '4', paragraf: '2', stycke: '1' },
  [['2022-04-01', 'SFS 2022:21']],
);
export const compensation4s2second: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '4', paragraf: '2', stycke: '2' },
  [['2022-04-01', 'SFS 2022:21']],
);
export const compensation4s3first: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '4', paragraf: '3', stycke: '1' },
  [['2022-04-01', 'SFS 2022:21']],
);
export const compensation4s3second: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '4', paragraf: '3', stycke: '2' },
  [['2022-04-01', 'SFS 2022:21']],
);
export const compensation10s3: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '10', paragraf: '3' },
  [['2018-01-01']],
);
export const compensation10s6: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { kapitel: '10', paragraf: '6' },
  [['2018-01-01']],
);
/** Transitional provisions of 2024:1358, which tied the activity grant to the new act on unemployment insurance. */
export const compensationTransition2024p2: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { amending: 'SFS 2024:1358', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2025-10-01']],
);
export const compensationTransition2024p3: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { amending: 'SFS 2024:1358', paragraf: 'övergångsbestämmelserna', punkt: '3' },
  [['2025-10-01']],
);
export const compensationTransition2024p5: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { amending: 'SFS 2024:1358', paragraf: 'övergångsbestämmelserna', punkt: '5' },
  [['2025-10-01']],
);
export const compensationTransition2024p6: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { amending: 'SFS 2024:1358', paragraf: 'övergångsbestämmelserna', punkt: '6' },
  [['2025-10-01']],
);
export const compensationTransition2024p7: Provision = /* @__PURE__ */ provision(
  COMPENSATION,
  { amending: 'SFS 2024:1358', paragraf: 'övergångsbestämmelserna', punkt: '7' },
  [['2025-10-01']],
);
