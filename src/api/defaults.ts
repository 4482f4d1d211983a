/** Defaulting of the simulated kinds as the API server does it: pure functions from object to object. */
export * from './defaults-cluster.ts';
export * from './defaults-pod.ts';
export * from './defaults-workloads.ts';
