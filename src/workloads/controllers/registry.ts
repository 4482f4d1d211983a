/**
 * The controllers of workloads, in the order in which they are started. To add one: a file with its factory and a line
 * here (see controller-runtime.ts).
 */

import type { ControllerContext } from '../../cluster/controller-runtime.ts';
import type { Component } from '../../sim/simulation.ts';
import { createCronJobController } from './cronjob-controller.ts';
import { createDaemonSetController } from './daemonset-controller.ts';
import { createDeploymentController } from './deployment-controller.ts';
import { createGarbageCollector } from './garbage-collector.ts';
import { createJobController } from './job-controller.ts';
import { createPersistentVolumeController } from './persistent-volume-controller.ts';
import { createReplicaSetController } from './replicaset-controller.ts';
import { createResourceQuotaController } from './resourcequota-controller.ts';
import { createStatefulSetController } from './statefulset-controller.ts';
import { createTtlAfterFinishedController } from './ttl-after-finished-controller.ts';

export type { ControllerContext } from '../../cluster/controller-runtime.ts';

export type ControllerFactory = (context: ControllerContext) => Component;

export const controllerRegistry: Readonly<Record<string, ControllerFactory>> = {
  deployment: createDeploymentController,
  replicaset: createReplicaSetController,
  statefulset: createStatefulSetController,
  daemonset: createDaemonSetController,
  job: createJobController,
  ttlAfterFinished: createTtlAfterFinishedController,
  cronjob: createCronJobController,
  garbageCollector: createGarbageCollector,
  resourceQuota: createResourceQuotaController,
  persistentVolume: createPersistentVolumeController,
};
