import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { noticeTold, type NoticeInput, type NoticeValue } from './notice.js';

const REACHES: Text = { sv: 'Anmälan räcker tillbaka till', en: 'The notice reaches back to' };

export const steps: StepsOf<NoticeInput, NoticeValue> = toldBy(noticeTold, ([reaches]) => [
  dateStep(REACHES, reaches),
]);
