export function packed(state: unknown): string;
export function unpacked(text: string): unknown;
