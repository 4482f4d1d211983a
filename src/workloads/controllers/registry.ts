/**
 * The controllers of workloads, in the order in which they are started. To add one: a file with its factory and a line
 * here (see controller-runtime.ts).
 */
import type { Component } from '../../sim/simulation.ts';
import type { ControllerContext } from './controller-runtime.ts';
import { createDeploymentController } from './deployment-controller.ts';
import { createGarbageCollector } from './garbage-collector.ts';
import { createReplicaSetController } from './replicaset-controller.ts';
import { createResourceQuotaController } from './resourcequota-controller.ts';

export type { ControllerContext } from './controller-runtime.ts';

export type ControllerFactory = (context: ControllerContext) => Component;

export const controllerRegistry: Readonly<Record<string, ControllerFactory>> = {
  deployment: createDeploymentController,
  replicaset: createReplicaSetController,
  garbageCollector: createGarbageCollector,
  resourceQuota: createResourceQuotaController,
};
