/**
 * What pods of one template share, interned: the pod spec as the API server stores it (defaults filled in, priority
 * resolved, `nodeName` taken out) and the numbers that every bind needs. Most clusters have thousands of pods and a few
 * dozen specs, so a pod's row holds only the spec's id.
 */
import type { PodSpec } from '../api/objects.ts';
import { podNonZeroRequests, podRequests } from '../api/pod-resources.ts';
import { createInterner, type Interner } from './interner.ts';

/** An amount per extended resource, as parallel arrays: interned resource ids in the order of their names. */
export interface ScalarAmounts {
  readonly ids: readonly number[];
  readonly amounts: readonly number[];
}

/** A host port that a pod occupies on its node. */
export interface HostPort {
  /** `0.0.0.0` where none is given. */
  readonly hostIp: string;
  readonly protocol: string;
  readonly port: number;
}

export interface SpecFacts {
  readonly id: number;
  readonly spec: PodSpec;
  readonly priority: number;
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly ephemeralBytes: number;
  readonly scalars: ScalarAmounts;
  /** As scored: a container without a cpu or memory request counts as 100m and 200 MiB. */
  readonly nonZeroMilliCpu: number;
  readonly nonZeroMemoryBytes: number;
  readonly hostPorts: readonly HostPort[];
}

export interface SpecInterner {
  readonly facts: readonly SpecFacts[];
  /** The facts of a spec; `nodeName` is not part of it. */
  intern(spec: PodSpec): SpecFacts;
  /** Keys by id, for `restore`. */
  keys(): string[];
  /** Takes over the facts of another interner, whose resources have the same ids. */
  restore(facts: readonly SpecFacts[], keys: readonly string[]): void;
}

/** `resources` gives extended resources their ids. */
export function createSpecInterner(resources: Interner<string>): SpecInterner {
  const facts: SpecFacts[] = [];
  const interner = createInterner<PodSpec>((spec) => JSON.stringify(spec));
  return {
    facts,
    intern(spec) {
      const { nodeName: _, ...shared } = spec;
      const id = interner.intern(shared);
      return (facts[id] ??= factsOf(id, shared, resources));
    },
    keys: interner.keys,
    restore(saved, keys) {
      interner.restore(
        saved.map(({ spec }) => spec),
        keys,
      );
      for (let id = facts.length; id < saved.length; id++) facts.push(saved[id]!);
    },
  };
}

function factsOf(id: number, spec: PodSpec, resources: Interner<string>): SpecFacts {
  const requests = podRequests(spec);
  const nonZero = podNonZeroRequests(spec);
  return {
    id,
    spec,
    priority: spec.priority ?? 0,
    milliCpu: requests.milliCpu,
    memoryBytes: requests.memoryBytes,
    ephemeralBytes: requests.ephemeralStorageBytes,
    scalars: {
      ids: requests.scalars.map(({ name }) => resources.intern(name)),
      amounts: requests.scalars.map(({ amount }) => amount),
    },
    nonZeroMilliCpu: nonZero.milliCpu,
    nonZeroMemoryBytes: nonZero.memoryBytes,
    hostPorts: hostPortsOf(spec),
  };
}

/** Ports of ordinary containers and of sidecars (v1.34 pkg/scheduler/util/utils.go GetHostPorts). */
function hostPortsOf(spec: PodSpec): HostPort[] {
  const ports: HostPort[] = [];
  const sidecars = (spec.initContainers ?? []).filter((container) => container.restartPolicy === 'Always');
  for (const container of [...sidecars, ...spec.containers]) {
    for (const port of container.ports ?? []) {
      if (port.hostPort === undefined || port.hostPort <= 0) continue;
      ports.push({ hostIp: port.hostIP || '0.0.0.0', protocol: port.protocol ?? 'TCP', port: port.hostPort });
    }
  }
  return ports;
}
