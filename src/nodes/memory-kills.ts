/**
 * The kernel's out-of-memory killer: a container above its own limit, the containers of a pod above the pod's, and all pods
 * of a node together above what they may use. Decides who dies at an instant, and when the next instant of that kind is,
 * as long as no line of memory changes. Reads only.
 */
import type { NodeId } from '../cluster/nodes.ts';
import type { Micros } from '../sim/time.ts';
import type { KillCause } from './kill-records.ts';
import { bytesAt, type MemorySum, reaches, sumOfLines, sumReaches } from './memory-line.ts';
import { oomBadness, oomOrder } from './oom-victim.ts';
import type { PodCgroup } from './pod-cgroups.ts';
import type { ContainerMemory } from './usage-types.ts';

/** What is known of a container beside its memory. */
export interface KernelFacts {
  readonly cgroup: PodCgroup;
  readonly oomScoreAdj: number;
}

export interface KernelView {
  readonly containers: readonly ContainerMemory[];
  /** By the index of `containers`. */
  readonly facts: readonly KernelFacts[];
  readonly node: NodeId;
  readonly podsMaxBytes: number;
}

/** A container that dies, and among whom it was chosen: indexes of `containers` in the order of the ranking. */
export interface KernelKill {
  readonly cause: Exclude<KillCause, 'eviction'>;
  readonly victim: number;
  readonly limitBytes: number;
  readonly ranking: readonly { readonly index: number; readonly memoryBytes: number; readonly badness: number }[];
}

/** Who dies at `now`, in order: each own limit first, then pods', then the node's. */
export function kernelKills(view: KernelView, now: Micros): KernelKill[] {
  const { containers, facts, podsMaxBytes } = view;
  const bytes = containers.map(({ line }) => bytesAt(line, now));
  const alive = new Set(containers.keys());
  const kills: KernelKill[] = [];
  const kill = (cause: KernelKill['cause'], limitBytes: number, among: readonly number[]): void => {
    const candidates = among.map((index) => {
      return { memoryBytes: bytes[index]!, oomScoreAdj: facts[index]!.oomScoreAdj };
    });
    const ranking = oomOrder(candidates, limitBytes).map((place) => ({
      index: among[place]!,
      memoryBytes: bytes[among[place]!]!,
      badness: oomBadness(candidates[place]!, limitBytes),
    }));
    const victim = ranking[0]!.index;
    alive.delete(victim);
    kills.push({ cause, victim, limitBytes, ranking });
  };
  for (const [index, { place }] of containers.entries()) {
    const limit = facts[index]!.cgroup.containers[place]!.limitMemoryBytes;
    if (limit > 0 && bytes[index]! > limit) kill('container', limit, [index]);
  }
  for (const members of podsAmong(containers)) {
    const limit = facts[members[0]!]!.cgroup.limitMemoryBytes;
    if (limit === 0) continue;
    for (let left = members.filter((one) => alive.has(one)); total(left) > limit; ) {
      kill('pod', limit, left);
      left = left.filter((one) => alive.has(one));
    }
  }
  while (alive.size > 0 && total([...alive]) > podsMaxBytes) kill('node', podsMaxBytes, [...alive]);
  return kills;

  function total(indexes: readonly number[]): number {
    // As `nextKernelKill` adds them up: fractions of bytes included.
    return sumOfLines(
      indexes.map((index) => containers[index]!.line),
      now,
    ).bytes;
  }
}

/** The same where no container and no pod has a limit of its own. */
export function nextNodeKill(podsMaxBytes: number, sum: MemorySum, now: Micros): Micros {
  return Math.max(now, sumReaches(sum, podsMaxBytes + 1));
}

/** The first instant from `now` on at which somebody dies, if no line changes; Infinity: never. `sum`: of all containers. */
export function nextKernelKill({ containers, facts, podsMaxBytes }: KernelView, sum: MemorySum, now: Micros): Micros {
  let next = nextNodeKill(podsMaxBytes, sum, now);
  for (const [index, { place, line }] of containers.entries()) {
    const limit = facts[index]!.cgroup.containers[place]!.limitMemoryBytes;
    if (limit > 0) next = Math.min(next, reaches(line, limit + 1, now));
  }
  for (const members of podsAmong(containers)) {
    const limit = facts[members[0]!]!.cgroup.limitMemoryBytes;
    if (limit === 0 || members.length < 2) continue;
    const together = sumOfLines(
      members.map((index) => containers[index]!.line),
      now,
    );
    next = Math.min(next, sumReaches(together, limit + 1));
  }
  return next;
}

/** Indexes of the containers of each pod. */
function podsAmong(containers: readonly ContainerMemory[]): number[][] {
  const groups: number[][] = [];
  for (const [index, { pod }] of containers.entries()) {
    if (index > 0 && containers[index - 1]!.pod === pod) groups.at(-1)!.push(index);
    else groups.push([index]);
  }
  return groups;
}
