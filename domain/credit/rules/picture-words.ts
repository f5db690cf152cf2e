import { eachStretch, type Rule } from '../reading';

/** "法新社圖片", "국립중앙박물관 소장": a word that says it is a picture, or where it is kept. */
const PICTURE = /^(.{2,20}?)\s?(?:圖片|图片|照片|写真|所蔵|소장|생성 이미지)$/u;

/** What East Asian lines print behind the name of a house, without a border. */
export const pictureWords: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const [, name] = PICTURE.exec(stretch.text) ?? [];
    return { rest: [name && !book.holds(stretch.text) ? { ...stretch, text: name } : stretch] };
  });
