/**
 * Whom the kernel kills when memory runs out that several containers share (Linux mm/oom_kill.c oom_badness,
 * select_bad_process): the process with the most badness. A container stands for one process, and with cgroup v2 all of it
 * is killed (memory.oom.group, v1.34 pkg/kubelet/kuberuntime/kuberuntime_container_linux.go). Pure.
 */
import { containerOomScoreAdj } from './oom-score.ts';
import type { PodCgroup } from './pod-cgroups.ts';
import { isNodeCriticalPod } from './qos.ts';

const pageBytes = 4096;

/** A container that could be killed. */
export interface OomCandidate {
  readonly memoryBytes: number;
  readonly oomScoreAdj: number;
}

/**
 * Pages that it holds, and as many thousandths of all pages as its oom_score_adj says: whole numbers, and `totalpages /
 * 1000` rounded down first, as in the kernel. `totalBytes` is what all may use together.
 */
export function oomBadness({ memoryBytes, oomScoreAdj }: OomCandidate, totalBytes: number): number {
  const pages = Math.ceil(memoryBytes / pageBytes);
  return pages + oomScoreAdj * Math.floor(Math.floor(totalBytes / pageBytes) / 1000);
}

/** Indexes of the candidates, the first to be killed first. Of equals the last one in the list: the kernel's scan keeps it. */
export function oomOrder(candidates: readonly OomCandidate[], totalBytes: number): number[] {
  const badness = candidates.map((candidate) => oomBadness(candidate, totalBytes));
  return candidates.map((_, index) => index).sort((a, b) => badness[b]! - badness[a]! || b - a);
}

/** oom_score_adj of a container of the pod, by its place in the cgroup. */
export function oomScoreAdjOf(
  { amounts, qos, containers }: PodCgroup,
  place: number,
  { priority, priorityClassName = '' }: { readonly priority: number; readonly priorityClassName?: string | undefined },
  memoryCapacityBytes: number,
): number {
  const nodeCritical = isNodeCriticalPod({ priority, priorityClassName, static: false, mirror: false });
  const pod = { amounts, qosClass: qos, nodeCritical };
  return containerOomScoreAdj(pod, containers[place]!.amounts, memoryCapacityBytes);
}
