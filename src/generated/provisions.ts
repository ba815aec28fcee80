// Written by npm run generate from the folder listing. Do not edit.
import type { Provision } from '../law/provision.js';
import * as lawAfl from '../law/afl.js';
import * as lawAlf from '../law/alf.js';
import * as lawAml from '../law/aml.js';
import * as lawFsl from '../law/fsl.js';
import * as lawHsl from '../law/hsl.js';
import * as lawKil from '../law/kil.js';
import * as lawLas from '../law/las.js';
import * as lawLpa from '../law/lpa.js';
import * as lawMedicalInvestigations from '../law/medical-investigations.js';
import * as lawOrdinances19911046 from '../law/ordinances/1991-1046.js';
import * as lawOrdinances19951051 from '../law/ordinances/1995-1051.js';
import * as lawOrdinances2000605 from '../law/ordinances/2000-605.js';
import * as lawOrdinances2000628 from '../law/ordinances/2000-628.js';
import * as lawOrdinances2007414 from '../law/ordinances/2007-414.js';
import * as lawOrdinances2007813 from '../law/ordinances/2007-813.js';
import * as lawOrdinances201467 from '../law/ordinances/2014-67.js';
import * as lawOrdinances2017462 from '../law/ordinances/2017-462.js';
import * as lawOrdinances2017819 from '../law/ordinances/2017-819.js';
import * as lawOrdinances2017820 from '../law/ordinances/2017-820.js';
import * as lawOrdinances2020711 from '../law/ordinances/2020-711.js';
import * as lawOsl from '../law/osl.js';
import * as lawPdl from '../law/pdl.js';
import * as lawPl from '../law/pl.js';
import * as lawSeml from '../law/seml.js';
import * as lawSfb10 from '../law/sfb/10.js';
import * as lawSfb11 from '../law/sfb/11.js';
import * as lawSfb110 from '../law/sfb/110.js';
import * as lawSfb2 from '../law/sfb/2.js';
import * as lawSfb25 from '../law/sfb/25.js';
import * as lawSfb26 from '../law/sfb/26.js';
import * as lawSfb27 from '../law/sfb/27.js';
import * as lawSfb28A from '../law/sfb/28-a.js';
import * as lawSfb28 from '../law/sfb/28.js';
import * as lawSfb29 from '../law/sfb/29.js';
import * as lawSfb30 from '../law/sfb/30.js';
import * as lawSfb31 from '../law/sfb/31.js';
import * as lawSfb33 from '../law/sfb/33.js';
import * as lawSfb39 from '../law/sfb/39.js';
import * as lawSfb41 from '../law/sfb/41.js';
import * as lawSfb42 from '../law/sfb/42.js';
import * as lawSfb46 from '../law/sfb/46.js';
import * as lawSfb47 from '../law/sfb/47.js';
import * as lawSfb5 from '../law/sfb/5.js';
import * as lawSfbTransitional from '../law/sfb/transitional.js';
import * as lawSjll from '../law/sjll.js';
import * as lawSol from '../law/sol.js';
import * as lawStatutoryTime from '../law/statutory-time.js';

/** The sections of every file of law. */
export const provisions: readonly Readonly<Record<string, Provision>>[] = [
  lawAfl,
  lawAlf,
  lawAml,
  lawFsl,
  lawHsl,
  lawKil,
  lawLas,
  lawLpa,
  lawMedicalInvestigations,
  lawOrdinances19911046,
  lawOrdinances19951051,
  lawOrdinances2000605,
  lawOrdinances2000628,
  lawOrdinances2007414,
  lawOrdinances2007813,
  lawOrdinances201467,
  lawOrdinances2017462,
  lawOrdinances2017819,
  lawOrdinances2017820,
  lawOrdinances2020711,
  lawOsl,
  lawPdl,
  lawPl,
  lawSeml,
  lawSfb10,
  lawSfb11,
  lawSfb110,
  lawSfb2,
  lawSfb25,
  lawSfb26,
  lawSfb27,
  lawSfb28A,
  lawSfb28,
  lawSfb29,
  lawSfb30,
  lawSfb31,
  lawSfb33,
  lawSfb39,
  lawSfb41,
  lawSfb42,
  lawSfb46,
  lawSfb47,
  lawSfb5,
  lawSfbTransitional,
  lawSjll,
  lawSol,
  lawStatutoryTime,
];
