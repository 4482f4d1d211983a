/** The part of the scenario format for the Cluster Autoscaler: `spec.clusterAutoscaler`, in the words of its flags. */
import { duration, quantity } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';

const flag = (name: string, what: string): string => `${what} (\`--${name}\`).`;

const time = (name: string, what: string, defaultText: string) =>
  ({ ...duration, description: flag(name, what), defaultText }) as const satisfies Schema;

const yesNo = (name: string, what: string, defaultText: 'true' | 'false') =>
  ({ type: 'boolean', description: flag(name, what), defaultText }) as const satisfies Schema;

const count = (name: string, what: string, defaultText: string) =>
  ({ type: 'integer', minimum: 0, description: flag(name, what), defaultText }) as const satisfies Schema;

const scaleDown = {
  type: 'object',
  description: 'When and how nodes go.',
  defaultText: "the flags' defaults",
  properties: {
    enabled: yesNo('scale-down-enabled', 'Whether nodes go at all', 'true'),
    unneededTime: time('scale-down-unneeded-time', 'How long a node must be unneeded', '10m'),
    unreadyTime: time('scale-down-unready-time', 'The same for a node that is not ready', '20m'),
    utilizationThreshold: {
      type: 'number',
      minimum: 0,
      description: flag('scale-down-utilization-threshold', 'Nodes requested below this share may be unneeded'),
      defaultText: '0.5',
    },
    delayAfterAdd: time('scale-down-delay-after-add', 'Pause after a scale-up', '10m'),
    delayAfterDelete: time('scale-down-delay-after-delete', 'Pause after a node was chosen to go', '0'),
    maxParallelism: count('max-scale-down-parallelism', 'Most nodes on their way out at once', '10'),
    maxDrainParallelism: count('max-drain-parallelism', 'Most of them with pods to move', '1'),
    maxPodEvictionTime: time('max-pod-eviction-time', 'How long refused evictions are tried again', '2m'),
    maxGracefulTermination: time('max-graceful-termination-sec', 'How long evicted pods are waited for', '10m'),
    delayAfterTaint: time('node-delete-delay-after-taint', 'From the taint to the removal', '5s'),
    skipNodesWithSystemPods: yesNo('skip-nodes-with-system-pods', 'Pods of kube-system hold their node', 'true'),
    skipNodesWithLocalStorage: yesNo('skip-nodes-with-local-storage', 'emptyDir and hostPath hold the node', 'true'),
    skipNodesWithCustomControllerPods: yesNo(
      'skip-nodes-with-custom-controller-pods',
      'Pods of unknown controllers hold their node',
      'true',
    ),
    minReplicaCount: count('min-replica-count', 'Smaller ReplicaSets hold the node', '0'),
    ignoreDaemonSetsUtilization: yesNo(
      'ignore-daemonsets-utilization',
      'Requests of daemon sets do not count',
      'false',
    ),
    minCoresTotal: count('cores-total', 'Cores of the cluster that stay', '0'),
    minMemoryTotal: {
      ...quantity,
      description: flag('memory-total', 'Memory of the cluster that stays'),
      defaultText: '0',
    },
  },
} as const satisfies Schema;

export const clusterAutoscalerSchema = {
  type: 'object',
  description:
    'How the Cluster Autoscaler (v1.34) changes the sizes of the pools that have a `max`. Fields are its flags; what is ' +
    'left out has their default.',
  defaultText: "the flags' defaults",
  properties: {
    expander: {
      type: 'array',
      items: { enum: ['random', 'least-waste', 'most-pods', 'least-nodes', 'price', 'priority'] },
      minItems: 1,
      description: flag('expander', 'Which pool grows, each one narrowing what those before it left'),
      defaultText: '[least-waste]',
    },
    priorities: {
      type: 'string',
      description: 'For the expander `priority`: the text of `priorities` in its config map.',
      defaultText: 'none',
    },
    balanceSimilarNodeGroups: yesNo('balance-similar-node-groups', 'New nodes are shared among like pools', 'false'),
    maxNodesTotal: count('max-nodes-total', 'Most nodes of the cluster; 0: no limit', '0'),
    maxCoresTotal: count('cores-total', 'Most cores of the cluster', '320000'),
    maxMemoryTotal: {
      ...quantity,
      description: flag('memory-total', 'Most memory of the cluster'),
      defaultText: '6400000Gi',
    },
    maxNodesPerScaleUp: count('max-nodes-per-scaleup', 'Most new nodes at once', '1000'),
    scanInterval: time('scan-interval', 'Time between two loops', '10s'),
    newPodScaleUpDelay: time('new-pod-scale-up-delay', 'A pod must be older than this', '0'),
    maxNodeProvisionTime: time('max-node-provision-time', 'A node that has not joined by then is given up', '15m'),
    scaleDown,
  },
} as const satisfies Schema;

export type ClusterAutoscalerDocument = FromSchema<typeof clusterAutoscalerSchema>;
