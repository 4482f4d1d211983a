/** Unpacks the data that stands in the document: base64, DEFLATE, then columns.ts. */
import { type Packed, readPacked } from '../html/columns.ts';

export async function unpackDocument(): Promise<Packed> {
  const element = document.getElementById('data');
  const packed = bytesOf(element?.textContent ?? '');
  // The text is as long as the file; nobody needs it any more.
  element?.remove();
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return readPacked(new Uint8Array(await new Response(stream).arrayBuffer()));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
