// Cities that go by a name which neither spelling nor reading leads to: its own, then the English and the Chinese one, and older
// ones still in use on letterheads. Folded, without blanks and marks (see place_keys); a name belongs to one row. What English
// and Chinese atlases call them; a list of those one travels to, not a complete one.
#pragma once

#include <string_view>

namespace guanxi::text {

inline constexpr std::string_view place_names[] = {
    "香港|hongkong", "澳门|macau|macao", "台北|taipei", "高雄|kaohsiung", "台中|taichung", "新竹|hsinchu", "台南|tainan",
    "北京|peking", "广州|canton", "哈尔滨|harbin", "呼和浩特|hohhot", "乌鲁木齐|urumqi", "拉萨|lhasa", "青岛|tsingtao", "鄂尔多斯|ordos",
    "北海道|hokkaido", "东京|tokyo|东京都", "大坂|osaka|大坂府", "京都|kyoto|京都府", "横滨|yokohama", "名古屋|nagoya",
    "札幌|sapporo", "福冈|fukuoka", "神户|kobe", "川崎|kawasaki", "埼玉|saitama", "广岛|hiroshima", "仙台|sendai", "北九州|kitakyushu", "千叶|chiba",
    "堺|sakai", "新潟|niigata", "滨松|hamamatsu", "熊本|kumamoto", "相模原|sagamihara", "静冈|shizuoka", "冈山|okayama", "鹿儿岛|kagoshima",
    "长崎|nagasaki", "金泽|kanazawa", "奈良|nara", "那霸|naha", "丰田|toyota", "筑波|tsukuba", "松山|matsuyama", "姬路|himeji|姫路", "首尔|seoul", "釜山|busan|pusan",
    "munchen|munich|慕尼黑", "koln|cologne|科隆", "nurnberg|nuremberg|纽伦堡", "hannover|hanover|汉诺威", "braunschweig|brunswick",
    "berlin|柏林", "hamburg|汉堡", "frankfurt|frankfurtammain|frankfurtmain|法兰克福", "dusseldorf|杜塞尔多夫", "stuttgart|斯图加特",
    "wien|vienna|维也纳", "zurich|苏黎世", "geneve|geneva|genf|日内瓦", "basel|bale|巴塞尔", "bern|berne", "luzern|lucerne", "praha|prague|布拉格",
    "warszawa|warsaw|华沙", "krakow|cracow", "bucuresti|bucharest", "beograd|belgrade", "moskva|moscow|москва|莫斯科",
    "sanktpeterburg|stpetersburg|saintpetersburg|圣彼得堡", "kyiv|kiev", "roma|rome|罗马", "milano|milan|米兰", "torino|turin|都灵",
    "venezia|venice|威尼斯", "firenze|florence|佛罗伦萨", "napoli|naples", "genova|genoa", "lisboa|lisbon|里斯本", "sevilla|seville",
    "paris|巴黎", "lyon|lyons|里昂", "marseille|marseilles", "bruxelles|brussels|brussel|布鲁塞尔", "antwerpen|antwerp|anvers",
    "denhaag|thehague|sgravenhage", "kobenhavn|copenhagen|哥本哈根", "goteborg|gothenburg", "athina|athens|雅典", "istanbul|伊斯坦布尔",
    "london|伦敦", "newyork|newyorkcity|nyc|纽约", "losangeles|洛杉矶", "sanfrancisco|旧金山", "chicago|芝加哥", "toronto|多伦多",
    "vancouver|温哥华", "singapore|新加坡", "bangkok|曼谷", "hochiminhcity|hochiminh|saigon|胡志明", "hanoi|河内", "mumbai|bombay|孟买",
    "delhi|newdelhi|新德里", "bengaluru|bangalore|班加罗尔", "chennai|madras", "kolkata|calcutta", "dubai|迪拜", "sydney|悉尼", "melbourne|墨尔本",
};

}  // namespace guanxi::text
