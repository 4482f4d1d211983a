/** How Go prints values inside Kubernetes' error texts. */

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['\\', '\\\\'],
  ['"', '\\"'],
]);
const PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

/** `text` as `%q` prints it (strconv.Quote). */
export function goQuote(text: string): string {
  let quoted = '"';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const short = SHORT_ESCAPES.get(char);
    if (short !== undefined) quoted += short;
    else if (PRINTABLE.test(char)) quoted += char;
    else if (code < 0x80) quoted += `\\x${hex(code, 2)}`;
    else if (code < 0x10000) quoted += `\\u${hex(code, 4)}`;
    else quoted += `\\U${hex(code, 8)}`;
  }
  return `${quoted}"`;
}

/** `value` as encoding/json prints it: like JSON.stringify, with HTML's special characters escaped. */
export function goJson(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${hex(char.charCodeAt(0), 4)}`);
}

/** Whether strconv.ParseInt(text, 10, 64) accepts `text`; the number where it does (a bigint beyond 2^53). */
export function parseGoInt64(text: string): number | bigint | 'invalid syntax' | 'value out of range' {
  if (!/^[-+]?[0-9]+$/.test(text)) return 'invalid syntax';
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  const exact = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(64, exact) === exact ? exact : 'value out of range';
}

/** Orders texts as Go does for ASCII: by code unit. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The text of an aggregate of errors: each once, in brackets where they are several (util/errors Aggregate.Error). */
export function aggregateText(messages: readonly string[]): string {
  const unique = [...new Set(messages)];
  return unique.length === 1 ? unique[0]! : `[${unique.join(', ')}]`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}
