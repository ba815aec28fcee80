import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om Försäkringskassan får begära en utredning, framför allt en försäkringsmedicinsk (AFU), och vem som gör den.',
    'Försäkringskassan ska se till att ärendet blir utrett så långt det behövs: genom förfrågningar, besök, utlåtanden av läkare eller andra sakkunniga och försäkringsmedicinska utredningar. Regionen ska tillhandahålla utredningen på begäran, enligt manual, även i utvidgad form. Den är inte hälso- och sjukvård. Den som vägrar utan giltig anledning kan få ersättningen minskad eller indragen.',
  ],
  leaves:
    'Avgör inte om en utredning behövs eller om ett skäl är giltigt. Till skillnad från avstämningsmöten (`reconciliationMeeting`) kräver 110 kap. 58 § inte att den försäkrade först upplyses om vad en vägran kan leda till.',
  source: '110 kap. 13, 14 och 53 §§ SFB; lagen (2018:744) om försäkringsmedicinska utredningar',
  inForce: '2011-01-01 –; AFU som regionernas skyldighet 2019-01-01 –, dessförinnan `not-in-force`',
  throws: 'datum som inte finns',
};
