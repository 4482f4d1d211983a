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
  /** For `restore`: keys by id, and the parts that they name, with the keys of these. */
  keys(): SpecKeys;
  /** Takes over the facts of another interner, whose resources have the same ids. */
  restore(facts: readonly SpecFacts[], keys: SpecKeys): void;
}

export interface SpecKeys {
  readonly specs: readonly string[];
  readonly parts: readonly unknown[];
  readonly partKeys: readonly string[];
}

/** `resources` gives extended resources their ids. */
export function createSpecInterner(resources: Interner<string>): SpecInterner {
  const facts: SpecFacts[] = [];
  /** Values of the specs' fields: specs that differ in one (a DaemonSet's pods, in affinity) have the others in common. */
  const parts = createInterner<unknown>((value) => JSON.stringify(value));
  const ids = new Map<string, number>();

  function keyOf(spec: PodSpec): string {
    const fields = Object.entries(spec).filter(([, value]) => value !== undefined);
    return fields.map(([name, value]) => `${name} ${parts.intern(value)}`).join(' ');
  }

  /** The spec of a key, with the very values that others have. */
  function specOf(key: string): PodSpec {
    const spec: Record<string, unknown> = {};
    const words = key.split(' ');
    for (let at = 0; at + 1 < words.length; at += 2) spec[words[at]!] = parts.values[Number(words[at + 1])];
    return spec as unknown as PodSpec;
  }

  return {
    facts,
    intern({ nodeName: _, ...spec }) {
      const key = keyOf(spec as PodSpec);
      let id = ids.get(key);
      if (id === undefined) {
        id = facts.length;
        ids.set(key, id);
        facts.push(factsOf(id, specOf(key), resources));
      }
      return facts[id]!;
    },
    keys: () => ({ specs: [...ids.keys()], parts: [...parts.values], partKeys: parts.keys() }),
    restore(saved, keys) {
      parts.restore(keys.parts, keys.partKeys);
      for (let id = facts.length; id < saved.length; id++) {
        facts.push(saved[id]!);
        ids.set(keys.specs[id]!, id);
      }
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
