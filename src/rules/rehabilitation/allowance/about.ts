import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Rehabiliteringspenning för en dag: om det finns rätt till den, hur mycket och som längst hur länge.',
    'Den lämnas medan den försäkrade deltar i arbetslivsinriktad rehabilitering som förkortar sjukdomstiden eller förebygger eller häver nedsatt arbetsförmåga, längst till månaden före riktåldern för pension. Per dag är den lika stor som kalenderdagsberäknad sjukpenning, på samma nivå och med samma tak för arbetslösa. Under sjukdom behålls den i högst 30 dagar i följd, efter den sjunde bara mot läkarintyg.',
    'Den försäkras genom arbete (6 kap. 6 § 4), så kvalificeringen till den bosättningsbaserade försäkringen från 2027 berör den inte.',
  ],
  leaves:
    'Avgör inte om åtgärden är arbetslivsinriktad rehabilitering som tjänar sitt syfte, och inte nivån (`levels`). Omfattar inte minskning mot andra förmåner (31 kap. 12 §), ledighet och uppehåll (31 kap. 5 § 1 och 2) eller särskilt bidrag (`specialGrant`).',
  source: '31 kap. 3–5, 8 och 10 §§ och 30 kap. 12 § SFB',
  inForce: '2010-01-01 –; sjukdom under åtgärden 2020-07-01 –',
  throws: 'en SGI över dagens tak, datum som inte finns',
};
