/** What the build knows and the playground shows. */
declare module 'given' {
  const given: {
    readonly examples: readonly { readonly name: string; readonly asOf: string; readonly case: unknown }[];
    /** A first input of each rule. */
    readonly inputs: Readonly<Record<string, unknown>>;
    /** What the comments of the fields say, by rule (`assess` for a case) and path, positions in lists left out. */
    readonly comments: Readonly<
      Record<string, Readonly<Record<string, Readonly<Record<'sv' | 'en', string>>>>>
    >;
    /** The rules by area, in the order in which they are listed. */
    readonly areas: readonly {
      readonly name: Readonly<Record<'sv' | 'en', string>>;
      readonly rules: readonly string[];
    }[];
    /** The page of each rule. */
    readonly pages: Readonly<Record<string, string>>;
  };
  export default given;
}
