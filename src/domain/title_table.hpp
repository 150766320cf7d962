// The table of job titles (shape: domain/title.hpp).
//
// ADDING A TITLE: one row. `written` in lower case (simplified Chinese first, the traditional form behind '|'); the rank as in
// domain/rank.hpp; `form`, `reading` and `calls` only where people say it behind a surname. Order does not matter: of those that fit
// the longest wins, and in English the highest, so that "Head of Engineering" is no engineer. Japanese and Korean titles stand at
// the end of what is written, as Chinese do; German ones may be the end of a compound (leiter is in Abteilungsleiter), so a longer
// row is needed only where its rank differs. `tests/unit/domain_title_test.cpp` holds the table to these rules.
//
// Ranks and forms by usage in companies and administrations: Chinese after 称谓 handbooks (副 is left out in speech), Japanese after
// 役職の順位 as firms print it (会長, 社長, 副社長, 専務, 常務, 本部長, 部長, 次長, 課長, 係長, 主任), Korean after 직급 (회장 … 사원).
#pragma once

#include <guanxi/domain/title.hpp>

namespace guanxi::domain {

inline constexpr Title titles[] = {
    // Chinese: who heads and leads a firm
    {Tongue::zh, "董事长|董事長", 1, "董事长|董事長", "dǒngshìzhǎng", "董|总|總"},
    {Tongue::zh, "董事局主席", 1, "主席", "zhǔxí", "董"},
    {Tongue::zh, "主席", 1, "主席", "zhǔxí"},
    {Tongue::zh, "首席执行官|首席執行官", 1, "总|總", "zǒng"},
    {Tongue::zh, "总经理|總經理", 2, "总|總", "zǒng", "总经理|總經理"},
    {Tongue::zh, "总裁|總裁", 2, "总|總", "zǒng", "总裁|總裁"},
    {Tongue::zh, "总|總|老总", 2, "总|總", "zǒng"},
    {Tongue::zh, "首席", 2, "总|總", "zǒng"},
    {Tongue::zh, "董事", 2, "董", "dǒng"},
    {Tongue::zh, "监事长|監事長", 2, "监事长|監事長", "jiānshìzhǎng"},
    {Tongue::zh, "监事|監事", 3},
    {Tongue::zh, "合伙人|合夥人", 3, "总|總", "zǒng"},
    {Tongue::zh, "创始人|創始人|创办人", 1, "总|總", "zǒng"},
    {Tongue::zh, "老板|老闆", 1, "老板|老闆", "lǎobǎn", "总"},
    {Tongue::zh, "财务长|財務長", 2, "财务长|財務長", "cáiwùzhǎng"},
    {Tongue::zh, "总监|總監", 3, "总监|總監", "zǒngjiān", "总|總"},
    {Tongue::zh, "总工程师|總工程師|总工|總工", 3, "总工|總工", "zǒnggōng", "总|工"},
    {Tongue::zh, "总会计师|總會計師", 3, "总会计师|總會計師", "zǒngkuàijìshī", "总"},
    {Tongue::zh, "总代表|首席代表|首代", 3, "总代表|首席代表|首代", "zǒngdàibiǎo", "总|代表"},
    // Chinese: who heads a party body, an office, a plant, a school
    {Tongue::zh, "党委书记|黨委書記", 1, "书记|書記", "shūjì"},
    {Tongue::zh, "书记|書記", 1, "书记|書記", "shūjì"},
    {Tongue::zh, "省长|省長", 1, "省长|省長", "shěngzhǎng"},
    {Tongue::zh, "市长|市長", 1, "市长|市長", "shìzhǎng"},
    {Tongue::zh, "县长|縣長", 1, "县长|縣長", "xiànzhǎng"},
    {Tongue::zh, "区长|區長", 1, "区长|區長", "qūzhǎng"},
    {Tongue::zh, "镇长|鎮長", 2, "镇长|鎮長", "zhènzhǎng"},
    {Tongue::zh, "局长|局長", 1, "局长|局長", "júzhǎng", "局"},
    {Tongue::zh, "厅长|廳長", 1, "厅长|廳長", "tīngzhǎng", "厅"},
    {Tongue::zh, "司长|司長", 1, "司长|司長", "sīzhǎng", "司"},
    {Tongue::zh, "院长|院長", 1, "院长|院長", "yuànzhǎng", "院"},
    {Tongue::zh, "校长|校長", 1, "校长|校長", "xiàozhǎng", "校"},
    {Tongue::zh, "行长|行長", 1, "行长|行長", "hángzhǎng", "行"},
    {Tongue::zh, "台长|臺長", 1, "台长|臺長", "táizhǎng", "台"},
    {Tongue::zh, "馆长|館長", 1, "馆长|館長", "guǎnzhǎng", "馆"},
    {Tongue::zh, "会长|會長", 1, "会长|會長", "huìzhǎng", "会"},
    {Tongue::zh, "理事长|理事長", 1, "理事长|理事長", "lǐshìzhǎng"},
    {Tongue::zh, "秘书长|秘書長", 2, "秘书长|秘書長", "mìshūzhǎng"},
    {Tongue::zh, "社长|社長", 1, "社长|社長", "shèzhǎng", "社"},
    {Tongue::zh, "厂长|廠長", 3, "厂长|廠長", "chǎngzhǎng", "厂"},
    {Tongue::zh, "所长|所長", 3, "所长|所長", "suǒzhǎng", "所"},
    {Tongue::zh, "处长|處長", 3, "处长|處長", "chùzhǎng", "处|處"},
    {Tongue::zh, "部门长|部門長", 3, "部长|部長", "bùzhǎng"},
    {Tongue::zh, "部长|部長", 3, "部长|部長", "bùzhǎng", "部"},
    {Tongue::zh, "站长|站長", 3, "站长|站長", "zhànzhǎng", "站"},
    {Tongue::zh, "队长|隊長", 4, "队长|隊長", "duìzhǎng", "队"},
    {Tongue::zh, "店长|店長", 4, "店长|店長", "diànzhǎng", "店"},
    {Tongue::zh, "主任", 4, "主任", "zhǔrèn", "主"},
    {Tongue::zh, "科长|科長", 4, "科长|科長", "kēzhǎng", "科"},
    {Tongue::zh, "课长|課長", 4, "课长|課長", "kèzhǎng", "课"},
    {Tongue::zh, "股长|股長", 4, "股长|股長", "gǔzhǎng", "股"},
    {Tongue::zh, "组长|組長", 4, "组长|組長", "zǔzhǎng", "组"},
    {Tongue::zh, "班长|班長", 5, "班长|班長", "bānzhǎng", "班"},
    {Tongue::zh, "经理|經理", 4, "经理|經理", "jīnglǐ", "经"},
    {Tongue::zh, "主管", 4, "主管", "zhǔguǎn"},
    // Chinese: professions and staff
    {Tongue::zh, "教授", 3, "教授", "jiàoshòu", "老师"},
    {Tongue::zh, "老师|老師", 0, "老师|老師", "lǎoshī"},
    {Tongue::zh, "博士", 0, "博士", "bóshì"},
    {Tongue::zh, "医生|醫生|医师|醫師|大夫", 5, "医生|醫生", "yīshēng", "大夫|医生"},
    {Tongue::zh, "律师|律師", 4, "律师|律師", "lǜshī", "律"},
    {Tongue::zh, "法官", 3, "法官", "fǎguān"},
    {Tongue::zh, "工程师|工程師|高工", 5, "工", "gōng", "工程师|高工"},
    {Tongue::zh, "设计师|設計師", 5, "工", "gōng", "设计师"},
    {Tongue::zh, "会计师|會計師|会计|會計", 5, "会计|會計", "kuàijì"},
    {Tongue::zh, "总经理助理|總經理助理|总裁助理", 4, "助理", "zhùlǐ", "总助"},
    {Tongue::zh, "助理", 5, "助理", "zhùlǐ"},
    {Tongue::zh, "秘书|秘書", 5, "秘书|秘書", "mìshū"},
    {Tongue::zh, "顾问|顧問", 0, "顾问|顧問", "gùwèn"},
    {Tongue::zh, "翻译|翻譯", 5}, {Tongue::zh, "专员|專員", 5}, {Tongue::zh, "采购员|採購員", 5}, {Tongue::zh, "业务员|業務員", 5},
    // Japanese (simplified first, for what was typed is folded so)
    {Tongue::ja, "代表取缔役社长|代表取締役社長", 1, "社长|社長", "shachō"},
    {Tongue::ja, "代表取缔役会长|代表取締役会長", 1, "会长|会長", "kaichō"},
    {Tongue::ja, "代表取缔役|代表取締役", 1, "社长|社長", "shachō", "代表"},
    {Tongue::ja, "会长|会長", 1, "会长|会長", "kaichō"},
    {Tongue::ja, "副会长|副会長", 1, "副会长|副会長", "fukukaichō"},
    {Tongue::ja, "社长|社長", 1, "社长|社長", "shachō"},
    {Tongue::ja, "副社长|副社長", 2, "副社长|副社長", "fukushachō"},
    {Tongue::ja, "专务取缔役|専務取締役|专务|専務", 2, "专务|専務", "senmu"},
    {Tongue::ja, "常务取缔役|常務取締役|常务|常務", 2, "常务|常務", "jōmu"},
    {Tongue::ja, "取缔役|取締役", 2, "取缔役|取締役", "torishimariyaku"},
    {Tongue::ja, "执行役员|執行役員", 2, "执行役员|執行役員", "shikkōyakuin"},
    {Tongue::ja, "监查役|監査役", 2, "监查役|監査役", "kansayaku"},
    {Tongue::ja, "本部长|本部長", 3, "本部长|本部長", "honbuchō"},
    {Tongue::ja, "事业部长|事業部長", 3, "事业部长|事業部長", "jigyōbuchō"},
    {Tongue::ja, "支社长|支社長", 3, "支社长|支社長", "shishachō"},
    {Tongue::ja, "支店长|支店長", 3, "支店长|支店長", "shitenchō"},
    {Tongue::ja, "工场长|工場長", 3, "工场长|工場長", "kōjōchō"},
    {Tongue::ja, "部长|部長", 3, "部长|部長", "buchō"},
    {Tongue::ja, "次长|次長", 3, "次长|次長", "jichō"},
    {Tongue::ja, "室长|室長", 4, "室长|室長", "shitsuchō"},
    {Tongue::ja, "所长|所長", 3, "所长|所長", "shochō"},
    {Tongue::ja, "店长|店長", 4, "店长|店長", "tenchō"},
    {Tongue::ja, "课长|課長", 4, "课长|課長", "kachō"},
    {Tongue::ja, "系长|係長", 4, "系长|係長", "kakarichō"},
    {Tongue::ja, "班长|班長", 5, "班长|班長", "hanchō"},
    {Tongue::ja, "主任", 5, "主任", "shunin"},
    {Tongue::ja, "主査|主查", 4, "主査|主査", "shusa"},
    {Tongue::ja, "先生", 0, "先生", "sensei"},
    {Tongue::ja, "担当", 5}, {Tongue::ja, "通訳|通译", 5},
    // Korean, in Hangul; those written in Han are the Chinese and Japanese ones
    {Tongue::ko, "대표이사", 1, "대표님", "daepyo", "대표"}, {Tongue::ko, "대표", 1, "대표님", "daepyo"},
    {Tongue::ko, "회장", 1, "회장님", "hoejang"}, {Tongue::ko, "부회장", 1, "부회장님", "buhoejang"}, {Tongue::ko, "사장", 1, "사장님", "sajang"},
    {Tongue::ko, "부사장", 2, "부사장님", "busajang"}, {Tongue::ko, "전무", 2, "전무님", "jeonmu"}, {Tongue::ko, "상무", 2, "상무님", "sangmu"},
    {Tongue::ko, "이사", 2, "이사님", "isa"}, {Tongue::ko, "본부장", 3, "본부장님", "bonbujang"}, {Tongue::ko, "부장", 3, "부장님", "bujang"},
    {Tongue::ko, "실장", 3, "실장님", "siljang"}, {Tongue::ko, "차장", 3, "차장님", "chajang"}, {Tongue::ko, "팀장", 4, "팀장님", "timjang"},
    {Tongue::ko, "과장", 4, "과장님", "gwajang"}, {Tongue::ko, "대리", 5, "대리님", "daeri"}, {Tongue::ko, "주임", 5, "주임님", "juim"},
    {Tongue::ko, "사원", 5}, {Tongue::ko, "교수", 3, "교수님", "gyosu"}, {Tongue::ko, "박사", 0, "박사님", "baksa"},
    // English; the form is what a Chinese name takes
    {Tongue::en, "chairman|chairwoman|chairperson", 1, "董事长", "dǒngshìzhǎng", "董|总|主席"},
    {Tongue::en, "chief executive", 1, "总", "zǒng", "总裁|总经理"}, {Tongue::en, "ceo", 1, "总", "zǒng", "总裁|总经理"},
    {Tongue::en, "managing director", 1, "总", "zǒng", "总经理"}, {Tongue::en, "founder", 1, "总", "zǒng"}, {Tongue::en, "owner", 1, "总", "zǒng"},
    {Tongue::en, "party secretary", 1, "书记", "shūjì"}, {Tongue::en, "president", 2, "总", "zǒng", "总裁|主席|院长|校长|行长"},
    {Tongue::en, "vice president", 2, "总", "zǒng", "副总|副总裁"}, {Tongue::en, "vp", 2, "总", "zǒng", "副总|副总裁"},
    {Tongue::en, "general manager", 2, "总", "zǒng", "总经理"}, {Tongue::en, "cfo|cto|coo|cio|cmo", 2, "总", "zǒng"},
    {Tongue::en, "chief", 2, "总", "zǒng"}, {Tongue::en, "chief engineer", 3, "总工", "zǒnggōng", "总|工"},
    {Tongue::en, "director", 3, "总监", "zǒngjiān", "总|主任|院长|处长|局长"}, {Tongue::en, "head of", 3, "总监", "zǒngjiān", "总|主任|部长|处长|科长"},
    {Tongue::en, "plant manager|factory manager", 3, "厂长", "chǎngzhǎng", "经理"}, {Tongue::en, "partner", 3, "总", "zǒng"},
    {Tongue::en, "mayor", 1, "市长", "shìzhǎng"}, {Tongue::en, "principal", 2, "校长", "xiàozhǎng"}, {Tongue::en, "dean", 2, "院长", "yuànzhǎng"},
    {Tongue::en, "professor", 3, "教授", "jiàoshòu"}, {Tongue::en, "manager", 4, "经理", "jīnglǐ"}, {Tongue::en, "lead", 4},
    {Tongue::en, "supervisor", 4, "主管", "zhǔguǎn"}, {Tongue::en, "section chief", 4, "科长", "kēzhǎng"},
    {Tongue::en, "lawyer|attorney|counsel", 4, "律师", "lǜshī"}, {Tongue::en, "doctor|physician", 5, "医生", "yīshēng"},
    {Tongue::en, "accountant", 5, "会计", "kuàijì"}, {Tongue::en, "engineer", 5, "工", "gōng", "工程师"},
    {Tongue::en, "officer", 5}, {Tongue::en, "buyer", 5}, {Tongue::en, "specialist", 5},
    // German; the feminine forms in -in are found in these too
    {Tongue::de, "geschäftsführer", 1}, {Tongue::de, "vorstand|vorständin", 1}, {Tongue::de, "aufsichtsrat|aufsichtsrätin", 1},
    {Tongue::de, "inhaber|gesellschafter", 1}, {Tongue::de, "prokurist", 2}, {Tongue::de, "leiter", 3}, {Tongue::de, "direktor", 3},
    {Tongue::de, "teamleiter|gruppenleiter|schichtleiter", 4}, {Tongue::de, "justiziar", 4}, {Tongue::de, "referent", 4},
    {Tongue::de, "meister", 5}, {Tongue::de, "sachbearbeiter", 5}, {Tongue::de, "einkäufer", 5}, {Tongue::de, "verkäufer", 5}, {Tongue::de, "techniker", 5},
    {Tongue::de, "kaufmann|kauffrau", 5}, {Tongue::de, "ingenieur", 5},
};

// Whoever helps another, whatever the other's title: the first of these that an English or German title has in it decides.
inline constexpr Title helpers[] = {
    {Tongue::en, "assistant", 5}, {Tongue::en, "secretary to", 5}, {Tongue::en, "interpreter", 5}, {Tongue::en, "translator", 5},
    {Tongue::en, "coordinator", 5}, {Tongue::de, "koordinator", 5}, {Tongue::de, "assistent", 5}, {Tongue::de, "sekretär", 5},
};

// Behind a surname, of anybody.
inline constexpr std::string_view courtesies[] = {"先生", "女士", "小姐", "太太", "同志", "师傅", "老师", "さん", "さま", "様", "样", "殿", "氏", "님", "씨", "선생님"};
// The same typed in Latin letters.
inline constexpr std::string_view latin_courtesies[] = {"xiansheng", "nvshi", "nushi", "nyushi", "xiaojie", "taitai", "tongzhi", "shifu", "laoshi", "san", "sama", "sensei", "nim", "ssi"};

}  // namespace guanxi::domain
