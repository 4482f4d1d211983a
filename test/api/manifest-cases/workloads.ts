/** Controllers of pods: broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from './broken-manifest.ts';

export const workloadsCases: readonly BrokenManifest[] = [
  {
    name: 'a selector that misses its template',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '8:25: spec.template.metadata.labels: Invalid value: {"app":"api"}: `selector` does not match template `labels`',
    ],
  },
  {
    name: 'negative replicas',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: -1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.replicas: Invalid value: -1: must be greater than or equal to 0'],
  },
  {
    name: 'an empty selector',
    input: `
apiVersion: apps/v1
kind: Deployment
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
    name: 'a label selector operator that is unknown',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchExpressions: [{ key: app, operator: Equals, values: [web] }] }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:56: spec.selector.matchExpressions[0].operator: Unsupported value: "Equals": supported values: "In", "NotIn", "Exists", "DoesNotExist"',
    ],
  },
  {
    name: 'a strategy that is unknown',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy: { type: Rolling }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:21: spec.strategy.type: Unsupported value: "Rolling": supported values: "Recreate", "RollingUpdate"'],
  },
  {
    name: 'a recreation that rolls',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy: { type: Recreate, rollingUpdate: { maxSurge: 1 } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ["5:46: spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"],
  },
  {
    name: 'a roll that may not move',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0% } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:61: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0',
    ],
  },
  {
    name: 'more unavailable than there are',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy: { rollingUpdate: { maxUnavailable: 150% } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:48: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "150%": must not be greater than 100%'],
  },
  {
    name: 'a percentage without its sign',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  strategy: { rollingUpdate: { maxSurge: "25" } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      "5:42: spec.strategy.rollingUpdate.maxSurge: Invalid value: \"25\": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%') (remove the quotes: 25)",
    ],
  },
  {
    name: 'a progress deadline within minReadySeconds',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  minReadySeconds: 60
  progressDeadlineSeconds: 30
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['6:28: spec.progressDeadlineSeconds: Invalid value: 30: must be greater than minReadySeconds'],
  },
  {
    name: 'a deployment of pods that end',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      restartPolicy: Never
      containers: [{ name: app, image: nginx }]
`,
    errors: ['9:22: spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"'],
  },
  {
    name: 'a stateful set that manages pods oddly',
    input: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  podManagementPolicy: Serial
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:24: spec.podManagementPolicy: Unsupported value: "Serial": supported values: "OrderedReady", "Parallel"',
    ],
  },
  {
    name: 'a stateful set update that is unknown',
    input: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  updateStrategy: { type: Recreate }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ["5:27: spec.updateStrategy.type: Invalid value: \"Recreate\": must be 'RollingUpdate' or 'OnDelete'"],
  },
  {
    name: 'a negative partition',
    input: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  updateStrategy: { rollingUpdate: { partition: -1 } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:49: spec.updateStrategy.rollingUpdate.partition: Invalid value: -1: must be greater than or equal to 0',
    ],
  },
  {
    name: 'a daemon set that surges and stops',
    input: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: web }
spec:
  updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:48: spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero',
    ],
  },
  {
    name: 'a daemon set with replicas',
    input: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:3: spec.replicas: unknown field (the fields here are minReadySeconds, revisionHistoryLimit, selector, template, updateStrategy)',
    ],
  },
  {
    name: 'a replication controller that selects others',
    input: `
apiVersion: v1
kind: ReplicationController
metadata: { name: web }
spec:
  selector: { app: api }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '7:25: spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ],
  },
];
