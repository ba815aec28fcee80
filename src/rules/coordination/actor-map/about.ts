import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vem som gör vad för vem när någon är sjukskriven: aktörerna och pilar mellan dem, med lagrummet på varje pil.',
    'Den försäkrade är en av dem. Pilarna därifrån är vad den försäkrade gör, pilarna dit vad den försäkrade kan begära. Kartan som bild: `actorMapSvg`.',
  ],
  leaves:
    'Avgör inte vad ett visst ärende behöver: `responsible`, och inte om en pil kräver samtycke: `consent`. Försäkringsbolag enligt kollektivavtal har ingen pil, eftersom ingen lag ger dem någon.',
  source: 'Socialstyrelsens bilaga; de lagrum som anges vid varje pil',
  throws: 'en okänd aktör, datum som inte finns',
};
