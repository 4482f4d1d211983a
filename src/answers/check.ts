/**
 * Is this cluster all right? Four lines about a snapshot: everything fits; it survives its worst node; it survives its
 * worst zone; it can be upgraded node by node under its budgets. A line that does not hold says what binds, whom it
 * concerns, and the smallest remedy.
 *
 * The cluster is first played until it has settled. Then every loss is tried in a dry run, the worst is played, and so
 * are the remedy and the remedy less one. A node that is lost goes with its object, as when a machine of a cloud ends;
 * one that falls silent and stays is the question of survive.ts.
 *
 * Cost: a few minutes of the cluster, one scheduling attempt per pod and loss, and up to three forks per line.
 */
import type { Run } from '../scenario/assemble.ts';
import type { PluginRegistry } from '../scheduler/plugins/registry.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { fitsLine, lossLine, nodeLosses, type RoomLine, zoneLosses } from './check/lines.ts';
import { createRoom } from './check/room.ts';
import { shapesOf } from './check/shapes.ts';
import { type UpgradeLine, upgradeLine } from './check/upgrade-line.ts';
import { findRemedies } from './explain-remedies.ts';
import { nodesByZone } from './places.ts';
import { playUntil } from './play.ts';
import { forkPointOf, podsByWorkload, waitingPods } from './what-if-failure.ts';

export const checkLines = ['fits', 'node', 'zone', 'upgrade'] as const;
export type CheckLineName = (typeof checkLines)[number];

/** What would let a pod in that no new node helps. */
export interface Advice {
  readonly workload: string;
  /** The smallest changes, any of which helps; empty: none was found. */
  readonly changes: readonly string[];
}

export interface CheckReport {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'CheckReport';
  /** The instant that it is about: the snapshot's, and the time that it took to settle. */
  readonly at: string;
  readonly nodes: number;
  readonly zones: number;
  readonly pods: number;
  readonly lines: readonly (RoomLine | UpgradeLine)[];
  /** For pods that wait and that no new node helps. */
  readonly advice: readonly Advice[];
  /** Lines of --require, and those of them that do not hold or cannot be said. */
  readonly required: readonly CheckLineName[];
  readonly failed: readonly CheckLineName[];
  readonly repeat: string;
}

export interface CheckOptions {
  readonly required: readonly CheckLineName[];
  readonly registry?: PluginRegistry | undefined;
  /** Told what part of the work is done. */
  readonly progress?: ((fraction: number) => void) | undefined;
}

/** How long a snapshot is played before it is judged: rollouts and starts that are under way end. */
const settleMicros: Micros = 5 * 60_000_000;
const adviceMax = 3;

/** `run` has not begun; it is played. */
export function check(run: Run, repeat: string, { required, registry, progress }: CheckOptions): CheckReport {
  playUntil(run, settleMicros);
  progress?.(0.1);
  const { cluster } = run;
  const point = forkPointOf(run, registry === undefined ? {} : { plugins: registry });
  const search = { run, room: createRoom(run, registry), shapes: shapesOf(cluster) };
  const advised = adviceFor(run, registry);
  const { line: fits, question } = fitsLine(search, point);
  progress?.(0.25);
  const node = lossLine(question, 'node', nodeLosses(question));
  progress?.(0.5);
  const zone = lossLine(question, 'zone', zoneLosses(question));
  progress?.(0.8);
  const lines = [fits, node, zone, upgradeLine(question)];
  const holding = lines.filter(({ holds }) => holds === true).map(({ line }) => line);
  return {
    apiVersion: 'headroom/v1',
    kind: 'CheckReport',
    at: formatRfc3339(run.scenario.startsAtMicros + run.sim.now),
    nodes: cluster.nodes.aliveCount,
    zones: nodesByZone(cluster).filter(({ zone: name }) => name !== '').length,
    pods: cluster.pods.aliveCount,
    lines,
    advice: fits.tied.flatMap(({ workload }) => advised.get(workload) ?? []).slice(0, adviceMax),
    required,
    failed: required.filter((name) => !holding.includes(name)),
    repeat,
  };
}

/** By workload that waits: what lets its first pod in, as `explain` finds it. Looked for only when it is asked for. */
function adviceFor(run: Run, registry: PluginRegistry | undefined): { get(workload: string): Advice | undefined } {
  const waiting = waitingPods(run);
  return {
    get(workload) {
      const pod = waiting.find((each) => podsByWorkload(run, [each])[0]!.workload === workload);
      if (pod === undefined) return undefined;
      const { remedies } = findRemedies(run, pod, registry);
      return {
        workload,
        changes: remedies.flatMap(({ changes }) => (changes.length > 0 ? [changes.join(' and ')] : [])),
      };
    },
  };
}
