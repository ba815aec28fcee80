/** By round. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Microseconds of the processor for one input, by contestant, a figure for each block. */
export declare function rounds<Input, Name extends string>(
  contestants: Readonly<Record<Name, (input: Input) => unknown>>,
  blocks: readonly (readonly Input[])[],
  options?: { readonly slices?: number; readonly warmUp?: number },
): Promise<Record<Name, number[]>>;

export declare function blocksOf<Item>(list: readonly Item[], count: number): Item[][];

export declare function median(list: readonly number[]): number;

export declare function firstQuartile(list: readonly number[]): number;

export declare function ratio(a: readonly number[], b: readonly number[]): Ratio;

export declare function spread(ratio: Ratio, digits?: number): string;
