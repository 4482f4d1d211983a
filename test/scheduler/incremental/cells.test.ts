/** Cells of nodes against a look at every node. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { boundCells, createCellBounds, Fit } from '../../../src/scheduler/incremental/cell-bounds.ts';
import { type Cells, createCells, putIntoCell } from '../../../src/scheduler/incremental/cells.ts';
import { rowSize } from '../../../src/scheduler/incremental/node-rows.ts';
import { type Reckoning, reckon } from '../../../src/scheduler/incremental/reckoning.ts';

/** A row as node-rows.ts has it, of small numbers: many are equal, and many pods have just enough room or not. */
const row = fc
  .tuple(
    fc.constantFrom(10, 40, 40, 40, 0),
    fc.constantFrom(30, 30, 30, 9, 0),
    fc.nat(12),
    fc.nat(10),
    fc.nat(3),
    fc.nat(3),
    fc.integer({ min: -1, max: 20 }),
    fc.integer({ min: -1, max: 30 }),
  )
  .map(([cpu, memory, usedCpu, usedMemory, moreCpu, moreMemory, ephemeral, slots]) => [
    cpu,
    memory,
    usedCpu,
    usedMemory,
    usedCpu + moreCpu,
    usedMemory + moreMemory,
    ephemeral,
    slots,
  ]);

const pod = fc
  .record({
    cpu: fc.nat(6),
    memory: fc.nat(6),
    ephemeral: fc.nat(2),
    more: fc.nat(2),
    weights: fc.constantFrom(1, 2, 3),
  })
  .map(({ cpu, memory, ephemeral, more, weights }): Reckoning => {
    const amount = (podRequest: number, weight: number) => ({ podRequest, weight });
    return {
      room: { milliCpu: cpu, memoryBytes: memory, ephemeralBytes: ephemeral },
      leastWeight: weights,
      leastCpu: amount(cpu + more, 1),
      leastMemory: amount(memory + more, weights),
      balancedWeight: 1,
      balancedCpu: amount(cpu, 1),
      balancedMemory: amount(memory, 1),
    };
  });

function membersOf({ heads, next, sizes, live, liveCount }: Cells): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const cell of live.subarray(0, liveCount)) {
    const members: number[] = [];
    for (let position = heads[cell]!; position >= 0; position = next[position]!) members.push(position);
    assert.is(members.length, sizes[cell]);
    found.set(cell, members);
  }
  return found;
}

test('a node is in the cell of its group, and its level between the bounds of the cell', () => {
  const change = fc.tuple(fc.nat(), row, fc.integer({ min: -1, max: 2 }));
  const life = fc.record({
    nodes: fc.integer({ min: 1, max: 24 }),
    changes: fc.array(change, { minLength: 10, maxLength: 80 }),
    steps: fc.constantFrom(1, 2, 3, 8),
    pods: fc.array(pod, { minLength: 1, maxLength: 4 }),
  });
  let [one, all, some, none] = [0, 0, 0, 0];
  fc.assert(
    fc.property(life, ({ nodes, changes, steps, pods }) => {
      const cells = createCells(nodes, steps);
      const rows = new Float64Array(nodes * rowSize);
      const groups = new Array(nodes).fill(-1);
      for (const [at, numbers, group] of changes) {
        const node = at % nodes;
        rows.set(numbers, node * rowSize);
        groups[node] = group;
        assert.ok(putIntoCell(cells, rows, node, node, group));
      }
      const members = membersOf(cells);
      assert.is([...members.values()].flat().length, groups.filter((group) => group >= 0).length);
      const bounds = createCellBounds();
      for (const reckoning of pods) {
        boundCells(reckoning, cells, bounds);
        for (const [cell, positions] of members) {
          const totals = new Int16Array(positions.length);
          reckon(reckoning, rows, Int32Array.from(positions), positions.length, totals);
          assert.ok(positions.every((position) => groups[position] === cells.groups[cell]));
          const fit = bounds.fits[cell];
          if (fit === Fit.none) none += 1;
          else if (fit === Fit.some) some += 1;
          else all += 1;
          if (fit === Fit.all && bounds.lows[cell] === bounds.highs[cell]) one += 1;
          for (const total of totals) {
            if (fit === Fit.none) assert.is(total, -1);
            if (fit !== Fit.all) continue;
            assert.ok(total >= bounds.lows[cell]! && total <= bounds.highs[cell]!, `${total} of cell ${cell}`);
          }
        }
      }
    }),
    { numRuns: 800, seed: 1 },
  );
  // The law would hold as well if nothing were known of any cell.
  assert.ok(Math.min(one, all - one, some, none) > 100, `${one} of one level, ${all} of all, ${some}, ${none}`);
});

test.run();
