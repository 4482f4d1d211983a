/**
 * The Kubernetes objects as the simulation uses them: hand-written, minimal, with the API's own field names.
 * Whether a manifest is valid is not their business (that is the schema's); a field that is missing here is not simulated.
 */
export type * from './objects-cluster.ts';
export type * from './objects-meta.ts';
export type * from './objects-pod.ts';
export type * from './objects-workloads.ts';
