/** The commands that one meets first, as one types them: exact screens on small input, and what wrong input is told. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listText, pod, smallCluster } from '../snapshot-builder.ts';
import { type Built, buildCommand } from './built.ts';

const test = suite<{ folder: string }>('first commands', { folder: '' });
let built: Built;
test.before(() => {
  built = buildCommand();
});
test.after(() => built.remove());
test.before.each((context) => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-first-'));
  context.folder = folder;
  writeFileSync(join(folder, 'snapshot.json'), listText([...smallCluster(), pod('big', { cpu: '3' })]));
  writeFileSync(join(folder, 'pod.yaml'), onePod);
  writeFileSync(join(folder, 'scenario.yaml'), scenario);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

const onePod = `apiVersion: v1
kind: Pod
metadata: { name: extra }
spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: 700m, memory: 1Gi } } }] }
`;
const scenario = `apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
spec:
  duration: 10m
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  manifests: [pod.yaml]
`;

test('get prints a snapshot as kubectl prints the cluster', ({ folder }) => {
  const { stdout, stderr, status } = built.call(folder, ['get', 'snapshot.json', 'pods', '-n', 'shop']);
  assert.is(status, 0);
  assert.is(stderr, '');
  assert.is(
    stdout,
    `NAME                READY   STATUS    RESTARTS   AGE
big                 0/1     Pending   0          2d
web-5d4f8c9b7d-p0   1/1     Running   3          2d
web-5d4f8c9b7d-p1   1/1     Running   3          2d
web-5d4f8c9b7d-p2   1/1     Running   3          2d
web-5d4f8c9b7d-p3   1/1     Running   3          2d
web-5d4f8c9b7d-p4   1/1     Running   3          2d
web-5d4f8c9b7d-p5   1/1     Running   3          2d
`,
  );
});

test('get several kinds from standard input, all namespaces', ({ folder }) => {
  const input = readFileSync(join(folder, 'snapshot.json'), 'utf8');
  const { stdout } = built.call(folder, ['get', '-', 'deploy,nodes', '-A'], { input });
  assert.is(
    stdout,
    `NAMESPACE   NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
shop        deployment.apps/web   6/6     6            6           2d

NAME      STATUS   ROLES    AGE   VERSION
node/n1   Ready    worker   2d    v1.34.1
node/n2   Ready    worker   2d    v1.34.1
node/n3   Ready    worker   2d    v1.34.1
`,
  );
});

test('get: one object, a list, names only, and nothing', ({ folder }) => {
  const ask = (...words: string[]) => built.call(folder, ['get', 'scenario.yaml', ...words]);
  const one = JSON.parse(ask('pod', 'extra', '-o', 'json').stdout) as { kind: string; spec: { nodeName: string } };
  assert.equal([one.kind, one.spec.nodeName.startsWith('general-')], ['Pod', true]);
  const list = JSON.parse(ask('pods', '-o', 'json').stdout) as { kind: string; items: unknown[] };
  assert.equal([list.kind, list.items.length], ['List', 1]);
  assert.is(ask('pods,nodes', '-o', 'name').stdout, 'pod/extra\nnode/general-1\nnode/general-2\n');
  const none = ask('deploy', '-n', 'shop');
  assert.equal([none.status, none.stdout, none.stderr], [0, '', 'No resources found in shop namespace.\n']);
  const missing = ask('pod', 'other');
  assert.equal([missing.status, missing.stderr], [1, 'Error from server (NotFound): pod "other" not found\n']);
});

test('explain a pending pod of a snapshot: the whole screen', ({ folder }) => {
  const { stdout, stderr, status } = built.call(folder, ['explain', 'snapshot.json', 'pod/shop/big', '--at', '1m']);
  assert.is(stderr, '');
  assert.is(status, 0);
  assert.is(
    stdout,
    `pod/shop/big: Pending at 1m
requests 3 cores, 512 MiB; priority 0

ATTEMPT 1  at 0s: no node
  0/3 nodes are available: 1 node(s) had untolerated taint {gpu: yes}, 2 Insufficient cpu. no new claims to deallocate,
  preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for
  incoming pod.

WHY NOT  3 of 3 nodes
      2  Insufficient cpu  NodeResourcesFit
         n1, n2
      1  node(s) had untolerated taint {gpu: yes}  TaintToleration
         n3

WHAT WOULD LET IT IN  each tried, the smallest first
  request 2.5 cores instead of 3 cores        → n2
  tolerate the taint gpu=yes:NoSchedule (n3)  → n3
  one more node like n1

STORY
  -48h  created
    0s  FailedScheduling  0/3 nodes are available: 1 node(s) had untolerated taint {gpu: yes}, 2 Insufficient cpu. no
                          new claims to deallocate, preemption: 0/3 nodes are available: 1 Preemption is not helpful for
                          scheduling, 2 No preemption victims found for incoming pod.

repeat  headroom explain snapshot.json pod/shop/big --at 1m
`,
  );
});

test('explain as data, and a pod that was placed', ({ folder }) => {
  const { stdout } = built.call(folder, ['explain', 'scenario.yaml', 'pod/extra', '-o', 'json']);
  const answer = JSON.parse(stdout) as {
    kind: string;
    state: { state: string };
    attempt: { outcome: string; scored: unknown[] };
  };
  assert.equal(
    [answer.kind, answer.state.state, answer.attempt.outcome, answer.attempt.scored.length],
    ['PodExplanation', 'Running', 'bound', 2],
  );
  assert.is(Object.keys(JSON.parse(stdout) as object).at(-1), 'repeat');
});

test('fit into a snapshot: the whole screen', ({ folder }) => {
  const { stdout, stderr } = built.call(folder, ['fit', '-f', 'pod.yaml', '--cluster', 'snapshot.json']);
  assert.is(stderr, '');
  assert.is(
    stdout,
    `6 more pods fit
  default/extra  6  0.7 cores, 1 GiB each

WHAT STOPS THE NEXT ONE
  0/3 nodes are available: 1 node(s) had untolerated taint {gpu: yes}, 2 Insufficient cpu.
      2  Insufficient cpu
      1  node(s) had untolerated taint {gpu: yes}

ZONE  NODES  EXTRA
a         1      3
b         2      3

NODE  ZONE  EXTRA  WHY NOT ONE MORE
n1    a         3  Insufficient cpu
n2    b         3  Insufficient cpu
n3    b         0  node(s) had untolerated taint {gpu: yes}

repeat  headroom fit -f pod.yaml --cluster snapshot.json
`,
  );
});

test('fit into a scenario at its end, as JSON: two nodes of four cores, one pod of 0.7 there already', ({ folder }) => {
  const words = ['fit', '-f', 'pod.yaml', 'scenario.yaml', '-o', 'json', '--exclude-nodes', 'general-2'];
  const report = JSON.parse(built.call(folder, words).stdout) as {
    pods: number;
    nodes: { name: string }[];
    repeat: string;
  };
  assert.is(report.nodes.length, 1);
  assert.ok(report.pods === 5 || report.pods === 4, 'the scenario’s own pod may stand on either');
  assert.is(report.repeat, 'headroom fit -f pod.yaml scenario.yaml --exclude-nodes general-2');
});

test('init makes a scenario that runs, with what top measured beside it', ({ folder }) => {
  writeFileSync(
    join(folder, 'top.txt'),
    'NAMESPACE   NAME                CPU(cores)   MEMORY(bytes)\n' +
      'shop        web-5d4f8c9b7d-p0   100m         200Mi\nshop        web-5d4f8c9b7d-p1   300m         250Mi\n',
  );
  const made = built.call(folder, ['init', '-f', 'snapshot.json', '--usage', 'top.txt', '--out', 'prod']);
  assert.equal([made.status, made.stderr], [0, '']);
  assert.match(made.stdout, /^prod: \d+ files with 13 objects\n\nnext:\n {2}headroom run prod\/scenario\.yaml\n/);
  assert.equal(readdirSync(join(folder, 'prod')).sort(), ['manifests', 'scenario.yaml', 'usage.csv']);
  assert.equal(readdirSync(join(folder, 'prod/manifests')).sort(), [
    'deployments.yaml',
    'namespaces.yaml',
    'nodes.yaml',
    'pods.yaml',
    'replicasets.yaml',
  ]);
  const text = readFileSync(join(folder, 'prod/scenario.yaml'), 'utf8');
  assert.match(text, /- target: deployment\/shop\/web\n.* usage: \{ cpu: 200m, memory: 250Mi \}\n/);
  assert.match(text, /cpu 300m at most of 500m requested, memory 250Mi of 512Mi/);
  assert.is(built.call(folder, ['validate', 'prod/scenario.yaml']).status, 0);
  const standing = (path: string): string =>
    built.call(folder, ['get', path, 'pods,nodes', '-A', '-o', 'wide', '--at', '0s']).stdout;
  assert.is(standing('prod/scenario.yaml'), standing('snapshot.json'), 'the scenario begins as the snapshot stood');
});

test('init leaves nothing behind when something is wrong, and never writes over a folder', ({ folder }) => {
  writeFileSync(join(folder, 'bad.yaml'), 'apiVersion: v1\nkind: Node\nmetadata: { nam: x }\n');
  const bad = built.call(folder, ['init', '-f', 'bad.yaml', '--out', 'prod']);
  assert.is(bad.status, 2);
  assert.match(bad.stderr, /bad\.yaml:3:13: metadata\.nam: unknown field/);
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken/mine.txt'), 'mine');
  const taken = built.call(folder, ['init', '-f', 'snapshot.json', '--out', 'taken']);
  assert.equal(
    [taken.status, taken.stderr],
    [2, 'taken: is there already and not empty: name another folder with --out\n'],
  );
  assert.equal(readdirSync(folder).sort(), ['bad.yaml', 'pod.yaml', 'scenario.yaml', 'snapshot.json', 'taken']);
});

test('init where no folder can be made: exit code 1, at once', ({ folder }) => {
  // Where there is no /proc, a folder may be made there.
  if (!existsSync('/proc/self')) return;
  const { status, stderr } = built.call(folder, ['init', '-f', 'snapshot.json', '--out', '/proc/none']);
  assert.is(status, 1);
  assert.match(stderr, /^headroom: ENOENT: no such file or directory, mkdir/);
});

test('demo: a day in a moment, ending with three commands that work', ({ folder }) => {
  const { stdout, stderr, status } = built.call(folder, ['demo']);
  assert.equal([status, stderr], [0, '']);
  assert.match(stdout, /^demo: 24h simulated, seed 1\n/);
  const commands = stdout
    .slice(stdout.indexOf('NEXT\n'))
    .split('\n')
    .filter((line) => /^(?:headroom|kubectl) /.test(line));
  assert.is(commands.length, 3);
  for (const command of commands.slice(0, 2)) {
    const again = built.call(folder, command.split(' ').slice(1));
    assert.equal([again.status, again.stderr], [0, ''], command);
  }
});

test('instances: filtered, sorted, by name', ({ folder }) => {
  const words = [
    'instances',
    'm6i',
    '--provider',
    'aws',
    '--min-cpu',
    '8',
    '--max-memory',
    '64Gi',
    '--sort',
    'price',
    '-o',
    'name',
  ];
  const { stdout } = built.call(folder, words);
  assert.is(stdout, 'aws/m6i.2xlarge\naws/m6i.4xlarge\n');
  const table = built.call(folder, ['instances', 'm6i.2xlarge']).stdout.split('\n');
  assert.match(table[0]!, /^TYPE +ARCH +CPU +MEMORY +GPUS +PODS +POD CPU +POD MEM +USD\/H$/);
  assert.match(table[1]!, /^aws\/m6i\.2xlarge +amd64 +8 +/);
  assert.is(
    built.call(folder, ['instances', 'nothing-like-this']).stdout,
    'no type of the catalogue has all of this\n',
  );
});

for (const [shell, ...check] of [
  ['bash', 'bash', '-n'],
  ['zsh', 'zsh', '-n'],
  ['fish', 'fish', '--no-execute'],
] as const) {
  test(`completion for ${shell} names every command and is a script that the shell reads`, ({ folder }) => {
    const { stdout, status } = built.call(folder, ['completion', shell]);
    assert.is(status, 0);
    for (const name of ['run', 'validate', 'explain', 'fit', 'get', 'init', 'demo', 'instances', 'completion']) {
      assert.match(stdout, new RegExp(`\\b${name}\\b`));
    }
    const read = spawnSync(check[0], check.slice(1), { input: stdout, encoding: 'utf8' });
    // Not every machine has every shell.
    if (read.error === undefined) assert.equal([read.status, read.stderr], [0, '']);
  });
}

test('completion in bash: commands, options, values', ({ folder }) => {
  writeFileSync(join(folder, 'completion'), built.call(folder, ['completion', 'bash']).stdout);
  const complete = (...words: string[]): string[] => {
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = `source completion; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _headroom; echo "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout.trim().split(' ');
  };
  assert.equal(complete('headroom', 'ex'), ['explain']);
  assert.equal(complete('headroom', 'get', '--all'), ['--all-namespaces']);
  assert.equal(complete('headroom', 'get', '-o', 'w'), ['wide']);
  assert.equal(complete('headroom', 'completion', 'z'), ['zsh']);
  assert.equal(complete('headroom', 'run', 'scen'), ['scenario.yaml']);
});

/** A kubectl that says what it was asked, and answers with the snapshot. */
function fakeKubectl(folder: string, body: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'kubectl'), `#!/bin/sh\necho "$@" >> "${folder}/asked"\n${body}\n`);
  chmodSync(join(bin, 'kubectl'), 0o755);
  return bin;
}

test('--context asks kubectl once, to get and nothing else', ({ folder }) => {
  const bin = fakeKubectl(folder, `cat "${folder}/snapshot.json"`);
  const { stdout, stderr, status } = built.call(folder, ['get', '--context', 'prod', 'nodes', '-o', 'name'], { bin });
  assert.equal([status, stderr], [0, '']);
  assert.is(stdout, 'node/n1\nnode/n2\nnode/n3\n');
  const resources = 'nodes,pods,rs,deploy,sts,ds,jobs,cronjobs,hpa,pdb,svc,pvc,pv,sc,csinodes,pc,quota,limits,ns';
  assert.is(
    readFileSync(join(folder, 'asked'), 'utf8'),
    `get ${resources} --all-namespaces --output json --context prod\n`,
  );
});

test('what kubectl refuses is told; what it cannot list is a warning', ({ folder }) => {
  const bin = fakeKubectl(
    folder,
    'if [ "$KUBE" = partial ]; then cat snapshot.json; fi; echo "cannot list csinodes" >&2; exit 1',
  );
  const refused = built.call(folder, ['get', '--kubeconfig', 'k', 'nodes'], { bin });
  assert.is(refused.status, 1);
  assert.match(refused.stderr, /^headroom: kubectl get .*: exit code 1\ncannot list csinodes\n$/);
  const partial = built.call(folder, ['get', '--kubeconfig', 'k', 'nodes', '-o', 'name'], {
    bin,
    env: { KUBE: 'partial' },
  });
  assert.equal([partial.status, partial.stderr], [0, 'kubectl: cannot list csinodes\n']);
  const none = built.call(folder, ['get', '--context', 'x', 'nodes'], { env: { PATH: folder } });
  assert.equal([none.status, none.stderr], [1, 'headroom: there is no kubectl on the PATH\n']);
});

const wrong: readonly [name: string, words: readonly string[], told: RegExp][] = [
  [
    'run of a snapshot: said once, with what to type',
    ['run', 'snapshot.json'],
    /is no scenario, but a List of Kubernetes\n[\s\S]*hint: headroom init -f snapshot\.json makes a scenario of a snapshot; get, fit/,
  ],
  [
    'explain without an object',
    ['explain', 'scenario.yaml'],
    /headroom explain: expected one object: KIND\/NAMESPACE\/NAME/,
  ],
  [
    'explain of a kind that cannot be explained',
    ['explain', 'scenario.yaml', 'service/shop/web'],
    /expected one object: .*KIND is pod, deployment, statefulset, daemonset, job, cronjob, pdb or hpa/,
  ],
  [
    'explain of a Deployment that is not there',
    ['explain', 'scenario.yaml', 'deploy/nowhere/web'],
    /deploy\/nowhere\/web: there is no such Deployment at that instant/,
  ],
  [
    'explain of a pod that is not there',
    ['explain', 'scenario.yaml', 'pod/default/extr'],
    /no such pod.*\n.*there are default\/extra/,
  ],
  [
    'a time that is none',
    ['explain', 'scenario.yaml', 'pod/default/extra', '--at', 'noon'],
    /--at noon: expected a duration/,
  ],
  [
    'a time before the start',
    ['get', 'scenario.yaml', 'pods', '--at', '2020-01-01T00:00:00Z'],
    /expected a duration from the start/,
  ],
  ['get of a kind that there is not', ['get', 'scenario.yaml', 'secrets'], /doesn't have a resource type "secrets"/],
  ['get without a kind', ['get', 'scenario.yaml'], /expected what to list: pods, nodes/],
  ['get of a file that is not there', ['get', 'none.yaml', 'pods'], /none\.yaml: does not exist/],
  [
    'a snapshot without nodes',
    ['get', 'pod.yaml', 'pods'],
    /pod\.yaml: holds no Node\n {2}hint: kubectl get nodes,pods/,
  ],
  [
    '--set on a snapshot',
    ['get', 'snapshot.json', 'pods', '--set', 'duration=1h'],
    /--set duration=1h: changes a field of a scenario/,
  ],
  ['fit without a cluster', ['fit', '-f', 'pod.yaml'], /headroom fit: expected one cluster/],
  [
    'fit with two clusters',
    ['fit', '-f', 'pod.yaml', 'scenario.yaml', '--cluster', 'snapshot.json'],
    /expected one cluster/,
  ],
  ['fit without a pod', ['fit', 'scenario.yaml'], /required option '-f, --filename <path>' not specified/],
  [
    'fit of a file without a pod',
    ['fit', '-f', 'snapshot.json', '--max-limit', '0', 'scenario.yaml'],
    /expected a whole number from 1 on/,
  ],
  [
    'fit excluding a node that is not there',
    ['fit', '-f', 'pod.yaml', 'scenario.yaml', '--exclude-nodes', 'x'],
    /there is no node "x"/,
  ],
  ['init without a snapshot', ['init'], /headroom init: expected -f SNAPSHOT/],
  ['init of a scenario', ['init', '-f', 'scenario.yaml', '--out', 'prod'], /is a scenario already/],
  [
    'init by a name that is none',
    ['init', '-f', 'snapshot.json', '--name', 'My Cluster'],
    /expected a name of lower-case letters/,
  ],
  [
    'init with a table of use that is none',
    ['init', '-f', 'snapshot.json', '--usage', 'pod.yaml'],
    /pod\.yaml:1:1: expected a header/,
  ],
  [
    'init with a table of use that is not there',
    ['init', '-f', 'snapshot.json', '--usage', 'no.csv'],
    /no\.csv: does not exist/,
  ],
  [
    'instances with an amount that is none',
    ['instances', '--min-cpu', 'many'],
    /--min-cpu many: expected cores, as 4 or 500m/,
  ],
  ['completion for a shell that is none', ['completion', 'tcsh'], /Allowed choices are bash, zsh, fish/],
];
for (const [name, words, told] of wrong) {
  test(`exit code 2, one clear error, nothing written: ${name}`, ({ folder }) => {
    const { status, stdout, stderr } = built.call(folder, words);
    assert.match(stderr, told);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.not.match(stderr, /^\s+at /m);
    assert.not.ok(existsSync(join(folder, 'prod')) || existsSync(join(folder, 'out')));
  });
}

for (const command of ['demo', 'run', 'validate', 'explain', 'fit', 'get', 'init', 'instances', 'completion']) {
  test(`${command} --help shows examples`, ({ folder }) => {
    const { status, stdout } = built.call(folder, [command, '--help']);
    assert.is(status, 0);
    assert.match(stdout, new RegExp(`Examples:\\n {2}.*headroom ${command}|Examples:\\n {2}kubectl`));
  });
}

test('a reader that closes the pipe early is no failure', ({ folder }) => {
  const command = `"${process.execPath}" "${built.main}" get snapshot.json pods -A -o json | head -c 1`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal([stdout, stderr, status], ['{', '', 0]);
});

test.run();
