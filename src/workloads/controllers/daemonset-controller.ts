/**
 * The DaemonSet controller, live (v1.34 pkg/controller/daemon/{daemon_controller,update}.go): one pod on every node that
 * should have one. The rules are in daemonset-pass.ts, daemonset-node.ts and daemonset-backoff.ts; what they read of the
 * nodes is kept up to date by daemonset-nodes.ts, so that neither an event nor a sync walks all nodes.
 *
 * As in the real one the scheduler binds the pods, by their affinity to the node's name; a node that leaves wakes
 * nobody, and its pods are the pod garbage collector's. Left out: the template generation of extensions/v1beta1, and
 * adoption and release of pods whose labels change.
 */
import type { DaemonSet } from '../../api/objects.ts';
import { DeleteCause } from '../../cluster/cluster.ts';
import {
  type ControllerContext,
  createController,
  done,
  type Work,
  type WriteResult,
} from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Component } from '../../sim/simulation.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import { createRevisionStore, revisionHash } from './controller-revision-objects.ts';
import { daemonRevisionsBeyondHistory, type RevisionChange, resolveRevisions } from './controller-revisions.ts';
import type { ControllerEvent } from './controller-types.ts';
import type { FailedPodBackoff } from './daemonset-backoff.ts';
import { compileDaemonTemplate, nodeShouldRunDaemonPod } from './daemonset-node.ts';
import { createDaemonNodes, createNodeOrder, type DaemonNodes } from './daemonset-nodes.ts';
import {
  daemonNodeView,
  daemonPodLabels,
  daemonPodSpec,
  daemonSetView,
  daemonStatusChanged,
  revisionLabel,
} from './daemonset-objects.ts';
import { chooseDaemonUpdates, type DaemonSetStatus, manageDaemonPods } from './daemonset-pass.ts';
import { createdPodEvent, createFailedEvent, deletedPodEvent } from './pod-events.ts';
import { concernsOwnersOf, createPodsByOwner } from './pods-by-owner.ts';

const source = 'daemonset-controller';

type Victim = readonly [pod: PodId, version: number];

interface Pass {
  /** Name of the template's revision. */
  readonly revision: string;
  readonly deletions: readonly Victim[];
  /** The first refusal so far. */
  readonly error: string | null;
  readonly requeueAfterMicros: Micros | null;
}

type Memo =
  | { readonly stage: 'revision'; readonly change: Exclude<RevisionChange, null> }
  | { readonly stage: 'create'; readonly nodes: readonly string[]; readonly pass: Pass }
  | { readonly stage: 'delete'; readonly pass: Pass }
  | { readonly stage: 'history'; readonly revisions: readonly string[]; readonly pass: Pass }
  | { readonly stage: 'status'; readonly status: DaemonSetStatus; readonly pass: Pass };

/** Back-offs of failed pods by node name, for one generation of a DaemonSet (failedPodsBackoffKey). */
interface Backoffs {
  readonly generation: number;
  readonly byNode: Map<string, FailedPodBackoff>;
}

export function createDaemonSetController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const byOwner = createPodsByOwner(cluster, ['DaemonSet'], source);
  const revisions = createRevisionStore(cluster, api, source, startsAt, revisionLabel);
  const order = createNodeOrder(cluster);
  const known = new Map<ObjectId, DaemonNodes>();
  const backoffs = new Map<ObjectId, Backoffs>();

  const read = (id: ObjectId): DaemonSet | undefined => objects.get(id) as DaemonSet | undefined;

  function nodesOf(id: ObjectId): DaemonNodes {
    let nodes = known.get(id);
    if (nodes === undefined) {
      nodes = createDaemonNodes(cluster, order, startsAt, () => byOwner.list(id));
      known.set(id, nodes);
    }
    return nodes;
  }

  type Enqueue = (id: ObjectId, delay?: Micros) => void;

  function visit(verb: Verb, subject: number, before: number, after: number, enqueue: Enqueue): void {
    switch (verb) {
      case Verb.objectAdded:
      case Verb.objectUpdated:
        if (objects.get(subject)?.kind === 'DaemonSet') enqueue(subject);
        return;
      case Verb.objectDeleted:
        known.delete(subject);
        backoffs.delete(subject);
        return;
      case Verb.nodeAdded:
      case Verb.nodeRemoved:
        order.changed();
        nodeChanged(subject, -1, -1, enqueue, verb === Verb.nodeAdded);
        return;
      case Verb.nodeLabels:
        nodeChanged(subject, before, -1, enqueue, true);
        return;
      case Verb.nodeTaints:
        nodeChanged(subject, -1, before, enqueue, true);
        return;
      default:
        podChanged(verb, subject, after, enqueue);
    }
  }

  /** Wakes the DaemonSets that answer otherwise about the node than before (addNode, updateNode). */
  function nodeChanged(
    node: NodeId,
    labelsBefore: number,
    taintsBefore: number,
    enqueue: Enqueue,
    wakes: boolean,
  ): void {
    const fresh = labelsBefore < 0 && taintsBefore < 0;
    for (const [id, daemonSet] of objects.list<DaemonSet>('DaemonSet')) {
      known.get(id)?.nodeChanged(node);
      if (!wakes) continue;
      const template = templateOf(daemonSet);
      const now = nodeShouldRunDaemonPod(template, daemonNodeView(cluster, node));
      if (fresh) {
        if (now.shouldRun) enqueue(id);
        continue;
      }
      const view = daemonNodeView(
        cluster,
        node,
        labelsBefore < 0 ? undefined : labelsBefore,
        taintsBefore < 0 ? undefined : taintsBefore,
      );
      const was = nodeShouldRunDaemonPod(template, view);
      const changed = was.shouldRun !== now.shouldRun || was.shouldContinueRunning !== now.shouldContinueRunning;
      if (changed) enqueue(id);
    }
  }

  /** Compiled templates of immutable objects. A cache: nothing to save. */
  const templates = new WeakMap<object, ReturnType<typeof compileDaemonTemplate>>();
  function templateOf({ spec }: DaemonSet): ReturnType<typeof compileDaemonTemplate> {
    let template = templates.get(spec.template);
    if (template === undefined) templates.set(spec.template, (template = compileDaemonTemplate(spec.template.spec)));
    return template;
  }

  function podChanged(verb: Verb, pod: PodId, after: number, enqueue: Enqueue): void {
    if (!podVerbs.has(verb)) return;
    byOwner.read();
    const owner = byOwner.ownerOf(pod);
    if (owner < 0) return;
    known.get(owner)?.podChanged(pod);
    // That it is bound changes nothing but which of several pods counts as the oldest.
    if (verb === Verb.podBound) return;
    enqueue(owner);
    const minReadySeconds = read(owner)?.spec.minReadySeconds ?? 0;
    // One second more, because timestamps are whole seconds (updatePod).
    if (verb === Verb.podReady && after === 1 && minReadySeconds > 0) {
      enqueue(owner, (minReadySeconds + 1) * microsPerSecond);
    }
  }

  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const daemonSet = read(id);
    if (daemonSet === undefined || daemonSet.metadata?.deletionTimestamp) return done;
    if (selectsEverything(daemonSet)) {
      const message = 'This daemon set is selecting all pods. A non-empty selector is required.';
      tell(daemonSet, { type: 'Warning', reason: 'SelectingAll', message });
      return done;
    }
    const views = revisions.views(daemonSet);
    byOwner.read();
    const name = revisions.freeName(daemonSet, views.length === 0 ? statedRevision(id, daemonSet) : '');
    const { update, change } = resolveRevisions(views, '', name);
    if (change !== null) return { writes: 1, order: 'sequential', memo: { stage: 'revision', change } };
    const nodes = nodesOf(id);
    nodes.refresh(daemonSet, revisionHash(daemonSet, update), now);
    return manage(id, daemonSet, nodes, update, now);
  }

  /** What the newest pod says that the present template's revision is. */
  function statedRevision(id: ObjectId, { metadata }: DaemonSet): string {
    const newest = byOwner.list(id).at(-1);
    const hash = newest === undefined ? undefined : cluster.labelsOf(newest)[revisionLabel];
    return hash === undefined ? '' : `${metadata?.name ?? ''}-${hash}`;
  }

  /** The first step, and if there is nothing to do, the second. */
  function manage(id: ObjectId, daemonSet: DaemonSet, nodes: DaemonNodes, revision: string, now: Micros): Work<Memo> {
    const set = daemonSetView(daemonSet);
    const memory = backoffsOf(id, daemonSet);
    const pending = nodes.pending(memory.byNode);
    const outcome = manageDaemonPods({ set, nodes: pending, podsWithoutNode: nodes.podsWithoutNode(), nowMicros: now });
    for (const event of outcome.events) tell(daemonSet, event);
    for (const { node, backoff } of outcome.backoffs) memory.byNode.set(node, backoff);
    // Nodes with failed pods, and those whose turn has not come, are looked at again in any case.
    const unfinished = pending.filter(
      (node) =>
        (node.shouldRun && node.pods.length === 0) ||
        node.pods.some(({ phase, deleting }) => phase === 'Failed' && !deleting),
    );
    const busy = outcome.createOn.length + outcome.deletePods.length > 0;
    nodes.settle((busy ? pending : unfinished).map(({ name }) => name));
    const { createOn, deletePods } = busy ? outcome : chooseDaemonUpdates(set, nodes.totals());
    const { requeueAfterMicros } = outcome;
    const deletions = deletePods.map((name) => victim(daemonSet, name));
    const pass: Pass = { revision, deletions, error: null, requeueAfterMicros };
    return { writes: createOn.length, order: 'slowStart', memo: { stage: 'create', nodes: createOn, pass } };
  }

  function victim({ metadata }: DaemonSet, name: string): Victim {
    const pod = cluster.findPod(metadata?.namespace ?? '', name);
    return [pod, pods.version[pod]!];
  }

  function backoffsOf(id: ObjectId, daemonSet: DaemonSet): Backoffs {
    const generation = (daemonSet.status as { observedGeneration?: number } | undefined)?.observedGeneration ?? 0;
    let memory = backoffs.get(id);
    if (memory?.generation !== generation) backoffs.set(id, (memory = { generation, byNode: new Map() }));
    return memory!;
  }

  function write(memo: Memo, index: number, id: ObjectId): string | null {
    const daemonSet = read(id);
    if (daemonSet === undefined) return null;
    switch (memo.stage) {
      case 'revision':
        return revisions.apply(daemonSet, memo.change);
      case 'create':
        return createPod(id, daemonSet, memo.nodes[index]!, memo.pass.revision);
      case 'delete':
        deletePod(id, daemonSet, ...memo.pass.deletions[index]!);
        return null;
      case 'history':
        revisions.remove(daemonSet, memo.revisions[index]!);
        return null;
      case 'status': {
        const observedGeneration = daemonSet.metadata?.generation ?? 1;
        api.updateStatus(id, { ...daemonSet.status, ...memo.status, observedGeneration });
        return null;
      }
    }
  }

  function createPod(id: ObjectId, daemonSet: DaemonSet, node: string, revision: string): string | null {
    const template = revisions.template(daemonSet, revision) ?? daemonSet.spec.template;
    const labels = daemonPodLabels(template, revisionHash(daemonSet, revision));
    const { annotations } = template.metadata ?? {};
    const created = api.createPod(id, { labels, annotations, spec: daemonPodSpec(template, node) });
    if (typeof created === 'string') {
      tell(daemonSet, createFailedEvent(created));
      return created;
    }
    // The status at the end of the pass knows what the pass has done.
    nodesOf(id).podChanged(created);
    tell(daemonSet, createdPodEvent(pods.names[created]!));
    return null;
  }

  function deletePod(id: ObjectId, daemonSet: DaemonSet, pod: PodId, version: number): void {
    if (pods.version[pod] !== version) return;
    const name = pods.names[pod]!;
    api.deletePod(pod, DeleteCause.removed);
    nodesOf(id).podChanged(pod);
    tell(daemonSet, deletedPodEvent(name));
  }

  function tell({ metadata }: DaemonSet, { type, reason, message }: ControllerEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    events.event(type, reason, message, { kind: 'DaemonSet', namespace, name }, source);
  }

  function next(memo: Memo, { error }: WriteResult, id: ObjectId, now: Micros): Work<Memo> {
    const daemonSet = read(id);
    if (daemonSet === undefined) return done;
    switch (memo.stage) {
      case 'revision':
        return error === null ? sync(id, now) : { done: 'failed' };
      case 'create': {
        const pass = { ...memo.pass, error };
        return { writes: pass.deletions.length, order: 'parallel', memo: { stage: 'delete', pass } };
      }
      case 'delete': {
        // A pass with a refusal cleans nothing up.
        const surplus = memo.pass.error === null ? surplusRevisions(id, daemonSet, memo.pass.revision) : [];
        return { writes: surplus.length, order: 'sequential', memo: { ...memo, stage: 'history', revisions: surplus } };
      }
      case 'history': {
        const nodes = nodesOf(id);
        byOwner.read();
        nodes.refresh(daemonSet, revisionHash(daemonSet, memo.pass.revision), now);
        const status = nodes.status();
        const writes = daemonStatusChanged(daemonSet, status) ? 1 : 0;
        return { writes, order: 'sequential', memo: { stage: 'status', status, pass: memo.pass } };
      }
      case 'status':
        return finish(daemonSet, memo.status, memo.pass);
    }
  }

  function finish({ spec }: DaemonSet, status: DaemonSetStatus, { error, requeueAfterMicros }: Pass): Work<Memo> {
    const { minReadySeconds = 0 } = spec;
    const ripens = minReadySeconds > 0 && status.numberReady !== status.numberAvailable;
    const ripeAfter = ripens ? minReadySeconds * microsPerSecond : null;
    const waits = [requeueAfterMicros, ripeAfter].filter((wait) => wait !== null);
    const againAfterMicros = waits.length === 0 ? null : Math.min(...waits);
    return { done: error === null ? 'ok' : 'failed', againAfterMicros };
  }

  /** Old revisions beyond the limit that no pod is of; pods are walked only if there are too many revisions. */
  function surplusRevisions(id: ObjectId, daemonSet: DaemonSet, present: string): readonly string[] {
    const old = revisions.views(daemonSet).filter(({ name }) => name !== present);
    const limit = daemonSet.spec.revisionHistoryLimit ?? 10;
    if (old.length <= limit) return [];
    byOwner.read();
    const name = daemonSet.metadata?.name ?? '';
    const live = byOwner.list(id).map((pod) => `${name}-${cluster.labelsOf(pod)[revisionLabel] ?? ''}`);
    return daemonRevisionsBeyondHistory(old, live, limit);
  }

  return createController<Memo>(context, {
    name: source,
    workers: 2,
    start(enqueue) {
      byOwner.rebuild();
      revisions.rebuild();
      for (const [id] of objects.list('DaemonSet')) enqueue(id);
    },
    visit,
    follows: follows([...podVerbs, ...nodeVerbs], ['DaemonSet']),
    concerns: concernsOwnersOf(cluster, ['DaemonSet']),
    sync,
    write,
    next,
    check: byOwner.check,
    save(writer) {
      api.save(writer);
      byOwner.save(writer);
      writer.json(
        'backoffs',
        [...backoffs].map(([id, { generation, byNode }]) => [id, generation, [...byNode]]) as never,
      );
    },
    load(reader) {
      api.load(reader);
      byOwner.load(reader);
      revisions.rebuild();
      order.changed();
      known.clear();
      backoffs.clear();
      type Saved = [ObjectId, number, [string, FailedPodBackoff][]];
      for (const [id, generation, byNode] of reader.json<Saved[]>('backoffs')) {
        backoffs.set(id, { generation, byNode: new Map(byNode) });
      }
    },
  });
}

/** Changes of pods that a DaemonSet's pods or status depend on. */
const podVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podCreated,
  Verb.podBound,
  Verb.podPhase,
  Verb.podReady,
  Verb.podTerminating,
  Verb.podLabels,
  Verb.podDeleted,
]);

/** Changes of nodes after which a DaemonSet may want a pod there, or none. */
const nodeVerbs: readonly Verb[] = [Verb.nodeAdded, Verb.nodeRemoved, Verb.nodeLabels, Verb.nodeTaints];

function selectsEverything({ spec: { selector } }: DaemonSet): boolean {
  return Object.keys(selector?.matchLabels ?? {}).length === 0 && (selector?.matchExpressions ?? []).length === 0;
}
