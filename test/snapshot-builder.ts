/** Builds what `kubectl get … -A -o json` prints for a small cluster: objects with everything that a server adds. */

/** When the cluster of these objects was looked at. */
export const takenAt = '2026-11-20T10:00:00Z';

const created = '2026-11-18T10:00:00Z';
const managed = [
  { manager: 'kube-controller-manager', operation: 'Update', apiVersion: 'v1', time: created, fieldsV1: {} },
];

function metadata(name: string, namespace: string | null, more: object = {}): object {
  return {
    ...(namespace !== null && { namespace }),
    name,
    uid: `uid-${name}`,
    resourceVersion: '4711',
    creationTimestamp: created,
    managedFields: managed,
    ...more,
  };
}

export function node(name: string, zone: string, cpu = '4', taints: object[] = []): object {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: metadata(name, null, {
      labels: {
        'kubernetes.io/hostname': name,
        'topology.kubernetes.io/zone': zone,
        'node-role.kubernetes.io/worker': '',
      },
      annotations: { 'volumes.kubernetes.io/controller-managed-attach-detach': 'true' },
    }),
    spec: {
      podCIDR: '10.244.1.0/24',
      podCIDRs: ['10.244.1.0/24'],
      providerID: `kind://${name}`,
      ...(taints.length > 0 && { taints }),
    },
    status: {
      addresses: [
        { type: 'InternalIP', address: '172.18.0.3' },
        { type: 'Hostname', address: name },
      ],
      capacity: { cpu, memory: '16Gi', pods: '110', 'ephemeral-storage': '100Gi', 'hugepages-2Mi': '0' },
      allocatable: { cpu, memory: '16Gi', pods: '110', 'ephemeral-storage': '100Gi', 'hugepages-2Mi': '0' },
      conditions: [
        {
          type: 'MemoryPressure',
          status: 'False',
          lastHeartbeatTime: takenAt,
          lastTransitionTime: created,
          reason: 'KubeletHasSufficientMemory',
          message: 'kubelet has sufficient memory available',
        },
        {
          type: 'Ready',
          status: 'True',
          lastHeartbeatTime: takenAt,
          lastTransitionTime: created,
          reason: 'KubeletReady',
          message: 'kubelet is posting ready status',
        },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      images: [
        { names: ['registry.example/shop/web@sha256:0123', 'registry.example/shop/web:1'], sizeBytes: 134217728 },
      ],
      nodeInfo: {
        architecture: 'amd64',
        bootID: 'b',
        containerRuntimeVersion: 'containerd://2.1.3',
        kernelVersion: '6.8.0',
        kubeProxyVersion: '',
        kubeletVersion: 'v1.34.1',
        machineID: 'm',
        operatingSystem: 'linux',
        osImage: 'Debian GNU/Linux 12',
        systemUUID: 's',
      },
      runtimeHandlers: [{ name: '', features: { recursiveReadOnlyMounts: true, userNamespaces: true } }],
      features: { supplementalGroupsPolicy: true },
      aFieldOfTheFuture: { yes: true },
    },
  };
}

export interface PodParts {
  readonly namespace?: string;
  readonly node?: string;
  readonly owner?: readonly [kind: string, name: string];
  readonly labels?: Readonly<Record<string, string>>;
  readonly cpu?: string;
  readonly memory?: string;
  readonly phase?: string;
  readonly spec?: object;
}

/** Containers of one template, as the server has defaulted them. */
function container(cpu: string, memory: string): object {
  return {
    name: 'web',
    image: 'registry.example/shop/web:1',
    imagePullPolicy: 'IfNotPresent',
    resources: { requests: { cpu, memory } },
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
  };
}

function podSpec(cpu: string, memory: string): object {
  return {
    containers: [container(cpu, memory)],
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
  };
}

export function pod(name: string, parts: PodParts = {}): object {
  const { namespace = 'shop', node, owner, labels = { app: 'web' }, cpu = '500m', memory = '512Mi' } = parts;
  const phase = parts.phase ?? (node === undefined ? 'Pending' : 'Running');
  const api = owner?.[0] === 'Job' ? 'batch/v1' : 'apps/v1';
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata(name, namespace, {
      generateName: `${owner?.[1] ?? name}-`,
      labels,
      ...(owner && {
        ownerReferences: [
          {
            apiVersion: api,
            kind: owner[0],
            name: owner[1],
            uid: `uid-${owner[1]}`,
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      }),
    }),
    spec: {
      ...podSpec(cpu, memory),
      enableServiceLinks: true,
      preemptionPolicy: 'PreemptLowerPriority',
      priority: 0,
      serviceAccount: 'default',
      serviceAccountName: 'default',
      ...(node !== undefined && { nodeName: node }),
      ...parts.spec,
      tolerations: [
        { effect: 'NoExecute', key: 'node.kubernetes.io/not-ready', operator: 'Exists', tolerationSeconds: 300 },
        { effect: 'NoExecute', key: 'node.kubernetes.io/unreachable', operator: 'Exists', tolerationSeconds: 300 },
      ],
    },
    status: {
      phase,
      qosClass: 'Burstable',
      hostIP: '172.18.0.3',
      podIP: '10.244.1.7',
      podIPs: [{ ip: '10.244.1.7' }],
      startTime: created,
      conditions: [
        {
          type: 'Ready',
          status: phase === 'Running' ? 'True' : 'False',
          lastProbeTime: null,
          lastTransitionTime: created,
        },
        {
          type: 'PodScheduled',
          status: node === undefined ? 'False' : 'True',
          lastProbeTime: null,
          lastTransitionTime: created,
        },
      ],
      containerStatuses:
        node === undefined
          ? []
          : [
              {
                name: 'web',
                image: 'registry.example/shop/web:1',
                imageID: 'x',
                ready: phase === 'Running',
                restartCount: 3,
                started: true,
                state: { running: { startedAt: created } },
                lastState: {},
              },
            ],
    },
  };
}

const hash = '5d4f8c9b7d';

/** A Deployment, its ReplicaSet and its pods, spread over the nodes in turn. */
export function deployment(
  name: string,
  nodes: readonly string[],
  replicas: number,
  cpu = '500m',
  memory = '512Mi',
): object[] {
  const labels = { app: name };
  const template = (more: object): object => ({
    metadata: { creationTimestamp: null, labels: { ...labels, ...more } },
    spec: podSpec(cpu, memory),
  });
  const rs = `${name}-${hash}`;
  const revision = { 'deployment.kubernetes.io/revision': '1' };
  const podHash = { 'pod-template-hash': hash };
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata(name, 'shop', { generation: 1, labels, annotations: revision }),
      spec: {
        progressDeadlineSeconds: 600,
        replicas,
        revisionHistoryLimit: 10,
        selector: { matchLabels: labels },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
        template: template({}),
      },
      status: {
        observedGeneration: 1,
        replicas,
        updatedReplicas: replicas,
        readyReplicas: replicas,
        availableReplicas: replicas,
        conditions: [
          {
            type: 'Available',
            status: 'True',
            lastUpdateTime: created,
            lastTransitionTime: created,
            reason: 'MinimumReplicasAvailable',
            message: 'Deployment has minimum availability.',
          },
          {
            type: 'Progressing',
            status: 'True',
            lastUpdateTime: created,
            lastTransitionTime: created,
            reason: 'NewReplicaSetAvailable',
            message: `ReplicaSet "${rs}" has successfully progressed.`,
          },
        ],
      },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: metadata(rs, 'shop', {
        generation: 1,
        labels: { ...labels, ...podHash },
        annotations: {
          ...revision,
          'deployment.kubernetes.io/desired-replicas': String(replicas),
          'deployment.kubernetes.io/max-replicas': String(Math.ceil(replicas * 1.25)),
        },
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name,
            uid: `uid-${name}`,
            controller: true,
            blockOwnerDeletion: true,
          },
        ],
      }),
      spec: { replicas, selector: { matchLabels: { ...labels, ...podHash } }, template: template(podHash) },
      status: {
        observedGeneration: 1,
        replicas,
        fullyLabeledReplicas: replicas,
        readyReplicas: replicas,
        availableReplicas: replicas,
      },
    },
    ...Array.from({ length: replicas }, (_, i) =>
      pod(`${rs}-p${i}`, {
        node: nodes[i % nodes.length]!,
        owner: ['ReplicaSet', rs],
        labels: { ...labels, ...podHash },
        cpu,
        memory,
      }),
    ),
  ];
}

/** Three nodes in two zones, a web of six pods, and a namespace. */
export function smallCluster(): object[] {
  const nodes = [
    node('n1', 'a'),
    node('n2', 'b'),
    node('n3', 'b', '4', [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }]),
  ];
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: metadata('shop', null, { labels: { 'kubernetes.io/metadata.name': 'shop' } }),
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  };
  return [...nodes, namespace, ...deployment('web', ['n1', 'n2'], 6)];
}

/** As kubectl prints it. */
export function listText(items: readonly object[]): string {
  return `${JSON.stringify({ apiVersion: 'v1', items, kind: 'List', metadata: { resourceVersion: '' } }, null, 4)}\n`;
}

/** A DaemonSet of one pod per node, or a StatefulSet of one pod per name of a node: with the revision of its server. */
export function ownedSet(kind: 'DaemonSet' | 'StatefulSet', name: string, nodes: readonly string[]): object[] {
  const labels = { app: name };
  const revision = `${name}-7c9b6d5f4`;
  const count = nodes.length;
  const template = { metadata: { creationTimestamp: null, labels }, spec: podSpec('100m', '128Mi') };
  const common = { revisionHistoryLimit: 10, selector: { matchLabels: labels }, template };
  const isSet = kind === 'StatefulSet';
  const counts = { observedGeneration: 1 };
  return [
    {
      apiVersion: 'apps/v1',
      kind,
      metadata: metadata(name, 'shop', { generation: 1, labels }),
      spec: isSet
        ? {
            ...common,
            replicas: count,
            serviceName: name,
            podManagementPolicy: 'OrderedReady',
            persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
            updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
          }
        : { ...common, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } },
      status: isSet
        ? {
            ...counts,
            replicas: count,
            readyReplicas: count,
            availableReplicas: count,
            currentReplicas: count,
            updatedReplicas: count,
            currentRevision: revision,
            updateRevision: revision,
            collisionCount: 0,
          }
        : {
            ...counts,
            currentNumberScheduled: count,
            desiredNumberScheduled: count,
            numberReady: count,
            numberAvailable: count,
            updatedNumberScheduled: count,
            numberMisscheduled: 0,
          },
    },
    ...nodes.map((node, index) =>
      pod(isSet ? `${name}-${index}` : `${name}-x${index}`, {
        node,
        owner: [kind, name],
        labels: {
          ...labels,
          'controller-revision-hash': isSet ? revision : '7c9b6d5f4',
          ...(isSet
            ? {
                'statefulset.kubernetes.io/pod-name': `${name}-${index}`,
                'apps.kubernetes.io/pod-index': String(index),
              }
            : { 'pod-template-generation': '1' }),
        },
        cpu: '100m',
        memory: '128Mi',
        ...(!isSet && { spec: { affinity: pinnedTo(node) } }),
      }),
    ),
  ];
}

function pinnedTo(node: string): object {
  const matchFields = [{ key: 'metadata.name', operator: 'In', values: [node] }];
  const required = { nodeSelectorTerms: [{ matchFields }] };
  return { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } };
}
