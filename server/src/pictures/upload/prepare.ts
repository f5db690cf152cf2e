import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { file as files } from '@strapi/utils';
import type { Blocks } from '../containers/types';
import { readMetadata } from '../metadata/read';
import { bufferSource, piecesOf, sizeOf, streamOf, withFile, type Part, type Source } from '../source';
import { carriedBy, type Carried, type UploadFile } from './carried';
import { keep } from './kept';
import { partsFor } from './parts';
import { copySettings } from './settings';
import { warn } from './warn';

/** A stream of no more bytes is read at once: to open its file again would take longer. */
const SMALL = 1024 * 1024;

/** A provider may be handed a stream of no file; a longer one is not held in memory. */
const LARGEST_STREAM = 64 * 1024 * 1024;

const isSame = (source: Source, parts: readonly Part[]): boolean =>
  parts.every((part) => !Buffer.isBuffer(part)) && sizeOf(parts) === source.size;

const bytesIn = async (stream: NodeJS.ReadableStream): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
};

const measured = (file: UploadFile, bytes: number): void => {
  file.size = files.bytesToKbytes(bytes);
  file.sizeInBytes = bytes;
};

type Change = (source: Source) => Promise<Part[] | undefined>;

const changedStream = (
  file: UploadFile,
  path: string,
  stream: NonNullable<UploadFile['stream']>,
  change: Change,
): Promise<NonNullable<UploadFile['stream']>> =>
  withFile(path, async (source) => {
    const parts = await change(source);
    if (!parts || isSame(source, parts)) return stream;
    // Opened already, and never to be read.
    stream.on('error', () => undefined);
    stream.destroy?.();
    measured(file, sizeOf(parts));
    return streamOf(path, parts);
  });

/** In pieces, which a stream takes as they are. */
const changedBytes = async (file: UploadFile, bytes: Buffer, change: Change): Promise<Buffer[]> => {
  const source = bufferSource(bytes);
  const parts = await change(source);
  if (!parts || isSame(source, parts)) return [bytes];
  measured(file, sizeOf(parts));
  return piecesOf(bytes, parts).filter(({ length }) => length > 0);
};

/** Strapi takes some pictures (AVIF) for no pictures, and does not touch them: they are first seen here. */
const firstSight = (strapi: Core.Strapi, file: UploadFile, blocks: Blocks): Carried => {
  const faults = [...blocks.faults];
  const metadata = readMetadata(blocks, faults);
  const told = faults.length > 0;
  if (told) warn(strapi, file.name, faults.join('; '));
  // A format is no asset of its own: its row is its picture's.
  if (file.folderPath === undefined) return { metadata, wins: 'file', told };
  return keep(file, { metadata, told });
};

/**
 * The last moment before a provider gets a file: its stream or buffer gives the picture with its credit, and
 * without what would tell on a source. The pixels are not touched; on doubt nothing is.
 */
export const prepare = async (strapi: Core.Strapi, file: UploadFile): Promise<void> => {
  if (!file.mime?.startsWith('image/')) return;
  try {
    const settings = await copySettings(strapi);
    const change: Change = (source) =>
      partsFor(source, (blocks) => {
        const { metadata, wins } = carriedBy(file) ?? firstSight(strapi, file, blocks);
        return { ...settings, metadata, wins };
      });
    const { filepath, stream, buffer, sizeInBytes = Infinity } = file;
    if (buffer) {
      file.buffer = Buffer.concat(await changedBytes(file, buffer, change));
    } else if (stream && sizeInBytes <= (filepath ? SMALL : LARGEST_STREAM)) {
      const bytes = await bytesIn(stream);
      file.stream = Readable.from([bytes]);
      file.stream = Readable.from(await changedBytes(file, bytes, change));
    } else if (stream && filepath) {
      file.stream = await changedStream(file, filepath, stream, change);
    }
  } catch (error) {
    if (!carriedBy(file)?.told) warn(strapi, file.name, error);
  }
};
