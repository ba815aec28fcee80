import { CERTIFICATES } from '../acts.js';
import { provision, type Provision } from '../provision.js';

/** Ordinance on certificates: Försäkringskassan may demand one from an earlier day. */
export const certificateOrdinance2: Provision = /* @__PURE__ */ provision(CERTIFICATES, { paragraf: '2' }, [
  ['2011-01-01', 'SFS 2010:1691'],
  ['2020-04-07', 'SFS 2020:196'],
  ['2021-10-01', 'SFS 2020:805'],
  ['2022-02-07', 'SFS 2022:77'],
  ['2022-04-01', 'SFS 2022:78'],
]);
/** Certificates to Försäkringskassan later than otherwise, for time from 13 March 2020. */
export const certificatePostponed2020: Provision = /* @__PURE__ */ provision(
  CERTIFICATES,
  { amending: 'SFS 2020:196', paragraf: 'övergångsbestämmelserna', punkt: '2–3' },
  [['2020-03-13']],
);
/** The same in the winter of 2022. */
export const certificatePostponed2022: Provision = /* @__PURE__ */ provision(
  CERTIFICATES,
  { amending: 'SFS 2022:77', paragraf: 'övergångsbestämmelserna', punkt: '2–4' },
  [['2021-12-08']],
);
