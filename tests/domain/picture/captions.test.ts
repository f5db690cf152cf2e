import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaption } from '../../../domain/credit';

/** Captions as wires, papers and press offices send them, with invented names; `‖` stands where the caption ends. */
const FOLDER = join(__dirname, 'captions');

const rowsOf = (file: string): string[] =>
  readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);

const names = (cell = ''): string[] => cell.split('; ').filter(Boolean);

describe.each(['cut.tsv', 'cut-2.tsv', 'cut-3.tsv', 'cut-4.tsv'])(
  'a caption that came with its credit: %s',
  (file) => {
    it.each(
      rowsOf(file)
        .slice(1)
        .map((row) => row.split('\t')),
    )('%s', (line = '', creators, sources, via = '', kind = '') => {
      const [caption = '', cut = ''] = line.split('‖').map((part) => part.trim());
      const read = parseCaption(line.replace('‖', ''));
      expect(read.caption).toBe(caption);
      expect(read.credit?.text).toBe(cut);
      const { credit } = read;
      expect({
        creators: credit?.creators ?? [],
        sources: credit?.sources ?? [],
        via: credit?.via ?? '',
        kind: credit?.kind ?? '',
      }).toEqual({ creators: names(creators), sources: names(sources), via, kind });
    });
  },
);

describe.each(['whole.txt', 'whole-2.txt', 'whole-3.txt', 'whole-4.txt'])(
  'a caption without one stays whole: %s',
  (file) => {
    it.each(rowsOf(file))('%s', (line) => {
      expect(parseCaption(line)).toEqual({ caption: line, credit: null });
    });
  },
);
