import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka av Försäkringskassans åtta förmåner och bidrag som kan bli aktuella, utifrån det som är känt.',
    'En översikt innan något har sökts: trolig, utesluten och varför, eller vad som ännu behöver klarläggas. Arbetsplatsinriktat rehabiliteringsstöd går till arbetsgivaren och bidrag till arbetshjälpmedel till endera parten. Allt annat går till den försäkrade.',
    'Den som har en inkomst är försäkrad på grund av arbete. Garantiersättning och sjukpenning i särskilda fall bygger på bosättning (5 kap. 9 § SFB), från 2027 med krav vars lydelse inte har lästs.',
  ],
  leaves:
    'Avgör inte rätten till någon förmån och inte beloppet. Varje förmån har en egen regel med alla villkor. För den som saknar SGI och annan försörjning: `municipalSupport`.',
  source:
    '5 kap. 9 §, 27 kap. 2, 5 och 6 §§, 30 kap. 5 och 12 §§, 31 kap. 3 § och 33 kap. 5–7 §§ SFB; förordningarna 1991:1046 och 2014:67; Socialstyrelsens bilaga, tabell 1',
  throws: 'annat än de uppgifter som anges nedan',
};
