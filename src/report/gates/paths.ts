/**
 * Every number of summary.json by its path, entries of lists as `[]`: what a gate may name before there is a run. A test
 * compares it with a summary.
 */
export const summaryPaths: readonly string[] = `
time: simulatedMicros
: events
pods: total ready running starting pending succeeded failed terminating
nodes: total ready unschedulable
allocation[]: allocatable requested used stranded
zones[]: nodes pods
zones[].allocation[]: allocatable requested used stranded
pools[]: nodes pods
pools[].allocation[]: allocatable requested used stranded
nodeList[]: nodes pods
nodeList[].allocation[]: allocatable requested used stranded
workloads[]: desired
workloads[].pods: total ready running starting pending succeeded failed terminating
pending[]: pods
scheduling: attempts scheduled unschedulable errors preempted meanMicros
capacity.usualPod: pods milliCpu memoryBytes
capacity.free[]: free unavailable placeable fragments stranded expectedFragments
capacity.headroom.unit: milliCpu memoryBytes
capacity.headroom: pods onTaintedNodes inOnePiece
capacity.namespaces[]: pods requestedMilliCpu requestedMemoryBytes usedMilliCpu usedMemoryBytes
capacity.label.values[]: pods requestedMilliCpu requestedMemoryBytes usedMilliCpu usedMemoryBytes
capacity.rightSizing.freed: milliCpu memoryBytes
capacity.rightSizing.missing: milliCpu memoryBytes
capacity.rightSizing.workloads[]: pods
capacity.rightSizing.workloads[].requested: milliCpu memoryBytes
capacity.rightSizing.workloads[].used: meanMilliCpu p90MilliCpu peakMemoryBytes
capacity.rightSizing.workloads[].recommended: milliCpu memoryBytes
capacity.rightSizing.workloads[].freed: milliCpu memoryBytes
capacity.rollingUpdates.largest: surge milliCpu memoryBytes
capacity.rollingUpdates.allAtOnce: milliCpu memoryBytes
capacity.rollingUpdates.workloads[]: surge milliCpu memoryBytes
capacity.nodeSizes.present[]: podsPerNode strandedPermille strandedCpuPermille strandedMemoryPermille nodes
capacity.nodeSizes.present[]: microUsdPerHour
cost: totalMicroUsd microUsdPerHour microUsdPerDay microUsdPerMonth meanMicroUsdPerDay unpricedNodeHours
cost: nodeHours unallocatedMicroUsd strandedMicroUsdPerHour idleMicroUsdPerHour
cost.pools[]: nodeHours priceMicroUsdPerHour microUsd
cost.namespaces[]: microUsd
cost.workloads[]: microUsd
cost.labels[]: microUsd
overTime.pendingPods: min mean p50 p90 p95 p99 max
overTime.startingPods: min mean p50 p90 p95 p99 max
overTime.runningPods: min mean p50 p90 p95 p99 max
overTime.readyPods: min mean p50 p90 p95 p99 max
overTime.terminatingPods: min mean p50 p90 p95 p99 max
overTime.succeededPods: min mean p50 p90 p95 p99 max
overTime.failedPods: min mean p50 p90 p95 p99 max
overTime.nodes: min mean p50 p90 p95 p99 max
overTime.readyNodes: min mean p50 p90 p95 p99 max
overTime.cordonedNodes: min mean p50 p90 p95 p99 max
overTime.cpuRequestedPermille: min mean p50 p90 p95 p99 max
overTime.memoryRequestedPermille: min mean p50 p90 p95 p99 max
overTime.costMicroUsdPerHour: min mean p50 p90 p95 p99 max
overTime.timeToScheduleMicros: min mean p50 p90 p95 p99 max
overTime.timeToReadyMicros: min mean p50 p90 p95 p99 max
services[]: ready availability observedMicros downMicros longestMicros outages
arrivals[]: arrived refused placed finished failed left lost staying meanWaitMicros longestWaitMicros
upgrades[]: startedMicros finishedMicros replaced
budgets[]: refused firstMicros lastMicros longestMicros
autoscaling[]: min max started peak peakMicros size scaleUps nodesAdded nodesRemoved failedRemovals
autoscaling[]: limitedMicros
restarts[]: pods restarts
use.total: usedCpuMillis throttledCpuMillis shortCpuMillis throttledMillis shortMillis meanMemoryBytes gaveUpRequests
use.total: oomKills evictions
use.workloads[]: usedCpuMillis throttledCpuMillis shortCpuMillis throttledMillis shortMillis meanMemoryBytes gaveUpRequests
use.workloads[]: oomKills evictions
use.nodes[]: usedCpuMillis throttledCpuMillis shortCpuMillis throttledMillis shortMillis meanMemoryBytes gaveUpRequests
use.nodes[]: oomKills evictions limitMilliCpu allocatableMilliCpu limitMemoryBytes allocatableMemoryBytes
hpas[]: minReplicas maxReplicas started current desired peak peakMicros scaleUps scaleDowns
hpas[].atMaximum: totalMicros firstMicros lastMicros
hpas[].aboveMaximum: totalMicros firstMicros lastMicros wanted wantedMicros
hpas[].rateLimited: totalMicros firstMicros lastMicros
hpas[].pending: totalMicros firstMicros lastMicros most mostMicros
hpas[].failing: totalMicros firstMicros lastMicros
hpas[].throttled: milliCpuSeconds fromMicros toMicros worstHour worstMilliCpuSeconds
hpas[].short: milliCpuSeconds fromMicros toMicros worstHour worstMilliCpuSeconds
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [place, fields] = line.split(':') as [string, string];
    return fields
      .trim()
      .split(' ')
      .map((field) => (place === '' ? field : `${place}.${field}`));
  });
