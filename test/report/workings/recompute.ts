/** Reads a printed line of the workings and does the arithmetic again, exactly, without the library. */

interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** Swedish (`8 076,92`, `80 %`) or English (`8,076.92`, `80%`). */
export interface Printed {
  readonly calculated: Ratio;
  /** What stands after `=`, in hundredths. */
  readonly claimed: bigint;
}

/** The line up to its first comma in words, as `formula = result unit`; undefined where it is no formula. */
export function recompute(line: string, language: 'sv' | 'en'): Printed | undefined {
  const plain =
    language === 'sv'
      ? line.replaceAll('\u00a0', '').replaceAll(',', '.')
      : line.replaceAll('\u00a0', '').replace(/,(?=\d{3})/g, '');
  const match =
    /^(?<formula>[-−()\d.%×/+ ]+) = (?<result>−?[\d.]+?)(?:kr|tim|h|dagar|dag|days|day)(?:$|[.,])/.exec(
      plain,
    );
  const { formula, result } = match?.groups ?? {};
  if (formula === undefined || result === undefined) return undefined;
  const tokens = formula.match(/[\d.]+%?|[×/+−()]/g) ?? [];
  const reader = { tokens, at: 0 };
  const calculated = sum(reader);
  if (reader.at !== tokens.length) throw new Error('tokens left');
  const claimed = ratio(result.replace('−', '-'));
  return { calculated, claimed: (claimed.num * 100n) / claimed.den };
}

/** In hundredths, half up. */
export function rounded({ num, den }: Ratio): bigint {
  const doubled = num * 200n + den;
  const quotient = doubled / (den * 2n);
  return doubled < 0n && quotient * den * 2n !== doubled ? quotient - 1n : quotient;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function sum(reader: Reader): Ratio {
  let left = product(reader);
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token !== '+' && token !== '−') return left;
    reader.at++;
    const right = product(reader);
    const signed = token === '+' ? right.num : -right.num;
    left = { num: left.num * right.den + signed * left.den, den: left.den * right.den };
  }
}

function product(reader: Reader): Ratio {
  let left = atom(reader);
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token !== '×' && token !== '/') return left;
    reader.at++;
    const { num, den } = atom(reader);
    left =
      token === '×'
        ? { num: left.num * num, den: left.den * den }
        : { num: left.num * den, den: left.den * num };
  }
}

function atom(reader: Reader): Ratio {
  const token = reader.tokens[reader.at++];
  if (token === undefined) throw new Error('formula ends early');
  if (token !== '(') return ratio(token);
  const inner = sum(reader);
  if (reader.tokens[reader.at++] !== ')') throw new Error('no closing parenthesis');
  return inner;
}

function ratio(text: string): Ratio {
  const percent = text.endsWith('%');
  const [whole = '', decimals = ''] = text.replace('%', '').split('.');
  const num = BigInt(`${whole}${decimals}`);
  return { num, den: 10n ** BigInt(decimals.length) * (percent ? 100n : 1n) };
}
