import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en arbetsgivare kan få i bidrag för arbetsplatsinriktat rehabiliteringsstöd som köpts under ett år, och när det senast ska sökas.',
    'Hälften av det som betalats till en godkänd anordnare, per kalenderår högst 20 000 kr för en arbetstagare (10 000 kr för insatser som påbörjats före 2025) och 200 000 kr för en arbetsgivare (100 000 kr för juli–december 2018). Behandling täcks aldrig. Om insatser för samma arbetstagare har påbörjats både före och efter en ändring av taket säger förordningen inte hur taken förhåller sig till varandra.',
  ],
  leaves:
    'Avgör inte om en insats behövdes, om medlen räcker eller om anordnaren förblir godkänd (`provider`), och inte hur arbetsgivarens tak fördelas mellan arbetstagare. En avslagen rad påverkar inget annat.',
  source: '1, 4, 7 och 13 §§ förordningen 2014:67; 2018:95 p. 2–3; 2024:1275 p. 2; 2 § lagen (1930:173)',
  throws: 'fler än 10 000 rader, referenser som kan vara personnummer',
};
