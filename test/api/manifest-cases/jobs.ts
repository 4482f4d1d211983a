/** Jobs, cron jobs and disruption budgets: broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from './broken-manifest.ts';

export const jobsCases: readonly BrokenManifest[] = [
  {
    name: 'negative job counts',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  parallelism: -1
  backoffLimit: -2
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:16: spec.parallelism: Invalid value: -1: must be greater than or equal to 0',
      '6:17: spec.backoffLimit: Invalid value: -2: must be greater than or equal to 0',
    ],
  },
  {
    name: 'an indexed job without completions',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  completionMode: Indexed
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: ['4:1: spec.completions: Required value: when completion mode is Indexed'],
  },
  {
    name: 'a job mode that is unknown',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  completionMode: Index
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '5:19: spec.completionMode: Unsupported value: "Index": supported values: "Indexed", "NonIndexed" (did you mean "Indexed"?)',
    ],
  },
  {
    name: 'limits per index of a job without indexes',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  backoffLimitPerIndex: 1
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:25: spec.backoffLimitPerIndex: Invalid value: 1: requires indexed completion mode'],
  },
  {
    name: 'a job that restarts always',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  template:
    spec: { restartPolicy: Always, containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '6:28: spec.template.spec.restartPolicy: Unsupported value: "Always": supported values: "OnFailure", "Never"',
    ],
  },
  {
    name: 'a job without restart policy',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  template:
    spec: { containers: [{ name: app, image: nginx }] }
`,
    errors: ['6:5: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"'],
  },
  {
    name: 'a job with a selector of its own',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  selector: { matchLabels: { a: b } }
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: ['5:13: spec.selector: Invalid value: {"matchLabels":{"a":"b"}}: `selector` not auto-generated'],
  },
  {
    name: 'a failure policy rule of both sorts',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  podFailurePolicy:
    rules:
    - action: Ignore
      onExitCodes: { operator: In, values: [1] }
      onPodConditions: [{ type: DisruptionTarget, status: "True" }]
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '7:7: spec.podFailurePolicy.rules[0]: Invalid value: {"action":"Ignore","onExitCodes":{"operator":"In","values":[1]},"onPodConditions":[{"type":"DisruptionTarget","status":"…: specifying both OnExitCodes and OnPodConditions is not supported',
    ],
  },
  {
    name: 'a failure policy of exit code 0',
    input: `
apiVersion: batch/v1
kind: Job
metadata: { name: web }
spec:
  podFailurePolicy:
    rules:
    - action: Ignore
      onExitCodes: { operator: In, values: [0] }
  template:
    spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] }
`,
    errors: [
      '8:45: spec.podFailurePolicy.rules[0].onExitCodes.values[0]: Invalid value: 0: must not be 0 for the In operator',
    ],
  },
  {
    name: 'a schedule of four fields',
    input: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec:
  schedule: "* * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] } } } }
`,
    errors: ['5:13: spec.schedule: Invalid value: "* * * *": expected exactly 5 fields, found 4: [* * * *]'],
  },
  {
    name: 'a minute that no hour has',
    input: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec:
  schedule: "75 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] } } } }
`,
    errors: ['5:13: spec.schedule: Invalid value: "75 * * * *": minute: end of range (75) above maximum (59): 75'],
  },
  {
    name: 'a schedule with a time zone',
    input: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec:
  schedule: "TZ=UTC 0 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] } } } }
`,
    errors: [
      '5:13: spec.schedule: Invalid value: "TZ=UTC 0 * * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead',
    ],
  },
  {
    name: 'a concurrency policy that is unknown',
    input: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec:
  schedule: "0 * * * *"
  concurrencyPolicy: Deny
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: nginx }] } } } }
`,
    errors: ['6:22: spec.concurrencyPolicy: Unsupported value: "Deny": supported values: "Allow", "Forbid", "Replace"'],
  },
  {
    name: 'a budget that says both',
    input: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: 1, maxUnavailable: 1, selector: {} }
`,
    errors: [
      '4:7: spec: Invalid value: {"minAvailable":1,"maxUnavailable":1,"selector":{}}: minAvailable and maxUnavailable cannot be both set',
    ],
  },
  {
    name: 'a budget above all',
    input: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: 120%, selector: {} }
`,
    errors: ['4:23: spec.minAvailable: Invalid value: "120%": must not be greater than 100%'],
  },
  {
    name: 'a negative budget',
    input: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: -1, selector: {} }
`,
    errors: ['4:25: spec.maxUnavailable: Invalid value: -1: must be greater than or equal to 0'],
  },
  {
    name: 'a budget eviction policy that is unknown',
    input: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: {}, unhealthyPodEvictionPolicy: Always }
`,
    errors: [
      '4:70: spec.unhealthyPodEvictionPolicy: Unsupported value: "Always": supported values: "AlwaysAllow", "IfHealthyBudget"',
    ],
  },
];
