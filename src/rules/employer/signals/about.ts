import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka av arbetsgivarens egna gränser för upprepad eller lång frånvaro som är nådda en viss dag.',
    'Policy, inte lag: ingen skyldighet följer av den. De namngivna förvalen kommer från arbetsgivares publicerade riktlinjer.',
  ],
  leaves: 'Säger inget om varför någon var frånvarande eller om den som inte är frånvarande mår bra.',
  source: 'arbetsgivares egna riktlinjer',
  throws: 'datum som inte finns, ett okänt förval, en policy utan gräns',
};
