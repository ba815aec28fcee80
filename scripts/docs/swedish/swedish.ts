/** A comment in English, and what it says in Swedish. */
export type Swedish = Readonly<Record<string, string>>;
