import type { UploadFile } from './upload-file';

type Send = (file: UploadFile, ...rest: unknown[]) => Promise<unknown>;

/** The ways in which an upload provider may take a file; each has some of them. */
export type Provider = Record<'upload' | 'uploadStream' | 'replace' | 'replaceStream', Send | undefined>;
