/**
 * Images on nodes as the scheduler's cache sums them up: how many nodes have an image, and its size, which is the one
 * that the first node with it reported (v1.34 pkg/scheduler/backend/cache/cache.go addNodeImageStates).
 */
import type { Cluster } from '../cluster/cluster.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';

export interface ImageState {
  readonly sizeBytes: number;
  readonly nodeCount: number;
}

export interface ImageStates {
  /** Of an image by its full name; undefined: no node has it. */
  get(image: string): ImageState | undefined;
  /** Whether the nodes of this set of images have it. */
  has(imageSet: number, image: string): boolean;
  sync(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** Stands for no set of images: the node is not counted. */
const none = -1;

export function createImageStates(cluster: Cluster): ImageStates {
  const states = new Map<string, ImageState>();
  const sizesBySet: Map<string, number>[] = [];
  /** The set that each node was counted with: an entry may be read when its node has changed further. */
  const countedSet: number[] = [];

  /** Names of a set of images with their sizes; of a name that stands twice, the first counts. */
  function sizesOf(set: number): Map<string, number> {
    const known = sizesBySet[set];
    if (known !== undefined) return known;
    const sizes = new Map<string, number>();
    for (const { names, sizeBytes } of cluster.imageSets.values[set]!) {
      for (const name of names) if (!sizes.has(name)) sizes.set(name, sizeBytes);
    }
    return (sizesBySet[set] = sizes);
  }

  function add(set: number): void {
    for (const [name, sizeBytes] of sizesOf(set)) {
      const state = states.get(name);
      states.set(name, { sizeBytes: state?.sizeBytes ?? sizeBytes, nodeCount: (state?.nodeCount ?? 0) + 1 });
    }
  }

  function remove(set: number): void {
    for (const name of sizesOf(set).keys()) {
      const { sizeBytes, nodeCount } = states.get(name)!;
      if (nodeCount === 1) states.delete(name);
      else states.set(name, { sizeBytes, nodeCount: nodeCount - 1 });
    }
  }

  function count(node: NodeId, set: number): void {
    const before = countedSet[node] ?? none;
    if (before === set) return;
    if (before !== none) remove(before);
    if (set !== none) add(set);
    countedSet[node] = set;
  }

  const followed = follows([Verb.nodeAdded, Verb.nodeImages, Verb.nodeRemoved]);
  const visit = (verb: Verb, node: NodeId): void => {
    if (verb === Verb.nodeRemoved) count(node, none);
    else if (verb === Verb.nodeAdded || verb === Verb.nodeImages) count(node, cluster.nodes.imageSet[node]!);
  };
  const reader = cluster.journal.reader('index', 'scheduler.imageStates', visit, undefined, followed);

  const present: NodeId[] = [];
  for (let node = 0; node < cluster.nodes.count; node++) {
    if ((cluster.nodes.flags[node]! & NodeFlag.alive) !== 0) present.push(node);
  }
  present.sort((a, b) => cluster.nodes.joined[a]! - cluster.nodes.joined[b]!);
  for (const node of present) count(node, cluster.nodes.imageSet[node]!);

  return {
    get: (image) => states.get(image),
    has: (imageSet, image) => sizesOf(imageSet).has(image),
    sync: () => reader.read(),
    save(writer) {
      reader.read();
      writer.json(
        'imageStates',
        [...states].map(([name, { sizeBytes, nodeCount }]) => [name, sizeBytes, nodeCount]),
      );
    },
    load(saved) {
      states.clear();
      countedSet.length = 0;
      for (let node = 0; node < cluster.nodes.count; node++) {
        const alive = (cluster.nodes.flags[node]! & NodeFlag.alive) !== 0;
        countedSet[node] = alive ? cluster.nodes.imageSet[node]! : none;
      }
      for (const [name, sizeBytes, nodeCount] of saved.json<[string, number, number][]>('imageStates')) {
        states.set(name, { sizeBytes, nodeCount });
      }
    },
  };
}
