import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka dagar av en semester som inte räknas som semesterdagar, därför att arbetstagaren var sjuk eller hade annan frånvaro som är semesterlönegrundande.',
    'En dag då arbetstagaren inte hade kunnat arbeta kommer tillbaka, om arbetstagaren begär det utan dröjsmål. Arbetsfria dagar i ledigheten är inga semesterdagar och kan inte komma tillbaka.',
  ],
  leaves:
    'Avgör inte om begäran gjordes utan dröjsmål, eller om sjukdomen är styrkt. Inte heller om frånvaro är semesterlönegrundande (`qualifyingAbsence`).',
  source: '3 a, 9 och 15 §§ SemL',
  throws: 'semestrar eller frånvaro som delar en dag, semesterdagar utanför ledigheten',
};
