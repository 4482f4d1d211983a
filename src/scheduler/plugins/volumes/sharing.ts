/**
 * What lets the answers of the volume plugins be shared (see incremental/): they have nothing to say about volumes that
 * are made of the API's own objects or of the node's own disk. Any other volume has a history of its own.
 */
import type { Volume } from '../../../api/objects.ts';
import type { NodeSharing } from '../../framework.ts';

/** Volume sources that no volume plugin looks at. */
const harmless: ReadonlySet<string> = new Set([
  'configMap',
  'secret',
  'projected',
  'downwardAPI',
  'emptyDir',
  'hostPath',
]);

export const volumeSharing: NodeSharing = {
  follows: 'node',
  signature: ({ spec }) => (spec.volumes?.some(matters) ? null : ''),
};

function matters(volume: Volume): boolean {
  return Object.keys(volume).some((key) => key !== 'name' && !harmless.has(key));
}
