/** Packs bytes as /FlateDecode has them, one character a byte: for `pdfStream`. */
export async function deflated(
  bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<string> {
  const stream = bytes instanceof ReadableStream ? bytes : new Blob([bytes]).stream();
  const packed = new Uint8Array(await new Response(stream.pipeThrough(new CompressionStream('deflate'))).arrayBuffer());
  return Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
}

/** So many megabytes of spaces, made as they are read. */
export function spaces(megabytes: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const one = new Uint8Array(1024 * 1024).fill(0x20);
  let left = megabytes;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) controller.close();
      else controller.enqueue(one);
      left -= 1;
    },
  });
}
