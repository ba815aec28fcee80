/** A change of the code, and what became of it. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly was: string;
  readonly became: string;
  /** In what is made when the module is loaded. */
  ofConstant?: boolean;
  /** Absent: no test came past it. */
  status?: 'noticed' | 'survived';
}
