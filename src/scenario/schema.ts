/**
 * The scenario format, `headroom/v1 Scenario`: the one definition from which come the validator (compiled by
 * scripts/generate-scenario-schema.mjs), the TypeScript type, docs/scenario.md and docs/scenario.schema.json.
 * A field marked `notYet` belongs to the format but is not simulated by this version: using it is an error that names it.
 */
import { duration, quantity } from '../api/schema-parts.ts';
import { arrivalSchema, fleetTraceSchema } from '../workloads/arrivals/schema.ts';
import { clusterAutoscalerSchema } from './autoscaler-schema.ts';
import { capacitySchema, priceSchema } from './capacity-schema.ts';
import { containerFields, containers, image } from './container-schema.ts';
import { kubelet } from './eviction-schema.ts';
import type { FromSchema, Schema } from './from-schema.ts';
import { imagePulls, reservations } from './kubelet-schema.ts';
import { featureGates, metrics, metricsAdapter } from './metrics-schema.ts';
import { nodeActionsSchema } from './node-actions-schema.ts';
import { law } from './schema-parts.ts';
import { serves, traffic, usage } from './usage-schema.ts';

const namePattern = '^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$';
const aName = 'a name of lower-case letters, digits and -';

const taint = {
  type: 'object',
  description: 'A taint, as in a Node.',
  properties: {
    key: { type: 'string', description: 'Label-like key.' },
    value: { type: 'string', description: 'Its value.', defaultText: '""' },
    effect: { enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'], description: 'What it does to pods.' },
  },
  required: ['key', 'effect'],
} as const satisfies Schema;

const pool = {
  type: 'object',
  properties: {
    pool: {
      type: 'string',
      pattern: namePattern,
      expected: aName,
      description:
        'Name of the pool. Its nodes are called `<pool>-1`, `<pool>-2`, … and carry the label `headroom/pool`.',
    },
    instanceType: {
      type: 'string',
      description:
        'A type of the catalogue, as `aws/m6i.2xlarge`, `azure/…` or `gcp/…`: capacity, architecture, pods and price. ' +
        'One of `instanceType` and `capacity` is needed.',
    },
    capacity: {
      type: 'object',
      description:
        'What one node has, by resource, where it is none of the catalogue: `{ cpu: 8, memory: 32Gi, pods: 58 }`. ' +
        'CPU in cores, memory in bytes, both as Kubernetes quantities. `pods` is 110 unless it is given.',
      additionalProperties: quantity,
    },
    count: { type: 'integer', minimum: 0, description: 'How many nodes.' },
    min: {
      type: 'integer',
      minimum: 0,
      description: 'The fewest nodes that the Cluster Autoscaler leaves. Stands beside `max` only.',
      defaultText: '0',
    },
    max: {
      type: 'integer',
      minimum: 1,
      description:
        'The most nodes that the Cluster Autoscaler makes of the pool; with it the pool is autoscaled ' +
        '(`spec.clusterAutoscaler` says how). A pool of several zones is one group whose new nodes take the zones in ' +
        'turn: for a group per zone give a pool per zone, with `balanceSimilarNodeGroups`.',
      defaultText: 'none: the pool keeps its size',
    },
    boot: law('From the order of a node by the autoscaler until it joins the cluster', '90s'),
    zones: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$', expected: 'a label value' },
      minItems: 1,
      description: 'Zones, which the nodes take in turn (label `topology.kubernetes.io/zone`).',
      defaultText: '[a]',
    },
    region: {
      type: 'string',
      description: 'Region (label `topology.kubernetes.io/region`).',
      defaultText: "the catalogue's price region, or `local`",
    },
    labels: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'More labels of every node.',
      defaultText: '{}',
    },
    taints: { type: 'array', items: taint, description: 'Taints of every node.', defaultText: '[]' },
    reserved: {
      type: 'object',
      additionalProperties: quantity,
      description:
        'What the node keeps from pods, by resource: for the system, for Kubernetes and for the hard eviction ' +
        'thresholds together. Allocatable is capacity less this.',
      defaultText: "the provider's formula for a type of the catalogue; nothing for `capacity`",
    },
    disk: {
      oneOf: quantity.oneOf,
      description:
        "Size of a catalogue node's disk in bytes (`ephemeral-storage`); a tenth is kept back for the hard eviction " +
        'threshold `nodefs.available<10%`.',
      defaultText: '100Gi',
    },
    ...reservations,
    imagePulls,
    maxPods: {
      type: 'integer',
      minimum: 1,
      description: 'Most pods on one node of a catalogue type.',
      defaultText: "the provider's",
    },
    ...priceSchema,
  },
  required: ['pool', 'count'],
} as const satisfies Schema;

const behaviour = {
  type: 'object',
  properties: {
    target: {
      type: 'string',
      pattern: '^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$',
      expected: 'kind/namespace/name, as deployment/shop/frontend',
      description: 'Whose pods, as `deployment/shop/frontend` (kind/namespace/name); `*` stands for every name.',
    },
    startup: {
      type: 'object',
      description: 'How a pod comes up.',
      properties: {
        image,
        init: law('From the start on the node until the first container may start (volumes, network, pulls)', '1s'),
        ready: law('From then until the pod is ready', '1s'),
        live: containerFields.live,
      },
    },
    run: law('How long the containers of a pod run that ends by itself (of a Job) before they exit with 0', '30s'),
    stop: law('From the deletion until the containers have stopped; the grace period is the most', '1s'),
    preStop: containerFields.preStop,
    exits: containerFields.exits,
    stuck: containerFields.stuck,
    containers,
    serves,
    usage,
  },
  required: ['target'],
} as const satisfies Schema;

const nodesOfAction = {
  type: 'object',
  exactlyOneProperty: true,
  properties: {
    node: { type: 'string', description: 'One node by its name.' },
    pool: { type: 'string', description: 'All nodes of a pool of `fleet`.' },
    zone: { type: 'string', description: 'All nodes of a zone.' },
  },
} as const satisfies Schema;

/** The pattern begins with the kinds, in brackets where there are several: they are told to who names another. */
const target = <Pattern extends string>(pattern: Pattern, description: string) => {
  const kinds = /^\^(?:\(\?:)?([a-z|]+)/.exec(pattern)![1]!.split('|');
  const names = kinds.length === 1 ? kinds[0]! : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)!}`;
  const expected = `kind/namespace/name of a ${names}, as ${kinds[0]!}/shop/frontend`;
  return { type: 'string', pattern, expected, description } as const;
};

const rollout = (description: string) =>
  ({
    type: 'object',
    description,
    properties: { target: target('^deployment/[^/]+/[^/]+$', 'Which, as `deployment/shop/frontend`.') },
    required: ['target'],
  }) as const satisfies Schema;

const action = {
  type: 'object',
  description: 'One action.',
  exactlyOneProperty: true,
  properties: {
    cordon: { ...nodesOfAction, description: 'Marks nodes unschedulable.' },
    uncordon: { ...nodesOfAction, description: 'Marks nodes schedulable again.' },
    scale: {
      type: 'object',
      description: 'Sets `spec.replicas`.',
      properties: {
        target: target('^(?:deployment|replicaset|statefulset)/[^/]+/[^/]+$', 'What, as `deployment/shop/frontend`.'),
        replicas: { type: 'integer', minimum: 0, description: 'How many pods.' },
      },
      required: ['target', 'replicas'],
    },
    setImage: {
      type: 'object',
      description: 'Changes the image of a container in the template, as `kubectl set image` does: a rollout begins.',
      properties: {
        target: target('^(?:deployment|statefulset|daemonset)/[^/]+/[^/]+$', 'Whose, as `deployment/shop/frontend`.'),
        container: { type: 'string', description: 'Name of the container.' },
        image: { type: 'string', description: 'The new image.' },
      },
      required: ['target', 'container', 'image'],
    },
    rolloutPause: rollout('Pauses a Deployment.'),
    rolloutResume: rollout('Resumes a Deployment.'),
    delete: {
      type: 'object',
      description: 'Deletes an object; what it owns is collected in the background. Pods have their grace period.',
      properties: {
        target: target(
          '^(?:deployment|replicaset|statefulset|daemonset|job|cronjob|pod)/[^/]+/[^/]+$',
          'What, as `deployment/shop/frontend` or `pod/shop/web-0`.',
        ),
      },
      required: ['target'],
    },
    addNodes: {
      type: 'object',
      description: 'Adds nodes to a pool of `fleet`; their numbers go on.',
      properties: {
        pool: { type: 'string', description: 'Which pool.' },
        count: { type: 'integer', minimum: 1, description: 'How many.' },
      },
      required: ['pool', 'count'],
    },
    apply: {
      type: 'object',
      description: 'Creates the objects of manifests, as at the start.',
      properties: {
        manifests: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Files, folders or globs.' },
      },
      required: ['manifests'],
    },
    ...nodeActionsSchema,
  },
} as const satisfies Schema;

const spec = {
  type: 'object',
  properties: {
    seed: {
      type: 'integer',
      minimum: 0,
      description:
        'What every random draw follows from: same scenario, seed and version, same run. `--seed` overrides it.',
      defaultText: '1',
    },
    duration: {
      ...duration,
      description: 'How much simulated time the run covers. `--until` ends it earlier or later.',
      defaultText: '1h',
    },
    startsAt: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$',
      description: 'What simulated time 0 is called (RFC 3339): CronJobs, traces and exports use it.',
      defaultText: 'when the snapshot among the manifests was taken; 2026-01-01T00:00:00Z without one',
    },
    fleet: {
      type: 'array',
      items: { oneOf: [pool, fleetTraceSchema] },
      description: 'Nodes by pool, or all nodes of a trace. May be empty when the manifests bring Nodes (a snapshot).',
      defaultText: '[]',
    },
    manifests: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Files, folders or globs with Kubernetes objects, unchanged; relative to the folder of the scenario. Kinds that ' +
        'are not simulated are accepted and named in the summary.',
      defaultText: '[]',
    },
    scheduler: {
      type: 'string',
      description:
        'File with a KubeSchedulerConfiguration, relative to the folder of the scenario; or a bundled policy by its ' +
        'name, as `best-fit` (`headroom policies` lists them).',
      defaultText: "Kubernetes' own default profile",
    },
    behaviour: {
      type: 'array',
      items: behaviour,
      description: 'What pods do when they run, by workload; Kubernetes has no format for it. Later rules override.',
      defaultText: '[]',
    },
    timeline: {
      type: 'array',
      description: 'What is done to the cluster, and when.',
      defaultText: '[]',
      items: {
        type: 'object',
        properties: { at: { ...duration, description: 'When, from the start of the run.' }, do: action },
        required: ['at', 'do'],
      },
    },
    controlPlane: {
      enum: ['default', 'instant'],
      description:
        '`default`: reaction times and client limits as measured on a v1.34 control plane; `instant`: everything reacts ' +
        'at the instant of its cause.',
      defaultText: 'default',
    },
    traffic,
    metrics,
    metricsAdapter,
    featureGates,
    kubelet,
    clusterAutoscaler: clusterAutoscalerSchema,
    arrivals: {
      type: 'array',
      items: arrivalSchema,
      description: 'Batch work that comes over time, from traces and generators.',
      defaultText: '[]',
    },
    capacity: capacitySchema,
    gates: {
      type: 'array',
      items: { type: 'string' },
      description:
        'What must hold, as `pendingPods.p99 == 0` or `cost.perDay < 250`; exit code 99 when one does not. ' +
        'See [gates.md](gates.md).',
      defaultText: '[]',
    },
  },
} as const satisfies Schema;

/** The whole document. */
export const scenarioSchema = {
  type: 'object',
  properties: {
    apiVersion: { enum: ['headroom/v1'], description: 'Version of the format.' },
    kind: { enum: ['Scenario'], description: 'Kind of the document.' },
    metadata: {
      type: 'object',
      description: 'About the scenario.',
      properties: {
        name: {
          type: 'string',
          pattern: namePattern,
          expected: aName,
          description: 'Its name; names the folder of its outputs.',
        },
        description: { type: 'string', description: 'A sentence for people.', defaultText: '""' },
      },
      required: ['name'],
    },
    spec: { ...spec, description: 'What happens.' },
  },
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
} as const satisfies Schema;

/** A scenario as it is written, after validation. */
export type ScenarioDocument = FromSchema<typeof scenarioSchema>;
export type PoolDocument = FromSchema<typeof pool>;
export type FleetTraceDocument = FromSchema<typeof fleetTraceSchema>;
export type BehaviourDocument = FromSchema<typeof behaviour>;
export type ActionDocument = FromSchema<typeof action>;
export type { LawDocument } from './schema-parts.ts';
export type QuantityDocument = FromSchema<typeof quantity>;
