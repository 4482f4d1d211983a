/** The first step of an attempt: what the plugins learn of the pod once, and whether it can go anywhere at all. */
import type { CycleState } from './cycle-state.ts';
import { type Rejection, SKIP } from './framework.ts';
import { sortBytes } from './verdicts.ts';

export interface PreFiltered {
  /** Nodes that preFilter plugins allow, in scheduling order; null: all. */
  readonly narrowed: Int32Array | null;
  /** The plugins that narrowed. */
  readonly plugins: Set<string>;
}

/** preFilter ruled the pod out. `plugin` is '' where several plugins together left no node. */
export interface PreRejected {
  readonly rejection: Rejection;
  readonly plugin: string;
  readonly plugins: Set<string>;
}

/** v1.34 framework.go RunPreFilterPlugins. */
export function createPreFilter(state: CycleState): () => PreFiltered | PreRejected | { failure: string } {
  const { cluster, cycle, nodeOrder, filterStates, skipFilter } = state;

  function runPreFilters(): PreFiltered | PreRejected | { failure: string } {
    let names: ReadonlySet<string> | null = null as ReadonlySet<string> | null;
    const narrowing = new Set<string>();
    let rejected: { rejection: Rejection; plugin: string } | null = null;
    skipFilter.fill(0);
    filterStates.fill(undefined);
    for (const { plugin, slot } of state.profile.points.preFilter) {
      const result = plugin.preFilter!(cycle);
      if (result === SKIP) {
        skipFilter[slot] = 1;
        filterStates[slot] = SKIP;
        continue;
      }
      if (result.kind === 'error') return { failure: `running PreFilter plugin "${plugin.name}": ${result.message}` };
      if (result.kind === 'reject') {
        rejected = { rejection: result, plugin: plugin.name };
        if (result.unresolvable) return { ...rejected, plugins: new Set([plugin.name]) };
        // Preemption may help: the later plugins are asked all the same, for their states.
        continue;
      }
      filterStates[slot] = result.state;
      if (result.nodes === undefined) continue;
      narrowing.add(plugin.name);
      names = names === null ? result.nodes : new Set([...names].filter((name) => result.nodes!.has(name)));
      if (names.size === 0) return { rejection: nothingLeft(narrowing), plugin: '', plugins: narrowing };
    }
    if (rejected !== null) return { ...rejected, plugins: narrowing.add(rejected.plugin) };
    return { narrowed: names === null ? null : narrowedOrder(names), plugins: narrowing };
  }

  function nothingLeft(plugins: ReadonlySet<string>): Rejection {
    const list = sortBytes([...plugins]);
    const reason =
      list.length === 1
        ? `node(s) didn't satisfy plugin ${list[0]}`
        : `node(s) didn't satisfy plugin(s) [${list.join(' ')}] simultaneously`;
    return { kind: 'reject', reason, unresolvable: true };
  }

  function narrowedOrder(names: ReadonlySet<string>): Int32Array {
    const ids = [...names].map((name) => cluster.findNode(name)).filter((node) => nodeOrder.positionOf(node) >= 0);
    return Int32Array.from(ids.sort((a, b) => nodeOrder.positionOf(a) - nodeOrder.positionOf(b)));
  }

  return runPreFilters;
}
