/** The agreements that are known, each as far as a public text or a page of its parties says it. */
import { frozen } from '../finding/frozen.js';
import type { Agreement, AgreementId } from './agreement.js';
import { hotelRestaurant } from './hotel-restaurant.js';
import { municipal } from './municipal.js';
import { retail } from './retail.js';
import { salariedIndustry } from './salaried-industry.js';
import { state } from './state.js';
import { warehouse } from './warehouse.js';

const BY_ID: Readonly<Record<AgreementId, Agreement>> = {
  state,
  municipal,
  retail,
  warehouse,
  'hotel-restaurant': hotelRestaurant,
  'salaried-industry': salariedIndustry,
};

export const agreements: readonly Agreement[] = /* @__PURE__ */ frozen([
  state,
  municipal,
  retail,
  warehouse,
  hotelRestaurant,
  salariedIndustry,
]);

export function agreementById(id: AgreementId): Agreement {
  return BY_ID[id];
}
