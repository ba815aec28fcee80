/** What is said of sections. */

/**
 * `implemented`: the rules named give the section's answer. `part-of`: they give part of it, the rest is a fact that
 * the caller states. `assessment`: the section asks somebody to judge, so no function answers it. `not-modelled`: no
 * rule follows it.
 */
export type CoverageStatus = 'implemented' | 'part-of' | 'assessment' | 'not-modelled';

/** Sections that are treated alike for the same reason. */
export interface CoverageGroup {
  /** With their chapter where the act has chapters: `27:48`, otherwise `4 a`. */
  readonly sections: readonly string[];
  readonly status: CoverageStatus;
  /** The ids of the rules that follow the sections, or that name them in their answers. */
  readonly rules: readonly string[];
  /** One sentence in Swedish and English. */
  readonly why: { readonly sv: string; readonly en: string };
}
