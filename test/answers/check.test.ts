/** The lines of a check: what binds, whom it concerns, and remedies, which brute force tries on small clusters. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createAmpleRoom } from '../../src/answers/check/ample-room.ts';
import { fitsLine, lossLine, nodeLosses, type RoomLine, zoneLosses } from '../../src/answers/check/lines.ts';
import { leastNodes } from '../../src/answers/check/lower-bound.ts';
import { type Additions, createRoom, type Loss, noAdditions, noLoss } from '../../src/answers/check/room.ts';
import { type Shape, shapesOf } from '../../src/answers/check/shapes.ts';
import { playLoss } from '../../src/answers/check/simulate.ts';
import type { UpgradeLine } from '../../src/answers/check/upgrade-line.ts';
import { type CheckReport, check } from '../../src/answers/check.ts';
import { forkPointOf } from '../../src/answers/what-if-failure.ts';
import { assemble, type Run } from '../../src/scenario/assemble.ts';
import { createStreams } from '../../src/sim/random.ts';
import { plainNode, plainPod, scenarioOf } from './world.ts';

const minute = 60_000_000;

function zonal(name: string, zone: string, cpu = '4', more: object = {}): object {
  const labels = { 'topology.kubernetes.io/zone': zone, 'node.kubernetes.io/instance-type': `c${cpu}`, ...more };
  return plainNode(name, { cpu, labels });
}

function deployment(name: string, replicas: number, cpu: string, spec: object = {}): object {
  const labels = { app: name };
  const containers = [{ name: 'c', image: 'i', resources: { requests: { cpu, memory: '64Mi' } } }];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'shop' },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers, ...spec } },
    },
  };
}

function budget(name: string, spec: object): object {
  const selector = { matchLabels: { app: name } };
  const metadata = { name, namespace: 'shop' };
  return { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { ...spec, selector } };
}

async function checked(objects: readonly object[], required: CheckReport['required'] = []): Promise<CheckReport> {
  return check(assemble(await scenarioOf(objects)), 'again', { required });
}

function roomLine(report: CheckReport, name: RoomLine['line']): RoomLine {
  return report.lines.find(({ line }) => line === name) as RoomLine;
}

function upgrade(report: CheckReport): UpgradeLine {
  return report.lines.find(({ line }) => line === 'upgrade') as UpgradeLine;
}

const three = [zonal('a1', 'a'), zonal('b1', 'b'), zonal('c1', 'c')];

test('a cluster with room to spare: four lines hold', async () => {
  const report = await checked([...three, deployment('web', 6, '1'), budget('web', { maxUnavailable: 1 })], ['zone']);
  assert.equal(
    report.lines.map(({ line, holds }) => [line, holds]),
    [
      ['fits', true],
      ['node', true],
      ['zone', true],
      ['upgrade', true],
    ],
  );
  assert.equal([report.nodes, report.zones, report.pods, report.failed], [3, 3, 6, []]);
  assert.ok(upgrade(report).played.tookMicros! > 0);
});

test('pods that wait: the constraint, the pods by workload, the nodes that are missing', async () => {
  // 12 cores; 3 pods of 3 cores and 5 of 1 core fit with a core left, 8 of each do not.
  const report = await checked([...three, deployment('big', 4, '3'), deployment('small', 5, '1')], ['fits', 'node']);
  const fits = roomLine(report, 'fits');
  assert.is(fits.holds, false);
  const waiting = fits.pods.reduce((sum, { pods }) => sum + pods, 0);
  assert.equal(fits.constraint, [{ reason: 'Insufficient cpu', nodes: 3 }]);
  // 17 cores are asked for, 12 are there.
  assert.is(fits.remedy!.atLeast, 2);
  assert.is(fits.remedy!.count, 2);
  assert.equal([fits.remedy!.enough, fits.remedy!.oneLessIsNot], [true, 'by amounts']);
  assert.ok(waiting >= 2 && waiting <= 3, String(waiting));
  assert.equal(report.failed, ['fits', 'node']);
  // The other lines hold what makes everything fit.
  assert.ok(roomLine(report, 'node').remedy!.count >= 3);
});

test('a pod that no new node helps is set aside, with advice; the other lines are about the rest', async () => {
  const tied = plainPod('stray', '100m', { nodeSelector: { disk: 'fast' } });
  const report = await checked([...three, deployment('web', 6, '1'), tied], ['node', 'zone']);
  const fits = roomLine(report, 'fits');
  assert.equal([fits.holds, fits.remedy], [false, null]);
  assert.equal(fits.tied, [{ workload: '', pods: 1 }]);
  assert.equal(report.advice, [{ workload: '', changes: ['drop nodeSelector disk=fast'] }]);
  assert.equal(report.failed, []);
});

test('the worst zone: nodes of the zones that are left, spread over them', async () => {
  const nodes = ['a', 'b', 'c'].flatMap((zone) => [zonal(`${zone}1`, zone), zonal(`${zone}2`, zone)]);
  // 24 cores, 21 in use: without a zone there are 16, two nodes too few. Every added node helps against two losses.
  const report = await checked([...nodes, deployment('web', 21, '1')]);
  const zone = roomLine(report, 'zone');
  assert.equal([zone.holds, zone.cases, zone.failing], [false, 3, 3]);
  assert.is(zone.pods[0]!.pods, 5);
  assert.is(zone.remedy!.atLeast, 3);
  assert.equal(zone.remedy!.nodes.map(({ zone: where, count }) => [where, count]).sort(), [
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]);
  assert.equal([zone.remedy!.enough, zone.remedy!.oneLessIsNot], [true, 'by amounts']);
  assert.is(roomLine(report, 'node').holds, false);
});

test('one node, one zone, no zones: said, not guessed', async () => {
  const lone = await checked([zonal('a1', 'a'), deployment('web', 1, '1')], ['zone']);
  assert.equal(
    lone.lines.map(({ holds }) => holds),
    [true, null, null, null],
  );
  assert.match(roomLine(lone, 'zone').note, /all nodes are in zone a/);
  assert.equal(lone.failed, ['zone'], 'what cannot be said does not hold');
  const bare = await checked([plainNode('n1'), plainNode('n2'), deployment('web', 1, '1')]);
  assert.match(roomLine(bare, 'zone').note, /no label topology\.kubernetes\.io\/zone/);
});

test('pods of DaemonSets go with their node, and take their part of a new one', async () => {
  const agent = {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace: 'shop' },
    spec: { selector: { matchLabels: { app: 'agent' } }, template: plainTemplate('agent', '1') },
  };
  const report = await checked([...three, agent, deployment('web', 6, '1')]);
  assert.is(roomLine(report, 'node').holds, true);
  const crowded = await checked([...three, agent, deployment('web', 7, '1')]);
  // A new node has 3 of its 4 cores for others.
  assert.is(roomLine(crowded, 'node').remedy!.count, 1);
  assert.equal(roomLine(crowded, 'node').failing, 3);
});

function plainTemplate(app: string, cpu: string): object {
  return {
    metadata: { labels: { app } },
    spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { cpu } } }] },
  };
}

for (const [name, spec, replicas, remedy] of [
  ['minAvailable as many as there are', { minAvailable: 2 }, 2, '3 replicas of web instead of 2'],
  ['minAvailable 100%', { minAvailable: '100%' }, 2, 'minAvailable 1 instead of 100%'],
  ['minAvailable 80% of four', { minAvailable: '80%' }, 4, '5 replicas of web instead of 4'],
  ['maxUnavailable 0', { maxUnavailable: 0 }, 3, 'maxUnavailable 1 instead of 0'],
] as const) {
  test(`a budget that blocks: ${name}; the remedy is played`, async () => {
    const report = await checked([...three, deployment('web', replicas, '500m'), budget('web', spec)], ['upgrade']);
    const line = upgrade(report);
    assert.is(line.holds, false);
    assert.is(line.budgets[0]!.budget, 'shop/web');
    assert.is(line.budgets[0]!.remedies[0]!.text, remedy);
    assert.is(line.budgets[0]!.remedyHolds, true);
    assert.is(line.failing, line.budgets[0]!.nodes.length);
    assert.equal(report.failed, ['upgrade']);
  });
}

test('two budgets on one pod, and budgets that let go', async () => {
  const pair = [budget('web', { minAvailable: 1 }), { ...budget('web', { minAvailable: 1 }) }];
  const second = { ...(pair[1] as { metadata: object }), metadata: { name: 'web-too', namespace: 'shop' } };
  const report = await checked([...three, deployment('web', 3, '500m'), pair[0]!, second]);
  assert.match(upgrade(report).budgets[0]!.cause, /more than one PodDisruptionBudget/);
  assert.is(upgrade(report).budgets[0]!.budget, 'shop/web, shop/web-too');
});

// Brute force.

interface World {
  readonly run: Run;
  readonly shapes: readonly Shape[];
}

async function settled(objects: readonly object[]): Promise<World> {
  const run = assemble(await scenarioOf(objects));
  run.runUntil(5 * minute);
  return { run, shapes: shapesOf(run.cluster) };
}

/** Every way to choose so many nodes of these shapes. */
function* choices(shapes: readonly Shape[], count: number): Generator<Additions> {
  const [first, ...rest] = shapes;
  if (first === undefined) {
    if (count === 0) yield new Map();
    return;
  }
  for (let n = 0; n <= count; n++)
    for (const others of choices(rest, count - n)) yield new Map([[first, n], ...others]);
}

const random = createStreams('check by brute force').stream('worlds');

/** Up to six nodes of one or two sizes in one to three zones, two or three Deployments that nearly fill them. */
function randomObjects(): object[] {
  const zones = ['a', 'b', 'c'].slice(0, 1 + random.below(3));
  const nodes = Array.from({ length: 2 + random.below(4) }, (_, n) => {
    return zonal(`n${n}`, zones[n % zones.length]!, random.below(4) === 0 ? '2' : '4');
  });
  const apps = Array.from({ length: 2 + random.below(2) }, (_, n) => {
    return deployment(`app${n}`, 1 + random.below(6), `${500 * (1 + random.below(4))}m`);
  });
  return [...nodes, ...apps];
}

/** Fewest new nodes for one loss when pods may be placed at will, CPU alone: by trying every way to fill the nodes. */
function fewestByPacking({ run, shapes }: World, loss: Loss, most: number): number {
  const { cluster } = run;
  const lost = new Set(loss.nodes);
  const free: number[] = [];
  for (let node = 0; node < cluster.nodes.count; node++) {
    if (!lost.has(node)) free.push(cluster.nodes.allocatableMilliCpu[node]! - cluster.nodes.requestedMilliCpu[node]!);
  }
  const asks = createRoom(run)
    .moving(loss)
    .map((pod) => cluster.specOf(pod).milliCpu);
  asks.sort((a, b) => b - a);
  const usable = shapes.filter(({ zone }) => loss.zone === '' || zone !== loss.zone);
  for (let count = 0; count <= most; count++) {
    for (const additions of choices(usable, count)) {
      const added = [...additions].flatMap(([{ room }, n]) => new Array<number>(n).fill(room.milliCpu));
      if (packs([...free, ...added], asks, 0)) return count;
    }
  }
  return most + 1;
}

function packs(free: number[], asks: readonly number[], at: number): boolean {
  if (at === asks.length) return true;
  const tried = new Set<number>();
  for (let node = 0; node < free.length; node++) {
    if (free[node]! < asks[at]! || tried.has(free[node]!)) continue;
    tried.add(free[node]!);
    free[node]! -= asks[at]!;
    const rest = packs(free, asks, at + 1);
    free[node]! += asks[at]!;
    if (rest) return true;
  }
  return false;
}

test('brute force: remedies are enough, one less of any choice is not, and no packing goes below the bound', async () => {
  const seen = { fits: 0, node: 0, zone: 0, above: 0 };
  for (let world = 0; world < 9; world++) {
    const { run, shapes } = await settled(randomObjects());
    const point = forkPointOf(run);
    const search = { run, room: createRoom(run), shapes };
    const { line: fits, question } = fitsLine(search, point);
    const losses = { fits: [noLoss], node: nodeLosses(question), zone: zoneLosses(question) };
    const lines = [fits, lossLine(question, 'node', losses.node), lossLine(question, 'zone', losses.zone)];
    for (const { line, holds, remedy, worst } of lines) {
      const plays = (loss: Loss, additions: Additions): number => playLoss(point, loss, additions, question.aside).pods;
      if (holds === true) {
        for (const loss of losses[line])
          assert.is(plays(loss, noAdditions), 0, `world ${world}, ${line}, ${loss.name}`);
      }
      if (holds !== false || remedy === null) continue;
      const where = `world ${world}, ${line}, ${remedy.text}`;
      seen[line] += 1;
      const additions = new Map(
        remedy.nodes.map(({ shape, count }) => [shapes.find(({ name }) => name === shape)!, count]),
      );
      assert.is(remedy.enough, true, where);
      const worstLoss = losses[line].find(({ name }) => name === worst)!;
      assert.is(plays(worstLoss, additions), 0, where);
      if (remedy.oneLessIsNot !== 'unknown') {
        for (const [shape, count] of additions) {
          const fewer = new Map(additions).set(shape, count - 1);
          assert.ok(
            losses[line].some((loss) => plays(loss, fewer) > 0),
            `${where}: one less ${shape.name} is enough`,
          );
        }
      }
      const packed = Math.max(...losses[line].map((loss) => fewestByPacking({ run, shapes }, loss, remedy.count)));
      for (const loss of losses[line]) {
        const least = leastNodes(run.cluster, loss, search.room.moving(loss), shapes);
        assert.ok(least <= fewestByPacking({ run, shapes }, loss, remedy.count), `${where}: bound of ${loss.name}`);
      }
      assert.ok(packed <= remedy.count, `${where}: any packing needs ${packed}`);
      if (remedy.count > remedy.atLeast) seen.above += 1;
    }
  }
  assert.ok(seen.fits > 0 && seen.node > 1 && seen.zone > 1 && seen.above > 0, JSON.stringify(seen));
});

test('where room is ample the scheduler finds it; a dry run leaves nothing behind', async () => {
  let ample = 0;
  for (let world = 0; world < 8; world++) {
    const { run } = await settled(randomObjects());
    const before = run.summary('').fingerprint;
    const room = createRoom(run);
    const atAGlance = createAmpleRoom(run, false);
    const losses = nodeLosses({
      search: { run, room, shapes: [] },
      point: forkPointOf(run),
      aside: [],
      base: noAdditions,
    });
    for (const loss of [noLoss, ...losses]) {
      if (!atAGlance.isAmple(loss, room.moving(loss))) continue;
      ample += 1;
      assert.equal(room.place(loss, noAdditions), [], `world ${world}, ${loss.name}`);
    }
    assert.equal(run.summary('').fingerprint, before);
  }
  assert.ok(ample > 1, String(ample));
});

test('nodes of one sort: what names a single node or says how it fares makes no difference', async () => {
  const { shapes } = await settled([
    zonal('a1', 'a', '4', { 'kubernetes.io/hostname': 'a1', 'example.com/machine': 'i-1' }),
    zonal('a2', 'a', '4', { 'kubernetes.io/hostname': 'a2', 'example.com/machine': 'i-2' }),
    zonal('b1', 'b', '4', { 'kubernetes.io/hostname': 'b1', 'example.com/machine': 'i-3' }),
    zonal('b2', 'b', '8', { 'kubernetes.io/hostname': 'b2', 'example.com/machine': 'i-4' }),
  ]);
  assert.equal(
    shapes.map(({ name }) => name),
    ['c4 in zone a', 'c4 in zone b', 'c8 in zone b'],
  );
});

test.run();
