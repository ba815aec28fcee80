/**
 * The karensavdrag of a monthly pay, in kronor.
 *
 * @param {string} periodFrom the first day of the sick-pay period, YYYY-MM-DD
 * @param {number} monthly the monthly pay in kronor
 * @param {number} hoursPerWeek the hours of an average week
 * @return the karensavdrag
 * @customfunction
 */
function KARENSAVDRAG(periodFrom, monthly, hoursPerWeek) {
  if (!/^\d{4}-\d\d-\d\d$/.test(periodFrom)) throw new Error('The day as a text: TEXT(A2; "yyyy-mm-dd")');
  if (!(monthly > 0 && hoursPerWeek > 0)) throw new Error('The pay and the hours as numbers above zero');
  const found = sjukregler.karensavdrag({ periodFrom, pay: { monthly, hoursPerWeek } });
  return found.outcome === 'decided' ? found.value.amount : found.outcome;
}
