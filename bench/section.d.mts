/** A line as `result.mjs` has it. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  readonly limit?: string;
}

export interface Result {
  readonly version?: string;
  readonly about: string;
  readonly controls: readonly { readonly what: string; readonly value: number; readonly text: string }[];
  readonly tables: readonly { readonly about?: string; readonly rows: readonly Row[] }[];
}

export declare function outOfControl(results: readonly Result[]): string[];

export declare function sectionOf(
  part: { readonly title: string; readonly command: string },
  results: readonly Result[],
): string;
