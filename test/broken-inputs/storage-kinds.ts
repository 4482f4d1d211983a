/** Quotas, limits and storage: more broken manifests, and the exact words that they are answered with. */
import type { BrokenManifest } from '../api/manifest-cases/broken-manifest.ts';

export const storageKindCases: readonly BrokenManifest[] = [
  {
    name: 'ResourceQuota: an amount that is none',
    input: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: q }
spec:
  hard: { requests.cpu: much }
`,
    errors: ['5:25: spec.hard[requests.cpu]: expected a quantity such as 500m, got "much"'],
  },
  {
    name: 'ResourceQuota: an amount below 0',
    input: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: q }
spec:
  hard: { requests.cpu: "-1" }
`,
    errors: ['5:25: spec.hard[requests.cpu]: Invalid value: "-1": must be greater than or equal to 0'],
  },
  {
    name: 'ResourceQuota: an operator of scopes that is unknown',
    input: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: q }
spec:
  hard: { pods: 1 }
  scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: Equals, values: [a] }] }
`,
    errors: [
      '6:77: spec.scopeSelector.matchExpressions[0].operator: Invalid value: "Equals": not a valid selector operator',
    ],
  },
  {
    name: 'LimitRange: a type that is there twice',
    input: `
apiVersion: v1
kind: LimitRange
metadata: { name: l }
spec:
  limits: [{ type: Container, max: { cpu: 1 } }, { type: Container, max: { memory: 1Gi } }]
`,
    errors: ['5:58: spec.limits[1].type: Duplicate value: "Container"'],
  },
  {
    name: 'LimitRange: no limits at all',
    input: `
apiVersion: v1
kind: LimitRange
metadata: { name: l }
spec: {}
`,
    errors: ['4:1: spec.limits: Required value'],
  },
  {
    name: 'LimitRange: a default request above the default limit',
    input: `
apiVersion: v1
kind: LimitRange
metadata: { name: l }
spec:
  limits: [{ type: Container, default: { cpu: 1 }, defaultRequest: { cpu: 2 } }]
`,
    errors: [
      '5:75: spec.limits[0].defaultRequest.cpu: Invalid value: 2: default request value 2 is greater than default limit value 1',
    ],
  },
  {
    name: 'PersistentVolumeClaim: a claim of nothing',
    input: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: c }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 0 } } }
`,
    errors: ['4:73: spec.resources.requests.storage: Invalid value: 0: must be greater than zero'],
  },
  {
    name: 'PersistentVolumeClaim: a volume mode that is unknown',
    input: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: c }
spec: { accessModes: [ReadWriteOnce], volumeMode: File, resources: { requests: { storage: 1Gi } } }
`,
    errors: ['4:51: spec.volumeMode: Unsupported value: "File": supported values: "Block", "Filesystem"'],
  },
  {
    name: 'PersistentVolumeClaim: one pod alone, and others',
    input: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: c }
spec: { accessModes: [ReadWriteOncePod, ReadWriteMany], resources: { requests: { storage: 1Gi } } }
`,
    errors: ['4:22: spec.accessModes: Forbidden: may not use ReadWriteOncePod with other access modes'],
  },
  {
    name: 'PersistentVolume: no capacity',
    input: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: v }
spec: { accessModes: [ReadWriteOnce], csi: { driver: d, volumeHandle: h } }
`,
    errors: ['4:1: spec.capacity: Required value'],
  },
  {
    name: 'PersistentVolume: no access mode',
    input: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: v }
spec: { capacity: { storage: 1Gi }, csi: { driver: d, volumeHandle: h } }
`,
    errors: ['4:1: spec.accessModes: Required value'],
  },
  {
    name: 'PersistentVolume: a reclaim policy that is unknown',
    input: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: v }
spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: Keep, csi: { driver: d, volumeHandle: h } }
`,
    errors: [
      '4:98: spec.persistentVolumeReclaimPolicy: Unsupported value: "Keep": supported values: "Delete", "Recycle", "Retain"',
    ],
  },
  {
    name: 'PersistentVolume: an affinity that requires nothing',
    input: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: v }
spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], nodeAffinity: {}, csi: { driver: d, volumeHandle: h } }
`,
    errors: ['4:67: spec.nodeAffinity.required: Required value: must specify required node constraints'],
  },
  {
    name: 'StorageClass: no provisioner',
    input: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: s }
provisioner: ""
`,
    errors: ['4:14: provisioner: Required value'],
  },
  {
    name: 'StorageClass: a provisioner with blanks',
    input: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: s }
provisioner: my disks
`,
    errors: [
      "4:14: provisioner: Invalid value: \"my disks\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
    ],
  },
  {
    name: 'StorageClass: a reclaim policy that volumes alone have',
    input: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: s }
provisioner: x.io/d
reclaimPolicy: Recycle
`,
    errors: ['5:16: reclaimPolicy: Unsupported value: "Recycle": supported values: "Delete", "Retain"'],
  },
  {
    name: 'StorageClass: an expansion that is a word',
    input: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: s }
provisioner: x.io/d
allowVolumeExpansion: "yes"
`,
    errors: ['5:23: allowVolumeExpansion: expected true or false, got "yes" (write true without quotes)'],
  },
  {
    name: 'CSINode: fewer than no volumes',
    input: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: n }
spec: { drivers: [{ name: d, nodeID: a, allocatable: { count: -1 } }] }
`,
    errors: ['4:63: spec.drivers[0].allocatable.count: Invalid value: -1: must be greater than or equal to 0'],
  },
  {
    name: 'CSINode: a driver without its name of the node',
    input: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: n }
spec: { drivers: [{ name: d }] }
`,
    errors: ['4:19: spec.drivers[0].nodeID: Required value'],
  },
  {
    name: 'CSINode: a count of volumes in quotes',
    input: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: n }
spec: { drivers: [{ name: d, nodeID: a, allocatable: { count: "39" } }] }
`,
    errors: ['4:63: spec.drivers[0].allocatable.count: expected a whole number, got "39" (remove the quotes: 39)'],
  },
  {
    name: 'CSINode: a field that drivers do not have',
    input: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: n }
spec: { drivers: [{ name: d, nodeID: a, limit: 3 }] }
`,
    errors: [
      '4:41: spec.drivers[0].limit: unknown field (the fields here are allocatable, name, nodeID, topologyKeys)',
    ],
  },
  {
    name: 'CSINode: drivers by name',
    input: `
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: { name: n }
spec: { drivers: { d: { nodeID: a } } }
`,
    errors: ['4:18: spec.drivers: expected a list, got an object (begin every item with "- ")'],
  },
];
