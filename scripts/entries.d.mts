/** One published entry. */
export interface Entry {
  readonly name: string;
  /** Below the project's folder, such as `src/index.ts`. */
  readonly source: string;
  /** As in the package's exports: `.` or `./core`. */
  readonly subpath: string;
  /** As it is imported: `sjukregler/core`. */
  readonly specifier: string;
}

export const entries: readonly Entry[];
