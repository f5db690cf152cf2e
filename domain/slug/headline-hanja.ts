/** Characters that Korean desks print in headlines for a country, a party or a person, each with its reading. */
const READINGS = new Map(
  (
    '美미 中중 日일 韓한 北북 南남 英영 佛불 獨독 露러 伊이 印인 臺대 濠호 蘇소 西서 東동 與여 野야 靑청 青청 檢검 軍군 警경 法법 政정 黨당 國국 ' +
    '市시 道도 郡군 區구 院원 前전 現현 新신 舊구 故고 對대 反반 親친 非비 無무 脫탈 大대 小소 高고 低저 最최 初초 全전 半반 男남 女여 父부 母모 ' +
    '子자 兄형 弟제 家가 人인 戰전 核핵 發발 行행 側측 金김 李이 朴박 尹윤 文문 安안 曺조 趙조 鄭정 洪홍 株주 外외 內내 上상 下하 左좌 右우 性성 ' +
    '學학 先선 後후'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** "美, 北과 회담" as it is read aloud: "미, 북과 회담". What is not in the table stays. */
export const readHanja = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (sign) => READINGS.get(sign) ?? sign);
