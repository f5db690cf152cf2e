import type { PictureWriting } from '../../../domain/api/pictures';
import type { Host } from './host';

const PATIENCE_MS = 30_000;

/** Starts the writing of an asset's files and waits until it ends. */
export const writeFiles = async (host: Host, id: number): Promise<PictureWriting> => {
  const path = `/newsroom/pictures/${id}/write`;
  const started = await host.admin('post', path);
  if (started.status !== 202) throw new Error(`write: ${started.status} ${JSON.stringify(started.body)}`);
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const { data } = (await host.admin('get', path)).body;
    if (data.state !== 'running') return data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the writing does not end');
};
