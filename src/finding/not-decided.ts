import { isErrorNamed } from './error-named.js';
import type { KnownDates, OutOfScopeReason } from './scope.js';

/** What a finding without a value says in its place. */
type Lack =
  | { readonly outcome: 'undetermined'; readonly missing: readonly string[] }
  | { readonly outcome: 'out-of-scope'; readonly reason: OutOfScopeReason; readonly known: KnownDates };

/**
 * Thrown by `valueOf` for a finding that has no value. Every entry of the package, in ESM and in CommonJS, recognises those
 * of every other one by `instanceof`.
 *
 * It names facts, codes and dates of law, never a value of the input.
 */
export class NotDecided extends Error {
  override readonly name = 'NotDecided';
  readonly code: Lack['outcome'];
  /** The facts that the answer depends on; none where the law is not known. */
  readonly missing: readonly string[];
  /** Why the law is not known. Absent where facts are missing. */
  readonly reason?: OutOfScopeReason;
  /** For which dates it is known. Absent where facts are missing. */
  readonly known?: KnownDates;

  constructor(found: Lack) {
    super(`not decided: ${lackText(found)}`);
    this.code = found.outcome;
    this.missing = found.outcome === 'undetermined' ? found.missing : [];
    if (found.outcome === 'undetermined') return;
    this.reason = found.reason;
    this.known = found.known;
  }

  static override [Symbol.hasInstance](value: unknown): value is NotDecided {
    return super[Symbol.hasInstance](value) || (this === NotDecided && isErrorNamed(value, 'NotDecided'));
  }
}

function lackText(found: Lack): string {
  if (found.outcome === 'undetermined') return `${found.missing.join(', ')} missing`;
  const { from, to } = found.known;
  return `${found.reason}, known from ${from}${to === null ? '' : ` to ${to}`}`;
}
