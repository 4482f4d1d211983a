/** Settings of a node's kubelet and of its network that pools of the scenario may give. */
export interface NodeSettings {
  /** How fast images come, all together. */
  readonly imageBytesPerSecond: number;
  /** How many are pulled at once: 1 with serializeImagePulls, maxParallelImagePulls otherwise. */
  readonly imagePullsMax: number;
}

/** serializeImagePulls is true by default; 100 MiB/s is what a node of a cloud unpacks of what a near registry sends. */
export const defaultNodeSettings: NodeSettings = { imageBytesPerSecond: 104_857_600, imagePullsMax: 1 };
