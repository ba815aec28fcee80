import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om den som har hel sjukpenning får prova arbetet hos sin arbetsgivare utan att förlora något av den.',
    'En period är 14 dagar i följd. Två perioder ryms inom 365 dagar från och med den första periodens första dag, den senare tidigast den trettionde dagen efter den förra, även i en ny ram. För varje period ska en anmälan som båda har undertecknat ha kommit in till Försäkringskassan senast 14 dagar före. Den tiden flyttas inte av en ledig dag.',
  ],
  leaves:
    'Avgör inte om arbetsgivaren går med på det: prövningen är frivillig. Den arbetsförmåga som visas beaktas inte efteråt (55 a §), och dagarna räknas som sjukdagar överallt. Arbetsträning (`workTraining`), arbete på deltid och ledighet för att prova annat arbete (`leaveToTryOtherWork`) är andra saker: `waysBack` skiljer dem åt.',
  source: '27 kap. 8 a–8 c och 55 a §§ SFB',
  inForce: '2026-03-01 –; dessförinnan är svaret nej, `not-in-force`',
  throws: 'omkastade perioder, tidigare prövningar som börjar `from` eller senare',
};
