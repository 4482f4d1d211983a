/**
 * `headroom hpa-backtest`: the replicas that an HPA would have had over a user's own series, and what a second HPA would
 * have made of them. The decision is the controller's; what is assumed of pods and demand stands in src/hpa/backtest.ts.
 */
import { type Diagnostic, DiagnosticError, hasErrors } from '../api/diagnostic.ts';
import type { LoadedObject, LoadResult } from '../api/manifest.ts';
import type { HorizontalPodAutoscaler, KubernetesObject, PodSpec } from '../api/objects.ts';
import { type PodAmounts, podAmountsOf } from '../api/pod-amounts.ts';
import { scaledValue } from '../api/quantity.ts';
import { fileError } from '../api/source.ts';
import { type BacktestInput, type BacktestResult, backtest, type Demand, targetOfPod } from '../hpa/backtest.ts';
import { metricName } from '../hpa/hpa-ledger.ts';
import { type HpaPlan, planOf } from '../hpa/hpa-object.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { type MetricTable, readMetricTable } from '../workloads/arrivals/metric-table.ts';

export interface BacktestOptions {
  readonly metrics: string;
  /** Column by metric, where the names differ. */
  readonly columns: ReadonlyMap<string, string>;
  /** Request of a pod by resource, instead of the workload's. */
  readonly requests: Readonly<Record<string, string>>;
  /** Values are of one pod in the mean, of so many as this column says; '': values are of all pods together. */
  readonly perPodColumn: string;
  readonly gapsHold: boolean;
  /** Undefined: what the replicas column says first, or the first value needs. */
  readonly startReplicas: number | undefined;
  readonly readyMicros: Micros;
  readonly lagMicros: Micros;
}

export interface BacktestedHpa extends BacktestResult {
  readonly name: string;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  /** Metrics of the spec and the column that each follows. */
  readonly metrics: readonly { readonly name: string; readonly column: string }[];
}

export interface BacktestReport {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'HpaBacktest';
  readonly series: string;
  readonly rows: number;
  /** What time 0 is called; null: the series has no dates. */
  readonly startsAt: string | null;
  readonly endMicros: Micros;
  readonly hpa: BacktestedHpa;
  readonly against: BacktestedHpa | null;
  readonly assumptions: readonly string[];
  readonly repeat: string;
}

/** The objects of both options. */
export interface BacktestFiles {
  /** The HPA and, for targets in per cent, its workload. */
  readonly own: LoadResult;
  /** The second HPA; null: there is none. */
  readonly against: LoadResult | null;
}

/** Throws a DiagnosticError with what is wrong with the input. */
export function answerBacktest(files: BacktestFiles, options: BacktestOptions, repeat: string): BacktestReport {
  const own = readHpa(files.own, '-f', options);
  const other = files.against === null ? null : readHpa(files.against, '--against', options, own.amounts);
  const table = readMetricTable(options.metrics, options.gapsHold);
  const tested = (one: ReadHpa): BacktestedHpa => test(one, table, options);
  const hpa = tested(own);
  return {
    apiVersion: 'headroom/v1',
    kind: 'HpaBacktest',
    series: options.metrics,
    rows: table.times.length,
    startsAt: table.startsAt === null ? null : formatRfc3339(table.startsAt),
    endMicros: table.endMicros,
    hpa,
    against: other === null ? null : tested(other),
    assumptions: assumptionsOf(options),
    repeat,
  };
}

interface ReadHpa {
  readonly hpa: HorizontalPodAutoscaler;
  readonly file: string;
  readonly plan: HpaPlan;
  readonly amounts: PodAmounts;
}

function readHpa(
  { objects, diagnostics }: LoadResult,
  option: string,
  { requests }: BacktestOptions,
  given?: PodAmounts,
): ReadHpa {
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  const hpas = objects.filter(({ object }) => object.kind === 'HorizontalPodAutoscaler');
  const name = [...new Set(hpas.map(({ file }) => file))].join(', ') || option;
  if (hpas.length !== 1) {
    const names = hpas.map(({ object }) => object.metadata?.name ?? '').join(', ');
    const found = hpas.length === 0 ? 'none' : `${hpas.length}: ${names}`;
    throw new DiagnosticError([fileError(name, `expected one HorizontalPodAutoscaler, found ${found}`)]);
  }
  const hpa = hpas[0]!.object as HorizontalPodAutoscaler;
  if ((hpa.spec.metrics ?? []).length === 0) {
    throw new DiagnosticError([fileError(name, `the HPA ${hpa.metadata?.name} has no metrics`)]);
  }
  const amounts = amountsOf(hpa, objects, requests, given);
  const plan = planOf(hpa);
  const without = plan.metrics.find(
    (spec) => spec.target.averageUtilization !== null && targetOfPod(spec, amounts) === 0,
  );
  if (without !== undefined) {
    const what = metricName(without);
    const message = `the target of ${what} is a percentage of the pod's request, which is not known`;
    const resource = without.type === 'Resource' || without.type === 'ContainerResource' ? without.resource : what;
    const hint = `give the workload in ${option} as well, or --request ${resource}=500m`;
    throw new DiagnosticError([fileError(name, message, hint)]);
  }
  return { hpa, file: name, plan, amounts };
}

/** The requests of a pod: as they are given, else those of the HPA's target among the objects. */
function amountsOf(
  hpa: HorizontalPodAutoscaler,
  objects: readonly LoadedObject[],
  requests: Readonly<Record<string, string>>,
  given: PodAmounts | undefined,
): PodAmounts {
  if (Object.keys(requests).length > 0) return podAmountsOf(podOf(requests));
  const { kind, name } = hpa.spec.scaleTargetRef;
  const target = objects.find(({ object }) => object.kind === kind && object.metadata?.name === name)?.object;
  const template = (target as (KubernetesObject & { spec?: { template?: { spec?: PodSpec } } }) | undefined)?.spec
    ?.template;
  return template?.spec === undefined ? (given ?? podAmountsOf(podOf({}))) : podAmountsOf(template.spec);
}

function podOf(requests: Readonly<Record<string, string>>): PodSpec {
  return { containers: [{ name: 'app', image: 'app', resources: { requests } }] } as PodSpec;
}

function test({ hpa, file, plan, amounts }: ReadHpa, table: MetricTable, options: BacktestOptions): BacktestedHpa {
  const { minReplicas, maxReplicas } = plan.spec;
  const columns = plan.metrics.map((_, index) => columnOf(plan, index, table, options));
  const demands = columns.map((column) => demandOf(column, table, options));
  const input: BacktestInput = {
    plan,
    demands,
    amounts,
    startReplicas: Math.min(
      Math.max(startOf(plan, demands, amounts, table, options), Math.max(1, minReplicas)),
      maxReplicas,
    ),
    endMicros: table.endMicros,
    readyMicros: options.readyMicros,
    lagMicros: options.lagMicros,
  };
  const { namespace = '', name = '' } = hpa.metadata ?? {};
  return {
    name: namespace === '' ? `${name} (${file})` : `${namespace}/${name} (${file})`,
    minReplicas,
    maxReplicas,
    metrics: plan.metrics.map((spec, index) => ({ name: metricName(spec), column: table.columns[columns[index]!]! })),
    ...backtest(input),
  };
}

/** The place of the column that the metric follows: the one named for it, of its name, or the only one there is. */
function columnOf(
  plan: HpaPlan,
  index: number,
  table: MetricTable,
  { columns, metrics: file, perPodColumn }: BacktestOptions,
): number {
  const name = metricName(plan.metrics[index]!);
  const wanted = columns.get(name) ?? name;
  const at = table.columns.indexOf(wanted);
  if (at >= 0) return at;
  const usable = table.columns.filter((column) => column !== perPodColumn);
  if (!columns.has(name) && usable.length === 1 && plan.metrics.length === 1) return table.columns.indexOf(usable[0]!);
  const quoted = name.includes(' ') ? `"${name}=COLUMN"` : `${name}=COLUMN`;
  const hint = `name it: --column ${quoted}; there are ${table.columns.join(', ')}`;
  throw wrong(file, `there is no column "${wanted}" for the metric ${name}`, hint);
}

function wrong(file: string, message: string, hint: string): DiagnosticError {
  const diagnostic: Diagnostic = { severity: 'error', file, line: 1, column: 1, path: '', message, hint };
  return new DiagnosticError([diagnostic]);
}

function demandOf(column: number, table: MetricTable, options: BacktestOptions): Demand {
  const pods = replicasOf(table, options);
  const totalMilli = table.values[column]!.map((value, row) => {
    const milli = Number(scaledValue(value, -3)) * (pods === null ? 1 : pods[row]!);
    if (Number.isSafeInteger(milli)) return milli;
    throw wrong(
      options.metrics,
      `${table.columns[column]}: row ${row + 2}: is more than can be reckoned with`,
      'use a larger unit',
    );
  });
  return { times: table.times, totalMilli };
}

function replicasOf(table: MetricTable, { perPodColumn, metrics }: BacktestOptions): readonly number[] | null {
  if (perPodColumn === '') return null;
  const at = table.columns.indexOf(perPodColumn);
  if (at < 0) {
    const hint = `values per pod need a column with the number of pods; there are ${table.columns.join(', ')}`;
    throw wrong(metrics, `there is no column "${perPodColumn}"`, hint);
  }
  return table.values[at]!.map((value) => Number(scaledValue(value, -3)) / 1000);
}

/** As many as there were; else as many as the first values take at their targets. */
function startOf(
  plan: HpaPlan,
  demands: readonly Demand[],
  amounts: PodAmounts,
  table: MetricTable,
  options: BacktestOptions,
): number {
  if (options.startReplicas !== undefined) return options.startReplicas;
  const pods = replicasOf(table, options);
  if (pods !== null) return Math.round(pods[0]!);
  let most = 1;
  for (const [index, spec] of plan.metrics.entries()) {
    const each = targetOfPod(spec, amounts);
    if (each > 0) most = Math.max(most, Math.ceil(demands[index]!.totalMilli[0]! / each));
  }
  return most;
}

function assumptionsOf({ perPodColumn, readyMicros, lagMicros }: BacktestOptions): string[] {
  return [
    perPodColumn === ''
      ? 'values are the demand of all pods together, whatever their number'
      : `values are those of one pod: times ${perPodColumn} they are the demand, whatever the size`,
    'all ready pods share it evenly and get what they want: no throttling, no full node, no failing pod',
    `a new pod serves after ${readyMicros / 1e6} s, the youngest go first`,
    `metrics are ${lagMicros / 1e6} s old, and there is a sync every 15 s`,
  ];
}
