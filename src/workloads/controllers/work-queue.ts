/** The work queue stands with the cluster: controllers of nodes have one as well. */
export { createWorkQueue, type RetryPolicy, type WorkQueue } from '../../cluster/work-queue.ts';
