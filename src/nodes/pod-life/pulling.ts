/**
 * What happens before a container starts for the sake of its image (v1.34 pkg/kubelet/images/image_manager.go
 * EnsureImageExists): the pull policy, the pull itself, and the back-off of pulls that fail, 10 s doubling to 300 s. Only the
 * images whose behaviour gives a size are followed; others are part of `startup.init`.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { ContainerState } from '../../cluster/pod-status.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Micros } from '../../sim/time.ts';
import { DEFAULT_CRASH_LOOP } from '../crash-loop.ts';
import { withTag } from '../images/image-names.ts';
import type { ImageStore, PullResult } from '../images/image-store.ts';
import type { ContainerDraws } from './draws.ts';
import { goDuration } from './events.ts';
import type { Life } from './life.ts';
import { type ContainerLife, containerOf, type ImagePull, untilWoken } from './state.ts';

/** What the container may do now: start, wait for its pull (and its pod with it), or be tried again at its `startAt`. */
export type ImageAnswer = 'there' | 'coming' | 'refused';

export interface ImagePulling {
  ensure(of: Life, place: number, now: Micros): ImageAnswer;
  /** The image that a container waits for is there. */
  pulled(of: Life, place: number, result: PullResult): void;
  /** Is the pod's sync held up by a pull? */
  isPulling(of: Life): boolean;
  /** The pod's node has an image that it had not; true when a container may now want to look. */
  arrived(of: Life, now: Micros): boolean;
  /** The pod asks for nothing any more. */
  withdraw(pod: PodId): void;
  /** The pod's containers are gone. */
  gone(of: Life): void;
}

export interface ImagePullingContext {
  readonly cluster: Cluster;
  readonly store: ImageStore;
  readonly draws: ContainerDraws;
}

const noPull: ImagePull = { state: 'none', tries: 0, delayMicros: 0, triedMicros: 0 };

export function createImagePulling({ cluster, store, draws }: ImagePullingContext): ImagePulling {
  const { pods } = cluster;
  const nodeOf = ({ pod }: Life): number => pods.node[pod]!;

  function ensure(of: Life, place: number, now: Micros): ImageAnswer {
    const rule = of.laws[place]!.image;
    const container = of.life.containers[place]!;
    if (rule === null) return 'there';
    container.pull ??= { ...noPull };
    const { pull } = container;
    if (pull.state === 'pulling') return 'coming';
    const { image = '', imagePullPolicy } = containerOf(cluster.specOf(of.pod).spec, place);
    if (pull.state === 'pulled') {
      pull.state = 'none';
      store.used(nodeOf(of), image);
      return 'there';
    }
    const policy = imagePullPolicy ?? (withTag(image).endsWith(':latest') ? 'Always' : 'IfNotPresent');
    const present = store.isPresent(nodeOf(of), image);
    if (present && policy !== 'Always') {
      of.events.tell('Normal', 'Pulled', `Container image "${image}" already present on machine`);
      store.used(nodeOf(of), image);
      return 'there';
    }
    if (policy === 'Never') {
      const message = `Container image "${image}" is not present with pull policy of Never`;
      of.events.tell('Warning', 'ErrImageNeverPull', message);
      // It is tried again when the node has got an image: see `arrived`.
      return refuse(of, place, 'ErrImageNeverPull', message, untilWoken);
    }
    return pullOrBackOff(of, place, image, now);
  }

  function backOff(of: Life, place: number, image: string, now: Micros): ImageAnswer {
    const container = of.life.containers[place]!;
    const { tries, triedMicros, delayMicros } = container.pull!;
    of.events.tell('Normal', 'BackOff', `Back-off pulling image "${image}"`);
    const message = `Back-off pulling image "${image}": ErrImagePull: ${failureText(image)}`;
    const over = triedMicros + delayMicros;
    const next = draws.syncAfter(container, identityOf(of), now, over, { round: tries, first: 1 });
    return refuse(of, place, 'ImagePullBackOff', message, next);
  }

  function pullOrBackOff(of: Life, place: number, image: string, now: Micros): ImageAnswer {
    const rule = of.laws[place]!.image!;
    const container = of.life.containers[place]!;
    const pull = container.pull!;
    if (now < pull.triedMicros + pull.delayMicros) return backOff(of, place, image, now);
    of.events.tell('Normal', 'Pulling', `Pulling image "${image}"`);
    pull.tries += 1;
    if (rule.failures === null || pull.tries <= rule.failures) {
      const forgotten = now - pull.triedMicros > 2 * DEFAULT_CRASH_LOOP.maxMicros;
      const { baseMicros, maxMicros } = DEFAULT_CRASH_LOOP;
      pull.delayMicros = pull.delayMicros === 0 || forgotten ? baseMicros : Math.min(2 * pull.delayMicros, maxMicros);
      pull.triedMicros = now;
      const message = failureText(image);
      of.events.tell('Warning', 'Failed', `Failed to pull image "${image}": ${message}`);
      const next = draws.nextSync(container, identityOf(of), now, { round: pull.tries, first: 0 });
      refuse(of, place, 'ErrImagePull', message, next);
      return next > now ? 'refused' : backOff(of, place, image, now);
    }
    pull.state = 'pulling';
    const layers = rule.layers.map(({ name, bytes }) => ({ name: name === '' ? image : name, bytes }));
    store.pull(nodeOf(of), { pod: of.pod, place, image, layers });
    return 'coming';
  }

  /** The sync has failed for this container; the kubelet comes back to it at `startAt`. */
  function refuse(of: Life, place: number, reason: string, message: string, startAt: Micros): ImageAnswer {
    const container = of.life.containers[place]!;
    of.events.tell('Warning', 'Failed', `Error: ${reason}`);
    Object.assign(container, { reason, message, startAt });
    if (container.state !== ContainerState.waiting) {
      container.last = container.ended;
      container.state = ContainerState.waiting;
      cluster.noteContainer(of.pod, place, ContainerState.waiting);
    }
    return 'refused';
  }

  const identityOf = ({ pod }: Life): number => pods.identity[pod]!;

  return {
    ensure,
    pulled(of, place, { tookMicros, waitedMicros, bytes }) {
      const container: ContainerLife = of.life.containers[place]!;
      if (container.pull?.state !== 'pulling') return;
      container.pull.state = 'pulled';
      const { image = '' } = containerOf(cluster.specOf(of.pod).spec, place);
      const times = `${goDuration(tookMicros)} (${goDuration(waitedMicros)} including waiting)`;
      const size = `Image size: ${bytes} bytes.`;
      of.events.tell('Normal', 'Pulled', `Successfully pulled image "${image}" in ${times}. ${size}`);
    },
    isPulling: ({ life }) => life.containers.some(({ pull }) => pull?.state === 'pulling'),
    arrived(of, now) {
      let woken = false;
      for (const container of of.life.containers) {
        if (container.startAt !== untilWoken) continue;
        container.startAt = draws.nextSync(container, identityOf(of), now, { round: 0, first: 0 });
        woken = true;
      }
      return woken;
    },
    withdraw(pod) {
      if (pods.node[pod]! >= 0) store.withdraw(pods.node[pod]!, pod);
    },
    gone(of) {
      for (const [place, { image: rule }] of of.laws.entries()) {
        if (rule === null || of.life.containers[place]!.runs === 0) continue;
        store.used(nodeOf(of), containerOf(cluster.specOf(of.pod).spec, place).image ?? '');
      }
    },
  };
}

/** As containerd words it for an image that no registry knows, in short. */
function failureText(image: string): string {
  return `failed to pull and unpack image "${image}": not found`;
}
