import { SJLL } from './acts.js';
import { provision, succession, type Provision, type Wording } from './provision.js';

export const sjll2: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '2', stycke: '2' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll3first: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '3', stycke: '1' }, [
  ['1996-01-01', 'SFS 1995:1480'],
]);
export const sjll3second: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '3', stycke: '2' }, [
  ['1996-01-01', 'SFS 1995:1480'],
]);
export const sjll4a1: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '4 a', punkt: '1' }, [
  ['2012-07-01', 'SFS 2012:349'],
]);
export const sjll4a2: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '4 a', punkt: '2' }, [
  ['2012-07-01', 'SFS 2012:349'],
]);
export const sjll5: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '5' }, [['1992-01-01']]);
export const sjll6first: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '6', stycke: '1' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll6second: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '6', stycke: '2' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll6third: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '6', stycke: '3' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll7first: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '7', stycke: '1' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll7second: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '7', stycke: '2' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll7third: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '7', stycke: '3' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
const WORDINGS_8: readonly Wording[] = [
  ['2019-01-01', 'SFS 2018:648'],
  ['2020-03-13', 'SFS 2020:190'],
  ['2021-10-01', 'SFS 2020:191'],
  ['2022-01-19', 'SFS 2022:74'],
  ['2022-04-01', 'SFS 2022:75'],
];
export const sjll8first: Provision = /* @__PURE__ */ provision(
  SJLL,
  { paragraf: '8', stycke: '1' },
  WORDINGS_8,
);
export const sjll8third: Provision = /* @__PURE__ */ provision(
  SJLL,
  { paragraf: '8', stycke: '3' },
  WORDINGS_8,
);
export const sjll9: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '9' }, [
  ['2012-01-01', 'SFS 2011:1073'],
]);
export const sjll10: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '10' }, [
  ['2005-01-01', 'SFS 2004:788'],
  ['2021-10-01', 'SFS 2020:191'],
]);
export const sjll10a: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '10 a' }, [
  ['2008-01-01', 'SFS 2007:1004'],
  ['2021-10-01', 'SFS 2020:191'],
]);
export const sjll12: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '12' }, [
  ['2012-01-01', 'SFS 2011:1073'],
]);
export const sjll13first: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '13', stycke: '1' }, [
  ['2012-01-01', 'SFS 2011:1073'],
]);
export const sjll13second: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '13', stycke: '2' }, [
  ['2012-01-01', 'SFS 2011:1073'],
]);
export const sjll13third: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '13', stycke: '3' }, [
  ['2012-01-01', 'SFS 2011:1073'],
]);
export const sjll13fourth: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '13', stycke: '4' }, [
  ['2012-01-01', 'SFS 2011:1073'],
]);
export const sjll15: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '15' }, [
  ['2019-01-01', 'SFS 2018:648'],
]);
export const sjll16: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '16' }, [
  ['2011-01-01', 'SFS 2010:1248'],
]);
export const sjll18: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '18' }, [
  ['2009-06-30', 'SFS 2009:448'],
]);
export const sjll19: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '19' }, [['1992-01-01']]);
export const sjll20: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '20' }, [
  ['2011-01-01', 'SFS 2010:1248'],
]);
export const sjll21: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '21' }, [['1992-01-01']]);
export const sjll22: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '22' }, [
  ['1992-07-01', 'SFS 1992:500'],
]);
export const sjll23: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '23' }, [
  ['2018-07-01', 'SFS 2017:1307'],
  ['2022-01-01', 'SFS 2021:1242'],
]);
/** Transitional provisions of the act that introduced the karensavdrag. */
export const sjllTransition2018: Provision = /* @__PURE__ */ provision(
  SJLL,
  { amending: 'SFS 2018:648', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2019-01-01']],
);
export const sjllTransition2018third: Provision = /* @__PURE__ */ provision(
  SJLL,
  { amending: 'SFS 2018:648', paragraf: 'övergångsbestämmelserna', punkt: '3' },
  [['2019-01-01']],
);
export const sjll1: Provision = /* @__PURE__ */ provision(SJLL, { paragraf: '1' }, [['1992-01-01']]);
/** No certificate and no first-day certificate during the first part of the pandemic. */
export const certificateSuspension2020: Provision = /* @__PURE__ */ provision(
  SJLL,
  { amending: 'SFS 2020:190', paragraf: 'övergångsbestämmelserna', punkt: '2–4' },
  [['2020-03-13']],
);
/** No certificate during the winter of 2022. */
export const certificateSuspension2022: Provision = /* @__PURE__ */ provision(
  SJLL,
  { amending: 'SFS 2022:74', paragraf: 'övergångsbestämmelserna', punkt: '2–3' },
  [['2022-01-19']],
);
const SECOND_PARA_OF_8 = { paragraf: '8', stycke: '2' } as const;
/** The certificate. Twice during the pandemic 8 § had no such paragraph; what was said then stood in transitional provisions. */
export const sjll8second: Provision = /* @__PURE__ */ succession(
  /* @__PURE__ */ provision(SJLL, SECOND_PARA_OF_8, [['2019-01-01', 'SFS 2018:648']]),
  certificateSuspension2020,
  /* @__PURE__ */ provision(SJLL, SECOND_PARA_OF_8, [['2021-10-01', 'SFS 2020:191']]),
  certificateSuspension2022,
  /* @__PURE__ */ provision(SJLL, SECOND_PARA_OF_8, [['2022-04-01', 'SFS 2022:75']]),
);
