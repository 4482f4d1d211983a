/**
 * Reading manifests: every rule has a broken manifest with the exact words of its answer (manifest-cases/), and what is
 * right is read as it stands. To add a rule, add a row.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/api/diagnostic.ts';
import { formatDiagnostic, formatDiagnostics } from '../../src/api/diagnostic.ts';
import { loadManifests, parseManifestText } from '../../src/api/manifest.ts';
import { clusterCases } from './manifest-cases/cluster.ts';
import { containersCases } from './manifest-cases/containers.ts';
import { jobsCases } from './manifest-cases/jobs.ts';
import { podsCases } from './manifest-cases/pods.ts';
import { schemaCases } from './manifest-cases/schema.ts';
import { workloadsCases } from './manifest-cases/workloads.ts';

const tables = { schemaCases, containersCases, podsCases, workloadsCases, jobsCases, clusterCases };

for (const [table, cases] of Object.entries(tables)) {
  for (const { name, input, errors } of cases) {
    test(`${table}: ${name}`, async () => {
      const { diagnostics } = await parseManifestText(input.slice(1), 'f.yaml');
      assert.equal(diagnostics.map(describe), errors);
    });
  }
}

test('the same mistakes stand at the same fields in JSON', async () => {
  const text =
    '{\n  "apiVersion": "apps/v1", "kind": "Deployment",\n  "metadata": {"name": "web"},\n  "spec": {"replica": 1}\n}\n';
  const { diagnostics } = await parseManifestText(text, 'f.json');
  assert.equal(diagnostics.map(describe), [
    '4:3: spec.selector: Required value',
    '4:3: spec.template: Required value',
    '4:12: spec.replica: unknown field (did you mean "replicas"?)',
  ]);
});

test('a diagnostic is printed with its line, a caret and the hint', async () => {
  const text = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n\tport: 80\n'.replace('\t', '  ');
  const { diagnostics } = await parseManifestText(text, 'shop/web.yaml');
  assert.is(
    formatDiagnostic(diagnostics[0]!),
    'shop/web.yaml:5:3: spec.port: unknown field\n    port: 80\n    ^\n  hint: did you mean "ports"?',
  );
  assert.match(formatDiagnostics(diagnostics, 1), /\nand 1 more$/);
});

test('documents, Lists within documents and JSON documents one after another are read in order', async () => {
  const names = async (text: string, file: string): Promise<(string | undefined)[]> => {
    const { objects, diagnostics } = await parseManifestText(text, file);
    assert.equal(diagnostics, []);
    return objects.map(({ object }) => object.metadata?.name);
  };
  const namespace = (name: string): string => `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name} }\n`;
  assert.equal(
    await names(`${namespace('a')}---\n# nothing\n---\n${namespace('b')}...\n---\n${namespace('c')}`, 'x.yaml'),
    ['a', 'b', 'c'],
  );
  const list = `apiVersion: v1\nkind: List\nitems:\n- ${namespace('a').replaceAll('\n', '\n  ')}\n- ${namespace('b').replaceAll('\n', '\n  ')}\n`;
  assert.equal(await names(list, 'x.yaml'), ['a', 'b']);
  const json = (name: string): string => JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  assert.equal(await names(`${json('a')}\n${json('b')}`, '<stdin>'), ['a', 'b']);
  assert.equal(await names(`{"kind":"List","apiVersion":"v1","items":[${json('a')}, ${json('b')}]}`, 'x.json'), [
    'a',
    'b',
  ]);
  const untyped = '{"items":[{"metadata":{"name":"a"}}],"kind":"NamespaceList","apiVersion":"v1"}';
  assert.equal(await names(untyped, 'x.json'), ['a']);
  assert.equal(await names(`%YAML 1.2\n---\n${namespace('a')}`, 'x.yaml'), ['a']);
});

test('a snapshot is read: status, managedFields and nulls cause no trouble, and leave no trace', async () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'web',
      creationTimestamp: null,
      managedFields: [{ manager: 'x', anything: 1 }],
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}', a: 'b' },
      labels: { worker: null },
    },
    spec: { containers: [{ name: 'app', image: 'nginx', resources: null }], nodeName: 'n1' },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastProbeTime: null }] },
  };
  const { objects, diagnostics } = await parseManifestText(JSON.stringify(pod), 'x.json');
  assert.equal(diagnostics, []);
  assert.equal(objects[0]!.object, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', annotations: { a: 'b' }, labels: { worker: '' }, namespace: 'default' },
    spec: { containers: [{ name: 'app', image: 'nginx' }], nodeName: 'n1' },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
  });
});

test('the job of a snapshot keeps the selector that the API server gave it', async () => {
  const job = (uid: string): string =>
    `apiVersion: batch/v1\nkind: Job\nmetadata: { name: a${uid} }\nspec:\n  selector: { matchLabels: { a: b } }\n` +
    '  template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } }\n';
  assert.equal((await parseManifestText(job(', uid: "1"'), 'x.yaml')).diagnostics, []);
  assert.is((await parseManifestText(job(''), 'x.yaml')).diagnostics.length, 1);
});

test('a stateful set mounts the volumes of its claims', async () => {
  const text =
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  selector: { matchLabels: { app: db } }\n' +
    '  template:\n    metadata: { labels: { app: db } }\n    spec:\n      containers:\n' +
    '      - { name: db, image: db, volumeMounts: [{ name: data, mountPath: /d }] }\n' +
    '  volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce] } }]\n';
  assert.equal((await parseManifestText(text, 'x.yaml')).diagnostics, []);
});

test('kinds that are not simulated are counted, with those of other people', async () => {
  const text = [
    'v1/ConfigMap',
    'v1/ConfigMap',
    'monitoring.coreos.com/v1/ServiceMonitor',
    'networking.k8s.io/v1beta1/Ingress',
  ]
    .map(
      (id) =>
        `apiVersion: ${id.slice(0, id.lastIndexOf('/'))}\nkind: ${id.slice(id.lastIndexOf('/') + 1)}\nwhatever: [1]\n`,
    )
    .join('---\n');
  const { objects, diagnostics, ignoredKinds } = await parseManifestText(text, 'x.yaml');
  assert.equal([objects.length, diagnostics.length], [0, 0]);
  assert.equal(
    [...ignoredKinds],
    [
      ['ConfigMap', 2],
      ['ServiceMonitor', 1],
      ['Ingress', 1],
    ],
  );
});

test('one name may stand in two namespaces, and the default namespace is what the caller says', async () => {
  const claim = (namespace: string): string =>
    `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: a${namespace} }\nspec: { maxUnavailable: 1 }\n`;
  const text = `${claim(', namespace: b')}---\n${claim('')}`;
  const { objects, diagnostics } = await parseManifestText(text, 'x.yaml', { defaultNamespace: 'c' });
  assert.equal(diagnostics, []);
  assert.equal(
    objects.map(({ object }) => object.metadata?.namespace),
    ['b', 'c'],
  );
});

test('what YAML 1.1 reads otherwise is warned of, at its place', async () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: app\n    image: nginx\n    env:\n' +
    '    - name: DEBUG\n      value: yes\n    - name: MODE\n      value: "yes"\n' +
    '  volumes:\n  - name: s\n    secret: { secretName: s, defaultMode: 0644 }\n';
  const { diagnostics } = await parseManifestText(text, 'x.yaml');
  assert.equal(
    diagnostics.map((each) => `${each.severity} ${each.line}:${each.column}: ${each.message}`),
    [
      'warning 10:14: yes is the text "yes" in YAML 1.2, but the boolean true in YAML 1.1, which kubectl reads',
      'warning 15:43: 0644 is the number 644 in YAML 1.2, but the number 420 in YAML 1.1, which kubectl reads',
    ],
  );
});

test('merge keys and anchors work', async () => {
  const text =
    'apiVersion: v1\nkind: Node\nmetadata:\n  name: n1\n  labels: &labels { a: b }\n  annotations:\n    <<: *labels\n    c: d\n';
  const { objects, diagnostics } = await parseManifestText(text, 'x.yaml');
  assert.equal(diagnostics, []);
  assert.equal(objects[0]!.object.metadata?.annotations, { c: 'd', a: 'b' });
});

test('fields are located afterwards, in files as in text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-'));
  try {
    mkdirSync(join(folder, 'b'));
    const text =
      '# first\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: ab\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: cd\n';
    writeFileSync(join(folder, 'b', 'x.yml'), text);
    writeFileSync(
      join(folder, 'a.json'),
      '[]'.replace('[]', '{"apiVersion":"v1",\n"kind":"Namespace","metadata":{"name":"ef"}}'),
    );
    writeFileSync(join(folder, 'notes.txt'), 'not read');
    const { objects, diagnostics } = await loadManifests([folder, join(folder, '**/*.yml')]);
    assert.equal(diagnostics, []);
    const places = objects.map(({ object, locate }) => {
      const { line, column } = locate(['metadata', 'name']);
      return `${object.metadata?.name} ${line}:${column}`;
    });
    assert.equal(places, ['ef 2:39', 'ab 5:9', 'cd 10:9']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function describe({ line, column, path, message, hint }: Diagnostic): string {
  return `${line}:${column}: ${path === '' ? '' : `${path}: `}${message}${hint === undefined ? '' : ` (${hint})`}`;
}

test.run();
