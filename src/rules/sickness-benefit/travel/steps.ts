import { keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { travelTold, type TravelInput, type TravelValue } from './travel.js';

export const steps: StepsOf<TravelInput, TravelValue> = toldBy(travelTold, ([extra, counted]) => [
  keptStep('extraCost', extra, 'at-least-nothing', counted),
]);
