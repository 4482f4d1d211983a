/**
 * Lists of waiting pods in the order of their stamps. Pods that fail come to the end of a list with a fresh stamp and
 * mostly leave it from its front, so a list is a stretch of an array; nothing is compared.
 *
 * Costs: append, remove and takeFirst O(1); insert, for a pod whose stamp is not fresh, O(length).
 */
import { grown } from '../cluster/columns.ts';
import type { PodId } from '../cluster/pods.ts';
import type { QueueRows } from './queue-rows.ts';

/** Never empty at either end: its first pod is `pods[from]`, its last `pods[to - 1]`; -1 where one was removed. */
export interface Track {
  readonly id: number;
  pods: Int32Array;
  from: number;
  to: number;
  size: number;
}

export interface Tracks {
  create(): Track;
  /** The track in which the pod is, or null. */
  trackOf(pod: PodId): Track | null;
  /** The pod is in no track. */
  append(track: Track, pod: PodId): void;
  /** As `append`, at the place that the pod's stamp says. */
  insert(track: Track, pod: PodId): void;
  remove(pod: PodId): void;
  /** Takes the first pod out of a track that has one. */
  takeFirst(track: Track): PodId;
  /** Of a track that has one: its last pod. */
  last(track: Track): PodId;
  /** Empties all tracks. */
  clear(): void;
}

export function createTracks(rows: Pick<QueueRows, 'stamp'>): Tracks {
  const all: Track[] = [];
  /** By pod: 1 more than the number of its track, 0 for none; and where in it. */
  let trackAt = new Int32Array(0);
  let placeAt = new Int32Array(0);

  function makeRoom(track: Track): void {
    if (track.size > track.pods.length >>> 1) track.pods = grown(track.pods, 16, 0);
    if (track.from > 0 || track.size < track.to - track.from) closeGaps(track);
  }

  function closeGaps(track: Track): void {
    const { pods } = track;
    let kept = 0;
    for (let at = track.from; at < track.to; at++) {
      const pod = pods[at]!;
      if (pod < 0) continue;
      placeAt[pod] = kept;
      pods[kept++] = pod;
    }
    track.from = 0;
    track.to = kept;
  }

  function append(track: Track, pod: PodId): void {
    if (track.to === track.pods.length) makeRoom(track);
    if (pod >= trackAt.length) {
      trackAt = grown(trackAt, pod + 1, 0);
      placeAt = grown(placeAt, pod + 1, 0);
    }
    track.pods[track.to] = pod;
    trackAt[pod] = track.id + 1;
    placeAt[pod] = track.to++;
    track.size += 1;
  }

  /** An end must not be a gap. */
  function trim(track: Track): void {
    if (track.size === 0) {
      track.from = 0;
      track.to = 0;
      return;
    }
    const { pods } = track;
    while (pods[track.from] === -1) track.from += 1;
    while (pods[track.to - 1] === -1) track.to -= 1;
  }

  return {
    create() {
      const track: Track = { id: all.length, pods: new Int32Array(16), from: 0, to: 0, size: 0 };
      all.push(track);
      return track;
    },
    trackOf: (pod) => (pod < trackAt.length && trackAt[pod] !== 0 ? all[trackAt[pod]! - 1]! : null),
    append,
    insert(track, pod) {
      append(track, pod);
      closeGaps(track);
      const { pods } = track;
      let at = track.to - 1;
      for (; at > 0 && rows.stamp[pods[at - 1]!]! > rows.stamp[pod]!; at--) {
        pods[at] = pods[at - 1]!;
        placeAt[pods[at]!] = at;
      }
      pods[at] = pod;
      placeAt[pod] = at;
    },
    remove(pod) {
      const track = all[trackAt[pod]! - 1]!;
      track.pods[placeAt[pod]!] = -1;
      trackAt[pod] = 0;
      track.size -= 1;
      trim(track);
    },
    takeFirst(track) {
      const pod = track.pods[track.from]!;
      track.from += 1;
      track.size -= 1;
      trackAt[pod] = 0;
      if (track.size === 0) trim(track);
      else while (track.pods[track.from] === -1) track.from += 1;
      return pod;
    },
    last: (track) => track.pods[track.to - 1]!,
    clear() {
      trackAt.fill(0);
      for (const track of all) {
        track.from = 0;
        track.to = 0;
        track.size = 0;
      }
    },
  };
}
