/**
 * Throws broken input at the readers: mutants of valid scenarios, manifests and scheduler configurations, as many as are
 * asked for. Each must be read or refused with diagnostics; none may crash, hang (10 s each) or show a stack trace.
 *
 * Usage: npm run bench -- mutants [--count 100000] [--seed N]
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Diagnostic, formatDiagnostics } from '../src/api/diagnostic.ts';
import { parseManifestText } from '../src/api/manifest.ts';
import { loadScenario } from '../src/scenario/load.ts';

const root = fileURLToPath(new URL('../scenarios', import.meta.url));
const hangMillis = 10_000;

/** Text that readers stumble over. */
const oddities = [
  '__proto__',
  'constructor',
  '\u0000',
  '\ufeff',
  '\ud800',
  '&a [*a, *a]',
  '*missing',
  '!!js/function x',
  '{{',
  '}}',
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '---\n',
  '...\n',
  '\t',
  '"',
  "'",
  '|',
  '>',
  '<<: ',
  '? ',
  '1e400',
  '-0',
  '0x1F',
  '0644',
  'yes',
  '~',
  'null',
  '.inf',
  '.nan',
  '9007199254740993',
  '-1',
  '1.5Gi',
  '100%',
  '٣',
  '😀',
  'é',
  '\r\n',
  ' '.repeat(70),
  '#',
  '%YAML 3',
];

const configText = `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
percentageOfNodesToScore: 30
profiles:
- schedulerName: default-scheduler
  plugins:
    score: { disabled: [{ name: ImageLocality }], enabled: [{ name: NodeResourcesFit, weight: 5 }] }
  pluginConfig:
  - name: NodeResourcesFit
    args: { scoringStrategy: { type: MostAllocated, resources: [{ name: cpu, weight: 1 }] } }
`;

/** One cut into a text: where (a share of its length), how long, and what is put there. */
interface Cut {
  readonly kind: 'delete' | 'double' | 'insert' | 'swapLines' | 'indent' | 'flip';
  readonly at: number;
  readonly length: number;
  readonly oddity: number;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  kind: fc.constantFrom('delete', 'double', 'insert', 'swapLines', 'indent', 'flip'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 40 }),
  oddity: fc.nat(oddities.length - 1),
});

function mutate(text: string, { kind, at, length, oddity }: Cut): string {
  const from = Math.floor(at * text.length);
  const piece = text.slice(from, from + length);
  switch (kind) {
    case 'delete':
      return text.slice(0, from) + text.slice(from + length);
    case 'double':
      return text.slice(0, from) + piece + text.slice(from);
    case 'insert':
      return text.slice(0, from) + oddities[oddity] + text.slice(from);
    case 'flip':
      return (
        text.slice(0, from) +
        String.fromCharCode((text.charCodeAt(from) ^ (1 << (length % 7))) & 0x7f) +
        text.slice(from + 1)
      );
    default: {
      const lines = text.split('\n');
      const line = Math.floor(at * lines.length);
      if (kind === 'indent') lines[line] = ' '.repeat(length % 5) + lines[line]!.slice(length % 3);
      else
        [lines[line], lines[(line + length) % lines.length]] = [lines[(line + length) % lines.length]!, lines[line]!];
      return lines.join('\n');
    }
  }
}

interface Source {
  readonly name: string;
  readonly text: string;
  read(text: string): Promise<readonly Diagnostic[]>;
}

function manifestSource(name: string, text: string): Source {
  return { name, text, read: async (mutant) => (await parseManifestText(mutant, name)).diagnostics };
}

/** The mutant stands beside the files that the scenario names, in a copy of the folder. */
function scenarioSource(path: string): Source {
  const file = join(dirname(path), 'mutant.yaml');
  const read = async (mutant: string): Promise<readonly Diagnostic[]> => {
    writeFileSync(file, mutant);
    return (await loadScenario(file)).diagnostics;
  };
  return { name: path, text: readFileSync(path, 'utf8'), read };
}

async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number): number => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const scratch = mkdtempSync(join(tmpdir(), 'headroom-mutants-'));
  cpSync(root, scratch, { recursive: true });
  const sources: Source[] = [manifestSource('scheduler.yaml', configText)];
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (entry.endsWith('scenario.yaml')) sources.push(scenarioSource(join(scratch, entry)));
    else if (entry.endsWith('.yaml')) sources.push(manifestSource(entry, readFileSync(join(root, entry), 'utf8')));
  }
  for (const source of sources) {
    const errors = (await source.read(source.text)).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`${source.name} is not valid to begin with:\n${formatDiagnostics(errors)}`);
  }
  const count = option('count', 100_000);
  const tally = { valid: 0, refused: 0, failed: 0, slowestMillis: 0 };
  try {
    for (let done = 0; done < count; done += 1_000) {
      const mutants = fc.sample(fc.tuple(fc.nat(sources.length - 1), fc.array(cut, { minLength: 1, maxLength: 3 })), {
        numRuns: Math.min(1_000, count - done),
        seed: option('seed', 1) * 1_000_003 + done,
      });
      for (const [which, cuts] of mutants) await tryOne(sources[which]!, cuts, tally);
      if (done % 10_000 === 0) console.error(`${done} …`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(JSON.stringify({ mutants: count, ...tally, slowestMillis: Math.round(tally.slowestMillis) }));
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

async function tryOne(
  source: Source,
  cuts: readonly Cut[],
  tally: { valid: number; refused: number; failed: number; slowestMillis: number },
): Promise<void> {
  const mutant = cuts.reduce(mutate, source.text);
  const start = performance.now();
  let problem = '';
  try {
    const diagnostics = await source.read(mutant);
    const words = formatDiagnostics(diagnostics);
    if (/\n\s+at .*:\d+:\d+/.test(words)) problem = `a stack trace is shown: ${words}`;
    if (diagnostics.some(({ severity }) => severity === 'error')) tally.refused += 1;
    else tally.valid += 1;
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const millis = performance.now() - start;
  tally.slowestMillis = Math.max(tally.slowestMillis, millis);
  if (millis > hangMillis) problem = `took ${Math.round(millis)} ms`;
  if (problem === '') return;
  tally.failed += 1;
  if (tally.failed <= 5)
    console.error(`${source.name} ${JSON.stringify(cuts)}\n${problem}\n--- the mutant:\n${mutant}\n---`);
}

await main(process.argv.slice(2));
