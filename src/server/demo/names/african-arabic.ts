import { readNames, type Community } from './community.ts'

export const arabic: Community = {
  language: 'AR',
  women: readNames(`
    أمل/amal, آمنة/amina, أسماء/asma, إيمان/iman, بشرى/bushra, جميلة/jamila, حنان/hanan, خديجة/khadija, رانيا/rania,
    ريم/reem, زينب/zainab, سلمى/salma, سميرة/samira, عائشة/aisha, فاطمة/fatima, ليلى/layla, مريم/maryam, منى/mona,
    نادية/nadia, نور/nour, هدى/huda, ياسمين/yasmin`),
  men: readNames(`
    أحمد/ahmad, إبراهيم/ibrahim, أيمن/ayman, باسم/basem, بلال/bilal, جمال/jamal, حسن/hassan, خالد/khaled, رامي/rami,
    زياد/ziad, سامر/samer, سعيد/saeed, طارق/tarek, عادل/adel, عمر/omar, فادي/fadi, كريم/karim, ماهر/maher, محمد/mohammed,
    محمود/mahmoud, نبيل/nabil, هاني/hani, وليد/walid, يوسف/yousef`),
  families: readNames(`
    البغدادي/albaghdadi, البيطار/albitar, التميمي/altamimi, الحداد/haddad, الحلبي/halabi, الخطيب/khatib, الخوري/khoury,
    الدباغ/dabbagh, الزعبي/zoubi, السقا/saqqa, الشامي/shami, الصباغ/sabbagh, العطار/attar, العمري/omari,
    الفارس/faris, القاضي/kadi, المصري/masri, النجار/najjar, الهاشمي/hashemi, اليوسف/alyousef, بركات/barakat,
    حمدان/hamdan, سلامة/salameh, صالح/saleh, عبد الرحمن/abdulrahman, منصور/mansour`),
  ownScript: true,
}

export const yoruba: Community = {
  language: 'YO',
  women: readNames(
    'Abọ́sẹ̀dé, Adéọlá, Àbíkẹ́, Àdùkẹ́, Bọ́lánlé, Dàmilọ́lá, Fọlákẹ́, Fúnmiláyọ̀, Ìyábọ̀, Mojísọ́lá, Ọlábísí, Olúfúnkẹ́, Ṣadé, Ṣọlápẹ́, Tèmítọ́pẹ́, Títílayọ̀, Yétúndé',
  ),
  men: readNames(
    'Adébáyọ̀, Adéwálé, Akínwálé, Ayọ̀délé, Babátúndé, Báyọ̀, Délé, Fẹ́mi, Gbénga, Káyọ̀dé, Kúnlé, Ọládélé, Olúmídé, Olúṣẹ́gun, Rótìmí, Táíwò, Túndé',
  ),
  families: readNames(
    'Abíọ́dún, Adébísí, Adéníyì, Adéyẹmí, Afọláyan, Àjàyí, Akíndélé, Awólọ́lá, Bámgbóṣé, Bánkọ́lé, Fásànyà, Ògúnlẹ́yẹ, Ojó, Ọládípọ̀, Olúwọlé, Ọ̀ṣínọ́wọ̀, Ṣóyẹmí',
  ),
}

export const igbo: Community = {
  language: 'IG',
  women: readNames(
    'Adaeze, Adanna, Amarachi, Chiamaka, Chidimma, Chinyere, Ezinne, Ifeoma, Ijeọma, Kosisochukwu, Ndidi, Ngozi, Nkechi, Nneka, Obioma, Ogechi, Uchenna',
  ),
  men: readNames(
    'Azubuike, Chibueze, Chidi, Chijioke, Chukwuemeka, Ebuka, Emeka, Ifeanyi, Ikenna, Kelechi, Nnamdi, Obinna, Okechukwu, Onyekachi, Ugochukwu',
  ),
  families: readNames(
    'Anyanwu, Chukwuma, Eze, Ezenwa, Ibekwe, Igwe, Mbanefo, Mgbeke, Nnadi, Nwachukwu, Nwosu, Obi, Odili, Okafọr, Okeke, Okonkwo, Okoye, Onwudiwe, Onyeama, Ụmeh, Uzoma',
  ),
}

export const somali: Community = {
  language: 'SO',
  women: readNames(
    'Asli, Ayaan, Caasha, Deeqa, Fadumo, Hibaaq, Hodan, Idil, Ifrah, Khadra, Nasteexo, Sagal, Saynab, Ubax, Xaawo',
  ),
  men: readNames(
    'Abdi, Axmed, Bashiir, Cabdullahi, Cali, Faarax, Guuleed, Jaamac, Liibaan, Maxamuud, Nuur, Saciid, Warsame, Xasan, Yoonis',
  ),
  families: readNames(
    'Aadan, Biixi, Cismaan, Ciise, Cumar, Diiriye, Geedi, Guuleed, Jimcaale, Nuur, Shire, Warfaa, Yuusuf',
  ),
}

export const amharic: Community = {
  language: 'AM',
  women: readNames(
    'ሄለን/helen, ሰላም/selam, ሠናይት/senait, ብርቱካን/birtukan, ትዕግሥት/tigist, አልማዝ/almaz, እመቤት/emebet, ወይንሸት/woinshet, ገነት/genet, ጽጌ/tsige',
  ),
  men: readNames(
    'ሙሉጌታ/mulugeta, ሰለሞን/solomon, ተስፋዬ/tesfaye, አበበ/abebe, ዳዊት/dawit, ዮሐንስ/yohannes, ግርማ/girma, ጌታቸው/getachew, ፍቅሩ/fikru, ከበደ/kebede',
  ),
  families: readNames(
    'መኮንን/mekonnen, ሙላቱ/mulatu, በላይ/belay, ተሰማ/tessema, ታደሰ/tadesse, አለሙ/alemu, ወርቁ/worku, ደምሴ/demissie, ገብረ/gebre, ኃይሉ/hailu',
  ),
  ownScript: true,
}
