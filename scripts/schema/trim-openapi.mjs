/**
 * Makes src/api/schema/kubernetes-1.34.json from Kubernetes' published OpenAPI definitions. Run by hand at an upgrade:
 *
 *   pip download --no-deps kubernetes-validate==1.34.1 && unzip kubernetes_validate-*.whl -d DIR
 *   node scripts/schema/trim-openapi.mjs DIR/kubernetes_validate/kubernetes-json-schema/v1.34.0-local/_definitions.json
 *
 * Keeps the simulated kinds and what they refer to: names, types, formats and required fields, no descriptions.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SIMULATED = [
  'core.v1.Pod',
  'core.v1.Node',
  'core.v1.Namespace',
  'core.v1.Service',
  'core.v1.ReplicationController',
  'core.v1.ResourceQuota',
  'core.v1.LimitRange',
  'core.v1.PersistentVolume',
  'core.v1.PersistentVolumeClaim',
  'apps.v1.Deployment',
  'apps.v1.ReplicaSet',
  'apps.v1.StatefulSet',
  'apps.v1.DaemonSet',
  'batch.v1.Job',
  'batch.v1.CronJob',
  'policy.v1.PodDisruptionBudget',
  'autoscaling.v2.HorizontalPodAutoscaler',
  'scheduling.v1.PriorityClass',
  'storage.v1.StorageClass',
  'storage.v1.CSINode',
];
const SPECIAL = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { format: 'int-or-string' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': { type: 'string', format: 'date-time' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': { type: 'string', format: 'date-time' },
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': { type: 'object' },
};

const source = JSON.parse(readFileSync(process.argv[2], 'utf8')).$defs;
const kept = {};

/** Names lose what all of them share: `io.k8s.api.core.v1.Pod` is `core.v1.Pod`. */
function shortName(ref) {
  return ref.replace('#/$defs/', '').replace(/^io\.k8s\.(api\.|apimachinery\.pkg\.(apis\.)?)/, '');
}

function keep(name) {
  const short = shortName(name);
  if (short in kept) return short;
  kept[short] = null;
  kept[short] = SPECIAL[name] ?? trim(source[name]);
  return short;
}

function trim(schema) {
  if (schema.$ref) return { $ref: `#/$defs/${keep(schema.$ref.replace('#/$defs/', ''))}` };
  const out = {};
  const types = [schema.type].flat().filter((type) => type !== 'null' && type !== undefined);
  if (types.length === 1) out.type = types[0];
  if (schema.format) out.format = schema.format;
  if (schema.items) out.items = trim(schema.items);
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
    out.additionalProperties = trim(schema.additionalProperties);
  }
  if (schema.required) out.required = schema.required;
  if (schema.properties) {
    out.properties = Object.fromEntries(
      Object.keys(schema.properties)
        .sort()
        .map((key) => [key, trim(schema.properties[key])]),
    );
  }
  return out;
}

const kinds = {};
for (const name of SIMULATED) keep(`io.k8s.api.${name}`);
/** Every kind that 1.34 serves, by apiVersion: a kind that is none of them is a misspelling, or a custom resource. */
const served = {};
for (const [name, schema] of Object.entries(source)) {
  const gvks = schema['x-kubernetes-group-version-kind'] ?? [];
  if (gvks.length !== 1 || !schema.properties?.kind || gvks[0].kind.endsWith('List')) continue;
  const { group, version, kind } = gvks[0];
  const apiVersion = group === '' ? version : `${group}/${version}`;
  (served[apiVersion] ??= []).push(kind);
  if (kept[shortName(name)]) kinds[`${apiVersion}/${kind}`] = shortName(name);
}
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
for (const list of Object.values(served)) list.sort();
const out = { kinds: sorted(kinds), served: sorted(served), $defs: sorted(kept) };
const target = new URL('../../src/api/schema/kubernetes-1.34.json', import.meta.url);
// One definition a line: a diff at the next upgrade can be read.
const lines = Object.entries(out.$defs).map(
  ([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
);
const body = `{\n  "kinds": ${JSON.stringify(out.kinds)},\n  "served": ${JSON.stringify(out.served)},\n  "$defs": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync(target, body);
console.log(`${lines.length} definitions, ${body.length} bytes`);
