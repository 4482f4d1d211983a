/**
 * What the adapter answers where it has no metric, as the HPA's client hands it on (custom-metrics-apiserver
 * pkg/provider/errors.go, prometheus-adapter pkg/{custom,external}-provider/provider.go, v1.34
 * pkg/controller/podautoscaler/metrics/client.go).
 */
const resources: Readonly<Record<string, string>> = {
  Pod: 'pods',
  Service: 'services',
  Node: 'nodes',
  Namespace: 'namespaces',
  Deployment: 'deployments.apps',
  ReplicaSet: 'replicasets.apps',
  StatefulSet: 'statefulsets.apps',
  DaemonSet: 'daemonsets.apps',
  Job: 'jobs.batch',
  CronJob: 'cronjobs.batch',
  Ingress: 'ingresses.networking.k8s.io',
};

function resourceOf(kind: string): string {
  return resources[kind] ?? `${kind.toLowerCase()}s`;
}

const custom = (error: string): string => `unable to fetch metrics from custom metrics API: ${error}`;

export const adapterErrors = {
  /** Nobody tells of this metric of any object of the kind. */
  unknown: (metric: string, kind: string): string =>
    custom(`the server could not find the metric ${metric} for ${resourceOf(kind)}`),
  /** Of others there is one. */
  unknownOf: (metric: string, kind: string, name: string): string =>
    custom(`the server could not find the metric ${metric} for ${resourceOf(kind)} ${name}`),
  /** The adapter names the resource for the namespace `default` alone; elsewhere the sentence ends in a blank. */
  unknownExternal: (metric: string, namespace: string): string =>
    'unable to fetch metrics from external metrics API: the server could not find the metric ' +
    `${metric} for ${namespace === 'default' ? 'namespaces' : ''}`,
} as const;
