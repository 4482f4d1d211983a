/** The columns of pods, as kubectl's server side prints them (v1.34 pkg/printers/internalversion/printers.go printPod). */
import type { ContainerStatus, Pod } from '../api/objects.ts';
import { type Micros, parseRfc3339 } from '../sim/time.ts';
import { ageText } from './kubectl-text.ts';

interface ContainerState {
  readonly waiting?: { readonly reason?: string };
  readonly running?: object;
  readonly terminated?: {
    readonly reason?: string;
    readonly signal?: number;
    readonly exitCode?: number;
    readonly finishedAt?: string;
  };
}

/** What a walk over the container statuses finds. */
interface Found {
  reason: string;
  ready: number;
  restarts: number;
  lastRestart: string;
}

/** Cells of `NAME READY STATUS RESTARTS AGE`, and of `-o wide` behind them. */
export function podCells(pod: Pod, now: Micros): string[] {
  const { metadata, spec, status } = pod;
  const total = spec.containers.length + (spec.initContainers ?? []).filter(isSidecar).length;
  const { reason, ready, restarts, lastRestart } = walkContainers(pod);
  const ago = restarts > 0 && lastRestart !== '' ? ` (${ageText(lastRestart, now)} ago)` : '';
  const more = status as { podIP?: string } | undefined;
  const gates = spec.readinessGates ?? [];
  const passed = gates.filter(({ conditionType }) =>
    status?.conditions?.some(({ type, status: is }) => type === conditionType && is === 'True'),
  );
  return [
    metadata?.name ?? '',
    `${ready}/${total}`,
    reasonOf(pod, reason),
    `${restarts}${ago}`,
    ageText(metadata?.creationTimestamp, now),
    more?.podIP || '<none>',
    spec.nodeName || '<none>',
    status?.nominatedNodeName || '<none>',
    gates.length === 0 ? '<none>' : `${passed.length}/${gates.length}`,
  ];
}

function reasonOf({ metadata, status }: Pod, reason: string): string {
  if (!metadata?.deletionTimestamp) return reason;
  if (status?.reason === 'NodeLost') return 'Unknown';
  return status?.phase === 'Succeeded' || status?.phase === 'Failed' ? reason : 'Terminating';
}

function walkContainers(pod: Pod): Found {
  const { spec, status } = pod;
  const gated = status?.conditions?.some(({ type, reason }) => type === 'PodScheduled' && reason === 'SchedulingGated');
  const phase = status?.reason || status?.phase || 'Pending';
  const found: Found = { reason: gated ? 'SchedulingGated' : phase, ready: 0, restarts: 0, lastRestart: '' };
  const sidecarRestarts = { count: 0 };
  const initializing = walkInitContainers(pod, found, sidecarRestarts);
  const initialized = status?.conditions?.some(({ type, status: is }) => type === 'Initialized' && is === 'True');
  if (initializing && !initialized) return found;
  found.restarts = sidecarRestarts.count;
  let hasRunning = false;
  for (const container of [...(status?.containerStatuses ?? [])].reverse()) {
    noteRestarts(found, container);
    const { waiting, terminated, running } = stateOf(container);
    if (waiting?.reason) found.reason = waiting.reason;
    else if (terminated !== undefined) found.reason = terminated.reason || codeText(terminated);
    else if (container.ready && running !== undefined) {
      hasRunning = true;
      found.ready += 1;
    }
  }
  if (found.reason === 'Completed' && hasRunning) {
    const ready = status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True');
    found.reason = ready ? 'Running' : 'NotReady';
  }
  return found;

  function walkInitContainers(of: Pod, into: Found, sidecars: { count: number }): boolean {
    const specs = new Map((spec.initContainers ?? []).map((container) => [container.name, container]));
    for (const [index, container] of (of.status?.initContainerStatuses ?? []).entries()) {
      noteRestarts(into, container);
      const sidecar = isSidecar(specs.get(container.name) ?? {});
      if (sidecar) sidecars.count += container.restartCount ?? 0;
      const { waiting, terminated } = stateOf(container);
      if (terminated?.exitCode === 0) continue;
      if (sidecar && container.started) {
        if (container.ready) into.ready += 1;
        continue;
      }
      if (terminated !== undefined) into.reason = `Init:${terminated.reason || codeText(terminated)}`;
      else if (waiting?.reason && waiting.reason !== 'PodInitializing') into.reason = `Init:${waiting.reason}`;
      else into.reason = `Init:${index}/${spec.initContainers?.length ?? 0}`;
      return true;
    }
    return false;
  }
}

function stateOf({ state }: ContainerStatus): ContainerState {
  return (state ?? {}) as ContainerState;
}

function noteRestarts(found: Found, { restartCount, lastState }: ContainerStatus): void {
  found.restarts += restartCount ?? 0;
  const finished = ((lastState ?? {}) as ContainerState).terminated?.finishedAt ?? '';
  const later = (parseRfc3339(finished) ?? 0) > (parseRfc3339(found.lastRestart) ?? 0);
  if (later) found.lastRestart = finished;
}

function codeText({ signal, exitCode }: NonNullable<ContainerState['terminated']>): string {
  return signal ? `Signal:${signal}` : `ExitCode:${exitCode ?? 0}`;
}

function isSidecar({ restartPolicy }: { readonly restartPolicy?: string | undefined }): boolean {
  return restartPolicy === 'Always';
}
