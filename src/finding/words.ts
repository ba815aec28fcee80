/** What people read exists in Swedish and English. */

export type Language = 'sv' | 'en';

export type Text = Readonly<Record<Language, string>>;

/** A text for every code of a closed union. */
export type Words<Code extends string> = Readonly<Record<Code, Text>>;
