/** Broken scheduler configurations, and the exact words that they are answered with: the ranges of v1.34 validation_pluginargs.go. */
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';

export const schedulerCases: readonly BrokenManifest[] = [
  {
    name: 'a share of candidates above 100 %',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: DefaultPreemption
        args: { minCandidateNodesPercentage: 101 }
`,
    errors: [
      '6:46: profiles[0].pluginConfig[0].args.minCandidateNodesPercentage: Invalid value: 101: not in valid range [0, 100]',
    ],
  },
  {
    name: 'fewer candidates than none',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: DefaultPreemption
        args: { minCandidateNodesAbsolute: -1 }
`,
    errors: [
      '6:44: profiles[0].pluginConfig[0].args.minCandidateNodesAbsolute: Invalid value: -1: not in valid range [0, inf)',
    ],
  },
  {
    name: 'no candidate at all',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: DefaultPreemption
        args: { minCandidateNodesPercentage: 0, minCandidateNodesAbsolute: 0 }
`,
    errors: [
      '6:46: profiles[0].pluginConfig[0].args.minCandidateNodesPercentage: Invalid value: 0: cannot be zero at the same time as minCandidateNodesAbsolute',
      '6:76: profiles[0].pluginConfig[0].args.minCandidateNodesAbsolute: Invalid value: 0: cannot be zero at the same time as minCandidateNodesPercentage',
    ],
  },
  {
    name: 'a weight of affinity above 100',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: InterPodAffinity
        args: { hardPodAffinityWeight: 101 }
`,
    errors: [
      '6:40: profiles[0].pluginConfig[0].args.hardPodAffinityWeight: Invalid value: 101: not in valid range [0, 100]',
    ],
  },
  {
    name: 'default constraints beside those of the system',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: PodTopologySpread
        args: { defaultConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }] }
`,
    errors: [
      '6:9: profiles[0].pluginConfig[0].args.defaultingType: Invalid value: "System": when .defaultConstraints are not empty',
    ],
  },
  {
    name: 'a default constraint without room',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: PodTopologySpread
        args: { defaultingType: List, defaultConstraints: [{ maxSkew: 0, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }] }
`,
    errors: [
      '6:71: profiles[0].pluginConfig[0].args.defaultConstraints[0].maxSkew: Invalid value: 0: not in valid range (0, inf)',
    ],
  },
  {
    name: 'a default constraint over nothing',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: PodTopologySpread
        args: { defaultingType: List, defaultConstraints: [{ maxSkew: 1, topologyKey: "", whenUnsatisfiable: ScheduleAnyway }] }
`,
    errors: [
      '6:87: profiles[0].pluginConfig[0].args.defaultConstraints[0].topologyKey: Required value: can not be empty',
    ],
  },
  {
    name: 'a default constraint with a selector',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: PodTopologySpread
        args: { defaultingType: List, defaultConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: {} }] }
`,
    errors: [
      '6:143: profiles[0].pluginConfig[0].args.defaultConstraints[0].labelSelector: Forbidden: constraint must not define a selector, as they deduced for each pod',
    ],
  },
  {
    name: 'a default constraint that is there twice',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: PodTopologySpread
        args: { defaultingType: List, defaultConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }, { maxSkew: 2, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }] }
`,
    errors: [
      '6:130: profiles[0].pluginConfig[0].args.defaultConstraints[1]: Duplicate value: "{zone, ScheduleAnyway}"',
    ],
  },
  {
    name: 'a way to default that is unknown',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: PodTopologySpread
        args: { defaultingType: Mine }
`,
    errors: [
      '6:33: profiles[0].pluginConfig[0].args.defaultingType: Unsupported value: "Mine": supported values: "System", "List"',
    ],
  },
  {
    name: 'balance with weights',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesBalancedAllocation
        args: { resources: [{ name: cpu, weight: 2 }] }
`,
    errors: ['6:50: profiles[0].pluginConfig[0].args.resources[0].weight: Invalid value: 2: must be 1'],
  },
  {
    name: 'balance of a resource with itself',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesBalancedAllocation
        args: { resources: [{ name: cpu, weight: 1 }, { name: cpu, weight: 1 }] }
`,
    errors: ['6:63: profiles[0].pluginConfig[0].args.resources[1].name: Duplicate value: "cpu"'],
  },
  {
    name: 'a strategy that is unknown',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: BestFit } }
`,
    errors: [
      '6:42: profiles[0].pluginConfig[0].args.scoringStrategy.type: Unsupported value: "BestFit": supported values: "LeastAllocated", "MostAllocated", "RequestedToCapacityRatio"',
    ],
  },
  {
    name: 'a weight of a resource above 100',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: LeastAllocated, resources: [{ name: cpu, weight: 101 }] } }
`,
    errors: [
      '6:91: profiles[0].pluginConfig[0].args.scoringStrategy.resources[0].weight: Invalid value: 101: resource weight of cpu not in valid range (0, 100]',
    ],
  },
  {
    name: 'a shape without points',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: RequestedToCapacityRatio, requestedToCapacityRatio: { shape: [] } } }
`,
    errors: [
      '6:103: profiles[0].pluginConfig[0].args.scoringStrategy.requestedToCapacityRatio.shape: Required value: at least one point must be specified',
    ],
  },
  {
    name: 'a shape that goes back',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: RequestedToCapacityRatio, requestedToCapacityRatio: { shape: [{ utilization: 50, score: 1 }, { utilization: 40, score: 2 }] } } }
`,
    errors: [
      '6:150: profiles[0].pluginConfig[0].args.scoringStrategy.requestedToCapacityRatio.shape[1].utilization: Invalid value: 40: values must be sorted in increasing order',
    ],
  },
  {
    name: 'a shape beyond full',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: RequestedToCapacityRatio, requestedToCapacityRatio: { shape: [{ utilization: 120, score: 1 }] } } }
`,
    errors: [
      '6:119: profiles[0].pluginConfig[0].args.scoringStrategy.requestedToCapacityRatio.shape[0].utilization: Invalid value: 120: not in valid range [0, 100]',
    ],
  },
  {
    name: 'a score above 10',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { scoringStrategy: { type: RequestedToCapacityRatio, requestedToCapacityRatio: { shape: [{ utilization: 0, score: 11 }] } } }
`,
    errors: [
      '6:129: profiles[0].pluginConfig[0].args.scoringStrategy.requestedToCapacityRatio.shape[0].score: Invalid value: 11: not in valid range [0, 10]',
    ],
  },
  {
    name: 'a group of resources with a slash',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeResourcesFit
        args: { ignoredResourceGroups: [example.com/gpu] }
`,
    errors: [
      "6:41: profiles[0].pluginConfig[0].args.ignoredResourceGroups[0]: Invalid value: \"example.com/gpu\": resource group name can't contain '/'",
    ],
  },
  {
    name: 'a negative time to bind volumes',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: VolumeBinding
        args: { bindTimeoutSeconds: -1 }
`,
    errors: [
      '6:37: profiles[0].pluginConfig[0].args.bindTimeoutSeconds: Invalid value: -1: invalid BindTimeoutSeconds, should not be a negative value',
    ],
  },
  {
    name: 'a shape of storage, whose gate is off',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: VolumeBinding
        args: { shape: [{ utilization: 0, score: 0 }] }
`,
    errors: [
      '6:24: profiles[0].pluginConfig[0].args.shape: Invalid value: [{"utilization":0,"score":0}]: unexpected field `shape`, remove it or turn on the feature gate StorageCapacityScoring',
    ],
  },
  {
    name: 'an added affinity with an operator that is unknown',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: NodeAffinity
        args: { addedAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: Is }] }] } } }
`,
    errors: [
      '6:145: profiles[0].pluginConfig[0].args.addedAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator',
    ],
  },
  {
    name: 'an argument that the plugin does not have',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig:
      - name: InterPodAffinity
        args: { weight: 1 }
`,
    errors: [
      '6:17: profiles[0].pluginConfig[0].args.weight: unknown field (the fields here are apiVersion, kind, hardPodAffinityWeight, ignorePreferredTermsOfExistingPods)',
    ],
  },
  {
    name: 'arguments of one plugin twice',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
  - pluginConfig: [{ name: VolumeBinding, args: {} }, { name: VolumeBinding, args: {} }]
`,
    errors: ['4:55: profiles[0].pluginConfig[1]: Duplicate value: "VolumeBinding"'],
  },
  {
    name: 'a profile without a name of its own',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles: [{ schedulerName: "" }]
`,
    errors: ['3:29: profiles[0].schedulerName: Required value'],
  },
  {
    name: 'no parallelism',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
parallelism: 0
`,
    errors: ['3:14: parallelism: Invalid value: 0: must be greater than zero'],
  },
  {
    name: 'a back-off that ends before it begins',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
podInitialBackoffSeconds: 5
podMaxBackoffSeconds: 2
`,
    errors: ['4:23: podMaxBackoffSeconds: Invalid value: 2: must be greater than or equal to PodInitialBackoffSeconds'],
  },
  {
    name: 'no first back-off',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
podInitialBackoffSeconds: 0
`,
    errors: ['3:27: podInitialBackoffSeconds: Invalid value: 0: must be greater than 0'],
  },
  {
    name: 'two plugins that sort the queue',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles: [{ plugins: { queueSort: { enabled: [{ name: PrioritySort }, { name: Other }] } } }]
`,
    errors: ['3:36: profiles[0].plugins.queueSort: Invalid value: 2: only one queue sort plugin can be enabled'],
  },
  {
    name: 'a misspelt field',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profile: []
`,
    errors: ['3:1: profile: unknown field (did you mean "profiles"?)'],
  },
  {
    name: 'an old version',
    input: `
apiVersion: kubescheduler.config.k8s.io/v1beta3
kind: KubeSchedulerConfiguration
`,
    errors: [
      '1:13: apiVersion: KubeSchedulerConfiguration is read in version kubescheduler.config.k8s.io/v1, not kubescheduler.config.k8s.io/v1beta3 (use apiVersion: kubescheduler.config.k8s.io/v1)',
    ],
  },
];
