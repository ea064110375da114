// The vocabulary of this field, traditional and simplified, character by character.
const TRADITIONAL =
  '區輪屆級類範圍進駐結饋組黨織數發現問題線詢談話報專處構劃碼體經辦養產業環節維穩債務領導層隊責項單縣鎮鄉設關農貧惡幹職學習論實際對來時間標準號' +
  '備註說鏈連網頁績稱長執紀檢監審計檔員會議書記規違風險潔眾義開擬罰續糾達慶壓傳遞財採購資錢萬億轉換歸屬於為無與費優親營國醫療衛機動聯擴態門額過' +
  '還隱閱證據釋簡複雜舉訪諮歷確認應該獨後調質選編製術團銷階損點貫軟渙決遲個內臺併讓徵語錄評戶舊條隸懲貪賄絕啟視滿補貼給車買煙禮難託稅願異聽錯積' +
  '極樂聲獎嚴權統災協創護壞則係參顧邊遠龍東廣陝寧蘇貴雲遼灣島濱陽陰漢魯豐興華萊蘭銅錦鐵盤漣競綫冊歲週從紅減測觀觸識讀變貿負擔搶簽籤贈勢勞劵師帶' +
  '幣幫彙匯徹愛慣憑戰掛揮擊擇擺敗斷暫樹樣橋歡殘況滯漲濟烏爭狀獲畫當盡碩禍種筆築糧純細終緊總縱羅聞肅腦臨藝藥裝訂討訓許詳誠誤請諾謀講譯貨賴賬贏趨' +
  '軍較輔輕輸辭邏鄰醜釀針鋪鎖鑒閉閒陳陸隨雙離電靈靜預頻顯飛飯館馬驗鬆鬥滄瀋撫嶺蘆齊爾鶴崗鴨綏錫揚紹溫蕪廈贛濰澤鄭荊黃岡張婁頭賀賓亞瀘綿畢麗薩寶' +
  '雞隴銀吳瑪場潛鄧彌劍鞏棗涇溝灤淥穎潁鄖韓喬樅滬閩別衆強餘佔祕鬧鍵誡' +
  '轄幾復徑見蓋載鏡虛試羣並啓堅牽彈詞訴運兩爲絡輿陣籌脫園償課庫亂遊菸兌臉紙屢説衞喪倫寫圖夠瓊獻礦納繞適須頓頗鮮沒鹽莊順榮蓮鳳盧蕭鍾鐘'
const SIMPLIFIED =
  '区轮届级类范围进驻结馈组党织数发现问题线询谈话报专处构划码体经办养产业环节维稳债务领导层队责项单县镇乡设关农贫恶干职学习论实际对来时间标准号' +
  '备注说链连网页绩称长执纪检监审计档员会议书记规违风险洁众义开拟罚续纠达庆压传递财采购资钱万亿转换归属于为无与费优亲营国医疗卫机动联扩态门额过' +
  '还隐阅证据释简复杂举访咨历确认应该独后调质选编制术团销阶损点贯软涣决迟个内台并让征语录评户旧条隶惩贪贿绝启视满补贴给车买烟礼难托税愿异听错积' +
  '极乐声奖严权统灾协创护坏则系参顾边远龙东广陕宁苏贵云辽湾岛滨阳阴汉鲁丰兴华莱兰铜锦铁盘涟竞线册岁周从红减测观触识读变贸负担抢签签赠势劳券师带' +
  '币帮汇汇彻爱惯凭战挂挥击择摆败断暂树样桥欢残况滞涨济乌争状获画当尽硕祸种笔筑粮纯细终紧总纵罗闻肃脑临艺药装订讨训许详诚误请诺谋讲译货赖账赢趋' +
  '军较辅轻输辞逻邻丑酿针铺锁鉴闭闲陈陆随双离电灵静预频显飞饭馆马验松斗沧沈抚岭芦齐尔鹤岗鸭绥锡扬绍温芜厦赣潍泽郑荆黄冈张娄头贺宾亚泸绵毕丽萨宝' +
  '鸡陇银吴玛场潜邓弥剑巩枣泾沟滦渌颖颍郧韩乔枞沪闽别众强余占秘闹键诫' +
  '辖几复径见盖载镜虚试群并启坚牵弹词诉运两为络舆阵筹脱园偿课库乱游烟兑脸纸屡说卫丧伦写图够琼献矿纳绕适须顿颇鲜没盐庄顺荣莲凤卢萧钟钟'

const pairs = [...TRADITIONAL].map((character, i) => [character, SIMPLIFIED[i]!] as const)
const simplifiedOf = new Map(pairs)
const traditionalOf = new Map(pairs.map(([traditional, simplified]) => [simplified, traditional]))

const swap = (text: string, map: ReadonlyMap<string, string>) =>
  [...text].map((character) => map.get(character) ?? character).join('')

const halfWidth = (text: string) =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

/** The form in which words are compared: half-width, simplified, lower case, without white space and marks of direction. */
export const plain = (text: string) =>
  swap(halfWidth(text), simplifiedOf)
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '')
    .toLowerCase()

/** Words separated by `、`, each followed by its traditional form where that differs. */
export const spellings = (words: string): readonly string[] =>
  words.split('、').flatMap((word) => [...new Set([word, swap(word, traditionalOf)])])
