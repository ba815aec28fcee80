/** Where the value holds what a line gives, where the line has another name than the field: by rule and name. */
export const ANSWERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'sick-pay/amount': { Karensavdrag: ['karensavdrag'] },
  'sick-pay/karensavdrag': { Karensavdrag: ['amount'], 'Sick pay for a week': ['weeklySickPay'] },
  'sickness-benefit/benefit-karensavdrag': { Karensavdrag: ['amount'] },
  'sickness-benefit/day-amount': { 'Basis per year': ['yearlyBasis'] },
};
