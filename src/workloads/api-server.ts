/**
 * What the API server does when a controller creates, changes or deletes something: admission, generated names, uids,
 * generations, timestamps, graceful deletion of pods. Controllers write through this and nothing else, so that their
 * objects look like those that a real cluster holds.
 *
 * Cost: a pod of a template seen before ~1 µs; objects are few and cost what their JSON costs.
 */
import type { KubernetesObject, PodSpec, StringMap } from '../api/objects.ts';
import { podIdentity } from '../cluster/behaviour.ts';
import type { Cluster, DeleteCause } from '../cluster/cluster.ts';
import { requestPodDeletion } from '../cluster/delete-pod.ts';
import type { ObjectId } from '../cluster/objects.ts';
import type { PodId } from '../cluster/pods.ts';
import { identityOf } from '../sim/random.ts';
import type { Simulation } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { withDefaultStorageClass } from './admission/default-storage-class.ts';
import { createPodAdmission } from './admission/pod-admission.ts';
import { quotaObjectOf, quotasOf, withQuotaStatus } from './admission/quota-objects.ts';
import { admitByQuota } from './admission/resource-quota.ts';
import { generatedName, stableJson, timestampOf, uidOf } from './names.ts';

/** A pod that a controller wants. */
export interface NewPod {
  /** Its name; or the owner's name, a dash and five random characters. */
  readonly name?: string;
  readonly labels: StringMap;
  readonly annotations?: StringMap | undefined;
  /** Pass the same object for pods of one template: admission then runs once. */
  readonly spec: PodSpec;
  /** Which pod of its workload it is, for `pods.identity`; or the next one of the owner. */
  readonly ordinal?: number;
}

export interface ApiServer {
  /**
   * Creates a pod that the object `owner` controls: its row, or the API server's refusal as text.
   */
  createPod(owner: ObjectId, pod: NewPod): PodId | string;
  /**
   * Deletes a pod as a DELETE request does: one that is not bound or has finished is gone at once, another one is asked
   * to stop and removed by its kubelet (v1.34 pkg/registry/core/pod/strategy.go CheckGracefulDelete). No effect on a pod
   * that is gone or going.
   */
  deletePod(pod: PodId, cause: DeleteCause): void;
  /** The pod's uid: a tie-breaker of several controllers. */
  podUid(pod: PodId): string;
  /** Creates an object (not a pod, not a node): its id, or the refusal as text. Defaults are the caller's to fill in. */
  createObject(object: KubernetesObject): ObjectId | string;
  /** Puts `object` in place of the one with this id; a changed spec raises `metadata.generation`. */
  updateObject(id: ObjectId, object: KubernetesObject): void;
  /** Replaces the status (and the annotations, which the status endpoint takes as well) and nothing else. */
  updateStatus(id: ObjectId, status: object): void;
  /** Deletes an object; its dependents are the garbage collector's to delete (background propagation). */
  deleteObject(id: ObjectId): void;
  /** How many pods each owner has had, which names the next one. */
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** What pods of one owner share. */
interface Owner {
  readonly ownerId: number;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly generateName: string;
}

/** One for each controller: the counts of pods by owner are its own. `startsAt` is what simulated time 0 is called. */
export function createApiServer(cluster: Cluster, sim: Simulation, startsAt: Micros): ApiServer {
  const { pods, objects } = cluster;
  const admission = createPodAdmission(cluster);
  const names = sim.streams.purpose('generated names');
  const uids = sim.streams.purpose('uids');
  const owners = new Map<ObjectId, Owner>();
  const ordinals = new Map<ObjectId, number>();
  /** By row, with the version of the row that it was worked out for. A cache: nothing to save. */
  const podUids: string[] = [];
  const podUidVersions: number[] = [];

  function ownerOf(id: ObjectId): Owner {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const { apiVersion = '', kind = '', metadata = {} } = objects.get(id)!;
    const { name = '', namespace = '', uid = '' } = metadata;
    const reference = { apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true };
    const ownerId = cluster.owners.intern({ ...reference, namespace });
    const owner = { ownerId, kind, namespace, name, generateName: `${name}-` };
    owners.set(id, owner);
    return owner;
  }

  function freeName({ namespace, generateName }: Owner, identity: number): string {
    for (let attempt = 0; ; attempt++) {
      const name = generatedName(generateName, names, identity, attempt);
      if (cluster.findPod(namespace, name) < 0) return name;
    }
  }

  function chargeQuota(object: KubernetesObject): string | null {
    if (objects.generation('ResourceQuota') === 0) return null;
    const counted = quotaObjectOf(object);
    const quotas = quotasOf(cluster, object.metadata?.namespace ?? '');
    if (counted === undefined || quotas.length === 0) return null;
    const verdict = admitByQuota(
      quotas.map(({ quota }) => quota),
      counted,
      sim.now,
    );
    if (!verdict.allowed) return `${counted.resource} "${counted.name}" is forbidden: ${verdict.reason}`;
    verdict.quotas.forEach((quota, index) => {
      const { id, quota: before } = quotas[index]!;
      if (quota !== before) cluster.updateObject(id, withQuotaStatus(objects.get(id)!, quota));
    });
    return null;
  }

  return {
    createPod(id, { name, labels, annotations, spec, ordinal }) {
      const owner = ownerOf(id);
      const { kind, namespace, generateName } = owner;
      const next = ordinals.get(id) ?? 0;
      const identity = podIdentity(kind, namespace, owner.name, ordinal ?? next);
      const podName = name ?? freeName(owner, identity);
      if (name !== undefined && cluster.findPod(namespace, name) >= 0) return `pods "${name}" already exists`;
      const admitted = admission.admit({ namespace, name: podName, generateName, labels, spec }, sim.now);
      if (typeof admitted === 'string') return admitted;
      if (ordinal === undefined) ordinals.set(id, next + 1);
      return cluster.createPod({
        name: podName,
        podClass: admitted.podClass,
        spec: admitted.spec,
        owner: owner.ownerId,
        ...(annotations !== undefined && { annotations }),
        identity,
      });
    },
    deletePod: (pod, cause) => requestPodDeletion(cluster, pod, cause),
    podUid(pod) {
      if (podUidVersions[pod] !== pods.version[pod]) {
        podUids[pod] = uidOf(uids, pods.identity[pod]!, 0);
        podUidVersions[pod] = pods.version[pod]!;
      }
      return podUids[pod]!;
    },
    createObject(asked) {
      const object = withDefaultStorageClass(cluster, asked);
      const { kind = '', metadata = {} } = object;
      const { namespace = '', name = '' } = metadata;
      if (objects.find(kind, namespace, name) >= 0) return `${kind} "${name}" already exists`;
      const refusal = chargeQuota(object);
      if (refusal !== null) return refusal;
      return cluster.addObject({
        ...object,
        metadata: {
          ...metadata,
          uid: metadata.uid ?? uidOf(uids, identityOf(`${kind}/${namespace}/${name}`), objects.generation(kind)),
          generation: 1,
          creationTimestamp: timestampOf(sim.now, startsAt),
        },
      });
    },
    updateObject(id, object) {
      const before = objects.get(id)!;
      const generation = before.metadata?.generation ?? 1;
      const next = sameSpec(before, object) ? generation : generation + 1;
      cluster.updateObject(id, { ...object, metadata: { ...object.metadata, generation: next } });
    },
    updateStatus: (id, status) => cluster.updateObject(id, { ...objects.get(id)!, status } as KubernetesObject),
    deleteObject: (id) => cluster.deleteObject(id),
    save(writer) {
      writer.json('api.ordinals', [...ordinals]);
    },
    load(reader) {
      ordinals.clear();
      for (const [id, count] of reader.json<[number, number][]>('api.ordinals')) ordinals.set(id, count);
    },
  };
}

/** The part of an object whose change raises its generation. Fields that an update took over as they are cost nothing. */
function sameSpec(a: KubernetesObject, b: KubernetesObject): boolean {
  const specA = (a as { spec?: Readonly<Record<string, unknown>> }).spec ?? {};
  const specB = (b as { spec?: Readonly<Record<string, unknown>> }).spec ?? {};
  if (specA === specB) return true;
  const keys = new Set([...Object.keys(specA), ...Object.keys(specB)]);
  return [...keys].every((key) => specA[key] === specB[key] || stableJson(specA[key]) === stableJson(specB[key]));
}
