// Communities that rules of countries are about, and how people write them in tags. Words in lower case, parted by '|', with and without
// accents, Chinese in both scripts. A new community or word is one row or one part here.
#pragma once

#include <string_view>

#include <guanxi/base/pooled.hpp>

namespace guanxi::domain {

enum class Dimension { none, sex, faith, people };

template <class Text>
struct CommunityRow {
  Text key;  // as packs write it
  Dimension dimension = Dimension::none;
  Text words;           // what a tag may say for it, the key apart
  Text part_of = {};    // whoever is of this one is of these as well
  Text rules_out = {};  // and of none of these, though their dimension is another
};

inline constexpr CommunityRow<std::string_view> written_communities[] = {
    {"women", Dimension::sex,
     "woman|female|females|lady|ladies|girl|mrs|ms|女|女士|女性|女生|妇女|婦女|女の人|여성|여자|여|frau|frauen|weiblich|femme|femmes|dame|"
     "dames|madame|mujer|mujeres|señora|señoras|senora|senoras|donna|donne|signora|mulher|mulheres|senhora|senhoras|женщина|женщины|"
     "kobieta|kobiety|kadın|kadin|kadınlar|kadinlar|vrouw|vrouwen|kvinna|kvinnor|phụ nữ|phu nu|nữ|nu|ผู้หญิง|หญิง|wanita|perempuan|puan|"
     "ibu|امرأة|نساء|سيدة|سيدات|אישה|נשים|महिला|महिलाएँ"},
    {"men", Dimension::sex,
     "man|male|males|gentleman|gentlemen|mr|男|先生|男士|男性|男生|男の人|남성|남자|남|mann|männer|maenner|manner|herr|herren|männlich|"
     "homme|hommes|monsieur|messieurs|hombre|hombres|señor|señores|senor|senores|uomo|uomini|signor|signori|homem|homens|senhor|senhores|"
     "мужчина|мужчины|mężczyzna|mezczyzna|mężczyźni|mezczyzni|erkek|erkekler|mannen|män|männen|đàn ông|dan ong|nam|ผู้ชาย|ชาย|pria|"
     "laki-laki|lelaki|encik|bapak|رجل|رجال|גבר|גברים|पुरुष"},
    {"mothers", Dimension::none,
     "mother|mum|mom|mutter|mütter|muetter|mère|mères|mere|meres|madre|madres|madri|mãe|mães|mae|maes|мать|мама|matka|anne|moeder|mamma|"
     "母亲|母親|妈妈|媽媽|お母さん|어머니",
     "women"},
    {"fathers", Dimension::none,
     "father|dad|vater|väter|vaeter|père|pères|pere|padre|padres|padri|pai|pais|отец|папа|ojciec|baba|vader|父亲|父親|爸爸|お父さん|아버지", "men"},

    {"muslims", Dimension::faith,
     "muslim|moslem|moslems|islam|islamic|muslima|sunni|sunnis|shia|shiite|shiites|shias|ismaili|ismailis|musulman|musulmans|musulmane|"
     "musulmanes|musulmán|musulmana|musulmanas|musulmano|musulmani|muçulmano|muçulmana|muçulmanos|muculmano|muculmana|muculmanos|muslimin|"
     "muslime|мусульманин|мусульманка|мусульмане|muzułmanin|muzułmanka|muzułmanie|muzulmanin|muzulmanie|müslüman|muslüman|musluman|"
     "müslümanlar|穆斯林|回族|伊斯兰教|伊斯蘭教|イスラム教徒|ムスリム|무슬림|이슬람|hồi giáo|hoi giao|มุสลิม|อิสลาม|مسلم|مسلمة|مسلمون|"
     "مسلمين|מוסלמי|מוסלמית|מוסלמים|मुस्लिम|मुसलमान",
     "", "jews"},
    {"christians", Dimension::faith,
     "christian|christianity|christ|christin|christen|chrétien|chrétienne|chrétiens|chretien|chretienne|chretiens|cristiano|cristiana|"
     "cristianos|cristiani|cristão|cristã|cristãos|cristao|crista|cristaos|христианин|христианка|христиане|chrześcijanin|chrześcijanka|"
     "chrześcijanie|hristiyan|hıristiyan|基督徒|基督教|キリスト教徒|크리스천|기독교|기독교인|kristen|công giáo|cong giao|คริสต์|คริสเตียน|"
     "مسيحي|مسيحية|مسيحيون|נוצרי|נוצרית|נוצרים|ईसाई|kristna"},
    {"orthodox", Dimension::faith,
     "orthodox christian|orthodox christians|eastern orthodox|russian orthodox|greek orthodox|православный|православная|православные|"
     "ortodosso|ortodossi|ortodoxo|ortodoxos|orthodoxe|prawosławny|prawosławni|ortodoks|东正教|東正教|正教徒",
     "christians"},
    {"catholics", Dimension::faith,
     "catholic|katholik|katholiken|katholisch|catholique|catholiques|católico|católica|católicos|catolico|catolica|catolicos|cattolico|"
     "cattolica|cattolici|katolik|katolicy|katoliczka|католик|католики|天主教|天主教徒|カトリック|천주교|가톨릭",
     "christians"},
    {"protestants", Dimension::faith,
     "protestant|evangelical|evangelicals|lutheran|lutherans|baptist|baptists|methodist|methodists|anglican|anglicans|presbyterian|"
     "presbyterians|pentecostal|evangelisch|protestantisch|protestante|protestantes|evangélico|evangélica|evangélicos|evangelico|"
     "evangelicos|개신교|新教|プロテスタント|protestan",
     "christians"},
    {"jews", Dimension::faith,
     "jew|jewish|judaism|jude|jüdin|juden|jüdisch|juif|juive|juifs|judío|judía|judíos|judio|judia|judios|ebreo|ebrea|ebrei|judeu|judeus|"
     "еврей|еврейка|евреи|иудей|żyd|żydzi|żydówka|zyd|zydzi|yahudi|犹太人|猶太人|犹太教|ユダヤ人|유대인|יהודי|יהודית|יהודים|يهودي|"
     "orthodox jew|orthodox jews"},
    {"hindus", Dimension::faith,
     "hindu|hinduism|hinduist|hinduisten|hindou|hindous|hindú|hindúes|hindues|indù|индуист|индуисты|印度教|印度教徒|ヒンドゥー教徒|힌두교|"
     "ฮินดู|هندوسي|हिन्दू|हिंदू",
     "", "jews"},
    {"buddhists", Dimension::faith,
     "buddhist|buddhism|buddhistisch|buddhisten|bouddhiste|bouddhistes|budista|budistas|buddista|buddisti|буддист|буддисты|budyst|buddyści|"
     "佛教徒|佛教|仏教徒|仏教|불교|불교신자|phật giáo|phat giao|phật tử|phat tu|พุทธ|ชาวพุทธ|बौद्ध",
     "", "jews"},
    {"sikhs", Dimension::faith, "sikh|sikhism|sij|sijs|сикх|сикхи|锡克教|錫克教|シク教徒|시크교|सिख|ਸਿੱਖ", "", "jews"},
    {"jains", Dimension::faith, "jain|jainism|jaina|耆那教|जैन", "", "jews"},
    {"parsis", Dimension::faith, "parsi|parsee|parsees|zoroastrian|zoroastrians|पारसी"},
    {"bahais", Dimension::faith, "bahai|baha'i|baha'is|bahá'í"},
    {"taoists", Dimension::faith, "taoist|daoist|daoists|道教|道教徒"},
    {"druze", Dimension::faith, "druse|drusen|druzes|דרוזי|דרוזים|درزي|دروز|друзы", "", "jews"},
    {"atheists", Dimension::faith, "atheist|atheism|agnostic|agnostics|not religious|secular|athée|ateo|ateu|атеист|无神论|無宗教|무교"},

    {"chinese", Dimension::people,
     "han chinese|overseas chinese|huaren|chinesin|chinese malaysian|malaysian chinese|chinese singaporean|singaporean chinese|"
     "indonesian chinese|thai chinese|tionghoa|cina|华人|華人|华裔|華裔|华侨|華僑|中国人|中國人|台湾人|台灣人|chinois|chinoise|chino|"
     "chinos|cinese|cinesi|китаец|китаянка|китайцы|chinesen|người hoa|คนจีน"},
    {"malays", Dimension::people, "malay|melayu|bumiputera malay|马来人|馬來人|巫裔|malaie",
     "muslims"},  // article 160 of Malaysia's constitution: a Malay professes Islam
    {"indians", Dimension::people, "indian|malaysian indian|singaporean indian|印度人|印裔|inderin|inder|indien|indiens"},
    {"tamils", Dimension::people, "tamil|தமிழர்|淡米尔人|泰米尔人", "indians"},
    {"koreans", Dimension::people, "korean|한국인|韩国人|韓國人|韓国人|koreaner|coréen|coreano|coreana|кореец"},
    {"japanese", Dimension::people, "日本人|japaner|japanerin|japonais|japonés|giapponese|японец"},
    {"vietnamese", Dimension::people, "việt|người việt|nguoi viet|越南人|ベトナム人|kinh"},
    {"thais", Dimension::people, "thai|คนไทย|泰国人|泰國人"},
    {"balinese", Dimension::people, "orang bali|balinesisch"},
    {"javanese", Dimension::people, "orang jawa"},
    {"catalans", Dimension::people, "catalan|català|catalana|catalanes|catalán|catalanas|catala"},
    {"basques", Dimension::people, "basque|vasco|vasca|vascos|euskaldun"},
    {"arabs", Dimension::people, "arab|arabic|arabe|arabes|árabe|árabes|araber|arabo|арабы|араб|阿拉伯人|عربي|عرب|ערבי|ערבים", "", "jews"},
    {"kurds", Dimension::people, "kurd|kurdish|kürt|kürtler|kurt|kurden|کورد"},
    {"persians", Dimension::people, "persian|iranian|iranians|perser|ایرانی"},
    {"russians", Dimension::people, "russian|русский|русская|русские|俄罗斯人|russe|russen"},

    {"teachers", Dimension::none,
     "teacher|professor|professors|lecturer|lecturers|老师|老師|教师|教師|教授|선생님|교사|교수|lehrer|lehrerin|lehrerinnen|professorin|"
     "enseignant|enseignante|enseignants|professeur|professeurs|profesor|profesora|profesores|maestro|maestra|maestros|docente|docentes|"
     "insegnante|insegnanti|professora|professores|учитель|учителя|преподаватель|nauczyciel|nauczycielka|nauczyciele|öğretmen|ogretmen|"
     "giáo viên|giao vien|thầy giáo|cô giáo|ครู|อาจารย์|guru|cikgu"},
    {"clients", Dimension::none,
     "client|customer|customers|客户|客戶|顾客|顧客|お客様|取引先|고객|kunde|kunden|kundin|cliente|clientes|clienti|клиент|клиенты|klient|"
     "klienci|müşteri|musteri|khách hàng|khach hang|ลูกค้า|pelanggan|klien|klant|klanten|kund|kunder"},
    {"officials", Dimension::none,
     "official|civil servant|civil servants|public servant|public servants|government|government official|government officials|beamter|"
     "beamte|beamtin|amtsträger|amtstraeger|公务员|公務員|官员|官員|党政机关|黨政機關|机关|公職|공무원|공직자|fonctionnaire|fonctionnaires|"
     "funcionario|funcionaria|funcionarios|funcionário|funcionária|servidor público|funzionario|funzionari|чиновник|чиновники|госслужащий|"
     "госслужащие|urzędnik|urzędnicy|urzednik|memur|cán bộ|can bo|công chức|cong chuc|ข้าราชการ|pegawai negeri|penjawat awam|pns|ambtenaar|"
     "ambtenaren|tjänsteman"},
    {"journalists", Dimension::none,
     "journalist|reporter|reporters|press|기자|언론인|记者|記者|journaliste|journalistes|periodista|periodistas|giornalista|giornalisti|"
     "журналист|журналисты|dziennikarz|gazeteci|nhà báo"},
    {"mormons", Dimension::faith, "mormon|latter-day saint|latter-day saints|lds", "christians"},
    {"state-firms", Dimension::none, "state firm|state-owned|state owned|soe|soes|国企|國企|央企|国有企业|國有企業|公企業|공기업"},
    {"vegetarians", Dimension::none,
     "vegetarian|vegan|vegans|veggie|素食|素食者|吃素|菜食主義|채식|vegetarier|vegetarierin|végétarien|végétarienne|vegetariano|"
     "vegetariana|вегетарианец|wegetarianin|vejetaryen|ăn chay|มังสวิรัติ|शाकाहारी|pure veg"},
};
inline constexpr auto communities = pooled<written_communities>();
using Community = decltype(communities)::value_type;

}  // namespace guanxi::domain
