/** Pods as a whole: volumes, tolerations, spread, affinity; taints of nodes: broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from './broken-manifest.ts';

export const podsCases: readonly BrokenManifest[] = [
  {
    name: 'a restart policy in lower case',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  restartPolicy: never
`,
    errors: [
      '6:18: spec.restartPolicy: Unsupported value: "never": supported values: "Always", "OnFailure", "Never" (did you mean "Never"?)',
    ],
  },
  {
    name: 'a negative grace period',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  terminationGracePeriodSeconds: -5
`,
    errors: ['6:34: spec.terminationGracePeriodSeconds: Invalid value: -5: must be greater than or equal to 0'],
  },
  {
    name: 'a deadline of zero',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  activeDeadlineSeconds: 0
`,
    errors: ['6:26: spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive'],
  },
  {
    name: 'a volume without a source',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  volumes: [{ name: data }]
`,
    errors: ['6:13: spec.volumes[0]: Required value: must specify a volume type'],
  },
  {
    name: 'a volume with two sources',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  volumes: [{ name: data, emptyDir: {}, hostPath: { path: / } }]
`,
    errors: ['6:51: spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type'],
  },
  {
    name: 'two volumes of one name',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  volumes:
  - { name: data, emptyDir: {} }
  - { name: data, emptyDir: {} }
`,
    errors: ['8:13: spec.volumes[1].name: Duplicate value: "data"'],
  },
  {
    name: 'a mount of no volume',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    volumeMounts: [{ name: data, mountPath: /data }]
`,
    errors: ['8:28: spec.containers[0].volumeMounts[0].name: Not found: "data" (no volume of the pod has this name)'],
  },
  {
    name: 'a toleration without key that compares',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  tolerations: [{ operator: Equal, value: x }]
`,
    errors: [
      '6:29: spec.tolerations[0].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys"',
    ],
  },
  {
    name: 'a toleration that exists and compares',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  tolerations: [{ key: a, operator: Exists, value: x }]
`,
    errors: [
      '6:37: spec.tolerations[0].operator: Invalid value: "x": value must be empty when `operator` is \'Exists\'',
    ],
  },
  {
    name: 'a toleration operator that is unknown',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  tolerations: [{ key: a, operator: Exist }]
`,
    errors: [
      '6:37: spec.tolerations[0].operator: Unsupported value: "Exist": supported values: "Equal", "Exists" (did you mean "Exists"?)',
    ],
  },
  {
    name: 'seconds on a toleration of another effect',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  tolerations: [{ key: a, operator: Exists, effect: NoSchedule, tolerationSeconds: 3 }]
`,
    errors: [
      '6:53: spec.tolerations[0].effect: Invalid value: "NoSchedule": effect must be \'NoExecute\' when `tolerationSeconds` is set',
    ],
  },
  {
    name: 'a toleration effect that is unknown',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  tolerations: [{ key: a, operator: Exists, effect: NoRun }]
`,
    errors: [
      '6:53: spec.tolerations[0].effect: Unsupported value: "NoRun": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
    ],
  },
  {
    name: 'a taint effect that is unknown',
    input: `
apiVersion: v1
kind: Node
metadata: { name: n1 }
spec:
  taints: [{ key: a, effect: noschedule }]
`,
    errors: [
      '5:30: spec.taints[0].effect: Unsupported value: "noschedule": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute" (did you mean "NoSchedule"?)',
    ],
  },
  {
    name: 'one taint twice',
    input: `
apiVersion: v1
kind: Node
metadata: { name: n1 }
spec:
  taints:
  - { key: a, effect: NoSchedule }
  - { key: a, effect: NoSchedule, value: b }
`,
    errors: ['7:5: spec.taints[1]: Duplicate value: "a:NoSchedule"'],
  },
  {
    name: 'a spread without skew',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  topologySpreadConstraints:
  - { maxSkew: 0, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }
`,
    errors: ['7:16: spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero'],
  },
  {
    name: 'a spread that is unknown when unsatisfiable',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  topologySpreadConstraints:
  - { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: Ignore }
`,
    errors: [
      '7:57: spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "Ignore": supported values: "DoNotSchedule", "ScheduleAnyway"',
    ],
  },
  {
    name: 'one spread twice',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  topologySpreadConstraints:
  - { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }
  - { maxSkew: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }
`,
    errors: ['8:5: spec.topologySpreadConstraints[1]: Duplicate value: "{zone, DoNotSchedule}"'],
  },
  {
    name: 'domains of a soft spread',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  topologySpreadConstraints:
  - { maxSkew: 1, minDomains: 2, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }
`,
    errors: [
      '7:31: spec.topologySpreadConstraints[0].minDomains: Invalid value: 2: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway',
    ],
  },
  {
    name: 'label keys without a selector',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  topologySpreadConstraints:
  - { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [a] }
`,
    errors: [
      '7:88: spec.topologySpreadConstraints[0].matchLabelKeys: Forbidden: must not be specified when labelSelector is not set',
    ],
  },
  {
    name: 'pod affinity without topology key',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
      - labelSelector: { matchLabels: { app: web } }
`,
    errors: [
      '9:9: spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Required value',
    ],
  },
  {
    name: 'pod affinity with an empty topology key',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
      - { topologyKey: "", labelSelector: {} }
`,
    errors: [
      '9:24: spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Required value: can not be empty',
    ],
  },
  {
    name: 'a preference weight above 100',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    podAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
      - { weight: 200, podAffinityTerm: { topologyKey: zone } }
`,
    errors: [
      '9:19: spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 200: must be in the range 1-100',
    ],
  },
  {
    name: 'node affinity without terms',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] }
`,
    errors: [
      '8:76: spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: Required value: must have at least one node selector term',
    ],
  },
  {
    name: 'a node operator that is unknown',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
        - matchExpressions: [{ key: a, operator: Is, values: [b] }]
`,
    errors: [
      '10:50: spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator',
    ],
  },
  {
    name: 'In without values',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
        - matchExpressions: [{ key: a, operator: In }]
`,
    errors: [
      "10:30: spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
    ],
  },
  {
    name: 'Exists with values',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
        - matchExpressions: [{ key: a, operator: Exists, values: [b] }]
`,
    errors: [
      "10:66: spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
    ],
  },
];
