/** The part of the scenario format for what is done to nodes and rollouts: `spec.timeline[].do.drain` and its like. */
import { duration } from '../api/schema-parts.ts';
import type { FromSchema, Schema } from './from-schema.ts';

/** Which nodes: exactly one of the three. */
const which = {
  node: {
    type: 'string',
    description: 'One node by its name. Exactly one of `node`, `pool` and `zone` is needed.',
    defaultText: 'none',
  },
  pool: { type: 'string', description: 'All nodes of a pool of `fleet`.', defaultText: 'none' },
  zone: { type: 'string', description: 'All nodes of a zone.', defaultText: 'none' },
} as const satisfies Readonly<Record<string, Schema>>;

/** Options of kubectl drain. */
const drainOptions = {
  timeout: {
    ...duration,
    description: 'Gives up on a node after so long (`--timeout`); looked at when an eviction is tried again.',
    defaultText: 'none',
  },
  force: {
    type: 'boolean',
    description: 'Evicts pods that no controller will replace, too (`--force`).',
    defaultText: 'false',
  },
  ignoreDaemonSets: {
    type: 'boolean',
    description: 'Leaves the pods of DaemonSets on the node (`--ignore-daemonsets`); without it they stop the drain.',
    defaultText: 'true',
  },
  deleteEmptyDirData: {
    type: 'boolean',
    description: 'Evicts pods with emptyDir volumes (`--delete-emptydir-data`); without it they stop the drain.',
    defaultText: 'true',
  },
  skipWaitForDeleteTimeout: {
    ...duration,
    description:
      'Does not wait for pods whose deletion is overdue by more than so many seconds ' +
      '(`--skip-wait-for-delete-timeout`).',
    defaultText: 'none',
  },
} as const satisfies Readonly<Record<string, Schema>>;

const forHowLong = {
  ...duration,
  description: 'After so long the nodes are heard again.',
  defaultText: 'for good, or until `recover`',
} as const satisfies Schema;

const effect = { enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] } as const satisfies Schema;

/** Actions by name, for `spec.timeline[].do`. */
export const nodeActionsSchema = {
  drain: {
    type: 'object',
    description:
      'Cordons nodes and evicts their pods, as `kubectl drain` does: refused evictions are tried again every 5 s.',
    properties: {
      ...which,
      parallel: { type: 'integer', minimum: 1, description: 'Nodes drained at the same time.', defaultText: '1' },
      ...drainOptions,
    },
  },
  fail: {
    type: 'object',
    description: 'Nodes fall silent: no heartbeat, nothing is heard of their pods.',
    properties: { ...which, for: forHowLong },
  },
  recover: { type: 'object', description: 'Silent nodes are heard again.', properties: which },
  zoneFail: {
    type: 'object',
    description: 'All nodes of a zone fall silent.',
    properties: { zone: { type: 'string', description: 'Which zone.' }, for: forHowLong },
    required: ['zone'],
  },
  removeNodes: {
    type: 'object',
    description:
      'Deletes Node objects without draining them; the pod garbage collector removes their pods 40 to 60 s later.',
    properties: {
      ...which,
      count: { type: 'integer', minimum: 1, description: 'Only so many, the youngest first.', defaultText: 'all' },
    },
  },
  taint: {
    type: 'object',
    description: 'Adds a taint, in the place of one of the same key and effect.',
    properties: {
      ...which,
      key: { type: 'string', description: 'Label-like key.' },
      value: { type: 'string', description: 'Its value.', defaultText: '""' },
      effect: { ...effect, description: 'What it does to pods.' },
    },
    required: ['key', 'effect'],
  },
  untaint: {
    type: 'object',
    description: 'Removes taints.',
    properties: {
      ...which,
      key: { type: 'string', description: 'Their key.' },
      effect: { ...effect, description: 'Only those of this effect.', defaultText: 'all effects' },
    },
    required: ['key'],
  },
  upgradePool: {
    type: 'object',
    description:
      'Replaces all nodes of a pool: each is drained and removed, a new one is added and waited for. A node that ' +
      'cannot be drained stops the upgrade.',
    properties: {
      pool: { type: 'string', description: 'Which pool of `fleet`.' },
      parallel: { type: 'integer', minimum: 1, description: 'Nodes replaced at the same time.', defaultText: '1' },
      surge: {
        type: 'integer',
        minimum: 0,
        description: 'Extra nodes that are added before the first drain; in the end the pool is as large as before.',
        defaultText: '0',
      },
      ...drainOptions,
    },
    required: ['pool'],
  },
  rolloutUndo: {
    type: 'object',
    description: 'Goes back to an earlier revision of a Deployment, as `kubectl rollout undo` does.',
    properties: {
      target: {
        type: 'string',
        pattern: '^deployment/[^/]+/[^/]+$',
        expected: 'kind/namespace/name of a deployment, as deployment/shop/frontend',
        description: 'Which, as `deployment/shop/frontend`.',
      },
      toRevision: {
        type: 'integer',
        minimum: 1,
        description: 'Which revision.',
        defaultText: 'the one before the latest',
      },
    },
    required: ['target'],
  },
} as const satisfies Readonly<Record<string, Schema>>;

/** The actions as they are written, after validation. */
export type NodeActionDocuments = {
  readonly [Name in keyof typeof nodeActionsSchema]?: FromSchema<(typeof nodeActionsSchema)[Name]> | undefined;
};
