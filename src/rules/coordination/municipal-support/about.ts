import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om stöd från kommunen kan bli aktuellt för den som saknar annan försörjning.',
    'Stödet söks och prövas individuellt när behoven inte kan tillgodoses på annat sätt. Den som kan arbeta ska stå till arbetsmarknadens förfogande om det inte finns ett godtagbart skäl, och sjukdom kan vara ett sådant. Den som utan skäl vägrar praktik eller kompetenshöjande verksamhet kan få stödet vägrat eller nedsatt.',
    'Från den 1 juli 2026 ställer lagen krav på aktiviteter och intyg (12 kap. 4 a–6 a §§) i en lydelse som inte har lästs. Därefter besvaras bara fallen där ansökan saknas, där det finns annan försörjning och där nämnden har funnit att kraven är uppfyllda.',
  ],
  leaves:
    'Avgör inte om någon kan arbeta, vad som är godtagbart eller hur stort stödet blir: nämnden bedömer. Att det krävs samtycke för kontakt med hälso- och sjukvården: `consent`.',
  source: '4 kap. 1 §, 12 kap. 1 och 3–5 §§ SoL (2025:400)',
  throws: 'annat än de uppgifter som anges nedan, ett datum som inte finns',
};
