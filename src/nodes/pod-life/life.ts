/** One pod as the parts of this folder hand it to each other. */
import type { ContainerLaws } from '../../cluster/container-behaviour.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { PodEvents } from './events.ts';
import type { PodLife } from './state.ts';

export interface Life {
  readonly pod: PodId;
  readonly life: PodLife;
  /** By container, in the order of `life.containers`. */
  readonly laws: readonly ContainerLaws[];
  readonly events: PodEvents;
}
