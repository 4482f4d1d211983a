/**
 * Writes src/workloads/controllers/time-zones.generated.ts from the machine's IANA database (public domain), so that a
 * schedule in a time zone gives the same times on every machine.
 *
 *   node --import tsx scripts/time-zones.ts [/usr/share/zoneinfo]
 *
 * Kept per zone: the changes of its offset since 1990 that its rule for the future does not give, and that rule.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetOf, parseRule } from '../src/workloads/controllers/time-zone-rule.ts';

const FIRST_SECOND = 631_152_000; // 1990-01-01T00:00:00Z
const folder = process.argv[2] ?? '/usr/share/zoneinfo';
const SKIPPED =
  /^(posix|right|localtime|posixrules|Factory|leap|leapseconds|tzdata|.*\.(zi|tab|list)|\+VERSION|SECURITY)/;

interface Zone {
  readonly starts: number[];
  readonly offsets: number[];
  readonly rule: string;
}

const namesByZone = new Map<string, string[]>();
for (const name of zoneNames('').sort()) {
  const text = zoneText(readZone(readFileSync(join(folder, name))));
  namesByZone.set(text, [...(namesByZone.get(text) ?? []), name]);
}
const rows = [...namesByZone].map(([text, names]) => `  [${quote(names.join(' '))}, ${quote(text)}],`);
const version = /# version (\S+)/.exec(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))?.[1] ?? 'unknown';
writeFileSync(
  new URL('../src/workloads/controllers/time-zones.generated.ts', import.meta.url),
  `/**
 * IANA time zones, version ${version}, written by scripts/time-zones.ts. Per row the names of zones that are alike since 1990 and
 * their changes: the first offset, then \`seconds since the change before\` and \`offset\` (base 36, seconds), then the rule
 * for the future as POSIX writes it.
 */
export const TIME_ZONE_ROWS: readonly (readonly [names: string, changes: string])[] = [
${rows.join('\n')}
];
`,
);

function zoneNames(path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = join(path, entry.name);
    if (SKIPPED.test(name)) return [];
    if (entry.isDirectory()) return zoneNames(name);
    return readFileSync(join(folder, name)).subarray(0, 4).toString('latin1') === 'TZif' ? [name] : [];
  });
}

/** The 64-bit block of a TZif file (RFC 8536). */
function readZone(file: Buffer): Zone {
  const count = (block: number, index: number): number => file.readUInt32BE(block + 20 + 4 * index);
  const [isUt, isStd, leap, times, types, chars] = [0, 1, 2, 3, 4, 5].map((index) => count(0, index)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const second = 44 + times * 5 + types * 6 + chars + leap * 8 + isStd + isUt;
  const timeCount = count(second, 3);
  const typeCount = count(second, 4);
  const timesAt = second + 44;
  const typesAt = timesAt + timeCount * 9;
  const end = typesAt + typeCount * 6 + count(second, 5) + count(second, 2) * 12 + count(second, 1) + count(second, 0);
  const offset = (type: number): number => file.readInt32BE(typesAt + type * 6);
  const starts: number[] = [];
  const offsets = [offset(0)];
  for (let index = 0; index < timeCount; index++) {
    const start = Number(file.readBigInt64BE(timesAt + index * 8));
    const next = offset(file.readUInt8(timesAt + timeCount * 8 + index));
    if (start <= FIRST_SECOND) offsets[0] = next;
    else if (next !== offsets.at(-1)) {
      starts.push(start);
      offsets.push(next);
    }
  }
  const rule = file.subarray(end).toString('latin1').trim();
  return trimmed({ starts, offsets, rule });
}

/** Without the changes at the end that the rule gives by itself. */
function trimmed({ starts, offsets, rule }: Zone): Zone {
  const future = parseRule(rule);
  let kept = starts.length;
  // From a change on, the rule has to give its offset, and no other change before the next one of the table.
  const reigns = (index: number): boolean => {
    const span = offsetOf(future, starts[index]!);
    return span.offset === offsets[index + 1] && span.end >= (starts[index + 1] ?? span.end);
  };
  const given = (index: number): boolean =>
    reigns(index) && offsetOf(future, starts[index]! - 1).offset === offsets[index];
  while (kept > 0 && given(kept - 1)) kept--;
  if (kept === 0 && starts.length > 0) {
    const span = offsetOf(future, FIRST_SECOND);
    if (span.offset !== offsets[0] || span.end < starts[0]!) kept = 1;
  }
  // The rule takes over at the last change that is kept.
  while (kept > 0 && kept < starts.length && !reigns(kept - 1)) kept++;
  return { starts: starts.slice(0, kept), offsets: offsets.slice(0, kept + 1), rule };
}

function zoneText({ starts, offsets, rule }: Zone): string {
  const changes = starts.map((start, index) => {
    const since = start - (index === 0 ? FIRST_SECOND : starts[index - 1]!);
    return `${since.toString(36)} ${offsets[index + 1]!.toString(36)}`;
  });
  return `${[offsets[0]!.toString(36), ...changes].join(';')}|${rule}`;
}

function quote(text: string): string {
  return `'${text}'`;
}
