/**
 * What a piece of a line is, by itself and by its neighbours. `subject` is a name that nothing says a
 * photographer's, `noun` a word of labels without what makes it one, `word` a small word of a sentence, `plain` a
 * word of a script without capitals.
 */
export type PieceType =
  | 'agency'
  | 'body'
  | 'handle'
  | 'name'
  | 'shouted'
  | 'person'
  | 'subject'
  | 'glue'
  | 'label'
  | 'noun'
  | 'role'
  | 'credit'
  | 'made'
  | 'sign'
  | 'licence'
  | 'notice'
  | 'word'
  | 'plain'
  | 'prose'
  | 'position'
  | 'office'
  | 'place'
  | 'time'
  | 'number'
  | 'year'
  | 'stroke'
  | 'equals'
  | 'dash'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'other';

export interface Piece {
  start: number;
  end: number;
  type: PieceType;
}
