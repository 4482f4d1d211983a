/**
 * The eviction API, live (v1.34 pkg/registry/core/pod/storage/eviction.go): evictions as requests that take their time.
 * The rules are in pdb/eviction.ts.
 *
 * A request reads the pod's budget when it comes and writes it `requestMicros` later. Where somebody has written the
 * budget in between, the write is refused and the request tried again within the API server, 500 to 550 ms later: so it
 * is that of two evictions in the same moment one waits half a second. The answer goes to the client by name.
 */
import type { PodDisruptionBudget } from '../api/objects.ts';
import { type Cluster, DeleteCause } from '../cluster/cluster.ts';
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { requestPodDeletion } from '../cluster/delete-pod.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { Disruption, PodFlag, type PodId, podPhaseNames } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import { drawBelow } from '../sim/random.ts';
import { type Component, type Kind, Phase } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { createBudgets } from './pdb/budgets.ts';
import { type EvictionPod, type EvictionRefusal, evictPod } from './pdb/eviction.ts';
import { budgetOf, withBudgetStatus } from './pdb/objects.ts';

/** What the API answers: 201, or a refusal. `budget`, as namespace/name: the one that was spent, or asked; null for none. */
export type EvictionResult =
  | { readonly code: 201; readonly budget: string | null }
  | {
      readonly code: EvictionRefusal['code'] | 504;
      readonly message: string;
      readonly causes: readonly string[];
      readonly budget: string | null;
    };

/** Is told of an answer; `subject` is what the client gave with its request. */
export type EvictionClient = (subject: number, result: EvictionResult) => void;

/** Hears every answer about a pod, whoever asked. */
export type EvictionListener = (pod: PodId, result: EvictionResult) => void;

export interface EvictionApi extends Component {
  /** For questions put to a run: hears of every answer, changes nothing. */
  listen(listener: EvictionListener): void;
  /** Before time starts: who takes the answers to the requests of this client. */
  client(name: string, answered: EvictionClient): void;
  /** POST …/pods/NAME/eviction for the pod that had this version of its row: the answer comes later. */
  evict(client: string, subject: number, pod: PodId, version: number): void;
}

interface Request {
  readonly client: string;
  readonly subject: number;
  readonly pod: PodId;
  readonly version: number;
  readonly name: string;
  /** The pod as it was when the request came; null: there was none. */
  readonly read: EvictionPod | null;
  /** The budget that was asked, and its version then; null for none. */
  readonly budget: readonly [id: ObjectId, version: number] | null;
  /** What the budget, as it was read, says. */
  readonly verdict: Verdict;
  /** Writes of the budget that were refused so far. */
  readonly conflicts: number;
}

/** `spend`: the budget is to be written; `free`: it need not be. */
type Verdict = 'spend' | 'free' | EvictionRefusal;

/** EvictionsRetry: 20 tries, 500 ms apart and up to a tenth more. */
const retry = { steps: 20, delayMicros: 500_000, jitterMicros: 50_000 };

/** `context.sim` draws the jitter of retries by the pod's identity. */
export function createEvictionApi(context: ControllerContext): EvictionApi {
  const { cluster, sim, startsAt, controlPlane } = context;
  const { objects, pods } = cluster;
  const budgets = createBudgets(cluster);
  const jitter = sim.streams.purpose('eviction retry');
  const clients = new Map<string, EvictionClient>();
  const listeners: EvictionListener[] = [];
  const requests = new Map<number, Request>();
  let nextRequest = 0;
  let dueKind: Kind | undefined;
  let againKind: Kind | undefined;

  /** Reads the pod's budgets; they are written when the request's time has passed. */
  function begin(
    pending: Pick<Request, 'client' | 'subject' | 'pod' | 'version' | 'name' | 'read' | 'conflicts'>,
  ): void {
    const ids = pending.read === null ? [] : budgets.ofClass(pods.podClass[pending.pod]!);
    const [only, ...others] = ids;
    const budget = only === undefined || others.length > 0 ? null : ([only, objects.versionOf(only)] as const);
    const answer = evictPod(pending.name, pending.read ?? undefined, ids.map(readBudget), sim.now);
    const verdict = !answer.allowed ? answer.refusal : answer.status === undefined ? 'free' : 'spend';
    const id = nextRequest++;
    requests.set(id, { ...pending, budget, verdict });
    if (controlPlane.requestMicros === 0) finish(id);
    else sim.at(sim.now + controlPlane.requestMicros, dueKind!, id);
  }

  function finish(id: number): void {
    const request = requests.get(id)!;
    requests.delete(id);
    const { verdict, budget } = request;
    const asked = budget === null ? null : budgetKey(budget[0]);
    if (typeof verdict === 'object') {
      const { code, message, causes } = verdict;
      tell(request, { code, message, causes, budget: asked });
    } else if (verdict === 'spend' && objects.versionOf(budget![0]) !== budget![1]) tryAgain(request);
    else {
      if (verdict === 'spend') spend(request, budget![0]);
      tell(request, deletePod(request, verdict === 'spend' ? asked : null));
    }
  }

  function spend({ name, read }: Request, id: ObjectId): void {
    const answer = evictPod(name, read!, [readBudget(id)], sim.now);
    assert(answer.allowed && answer.status !== undefined, () => `eviction: ${budgetKey(id)} has changed unseen`);
    const object = objects.get(id) as PodDisruptionBudget;
    cluster.updateObject(id, withBudgetStatus(object, answer.status, startsAt, sim.now));
  }

  function readBudget(id: ObjectId) {
    return budgetOf(objects.get(id) as PodDisruptionBudget, startsAt);
  }

  function budgetKey(id: ObjectId): string {
    const { namespace, name } = objects.get(id)?.metadata ?? {};
    return `${namespace ?? ''}/${name ?? ''}`;
  }

  function tryAgain(request: Request): void {
    const { pod, budget } = request;
    const conflicts = request.conflicts + 1;
    if (conflicts === retry.steps) {
      const name = objects.get(budget![0])?.metadata?.name ?? '';
      const message = `Timeout: couldn't update PodDisruptionBudget "${name}" due to conflicts`;
      tell(request, { code: 504, message, causes: [], budget: budgetKey(budget![0]) });
      return;
    }
    const id = nextRequest++;
    requests.set(id, { ...request, conflicts });
    const extra = drawBelow(jitter, pods.identity[pod]!, conflicts, retry.jitterMicros);
    sim.at(sim.now + retry.delayMicros + extra, againKind!, id);
  }

  function deletePod({ pod, version, name }: Request, budget: string | null): EvictionResult {
    if (pods.version[pod] !== version || (pods.flags[pod]! & PodFlag.alive) === 0) {
      return { code: 404, message: `pods "${name}" not found`, causes: [], budget };
    }
    cluster.setDisruption(pod, Disruption.evictionByEvictionApi);
    requestPodDeletion(cluster, pod, DeleteCause.evicted);
    return { code: 201, budget };
  }

  function tell({ client, subject, pod }: Request, result: EvictionResult): void {
    for (const listener of listeners) listener(pod, result);
    clients.get(client)!(subject, result);
  }

  return {
    name: 'eviction-api',
    start() {
      dueKind = sim.define('eviction-api.due', Phase.controller, (_now, id) => finish(id));
      againKind = sim.define('eviction-api.again', Phase.controller, (_now, id) => {
        const request = requests.get(id)!;
        requests.delete(id);
        begin(request);
      });
    },
    listen: (listener) => void listeners.push(listener),
    client: (name, answered) => void clients.set(name, answered),
    evict(client, subject, pod, version) {
      assert(clients.has(client), () => `eviction: no client ${client}`);
      const read = readPod(cluster, pod, version);
      begin({ client, subject, pod, version, name: pods.names[pod]!, read, conflicts: 0 });
    },
    save(writer) {
      writer.number('nextRequest', nextRequest);
      writer.json('requests', [...requests] as unknown as Json);
    },
    load(reader) {
      nextRequest = reader.number('nextRequest');
      requests.clear();
      for (const [id, request] of reader.json<[number, Request][]>('requests')) requests.set(id, request);
    },
  };
}

function readPod({ pods }: Cluster, pod: PodId, version: number): EvictionPod | null {
  const flags = pods.flags[pod]!;
  if ((flags & PodFlag.alive) === 0 || pods.version[pod] !== version) return null;
  return {
    phase: podPhaseNames[pods.phase[pod]!]!,
    ready: (flags & PodFlag.ready) !== 0,
    deleting: (flags & PodFlag.terminating) !== 0,
  };
}

/** How far apart the tries of one request are at least and at most, for tests. */
export const evictionRetryRangeMicros: readonly [least: Micros, most: Micros] = [
  retry.delayMicros,
  retry.delayMicros + retry.jitterMicros,
];
