/** Laws of the cluster's columns, checked in test mode. */
import { assert } from '../sim/invariant.ts';
import type { Cluster } from './cluster.ts';
import { NodeFlag } from './nodes.ts';
import { PodFlag, PodPhase } from './pods.ts';

/** A node's requested sums equal its pods'; attached pods are alive, unfinished and on a living node, each once. */
export function checkCluster(cluster: Cluster): void {
  const { pods, nodes } = cluster;
  let attached = 0;
  let alive = 0;
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) !== 0) alive += 1;
    if ((pods.flags[pod]! & PodFlag.attached) === 0) continue;
    attached += 1;
    const phase = pods.phase[pod]!;
    assert((pods.flags[pod]! & PodFlag.alive) !== 0, () => `attached pod ${cluster.podKey(pod)} is not alive`);
    assert(
      phase !== PodPhase.succeeded && phase !== PodPhase.failed,
      () => `finished pod ${cluster.podKey(pod)} is attached`,
    );
    assert(
      (nodes.flags[pods.node[pod]!]! & NodeFlag.alive) !== 0,
      () => `pod ${cluster.podKey(pod)} is on a removed node`,
    );
  }
  assert(alive === pods.aliveCount, () => `${alive} pods are alive, ${pods.aliveCount} counted`);
  let listed = 0;
  for (let node = 0; node < nodes.count; node++) {
    let milliCpu = 0;
    let memoryBytes = 0;
    let ephemeralBytes = 0;
    let count = 0;
    for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
      const facts = cluster.specOf(pod);
      assert(pods.node[pod] === node, () => `pod ${cluster.podKey(pod)} is in the list of another node`);
      milliCpu += facts.milliCpu;
      memoryBytes += facts.memoryBytes;
      ephemeralBytes += facts.ephemeralBytes;
      count += 1;
    }
    const name = cluster.nodeNames[node];
    assert(count === nodes.podCount[node], () => `node ${name}: ${count} pods listed, ${nodes.podCount[node]} counted`);
    assert(milliCpu === nodes.requestedMilliCpu[node], () => `node ${name}: requestedMilliCpu is not its pods' sum`);
    assert(
      memoryBytes === nodes.requestedMemoryBytes[node],
      () => `node ${name}: requestedMemoryBytes is not its pods' sum`,
    );
    assert(
      ephemeralBytes === nodes.requestedEphemeralBytes[node],
      () => `node ${name}: requestedEphemeralBytes is not its pods' sum`,
    );
    listed += count;
  }
  assert(listed === attached, () => `${attached} pods are attached, ${listed} are in the nodes' lists`);
}
