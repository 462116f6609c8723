/** Unpacks a zlib stream with the platform's own decoder, in Node and in browsers. Rejects where it is broken. */
export async function inflated(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
