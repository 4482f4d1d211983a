/** Reads the actions of node-actions-schema.ts into the simulation's own units; unknown pools, zones and nodes are told. */
import type { FieldPath } from '../api/diagnostic.ts';
import { labelValueErrors, qualifiedNameErrors } from '../api/label-syntax.ts';
import type { LoadedObject } from '../api/manifest.ts';
import type { Taint } from '../api/objects.ts';
import { didYouMean } from '../api/schema-errors.ts';
import type { DrainRequest } from '../nodes/drain.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import type { Pool } from '../workloads/fleet.ts';
import type { NodeAction, NodeChoice } from './action-types.ts';
import { nodeNames } from './check-objects.ts';
import type { NodeActionDocuments } from './node-actions-schema.ts';

/** What names may be used: those of the fleet and of the manifests. */
export interface Places {
  readonly pools: readonly string[];
  readonly nodes: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
}

/** Pools, and the nodes and zones that they and the Nodes of the manifests make. */
export function placesOf(objects: readonly LoadedObject[], pools: readonly Pool[]): Places {
  const zones = new Set(pools.flatMap((pool) => pool.zones));
  for (const { object } of objects) {
    const zone = object.kind === 'Node' ? object.metadata?.labels?.['topology.kubernetes.io/zone'] : undefined;
    if (zone !== undefined) zones.add(zone);
  }
  return { pools: pools.map(({ name }) => name), nodes: nodeNames(objects, pools), zones };
}

/** What reading needs of its file. `report` tells of a mistake at a field. */
export interface ActionReading {
  readonly places: Places;
  report(path: FieldPath, message: string, hint?: string): void;
  duration(path: FieldPath, text: string): Micros;
}

type Which = {
  readonly node?: string | undefined;
  readonly pool?: string | undefined;
  readonly zone?: string | undefined;
};
type DrainDocument = Omit<NonNullable<NodeActionDocuments['drain']>, keyof Which | 'parallel'>;

/** The action of a step, or undefined where it is none of these (or a mistake was told). `base`: the path of `do`. */
export function readNodeAction(
  document: NodeActionDocuments,
  base: FieldPath,
  reading: ActionReading,
): NodeAction | undefined {
  const { drain, fail, recover, zoneFail, removeNodes, taint, untaint, upgradePool, rolloutUndo } = document;
  const nodesOf = (name: string, which: Which) => readChoice(which, [...base, name], reading);
  if (drain !== undefined) {
    const options = { ...readDrain(drain, [...base, 'drain'], reading), parallel: drain.parallel ?? 1 };
    return withNodes(nodesOf('drain', drain), (nodes) => ({ type: 'drain', nodes, options }));
  }
  if (fail !== undefined) {
    const forMicros = readFor(fail.for, [...base, 'fail', 'for'], reading);
    return withNodes(nodesOf('fail', fail), (nodes) => ({ type: 'fail', nodes, forMicros }));
  }
  if (zoneFail !== undefined) {
    const forMicros = readFor(zoneFail.for, [...base, 'zoneFail', 'for'], reading);
    const nodes = nodesOf('zoneFail', { zone: zoneFail.zone });
    return withNodes(nodes, (chosen) => ({ type: 'fail', nodes: chosen, forMicros }));
  }
  if (recover !== undefined) return withNodes(nodesOf('recover', recover), (nodes) => ({ type: 'recover', nodes }));
  if (removeNodes !== undefined) {
    const count = removeNodes.count ?? null;
    return withNodes(nodesOf('removeNodes', removeNodes), (nodes) => ({ type: 'removeNodes', nodes, count }));
  }
  if (taint !== undefined) {
    const { key, value, effect } = taint;
    const { report } = reading;
    for (const error of qualifiedNameErrors(key)) report([...base, 'taint', 'key'], invalidText(key, error));
    for (const error of labelValueErrors(value ?? '')) report([...base, 'taint', 'value'], invalidText(value!, error));
    const added: Taint = value === undefined ? { key, effect } : { key, value, effect };
    return withNodes(nodesOf('taint', taint), (nodes) => ({ type: 'taint', nodes, taint: added }));
  }
  if (untaint !== undefined) {
    const { key, effect = null } = untaint;
    return withNodes(nodesOf('untaint', untaint), (nodes) => ({ type: 'untaint', nodes, key, effect }));
  }
  if (rolloutUndo !== undefined) {
    const [, namespace = '', name = ''] = rolloutUndo.target.split('/');
    const target = { kind: 'Deployment', namespace, name };
    return { type: 'rolloutUndo', target, toRevision: rolloutUndo.toRevision ?? 0 };
  }
  if (upgradePool === undefined) return undefined;
  const { pool, parallel = 1, surge = 0 } = upgradePool;
  if (!checkName('pool', pool, reading.places.pools, [...base, 'upgradePool', 'pool'], reading)) return undefined;
  const options = readDrain(upgradePool, [...base, 'upgradePool'], reading);
  return { type: 'upgradePool', request: { ...options, pool, parallel, surge } };
}

/** Nodes by exactly one of name, pool and zone; undefined after a mistake was told. */
export function readChoice(which: Which, path: FieldPath, reading: ActionReading): NodeChoice | undefined {
  const given = (['node', 'pool', 'zone'] as const).filter((field) => which[field] !== undefined);
  const [field, ...others] = given;
  if (field === undefined || others.length > 0) {
    reading.report(path, 'expected exactly one of node, pool, zone');
    return undefined;
  }
  const { pools, nodes, zones } = reading.places;
  const name = which[field]!;
  const known = field === 'pool' ? pools : field === 'node' ? [...nodes] : [...zones];
  // Nodes that are added later are called by their pool and a number.
  const joinsLater = field === 'node' && pools.some((pool) => new RegExp(`^${pool}-[1-9][0-9]*$`).test(name));
  if (!joinsLater && !checkName(field, name, known, [...path, field], reading)) return undefined;
  return { [field]: name } as unknown as NodeChoice;
}

function checkName(
  what: 'node' | 'pool' | 'zone',
  name: string,
  known: readonly string[],
  path: FieldPath,
  { report }: ActionReading,
): boolean {
  if (known.includes(name)) return true;
  const where = what === 'pool' ? 'in spec.fleet' : 'in spec.fleet or the manifests';
  report(path, `there is no ${what} "${name}" ${where}`, didYouMean(name, known));
  return false;
}

/** As the API server words it. */
function invalidText(value: string, why: string): string {
  return `Invalid value: ${JSON.stringify(value)}: ${why}`;
}

function withNodes(nodes: NodeChoice | undefined, make: (nodes: NodeChoice) => NodeAction): NodeAction | undefined {
  return nodes === undefined ? undefined : make(nodes);
}

function readFor(text: string | undefined, path: FieldPath, reading: ActionReading): Micros | null {
  return text === undefined ? null : reading.duration(path, text);
}

function readDrain(
  { timeout, force, ignoreDaemonSets, deleteEmptyDirData, skipWaitForDeleteTimeout }: DrainDocument,
  path: FieldPath,
  reading: ActionReading,
): Omit<DrainRequest, 'nodes' | 'parallel'> {
  const skip = readFor(skipWaitForDeleteTimeout, [...path, 'skipWaitForDeleteTimeout'], reading) ?? 0;
  return {
    // As for kubectl, 0 is none.
    timeoutMicros: readFor(timeout, [...path, 'timeout'], reading) || null,
    force: force ?? false,
    ignoreDaemonSets: ignoreDaemonSets ?? true,
    deleteEmptyDirData: deleteEmptyDirData ?? true,
    skipWaitForDeleteTimeoutSeconds: Math.floor(skip / microsPerSecond),
  };
}
