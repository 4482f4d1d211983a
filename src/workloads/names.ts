/** Names, uids and timestamps stand with the cluster, for all who create objects. */
export {
  generatedName,
  stableJson,
  templateHash,
  timeOfTimestamp,
  timestampOf,
  toWholeSecond,
  uidOf,
} from '../cluster/names.ts';
