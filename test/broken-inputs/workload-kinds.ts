/** Workloads, namespaces and priorities: more broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';

export const workloadKindCases: readonly BrokenManifest[] = [
  {
    name: 'ReplicaSet: a selector that its own pods do not meet',
    input: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '7:25: spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ],
  },
  {
    name: 'ReplicaSet: fewer than no pods',
    input: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  replicas: -3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.replicas: Invalid value: -3: must be greater than or equal to 0'],
  },
  {
    name: 'ReplicaSet: no selector',
    input: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['4:1: spec.selector: Required value'],
  },
  {
    name: 'ReplicaSet: a selector that selects everything',
    input: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  selector: {}
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.selector: Invalid value: {}: empty selector is invalid for deployment'],
  },
  {
    name: 'ReplicaSet: pods that are not restarted',
    input: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { restartPolicy: OnFailure, containers: [{ name: app, image: nginx }] }
`,
    errors: ['8:28: spec.template.spec.restartPolicy: Unsupported value: "OnFailure": supported values: "Always"'],
  },
  {
    name: 'ReplicaSet: a field of a Deployment',
    input: `
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web }
spec:
  strategy: { type: Recreate }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:3: spec.strategy: unknown field (the fields here are minReadySeconds, replicas, selector, template)'],
  },
  {
    name: 'ReplicationController: fewer than no pods',
    input: `
apiVersion: v1
kind: ReplicationController
metadata: { name: web }
spec:
  replicas: -1
  selector: { app: web }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.replicas: Invalid value: -1: must be greater than or equal to 0'],
  },
  {
    name: 'ReplicationController: a selector with expressions',
    input: `
apiVersion: v1
kind: ReplicationController
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:28: spec.selector.matchLabels: expected a string, got an object'],
  },
  {
    name: 'ReplicationController: a version that never had it',
    input: `
apiVersion: apps/v1
kind: ReplicationController
metadata: { name: web }
spec:
  selector: { app: web }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '1:13: apiVersion: no kind "ReplicationController" is registered for version "apps/v1" (use apiVersion: v1)',
    ],
  },
  {
    name: 'ReplicationController: a number of replicas in words',
    input: `
apiVersion: v1
kind: ReplicationController
metadata: { name: web }
spec:
  replicas: three
  selector: { app: web }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.replicas: expected a whole number, got "three"'],
  },
  {
    name: 'ReplicationController: a label value of a selector with blanks',
    input: `
apiVersion: v1
kind: ReplicationController
metadata: { name: web }
spec:
  selector: { app: "my web" }
  template:
    metadata: { labels: { app: "my web" } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      "7:32: spec.template.metadata.labels.app: Invalid value: \"my web\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
    ],
  },
  {
    name: 'StatefulSet: ordinals that begin below 0',
    input: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: db
  ordinals: { start: -2 }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['6:22: spec.ordinals.start: Invalid value: -2: must be greater than or equal to 0'],
  },
  {
    name: 'DaemonSet: an update of no pods at all',
    input: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:54: spec.updateStrategy.rollingUpdate.maxUnavailable: Invalid value: 0: cannot be 0 when maxSurge is 0',
    ],
  },
  {
    name: 'DaemonSet: an update strategy that is unknown',
    input: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  updateStrategy: { type: Recreate }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:27: spec.updateStrategy.type: Unsupported value: "Recreate": supported values: "RollingUpdate", "OnDelete"',
    ],
  },
  {
    name: 'DaemonSet: a history below 0',
    input: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  revisionHistoryLimit: -1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:25: spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0'],
  },
  {
    name: 'DaemonSet: a selector that its own pods do not meet',
    input: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: other } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '7:25: spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ],
  },
  {
    name: 'Namespace: a namespace in a namespace',
    input: `
apiVersion: v1
kind: Namespace
metadata: { name: a, namespace: b }
`,
    errors: ['3:33: metadata.namespace: Forbidden: not allowed on this type'],
  },
  {
    name: 'Namespace: labels as a list',
    input: `
apiVersion: v1
kind: Namespace
metadata: { name: a, labels: [x] }
`,
    errors: ['3:30: metadata.labels: expected an object, got a list'],
  },
  {
    name: 'Namespace: a label key of two slashes',
    input: `
apiVersion: v1
kind: Namespace
metadata: { name: a, labels: { a/b/c: x } }
`,
    errors: [
      "3:39: metadata.labels[a/b/c]: Invalid value: \"a/b/c\": a qualified name must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
    ],
  },
  {
    name: 'Namespace: an annotation that is a number',
    input: `
apiVersion: v1
kind: Namespace
metadata: { name: a, annotations: { owner: 7 } }
`,
    errors: ['3:44: metadata.annotations.owner: expected a string, got 7 (put it in quotes: "7")'],
  },
  {
    name: 'PriorityClass: a preemption policy that is unknown',
    input: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: p }
value: 5
preemptionPolicy: Always
`,
    errors: ['5:19: preemptionPolicy: Unsupported value: "Always": supported values: "Never", "PreemptLowerPriority"'],
  },
  {
    name: 'PriorityClass: a spec',
    input: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: p }
value: 5
spec: { value: 5 }
`,
    errors: [
      '5:1: spec: unknown field (the fields here are apiVersion, description, globalDefault, kind, metadata, preemptionPolicy, value)',
    ],
  },
  {
    name: 'StatefulSet: pods that must be ready for less than no time',
    input: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: db
  minReadySeconds: -5
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['6:20: spec.minReadySeconds: Invalid value: -5: must be greater than or equal to 0'],
  },
  {
    name: 'StatefulSet: a service by its number',
    input: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: 7
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:16: spec.serviceName: expected a string, got 7 (put it in quotes: "7")'],
  },
  {
    name: 'PriorityClass: a value in words',
    input: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: p }
value: high
`,
    errors: ['4:8: value: expected a whole number, got "high"'],
  },
  {
    name: 'PriorityClass: a default for everybody, perhaps',
    input: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: p }
value: 5
globalDefault: maybe
`,
    errors: ['5:16: globalDefault: expected true or false, got "maybe"'],
  },
];
