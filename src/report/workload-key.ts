/** The workload of a pod, as reports and answers call it. */
export { workloadOf as workloadOfPod, workloadOfOwner as workloadKey } from '../cluster/workload-of.ts';
