/**
 * ControllerRevisions as objects of the cluster: the history of templates that StatefulSets and DaemonSets keep
 * (v1.34 pkg/controller/history/controller_history.go). The rules about them are in controller-revisions.ts.
 */
import type { KubernetesObject, PodTemplateSpec } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { Micros } from '../../sim/time.ts';
import type { ApiServer } from '../api-server.ts';
import { stableJson, templateHash, timeOfTimestamp } from '../names.ts';
import type { RevisionChange, RevisionView } from './controller-revisions.ts';
import { controllerOf, createObjectsByOwner } from './objects-by-owner.ts';

/** apps/v1 ControllerRevision, as far as the controllers read it. */
export interface ControllerRevision extends KubernetesObject {
  readonly revision: number;
  readonly data: { readonly spec: { readonly template: PodTemplateSpec & { readonly $patch: string } } };
}

/** What has a template whose history is kept. */
export interface Revised extends KubernetesObject {
  readonly spec: { readonly template: PodTemplateSpec };
  readonly status?:
    | { readonly collisionCount?: number | undefined; readonly observedGeneration?: number | undefined }
    | undefined;
}

export interface RevisionStore {
  /** The revisions of an object, and which of them hold its present template. */
  views(owner: Revised): RevisionView[];
  /**
   * A name for the revision of the present template that no other template has; `stated`, what a snapshot calls it, where
   * the snapshot came without its revisions.
   */
  freeName(owner: Revised, stated: string): string;
  /** Makes or renumbers a revision: null, or the API server's refusal. */
  apply(owner: Revised, change: Exclude<RevisionChange, null>): string | null;
  /** The template that the revision of that name holds. */
  template(owner: Revised, name: string): PodTemplateSpec | undefined;
  remove(owner: Revised, name: string): void;
  rebuild(): void;
}

/** `controller` names the index; `podLabel`: the label that carries the hash on revisions of a DaemonSet. */
export function createRevisionStore(
  cluster: Cluster,
  api: ApiServer,
  controller: string,
  startsAt: Micros,
  podLabel: string | null,
): RevisionStore {
  const { objects } = cluster;
  const owned = createObjectsByOwner(cluster, ['ControllerRevision'], `${controller}.revisions`);
  /** Texts of immutable templates. A cache: nothing to save. */
  const keys = new WeakMap<PodTemplateSpec, string>();
  const templates = new WeakMap<ControllerRevision, PodTemplateSpec>();

  function keyOf(template: PodTemplateSpec): string {
    let key = keys.get(template);
    if (key === undefined) keys.set(template, (key = stableJson(template)));
    return key;
  }

  function templateOf(revision: ControllerRevision): PodTemplateSpec {
    let template = templates.get(revision);
    if (template === undefined) {
      const { $patch: _, ...rest } = revision.data.spec.template;
      template = rest;
      templates.set(revision, template);
    }
    return template;
  }

  const find = (owner: Revised, name: string): ControllerRevision | undefined =>
    objects.lookUp<ControllerRevision>('ControllerRevision', owner.metadata?.namespace ?? '', name);

  return {
    views(owner) {
      owned.read();
      const present = keyOf(owner.spec.template);
      const revisions = owned.of(owner).map((id) => objects.get(id) as ControllerRevision);
      const latest = Math.max(...revisions.map(({ revision }) => revision));
      return revisions.map((revision) => ({
        name: revision.metadata?.name ?? '',
        revision: revision.revision,
        createdMicros: timeOfTimestamp(revision.metadata?.creationTimestamp, startsAt) ?? 0,
        // Once a generation was dealt with, its template is the latest revision, however a snapshot spells it.
        templateMatches: keyOf(templateOf(revision)) === present || (isObserved(owner) && revision.revision === latest),
      }));
    },
    freeName(owner, stated) {
      owned.read();
      if (stated !== '' && isObserved(owner) && owned.of(owner).length === 0) return stated;
      const { name = '', uid } = owner.metadata ?? {};
      const { template } = owner.spec;
      // A StatefulSet hashes the revision's data, a DaemonSet the template: two of one name do not meet.
      const hashed = podLabel === null ? { spec: { template } } : template;
      for (let collisions = owner.status?.collisionCount ?? 0; ; collisions++) {
        const candidate = `${name}-${templateHash(hashed, collisions)}`;
        const taken = find(owner, candidate);
        if (taken === undefined) return candidate;
        const own = controllerOf(taken)?.uid === uid;
        if (own && keyOf(templateOf(taken)) === keyOf(template)) return candidate;
      }
    },
    apply(owner, { kind, name, revision }) {
      if (kind === 'renumber') {
        const before = find(owner, name);
        if (before === undefined) return `controllerrevisions.apps "${name}" not found`;
        api.updateObject(objects.find('ControllerRevision', owner.metadata?.namespace ?? '', name), {
          ...before,
          revision,
        } as ControllerRevision);
        return null;
      }
      const created = api.createObject(newRevision(owner, name, revision, podLabel));
      return typeof created === 'string' ? created : null;
    },
    template(owner, name) {
      const revision = find(owner, name);
      return revision === undefined ? undefined : templateOf(revision);
    },
    remove(owner, name) {
      const id = objects.find('ControllerRevision', owner.metadata?.namespace ?? '', name);
      if (id >= 0) api.deleteObject(id);
    },
    rebuild: () => owned.rebuild(),
  };
}

function isObserved({ metadata, status }: Revised): boolean {
  return status?.observedGeneration === (metadata?.generation ?? 1);
}

/** The hash in a revision's name: what follows the owner's name and a dash. */
export function revisionHash(owner: KubernetesObject, name: string): string {
  return name.slice((owner.metadata?.name ?? '').length + 1);
}

function newRevision(owner: Revised, name: string, revision: number, podLabel: string | null): ControllerRevision {
  const { apiVersion = 'apps/v1', kind = '', metadata = {} } = owner;
  const { name: ownerName = '', namespace = '', uid } = metadata;
  const hash = revisionHash(owner, name);
  const labels = {
    ...owner.spec.template.metadata?.labels,
    ...(podLabel === null ? { 'controller.kubernetes.io/hash': hash } : { [podLabel]: hash }),
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      name,
      namespace,
      labels,
      ownerReferences: [{ apiVersion, kind, name: ownerName, uid, controller: true, blockOwnerDeletion: true }],
    },
    data: { spec: { template: { ...owner.spec.template, $patch: 'replace' } } },
    revision,
  };
}
