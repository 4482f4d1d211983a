/** Fields, types, kinds and versions: broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from './broken-manifest.ts';

export const schemaCases: readonly BrokenManifest[] = [
  {
    name: 'a misspelt field names its neighbour',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replica: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:3: spec.replica: unknown field (did you mean "replicas"?)'],
  },
  {
    name: 'a field that belongs elsewhere lists what may stand here',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: app, image: nginx }]
  tolerations:
  - resources: {}
`,
    errors: [
      '7:5: spec.tolerations[0].resources: unknown field (the fields here are effect, key, operator, tolerationSeconds, value)',
      '7:5: spec.tolerations[0].operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all values and all keys"',
    ],
  },
  {
    name: 'a quantity in words',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources: { requests: { cpu: 1.5 cores } }
`,
    errors: ['8:35: spec.containers[0].resources.requests.cpu: expected a quantity such as 500m, got "1.5 cores"'],
  },
  {
    name: 'a memory quantity with a made-up suffix',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    resources: { requests: { memory: 512MB } }
`,
    errors: ['8:38: spec.containers[0].resources.requests.memory: expected a quantity such as 512Mi, got "512MB"'],
  },
  {
    name: 'a number where text is wanted',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    env:
    - name: PORT
      value: 8080
`,
    errors: ['10:14: spec.containers[0].env[0].value: expected a string, got 8080 (put it in quotes: "8080")'],
  },
  {
    name: 'text where a whole number is wanted',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: "3"
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.replicas: expected a whole number, got "3" (remove the quotes: 3)'],
  },
  {
    name: 'a fraction where a whole number is wanted',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  minReadySeconds: 2.5
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:20: spec.minReadySeconds: expected a whole number, got 2.5'],
  },
  {
    name: 'an object where a list is wanted',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: { name: app, image: nginx }
`,
    errors: ['5:15: spec.containers: expected a list, got an object (begin every item with "- ")'],
  },
  {
    name: 'a count that int32 does not hold',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3000000000
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.replicas: expected a number of at most 2147483647, got 3000000000'],
  },
  {
    name: 'a required field that is missing',
    input: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['4:1: spec.selector: Required value'],
  },
  {
    name: 'all mistakes of a file at once',
    input: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - name: app
    image: nginx
    imagePullPolcy: Always
    resources: { limits: { cpu: lots } }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { port: 80 }
`,
    errors: [
      '8:5: spec.containers[0].imagePullPolcy: unknown field (did you mean "imagePullPolicy"?)',
      '9:33: spec.containers[0].resources.limits.cpu: expected a quantity such as 500m, got "lots"',
      '14:9: spec.port: unknown field (did you mean "ports"?)',
      '14:1: spec.ports: Required value',
    ],
  },
  {
    name: 'a kind that is misspelt',
    input: `
apiVersion: apps/v1
kind: Deploymnet
metadata: { name: web }
spec: {}
`,
    errors: ['2:7: kind: no kind "Deploymnet" is registered for version "apps/v1" (did you mean "Deployment"?)'],
  },
  {
    name: 'a kind in the wrong group',
    input: `
apiVersion: v1
kind: Deployment
metadata: { name: web }
spec: {}
`,
    errors: ['1:13: apiVersion: no kind "Deployment" is registered for version "v1" (use apiVersion: apps/v1)'],
  },
  {
    name: 'an old version of a workload',
    input: `
apiVersion: apps/v1beta1
kind: Deployment
metadata: { name: web }
spec: {}
`,
    errors: ['1:13: apiVersion: Deployment is read in version apps/v1, not apps/v1beta1 (use apiVersion: apps/v1)'],
  },
  {
    name: 'an old version of an autoscaler',
    input: `
apiVersion: autoscaling/v2beta2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: {}
`,
    errors: [
      '1:13: apiVersion: HorizontalPodAutoscaler is read in version autoscaling/v2, not autoscaling/v2beta2 (use apiVersion: autoscaling/v2)',
    ],
  },
  {
    name: 'the simple autoscaler',
    input: `
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: {}
`,
    errors: [
      '1:13: apiVersion: HorizontalPodAutoscaler is read in version autoscaling/v2, not autoscaling/v1 (use apiVersion: autoscaling/v2)',
    ],
  },
  {
    name: 'an old budget',
    input: `
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: web }
spec: {}
`,
    errors: [
      '1:13: apiVersion: PodDisruptionBudget is read in version policy/v1, not policy/v1beta1 (use apiVersion: policy/v1)',
    ],
  },
  {
    name: 'an old cron job',
    input: `
apiVersion: batch/v1beta1
kind: CronJob
metadata: { name: web }
spec: {}
`,
    errors: ['1:13: apiVersion: CronJob is read in version batch/v1, not batch/v1beta1 (use apiVersion: batch/v1)'],
  },
  {
    name: 'a workload of the extensions group',
    input: `
apiVersion: extensions/v1beta1
kind: Deployment
metadata: { name: web }
spec: {}
`,
    errors: [
      '1:13: apiVersion: Deployment is read in version apps/v1, not extensions/v1beta1 (use apiVersion: apps/v1)',
    ],
  },
  {
    name: 'a group that does not exist',
    input: `
apiVersion: app/v1
kind: Deployment
metadata: { name: web }
spec: {}
`,
    errors: ['1:13: apiVersion: no kind "Deployment" is registered for version "app/v1" (use apiVersion: apps/v1)'],
  },
  {
    name: 'an object without a kind',
    input: `
apiVersion: v1
metadata: { name: web }
`,
    errors: ['1:1: kind: Required value (every object needs apiVersion and kind)'],
  },
  {
    name: 'a document that is no object',
    input: `
- 1
- 2
`,
    errors: ['1:1: expected a Kubernetes object: a mapping with apiVersion and kind'],
  },
];
