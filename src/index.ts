/** The library: what the command does, for programs. Deterministic: same scenario, seed and version, same bytes. */
export { type Metric, metricsFor } from './answers/compare/metrics.ts';
export { playMetrics } from './answers/compare/play.ts';
export { answerCompare, type Comparison } from './answers/compare/report.ts';
export { followPod, type PodExplanation, type PodFollower } from './answers/explain.ts';
export { answerFit, type FitOptions, type FitReport } from './answers/fit.ts';
export { createGetter, type GetTable, type Getter } from './answers/get.ts';
export { playUntil, standAtStart } from './answers/play.ts';
export { type Diagnostic, DiagnosticError, formatDiagnostics } from './api/diagnostic.ts';
export type { CompareReport } from './report/compare-types.ts';
export { type FingerprintDigests, fingerprintText } from './report/fingerprint.ts';
export { type OutputFormat, renderSummary } from './report/render.ts';
export type { RunSummary } from './report/summary.ts';
export { type AssembleOptions, assemble, type Run } from './scenario/assemble.ts';
export { type LoadedScenario, type LoadScenarioOptions, loadScenario } from './scenario/load.ts';
export { loadPodTemplates, loadSnapshot, type OpenedInput, openInput, type PodTemplate } from './scenario/open.ts';
export type { Scenario } from './scenario/scenario.ts';
export {
  type Cycle,
  type NodeList,
  type Plugin,
  type PluginFactory,
  rejectNode,
  SKIP,
  Verdict,
} from './scheduler/framework.ts';
