/** Reads `spec.gates`: what must hold of a run, checked before anything is played. */
import type { Diagnostic, FieldPath } from '../api/diagnostic.ts';
import type { LoadedObject } from '../api/manifest.ts';
import type { KubernetesObject } from '../api/objects.ts';
import { didYouMean } from '../api/schema-errors.ts';
import { diagnosticAt, type Locate } from '../api/yaml.ts';
import type { Gate } from '../report/gates/gate.ts';
import { type GateProblem, readGate } from '../report/gates/read-gate.ts';
import type { Micros } from '../sim/time.ts';

/** What names in gates are held against. */
export interface GateContext {
  readonly locate: Locate;
  readonly file: string;
  readonly durationMicros: Micros;
  /** `shop/frontend` of every Service with a selector. */
  readonly services: readonly string[];
  readonly diagnostics: Diagnostic[];
}

export function readGates(texts: readonly string[], context: GateContext): Gate[] {
  return texts.flatMap((text, index) => {
    const path = ['spec', 'gates', index];
    const words = readGate(text);
    const problem = 'message' in words ? words : problemOf(words, text, context);
    if (problem !== undefined) context.diagnostics.push(told(context, path, problem));
    if ('message' in words || problem !== undefined) return [];
    const { line, column, file } = context.locate(path, 'value');
    return [{ text: text.trim(), file: file ?? context.file, line, column, ...words }];
  });
}

/** `shop/web` of every Service that selects pods. */
export function serviceNames(objects: readonly LoadedObject[]): string[] {
  return objects.flatMap(({ object }) => {
    const { kind, metadata, spec } = object as KubernetesObject & { readonly spec?: { readonly selector?: object } };
    const selects = kind === 'Service' && Object.keys(spec?.selector ?? {}).length > 0;
    return selects ? [`${metadata?.namespace ?? 'default'}/${metadata?.name ?? ''}`] : [];
  });
}

function problemOf(
  gate: Pick<Gate, 'metric' | 'atMicros'>,
  text: string,
  context: GateContext,
): GateProblem | undefined {
  if (gate.atMicros !== null && gate.atMicros > context.durationMicros) {
    return { offset: text.search(/\bat\b/), message: 'is after the end of the run' };
  }
  if (!('path' in gate.metric)) return undefined;
  const service = /^services\[([^\]]*)\]/.exec(gate.metric.path)?.[1];
  if (service === undefined || context.services.includes(service)) return undefined;
  const hint = didYouMean(service, context.services) ?? `there are ${context.services.join(', ') || 'none'}`;
  return { offset: text.indexOf(service), message: `there is no Service "${service}" with a selector`, hint };
}

/** At the character that is meant, where the text stands on one line of the file. */
function told({ locate, file }: GateContext, path: FieldPath, { offset, message, hint }: GateProblem): Diagnostic {
  const diagnostic = diagnosticAt(locate, path, 'value', file, message, hint);
  const { source, column } = diagnostic;
  const first = source?.text[source.caret] ?? '';
  if (source === undefined || first === '|' || first === '>') return diagnostic;
  const by = offset + (first === '"' || first === "'" ? 1 : 0);
  return { ...diagnostic, column: column + by, source: { ...source, caret: source.caret + by } };
}
