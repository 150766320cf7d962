// Countries as address books write them.
#include <algorithm>
#include <array>

#include <guanxi/app/importing.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::app::importing {
namespace {

struct Country {
  std::string_view code;
  std::string_view names;  // folded, between bars
};

// 中国香港 and the like are how mainland address books write them; their codes are those of ISO 3166.
constexpr std::array<Country, 62> countries = {{
    {"CN",
     "|china|cina|chine|pr china|p.r. china|prc|people's republic of china|"
     "mainland china|中国|中国大陆|中华人民共和国|"},
    {"HK", "|hong kong|hongkong|hong kong sar|中国香港|香港|中国香港特别行政区|"},
    {"MO", "|macau|macao|中国澳门|澳门|"},
    {"TW", "|taiwan|中国台湾|台湾|"},
    {"DE", "|germany|deutschland|allemagne|德国|bundesrepublik deutschland|"},
    {"AT", "|austria|osterreich|奥地利|"},
    {"CH", "|switzerland|schweiz|suisse|svizzera|瑞士|"},
    {"FR", "|france|法国|frankreich|"},
    {"IT", "|italy|italia|意大利|italien|"},
    {"ES", "|spain|espana|西班牙|spanien|"},
    {"PT", "|portugal|葡萄牙|"},
    {"NL", "|netherlands|the netherlands|nederland|holland|荷兰|niederlande|"},
    {"BE", "|belgium|belgie|belgique|比利时|belgien|"},
    {"LU", "|luxembourg|luxemburg|卢森堡|"},
    {"GB", "|united kingdom|uk|u.k.|great britain|england|scotland|wales|英国|"},
    {"IE", "|ireland|爱尔兰|"},
    {"DK", "|denmark|danmark|丹麦|"},
    {"SE", "|sweden|sverige|瑞典|"},
    {"NO", "|norway|norge|挪威|"},
    {"FI", "|finland|suomi|芬兰|"},
    {"IS", "|iceland|island|冰岛|"},
    {"PL", "|poland|polska|波兰|"},
    {"CZ", "|czechia|czech republic|cesko|捷克|"},
    {"SK", "|slovakia|slovensko|斯洛伐克|"},
    {"HU", "|hungary|magyarorszag|匈牙利|"},
    {"RO", "|romania|罗马尼亚|"},
    {"BG", "|bulgaria|保加利亚|"},
    {"GR", "|greece|希腊|"},
    {"RS", "|serbia|srbija|塞尔维亚|"},
    {"UA", "|ukraine|乌克兰|"},
    {"RU", "|russia|russian federation|россия|俄罗斯|"},
    {"TR", "|turkey|turkiye|土耳其|"},
    {"US", "|united states|united states of america|usa|u.s.a.|u.s.|america|美国|"},
    {"CA", "|canada|加拿大|"},
    {"MX", "|mexico|墨西哥|"},
    {"BR", "|brazil|brasil|巴西|"},
    {"AR", "|argentina|阿根廷|"},
    {"CL", "|chile|智利|"},
    {"CO", "|colombia|哥伦比亚|"},
    {"PE", "|peru|秘鲁|"},
    {"JP", "|japan|日本|日本国|"},
    {"KR", "|korea|south korea|republic of korea|韩国|대한민국|한국|"},
    {"SG", "|singapore|新加坡|"},
    {"MY", "|malaysia|马来西亚|"},
    {"TH", "|thailand|泰国|"},
    {"VN", "|vietnam|viet nam|越南|"},
    {"ID", "|indonesia|印度尼西亚|印尼|"},
    {"PH", "|philippines|菲律宾|"},
    {"IN", "|india|印度|"},
    {"PK", "|pakistan|巴基斯坦|"},
    {"BD", "|bangladesh|孟加拉国|"},
    {"KZ", "|kazakhstan|哈萨克斯坦|"},
    {"AE", "|united arab emirates|uae|u.a.e.|阿联酋|"},
    {"SA", "|saudi arabia|沙特阿拉伯|沙特|"},
    {"QA", "|qatar|卡塔尔|"},
    {"IL", "|israel|以色列|"},
    {"EG", "|egypt|埃及|"},
    {"ZA", "|south africa|南非|"},
    {"NG", "|nigeria|尼日利亚|"},
    {"KE", "|kenya|肯尼亚|"},
    {"AU", "|australia|澳大利亚|"},
    {"NZ", "|new zealand|新西兰|"},
}};

std::string code_alone(std::string_view folded) {
  std::string code(folded);
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (code.size() != 2 || !std::all_of(code.begin(), code.end(), letter)) return {};
  if (code == "uk") return "GB";
  for (char& c : code) c = static_cast<char>(c - 32);
  return code;
}

}  // namespace

std::string country_code(std::string_view told) {
  const std::string folded = text::fold(told);
  if (const std::string code = code_alone(folded); !code.empty()) return code;
  if (folded.empty() || folded.find('|') != std::string::npos) return {};
  const std::string wanted = "|" + folded + "|";
  const auto found = std::find_if(countries.begin(), countries.end(), [&](const Country& country) {
    return country.names.find(wanted) != std::string_view::npos;
  });
  return found == countries.end() ? std::string() : std::string(found->code);
}

}  // namespace guanxi::app::importing
