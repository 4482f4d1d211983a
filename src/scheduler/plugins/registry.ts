/**
 * Every plugin by the name that configurations use, in Kubernetes' default order, then those of bundled policies. To add
 * one: one file beside this one and one line here; or `--plugin PATH` with a module that exports `name` and `create`.
 */
import type { PluginFactory } from '../framework.ts';
import { policyPlugins } from '../policies/registry.ts';
import { createDefaultBinder } from './default-binder.ts';
import { createDefaultPreemption } from './default-preemption.ts';
import { createDynamicResources } from './dynamic-resources.ts';
import { createImageLocality } from './image-locality.ts';
import { createInterPodAffinity } from './inter-pod-affinity.ts';
import { createNodeAffinity } from './node-affinity.ts';
import { createNodeName } from './node-name.ts';
import { createNodePorts } from './node-ports.ts';
import { createNodeResourcesBalancedAllocation } from './node-resources-balanced-allocation.ts';
import { createNodeResourcesFit } from './node-resources-fit.ts';
import { createNodeUnschedulable } from './node-unschedulable.ts';
import { createNodeVolumeLimits } from './node-volume-limits.ts';
import { createPodTopologySpread } from './pod-topology-spread.ts';
import { createPrioritySort } from './priority-sort.ts';
import { createSchedulingGates } from './scheduling-gates.ts';
import { createTaintToleration } from './taint-toleration.ts';
import { createVolumeBinding } from './volume-binding.ts';
import { createVolumeRestrictions } from './volume-restrictions.ts';
import { createVolumeZone } from './volume-zone.ts';

export type PluginRegistry = Readonly<Record<string, PluginFactory>>;

export const pluginRegistry: PluginRegistry = {
  SchedulingGates: createSchedulingGates,
  PrioritySort: createPrioritySort,
  NodeUnschedulable: createNodeUnschedulable,
  NodeName: createNodeName,
  TaintToleration: createTaintToleration,
  NodeAffinity: createNodeAffinity,
  NodePorts: createNodePorts,
  NodeResourcesFit: createNodeResourcesFit,
  VolumeRestrictions: createVolumeRestrictions,
  NodeVolumeLimits: createNodeVolumeLimits,
  VolumeBinding: createVolumeBinding,
  VolumeZone: createVolumeZone,
  PodTopologySpread: createPodTopologySpread,
  InterPodAffinity: createInterPodAffinity,
  DynamicResources: createDynamicResources,
  DefaultPreemption: createDefaultPreemption,
  NodeResourcesBalancedAllocation: createNodeResourcesBalancedAllocation,
  ImageLocality: createImageLocality,
  DefaultBinder: createDefaultBinder,
  ...policyPlugins,
};
