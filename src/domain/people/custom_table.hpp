// How people are addressed in a country: by which part of the name, with which words, and what fits men and women alike.
//
// ONE ROW A CUSTOM; the packs' `address` says the same in a sentence. Sources: Debrett's for the English-speaking, DIN 5008 for Germany and Austria, Royal
// Institute of Thailand, Panduan Gelaran (Istiadat Negara) for Malaysia, KBBI for Indonesia, TDK for Turkey, Розенталь for Russian, Savoir-vivre of the
// Polish Language Council (Pan and Pani take the first name or the title, not the surname), RAE for Spanish (the first of two surnames), 국립국어원 표준 언어 예절 for
// Korean.
#pragma once

#include <string_view>

#include "people/honorific_table.hpp"

namespace guanxi::domain {

// The part of the name that people are called by.
enum class Way {
  surname,        // Weber, von der Beispiel
  first_surname,  // Pérez of Juan Pérez García
  own,            // Ahmad of Ahmad bin Ismail, Somchai, Ana
  last_word,      // Minh of Nguyễn Văn Minh
  patronymic,     // Анна Сергеевна
  in_front,       // Tan of Tan Wei Ming, else the surname
};

template <class Text>
struct CustomRow {
  Text countries;       // by ISO 3166-1, parted by '|'
  Text languages = {};  // who speaks them is addressed so elsewhere too
  Way way = Way::surname;
  Text his = "Mr ";  // behind the name where a blank begins it
  Text hers = "Ms ";
  Text both = {};               // fits everybody; behind the name where it begins with a blank or a hyphen
  Takes takes = Takes::custom;  // the part of the name that his, hers and both take
  bool first_name = false;      // without a title the first name alone is the rule
  Text feminine = {};           // how job titles that women alone hold end, as plain letters
};

inline constexpr CustomRow<std::string_view> written_customs[] = {
    {"DE|AT|LI", "de", Way::surname, "Herr ", "Frau ", "", Takes::custom, false, "erin|torin|ssorin|eurin|entin|istin|antin|arin|andin"},
    {"FR|LU|MC", "fr", Way::surname, "Monsieur ", "Madame ", "", Takes::custom, false,
     "trice|euse|cheffe|gerante|presidente|avocate|ingenieure|assistante|associee|chargee"},
    {spanish, "es|ca|gl|eu", Way::first_surname, "Señor ", "Señora ", "", Takes::custom, false,
     "directora|gerenta|jefa|presidenta|ingeniera|abogada|licenciada|consejera|encargada|arquitecta|coordinadora|vendedora|compradora|contadora|secretaria|"
     "administradora|fundadora"},
    {"IT|SM", "it", Way::surname, "Signor ", "Signora ", "", Takes::custom, false,
     "trice|avvocata|impiegata|addetta|segretaria|consigliera|sindaca|architetta|presidentessa|ragioniera"},
    {"BR", "pt-BR|pt-br", Way::own, "Senhor ", "Senhora ", "", Takes::custom, true},
    {"PT|AO|MZ", "pt", Way::surname, "Senhor ", "Senhora ", "", Takes::custom, false,
     "diretora|engenheira|advogada|coordenadora|supervisora|secretaria|socia|administradora"},
    {"NL", "nl", Way::surname, "Meneer ", "Mevrouw ", "", Takes::custom, true},
    {"US|CA|AU|NZ|GB|IE|SE|DK|NO|FI|IS|IL|ZA", "sv|da|nb|nn|no|fi|is|he|af", Way::surname, "Mr ", "Ms ", "", Takes::custom, true},
    {"PH", "fil|tl", Way::surname, "Sir ", "Ma'am ", "", Takes::own, true},
    {"TH", "th", Way::own, "Khun ", "Khun ", "Khun "},
    {"MY|BN", "ms", Way::own, "Encik ", "Puan "},
    {"SG|CN|TW|HK|MO", "zh|yue|cmn|nan|hak", Way::in_front},
    {"ID", "id|jv|su", Way::own, "Pak ", "Bu "},
    {"VN", "vi", Way::last_word, "anh ", "chị "},
    {"TR|AZ", "tr|az", Way::own, " Bey", " Hanım"},
    {russian, "ru|uk|be|kk|ky|uz", Way::patronymic, "", ""},
    {"PL", "pl", Way::surname, "Pan ", "Pani ", "", Takes::own, false,
     "dyrektorka|kierowniczka|prezeska|ksiegowa|wlascicielka|specjalistka|asystentka|referentka|sekretarka|przewodniczaca|zalozycielka|czlonkini zarzadu"},
    {"CZ|SK", "cs|sk", Way::surname, "pan ", "paní ", "", Takes::custom, false,
     "reditelka|jednatelka|majitelka|manazerka|riaditelka|konatelka|asistentka|predsedkyne|obchodnice"},
    {arabic, "ar", Way::own},
    {"", "hi|pa|mr|gu", Way::surname, "Shri ", "Smt. ", "-ji"},
    {"IN|NP|LK|BD|PK", "ta|te|kn|ml|bn|ur|si", Way::surname},
    {"JP", "ja", Way::surname, "", "", "-san"},
    {"KR|KP", "ko", Way::in_front, "", "", "-nim", Takes::whole},
    {"", ""},  // whoever is left
};
inline constexpr auto customs = pooled<written_customs>();
using Custom = decltype(customs)::value_type;

// Between the own name and the father's; what it tells of whoever bears it.
struct Descent {
  std::string_view written;
  std::string_view where;
  Sex sex;
};
inline constexpr Descent descents[] = {
    {"bin|ibni|a/l|s/o", "MY|BN|SG", Sex::man},
    {"binti|bte|bt|binte|a/p|d/o", "MY|BN|SG", Sex::woman},
    {"anak|ak", "MY|BN", Sex::unknown},
    {"bin", "ID", Sex::man},
    {"binti", "ID", Sex::woman},
};

// Own names of two words, by the first: Abdul Rahman is no Abdul. In Arabic Abd al-Rahman has three.
inline constexpr std::string_view own_begins = "abdul|abd|abdel|abu|umm|siti|nur|nor|noor|mohd|muhd|md|عبد|أبو|أم";

// The ends of patronymics, as plain letters (й is и): Russian, Ukrainian, Belarusian, Kazakh, and in Latin letters.
inline constexpr std::string_view patronymics =
    "ович|евич|ильич|кузьмич|лукич|фомич|никитич|саввич|овна|евна|ична|инична|івна|ївна|авіч|евіч|овіч|аўна|еўна|улы|ұлы|кызы|қызы|ovich|evich|ovych|evych|"
    "ilyich|ilich|ovna|evna|ichna|ivna|yivna|uly|kyzy|qyzy";

// Surnames that stand in front of Chinese, Korean and Vietnamese names in Latin letters, after the censuses of Singapore, Malaysia and Hong Kong (dialects),
// of China and Taiwan (pinyin, Wade-Giles) and of Korea. Those that are English first or last names as well are left out where it would matter.
inline constexpr std::string_view chinese_surnames =
    "tan|lim|lee|ng|ong|wong|goh|chua|chan|koh|teo|ang|yeo|tay|ho|low|toh|sim|chong|chia|lau|sia|foo|yap|loh|lai|cheong|kwek|quek|seah|liew|soh|khoo|heng|"
    "chin|chew|teh|chow|cheng|yong|leong|"
    "kwok|cheung|leung|tsang|tang|tse|fung|yuen|poon|mak|kwan|lok|tam|hui|ip|yip|choi|siu|lui|au|law|"
    "wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|gao|lin|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|"
    "dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|lyu|ding|ren|"
    "yao|shen|zhong|cui|tan|shi|jin|hsu|chang|tsai|hsieh|hung|kuo|tseng|liao|chiu|chou|yeh|chiang|chung|chu";
inline constexpr std::string_view korean_surnames =
    "kim|lee|yi|rhee|park|pak|choi|choe|jung|jeong|chung|kang|cho|jo|yoon|yun|jang|chang|lim|im|han|oh|seo|suh|shin|sin|kwon|gwon|hwang|ahn|an|song|ryu|yoo|"
    "yu|jeon|jun|hong|ko|go|moon|mun|yang|son|sohn|bae|"
    "baek|paik|heo|hur|nam|sim|shim|noh|roh|ha|kwak|sung|cha|joo|ju|woo|koo|gu|min";
inline constexpr std::string_view vietnamese_surnames =
    "nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|luong|mai|truong|lam|dao|doan|vuong|trinh|cao|chu|ha|quach|thai|to|"
    "ta|kieu|luu|mac|nghiem|phung|quan|tang|thach|ton|tong|trieu|viet";
// Japanese surnames of the greatest number of people (明治安田生命 ranking), to tell Tanaka Misaki from Misaki Tanaka.
inline constexpr std::string_view japanese_surnames =
    "sato|suzuki|takahashi|tanaka|ito|watanabe|yamamoto|nakamura|kobayashi|kato|yoshida|yamada|sasaki|yamaguchi|matsumoto|inoue|kimura|hayashi|shimizu|"
    "yamazaki|saito|mori|abe|ikeda|hashimoto|ishikawa|yamashita|"
    "ogawa|ishii|hasegawa|goto|okada|kondo|maeda|fujita|endo|aoki|sakamoto|murakami|ota|kaneko|fujii|fukuda|nishimura|miura|takeuchi|nakagawa|okamoto|"
    "matsuda|harada|nakano|ono|tamura|fujiwara|nakayama|ishida|kojima|"
    "wada|morita|uchida|shibata|sakai|hara|takagi|yokoyama|ando|miyazaki|ueda|shimada|kudo|miyamoto|sugiyama|imai|maruyama|masuda|takada|murata|hirano|"
    "otsuka|sugawara|takeda|arai|koyama|noguchi|sakurai|chiba|iwasaki|"
    "sano|taniguchi|ueno|matsui|kono|ichikawa|kinoshita|nomura|kikuchi|mihon";

// Second given names of Spanish, to tell María José López from Juan Pérez García.
inline constexpr std::string_view spanish_second_names =
    "jose|maria|luis|carlos|antonio|manuel|miguel|angel|alberto|fernando|francisco|javier|jesus|pablo|pedro|juan|andres|eduardo|enrique|alejandro|alfonso|"
    "ramon|rafael|ignacio|guadalupe|isabel|carmen|teresa|elena|rosa|"
    "luisa|cristina|fernanda|beatriz|lucia|laura|paula|sofia|eugenia|mercedes|pilar|dolores|concepcion|victoria|gabriela|patricia|alejandra|monica|veronica|"
    "adriana|daniel|david|arturo|ricardo|roberto|sergio|jorge|cecilia";

// Two syllables of a Korean surname; all others have one.
inline constexpr std::string_view korean_compounds = "남궁|황보|제갈|사공|선우|서문|독고|동방";
// As most of those who bear them write them in Latin letters.
template <class Text>
struct RomanisedRow {
  Text hangul;
  Text latin;
};
inline constexpr RomanisedRow<std::string_view> written_korean_romanised[] = {
    {"김", "Kim"},       {"이", "Lee"},       {"박", "Park"},    {"최", "Choi"},    {"정", "Jung"}, {"강", "Kang"}, {"조", "Cho"},  {"윤", "Yoon"},
    {"장", "Jang"},      {"임", "Lim"},       {"한", "Han"},     {"오", "Oh"},      {"서", "Seo"},  {"신", "Shin"}, {"권", "Kwon"}, {"황", "Hwang"},
    {"안", "Ahn"},       {"송", "Song"},      {"류", "Ryu"},     {"유", "Yoo"},     {"전", "Jeon"}, {"홍", "Hong"}, {"고", "Ko"},   {"문", "Moon"},
    {"양", "Yang"},      {"손", "Son"},       {"배", "Bae"},     {"백", "Baek"},    {"허", "Heo"},  {"남", "Nam"},  {"심", "Shim"}, {"노", "Noh"},
    {"하", "Ha"},        {"곽", "Kwak"},      {"성", "Sung"},    {"차", "Cha"},     {"주", "Joo"},  {"우", "Woo"},  {"구", "Koo"},  {"민", "Min"},
    {"남궁", "Namgung"}, {"황보", "Hwangbo"}, {"제갈", "Jegal"}, {"선우", "Sunwoo"}};
inline constexpr auto korean_romanised = pooled<written_korean_romanised>();
using Romanised = decltype(korean_romanised)::value_type;

}  // namespace guanxi::domain
