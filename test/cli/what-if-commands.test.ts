/** survive, drain and check as one types them: screens, data, exit codes, and what wrong input is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment } from '../scenario/trial.ts';
import { listText, pod, smallCluster } from '../snapshot-builder.ts';
import { type Built, buildCommand } from './built.ts';

const test = suite<{ folder: string }>('what-if commands', { folder: '' });
let built: Built;
test.before(() => {
  built = buildCommand();
});
test.after(() => built.remove());
test.before.each((context) => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-what-if-'));
  context.folder = folder;
  writeFileSync(join(folder, 'shop.yaml'), deployment('web', 11, '1'));
  writeFileSync(join(folder, 'scenario.yaml'), scenario);
  writeFileSync(join(folder, 'snapshot.json'), snapshot);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const scenario = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: 10m
  startsAt: 2026-11-27T08:00:00Z
  controlPlane: instant
  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi }, count: 3, zones: [a, b] }]
  manifests: [shop.yaml]
`;

const snapshot = listText([...smallCluster(), pod('big', { cpu: '3' })]);

test('check: four lines, from a file and from standard input', ({ folder }) => {
  const { stdout, stderr, status } = built.call(folder, ['check', '-f', 'snapshot.json', '--no-color']);
  assert.equal([status, stderr], [0, '']);
  assert.is(stdout, checkScreen);
  const piped = built.call(folder, ['check', '-f', '-', '--no-color'], { input: snapshot });
  assert.is(piped.stdout, checkScreen.replace('-f snapshot.json', '-f -'));
});

const checkScreen = `3 nodes in 2 zones, 7 pods, at 2026-11-20T10:05:00Z
  fits                            no
      waiting: 1 pod: without an owner 1
      because: Insufficient cpu on 2 of 3 nodes; node(s) had untolerated taint {gpu: yes} on 1 of 3 nodes
      remedy: 1 more like n1 in zone a (played: enough, without it not)
  survives its worst node         no  node/n1, and 2 more of 3 nodes
      would wait: 1 pod: without an owner 1
      because: Insufficient cpu on 1 of 2 nodes; node(s) had untolerated taint {gpu: yes} on 1 of 2 nodes
      remedy: 1 more like n1 in zone a (played: enough, without it not)
  survives its worst zone         no  zone/a, and 1 more of 2 zones
      would wait: 1 pod: without an owner 1
      because: Insufficient cpu on 1 of 2 nodes; node(s) had untolerated taint {gpu: yes} on 1 of 2 nodes
      remedy: 1 more like n1 in zone a (played: enough, without it not by amounts alone)
  can be upgraded node by node    no  3 of 3 nodes cannot be drained
      would wait when n1 is drained: 1 pod: without an owner 1
      because: Insufficient cpu on 1 of 2 nodes; node(s) had untolerated taint {gpu: yes} on 1 of 2 nodes
      remedy: first 1 more like n1 in zone a (played for n1: enough)

repeat  headroom check -f snapshot.json
`;

test('check: exit code 99 where a required line does not hold, and data that says which', ({ folder }) => {
  const args = ['check', '-f', 'snapshot.json', '--require', 'node,fits', '-o', 'json'];
  const { stdout, status } = built.call(folder, args);
  assert.is(status, 99);
  const report = JSON.parse(stdout);
  assert.equal([report.apiVersion, report.kind], ['headroom/v1', 'CheckReport']);
  assert.equal(report.required, ['fits', 'node']);
  assert.equal(report.failed, ['fits', 'node']);
  assert.is(report.repeat, 'headroom check -f snapshot.json --require node,fits');
  assert.is(built.call(folder, ['check', '-f', 'snapshot.json', '--require', 'upgrade']).status, 99);
});

test('survive: each loss on a line, the worst first, with the reason', ({ folder }) => {
  const { stdout, stderr, status } = built.call(folder, ['survive', 'scenario.yaml', '--at', '5m', '--no-color']);
  assert.equal([status, stderr], [0, '']);
  const [screen, , , rest] = stdout.split(/\n\n(?=node\/|repeat)/);
  assert.is(screen, survived);
  assert.is(rest, 'repeat  headroom survive scenario.yaml --at 5m\n');
});

const survived = `trial: what it survives
  each loss at 2026-11-27T08:05:00Z (5m, as asked: 11 cores), played for 30m
  lose any one node                 does not hold: not all comes back in 3 of 3
  lose any one zone                 does not hold: not all comes back in 2 of 2

LOST      VERDICT  PODS  OUT  FOR  SHORT FOR  PENDING  AT END  PODS LOST
zone/a    short       7    0    -        30m        7       7  web 7
node/n-1  short       4    0    -        30m        3       3  web 4
node/n-2  short       4    0    -        30m        3       3  web 4
node/n-3  short       3    0    -        30m        3       3  web 3
zone/b    short       4    0    -        30m        3       3  web 4

zone/a (short)
  web: down to 4 of 11 pods, 4 of 11 at the end
  pending at the end: 7 pods: web 7
    7: 0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had untolerated taint {node.kubernetes.io/unreachable: }.
    no new claims to deallocate, preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2
    Preemption is not helpful for scheduling.`;

test('survive: data carries its version, and the line that repeats it', ({ folder }) => {
  const args = ['survive', 'scenario.yaml', '--for', '10m', '--pairs', '2', '-o', 'json'];
  const report = JSON.parse(built.call(folder, args).stdout);
  assert.equal([report.apiVersion, report.kind, report.forMicros], ['headroom/v1', 'SurviveReport', 600_000_000]);
  assert.is(report.repeat, 'headroom survive scenario.yaml --for 10m --pairs 2');
  assert.is(report.cases.length, 6);
});

test('drain: the rehearsal on a screen, and as data', ({ folder }) => {
  const args = ['drain', 'scenario.yaml', '--nodes', 'zone=b', '--at', '5m'];
  const { stdout, stderr, status } = built.call(folder, [...args, '--no-color']);
  assert.equal([status, stderr], [0, '']);
  assert.match(stdout, /^trial: draining 1 node, 1 at a time\n {2}at 2026-11-27T08:05:00Z \(5m\)\n/);
  assert.match(stdout, /\nCAPACITY\n {2}[34] pods need another place: [34] cores, 0 B\n/);
  assert.match(stdout, /\nrepeat {2}headroom drain scenario\.yaml --nodes zone=b --at 5m\n$/);
  const fastest = built.call(folder, [...args, '--fastest', '-o', 'json']);
  const answer = JSON.parse(fastest.stdout);
  assert.equal([answer.apiVersion, answer.kind], ['headroom/v1', 'DrainReport']);
  assert.is(answer.rehearsal.surge, 1, 'eight cores are left for eleven pods');
  assert.is(answer.rehearsal.done, true);
});

const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['check without a snapshot', ['check'], /expected a snapshot: -f FILE/],
  [
    'check of a scenario',
    ['check', '-f', 'scenario.yaml'],
    /is a scenario, expected a snapshot[\s\S]*headroom survive/,
  ],
  ['check of a snapshot without nodes', ['check', '-f', 'shop.yaml'], /holds no Node/],
  ['check with an unknown line', ['check', '-f', 'snapshot.json', '--require', 'zones'], /expected fits, node, zone/],
  ['check of a file that is not there', ['check', '-f', 'nope.json'], /nope\.json: does not exist/],
  ['drain without nodes', ['drain', 'scenario.yaml'], /required option '--nodes/],
  ['drain of an unknown node', ['drain', 'scenario.yaml', '--nodes', 'n-1,n-7'], /there is no node "n-7"/],
  ['drain of an empty choice', ['drain', 'scenario.yaml', '--nodes', 'zone=x'], /--nodes zone=x: no node is chosen/],
  ['drain none at a time', ['drain', 'scenario.yaml', '--nodes', 'n-1', '--parallel', '0'], /a whole number from 1/],
  [
    'drain for no time',
    ['drain', 'scenario.yaml', '--nodes', 'n-1', '--timeout', 'x'],
    /--timeout x: expected a duration/,
  ],
  ['survive without input', ['survive'], /expected one scenario or snapshot/],
  ['survive of a file that is not there', ['survive', 'nope.yaml'], /nope\.yaml: does not exist/],
  ['survive at no instant', ['survive', 'scenario.yaml', '--at', 'noon'], /--at noon: expected a duration/],
  ['survive for no time', ['survive', 'scenario.yaml', '--for', '0s'], /--for 0s: expected a duration/],
  ['survive with a pair of one', ['survive', 'scenario.yaml', '--pairs', '1'], /whole number of nodes from 2/],
];
for (const [name, args, message] of refusals) {
  test(`${name}: exit code 2 and what was expected`, ({ folder }) => {
    const { stdout, stderr, status } = built.call(folder, args);
    assert.equal([status, stdout], [2, '']);
    assert.match(stderr, message);
    assert.not.match(stderr, /\n {4}at /);
  });
}

test.run();
