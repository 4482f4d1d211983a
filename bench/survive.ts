/**
 * `npm run bench -- survive`: what `headroom survive` costs, and whether a fork says what a whole run says.
 *
 * - speed: every node and every zone of a scenario of 200 nodes in 3 zones, in seconds and in user CPU, with what a fork
 *   costs (saving once; loading, playing and counting per case);
 * - equal: for 20 random nodes and every zone of three bundled scenarios the figures of the fork against those of a run
 *   that has the failure in its timeline from the beginning. Any difference is an error.
 *
 * Usage: node --import tsx bench/survive.ts [speed|equal] [--nodes N] [--pods P]
 */
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { findPeak } from '../src/answers/peak.ts';
import { survive } from '../src/answers/survive.ts';
import {
  type Failure,
  figuresOfFailure,
  forkOf,
  nodeFailures,
  whatIfFailure,
  zoneFailures,
} from '../src/answers/what-if-failure.ts';
import { parseManifestText } from '../src/api/manifest.ts';
import { assemble } from '../src/scenario/assemble.ts';
import { loadScenario } from '../src/scenario/load.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { createStreams, drawBelow, identityOf } from '../src/sim/random.ts';

const minute = 60_000_000;
const forMicros = 30 * minute;
const root = fileURLToPath(new URL('..', import.meta.url));

const [what] = process.argv.slice(2).filter((word) => /^(speed|equal)$/.test(word));
if (what !== 'equal') await speed(option('--nodes', 200), option('--pods', 3200));
if (what !== 'speed') await equal(['small-shop', 'zone-loss', 'node-upgrade'], 20);

function option(name: string, usual: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

async function speed(nodes: number, pods: number): Promise<void> {
  const scenario = await loaded('thousand-nodes');
  const pool = { ...scenario.pools[0]!, name: 'general', count: nodes, zones: ['a', 'b', 'c'] };
  const large: Scenario = { ...scenario, durationMicros: 60 * minute, pools: [pool], objects: await workloads(pods) };
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const peak = findPeak(large);
  const found = process.cpuUsage(cpu).user / 1e6;
  const { cases } = survive(large, '', { atMicros: peak.atMicros, forMicros, pairNodes: 0 });
  const wall = (performance.now() - began) / 1000;
  const user = process.cpuUsage(cpu).user / 1e6;
  const hit = cases.reduce((sum, one) => sum + one.hit, 0);
  console.log(`speed: ${nodes} nodes, ${pods} pods, ${cases.length} cases, ${hit} pods lost in all`);
  console.log(`  ${wall.toFixed(1)} s, user CPU ${user.toFixed(1)} s, of it the scenario itself ${found.toFixed(1)} s`);
  console.log(`  ${(((user - found) / cases.length) * 1000).toFixed(0)} ms user CPU per case`);
}

/** 40 Deployments of unequal size, every second with a budget, and a DaemonSet. */
async function workloads(pods: number): Promise<Scenario['objects']> {
  const items: object[] = [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }];
  const template = (app: string, cpu: number, memory: number, spec: object = {}): object => ({
    metadata: { labels: { app } },
    spec: {
      ...spec,
      containers: [{ name: 'c', image: 'x', resources: { requests: { cpu: `${cpu}m`, memory: `${memory}Mi` } } }],
    },
  });
  for (let n = 0; n < 40; n++) {
    const metadata = { name: `app-${n}`, namespace: 'shop' };
    const selector = { matchLabels: { app: metadata.name } };
    const of = template(metadata.name, 50 + (n % 7) * 30, 128 + (n % 5) * 128);
    const spec = { replicas: Math.round(pods / 40), selector, template: of };
    items.push({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec });
    if (n % 2 === 1) continue;
    items.push({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata,
      spec: { maxUnavailable: 1, selector },
    });
  }
  const everywhere = { tolerations: [{ operator: 'Exists' }] };
  const agent = { selector: { matchLabels: { app: 'agent' } }, template: template('agent', 50, 64, everywhere) };
  items.push({ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent', namespace: 'shop' }, spec: agent });
  const { objects } = await parseManifestText(JSON.stringify({ apiVersion: 'v1', kind: 'List', items }), 'bench.json');
  return objects.map(({ object }) => object);
}

async function equal(names: readonly string[], count: number): Promise<void> {
  let compared = 0;
  for (const name of names) {
    const scenario = await loaded(name);
    const { point } = findPeak(scenario);
    const run = forkOf(point);
    const failures = [...randomOf(nodeFailures(run), scenario.seed, count), ...zoneFailures(run)];
    for (const failure of failures) {
      const fork = whatIfFailure(point, failure, forMicros);
      const whole = wholeRun(scenario, failure, point.atMicros);
      compared += 1;
      if (!isDeepStrictEqual(fork, whole)) {
        console.error(`${name}, ${failure.name}: a fork says`, fork, 'a whole run', whole);
        process.exitCode = 1;
      }
    }
    console.log(`equal: ${name}: ${failures.length} cases at ${point.atMicros / minute} minutes`);
  }
  console.log(`equal: ${compared} cases compared${process.exitCode === 1 ? ', with differences' : ', no difference'}`);
}

/** Some of them with repetition, where there are fewer nodes than wanted: all of them. */
function randomOf(failures: readonly Failure[], seed: number, count: number): Failure[] {
  const purpose = createStreams(seed).purpose('bench survive');
  const left = [...failures];
  const drawn: Failure[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(drawBelow(purpose, identityOf('node'), drawn.length, left.length), 1));
  }
  return drawn;
}

function wholeRun(scenario: Scenario, failure: Failure, atMicros: number): object {
  const steps = failure.actions.map((action) => ({ atMicros, action }));
  const timeline = [...scenario.timeline, ...steps].sort((a, b) => a.atMicros - b.atMicros);
  const run = assemble({ ...scenario, timeline });
  run.runUntil(atMicros - 1);
  return figuresOfFailure(run, failure, atMicros, forMicros);
}

async function loaded(name: string): Promise<Scenario> {
  const { scenario } = await loadScenario(`${root}scenarios/${name}/scenario.yaml`);
  if (scenario === null) throw new Error(`${name} does not load`);
  return scenario;
}
