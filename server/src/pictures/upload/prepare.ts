import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { file as files } from '@strapi/utils';
import { openPicture, type Picture } from '../../../../media/containers';
import type { Blocks } from '../../../../media/containers/types';
import { withoutCredentials } from '../../../../domain/picture';
import { readMetadata } from '../../../../media/metadata/read';
import {
  bufferSource,
  isWhole,
  piecesOf,
  sizeOf,
  streamOf,
  withFile,
  type Part,
} from '../../../../media/bytes';
import { carriedBy, type Carried, type UploadFile } from './upload-file';
import { keep } from './keep-metadata';
import { partsFor, type Rewritten } from './parts';
import { SMALL } from './read';
import { copySettings } from './settings';
import { noteCleaned, noteUnchanged, noteUnsigned, warn } from './warn';

/** A provider may be handed a stream of no file; a longer one is not held in memory. */
const LARGEST_STREAM = 64 * 1024 * 1024;

const bytesIn = async (stream: NodeJS.ReadableStream): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
};

const measured = (file: UploadFile, bytes: number): void => {
  file.size = files.bytesToKbytes(bytes);
  file.sizeInBytes = bytes;
};

type Change = (picture: Picture) => Part[];
type Stream = NonNullable<UploadFile['stream']>;

/** It was opened already, and is never to be read. */
const dismiss = (stream: Stream): void => {
  stream.on('error', () => undefined);
  stream.destroy?.();
};

const changedStream = (file: UploadFile, path: string, stream: Stream, change: Change): Promise<Stream> =>
  withFile(path, async (source) => {
    const picture = await openPicture(source);
    const parts = picture && change(picture);
    if (!parts || isWhole(parts, source.size)) return stream;
    dismiss(stream);
    measured(file, sizeOf(parts));
    return streamOf(path, parts);
  });

/** In pieces, which a stream takes as they are. */
const changedPieces = (
  file: UploadFile,
  bytes: Buffer,
  picture: Picture | undefined,
  change: Change,
): Buffer[] => {
  const parts = picture && change(picture);
  if (!parts || isWhole(parts, bytes.length)) return [bytes];
  measured(file, sizeOf(parts));
  return piecesOf(bytes, parts).filter(({ length }) => length > 0);
};

/** A file without a path, about which nobody asked, is first seen here. */
const firstSight = (
  strapi: Core.Strapi,
  file: UploadFile,
  blocks: Blocks,
  languages?: readonly string[],
): Carried => {
  const faults = [...blocks.faults];
  const metadata = readMetadata(blocks, faults, languages);
  const told = faults.length > 0;
  if (told) warn(strapi, file.name, faults.join('; '));
  // A format is no asset of its own: its row is its picture's.
  if (file.folderPath === undefined) return { metadata, wins: 'file', told };
  return keep(file, { metadata, told, signed: blocks.signed });
};

/** Tells what could not be done, and that the picture's own file is signed no longer. */
const tell = (strapi: Core.Strapi, file: UploadFile, picture: Picture, done: Rewritten): void => {
  const carried = carriedBy(file);
  const { told, signed, wins, asked } = carried ?? {};
  if (carried && asked) {
    if (!picture.container.readOnly) carried.uncredited = done.uncredited;
  } else if (done.uncredited && !told) noteCleaned(strapi, file.name, done.uncredited);
  // Strapi's own copy in the place of a signed picture has no signature.
  const isLost = signed && wins !== 'only' && !picture.blocks.signed;
  if (!isLost && !done.unsigned) return;
  file.newsroomMetadata = withoutCredentials(file.newsroomMetadata ?? null);
  noteUnsigned(strapi, file.name);
};

/**
 * The last moment before a provider gets a file: its stream or buffer gives the picture with its credit, and
 * without what would tell on a source. The pixels are not touched; on doubt nothing is.
 *
 * @throws Error where an editor asked for it and it cannot be done: the provider keeps what it has
 */
export const prepare = async (strapi: Core.Strapi, file: UploadFile): Promise<void> => {
  if (!file.mime?.startsWith('image/')) return;
  try {
    const asked = carriedBy(file);
    // Until the file turns out to be of one that does.
    if (asked?.asked) asked.uncredited = 'its format takes no credit';
    const settings = await copySettings(strapi);
    const change: Change = (picture) => {
      const { metadata, wins } =
        carriedBy(file) ?? firstSight(strapi, file, picture.blocks, settings.languages);
      const done = partsFor(picture, { ...settings, metadata, wins });
      tell(strapi, file, picture, done);
      return done.parts;
    };
    const { filepath, stream, buffer, sizeInBytes = Infinity } = file;
    const held = carriedBy(file)?.held;
    if (buffer) {
      const picture = await openPicture(bufferSource(buffer));
      file.buffer = Buffer.concat(changedPieces(file, buffer, picture, change));
    } else if (stream && held && held.filepath === filepath) {
      const pieces = changedPieces(file, held.bytes, held.picture, change);
      dismiss(stream);
      file.stream = Readable.from(pieces);
    } else if (stream && sizeInBytes <= (filepath ? SMALL : LARGEST_STREAM)) {
      const bytes = await bytesIn(stream);
      file.stream = Readable.from([bytes]);
      const picture = await openPicture(bufferSource(bytes));
      file.stream = Readable.from(changedPieces(file, bytes, picture, change));
    } else if (stream && filepath) {
      file.stream = await changedStream(file, filepath, stream, change);
    }
  } catch (error) {
    if (carriedBy(file)?.asked) {
      if (file.stream) dismiss(file.stream);
      throw error;
    }
    noteUnchanged(strapi, file.name, error);
  }
};
