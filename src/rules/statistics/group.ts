/** The groups that figures on sick leave are divided by (2000:605 7 kap. 3 §). */

export type Sex = 'woman' | 'man';

/** Years of age: 29 or younger, 30–49, 50 or older. */
export type AgeGroup = 'to-29' | '30-49' | 'from-50';

export const SEXES: readonly Sex[] = ['woman', 'man'];

export const AGE_GROUPS: readonly AgeGroup[] = ['to-29', '30-49', 'from-50'];
