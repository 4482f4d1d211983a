/** Reads `spec.kubelet` into the settings of the eviction manager. */
import { ValueError } from '../api/value-error.ts';
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import type { EvictionConfig } from '../nodes/eviction/manager.ts';
import {
  defaultEvictionHard,
  type EvictionSettings,
  type FileSystems,
  parseThresholds,
  type Threshold,
  withContainerFsThresholds,
} from '../nodes/eviction/thresholds.ts';
import type { Kubelet } from '../nodes/kubelet.ts';
import { createMemoryPressure, type MemoryPressure } from '../nodes/memory-pressure.ts';
import type { NodeComponents } from '../nodes/registry.ts';
import type { Usage } from '../nodes/usage-types.ts';
import { type Micros, microsPerMinute } from '../sim/time.ts';
import type { KubeletDocument } from './eviction-schema.ts';
import type { LawReading } from './laws.ts';
import type { Scenario } from './scenario.ts';

const disks: FileSystems = { imageFs: false, containersApart: false };

/** What kubelets do where the scenario does not say. */
export const defaultEviction: EvictionConfig = configOf(
  parseThresholds({ evictionHard: defaultEvictionHard }),
  5 * microsPerMinute,
  0,
);

/**
 * The settings; paths are counted from `spec.kubelet`. Told with the kubelet's own words where it would refuse to start
 * with them.
 */
export function readKubelet(reading: LawReading, document: KubeletDocument): EvictionConfig {
  const {
    evictionHard = defaultEvictionHard,
    evictionSoft,
    evictionSoftGracePeriod,
    evictionMinimumReclaim,
  } = document;
  const { evictionPressureTransitionPeriod: transition = '5m', evictionMaxPodGracePeriod = 0 } = document;
  const settings = { evictionHard, evictionSoft, evictionSoftGracePeriod, evictionMinimumReclaim };
  const transitionMicros = reading.duration(['evictionPressureTransitionPeriod'], transition);
  return configOf(thresholdsOf(reading, settings), transitionMicros, evictionMaxPodGracePeriod);
}

function thresholdsOf(reading: LawReading, settings: EvictionSettings): readonly Threshold[] {
  try {
    return parseThresholds(settings);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    reading.report([], error.message);
    return [];
  }
}

function configOf(
  thresholds: readonly Threshold[],
  pressureTransitionPeriodMicros: Micros,
  maxPodGracePeriodSeconds: number,
): EvictionConfig {
  return {
    thresholds: withContainerFsThresholds(thresholds, disks),
    disks,
    pressureTransitionPeriodMicros,
    maxPodGracePeriodSeconds,
    localStorageLimits: true,
  };
}

export interface PressureParts {
  readonly scenario: Scenario;
  readonly usage: Usage;
  readonly kubelet: Kubelet;
  readonly nodes: NodeComponents;
}

/** What becomes of memory that runs out, in a run of the scenario. */
export function pressureOf(
  context: Omit<ControllerContext, 'client'>,
  { scenario, usage, kubelet, nodes }: PressureParts,
): MemoryPressure {
  return createMemoryPressure({
    ...context,
    usage,
    kubelet,
    config: scenario.eviction ?? defaultEviction,
    atOnce: context.controlPlane.kubeletReactionMicros === 0,
    post: nodes.lifecycle.post,
  });
}
