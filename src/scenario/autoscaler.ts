/** Reads which pools are autoscaled (`spec.fleet[].max`) and how (`spec.clusterAutoscaler`). */
import type { FieldPath } from '../api/diagnostic.ts';
import { wholeValueOf } from '../api/quantity.ts';
import type { DurationLaw } from '../cluster/behaviour.ts';
import { parsePriorities } from '../nodes/autoscalers/priority-config.ts';
import {
  type AutoscaledPool,
  type AutoscalerSettings,
  defaultAutoscalerSettings as defaults,
} from '../nodes/autoscalers/settings.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import type { Pool } from '../workloads/fleet.ts';
import type { ClusterAutoscalerDocument } from './autoscaler-schema.ts';
import type { ReportProblem } from './pools.ts';
import type { FleetTraceDocument, LawDocument, PoolDocument } from './schema.ts';

export interface ScenarioAutoscaler {
  readonly settings: AutoscalerSettings;
  /** In the order of the fleet. */
  readonly groups: readonly AutoscaledPool[];
}

/** What this reader needs of the whole scenario's; paths are those of the document. */
export interface AutoscalerReading {
  readonly report: ReportProblem;
  readDuration(path: FieldPath, text: string): Micros;
  readLaw(path: FieldPath, law: LawDocument): DurationLaw;
}

const defaultBoot: DurationLaw = { kind: 'constant', micros: 90 * microsPerSecond };
const base: FieldPath = ['spec', 'clusterAutoscaler'];

/** Undefined: no pool is autoscaled. */
export function readAutoscaler(
  reading: AutoscalerReading,
  fleet: readonly (PoolDocument | FleetTraceDocument)[],
  pools: readonly Pool[],
  document: ClusterAutoscalerDocument | undefined,
): ScenarioAutoscaler | undefined {
  const groups: AutoscaledPool[] = [];
  for (const [index, line] of fleet.entries()) {
    if ('openb' in line) continue;
    const pool = pools.find(({ name }) => name === line.pool);
    const group = readGroup(reading, line, ['spec', 'fleet', index], pool?.priceMicroUsdPerHour ?? null);
    if (group !== undefined) groups.push(group);
  }
  if (document === undefined) return groups.length === 0 ? undefined : { settings: defaults, groups };
  const settings = readSettings(reading, document);
  checkExpanders(reading, settings, document, groups);
  if (groups.length > 0) return { settings, groups };
  reading.report(base, 'no pool is autoscaled', 'give pools of spec.fleet a max');
  return undefined;
}

function readGroup(
  { report, readLaw }: AutoscalerReading,
  { pool, count, min, max, boot }: PoolDocument,
  path: FieldPath,
  priceMicroUsdPerHour: number | null,
): AutoscaledPool | undefined {
  if (max === undefined) {
    for (const [field, value] of [
      ['min', min],
      ['boot', boot],
    ] as const) {
      if (value !== undefined)
        report([...path, field], 'stands beside max only: the pool is not autoscaled', 'give max');
    }
    return undefined;
  }
  if ((min ?? 0) > max) report([...path, 'min'], `is more than max, which is ${max}`);
  else if (count < (min ?? 0)) report([...path, 'count'], `is less than min, which is ${min}`);
  if (count > max) report([...path, 'count'], `is more than max, which is ${max}`);
  return {
    name: pool,
    min: min ?? 0,
    max,
    boot: boot === undefined ? defaultBoot : readLaw([...path, 'boot'], boot),
    pricePerHour: (priceMicroUsdPerHour ?? 0) / 1_000_000,
  };
}

function checkExpanders(
  { report }: AutoscalerReading,
  { scaleUp }: AutoscalerSettings,
  document: ClusterAutoscalerDocument,
  groups: readonly AutoscaledPool[],
): void {
  const { expanders, priorities } = scaleUp;
  if (expanders.includes('priority') && priorities === undefined) {
    report([...base, 'expander'], 'priority needs priorities', 'give the text of its config map');
  }
  if (priorities !== undefined && parsePriorities(priorities) === null) {
    report(
      [...base, 'priorities'],
      'expected numbers, each with a list of regular expressions',
      'as "10:\\n- spot-.*"',
    );
  }
  if (document.priorities !== undefined && !expanders.includes('priority')) {
    report([...base, 'priorities'], 'is for the expander priority', 'add it to expander');
  }
  const unpriced = groups.find(({ pricePerHour }) => pricePerHour === 0);
  if (expanders.includes('price') && unpriced !== undefined) {
    report([...base, 'expander'], `price needs the price of every pool, and ${unpriced.name} has none`);
  }
}

function readSettings(reading: AutoscalerReading, document: ClusterAutoscalerDocument): AutoscalerSettings {
  const { scaleDown: down = {} } = document;
  const micros = (field: readonly string[], text: string | undefined, otherwise: Micros): Micros =>
    text === undefined ? otherwise : reading.readDuration([...base, ...field], text);
  const scanMicros = micros(['scanInterval'], document.scanInterval, defaults.scanMicros);
  if (scanMicros === 0) reading.report([...base, 'scanInterval'], 'must be more than 0');
  if ((down.utilizationThreshold ?? 0) > 1) {
    reading.report([...base, 'scaleDown', 'utilizationThreshold'], 'is a share: it must be between 0 and 1');
  }
  return {
    ...defaults,
    scaleUp: {
      ...defaults.scaleUp,
      expanders: document.expander ?? defaults.scaleUp.expanders,
      priorities: document.priorities,
      balanceSimilarGroups: document.balanceSimilarNodeGroups ?? defaults.scaleUp.balanceSimilarGroups,
      maxNodesTotal: document.maxNodesTotal ?? defaults.scaleUp.maxNodesTotal,
      maxCoresTotal: document.maxCoresTotal ?? defaults.scaleUp.maxCoresTotal,
      maxMemoryTotalBytes: bytesOf(document.maxMemoryTotal, defaults.scaleUp.maxMemoryTotalBytes),
      maxNodesPerScaleUp: document.maxNodesPerScaleUp ?? defaults.scaleUp.maxNodesPerScaleUp,
    },
    scaleDown: readScaleDown(down, micros),
    scaleDownEnabled: down.enabled ?? defaults.scaleDownEnabled,
    cooldown: {
      ...defaults.cooldown,
      afterAddMicros: micros(['scaleDown', 'delayAfterAdd'], down.delayAfterAdd, defaults.cooldown.afterAddMicros),
      afterDeleteMicros: micros(
        ['scaleDown', 'delayAfterDelete'],
        down.delayAfterDelete,
        defaults.cooldown.afterDeleteMicros,
      ),
    },
    scanMicros,
    newPodDelayMicros: micros(['newPodScaleUpDelay'], document.newPodScaleUpDelay, defaults.newPodDelayMicros),
    provisionMicros: micros(['maxNodeProvisionTime'], document.maxNodeProvisionTime, defaults.provisionMicros),
    actuation: readActuation(down, micros),
  };
}

type ScaleDownDocument = NonNullable<ClusterAutoscalerDocument['scaleDown']>;
type ReadMicros = (field: readonly string[], text: string | undefined, otherwise: Micros) => Micros;

function readScaleDown(down: ScaleDownDocument, micros: ReadMicros): AutoscalerSettings['scaleDown'] {
  const own = defaults.scaleDown;
  return {
    ...own,
    utilizationThreshold: down.utilizationThreshold ?? own.utilizationThreshold,
    ignoreDaemonSetsUtilization: down.ignoreDaemonSetsUtilization ?? own.ignoreDaemonSetsUtilization,
    unneededMicros: micros(['scaleDown', 'unneededTime'], down.unneededTime, own.unneededMicros),
    unreadyMicros: micros(['scaleDown', 'unreadyTime'], down.unreadyTime, own.unreadyMicros),
    maxScaleDownParallelism: down.maxParallelism ?? own.maxScaleDownParallelism,
    maxDrainParallelism: down.maxDrainParallelism ?? own.maxDrainParallelism,
    minCoresTotal: down.minCoresTotal ?? own.minCoresTotal,
    minMemoryTotalBytes: bytesOf(down.minMemoryTotal, own.minMemoryTotalBytes),
    skipNodesWithSystemPods: down.skipNodesWithSystemPods ?? own.skipNodesWithSystemPods,
    skipNodesWithLocalStorage: down.skipNodesWithLocalStorage ?? own.skipNodesWithLocalStorage,
    skipNodesWithCustomControllerPods: down.skipNodesWithCustomControllerPods ?? own.skipNodesWithCustomControllerPods,
    minReplicaCount: down.minReplicaCount ?? own.minReplicaCount,
  };
}

function readActuation(down: ScaleDownDocument, micros: ReadMicros): AutoscalerSettings['actuation'] {
  const own = defaults.actuation;
  const field = (name: string): readonly string[] => ['scaleDown', name];
  return {
    ...own,
    delayAfterTaintMicros: micros(field('delayAfterTaint'), down.delayAfterTaint, own.delayAfterTaintMicros),
    evictionMicros: micros(field('maxPodEvictionTime'), down.maxPodEvictionTime, own.evictionMicros),
    terminationMicros: micros(field('maxGracefulTermination'), down.maxGracefulTermination, own.terminationMicros),
  };
}

function bytesOf(amount: string | number | undefined, otherwise: number): number {
  return amount === undefined ? otherwise : Number(wholeValueOf(amount));
}
