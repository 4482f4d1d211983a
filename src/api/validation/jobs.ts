/** Job and CronJob (v1.34 pkg/apis/batch/validation/validation.go). */
import type { CronJob, Job, JobSpec } from '../objects.ts';
import { dnsLabelErrors, subdomainName, validateMetadata } from './metadata.ts';
import { validatePodTemplate } from './pod.ts';
import type { Place, Report } from './report.ts';
import { below, invalid, nonNegative, oneOf, required, root } from './report.ts';

/** batch/v1 Job. */
export function validateJob(report: Report, job: Job): void {
  validateMetadata(report, job, true, subdomainName);
  if (job.spec === undefined) {
    required(report, below(root('spec'), 'template'));
    return;
  }
  // A job of a snapshot has the selector that the API server gave it.
  validateJobSpec(report, job.spec, root('spec'), job.metadata?.uid !== undefined);
  const isIndexed = job.spec.completionMode === 'Indexed';
  const name = job.metadata?.name;
  const completions = job.spec.completions ?? 0;
  if (!isIndexed || name === undefined || completions < 1) return;
  // The host name of the last pod is the longest.
  const longest = `${name}-${completions - 1}`;
  const messages = dnsLabelErrors(longest);
  if (messages.length > 0 && dnsLabelErrors(name).length === 0) {
    invalid(
      report,
      below(root('metadata'), 'name'),
      name,
      `will not able to create pod with invalid DNS label "${longest}"`,
    );
  }
}

/** batch/v1 CronJob. */
export function validateCronJob(report: Report, job: CronJob): void {
  validateMetadata(report, job, true, subdomainName);
  const place = root('spec');
  const name = job.metadata?.name;
  if (name !== undefined && name.length > 52) {
    invalid(report, below(root('metadata'), 'name'), name, 'must be no more than 52 characters');
  }
  if (job.spec === undefined) {
    required(report, below(place, 'schedule'));
    required(report, below(place, 'jobTemplate'));
    return;
  }
  const { schedule, concurrencyPolicy, jobTemplate } = job.spec;
  if (schedule === '') required(report, below(place, 'schedule'));
  else if (schedule !== undefined) validateSchedule(report, schedule, below(place, 'schedule'));
  oneOf(report, below(place, 'concurrencyPolicy'), concurrencyPolicy, ['Allow', 'Forbid', 'Replace']);
  for (const field of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const) {
    nonNegative(report, below(place, field), job.spec[field]);
  }
  if (job.spec.timeZone === '') invalid(report, below(place, 'timeZone'), '', 'must be nil or non-empty string');
  if (job.spec.timeZone === 'Local')
    invalid(
      report,
      below(place, 'timeZone'),
      'Local',
      'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones',
    );
  if (jobTemplate?.spec !== undefined)
    validateJobSpec(report, jobTemplate.spec, below(below(place, 'jobTemplate'), 'spec'));
  else if (jobTemplate !== undefined) required(report, below(below(below(place, 'jobTemplate'), 'spec'), 'template'));
}

const COUNTS = [
  'parallelism',
  'completions',
  'activeDeadlineSeconds',
  'backoffLimit',
  'ttlSecondsAfterFinished',
  'backoffLimitPerIndex',
  'maxFailedIndexes',
] as const;

function validateJobSpec(report: Report, spec: JobSpec, place: Place, isLive = false): void {
  for (const field of COUNTS) nonNegative(report, below(place, field), spec[field]);
  if (spec.selector !== undefined && spec.manualSelector !== true && !isLive) {
    invalid(report, below(place, 'selector'), spec.selector, '`selector` not auto-generated');
  }
  oneOf(report, below(place, 'completionMode'), spec.completionMode, ['Indexed', 'NonIndexed']);
  validateIndexed(report, spec, place);
  oneOf(report, below(place, 'podReplacementPolicy'), spec.podReplacementPolicy, ['Failed', 'TerminatingOrFailed']);
  if (spec.podFailurePolicy !== undefined) validateFailurePolicy(report, spec, place);
  const template = below(place, 'template');
  validatePodTemplate(report, spec.template, template);
  const at = below(below(template, 'spec'), 'restartPolicy');
  const policy = spec.template?.spec?.restartPolicy;
  if (spec.template?.spec === undefined) return;
  if (policy === undefined || policy === 'Always') {
    if (policy === undefined) required(report, at, 'valid values: "OnFailure", "Never"');
    else oneOf(report, at, policy, ['OnFailure', 'Never']);
  } else if (spec.podFailurePolicy !== undefined && policy !== 'Never') {
    invalid(report, at, policy, 'only "Never" is supported when podFailurePolicy is specified');
  }
}

function validateIndexed(report: Report, spec: JobSpec, place: Place): void {
  if (spec.completionMode === 'Indexed') {
    if (spec.completions === undefined) {
      required(report, below(place, 'completions'), 'when completion mode is Indexed');
    }
    if ((spec.parallelism ?? 1) > 100_000) {
      invalid(
        report,
        below(place, 'parallelism'),
        spec.parallelism,
        'must be less than or equal to 100000 when completion mode is Indexed',
      );
    }
    if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined) {
      required(report, below(place, 'backoffLimitPerIndex'), 'when maxFailedIndexes is specified');
    }
    return;
  }
  if (spec.backoffLimitPerIndex !== undefined) {
    invalid(
      report,
      below(place, 'backoffLimitPerIndex'),
      spec.backoffLimitPerIndex,
      'requires indexed completion mode',
    );
  }
  if (spec.maxFailedIndexes !== undefined) {
    invalid(report, below(place, 'maxFailedIndexes'), spec.maxFailedIndexes, 'requires indexed completion mode');
  }
  if (spec.successPolicy !== undefined) {
    invalid(report, below(place, 'successPolicy'), spec.successPolicy, 'requires indexed completion mode');
  }
}

function validateFailurePolicy(report: Report, spec: JobSpec, place: Place): void {
  const rules = spec.podFailurePolicy?.rules ?? [];
  const base = below(below(place, 'podFailurePolicy'), 'rules');
  if (rules.length > 20) invalid(report, base, rules.length, 'must have at most 20 items');
  for (const [index, rule] of rules.entries()) {
    const at = below(base, index);
    oneOf(report, below(at, 'action'), rule.action, ['Count', 'FailIndex', 'FailJob', 'Ignore']);
    if (rule.action === 'FailIndex' && spec.backoffLimitPerIndex === undefined) {
      invalid(report, below(at, 'action'), rule.action, 'requires the backoffLimitPerIndex to be set');
    }
    const codes = rule.onExitCodes;
    const hasConditions = (rule.onPodConditions?.length ?? 0) > 0;
    if (codes !== undefined && hasConditions) {
      invalid(report, at, rule, 'specifying both OnExitCodes and OnPodConditions is not supported');
    } else if (codes === undefined && !hasConditions) {
      invalid(report, at, rule, 'specifying one of OnExitCodes and OnPodConditions is required');
    }
    if (codes === undefined) continue;
    oneOf(report, below(below(at, 'onExitCodes'), 'operator'), codes.operator, ['In', 'NotIn']);
    const values = below(below(at, 'onExitCodes'), 'values');
    if (codes.values?.length === 0) invalid(report, values, codes.values, 'at least one value is required');
    for (const [valueIndex, value] of (codes.values ?? []).entries()) {
      if (value !== 0 || codes.operator !== 'In') continue;
      invalid(report, below(values, valueIndex), value, 'must not be 0 for the In operator');
    }
  }
}

const FIELDS: readonly (readonly [name: string, min: number, max: number, names: readonly string[]])[] = [
  ['minute', 0, 59, []],
  ['hour', 0, 23, []],
  ['day of the month', 1, 31, []],
  ['month', 1, 12, ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  ['day of the week', 0, 6, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
];

// The grammar of robfig/cron's standard parser, which the API server asks.
function validateSchedule(report: Report, schedule: string, place: Place): void {
  if (/TZ/.test(schedule)) {
    invalid(report, place, schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead');
    return;
  }
  if (/^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(schedule)) return;
  if (/^@every ([0-9.]+(ns|us|\u00b5s|ms|s|m|h))+$/.test(schedule)) return;
  if (schedule.startsWith('@')) {
    invalid(report, place, schedule, `unrecognized descriptor: ${schedule}`);
    return;
  }
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== 5) {
    invalid(report, place, schedule, `expected exactly 5 fields, found ${parts.length}: [${parts.join(' ')}]`);
    return;
  }
  for (const [index, part] of parts.entries()) {
    const [name, min, max, names] = FIELDS[index]!;
    for (const range of part.split(',')) {
      const why = rangeError(range, min, max, names);
      if (why !== null) invalid(report, place, schedule, `${name}: ${why}`);
    }
  }
}

function rangeError(range: string, min: number, max: number, names: readonly string[]): string | null {
  const match = /^(\*|\?|[0-9]+|[a-z]{3})(?:-([0-9]+|[a-z]{3}))?(?:\/([0-9]+))?$/i.exec(range);
  if (match === null) return `failed to parse ${JSON.stringify(range)}`;
  const numberOf = (text: string): number => {
    const named = names.indexOf(text.toLowerCase());
    return named >= 0 ? named + min : /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  };
  if (match[3] !== undefined && Number(match[3]) === 0) return `step of range should be a positive number: ${range}`;
  if (match[1] === '*' || match[1] === '?')
    return match[2] === undefined ? null : `failed to parse ${JSON.stringify(range)}`;
  const from = numberOf(match[1]!);
  const to = match[2] === undefined ? from : numberOf(match[2]);
  if (Number.isNaN(from) || Number.isNaN(to)) return `failed to parse ${JSON.stringify(range)}`;
  if (from < min) return `beginning of range (${from}) below minimum (${min}): ${range}`;
  if (to > max) return `end of range (${to}) above maximum (${max}): ${range}`;
  return from > to ? `beginning of range (${from}) beyond end of range (${to}): ${range}` : null;
}
