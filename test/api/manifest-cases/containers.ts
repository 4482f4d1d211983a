/** Metadata, containers, their resources, ports and probes: broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from './broken-manifest.ts';

export const containersCases: readonly BrokenManifest[] = [
  {
    name: 'a name in capitals',
    input: `
apiVersion: v1
kind: Namespace
metadata: { name: Web }

`,
    errors: [
      "3:19: metadata.name: Invalid value: \"Web\": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
    ],
  },
  {
    name: 'no name at all',
    input: `
apiVersion: v1
kind: Namespace
metadata: {}
`,
    errors: ['3:1: metadata.name: Required value: name or generateName is required'],
  },
  {
    name: 'a service name that begins with a digit',
    input: `
apiVersion: v1
kind: Service
metadata: { name: 9lives }
spec: { ports: [{ port: 80 }] }
`,
    errors: [
      "3:19: metadata.name: Invalid value: \"9lives\": a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')",
    ],
  },
  {
    name: 'a namespace on a cluster-wide object',
    input: `
apiVersion: v1
kind: Node
metadata: { name: n1, namespace: x }
`,
    errors: ['3:34: metadata.namespace: Forbidden: not allowed on this type'],
  },
  {
    name: 'a label value with spaces',
    input: `
apiVersion: v1
kind: Node
metadata:
  name: n1
  labels:
    rack: row 7
`,
    errors: [
      "6:11: metadata.labels.rack: Invalid value: \"row 7\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
    ],
  },
  {
    name: 'a label key with two slashes',
    input: `
apiVersion: v1
kind: Node
metadata:
  name: n1
  labels:
    a/b/c: x
`,
    errors: [
      "6:12: metadata.labels[a/b/c]: Invalid value: \"a/b/c\": a qualified name must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
    ],
  },
  {
    name: 'two controllers of one object',
    input: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  ownerReferences:
  - { apiVersion: v1, kind: A, name: a, uid: "1", controller: true }
  - { apiVersion: v1, kind: B, name: b, uid: "2", controller: true }
spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:3: metadata.ownerReferences: Invalid value: [{"apiVersion":"v1","kind":"A","name":"a","uid":"1","controller":true},{"apiVersion":"v1","kind":"B","name":"b","uid":"2…: Only one reference can have Controller set to true',
    ],
  },
  {
    name: 'the same object twice',
    input: `
apiVersion: v1
kind: Namespace
metadata: { name: web }

---
apiVersion: v1
kind: Namespace
metadata: { name: web }

`,
    errors: ['8:19: metadata.name: Duplicate value: Namespace web stands already at f.yaml:1'],
  },
  {
    name: 'no containers',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: []
`,
    errors: ['5:15: spec.containers: Required value'],
  },
  {
    name: 'two containers of one name',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - { name: app, image: nginx }
  - { name: app, image: redis }
`,
    errors: ['7:13: spec.containers[1].name: Duplicate value: "app"'],
  },
  {
    name: 'a container name with a dot',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: my.app, image: nginx }]
`,
    errors: [
      "5:24: spec.containers[0].name: Invalid value: \"my.app\": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
    ],
  },
  {
    name: 'a container without image',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app }]
`,
    errors: ['5:16: spec.containers[0].image: Required value'],
  },
  {
    name: 'a request above its limit',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources:
      requests: { cpu: 2 }
      limits: { cpu: 1500m }
`,
    errors: [
      '9:24: spec.containers[0].resources.requests.cpu: Invalid value: 2: must be less than or equal to cpu limit of 1500m',
    ],
  },
  {
    name: 'a negative request',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources: { requests: { memory: -1Gi } }
`,
    errors: [
      '8:38: spec.containers[0].resources.requests.memory: Invalid value: "-1Gi": must be greater than or equal to 0',
    ],
  },
  {
    name: 'a resource without a domain',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources: { requests: { gpu: 1 } }
`,
    errors: [
      '8:35: spec.containers[0].resources.requests.gpu: Invalid value: "gpu": must be a standard resource type or fully qualified (an extended resource has a domain, as nvidia.com/gpu)',
    ],
  },
  {
    name: 'half a GPU',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources: { limits: { nvidia.com/gpu: 500m } }
`,
    errors: ['8:44: spec.containers[0].resources.limits[nvidia.com/gpu]: Invalid value: "500m": must be an integer'],
  },
  {
    name: 'a GPU request without limit',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources: { requests: { nvidia.com/gpu: 1 } }
`,
    errors: [
      '8:5: spec.containers[0].resources.limits[nvidia.com/gpu]: Required value: Limit must be set for non overcommitable resources',
    ],
  },
  {
    name: 'a port out of range',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    ports: [{ containerPort: 70000 }]
`,
    errors: [
      '8:30: spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive',
    ],
  },
  {
    name: 'a port protocol that is unknown',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    ports: [{ containerPort: 80, protocol: HTTP }]
`,
    errors: [
      '8:44: spec.containers[0].ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"',
    ],
  },
  {
    name: 'two ports of one name',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    ports:
    - { containerPort: 80, name: web }
    - { containerPort: 81, name: web }
`,
    errors: ['10:34: spec.containers[0].ports[1].name: Duplicate value: "web"'],
  },
  {
    name: 'a port name of digits',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    ports: [{ containerPort: 80, name: "80" }]
`,
    errors: ['8:40: spec.containers[0].ports[0].name: Invalid value: "80": must contain at least one letter (a-z)'],
  },
  {
    name: 'a pull policy that is unknown',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    imagePullPolicy: Sometimes
`,
    errors: [
      '8:22: spec.containers[0].imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"',
    ],
  },
  {
    name: 'a probe without a handler',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    readinessProbe: { periodSeconds: 5 }
`,
    errors: ['8:21: spec.containers[0].readinessProbe: Required value: must specify a handler type'],
  },
  {
    name: 'a probe with two handlers',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    readinessProbe: { tcpSocket: { port: 80 }, httpGet: { port: 80 } }
`,
    errors: ['8:34: spec.containers[0].readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type'],
  },
  {
    name: 'a negative probe period',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    readinessProbe: { tcpSocket: { port: 80 }, periodSeconds: -1 }
`,
    errors: [
      '8:63: spec.containers[0].readinessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0',
    ],
  },
  {
    name: 'a liveness probe that wants two successes',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }
`,
    errors: ['8:65: spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1'],
  },
  {
    name: 'a probe on an init container',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  initContainers:
  - name: init
    image: nginx
    readinessProbe: { tcpSocket: { port: 80 } }
`,
    errors: [
      '9:21: spec.initContainers[0].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always',
    ],
  },
  {
    name: 'a container that restarts on its own terms',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    restartPolicy: Always
`,
    errors: ['8:20: spec.containers[0].restartPolicy: Forbidden: may not be set for non-init containers'],
  },
];
