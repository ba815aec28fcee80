/** What stood in lagen (1962:381) om allmän försäkring until socialförsäkringsbalken replaced it on 1 January 2011. */
import { AFL } from './acts.js';
import { provision, type Provision } from './provision.js';

/** Price base amounts: since then SFB 2:7. */
export const afl1s6: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '1', paragraf: '6' }, [
  ['1999-01-01', 'SFS 1998:677'],
]);
/** The least income that gives an SGI: since then SFB 25:3. */
export const afl3s1: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '1' }, [
  ['2001-01-01', 'SFS 1999:800'],
]);
/** The SGI and its ceiling: since then SFB 25:5. A wording of July 2010 is known to exist; its act has not been found. */
export const afl3s2: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '2' }, [
  ['2009-01-01', 'SFS 2008:861'],
]);
/** Annual working time: since then SFB 25:29. */
export const afl3s2b: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '2 b' }, [
  ['2005-01-01', 'SFS 2004:781'],
]);
/** The factor 0.97: since then SFB 28:7. */
export const afl3s2c: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '2 c' }, [
  ['2008-01-01', 'SFS 2007:1309'],
]);
/** Levels, calendar-day benefit and the cap for the unemployed: since then SFB 27:21–24 and 28:7–11. */
export const afl3s4: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '4' }, [
  ['2010-01-01', 'SFS 2009:1531'],
]);
/** The rehabilitation chain: since then SFB 27:45–51. */
export const afl3s7: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '7' }, [
  ['2008-07-01', 'SFS 2008:480'],
  ['2010-01-01', 'SFS 2009:1531'],
]);
/** The older 3:7 for sick periods that had begun before July 2008, until the end of the year. */
export const chainTransition2008fifth: Provision = /* @__PURE__ */ provision(
  AFL,
  { amending: 'SFS 2008:480', paragraf: 'övergångsbestämmelserna', punkt: '5' },
  [['2008-07-01']],
);
/** Only days from July 2008 on count when sick periods are added together. */
export const chainTransition2008sixth: Provision = /* @__PURE__ */ provision(
  AFL,
  { amending: 'SFS 2008:480', paragraf: 'övergångsbestämmelserna', punkt: '6' },
  [['2008-07-01']],
);
/** Benefit calculated by working time: since then SFB 28:13–16. */
export const afl3s10a: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '10 a' }, [
  ['2010-01-01', 'SFS 2009:1531'],
]);
/** Days without benefit for those on parental benefit and others: since then SFB 28:6. */
export const afl3s10c: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '3', paragraf: '10 c' }, [
  ['2008-01-01', 'SFS 2007:398'],
]);
/** The plan of Försäkringskassan: since then SFB 30:12. */
export const afl22s6: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '22', paragraf: '6' }, [
  ['2007-07-01', 'SFS 2007:298'],
]);
/** Who can have rehabilitation compensation, until the age of 65: since then SFB 31:3–4. */
export const afl22s7: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '22', paragraf: '7' }, [
  ['1992-01-01', 'SFS 1991:1040'],
]);
/** How much it is: since then SFB 31:10. */
export const afl22s8: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '22', paragraf: '8' }, [
  ['2008-07-01', 'SFS 2008:480'],
]);
/** What it is reduced by: since then SFB 31:8. */
export const afl22s9: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '22', paragraf: '9' }, [
  ['2009-01-01', 'SFS 2008:861'],
]);
/** Sickness during rehabilitation: since then SFB 31:5. */
export const afl22s13: Provision = /* @__PURE__ */ provision(AFL, { kapitel: '22', paragraf: '13' }, [
  ['1992-01-01', 'SFS 1991:1040'],
]);
