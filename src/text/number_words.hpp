// Words for numbers, and the words beside numbers that say what they count. A language is one row of each table: parts parted by '|',
// small letters with marks and without.
#pragma once

#include <array>
#include <string_view>

#include <guanxi/base/pooled.hpp>

namespace guanxi::text {

// ISO 639-1.
class LanguageCode {
 public:
  constexpr LanguageCode(const char (&code)[3]) : letters_{code[0], code[1]} {}
  friend constexpr bool operator==(const LanguageCode& code, std::string_view other) { return other == std::string_view(code.letters_.data(), 2); }

 private:
  std::array<char, 2> letters_;
};

// From two on, each number's forms parted by '/': 2 to 20, then 30, 40, 50. One is mostly an article.
template <class Text>
struct NumberRow {
  LanguageCode language;
  std::array<Text, 22> words;
  Text dozen;  // twelve of what went before, or one dozen
  Text half;   // before a dozen: six
};

inline constexpr NumberRow<std::u32string_view> written_number_words[] = {
    {"en",
     {U"two",      U"three",    U"four",    U"five",    U"six",       U"seven",    U"eight",    U"nine",   U"ten",    U"eleven", U"twelve",
      U"thirteen", U"fourteen", U"fifteen", U"sixteen", U"seventeen", U"eighteen", U"nineteen", U"twenty", U"thirty", U"forty",  U"fifty"},
     U"dozen|dozens",
     U"half"},
    {"de",
     {U"zwei",     U"drei",     U"vier",         U"fünf/fuenf",       U"sechs",    U"sieben",   U"acht",     U"neun",
      U"zehn",     U"elf",      U"zwölf/zwoelf", U"dreizehn",         U"vierzehn", U"fünfzehn", U"sechzehn", U"siebzehn",
      U"achtzehn", U"neunzehn", U"zwanzig",      U"dreißig/dreissig", U"vierzig",  U"fünfzig"},
     U"dutzend",
     U"halbes"},
    {"it",
     {U"due",     U"tre",         U"quattro",  U"cinque", U"sei",         U"sette",    U"otto",       U"nove",  U"dieci",  U"undici",   U"dodici",
      U"tredici", U"quattordici", U"quindici", U"sedici", U"diciassette", U"diciotto", U"diciannove", U"venti", U"trenta", U"quaranta", U"cinquanta"},
     U"dozzina|dozzine",
     U"mezza"},
    {"fr",
     {U"deux",   U"trois",    U"quatre", U"cinq",  U"six",      U"sept",     U"huit",     U"neuf",  U"dix",    U"onze",     U"douze",
      U"treize", U"quatorze", U"quinze", U"seize", U"dix-sept", U"dix-huit", U"dix-neuf", U"vingt", U"trente", U"quarante", U"cinquante"},
     U"douzaine|douzaines",
     U"demi"},
    {"es",
     {U"dos",        U"tres",      U"cuatro",     U"cinco",  U"seis",
      U"siete",      U"ocho",      U"nueve",      U"diez",   U"once",
      U"doce",       U"trece",     U"catorce",    U"quince", U"dieciséis/dieciseis",
      U"diecisiete", U"dieciocho", U"diecinueve", U"veinte", U"treinta",
      U"cuarenta",   U"cincuenta"},
     U"docena|docenas",
     U"media"},
    {"pt",
     {U"dois/duas",
      U"três/tres",
      U"quatro",
      U"cinco",
      U"seis",
      U"sete",
      U"oito",
      U"nove",
      U"dez",
      U"onze",
      U"doze",
      U"treze",
      U"catorze/quatorze",
      U"quinze",
      U"dezesseis/dezasseis",
      U"dezessete/dezassete",
      U"dezoito",
      U"dezenove/dezanove",
      U"vinte",
      U"trinta",
      U"quarenta",
      U"cinquenta"},
     U"dúzia|dúzias|duzia",
     U"meia"},
    {"nl",
     {U"twee",    U"drie",     U"vier",     U"vijf",    U"zes",       U"zeven",    U"acht",      U"negen",   U"tien",   U"elf",     U"twaalf",
      U"dertien", U"veertien", U"vijftien", U"zestien", U"zeventien", U"achttien", U"negentien", U"twintig", U"dertig", U"veertig", U"vijftig"},
     U"dozijn",
     U"half"},
    {"pl",
     {U"dwa/dwie/dwóch",
      U"trzy/trzech",
      U"cztery/czterech",
      U"pięć/pięciu",
      U"sześć/sześciu",
      U"siedem/siedmiu",
      U"osiem/ośmiu",
      U"dziewięć/dziewięciu",
      U"dziesięć/dziesięciu",
      U"jedenaście/jedenastu",
      U"dwanaście/dwunastu",
      U"trzynaście/trzynastu",
      U"czternaście/czternastu",
      U"piętnaście/piętnastu",
      U"szesnaście/szesnastu",
      U"siedemnaście/siedemnastu",
      U"osiemnaście/osiemnastu",
      U"dziewiętnaście/dziewiętnastu",
      U"dwadzieścia/dwudziestu",
      U"trzydzieści/trzydziestu",
      U"czterdzieści/czterdziestu",
      U"pięćdziesiąt/pięćdziesięciu"},
     U"tuzin|tuzina|tuziny",
     U"pół"},
    {"cs",
     {U"dva/dvě",          U"tři/tří",          U"čtyři/čtyř",         U"pět/pěti",           U"šest/šesti",       U"sedm/sedmi",
      U"osm/osmi",         U"devět/devíti",     U"deset/deseti",       U"jedenáct/jedenácti", U"dvanáct/dvanácti", U"třináct/třinácti",
      U"čtrnáct/čtrnácti", U"patnáct/patnácti", U"šestnáct/šestnácti", U"sedmnáct/sedmnácti", U"osmnáct/osmnácti", U"devatenáct/devatenácti",
      U"dvacet/dvaceti",   U"třicet/třiceti",   U"čtyřicet/čtyřiceti", U"padesát/padesáti"},
     U"tucet|tuctu|tucty",
     U"půl"},
    {"ru",
     {U"два/две/двух",
      U"три/трех",
      U"четыре/четырех",
      U"пять/пяти",
      U"шесть/шести",
      U"семь/семи",
      U"восемь/восьми",
      U"девять/девяти",
      U"десять/десяти",
      U"одиннадцать/одиннадцати",
      U"двенадцать/двенадцати",
      U"тринадцать/тринадцати",
      U"четырнадцать/четырнадцати",
      U"пятнадцать/пятнадцати",
      U"шестнадцать/шестнадцати",
      U"семнадцать/семнадцати",
      U"восемнадцать/восемнадцати",
      U"девятнадцать/девятнадцати",
      U"двадцать/двадцати",
      U"тридцать/тридцати",
      U"сорок/сорока",
      U"пятьдесят/пятидесяти"},
     U"дюжина|дюжину|дюжины|дюжин",
     U"полдюжины"},
    {"tr",
     {U"iki",   U"üç",      U"dört",   U"beş",     U"altı",    U"yedi",     U"sekiz",    U"dokuz", U"on",   U"on bir", U"oniki/on iki",
      U"on üç", U"on dört", U"on beş", U"on altı", U"on yedi", U"on sekiz", U"on dokuz", U"yirmi", U"otuz", U"kırk",   U"elli"},
     U"düzine",
     U"yarım"},
    {"sv",
     {U"två",     U"tre",     U"fyra",   U"fem",    U"sex",     U"sju",   U"åtta",   U"nio",   U"tio",     U"elva",   U"tolv",
      U"tretton", U"fjorton", U"femton", U"sexton", U"sjutton", U"arton", U"nitton", U"tjugo", U"trettio", U"fyrtio", U"femtio"},
     U"dussin",
     U"halvt"},
};
inline constexpr auto number_words = pooled<written_number_words>();
using NumberWords = decltype(number_words)::value_type;

// What a number counts that is no thing: measures, times, people, names of ordinals.
constexpr std::u32string_view measures =
    U"kg|g|gr|gram|grams|gramm|grammes|mg|lb|lbs|oz|ml|cl|dl|l|litre|litres|liter|liters|cm|mm|m|metre|metres|meter|inch|inches|ft|feet|sqm|year|years|yr|yrs|yo|jahre|jahr|ans|anni|años|lat|лет|года|"
    "month|months|week|weeks|day|days|night|nights|hour|hours|hrs|h|minute|minutes|min|am|pm|uhr|o'clock|people|persons|person|personen|persone|personas|personnes|osób|pax|guests|person's|star|stars|sterne|k|gb|tb|mb|hz|"
    "w|watt|v|volt|mp|carat|carats|ct|karat|th|st|nd|rd|er|ème|e|°|%|percent|degrees|d|p|g5|january|february|march|april|may|june|july|august|september|october|november|december|января|февраля|"
    "марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|кг|г|гр|мл|л|см|мм|м|летний|летняя|летию|in|grade|edition|generation|gen|ply|pm|hour's|seats|chapter|volumes|kilo|kilos|人|克|千克|公斤|斤|"
    "钱|毫升|升|公升|米|厘米|公分|毫米|英寸|寸|年|月|日|号|岁|周|天|小时|分|点|度|位|人份|次|届|期|代|集|世纪|星|级|克拉|卡|歳|才|畳|泊|時|時間|名様|人前|킬로|그램|년|월|일|살|시|시간|명|인분|박|층|호|세";
constexpr std::u32string_view currencies =
    U"yuan|rmb|cny|kuai|usd|dollar|dollars|bucks|euro|euros|eur|pound|pounds|gbp|quid|yen|jpy|won|krw|rupee|rupees|rs|inr|dong|vnd|đồng|baht|thb|ringgit|rm|sgd|hkd|twd|ntd|rouble|roubles|ruble|rubles|rub|"
    "руб|рублей|рубля|рубль|franken|chf|zł|zl|pln|złotych|lira|tl|try|real|reais|brl|peso|pesos|mxn|rand|zar|aed|dirham|dirhams|riyal|sar|shekel|shekels|ils|元|块|块钱|圆|円|엔|원|만원|만 원|천원|ドル|ユーロ|美元|美金|港币|"
    "台币|人民币|欧元|$|€|£|¥|₩|₹|₽|₫|฿|₺|₪";
constexpr std::u32string_view currencies_before =
    U"$|€|£|¥|₩|₹|₽|₫|฿|₺|₪|rs|rs.|usd|us$|hk$|nt$|s$|rmb|cny|eur|gbp|inr|jpy|krw|vnd|rm|chf|r$|元|¥|人民币|港币";
// The number behind these is a name.
constexpr std::u32string_view named =
    U"no|no.|nr|nr.|№|#|size|vol|vol.|volume|chapter|type|model|mark|part|version|room|class|iphone|ipad|ipod|playstation|ps|galaxy|pixel|windows|kindle|xbox|formula|"
    "chanel|route|gate|terminal|level|grade|switch|watch series|series|macbook|gen|year|age|aged|day|row|q|mi|第";
// Behind a number, it counts things that were named before.
constexpr std::u32string_view piece_words =
    U"stem|stems|stück|stueck|stk|stiele|stängel|pcs|pc|pieces|piece|шт|шт.|штук|штуки|штука|sztuk|sztuki|szt|szt.|steli|pezzi|tiges|tallos|adet|dal|tane|kusů|ks|stuks|pièces|piezas|枝|朵|本|支|송이|輪";
// What flowers and other things come in: 2 bouquets are no two flowers, and a bouquet of 12 is twelve.
constexpr std::u32string_view holders =
    U"bouquet|bouquets|bunch|bunches|vase|vases|pot|pots|box|boxes|basket|baskets|strauß|strauss|sträuße|straeusse|strausse|blumenstrauß|blumenstrauss|rosenstrauß|rosenstrauss|topf|töpfe|bund|mazzo|mazzi|bouquets|"
    "cesto|buket|buketi|ramo|ramos|bukiet|bukiety|bukietów|wazon|kosz|букет|букета|букетов|букеты|букетик|ваза|вазы|корзина|корзины|kytice|kytici|kytic|demet|saksı|vazo|boeket|boeketten|bukett|buketter|buquê|buquês|kutu";
// A number and a thing on two sides of one of these have nothing to do with each other.
constexpr std::u32string_view partings =
    U"and|with|plus|for|und|mit|für|zum|zur|e|ed|con|per|et|avec|pour|y|para|com|i|z|dla|na|и|с|со|для|к|на|ve|ile|için|a|pro|s|en|met|voor|och|med|för|to|at|on|von|by|in";

// Chinese and Japanese counters, simplified as a fold has them; and Korean ones.
constexpr std::u32string_view counters = U"个盒瓶件只包条支双对本箱袋罐枚份张把台部颗朵束串壶杯桶筐篮提匹幅尊盆株册缶点着膳足客轮羽切つ";
constexpr std::u32string_view long_counters =
    U"セット|パック|ケース|ダース|箱|개|병|상자|박스|세트|송이|권|장|켤레|자루|마리|통|캔|팩|봉|봉지|잔|벌|그루|다발|포기|묶음|포|대|채|입";

}  // namespace guanxi::text
