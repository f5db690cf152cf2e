import { decoded, undeclaredTexts } from './undeclared';

/** One dataset of IPTC IIM 4.2. */
export interface Dataset {
  record: number;
  number: number;
  data: Buffer;
}

const TAG = 0x1c;
const MOST_DATASETS = 1000;

/** The datasets up to the first that is broken. */
export const datasetsOf = (bytes: Buffer): Dataset[] => {
  const found: Dataset[] = [];
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === TAG && found.length < MOST_DATASETS) {
    const length = bytes.readUInt16BE(at + 3);
    // Extended datasets, of over 32,767 bytes, hold pictures, not text.
    if (length & 0x8000 || at + 5 + length > bytes.length) break;
    found.push({
      record: bytes[at + 1] as number,
      number: bytes[at + 2] as number,
      data: bytes.subarray(at + 5, at + 5 + length),
    });
    at += 5 + length;
  }
  return found;
};

export const bytesOf = (datasets: readonly Dataset[]): Buffer =>
  Buffer.concat(
    datasets.flatMap(({ record, number, data }) => {
      const head = Buffer.from([TAG, record, number, 0, 0]);
      head.writeUInt16BE(data.length, 3);
      return [head, data];
    }),
  );

/** 1:90, ISO 2022 for UTF-8. */
export const UTF8: Dataset = { record: 1, number: 90, data: Buffer.from('\u001b%G', 'latin1') };

export const isCharset = ({ record, number }: Dataset): boolean =>
  record === UTF8.record && number === UTF8.number;

/** Of record 2, what is no text: the version, a caption's bitmap, sound, a preview. */
const isText = ({ record, number }: Dataset): boolean =>
  record === 2 && number !== 0 && number !== 125 && (number < 150 || number > 202);

/** What 1:90 says behind its escape character, and what WHATWG calls that. */
const CHARSETS: Readonly<Record<string, string>> = {
  '%G': 'utf-8',
  '%/G': 'utf-8',
  '%/H': 'utf-8',
  '%/I': 'utf-8',
  '-A': 'windows-1252',
  '.A': 'windows-1252',
  '-B': 'iso-8859-2',
  '-D': 'iso-8859-4',
  '-F': 'iso-8859-7',
  '-G': 'iso-8859-6',
  '-H': 'iso-8859-8',
  '-L': 'iso-8859-5',
  '-M': 'windows-1254',
  '-b': 'iso-8859-15',
  '$)A': 'gb18030',
  '$)B': 'euc-jp',
  '$)C': 'euc-kr',
};

const declaredCharset = (datasets: readonly Dataset[]): string | undefined => {
  const said = datasets.find(isCharset)?.data.toString('latin1') ?? '';
  return said.startsWith('\u001b') ? CHARSETS[said.slice(1).trim()] : undefined;
};

export interface TextDataset extends Dataset {
  /** Nothing where it is no text, or in no charset that is known here. */
  text?: string;
}

/**
 * Datasets with what they say, in the charset that 1:90 declares; where there is none, or where it is
 * wrong, by the house's languages.
 */
export const textsOf = (datasets: readonly Dataset[], languages: readonly string[]): TextDataset[] => {
  const values = datasets.filter(isText).map(({ data }) => data);
  const charset = declaredCharset(datasets);
  const declared = charset ? values.map((value) => decoded(value, charset)) : undefined;
  const texts = declared?.every((text) => text !== undefined) ? declared : undeclaredTexts(values, languages);
  let next = 0;
  return datasets.map((one) => {
    if (!isText(one)) return one;
    const text = texts[next++];
    return { ...one, ...(text !== undefined && { text }) };
  });
};
