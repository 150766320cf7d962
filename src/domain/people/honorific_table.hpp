// What stands before or behind a name when people are addressed.
//
// ONE ROW A WORD, for forms of address and for finding people by them. `written` as domain/letters.hpp's word_key makes it, parted by '|'; `where` the
// countries where it is said, by ISO 3166-1, parted by '|' (empty: everywhere). The row of a country goes before the one of all. Names in text/name_words.hpp
// are stripped of the words that are no names anywhere; here are those too that are names elsewhere (Pan, Don, Anh, Tun), which count in their country alone.
//
// `weight` tells which of several is said: the lowest. Professor goes before Doctor in Germany, Austria, Switzerland, Poland, Italy, Czechia; in Malaysia the
// awards of the King and the Sultans go first (Istiadat Negara's order: Tun, Tan Sri, Datuk Seri, Datuk), in Austria the Amtstitel (Hofrat). Sources:
// Debrett's Correct Form (Sir and Dame with the first name), Crusca and Treccani (dottor, ingegner, professor before a name), KBBI (Bapak, Ibu), TDK (Bey and
// Hanım behind), Royin (คุณ), UNGEGN's guide of Vietnam, DIN 5008, Protocol of the Republic of Austria (Mag., DI), RAE's Diccionario panhispánico (don with
// the name).
#pragma once

#include <string_view>

#include <guanxi/base/pooled.hpp>

namespace guanxi::domain {

enum class Sex { unknown, man, woman };

// Which part of the name it takes: the country's own custom, the first or own name, the surname, all of it.
enum class Takes { custom, own, surname, whole };

// with_stop: only with a full stop, for it is a name or a word too.
enum class Sure { always, with_stop };

template <class Text>
struct HonorificRow {
  Text written;
  Text say = {};  // before the name, with the blank; empty: as it was written
  Text where = {};
  int weight = 90;  // below 90 a title, 90 and above a courtesy; silent: known, and not said
  Sex sex = Sex::unknown;
  Takes takes = Takes::custom;
  Sure sure = Sure::always;
  Text hers = {};  // said of a woman, where that differs and is known
  Text jobs = {};  // job titles that begin so earn it in `where`
};

inline constexpr int courtesy = 90;
inline constexpr int silent = 99;

inline constexpr std::string_view spanish = "ES|MX|AR|CO|CL|PE|EC|UY|PY|BO|VE|CR|PA|GT|HN|SV|NI|DO|CU|PR";
inline constexpr std::string_view arabic = "AE|SA|QA|KW|BH|OM|JO|EG|LB|IQ|SY|YE|LY|SD|MA|DZ|TN|PS";
inline constexpr std::string_view malay = "MY|BN|SG";
inline constexpr std::string_view french = "FR|LU|MC";
inline constexpr std::string_view russian = "RU|BY|KZ|KG|UA|UZ|TJ|TM|MD|AM";
inline constexpr std::string_view portuguese = "BR|PT|AO|MZ|MO";

inline constexpr HonorificRow<std::string_view> written_honorifics[] = {
    // everywhere
    {"prof|professor", "Prof. ", "", 10, Sex::unknown, Takes::custom, Sure::always, "", "professor|professorin|profesor|professeur|hoogleraar"},
    {"professorin", "Prof. ", "", 10, Sex::woman},
    {"dr|doktor|doctor|dring|pd|privatdozent", "Dr. ", "", 20},
    {"mr|mister", "", "", courtesy, Sex::man},
    {"mrs|ms|miss|madam", "", "", courtesy, Sex::woman},
    {"mx", "", "", courtesy},
    {"herr|herrn", "Herr ", "", courtesy, Sex::man},
    {"frau", "Frau ", "", courtesy, Sex::woman},
    {"sir", "Sir ", "GB|IE|AU|NZ|CA", 5, Sex::man, Takes::own},
    {"dame", "Dame ", "GB|IE|AU|NZ", 5, Sex::woman, Takes::own},
    {"sir", "", "", courtesy, Sex::man, Takes::own},
    {"dame", "", "", 5, Sex::woman, Takes::own, Sure::with_stop},
    {"lord", "Lord ", "", 5, Sex::man, Takes::surname},
    {"lady", "Lady ", "", 5, Sex::woman, Takes::surname},
    {"rabbi|ambassador|governor|senator|judge|bishop|colonel|captain|admiral|reverend", "", "", 8, Sex::unknown, Takes::surname},
    {"rev|hon|amb|gov|sen|col|capt|gen|maj|lt|adm|cmdr|sgt", "", "", 8, Sex::unknown, Takes::surname, Sure::with_stop},
    {"sheikh|shaikh|shaykh|sheik", "", "", 5, Sex::man, Takes::own},
    {"sheikha|shaikha", "", "", 5, Sex::woman, Takes::own},
    {"asst|assoc", "", "", silent, Sex::unknown, Takes::custom, Sure::with_stop},
    // Germany, Austria, Switzerland
    {"hofrat|kommerzialrat|kommrat|kommr|regierungsrat|medizinalrat|ministerialrat|oberstudienrat|okonomierat|sektionschef", "", "AT", 8},
    {"hofratin|kommerzialratin|regierungsratin|medizinalratin|ministerialratin", "", "AT", 8, Sex::woman},
    {"primar|primarius|prim", "Primar ", "AT", 9},
    {"primaria", "Primaria ", "AT", 9, Sex::woman},
    {"mag|maga|magister", "Mag. ", "AT", 30},
    {"magistra", "Mag. ", "AT", 30, Sex::woman},
    {"di|dipling|diplomingenieur", "DI ", "AT", 30},
    {"ing|ingenieur", "Ing. ", "AT", 35},
    {"dipling|diplkfm|diplkffr|ing|mag", "", "DE|CH", silent},
    // Italy
    {"prof|professor|professore", "Professor ", "IT|SM", 10, Sex::unknown, Takes::surname, Sure::always, "Professoressa ", "professore"},
    {"profssa|professoressa", "Professoressa ", "IT|SM", 10, Sex::woman, Takes::surname, Sure::always, "", "professoressa"},
    {"on|onorevole", "Onorevole ", "IT", 9, Sex::unknown, Takes::surname, Sure::with_stop},
    {"avv|avvocato", "Avvocato ", "IT|SM", 15, Sex::unknown, Takes::surname, Sure::always, "Avvocata ", "avvocato"},
    {"avvssa|avvocata|avvocatessa", "Avvocata ", "IT|SM", 15, Sex::woman, Takes::surname, Sure::always, "", "avvocata"},
    {"ing|ingegner|ingegnere", "Ingegner ", "IT|SM", 15, Sex::unknown, Takes::surname, Sure::always, "Ingegnere ", "ingegnere"},
    {"ingegnera|ingssa", "Ingegnere ", "IT|SM", 15, Sex::woman, Takes::surname},
    {"arch|architetto|architetta", "Architetto ", "IT|SM", 15, Sex::unknown, Takes::surname, Sure::always, "Architetta ", "architetto"},
    {"notaio|not", "Notaio ", "IT|SM", 15, Sex::unknown, Takes::surname, Sure::always, "", "notaio"},
    {"geom|geometra", "Geometra ", "IT|SM", 30, Sex::unknown, Takes::surname, Sure::always, "", "geometra"},
    {"rag|ragionier|ragioniere", "Ragionier ", "IT|SM", 30, Sex::unknown, Takes::surname, Sure::always, "Ragioniera ", "ragioniere"},
    {"ragioniera", "Ragioniera ", "IT|SM", 30, Sex::woman, Takes::surname},
    {"cav|cavalier|cavaliere", "Cavalier ", "IT", 12, Sex::unknown, Takes::surname},
    {"dott|dottor|dottore", "Dottor ", "IT|SM", 20, Sex::unknown, Takes::surname, Sure::always, "Dottoressa "},
    {"dottssa|dottoressa|drssa", "Dottoressa ", "IT|SM", 20, Sex::woman, Takes::surname},
    {"signor|signore|sig", "Signor ", "IT|SM", courtesy, Sex::man, Takes::surname},
    {"signora|sigra|signorina|signa", "Signora ", "IT|SM", courtesy, Sex::woman, Takes::surname},
    // France and the French-speaking
    {"me|maitre", "Maître ", french, 15, Sex::unknown, Takes::surname, Sure::always, "", "avocat|avocate|notaire|huissier|commissaire de justice"},
    {"pr|professeur|professeure", "Professeur ", french, 10, Sex::unknown, Takes::surname},
    {"docteur|docteure", "Dr. ", french, 20, Sex::unknown, Takes::surname},
    {"m|monsieur|mr", "Monsieur ", french, courtesy, Sex::man, Takes::surname},
    {"mme|madame|mlle|mademoiselle", "Madame ", french, courtesy, Sex::woman, Takes::surname},
    {"monsieur", "", "", courtesy, Sex::man},
    {"madame|mme|mademoiselle|mlle", "", "", courtesy, Sex::woman},
    // Spanish
    {"dra|doctora", "Dra. ", spanish, 20, Sex::woman},
    {"profa|profesora", "Profa. ", spanish, 10, Sex::woman},
    {"profesor", "Prof. ", spanish, 10},
    {"lic|licenciado|licdo|licenciada|licda", "Lic. ", spanish, 30, Sex::unknown, Takes::custom, Sure::always, "", "licenciado|licenciada|abogado|abogada"},
    {"ing|ingeniero|ingeniera|inga", "Ing. ", spanish, 30, Sex::unknown, Takes::custom, Sure::always, "", "ingeniero|ingeniera"},
    {"arq|arquitecto|arquitecta", "Arq. ", spanish, 30, Sex::unknown, Takes::custom, Sure::always, "", "arquitecto|arquitecta"},
    {"mtro|maestro", "Mtro. ", spanish, 28, Sex::man},
    {"mtra|maestra", "Mtra. ", spanish, 28, Sex::woman},
    {"cp|cpc|contador|contadora", "C.P. ", "MX", 30, Sex::unknown, Takes::custom, Sure::with_stop, "", "contador público|contadora pública"},
    {"sr|senor", "Señor ", spanish, courtesy, Sex::man},
    {"sra|senora|srta|senorita", "Señora ", spanish, courtesy, Sex::woman},
    {"senor", "", "", courtesy, Sex::man},
    {"senora", "", "", courtesy, Sex::woman},
    {"don", "Don ", spanish, 85, Sex::man, Takes::own},
    {"dona", "Doña ", spanish, 85, Sex::woman, Takes::own},
    {"d", "Don ", "ES", 85, Sex::man, Takes::own, Sure::with_stop},
    {"da", "Doña ", "ES", 85, Sex::woman, Takes::own, Sure::with_stop},
    {"don", "Don ", "IT", 30, Sex::man, Takes::own},
    {"don", "", "", 85, Sex::man, Takes::own, Sure::with_stop},
    // Portuguese
    {"dra|doutora", "Dra. ", portuguese, 20, Sex::woman},
    {"doutor", "Dr. ", portuguese, 20, Sex::man},
    {"profa|professora", "Profa. ", portuguese, 10, Sex::woman},
    {"profa|professora", "Profa. ", "PH|IT|RO", 10, Sex::woman},
    {"eng|engo|enga|engenheiro|engenheira", "Eng. ", portuguese, 30},
    {"arq|arqto|arquiteto|arquiteta", "Arq. ", portuguese, 30},
    {"sr|senhor", "Senhor ", portuguese, courtesy, Sex::man},
    {"sra|senhora", "Senhora ", portuguese, courtesy, Sex::woman},
    {"dona", "Dona ", portuguese, 85, Sex::woman, Takes::own},
    {"seu", "Seu ", "BR", 85, Sex::man, Takes::own},
    {"senhor", "", "", courtesy, Sex::man},
    {"senhora", "", "", courtesy, Sex::woman},
    // The Netherlands, Flanders, Scandinavia
    {"meneer|dhr|heer|de heer", "Meneer ", "NL|BE", courtesy, Sex::man, Takes::surname},
    {"mevrouw|mevr|mw", "Mevrouw ", "NL|BE", courtesy, Sex::woman, Takes::surname},
    {"drs|ir|ing|mr|msc|bc|dra", "", "NL|BE", silent},
    {"meneer", "", "", courtesy, Sex::man},
    {"mevrouw", "", "", courtesy, Sex::woman},
    {"fru", "Fru ", "SE|DK|NO", courtesy, Sex::woman, Takes::surname},
    {"hr", "Hr. ", "DK|NO|DE|AT|CH", courtesy, Sex::man, Takes::surname, Sure::with_stop},
    {"hr", "Hofrat ", "AT", 8},
    // Poland, Czechia, Slovakia
    {"pan|panie", "Pan ", "PL", courtesy, Sex::man, Takes::own},
    {"pani", "Pani ", "PL", courtesy, Sex::woman, Takes::own},
    {"pan|pane", "pan ", "CZ|SK", courtesy, Sex::man, Takes::surname},
    {"pani", "paní ", "CZ|SK", courtesy, Sex::woman, Takes::surname},
    {"mec|mecenas|adw|adwokat", "Mecenas ", "PL", 30, Sex::unknown, Takes::surname, Sure::always, "", "adwokat|radca prawny|radczyni prawna|mecenas"},
    {"drhab", "Dr. ", "PL", 20},
    {"hab|inz|mgr|lic", "", "PL", silent},
    {"doc|docent|docentka", "Doc. ", "CZ|SK", 15},
    {"judr|mudr|phdr|rndr|mvdr|paeddr|mddr|pharmdr|thdr|thlic", "", "CZ|SK", 20},
    {"ing", "Ing. ", "CZ|SK", 30},
    {"inz", "Ing. ", "CZ|SK", 30},
    {"mgr|mga", "Mgr. ", "CZ|SK", 32},
    {"bc", "", "CZ|SK", silent},
    {"pani", "", "", courtesy, Sex::woman, Takes::own},
    // Russian, Ukrainian
    {"гн|господин", "господин ", russian, courtesy, Sex::man, Takes::surname},
    {"гжа|госпожа", "госпожа ", russian, courtesy, Sex::woman, Takes::surname},
    {"пан|пане", "пан ", "UA", courtesy, Sex::man, Takes::own},
    {"пани|пані", "пані ", "UA", courtesy, Sex::woman, Takes::own},
    {"профессор|проф|професор", "профессор ", russian, 10, Sex::unknown, Takes::surname},
    {"доктор|др", "доктор ", russian, 20, Sex::unknown, Takes::surname},
    // Turkey
    {"sayin", "Sayın ", "TR|AZ", 95, Sex::unknown, Takes::surname},
    {"av|avukat", "Av. ", "TR", 30, Sex::unknown, Takes::own},
    {"doc|docent", "Doç. ", "TR", 15, Sex::unknown, Takes::own},
    {"op|uzm|yrd|ogr|ars|gor", "", "TR", silent},
    // Arab countries
    {"his excellency|her excellency|he|heng", "H.E. ", arabic, 3, Sex::unknown, Takes::own, Sure::with_stop},
    {"his highness|her highness|hh|hrh", "", arabic, 2, Sex::unknown, Takes::own, Sure::with_stop},
    {"eng|engr|engineer|muhandis|mohandes", "Eng. ", arabic, 30, Sex::unknown, Takes::own},
    {"ustadh|ustaz|ostaz", "", arabic, 40, Sex::man, Takes::own},
    {"haj|hajj|hajji", "Hajj ", arabic, 40, Sex::man, Takes::own},
    {"hajja|hajjah", "Hajja ", arabic, 40, Sex::woman, Takes::own},
    {"الشيخ", "الشيخ ", arabic, 5, Sex::man, Takes::own},
    {"الشيخة", "الشيخة ", arabic, 5, Sex::woman, Takes::own},
    {"د|الدكتور|دكتور", "د. ", arabic, 20, Sex::unknown, Takes::own},
    {"الدكتورة|دكتورة", "د. ", arabic, 20, Sex::woman, Takes::own},
    {"م|المهندس|مهندس", "م. ", arabic, 30, Sex::unknown, Takes::own},
    {"السيد|الأستاذ", "", arabic, courtesy, Sex::man, Takes::own},
    {"السيدة|الأستاذة", "", arabic, courtesy, Sex::woman, Takes::own},
    // India, Pakistan
    {"shri|shree|sh", "Shri ", "IN|NP", courtesy, Sex::man, Takes::surname},
    {"smt|shrimati|kumari", "Smt. ", "IN|NP", courtesy, Sex::woman, Takes::surname},
    {"adv|advocate", "Adv. ", "IN", 30, Sex::unknown, Takes::surname, Sure::always, "", "advocate"},
    {"ca|er|ar", "", "IN", 30, Sex::unknown, Takes::surname, Sure::with_stop},
    {"pandit|ustad|sardar", "", "IN|PK", 8, Sex::man, Takes::surname},
    {"janab", "Janab ", "PK", courtesy, Sex::man},
    {"shri|smt", "", "", courtesy, Sex::unknown, Takes::surname},
    // Malaysia, Brunei, Singapore
    {"tun", "Tun ", "MY", 1, Sex::unknown, Takes::own},
    {"toh puan", "Toh Puan ", "MY", 1, Sex::woman, Takes::own},
    {"tan sri", "Tan Sri ", "", 2, Sex::unknown, Takes::own},
    {"puan sri", "Puan Sri ", "", 2, Sex::woman, Takes::own},
    {"datuk seri|datuk sri|dato seri|dato sri|datuk paduka|dato paduka|datuk wira|dato wira", "", malay, 3, Sex::unknown, Takes::own},
    {"datin seri|datin sri|datin paduka", "", malay, 3, Sex::woman, Takes::own},
    {"datuk|dato|datu|dk", "", malay, 4, Sex::unknown, Takes::own},
    {"datin", "Datin ", malay, 4, Sex::woman, Takes::own},
    {"yb|yab|ybhg|ybm|yam", "YB ", malay, 9, Sex::unknown, Takes::own},
    {"tengku|tunku|ungku|pehin|pengiran", "", malay, 5, Sex::unknown, Takes::own},
    {"ir|ts", "Ir. ", "MY", 30, Sex::unknown, Takes::own, Sure::with_stop},
    {"haji|hj|tuan haji|tn haji", "Haji ", malay, 40, Sex::man, Takes::own},
    {"hajah|hajjah|hjh|puan hajah", "Hajah ", malay, 40, Sex::woman, Takes::own},
    {"encik|en", "Encik ", malay, courtesy, Sex::man, Takes::own},
    {"puan|pn", "Puan ", malay, courtesy, Sex::woman, Takes::own},
    {"cik", "Cik ", malay, courtesy, Sex::woman, Takes::own},
    {"tuan", "Tuan ", malay, courtesy, Sex::man, Takes::own},
    {"ustaz|ustazah", "", malay, 40, Sex::unknown, Takes::own},
    {"encik|datuk|datin", "", "", courtesy, Sex::unknown, Takes::own},
    // Indonesia
    {"bapak|bpk", "Bapak ", "ID", courtesy, Sex::man, Takes::own},
    {"pak", "Pak ", "ID", courtesy, Sex::man, Takes::own},
    {"ibu", "Ibu ", "ID", courtesy, Sex::woman, Takes::own},
    {"bu", "Bu ", "ID", courtesy, Sex::woman, Takes::own},
    {"mas|bang|kang", "", "ID", 95, Sex::man, Takes::own},
    {"mbak|mba", "", "ID", 95, Sex::woman, Takes::own},
    {"haji", "Haji ", "ID", 40, Sex::man, Takes::own},
    {"h", "Haji ", "ID", 40, Sex::man, Takes::own, Sure::with_stop},
    {"hj|hajjah", "Hajjah ", "ID", 40, Sex::woman, Takes::own},
    {"ir", "Ir. ", "ID", 30, Sex::unknown, Takes::own},
    {"drs|dra|st|se|sh", "", "ID", silent, Sex::unknown, Takes::own, Sure::with_stop},
    {"bapak|ibu", "", "", courtesy, Sex::unknown, Takes::own},
    // Vietnam
    {"ong", "ông ", "VN", courtesy, Sex::man, Takes::own},
    {"ba", "bà ", "VN", courtesy, Sex::woman, Takes::own},
    {"anh", "anh ", "VN", courtesy, Sex::man, Takes::own},
    {"chi", "chị ", "VN", courtesy, Sex::woman, Takes::own},
    {"co", "cô ", "VN", courtesy, Sex::woman, Takes::own},
    {"chu", "chú ", "VN", courtesy, Sex::man, Takes::own},
    {"bac", "bác ", "VN", courtesy, Sex::unknown, Takes::own},
    {"em", "em ", "VN", 95, Sex::unknown, Takes::own},
    {"thay", "thầy ", "VN", 85, Sex::man, Takes::own},
    {"gs|giao su|gsts", "GS. ", "VN", 10, Sex::unknown, Takes::own},
    {"pgs|pho giao su|pgsts", "PGS. ", "VN", 12, Sex::unknown, Takes::own},
    {"ts|tien si", "TS. ", "VN", 20, Sex::unknown, Takes::own},
    {"bs|bac si", "BS. ", "VN", 25, Sex::unknown, Takes::own, Sure::always, "", "bác sĩ"},
    {"ls|luat su", "LS. ", "VN", 30, Sex::unknown, Takes::own, Sure::always, "", "luật sư"},
    {"ks|ky su", "KS. ", "VN", 35, Sex::unknown, Takes::own},
    {"ths|thac si|cn", "", "VN", silent},
    // Thailand
    {"khun|k", "Khun ", "TH", 95, Sex::unknown, Takes::own},
    {"khunying|than phu ying", "Khunying ", "TH", 5, Sex::woman, Takes::own},
    {"ajarn|ajahn|acharn|archan", "Ajarn ", "TH", 30, Sex::unknown, Takes::own},
    {"mr|mrs|ms|miss", "Khun ", "TH", 95, Sex::unknown, Takes::own},
    {"khun", "Khun ", "", 95, Sex::unknown, Takes::own},
    {"คุณ|นาย|นาง|นางสาว|นส", "คุณ", "TH", 95, Sex::unknown, Takes::own},
    {"ผศ", "ผศ.", "TH", 12, Sex::unknown, Takes::own},
    {"รศ", "รศ.", "TH", 11, Sex::unknown, Takes::own},
    {"ดร", "ดร.", "TH", 20, Sex::unknown, Takes::own},
    {"ศ|ศาสตราจารย์|ศดร", "ศ.", "TH", 10, Sex::unknown, Takes::own},
    {"อาจารย์|อ", "อาจารย์", "TH", 30, Sex::unknown, Takes::own},
    {"นพ|พญ|หมอ", "หมอ", "TH", 25, Sex::unknown, Takes::own},
    // The Philippines
    {"atty|attorney", "Atty. ", "PH", 30, Sex::unknown, Takes::surname, Sure::always, "", "attorney|lawyer|legal counsel"},
    {"engr|engineer", "Engr. ", "PH", 30, Sex::unknown, Takes::surname, Sure::always, "", "engineer"},
    {"arch|ar|architect", "Arch. ", "PH", 30, Sex::unknown, Takes::surname, Sure::always, "", "architect"},
    {"dra|doktora", "Dra. ", "PH", 20, Sex::woman, Takes::surname},
    {"sir", "Sir ", "PH", 91, Sex::man, Takes::own},
    {"maam|mam|madam", "Ma'am ", "PH", 91, Sex::woman, Takes::own},
    {"kuya|tito|manong", "", "PH", 95, Sex::man, Takes::own},
    {"ate|tita|manang", "", "PH", 95, Sex::woman, Takes::own},
    {"fr|father", "Fr. ", "PH", 8, Sex::man, Takes::own, Sure::with_stop},
    {"atty|engr", "", "", 30, Sex::unknown, Takes::surname},
    {"maam", "", "", courtesy, Sex::woman, Takes::own},
};
inline constexpr auto honorifics = pooled<written_honorifics>();
using Honorific = decltype(honorifics)::value_type;

// Behind the name. `attached`: also written as one word with it, or behind a hyphen.
template <class Text>
struct BehindRow {
  Text written;
  Text where = {};
  Sex sex = Sex::unknown;
  bool attached = false;
  bool small = false;  // in small letters alone: Wang gong, but Wang Gong has a given name
};
inline constexpr BehindRow<std::string_view> written_behind_names[] = {
    {"bey|beyefendi|beyfendi|agabey|hocam", "TR|AZ", Sex::unknown},
    {"hanim|hanimefendi|hn|abla", "TR|AZ", Sex::woman},
    {"hanim|bey", "", Sex::unknown},
    {"ji|jee", "", Sex::unknown, true},
    {"sahib|saheb|sahab|garu|avargal|bhai|ben|bhaiya|didi|anna|akka", "IN|PK|BD", Sex::unknown, false},
    {"san|sama|sensei|dono|kun|chan|shacho|kaicho|bucho|kacho", "JP", Sex::unknown, true},
    {"nim|ssi|seonsaengnim|sajangnim|bujangnim", "KR", Sex::unknown, true},
    {"san|sama|sensei|nim|ssi", "", Sex::unknown, false},
    {"xiansheng|nushi|nvshi|xiaojie|laoshi|zong|gong", "CN|TW|HK|SG|MY", Sex::unknown, false, true},
};
inline constexpr auto behind_names = pooled<written_behind_names>();
using BehindName = decltype(behind_names)::value_type;

}  // namespace guanxi::domain
