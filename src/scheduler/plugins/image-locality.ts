/**
 * ImageLocality: nodes that have the pod's images already score by the images' size; an image that only few nodes have
 * counts less, so that pods do not heap up on these.
 */
import { NodeFlag } from '../../cluster/nodes.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { maxNodeScore, type Plugin, type PluginHandle } from '../framework.ts';

const mebibyte = 1024 * 1024;
const minThresholdBytes = 23 * mebibyte;
const maxContainerThresholdBytes = 1000 * mebibyte;

/** v1.34 framework/plugins/imagelocality/image_locality.go */
export function createImageLocality(_args: unknown, { cluster }: PluginHandle): Plugin {
  const sizesBySet: Map<string, number>[] = [];
  /** Sizes by name of a set of images; a later entry of the same name wins. */
  function sizesOf(set: number): Map<string, number> {
    return (sizesBySet[set] ??= new Map(
      cluster.imageSets.values[set]!.flatMap(({ names, sizeBytes }) => names.map((name) => [name, sizeBytes] as const)),
    ));
  }

  /** How many nodes have each of the images. */
  function countNodes(images: readonly string[]): number[] {
    const { flags, imageSet, count } = cluster.nodes;
    const nodesBySet: number[] = [];
    for (let node = 0; node < count; node++) {
      if ((flags[node]! & NodeFlag.alive) !== 0) nodesBySet[imageSet[node]!] = (nodesBySet[imageSet[node]!] ?? 0) + 1;
    }
    return images.map((image) =>
      nodesBySet.reduce((sum, nodes, set) => sum + (sizesOf(set).has(image) ? nodes : 0), 0),
    );
  }

  return {
    name: 'ImageLocality',
    score(cycle, _state, nodes, scores) {
      if (cluster.imageSets.values.length === 1) {
        scores.fill(0, 0, nodes.count); // no node reports an image
        return undefined;
      }
      const images = imagesOf(cycle.spec);
      const counts = countNodes(images);
      const scoreBySet: (number | undefined)[] = [];
      const scoreSet = (set: number): number => {
        const sizes = sizesOf(set);
        const sum = images.reduce((total, image, i) => {
          const size = sizes.get(image);
          return size === undefined ? total : total + Math.trunc(size * (counts[i]! / cycle.order.count));
        }, 0);
        return priority(sum, images.length);
      };
      const { imageSet } = cluster.nodes;
      for (let i = 0; i < nodes.count; i++) {
        const set = imageSet[nodes.ids[i]!]!;
        scores[i] = scoreBySet[set] ??= scoreSet(set);
      }
      return undefined;
    },
  };
}

function imagesOf({ spec }: SpecFacts): string[] {
  return [...(spec.initContainers ?? []), ...spec.containers].map(({ image }) => normalizedImageName(image ?? ''));
}

/** A name without a tag means `:latest`. */
function normalizedImageName(name: string): string {
  return name.lastIndexOf(':') <= name.lastIndexOf('/') ? `${name}:latest` : name;
}

function priority(sumBytes: number, containers: number): number {
  const maxThresholdBytes = maxContainerThresholdBytes * containers;
  const clamped = Math.min(Math.max(sumBytes, minThresholdBytes), maxThresholdBytes);
  return Math.trunc((maxNodeScore * (clamped - minThresholdBytes)) / (maxThresholdBytes - minThresholdBytes));
}
