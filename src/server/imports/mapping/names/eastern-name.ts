import type { NameParts } from './name-parts.ts'

/** Written without spaces, or with the family name first when there is one. */
const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ヶー·・‧\s]+$/u
const hangul = /^\p{Script=Hangul}+$/u
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
/** What parts the names of people from elsewhere. */
const dot = /[·・‧]/

/** Family names of more than one sign: Chinese, Korean, and the most common ones of Japan. */
// prettier-ignore
const longFamilyNames = new Set([
  '欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '东方', '東方', '皇甫', '尉迟', '尉遲', '公孙', '公孫', '慕容',
  '司徒', '夏侯', '令狐', '长孙', '長孫', '宇文', '端木', '独孤', '獨孤', '南宫', '南宮', '轩辕', '軒轅', '淳于', '申屠',
  '남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방',
  '佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '渡邊', '山本', '中村', '小林', '加藤', '吉田', '山田', '佐々木', '山口',
  '松本', '井上', '木村', '斎藤', '齋藤', '清水', '山崎', '池田', '橋本', '阿部', '石川', '山下', '中島', '石井', '小川',
  '前田', '岡田', '長谷川', '藤田', '後藤', '近藤', '村上', '遠藤', '青木', '坂本', '藤井', '西村', '福田', '太田', '三浦',
  '岡本', '松田', '中川', '中野', '原田', '小野', '田村', '竹内', '金子', '和田', '中山', '石田', '上田', '森田',
])

/** The parts of a Chinese, Japanese or Korean name; undefined for any other. */
export function splitEasternName(text: string): NameParts | undefined {
  if (!eastern.test(text)) return undefined
  const [first = '', ...others] = text.split(/\s+/)
  if (others.length > 0) return { last_name: first, first_name: others.join(' ') }
  const foreign = first.split(dot)
  if (foreign.length > 1) return { first_name: foreign[0], last_name: foreign.slice(1).join('·') }
  const signs = [...first]
  const family = signs.length === 1 || kana.test(first) ? 0 : familyLength(first, signs)
  if (family === 0) return { first_name: first }
  return { last_name: signs.slice(0, family).join(''), first_name: signs.slice(family).join('') }
}

/** How many signs are the family name’s. */
function familyLength(text: string, signs: string[]): number {
  const known = [3, 2].find(
    (length) => signs.length > length && longFamilyNames.has(signs.slice(0, length).join('')),
  )
  if (known !== undefined) return known
  // A given name in kana starts where they do.
  const firstKana = signs.findIndex((sign) => kana.test(sign))
  if (firstKana > 0) return firstKana
  // Four Chinese signs are two and two: of a Japanese name, or of two families. Korean given names have two, too.
  return !hangul.test(text) && signs.length === 4 ? 2 : 1
}
