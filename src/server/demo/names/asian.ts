import { readNames, type Community } from './community.ts'

export const vietnamese: Community = {
  language: 'VI',
  women: readNames(
    'Ánh Tuyết, Bích Ngọc, Cẩm Tú, Diễm, Hạnh, Hiền, Hồng Nhung, Kim Liên, Lan Anh, Mai, Minh Châu, Ngọc Hà, Phương Thảo, Quỳnh, Thanh Hương, Thảo, Thu Hà, Thùy Dung, Trúc, Tường Vi, Yến Nhi',
  ),
  men: readNames(
    'Anh Khôi, Bảo, Công Minh, Đình Phúc, Đức, Duy Khánh, Gia Huy, Hải, Hoàng Long, Hữu Phước, Khoa, Minh Quân, Ngọc Sơn, Phú, Quang Vinh, Quốc Bảo, Tấn Lộc, Thành Đạt, Trung Kiên, Văn Thắng, Xuân Trường',
  ),
  families: readNames(
    'Nguyễn, Nguyễn, Nguyễn, Nguyễn, Trần, Trần, Lê, Lê, Phạm, Huỳnh, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trịnh, Mai, Lương',
  ),
}

export const chinese: Community = {
  language: 'ZH',
  women: readNames(`
    秀英/xiuying, 丽华/lihua, 玉兰/yulan, 雪梅/xuemei, 春燕/chunyan, 淑珍/shuzhen, 晓红/xiaohong, 美玲/meiling,
    佳怡/jiayi, 婷婷/tingting, 雅琴/yaqin, 慧敏/huimin, 静雯/jingwen, 欣怡/xinyi, 思琪/siqi, 月华/yuehua, 若兰/ruolan`),
  men: readNames(`
    建国/jianguo, 志强/zhiqiang, 文华/wenhua, 国平/guoping, 俊峰/junfeng, 浩宇/haoyu, 明辉/minghui, 永福/yongfu,
    家豪/jiahao, 宏伟/hongwei, 子轩/zixuan, 德胜/desheng, 海涛/haitao, 伟东/weidong, 立群/liqun, 振华/zhenhua`),
  families: readNames(`
    王/wang, 李/li, 张/zhang, 刘/liu, 陈/chen, 杨/yang, 黄/huang, 赵/zhao, 吴/wu, 周/zhou, 徐/xu, 孙/sun, 马/ma, 朱/zhu,
    胡/hu, 林/lin, 郭/guo, 何/he, 高/gao, 罗/luo, 郑/zheng, 梁/liang, 谢/xie, 唐/tang, 许/xu, 冯/feng, 欧阳/ouyang`),
  ownScript: true,
}

export const japanese: Community = {
  language: 'JA',
  women: readNames(`
    明美/akemi, 千尋/chihiro, 恵子/keiko, 由美子/yumiko, 久美/kumi, 美咲/misaki, 奈々/nana, すみれ/sumire, 和子/kazuko,
    真理/mari, 陽菜/hina, 智子/tomoko, 香織/kaori, 葵/aoi, ひかり/hikari`),
  men: readNames(`
    健太/kenta, 大輔/daisuke, 浩二/koji, 誠一/seiichi, 拓真/takuma, 直樹/naoki, 茂/shigeru, 修平/shuhei, 雄一/yuichi,
    修/osamu, 亮/ryo, 正男/masao, 悠斗/yuto, 和也/kazuya, 勇/isamu`),
  families: readNames(`
    佐々木/sasaki, 清水/shimizu, 森田/morita, 石井/ishii, 小川/ogawa, 西村/nishimura, 藤原/fujiwara, 岡本/okamoto,
    松井/matsui, 中島/nakajima, 原田/harada, 竹内/takeuchi, 金子/kaneko, 和田/wada, 坂本/sakamoto, 野口/noguchi,
    菅野/kanno, 杉山/sugiyama, 市川/ichikawa, 大西/onishi`),
  ownScript: true,
}

export const korean: Community = {
  language: 'KO',
  women: readNames(`
    영희/younghee, 순자/soonja, 미경/mikyung, 은주/eunju, 지연/jiyeon, 수진/sujin, 현정/hyunjung, 혜린/hyerin,
    서연/seoyeon, 민서/minseo, 정숙/jungsook, 경아/kyungah, 하은/haeun`),
  men: readNames(`
    영수/youngsoo, 성호/sungho, 동현/donghyun, 준서/junseo, 상훈/sanghoon, 재혁/jaehyuk, 병철/byungchul, 태식/taesik,
    도윤/doyun, 광수/kwangsoo, 종민/jongmin, 기훈/kihoon, 용준/yongjun`),
  families: readNames(`
    김/kim, 김/kim, 김/kim, 이/lee, 이/lee, 박/park, 박/park, 최/choi, 정/jung, 강/kang, 조/cho, 윤/yoon, 장/jang, 임/lim,
    한/han, 오/oh, 서/seo, 신/shin, 권/kwon, 황/hwang, 안/ahn, 송/song, 홍/hong`),
  ownScript: true,
}

export const hindi: Community = {
  language: 'HI',
  women: readNames(`
    अनीता/anita, आरती/aarti, उषा/usha, कविता/kavita, गीता/geeta, ज्योति/jyoti, दीपिका/deepika, नेहा/neha, पूजा/pooja,
    प्रिया/priya, मीना/meena, राधा/radha, रेखा/rekha, लक्ष्मी/lakshmi, शांति/shanti, सरिता/sarita, सुनीता/sunita`),
  men: readNames(`
    अजय/ajay, अनिल/anil, अरुण/arun, अशोक/ashok, गणेश/ganesh, दीपक/deepak, प्रकाश/prakash, मनोज/manoj, महेश/mahesh,
    मोहन/mohan, रमेश/ramesh, राकेश/rakesh, राजेश/rajesh, विजय/vijay, संजय/sanjay, सुरेश/suresh, हरीश/harish`),
  families: readNames(`
    अग्रवाल/agarwal, गुप्ता/gupta, चौहान/chauhan, जोशी/joshi, ठाकुर/thakur, त्रिपाठी/tripathi, दुबे/dubey,
    नेगी/negi, पांडेय/pandey, यादव/yadav, राठौर/rathore, 
    शुक्ला/shukla, सक्सेना/saxena, सिन्हा/sinha, सोलंकी/solanki`),
  ownScript: true,
}

export const filipino: Community = {
  language: 'TL',
  women: readNames(
    'Analyn, Divina, Evangeline, Jocelyn, Liwayway, Ligaya, Maricel, Marivic, Mayumi, Perla, Rosalinda, Rowena, Tala, Teresita, Wilma',
  ),
  men: readNames(
    'Alberto, Arnel, Bayani, Crisanto, Danilo, Dominador, Edgardo, Florante, Jomar, Lakan, Nestor, Reynaldo, Rodel, Rogelio, Virgilio',
  ),
  families: readNames(
    'Abad, Bacani, Balagtas, Buenaventura, Cabigting, Catapang, Dalisay, Dimaculangan, Evangelista, Gatdula, Lacson, Macaraeg, Magbanua, Magsino, Manalo, Panganiban, Pangilinan, Salonga, Sumulong, Tolentino, Villanueva, Yumul',
  ),
}
