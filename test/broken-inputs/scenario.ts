/**
 * Broken scenarios, and the exact words that they are answered with. What begins with blanks stands below the `spec:` of a
 * scenario that is right otherwise. More of them, with files beside the scenario: test/scenario/load.test.ts.
 */
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';

export const scenarioCases: readonly BrokenManifest[] = [
  {
    name: 'no spec',
    input: `
apiVersion: headroom/v1
kind: Scenario
metadata: { name: trial }
`,
    errors: ['scenario.yaml:1:1: spec: Required value'],
  },
  {
    name: 'another kind',
    input: `
apiVersion: headroom/v1
kind: Scenery
metadata: { name: trial }
spec:
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
`,
    errors: [
      'scenario.yaml:2:7: kind: Unsupported value: "Scenery": supported values: "Scenario" (did you mean "Scenario"?)',
    ],
  },
  {
    name: 'another version',
    input: `
apiVersion: headroom/v2
kind: Scenario
metadata: { name: trial }
spec:
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
`,
    errors: [
      'scenario.yaml:1:13: apiVersion: Unsupported value: "headroom/v2": supported values: "headroom/v1" (did you mean "headroom/v1"?)',
    ],
  },
  {
    name: 'a name with a blank',
    input: `
apiVersion: headroom/v1
kind: Scenario
metadata: { name: my trial }
spec:
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
`,
    errors: ['scenario.yaml:3:19: metadata.name: expected a name of lower-case letters, digits and -, got "my trial"'],
  },
  {
    name: 'an empty file',
    input: `
`,
    errors: ['scenario.yaml:1:1: is empty, expected one document'],
  },
  {
    name: 'two documents',
    input: `
apiVersion: headroom/v1
---
kind: Scenario
`,
    errors: ['scenario.yaml:3:1: holds 2 documents, expected one'],
  },
  {
    name: 'a tab',
    input: `
apiVersion: headroom/v1
kind: Scenario
metadata:
	name: trial
`,
    errors: ['scenario.yaml:4:1: cannot be read: tab characters must not be used in indentation'],
  },
  {
    name: 'a key that is there twice',
    input: `
apiVersion: headroom/v1
kind: Scenario
kind: Scenario
`,
    errors: ['scenario.yaml:3:1: cannot be read: duplicated mapping key'],
  },
  {
    name: 'an alias of nothing',
    input: `
apiVersion: headroom/v1
kind: *what
`,
    errors: ['scenario.yaml:2:8: cannot be read: unidentified alias "what"'],
  },
  {
    name: 'a key that would change what objects are',
    input: `
apiVersion: headroom/v1
kind: Scenario
__proto__: { name: trial }
`,
    errors: ['scenario.yaml:3:1: __proto__: "__proto__" is not accepted as a key'],
  },
  {
    name: 'a list of fields',
    input: `
- apiVersion: headroom/v1
`,
    errors: ['scenario.yaml:1:1: expected an object, got a list'],
  },
  {
    name: 'a pool without capacity',
    input: `
  fleet: [{ pool: general, count: 2 }]
`,
    errors: [
      'scenario.yaml:5:11: spec.fleet[0]: needs instanceType or capacity (as instanceType: aws/m6i.2xlarge, or capacity: {cpu: 8, memory: 32Gi})',
    ],
  },
  {
    name: 'a pool of a type and a capacity',
    input: `
  fleet: [{ pool: general, count: 2, instanceType: aws/m6i.large, capacity: { cpu: 1, memory: 1Gi } }]
`,
    errors: ['scenario.yaml:5:77: spec.fleet[0].capacity: stands beside instanceType: give one of the two'],
  },
  {
    name: 'an instance type that nobody sells',
    input: `
  fleet: [{ pool: general, count: 2, instanceType: aws/m6i.lrage }]
`,
    errors: [
      'scenario.yaml:5:52: spec.fleet[0].instanceType: "aws/m6i.lrage" is not in the catalogue (did you mean "aws/m6i.large"? Or give capacity instead)',
    ],
  },
  {
    name: 'a capacity without memory',
    input: `
  fleet: [{ pool: general, count: 2, capacity: { cpu: 1 } }]
`,
    errors: ['scenario.yaml:5:38: spec.fleet[0].capacity.memory: Required value'],
  },
  {
    name: 'more kept back than there is',
    input: `
  fleet: [{ pool: general, count: 2, capacity: { cpu: 1, memory: 1Gi }, reserved: { cpu: 2 } }]
`,
    errors: ['scenario.yaml:5:90: spec.fleet[0].reserved.cpu: 2 are reserved, but the node has only 1'],
  },
  {
    name: 'half a node',
    input: `
  fleet: [{ pool: general, count: 1.5, capacity: { cpu: 1, memory: 1Gi } }]
`,
    errors: ['scenario.yaml:5:35: spec.fleet[0].count: expected a whole number, got 1.5'],
  },
  {
    name: 'no zone',
    input: `
  fleet: [{ pool: general, count: 1, zones: [], capacity: { cpu: 1, memory: 1Gi } }]
`,
    errors: ['scenario.yaml:5:45: spec.fleet[0].zones: expected at least 1 items, got an empty list'],
  },
  {
    name: 'a zone that is no label value',
    input: `
  fleet: [{ pool: general, count: 1, zones: [zone a], capacity: { cpu: 1, memory: 1Gi } }]
`,
    errors: ['scenario.yaml:5:46: spec.fleet[0].zones[0]: expected a label value, got "zone a"'],
  },
  {
    name: 'a taint of an effect that is unknown',
    input: `
  fleet: [{ pool: general, count: 1, capacity: { cpu: 1, memory: 1Gi }, taints: [{ key: a, effect: NoRun }] }]
`,
    errors: [
      'scenario.yaml:5:100: spec.fleet[0].taints[0].effect: Unsupported value: "NoRun": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
    ],
  },
  {
    name: 'a step without a time',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  timeline: [{ do: { cordon: { pool: general } } }]
`,
    errors: ['scenario.yaml:6:14: spec.timeline[0].at: Required value'],
  },
  {
    name: 'a step that does nothing',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  timeline: [{ at: 1m, do: {} }]
`,
    errors: ['scenario.yaml:6:28: spec.timeline[0].do: expected at least 1 fields, got an object'],
  },
  {
    name: 'fewer replicas than none',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  timeline: [{ at: 1m, do: { scale: { target: deployment/a/b, replicas: -1 } } }]
`,
    errors: ['scenario.yaml:6:73: spec.timeline[0].do.scale.replicas: expected a number of at least 0, got -1'],
  },
  {
    name: 'a scale of what has no replicas',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  timeline: [{ at: 1m, do: { scale: { target: daemonset/a/b, replicas: 1 } } }]
`,
    errors: [
      'scenario.yaml:6:47: spec.timeline[0].do.scale.target: expected kind/namespace/name of a deployment, replicaset or statefulset, as deployment/shop/frontend, got "daemonset/a/b"',
    ],
  },
  {
    name: 'a distribution of two kinds',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  behaviour: [{ target: job/a/b, run: { uniform: { from: 1s, to: 2s }, exponential: { mean: 1s } } }]
`,
    errors: ['scenario.yaml:6:39: spec.behaviour[0].run: expected at most 1 fields, got an object'],
  },
  {
    name: 'a distribution that goes back',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  behaviour: [{ target: job/a/b, run: { uniform: { from: 3s, to: 2s } } }]
`,
    errors: ['scenario.yaml:6:66: spec.behaviour[0].run.uniform.to: is less than from'],
  },
  {
    name: 'a median of nothing',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  behaviour: [{ target: job/a/b, run: { lognormal: { median: 0s, p99: 2s } } }]
`,
    errors: ['scenario.yaml:6:62: spec.behaviour[0].run.lognormal.median: must be more than 0'],
  },
  {
    name: 'a control plane that is unknown',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  controlPlane: fast
`,
    errors: [
      'scenario.yaml:6:17: spec.controlPlane: Unsupported value: "fast": supported values: "default", "instant"',
    ],
  },
  {
    name: 'a run longer than time',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  duration: 999999d
`,
    errors: [
      'scenario.yaml:6:13: spec.duration: expected a duration of whole microseconds below 285 years, got "999999d"',
    ],
  },
  {
    name: 'a scheduler file that is not there',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  scheduler: nowhere.yaml
`,
    errors: ['nowhere.yaml: does not exist'],
  },
  {
    name: 'arrivals of two sources in one',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ batch: { count: 1 }, poisson: { count: 1, per: 1m } }]
`,
    errors: [
      'scenario.yaml:6:14: spec.arrivals[0]: expected one of trace, poisson, batch, diurnal, got poisson and batch',
    ],
  },
  {
    name: 'a batch of none',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ batch: { count: 0 } }]
`,
    errors: ['scenario.yaml:6:32: spec.arrivals[0].batch.count: expected a number of at least 1, got 0'],
  },
  {
    name: 'a day of 23 hours',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ diurnal: { perHour: [1] } }]
`,
    errors: ['scenario.yaml:6:36: spec.arrivals[0].diurnal.perHour: expected at least 24 items, got a list'],
  },
  {
    name: 'arrivals never',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ poisson: { count: 0, per: 1m } }]
`,
    errors: ['scenario.yaml:6:34: spec.arrivals[0].poisson.count: expected a number above 0'],
  },
  {
    name: 'a trace without its columns',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ trace: { file: x.csv } }]
`,
    errors: ['scenario.yaml:6:16: spec.arrivals[0].trace.columns: Required value (which column of the file is what)'],
  },
  {
    name: 'columns of a format that has its own',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ trace: { file: x.csv, format: openb, columns: { createdAt: at } } }]
`,
    errors: ['scenario.yaml:6:62: spec.arrivals[0].trace.columns: the format openb has columns and units of its own'],
  },
  {
    name: 'a delimiter of two characters',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ trace: { file: x.csv, delimiter: ";;", columns: { createdAt: at } } }]
`,
    errors: ['scenario.yaml:6:49: spec.arrivals[0].trace.delimiter: expected one character such as "," or ";"'],
  },
  {
    name: 'a request that is none',
    input: `
  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 2 }]
  arrivals: [{ batch: { count: 1 }, requests: { cpu: lots } }]
`,
    errors: ['scenario.yaml:6:54: spec.arrivals[0].requests.cpu: expected a quantity such as 500m, got "lots"'],
  },
];
