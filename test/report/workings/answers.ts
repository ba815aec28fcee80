/** Where the value holds what a line gives, where the line has another name than the field: by rule and name. */
export const ANSWERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'sick-pay/karensavdrag': { karensavdrag: ['amount'] },
};
