/** The columns of kubectl: their cells for pods and nodes in every state that users know by name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createGetter, findResource, type GetTable, resourceNames } from '../../src/answers/get.ts';
import { createEventList } from '../../src/answers/get-events.ts';
import { podCells } from '../../src/answers/kubectl-pods.ts';
import { standAtStart } from '../../src/answers/play.ts';
import type { Pod } from '../../src/api/objects.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { parseRfc3339 } from '../../src/sim/time.ts';
import { pod, smallCluster } from '../snapshot-builder.ts';
import { plainNode, plainPod, played, scenarioOf } from './world.ts';

const now = parseRfc3339('2026-11-20T10:00:00Z')!;

async function atStart(objects: readonly object[], resource: string): Promise<GetTable> {
  const getter = createGetter();
  const run = assemble(await scenarioOf(objects), getter.options);
  getter.attach(run);
  standAtStart(run);
  return getter.answer({ resource, namespace: null, names: [] });
}

const cellsOf = (table: GetTable): string[] =>
  table.rows.map(({ cells }) => cells.filter((_, at) => !table.columns[at]!.wide).join('|'));

test('a snapshot as it stands: ages count from when it was taken, restarts and addresses are the snapshot’s', async () => {
  const cluster = [...smallCluster(), pod('waiting', { cpu: '3' })];
  const pods = await atStart(cluster, 'pods');
  assert.equal(cellsOf(pods).slice(0, 2), ['waiting|0/1|Pending|0|2d', 'web-5d4f8c9b7d-p0|1/1|Running|3|2d']);
  assert.equal(pods.rows[1]!.cells.slice(5), ['10.244.1.7', 'n1', '<none>', '<none>']);
  assert.equal(cellsOf(await atStart(cluster, 'nodes')), [
    'n1|Ready|worker|2d|v1.34.1',
    'n2|Ready|worker|2d|v1.34.1',
    'n3|Ready|worker|2d|v1.34.1',
  ]);
  assert.equal(cellsOf(await atStart(cluster, 'deployments')), ['web|6/6|6|6|2d']);
  assert.equal(cellsOf(await atStart(cluster, 'replicasets')), ['web-5d4f8c9b7d|6|6|6|2d']);
});

test('a run: pods that came, nodes that were cordoned, events counted together', async () => {
  const getter = createGetter();
  await played(
    [plainNode('n1', { unschedulable: true }), plainNode('n2'), plainPod('web', '1'), plainPod('big', '9')],
    {
      minutes: 20,
      assemble: getter.options,
      attach: getter.attach,
    },
  );
  const ask = (resource: string): GetTable => getter.answer({ resource, namespace: null, names: [] });
  assert.equal(cellsOf(ask('pods')), ['big|0/1|Pending|0|20m', 'web|1/1|Running|0|20m']);
  assert.equal(cellsOf(ask('nodes')), [
    'n1|Ready,SchedulingDisabled|<none>|20m|v1.34.1',
    'n2|Ready|<none>|20m|v1.34.1',
  ]);
  const events = cellsOf(ask('events'));
  assert.is(events.length, 2);
  assert.is(events[0], '20m|Normal|Scheduled|pod/web|Successfully assigned shop/web to n2');
  assert.match(events[1]!, /^\S+ \(x\d+ over 20m\)\|Warning\|FailedScheduling\|pod\/big\|0\/2 nodes are available: /);
});

test('events are gone an hour after they were last seen, and begin anew', () => {
  const events = createEventList();
  const line = (minute: number, reason: string): string =>
    `${JSON.stringify({ offsetMicros: minute * 60_000_000, type: 'Normal', reason, message: 'm', involvedObject: { kind: 'Pod', namespace: 'shop', name: 'web' }, source: 's' })}\n`;
  events.take(line(0, 'Old') + line(0, 'Kept') + line(59, 'Kept'));
  events.take(line(0, 'Again'));
  events.take(line(90, 'Again'));
  const seen = (minute: number): [string, number][] =>
    events.list(now, minute * 60_000_000).map(({ reason, count }) => [reason, count]);
  assert.equal(seen(119), [
    ['Kept', 2],
    ['Again', 1],
  ]);
  assert.equal(seen(120), [['Again', 1]]);
});

test('names and namespaces choose', async () => {
  const getter = createGetter();
  await played([plainNode('n1'), plainPod('a', '1'), plainPod('b', '1')], {
    assemble: getter.options,
    attach: getter.attach,
  });
  const namesOf = (namespace: string | null, names: string[]): string[] =>
    getter.answer({ resource: 'pods', namespace, names }).rows.map(({ name }) => name);
  assert.equal(namesOf('shop', []), ['a', 'b']);
  assert.equal(namesOf('shop', ['b']), ['b']);
  assert.equal(namesOf('default', []), []);
  assert.is(
    getter.answer({ resource: 'nodes', namespace: 'shop', names: [] }).rows.length,
    1,
    'nodes have no namespace',
  );
});

test('resources by all of their names', () => {
  for (const [name, found] of [
    ['po', 'pods'],
    ['Deploy', 'deployments'],
    ['deployment.apps', 'deployments'],
    ['sts', 'statefulsets'],
    ['ev', 'events'],
    ['services', undefined],
  ] as const) {
    assert.is(findResource(name), found);
  }
  assert.is(resourceNames().length, 9);
});

interface Case {
  readonly name: string;
  readonly status: object;
  readonly spec?: object;
  readonly deleted?: boolean;
  /** READY, STATUS and RESTARTS */
  readonly cells: readonly [string, string, string];
}

const container = (state: object, more: object = {}): object => ({
  name: 'c',
  ready: false,
  restartCount: 0,
  state,
  ...more,
});
const running = { running: { startedAt: '2026-11-20T09:00:00Z' } };
const readyCondition = [{ type: 'Ready', status: 'True' }];

/** v1.34 pkg/printers/internalversion/printers_test.go TestPrintPod and its neighbours, by their rules. */
const podCases: readonly Case[] = [
  { name: 'not scheduled', status: { phase: 'Pending' }, cells: ['0/1', 'Pending', '0'] },
  {
    name: 'gated',
    status: { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }] },
    cells: ['0/1', 'SchedulingGated', '0'],
  },
  {
    name: 'coming up',
    status: { phase: 'Pending', containerStatuses: [container({ waiting: { reason: 'ContainerCreating' } })] },
    cells: ['0/1', 'ContainerCreating', '0'],
  },
  {
    name: 'crashing, with its last end',
    status: {
      phase: 'Running',
      containerStatuses: [
        container(
          { waiting: { reason: 'CrashLoopBackOff' } },
          { restartCount: 7, lastState: { terminated: { exitCode: 1, finishedAt: '2026-11-20T09:57:00Z' } } },
        ),
      ],
    },
    cells: ['0/1', 'CrashLoopBackOff', '7 (3m ago)'],
  },
  {
    name: 'evicted: the pod’s own reason',
    status: { phase: 'Failed', reason: 'Evicted' },
    cells: ['0/1', 'Evicted', '0'],
  },
  {
    name: 'ended without a reason: by its exit code',
    status: { phase: 'Failed', containerStatuses: [container({ terminated: { exitCode: 3 } })] },
    cells: ['0/1', 'ExitCode:3', '0'],
  },
  {
    name: 'ended by a signal',
    status: { phase: 'Failed', containerStatuses: [container({ terminated: { exitCode: 137, signal: 9 } })] },
    cells: ['0/1', 'Signal:9', '0'],
  },
  {
    name: 'one container done, another running and ready',
    spec: { containers: [{ name: 'c' }, { name: 'd' }] },
    status: {
      phase: 'Running',
      conditions: readyCondition,
      containerStatuses: [
        container({ terminated: { exitCode: 0, reason: 'Completed' } }),
        container(running, { name: 'd', ready: true }),
      ],
    },
    cells: ['1/2', 'Running', '0'],
  },
  {
    name: 'the same, and the pod not ready',
    spec: { containers: [{ name: 'c' }, { name: 'd' }] },
    status: {
      phase: 'Running',
      containerStatuses: [
        container({ terminated: { exitCode: 0, reason: 'Completed' } }),
        container(running, { name: 'd', ready: true }),
      ],
    },
    cells: ['1/2', 'NotReady', '0'],
  },
  {
    name: 'init containers under way',
    spec: { containers: [{ name: 'c' }], initContainers: [{ name: 'i1' }, { name: 'i2' }] },
    status: {
      phase: 'Pending',
      initContainerStatuses: [
        container({ terminated: { exitCode: 0 } }, { name: 'i1' }),
        container(running, { name: 'i2', restartCount: 2 }),
      ],
    },
    cells: ['0/1', 'Init:1/2', '2'],
  },
  {
    name: 'an init container that crashes',
    spec: { containers: [{ name: 'c' }], initContainers: [{ name: 'i1' }] },
    status: {
      phase: 'Pending',
      initContainerStatuses: [container({ waiting: { reason: 'CrashLoopBackOff' } }, { name: 'i1' })],
    },
    cells: ['0/1', 'Init:CrashLoopBackOff', '0'],
  },
  {
    name: 'a sidecar counts among the containers',
    spec: { containers: [{ name: 'c' }], initContainers: [{ name: 's', restartPolicy: 'Always' }] },
    status: {
      phase: 'Running',
      conditions: [...readyCondition, { type: 'Initialized', status: 'True' }],
      initContainerStatuses: [container(running, { name: 's', ready: true, started: true, restartCount: 1 })],
      containerStatuses: [container(running, { ready: true })],
    },
    cells: ['2/2', 'Running', '1'],
  },
  {
    name: 'asked to stop',
    status: { phase: 'Running', containerStatuses: [container(running, { ready: true })] },
    deleted: true,
    cells: ['1/1', 'Terminating', '0'],
  },
  {
    name: 'on a node that was lost',
    status: { phase: 'Running', reason: 'NodeLost' },
    deleted: true,
    cells: ['0/1', 'Unknown', '0'],
  },
  {
    name: 'finished and asked to go: as it ended',
    status: {
      phase: 'Succeeded',
      containerStatuses: [container({ terminated: { exitCode: 0, reason: 'Completed' } })],
    },
    deleted: true,
    cells: ['0/1', 'Completed', '0'],
  },
];

for (const { name, status, spec, deleted, cells } of podCases) {
  test(`STATUS of a pod: ${name}`, () => {
    const object = {
      metadata: {
        name: 'web',
        creationTimestamp: '2026-11-20T08:00:00Z',
        ...(deleted && { deletionTimestamp: '2026-11-20T10:00:00Z' }),
      },
      spec: spec ?? { containers: [{ name: 'c' }] },
      status,
    } as unknown as Pod;
    assert.equal(podCells(object, now).slice(0, 5), ['web', ...cells, '120m']);
  });
}

test.run();
