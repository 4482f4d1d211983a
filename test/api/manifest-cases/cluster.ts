/** Autoscalers, services, quotas, storage, the scheduler: broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from './broken-manifest.ts';

export const clusterCases: readonly BrokenManifest[] = [
  {
    name: 'an autoscaler whose bounds cross',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  minReplicas: 5
  maxReplicas: 3
`,
    errors: ['7:16: spec.maxReplicas: Invalid value: 3: must be greater than or equal to `minReplicas`'],
  },
  {
    name: 'an autoscaler to zero',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  minReplicas: 0
  maxReplicas: 3
`,
    errors: [
      '6:16: spec.minReplicas: Invalid value: 0: must be greater than or equal to 1 (the feature gate HPAScaleToZero allows 0, which is off in 1.34: a scenario turns it on in spec.featureGates)',
    ],
  },
  {
    name: 'a metric without its source',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  metrics: [{ type: Resource }]
`,
    errors: ['7:13: spec.metrics[0].resource: Required value: must populate information for the given metric source'],
  },
  {
    name: 'a metric type that is unknown',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  metrics: [{ type: CPU }]
`,
    errors: [
      '7:21: spec.metrics[0].type: Unsupported value: "CPU": supported values: "ContainerResource", "External", "Object", "Pods", "Resource"',
    ],
  },
  {
    name: 'a resource metric without target',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  metrics:
  - type: Resource
    resource: { name: cpu, target: { type: Utilization } }
`,
    errors: [
      '9:28: spec.metrics[0].resource.target.averageUtilization: Required value: must set either a target raw value or a target utilization',
    ],
  },
  {
    name: 'a pods metric by utilisation',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  metrics:
  - type: Pods
    pods: { metric: { name: rps }, target: { type: Utilization, averageUtilization: 5 } }
`,
    errors: [
      '9:36: spec.metrics[0].pods.target.averageValue: Required value: must specify a positive target averageValue',
    ],
  },
  {
    name: 'a window of more than an hour',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  behavior: { scaleDown: { stabilizationWindowSeconds: 7200 } }
`,
    errors: [
      '7:56: spec.behavior.scaleDown.stabilizationWindowSeconds: Invalid value: 7200: must be less than or equal to 3600',
    ],
  },
  {
    name: 'a scaling policy of nothing',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  behavior:
    scaleUp:
      policies: [{ type: Pods, value: 0, periodSeconds: 3600 }]
`,
    errors: [
      '9:39: spec.behavior.scaleUp.policies[0].value: Invalid value: 0: must be greater than zero',
      '9:57: spec.behavior.scaleUp.policies[0].periodSeconds: Invalid value: 3600: must be less than or equal to 1800',
    ],
  },
  {
    name: 'a selection that is unknown',
    input: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { kind: Deployment, name: web }
  maxReplicas: 3
  behavior: { scaleUp: { selectPolicy: Maximum } }
`,
    errors: [
      '7:40: spec.behavior.scaleUp.selectPolicy: Unsupported value: "Maximum": supported values: "Disabled", "Max", "Min"',
    ],
  },
  {
    name: 'a service without ports',
    input: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
`,
    errors: ['4:1: spec.ports: Required value'],
  },
  {
    name: 'two nameless ports of a service',
    input: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports: [{ port: 80 }, { port: 81 }]
`,
    errors: ['5:11: spec.ports[0].name: Required value', '5:25: spec.ports[1].name: Required value'],
  },
  {
    name: 'a node port of an inner service',
    input: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports: [{ port: 80, nodePort: 30000 }]
`,
    errors: ["5:33: spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"],
  },
  {
    name: 'a service type that is unknown',
    input: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: Loadbalancer
  ports: [{ port: 80 }]
`,
    errors: [
      '5:9: spec.type: Unsupported value: "Loadbalancer": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort" (did you mean "LoadBalancer"?)',
    ],
  },
  {
    name: 'a target port out of range',
    input: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports: [{ port: 80, targetPort: 0 }]
`,
    errors: ['5:35: spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive'],
  },
  {
    name: 'a quota scope that is unknown',
    input: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: web }
spec: { hard: { pods: 5 }, scopes: [Best] }
`,
    errors: ['4:37: spec.scopes[0]: Invalid value: "Best": unsupported scope'],
  },
  {
    name: 'quota scopes that exclude each other',
    input: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: web }
spec: { scopes: [Terminating, NotTerminating] }
`,
    errors: ['4:17: spec.scopes: Invalid value: ["Terminating","NotTerminating"]: conflicting scopes'],
  },
  {
    name: 'half a pod of quota',
    input: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: web }
spec: { hard: { pods: 500m } }
`,
    errors: ['4:23: spec.hard.pods: Invalid value: "500m": must be an integer'],
  },
  {
    name: 'a limit range upside down',
    input: `
apiVersion: v1
kind: LimitRange
metadata: { name: web }
spec: { limits: [{ type: Container, min: { cpu: 2 }, max: { cpu: 1 } }] }
`,
    errors: ['4:49: spec.limits[0].min.cpu: Invalid value: 2: min value 2 is greater than max value 1'],
  },
  {
    name: 'a pod limit range with defaults',
    input: `
apiVersion: v1
kind: LimitRange
metadata: { name: web }
spec: { limits: [{ type: Pod, default: { cpu: 1 } }] }
`,
    errors: ["4:40: spec.limits[0].default: Forbidden: may not be specified when `type` is 'Pod'"],
  },
  {
    name: 'a priority above the users’',
    input: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: web }
value: 2000000000
`,
    errors: ['4:8: value: Forbidden: maximum allowed value of a user defined priority is 1000000000'],
  },
  {
    name: 'a priority with a reserved name',
    input: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-web }
value: 1
`,
    errors: [
      "3:19: metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only",
    ],
  },
  {
    name: 'a claim without size',
    input: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: web }
spec: { accessModes: [ReadWriteOnce] }
`,
    errors: ['4:1: spec.resources.requests.storage: Required value'],
  },
  {
    name: 'an access mode that is unknown',
    input: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: web }
spec: { accessModes: [ReadWrite], resources: { requests: { storage: 1Gi } } }
`,
    errors: [
      '4:23: spec.accessModes[0]: Unsupported value: "ReadWrite": supported values: "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"',
    ],
  },
  {
    name: 'a local volume that is everywhere',
    input: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: web }
spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi }, local: { path: /d } }
`,
    errors: ['4:1: spec.nodeAffinity: Required value: Local volume requires node affinity'],
  },
  {
    name: 'a binding mode that is unknown',
    input: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: web }
provisioner: x.io/y
volumeBindingMode: Later
`,
    errors: [
      '5:20: volumeBindingMode: Unsupported value: "Later": supported values: "Immediate", "WaitForFirstConsumer"',
    ],
  },
  {
    name: 'one driver twice',
    input: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: web }
spec: { drivers: [{ name: a.io, nodeID: x }, { name: a.io, nodeID: x }] }
`,
    errors: ['4:54: spec.drivers[1].name: Duplicate value: "a.io"'],
  },
  {
    name: 'a scheduler that samples too much',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
percentageOfNodesToScore: 120
`,
    errors: ['3:27: percentageOfNodesToScore: Invalid value: 120: not in valid range [0-100]'],
  },
  {
    name: 'two profiles of one name',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles: [{}, { schedulerName: default-scheduler }]
`,
    errors: ['3:33: profiles[1].schedulerName: Duplicate value: "default-scheduler"'],
  },
  {
    name: 'a misspelt argument of a plugin',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
- pluginConfig:
  - name: NodeResourcesFit
    args: { scoringStrategi: {} }
`,
    errors: ['6:13: profiles[0].pluginConfig[0].args.scoringStrategi: unknown field (did you mean "scoringStrategy"?)'],
  },
];
