/**
 * GPUs in Kubernetes' own means. Whole devices are the extended resource of NVIDIA's device plugin; shares of a device
 * are a second resource that counts thousandths of all devices of the node together, which whole-device pods ask for as
 * well. So a node's GPUs are never given away more than once in sum. What this does not model: on which device a share
 * lies. Two shares of 600 and a third of 600 fit two devices in sum (1800 of 2000), though no device has 600 left.
 */

/** Whole GPUs, as NVIDIA's device plugin advertises them. */
export const gpuResource = 'nvidia.com/gpu';
/** Thousandths of GPUs, summed over the node's devices. */
export const gpuMilliResource = 'alibabacloud.com/gpu-milli';
/** Label of a node with the model of its GPUs, as NVIDIA's GPU feature discovery writes it. */
export const gpuModelLabel = 'nvidia.com/gpu.product';

/**
 * What a pod asks for that wants `milliPerDevice` of each of `devices` GPUs. `shared`: whole devices as both resources,
 * a part of one as thousandths alone. `whole`: a part is a whole device, as on a cluster without GPU sharing.
 */
export function gpuRequests(
  devices: number,
  milliPerDevice: number,
  sharing: 'shared' | 'whole',
): readonly (readonly [string, number])[] {
  if (devices === 0) return [];
  if (sharing === 'whole') return [[gpuResource, devices]];
  if (milliPerDevice < 1000) return [[gpuMilliResource, devices * milliPerDevice]];
  return [
    [gpuMilliResource, devices * 1000],
    [gpuResource, devices],
  ];
}
