/**
 * Kubernetes events as decisions: every component that decides something words it here, as the real one words the event
 * it sends. The run's recorder (src/report) writes them with their time; tests collect them in a list.
 */

/** What an event is about; cluster-scoped kinds have the namespace ''. */
export interface InvolvedObject {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export interface EventRecorder {
  /** `source` is the reporting component by Kubernetes' name: `deployment-controller`, `kubelet` … */
  event(type: 'Normal' | 'Warning', reason: string, message: string, involved: InvolvedObject, source: string): void;
}
