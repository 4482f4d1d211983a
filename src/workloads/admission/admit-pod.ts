/**
 * What the API server does to a new pod before it stores it, whoever creates it: defaults, priority, toleration seconds,
 * label keys merged into selectors, in the order of its admission plugins (v1.34 pkg/kubeapiserver/options/plugins.go:
 * Priority, DefaultTolerationSeconds). Pods of one template and label set share the answer.
 */
import { admitDefaultTolerations, admitPriority, mergeLabelKeys } from '../../api/admission.ts';
import { defaultPod } from '../../api/defaults.ts';
import type { Pod, PriorityClass } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';

/** The pod as it is stored. Throws a ValueError with the API server's text when it is refused. */
export function admitPod(cluster: Cluster, pod: Pod): Pod {
  const classes: PriorityClass[] = [];
  for (const [, priorityClass] of cluster.objects.list<PriorityClass>('PriorityClass')) classes.push(priorityClass);
  return admitNewPod(pod, classes);
}

/** As `admitPod`, where these (defaulted) classes are the cluster's. */
export function admitNewPod(pod: Pod, classes: readonly PriorityClass[]): Pod {
  return mergeLabelKeys(admitDefaultTolerations(admitPriority(defaultPod(pod), classes)));
}
