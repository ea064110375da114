import { provinces } from './provinces.ts'
import { plain } from './spelling.ts'

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|' +
  '柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各'
const AUTONOMOUS = new RegExp(
  `^(.+?)(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克)+自治(州|县|旗)$`,
)
const KIND = /(?:地区|新区|林区|矿区|[市县区旗州盟])$/

const shortProvinces = new Map(provinces.map(({ name, zh }) => [name, zh]))

const ABBREVIATED =
  '京110000津120000冀130000晋140000蒙150000辽210000吉220000黑230000沪310000苏320000浙330000皖340000闽350000赣360000鲁370000' +
  '豫410000鄂420000湘430000粤440000粵440000桂450000琼460000瓊460000渝500000川510000蜀510000贵520000黔520000云530000滇530000' +
  '藏540000陕610000秦610000甘620000陇620000青630000宁640000新650000台710000港810000澳820000'

/** Codes of the provinces by the one character that stands for each. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  [...ABBREVIATED.matchAll(/(\D)(\d{6})/g)].map(([, character = '', code = '']) => [
    character,
    code,
  ]),
)

/** A division's name as charts show it: `云南`, `玉溪市`, `红河州`, `新平县`. */
export const shortName = (name: string) =>
  shortProvinces.get(name) ?? name.replace(AUTONOMOUS, '$1$2')

/** Whether a name says what kind of division it is: 玉溪市, not 玉溪. */
export const saysKind = (name: string) => KIND.test(name)

/** A division's name in full and the ways it is shortened, as plain text. */
export function namesOf(name: string) {
  const short = shortName(name)
  const stem = short.replace(KIND, '')
  const shortened = stem.length >= 2 ? [short, stem] : [short]
  return { full: plain(name), short: [...new Set(shortened.map(plain))] }
}
