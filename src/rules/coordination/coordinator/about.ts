import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka av rehabiliteringskoordinatorns uppgifter en enhet har täckt, vad den kan vänta sig och vad utbildningen ger i ersättning.',
    'Regionen ska erbjuda koordineringsinsatser. Hur en koordinator arbetar styrs av vägledning. Det är enheten, inte koordinatorn, som fakturerar utbildningsdagarna. Den som missar en dag räknas inte som koordinator och ger ingen ersättning. Exemplet kommer från en region.',
  ],
  leaves:
    'Bedömer inte en persons arbete. Att insatserna kräver samtycke: `consent`. Vem som erbjuder dem: `responsible`.',
  source: '1 och 3 §§ KIL; en regions webbsida om rehabiliteringskoordinatorer',
  throws: 'en okänd uppgift',
};
