/** The runtime of controllers stands with the cluster: controllers of nodes run on it as well. */
export {
  type ChangeVisit,
  type ControllerContext,
  createController,
  type Done,
  done,
  type Plan,
  type Reconciler,
  type Work,
  type WriteResult,
} from '../../cluster/controller-runtime.ts';
