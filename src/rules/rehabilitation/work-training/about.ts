import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om Försäkringskassan kan bevilja arbetsträning, vad som lämnas under tiden och vad dess praxis säger.',
    'Arbete utan krav på prestation för att träna upp arbetsförmågan, där någon annan ansvarar för uppgifterna. Vid sjukpenning är det rehabilitering med rehabiliteringspenning: enligt praxis högst tre månader, på annan plats upp till ett år, och minst en fjärdedel av arbetstiden. Den som har sjuk- eller aktivitetsersättning behåller den, och då finns inga sådana gränser.',
  ],
  leaves:
    'Avgör inte om träningen tjänar ändamålen i 31 kap. 3 §, vilket är en bedömning och kräver en plan (`plan`), och inte beloppet (`allowance`). Arbetsförmedlingens arbetsträning är en annan åtgärd med egna gränser (`programmes`). Arbetsprövning är inte arbetsträning (`workTrial`).',
  source: '31 kap. 3 § och 30 kap. 9 och 12 §§ SFB; Försäkringskassans praxis för timmar och längd',
  throws: 'datum som inte finns, en omkastad period, fler timmar än den normala arbetsveckan',
};
