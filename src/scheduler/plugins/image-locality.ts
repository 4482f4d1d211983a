/**
 * ImageLocality: nodes that have the pod's images already score by the images' size; an image that only few nodes have
 * counts less, so that pods do not heap up on these.
 */
import type { SpecFacts } from '../../cluster/specs.ts';
import { maxNodeScore, type Plugin, type PluginHandle } from '../framework.ts';
import { createImageStates } from '../image-states.ts';

const mebibyte = 1024 * 1024;
const minThresholdBytes = 23 * mebibyte;
const maxContainerThresholdBytes = 1000 * mebibyte;

/** v1.34 framework/plugins/imagelocality/image_locality.go */
export function createImageLocality(_args: unknown, { cluster }: PluginHandle): Plugin {
  const states = createImageStates(cluster);

  return {
    name: 'ImageLocality',
    sharing: { follows: 'node', signature: (spec) => imagesOf(spec).join(' ') },
    score(cycle, _state, nodes, scores) {
      if (cluster.imageSets.values.length === 1) {
        scores.fill(0, 0, nodes.count); // no node reports an image
        return undefined;
      }
      states.sync();
      const images = imagesOf(cycle.spec);
      // Each image's part of the score: its size, scaled by the share of nodes that have it.
      const parts = images.map((image) => {
        const state = states.get(image);
        return state === undefined ? 0 : Math.trunc(state.sizeBytes * (state.nodeCount / cycle.order.count));
      });
      const scoreBySet: (number | undefined)[] = [];
      const scoreSet = (set: number): number => {
        const sumBytes = parts.reduce((sum, part, i) => (states.has(set, images[i]!) ? sum + part : sum), 0);
        return priority(sumBytes, images.length);
      };
      const { imageSet } = cluster.nodes;
      for (let i = 0; i < nodes.count; i++) {
        const set = imageSet[nodes.ids[i]!]!;
        scores[i] = scoreBySet[set] ??= scoreSet(set);
      }
      return undefined;
    },
    save: states.save,
    load: states.load,
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
