/** Every action of the timeline, written wrong, and the exact words that it is answered with. */
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';

/** Each stands alone in a step at one minute of a scenario with the pool general, in the zones a and b. */
const actions: readonly (readonly [action: string, ...errors: string[]])[] = [
  [
    'cordon: { pool: genral }',
    'scenario.yaml:6:46: spec.timeline[0].do.cordon.pool: there is no pool "genral" in spec.fleet (did you mean "general"?)',
  ],
  ['cordon: {}', 'scenario.yaml:6:38: spec.timeline[0].do.cordon: expected at least 1 fields, got an object'],
  [
    'cordon: { pool: general, zone: a }',
    'scenario.yaml:6:38: spec.timeline[0].do.cordon: expected at most 1 fields, got an object',
  ],
  [
    'cordon: { node: general-1x }',
    'scenario.yaml:6:46: spec.timeline[0].do.cordon.node: there is no node "general-1x" in spec.fleet or the manifests (did you mean "general-1"?)',
  ],
  [
    'uncordon: { zone: c }',
    'scenario.yaml:6:48: spec.timeline[0].do.uncordon.zone: there is no zone "c" in spec.fleet or the manifests (did you mean "a"?)',
  ],
  ['uncordon: [general-1]', 'scenario.yaml:6:40: spec.timeline[0].do.uncordon: expected an object, got a list'],
  ['drain: {}', 'scenario.yaml:6:37: spec.timeline[0].do.drain: expected exactly one of node, pool, zone'],
  [
    'drain: { pool: genral }',
    'scenario.yaml:6:45: spec.timeline[0].do.drain.pool: there is no pool "genral" in spec.fleet (did you mean "general"?)',
  ],
  [
    'drain: { pool: general, parallel: 0 }',
    'scenario.yaml:6:64: spec.timeline[0].do.drain.parallel: expected a number of at least 1, got 0',
  ],
  [
    'drain: { pool: general, timeout: soon }',
    'scenario.yaml:6:63: spec.timeline[0].do.drain.timeout: expected a duration such as 15s, got "soon"',
  ],
  [
    'drain: { pool: general, node: general-1 }',
    'scenario.yaml:6:37: spec.timeline[0].do.drain: expected exactly one of node, pool, zone',
  ],
  [
    'drain: { pool: general, ignoreDaemonsets: true }',
    'scenario.yaml:6:54: spec.timeline[0].do.drain.ignoreDaemonsets: unknown field (did you mean "ignoreDaemonSets"?)',
  ],
  [
    'drain: { pool: general, force: 1 }',
    'scenario.yaml:6:61: spec.timeline[0].do.drain.force: expected true or false, got 1',
  ],
  [
    'drain: { pool: general, skipWaitForDeleteTimeout: 1 }',
    'scenario.yaml:6:80: spec.timeline[0].do.drain.skipWaitForDeleteTimeout: expected a duration such as 15s, got 1 (put it in quotes: "1")',
  ],
  [
    'fail: { zone: d }',
    'scenario.yaml:6:44: spec.timeline[0].do.fail.zone: there is no zone "d" in spec.fleet or the manifests (did you mean "a"?)',
  ],
  [
    'fail: { node: general-1, for: 0.5.1s }',
    'scenario.yaml:6:60: spec.timeline[0].do.fail.for: expected a duration such as 15s, got "0.5.1s"',
  ],
  ['fail: general-1', 'scenario.yaml:6:36: spec.timeline[0].do.fail: expected an object, got "general-1"'],
  ['recover: { pool: x }', 'scenario.yaml:6:47: spec.timeline[0].do.recover.pool: there is no pool "x" in spec.fleet'],
  ['recover: {}', 'scenario.yaml:6:39: spec.timeline[0].do.recover: expected exactly one of node, pool, zone'],
  [
    'recover: { node: general-1, for: 1m }',
    'scenario.yaml:6:58: spec.timeline[0].do.recover.for: unknown field (the fields here are node, pool, zone)',
  ],
  ['apply: {}', 'scenario.yaml:6:30: spec.timeline[0].do.apply.manifests: Required value'],
  ['apply: { manifests: [missing.yaml] }', 'missing.yaml: does not exist'],
  [
    'apply: { manifests: [] }',
    'scenario.yaml:6:50: spec.timeline[0].do.apply.manifests: expected at least 1 items, got an empty list',
  ],
  ['apply: broken.yaml', 'scenario.yaml:6:37: spec.timeline[0].do.apply: expected an object, got "broken.yaml"'],
  ['delete: {}', 'scenario.yaml:6:30: spec.timeline[0].do.delete.target: Required value'],
  [
    'delete: { target: web }',
    'scenario.yaml:6:48: spec.timeline[0].do.delete.target: expected kind/namespace/name of a deployment, replicaset, statefulset, daemonset, job, cronjob or pod, as deployment/shop/frontend, got "web"',
  ],
  [
    'delete: { target: secret/shop/web }',
    'scenario.yaml:6:48: spec.timeline[0].do.delete.target: expected kind/namespace/name of a deployment, replicaset, statefulset, daemonset, job, cronjob or pod, as deployment/shop/frontend, got "secret/shop/web"',
  ],
  [
    'delete: { target: deployment/shop/ }',
    'scenario.yaml:6:48: spec.timeline[0].do.delete.target: expected kind/namespace/name of a deployment, replicaset, statefulset, daemonset, job, cronjob or pod, as deployment/shop/frontend, got "deployment/shop/"',
  ],
  ['scale: { target: deployment/shop/web }', 'scenario.yaml:6:30: spec.timeline[0].do.scale.replicas: Required value'],
  [
    'scale: { target: deployment/shop/web, replicas: many }',
    'scenario.yaml:6:78: spec.timeline[0].do.scale.replicas: expected a whole number, got "many"',
  ],
  [
    'scale: { target: job/shop/web, replicas: 2 }',
    'scenario.yaml:6:47: spec.timeline[0].do.scale.target: expected kind/namespace/name of a deployment, replicaset or statefulset, as deployment/shop/frontend, got "job/shop/web"',
  ],
  [
    'scale: { target: deployment/shop/web, replicas: 1.5 }',
    'scenario.yaml:6:78: spec.timeline[0].do.scale.replicas: expected a whole number, got 1.5',
  ],
  [
    'setImage: { target: deployment/shop/web, image: v2 }',
    'scenario.yaml:6:30: spec.timeline[0].do.setImage.container: Required value',
  ],
  [
    'setImage: { target: pod/shop/web, container: c, image: v2 }',
    'scenario.yaml:6:50: spec.timeline[0].do.setImage.target: expected kind/namespace/name of a deployment, statefulset or daemonset, as deployment/shop/frontend, got "pod/shop/web"',
  ],
  [
    'setImage: { target: deployment/shop/web, container: c, image: "" }',
    'scenario.yaml:6:92: spec.timeline[0].do.setImage.image: Required value',
  ],
  [
    'addNodes: { pool: genral, count: 1 }',
    'scenario.yaml:6:48: spec.timeline[0].do.addNodes.pool: there is no pool "genral" in spec.fleet (did you mean "general"?)',
  ],
  [
    'addNodes: { pool: general, count: 0 }',
    'scenario.yaml:6:64: spec.timeline[0].do.addNodes.count: expected a number of at least 1, got 0',
  ],
  ['addNodes: { pool: general }', 'scenario.yaml:6:30: spec.timeline[0].do.addNodes.count: Required value'],
  [
    'removeNodes: { pool: general, count: 0 }',
    'scenario.yaml:6:67: spec.timeline[0].do.removeNodes.count: expected a number of at least 1, got 0',
  ],
  [
    'removeNodes: { count: 1 }',
    'scenario.yaml:6:43: spec.timeline[0].do.removeNodes: expected exactly one of node, pool, zone',
  ],
  [
    'removeNodes: { zone: c }',
    'scenario.yaml:6:51: spec.timeline[0].do.removeNodes.zone: there is no zone "c" in spec.fleet or the manifests (did you mean "a"?)',
  ],
  ['zoneFail: {}', 'scenario.yaml:6:30: spec.timeline[0].do.zoneFail.zone: Required value'],
  [
    'zoneFail: { zone: z }',
    'scenario.yaml:6:48: spec.timeline[0].do.zoneFail.zone: there is no zone "z" in spec.fleet or the manifests (did you mean "a"?)',
  ],
  [
    'zoneFail: { zone: a, for: -1m }',
    'scenario.yaml:6:56: spec.timeline[0].do.zoneFail.for: expected a duration such as 15s, got "-1m"',
  ],
  [
    'zoneFail: { zone: a, node: general-1 }',
    'scenario.yaml:6:51: spec.timeline[0].do.zoneFail.node: unknown field (the fields here are zone, for)',
  ],
  ['taint: { pool: general, key: k }', 'scenario.yaml:6:30: spec.timeline[0].do.taint.effect: Required value'],
  [
    'taint: { pool: general, key: k, effect: NoRun }',
    'scenario.yaml:6:70: spec.timeline[0].do.taint.effect: Unsupported value: "NoRun": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
  ],
  [
    'taint: { key: k, effect: NoExecute }',
    'scenario.yaml:6:37: spec.timeline[0].do.taint: expected exactly one of node, pool, zone',
  ],
  [
    'taint: { pool: general, key: "a b", effect: NoExecute }',
    `scenario.yaml:6:59: spec.timeline[0].do.taint.key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`,
  ],
  [
    'taint: { pool: general, key: k, value: "a b", effect: NoExecute }',
    `scenario.yaml:6:69: spec.timeline[0].do.taint.value: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`,
  ],
  ['untaint: { pool: general }', 'scenario.yaml:6:30: spec.timeline[0].do.untaint.key: Required value'],
  [
    'untaint: { pool: general, key: k, effect: noexecute }',
    'scenario.yaml:6:72: spec.timeline[0].do.untaint.effect: Unsupported value: "noexecute": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute" (did you mean "NoExecute"?)',
  ],
  [
    'untaint: { pool: general, key: k, value: v }',
    'scenario.yaml:6:64: spec.timeline[0].do.untaint.value: unknown field (the fields here are node, pool, zone, key, effect)',
  ],
  ['rolloutPause: {}', 'scenario.yaml:6:30: spec.timeline[0].do.rolloutPause.target: Required value'],
  [
    'rolloutPause: { target: statefulset/shop/db }',
    'scenario.yaml:6:54: spec.timeline[0].do.rolloutPause.target: expected kind/namespace/name of a deployment, as deployment/shop/frontend, got "statefulset/shop/db"',
  ],
  [
    'rolloutPause: { target: deployment/shop/web, for: 1m }',
    'scenario.yaml:6:75: spec.timeline[0].do.rolloutPause.for: unknown field (the fields here are target)',
  ],
  [
    'rolloutResume: { target: web }',
    'scenario.yaml:6:55: spec.timeline[0].do.rolloutResume.target: expected kind/namespace/name of a deployment, as deployment/shop/frontend, got "web"',
  ],
  [
    'rolloutResume: deployment/shop/web',
    'scenario.yaml:6:45: spec.timeline[0].do.rolloutResume: expected an object, got "deployment/shop/web"',
  ],
  [
    'rolloutUndo: { target: deployment/shop/web, toRevision: 0 }',
    'scenario.yaml:6:86: spec.timeline[0].do.rolloutUndo.toRevision: expected a number of at least 1, got 0',
  ],
  [
    'rolloutUndo: { target: daemonset/shop/web }',
    'scenario.yaml:6:53: spec.timeline[0].do.rolloutUndo.target: expected kind/namespace/name of a deployment, as deployment/shop/frontend, got "daemonset/shop/web"',
  ],
  ['rolloutUndo: {}', 'scenario.yaml:6:30: spec.timeline[0].do.rolloutUndo.target: Required value'],
  ['upgradePool: {}', 'scenario.yaml:6:30: spec.timeline[0].do.upgradePool.pool: Required value'],
  [
    'upgradePool: { pool: x }',
    'scenario.yaml:6:51: spec.timeline[0].do.upgradePool.pool: there is no pool "x" in spec.fleet',
  ],
  [
    'upgradePool: { pool: general, surge: -1 }',
    'scenario.yaml:6:67: spec.timeline[0].do.upgradePool.surge: expected a number of at least 0, got -1',
  ],
  [
    'upgradePool: { pool: general, parallel: two }',
    'scenario.yaml:6:70: spec.timeline[0].do.upgradePool.parallel: expected a whole number, got "two"',
  ],
  [
    'upgradePool: { pool: general, zone: a }',
    'scenario.yaml:6:60: spec.timeline[0].do.upgradePool.zone: unknown field (the fields here are pool, parallel, surge, timeout, force, ignoreDaemonSets, deleteEmptyDirData, skipWaitForDeleteTimeout)',
  ],
  ['restart: { target: deployment/shop/web }', 'scenario.yaml:6:30: spec.timeline[0].do.restart: unknown field'],
  [
    'cordon: { pool: general }, drain: { pool: general }',
    'scenario.yaml:6:28: spec.timeline[0].do: expected at most 1 fields, got an object',
  ],
];

const fleet = '  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2, zones: [a, b] }]';

export const timelineCases: readonly BrokenManifest[] = actions.map(([action, ...errors]) => ({
  name: action,
  input: `\n${fleet}\n  timeline: [{ at: 1m, do: { ${action} } }]\n`,
  errors,
}));

/** Names of the actions that have rows. */
export const wrongActions: ReadonlySet<string> = new Set(actions.map(([action]) => action.split(':')[0]!));
