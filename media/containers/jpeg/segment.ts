/** A segment carries its length in two bytes. */
export const LONGEST_SEGMENT = 0xffff - 2;

/** @throws Error where the data are too long for it */
export const segment = (marker: number, name: Buffer, data: Buffer): Buffer => {
  const length = name.length + data.length;
  if (length > LONGEST_SEGMENT) throw new Error('the metadata do not fit into a JPEG segment');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(length + 2, 2);
  return Buffer.concat([head, name, data]);
};

/** As many segments as the data need, cut anywhere. */
export const segments = (marker: number, name: Buffer, data: Buffer): Buffer[] => {
  const room = LONGEST_SEGMENT - name.length;
  return Array.from({ length: Math.ceil(data.length / room) }, (_, i) =>
    segment(marker, name, data.subarray(i * room, (i + 1) * room)),
  );
};
