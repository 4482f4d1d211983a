/**
 * DEFLATE (RFC 1951), which browsers unpack natively. Engines' zlibs differ from version to version and from processor to
 * processor in the bytes they choose; pako is JavaScript, and the same run leaves the same bytes everywhere.
 */
import { deflateRaw, Z_DEFAULT_STRATEGY, Z_RLE } from 'pako';

/** More bytes than these are long columns for the most part, which are in few bits already. */
const searchedBytesMax = 1_048_576;

/** A raw stream. Of much data only runs are looked for: a third of the time, and not more bytes. */
export function deflated(bytes: Uint8Array): Uint8Array {
  return deflateRaw(bytes, { strategy: bytes.length > searchedBytesMax ? Z_RLE : Z_DEFAULT_STRATEGY });
}
