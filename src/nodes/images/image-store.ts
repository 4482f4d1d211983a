/**
 * The images of all nodes: which are there, which are being pulled, and who waits. A pull takes the layers that the node
 * does not have, at the node's bandwidth. With serialized pulls (the kubelet's default) one image is pulled after the other
 * (v1.34 pkg/kubelet/images/puller.go serialImagePuller); otherwise those that are pulled share the bandwidth evenly, and two
 * pods that want the same image get it together. One event per pull; nothing is kept of nodes on which nothing was pulled.
 *
 * What a node has it reports in `status.images`, some time later: the kubelet lists its images every 30 s and writes its
 * status every 10 s (image_gc_manager.go Start, kubelet.go nodeStatusUpdateFrequency).
 *
 * Images that fill the file system (the node's ephemeral-storage) are collected: image-gc.ts. The next turn is asked for when
 * an image comes that makes it necessary.
 *
 * Left out: two different images that are pulled at once each take a layer that both have; registries answer at once.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { ImageLayer } from '../../cluster/container-behaviour.ts';
import type { NodeSettings } from '../../cluster/node-settings.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { ImageSet } from '../../cluster/sets.ts';
import { assert } from '../../sim/invariant.ts';
import { drawBelow, identityOf } from '../../sim/random.ts';
import { type Kind, Phase, type Simulation, type Ticket } from '../../sim/simulation.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { collectImages, gcPeriodMicros, isFull } from './image-gc.ts';
import { fullName } from './image-names.ts';
import { imageFsBytes, largestImages } from './node-status.ts';

/** A container that waits for its image. */
export interface PullRequest {
  readonly pod: PodId;
  readonly place: number;
  readonly image: string;
  readonly layers: readonly ImageLayer[];
}

export interface PullResult {
  /** From the beginning of the transfer, and from the request. */
  readonly tookMicros: Micros;
  readonly waitedMicros: Micros;
  readonly bytes: number;
}

export interface ImageStoreContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly settingsOf: (node: NodeId) => NodeSettings;
  /** True: the node's status follows at once. */
  readonly instant: boolean;
  /** An image that was asked for is there. */
  readonly pulled: (pod: PodId, place: number, result: PullResult) => void;
  /** The node has an image that it had not. */
  readonly arrived: (node: NodeId) => void;
  /** Images in use leave too little to collect. */
  readonly failed: (node: NodeId, wantedBytes: number, freedBytes: number) => void;
}

export interface ImageStore {
  isPresent(node: NodeId, image: string): boolean;
  /** A container with this image starts, or is gone. */
  used(node: NodeId, image: string): void;
  /** Asks for an image; `pulled` is called in an event of its own, at this instant at the earliest. */
  pull(node: NodeId, request: PullRequest): void;
  /** The pod wants nothing any more. */
  withdraw(node: NodeId, pod: PodId): void;
  forgetNode(node: NodeId): void;
  start(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

interface Waiting extends PullRequest {
  readonly askedMicros: Micros;
}

interface Transfer {
  readonly image: string;
  readonly layers: readonly ImageLayer[];
  readonly startedMicros: Micros;
  /** Bytes to come, as of `sinceMicros`. */
  leftBytes: number;
  sinceMicros: Micros;
  endsMicros: Micros;
  requests: Waiting[];
}

/** An image of a node. One that its Node object brought is one layer of its own. */
interface StoredImage {
  readonly names: readonly string[];
  readonly layers: readonly ImageLayer[];
  readonly detectedMicros: Micros;
  usedMicros: Micros;
}

interface NodeImages {
  images: StoredImage[];
  /** A garbage collection is asked for. */
  collecting: boolean;
  transfers: Transfer[];
  queue: Waiting[];
  /** Timer of the next end, or -1. */
  ticket: number;
  /** Its status is about to be written. */
  reporting: boolean;
  reports: number;
}

/** The kubelet lists images every 30 s, and writes its status every 10 s. */
const listMicros = 30 * microsPerSecond;
const statusMicros = 10 * microsPerSecond;

export function createImageStore(context: ImageStoreContext): ImageStore {
  const { cluster, sim, settingsOf, instant, pulled, arrived, failed } = context;
  const nodes = new Map<NodeId, NodeImages>();
  const reports = sim.streams.purpose('kubelet image status');
  let pullKind: Kind | undefined;
  let reportKind: Kind | undefined;
  let collectKind: Kind | undefined;
  const turns = sim.streams.purpose('kubelet image gc');

  function imagesOf(node: NodeId): NodeImages {
    let known = nodes.get(node);
    if (known === undefined) {
      const images = listed(node).map(({ names, sizeBytes }) => {
        const layers = [{ name: `${names[0]}`, bytes: sizeBytes }];
        return { names, layers, detectedMicros: sim.now, usedMicros: sim.now };
      });
      const none = { transfers: [], queue: [], ticket: -1, reporting: false, reports: 0, collecting: false };
      nodes.set(node, (known = { images, ...none }));
    }
    return known;
  }

  function listed(node: NodeId): ImageSet {
    return cluster.imageSets.values[cluster.nodes.imageSet[node]!]!;
  }

  function find(node: NodeId, image: string): StoredImage | undefined {
    const name = fullName(image);
    return nodes.get(node)?.images.find(({ names }) => names.includes(name) || names.includes(image));
  }

  function isPresent(node: NodeId, image: string): boolean {
    if (nodes.has(node)) return find(node, image) !== undefined;
    const name = fullName(image);
    return listed(node).some(({ names }) => names.includes(name) || names.includes(image));
  }

  /** Bytes of these layers that the node does not have. */
  function missing({ images }: NodeImages, layers: readonly ImageLayer[]): number {
    const present = new Set(images.flatMap((image) => image.layers.map(({ name }) => name)));
    return bytesOfLayers(layers.filter(({ name }) => !present.has(name)));
  }

  /** What all images take; a layer of several counts once. */
  function usedBytes({ images }: NodeImages): number {
    const sizes = new Map(images.flatMap(({ layers }) => layers.map(({ name, bytes }) => [name, bytes])));
    return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Brings what is left of all transfers up to now. */
  function advance(node: NodeId, own: NodeImages, now: Micros): void {
    const rate = settingsOf(node).imageBytesPerSecond / own.transfers.length;
    for (const transfer of own.transfers) {
      const bytes = Math.floor(((now - transfer.sinceMicros) / microsPerSecond) * rate);
      transfer.leftBytes = Math.max(0, transfer.leftBytes - bytes);
      transfer.sinceMicros = now;
    }
  }

  /** Begins what may begin, and asks for the next end. */
  function arrange(node: NodeId, own: NodeImages, now: Micros): void {
    const { imageBytesPerSecond, imagePullsMax } = settingsOf(node);
    while (own.queue.length > 0) {
      const next = own.queue[0]!;
      const name = fullName(next.image);
      const same = imagePullsMax === 1 ? undefined : own.transfers.find(({ image }) => image === name);
      if (same === undefined && own.transfers.length >= imagePullsMax) break;
      own.queue.shift();
      if (same !== undefined) same.requests.push(next);
      else {
        const leftBytes = find(node, next.image) === undefined ? missing(own, next.layers) : 0;
        const times = { startedMicros: now, sinceMicros: now, endsMicros: now };
        own.transfers.push({ image: name, layers: next.layers, leftBytes, requests: [next], ...times });
      }
    }
    const rate = imageBytesPerSecond / own.transfers.length;
    for (const transfer of own.transfers) {
      transfer.endsMicros = now + Math.ceil((transfer.leftBytes / rate) * microsPerSecond);
    }
    if (own.ticket >= 0) sim.cancel(own.ticket as Ticket);
    const ends = own.transfers.reduce((least, { endsMicros }) => Math.min(least, endsMicros), Number.POSITIVE_INFINITY);
    own.ticket = ends === Number.POSITIVE_INFINITY ? -1 : sim.at(ends, pullKind!, node);
  }

  function ends(now: Micros, node: NodeId): void {
    const own = imagesOf(node);
    own.ticket = -1;
    advance(node, own, now);
    const done = own.transfers.filter(({ endsMicros }) => endsMicros <= now);
    own.transfers = own.transfers.filter(({ endsMicros }) => endsMicros > now);
    const fresh = done.filter(({ image }) => find(node, image) === undefined);
    for (const { image, layers } of fresh) {
      own.images.push({ names: [image], layers, detectedMicros: now, usedMicros: now });
    }
    if (fresh.length > 0) {
      askReport(node, own, now);
      askCollection(node, own, now);
    }
    arrange(node, own, now);
    for (const { startedMicros, layers, requests } of done) {
      for (const { pod, place, askedMicros } of requests) {
        const tookMicros = now - Math.max(startedMicros, askedMicros);
        pulled(pod, place, { tookMicros, waitedMicros: now - askedMicros, bytes: bytesOfLayers(layers) });
      }
    }
    if (fresh.length > 0) arrived(node);
  }

  function askReport(node: NodeId, own: NodeImages, now: Micros): void {
    if (own.reporting) return;
    own.reporting = true;
    const identity = identityOf(cluster.nodeNames[node]!);
    const wait = instant
      ? 0
      : drawBelow(reports, identity, 2 * own.reports, listMicros) +
        drawBelow(reports, identity, 2 * own.reports + 1, statusMicros);
    own.reports += 1;
    sim.at(now + wait, reportKind!, node);
  }

  function report(_now: Micros, node: NodeId): void {
    const own = nodes.get(node);
    if (own === undefined || !own.reporting) return;
    own.reporting = false;
    const images = own.images.map(({ names, layers }) => ({ names, sizeBytes: bytesOfLayers(layers) }));
    cluster.setNodeImages(node, largestImages(images));
  }

  /** Asks for the next turn of the garbage collection where the file system is so full that it will do something. */
  function askCollection(node: NodeId, own: NodeImages, now: Micros): void {
    const capacity = imageFsBytes(cluster, node);
    if (own.collecting || capacity === null || !isFull(usedBytes(own), capacity)) return;
    own.collecting = true;
    const phase = instant ? 0 : drawBelow(turns, identityOf(cluster.nodeNames[node]!), 0, gcPeriodMicros);
    const turn = Math.floor((now - phase) / gcPeriodMicros) + 1;
    sim.at(phase + turn * gcPeriodMicros, collectKind!, node);
  }

  function collect(now: Micros, node: NodeId): void {
    const own = nodes.get(node);
    if (own === undefined) return;
    own.collecting = false;
    const capacity = imageFsBytes(cluster, node);
    if (capacity === null) return;
    const needed = imagesInUse(node);
    const images = own.images.map(({ names, layers, detectedMicros, usedMicros }) => {
      const inUse = names.some((name) => needed.has(name));
      return { name: names[0] ?? '', bytes: bytesOfLayers(layers), detectedMicros, usedMicros, inUse };
    });
    const collection = collectImages(images, usedBytes(own), capacity, now);
    if (collection === null) return;
    const { removed, wantedBytes, freedBytes } = collection;
    own.images = own.images.filter(({ names }) => !removed.includes(names[0] ?? ''));
    if (removed.length > 0) askReport(node, own, now);
    if (freedBytes < wantedBytes) failed(node, wantedBytes, freedBytes);
    askCollection(node, own, now);
  }

  /** Names of the images of the pods on the node, written out. */
  function imagesInUse(node: NodeId): Set<string> {
    const names = new Set<string>();
    for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = cluster.pods.nextOnNode[pod]!) {
      const { initContainers = [], containers } = cluster.specOf(pod).spec;
      for (const { image = '' } of [...initContainers, ...containers]) names.add(fullName(image)).add(image);
    }
    return names;
  }

  return {
    isPresent,
    used(node, image) {
      const own = find(node, image);
      if (own !== undefined) own.usedMicros = sim.now;
    },
    pull(node, request) {
      const own = imagesOf(node);
      if (own.transfers.length > 0) advance(node, own, sim.now);
      own.queue.push({ ...request, askedMicros: sim.now });
      arrange(node, own, sim.now);
    },
    withdraw(node, pod) {
      const own = nodes.get(node);
      if (own === undefined) return;
      const others = ({ pod: other }: Waiting): boolean => other !== pod;
      const concerned = [...own.queue, ...own.transfers.flatMap(({ requests }) => requests)];
      if (concerned.every(others)) return;
      advance(node, own, sim.now);
      own.queue = own.queue.filter(others);
      for (const transfer of own.transfers) transfer.requests = transfer.requests.filter(others);
      own.transfers = own.transfers.filter(({ requests }) => requests.length > 0);
      arrange(node, own, sim.now);
    },
    forgetNode(node) {
      const own = nodes.get(node);
      if (own === undefined) return;
      if (own.ticket >= 0) sim.cancel(own.ticket as Ticket);
      nodes.delete(node);
    },
    start() {
      pullKind = sim.define('kubelet.pull', Phase.kubelet, ends);
      reportKind = sim.define('kubelet.images', Phase.kubelet, report);
      collectKind = sim.define('kubelet.imageGc', Phase.kubelet, collect);
    },
    save: (writer) => writer.json('images', [...nodes] as never),
    load(reader) {
      nodes.clear();
      for (const [node, own] of reader.json<[NodeId, NodeImages][]>('images')) {
        assert(own.transfers.length === 0 || own.ticket >= 0, 'kubelet: images are being pulled without a timer');
        nodes.set(node, own);
      }
    },
  };
}

function bytesOfLayers(layers: readonly ImageLayer[]): number {
  return layers.reduce((sum, { bytes }) => sum + bytes, 0);
}
