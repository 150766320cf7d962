#include <guanxi/domain/seniority.hpp>
#include <guanxi/domain/title.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "people/title_table.hpp"

namespace guanxi::domain {

TEST_CASE("the longest title wins, and a deputy stands below the head") {
  const auto written = [](const char* title) { return std::string(held_title(title)->title->written); };
  CHECK(written("営業本部長").starts_with("本部"));
  CHECK(written("副会長").starts_with("副会"));
  CHECK(seniority_of("行长") == 1);
  CHECK(seniority_of("校长") == 1);
  CHECK(seniority_of("会長") == 1);
  CHECK(seniority_of("부장") == 3);
  CHECK(seniority_of("Head of Engineering") == 3);
  CHECK(*seniority_order("副总经理") > *seniority_order("总经理"));
  CHECK(*seniority_order("副总经理") < *seniority_order("财务总监"));
  CHECK(*seniority_order("Deputy General Manager") > *seniority_order("General Manager"));
  CHECK(compared("副总裁", "总裁") == "ranks below you");
}

TEST_CASE("ranks in the tongues of the packs, and deputies below their heads") {
  const std::pair<const char*, int> seniorities[] = {
      // Chinese, Taiwan's, Japanese, Korean
      {"管委会主任", 1},
      {"发改委主任", 1},
      {"开发区管理委员会主任", 1},
      {"办公室主任", 4},
      {"副局长", 2},
      {"副总经理", 2},
      {"副处长", 4},
      {"執行長", 1},
      {"總裁", 1},
      {"協理", 3},
      {"副理", 4},
      {"襄理", 4},
      {"董事長", 1},
      {"会長", 1},
      {"取締役", 2},
      {"専務執行役員", 2},
      {"営業本部長", 3},
      {"次長", 3},
      {"係長", 4},
      {"部長代理", 3},
      {"相談役", 1},
      {"대표이사 사장", 1},
      {"부사장", 2},
      {"전무", 2},
      {"상무", 2},
      {"이사", 2},
      {"부장", 3},
      {"차장", 3},
      {"과장", 4},
      {"대리", 5},
      // English
      {"Chair", 1},
      {"Chairperson", 1},
      {"Vice Chairman", 2},
      {"Managing Partner", 1},
      {"Chief of Staff", 3},
      {"Director General", 1},
      {"Deputy Director General", 2},
      {"Assistant General Manager", 2},
      {"Assistant Manager", 4},
      {"Chief Executive Officer", 1},
      {"Executive Assistant", 5},
      {"Partnership Manager", 4},
      {"Product Owner", 5},
      {"SVP Operations", 2},
      {"Board Member", 2},
      {"C.F.O.", 2},
      // German
      {"Vertriebsleiter", 3},
      {"Einkaufsleiterin", 3},
      {"Inhaber", 1},
      {"Inhaberin", 1},
      {"Direktor", 3},
      {"Teamleiterin Einkauf", 4},
      {"Stellvertretender Geschäftsführer", 2},
      {"stellv. Leiter Einkauf", 4},
      {"Vizepräsident", 2},
      {"Vorstandsvorsitzende", 1},
      {"Niederlassungsleiter", 3},
      {"Leitung Einkauf", 3},
      {"Geschäftsführende Gesellschafterin", 1},
      {"Projektleiter", 4},
      {"Einkäuferin", 5},
      {"Geschaftsfuhrer", 1},
      // French, Spanish, Italian, Portuguese
      {"PDG", 1},
      {"P.-D.G.", 1},
      {"Président-directeur général", 1},
      {"Directeur général", 1},
      {"Directrice générale", 1},
      {"Gérant", 1},
      {"Gérante", 1},
      {"Directeur général adjoint", 2},
      {"Directrice adjointe", 4},
      {"Directeur des achats", 3},
      {"Vice-président", 2},
      {"Responsable achats", 4},
      {"Sous-directeur", 4},
      {"Chef de service", 4},
      {"Consejero delegado", 1},
      {"Directora general", 1},
      {"Gerente", 3},
      {"Gerente general", 1},
      {"Subdirector", 4},
      {"Director general adjunto", 2},
      {"Jefa de compras", 4},
      {"Vicepresidenta", 2},
      {"Amministratore delegato", 1},
      {"Direttore generale", 1},
      {"Direttrice commerciale", 2},
      {"Vicedirettore", 4},
      {"Responsabile acquisti", 4},
      {"Titolare", 1},
      {"Diretor", 2},
      {"Diretora-presidente", 1},
      {"Diretor-geral", 1},
      {"Gerente de compras", 3},
      {"Vice-presidente", 2},
      // Dutch, Swedish, Danish
      {"Algemeen directeur", 1},
      {"Adjunct-directeur", 4},
      {"Hoofd inkoop", 3},
      {"Eigenaar", 1},
      {"VD", 1},
      {"Verkställande direktör", 1},
      {"Inköpschef", 3},
      {"Vice VD", 2},
      {"Styrelseordförande", 1},
      {"Administrerende direktør", 1},
      // Polish, Czech, Russian, Ukrainian
      {"Prezes", 1},
      {"Prezes zarządu", 1},
      {"Wiceprezes", 2},
      {"Dyrektor", 3},
      {"Dyrektor Generalny", 1},
      {"Zastępca dyrektora", 4},
      {"Kierownik działu", 4},
      {"Jednatel", 1},
      {"Generální ředitel", 1},
      {"Генеральный директор", 1},
      {"Заместитель генерального директора", 2},
      {"Зам. директора", 2},
      {"Коммерческий директор", 2},
      {"Начальник отдела закупок", 4},
      {"Главный бухгалтер", 3},
      {"Вице-президент", 2},
      {"Генеральний директор", 1},
      {"Заступник директора", 2},
      {"Председатель совета директоров", 1},
      {"Менеджер по закупкам", 5},
      // Turkish, Indonesian, Malay, Vietnamese, Thai, Arabic, Hebrew
      {"Genel Müdür", 1},
      {"GENEL MÜDÜR", 1},
      {"Genel Müdür Yardımcısı", 2},
      {"Satın Alma Müdürü", 4},
      {"Yönetim Kurulu Başkanı", 1},
      {"Yönetim Kurulu Başkan Vekili", 2},
      {"Direktur Utama", 1},
      {"Wakil Direktur Utama", 2},
      {"Direktur Keuangan", 2},
      {"Kepala Divisi", 4},
      {"Manajer", 4},
      {"Pengarah Urusan", 1},
      {"Timbalan Pengarah", 4},
      {"Giám đốc", 2},
      {"Tổng giám đốc", 1},
      {"Phó tổng giám đốc", 2},
      {"Phó giám đốc", 3},
      {"Trưởng phòng mua hàng", 4},
      {"Chủ tịch HĐQT", 1},
      {"กรรมการผู้จัดการ", 1},
      {"รองกรรมการผู้จัดการ", 2},
      {"ผู้จัดการฝ่ายจัดซื้อ", 4},
      {"ประธานกรรมการ", 1},
      {"المدير العام", 1},
      {"نائب المدير العام", 2},
      {"מנכ\"ל", 1},
  };
  for (const auto& [title, seniority] : seniorities) {
    CAPTURE(std::string(title));
    CHECK(seniority_of(title).value_or(0) == seniority);
  }
  CHECK(compared("总经理", "Geschäftsführer") == "of your rank");
  CHECK(compared("General Manager", "CEO") == "of your rank");
}

TEST_CASE("within a rank the ladder goes on") {
  const std::vector<const char*> ladders[] = {
      // the country, then from the highest on
      {"JP", "会長", "社長", "副社長", "専務", "常務", "執行役員", "営業本部長", "部長", "次長", "課長", "課長代理", "係長", "主任"},
      {"KR", "회장", "사장", "부회장", "부사장", "전무", "상무", "이사", "본부장", "부장", "차장", "과장", "대리", "주임", "사원"},
      {"CN", "董事长", "总经理", "副总经理", "财务总监", "采购经理", "采购员"},
      {"TW", "董事長", "總經理", "協理", "經理", "副理", "襄理", "專員"},
      {"CN", "局长", "副局长", "处长", "副处长", "科长", "副科长"},
      {"GB", "Chairman", "CEO", "Vice Chairman", "Vice President", "Director", "Associate Director", "Manager", "Engineer"},
      {"DE", "Geschäftsführer", "stellv. Geschäftsführer", "Prokurist", "Abteilungsleiter", "Teamleiter", "Sachbearbeiter"},
      {"FR", "Président", "Directeur général", "Directeur général adjoint", "Directeur des achats", "Directeur adjoint des achats", "Acheteur"},
      {"RU", "Генеральный директор", "Заместитель генерального директора", "Начальник управления", "Начальник отдела", "Менеджер"}};
  for (const auto& ladder : ladders) {
    for (std::size_t i = 2; i < ladder.size(); ++i) {
      CAPTURE(std::string(ladder[i - 1]) + " > " + ladder[i]);
      CHECK(seniority_order(ladder[i - 1], ladder[0]).value_or(0) < seniority_order(ladder[i], ladder[0]).value_or(0));
    }
  }
}

TEST_CASE("a form of address fits the titles that are called so") {
  CHECK(title_fit("董", "董事长") > 0);
  CHECK(title_fit("处", "处长") > 0);
  CHECK(title_fit("副总裁", "副总裁") == 2);
  CHECK(title_fit("总", "副总裁") == 1);
  CHECK(title_fit("总", "总监") == 1);
  CHECK(title_fit("总", "general manager") == 1);
  CHECK(title_fit("社长", "代表取缔役社长") > 0);
  CHECK(title_fit("部长", "营业部长") == 2);
  CHECK(title_fit("部长", "营业本部长") == 0);
  CHECK(title_fit("会长", "副会长") == 0);
  CHECK(title_fit("总", "项目经理") == 0);
  CHECK(title_fit("副总裁", "总裁") == 0);
}

TEST_CASE("every row is in lower case and of a rank that there is, and no word stands twice in a tongue and country") {
  std::set<std::tuple<Tongue, std::string, std::string_view>> seen;
  for (const Title& title : titles) {
    CAPTURE(title.written);
    CHECK(title.seniority >= 0);
    CHECK(title.seniority <= 5);
    CHECK(title.form.empty() == title.reading.empty());
    std::string_view rest = title.written;
    while (!rest.empty()) {
      const auto bar = std::min(rest.find('|'), rest.size());
      CHECK(seen.emplace(title.tongue, std::string(rest.substr(0, bar)), title.where).second);
      rest.remove_prefix(std::min(rest.size(), bar + 1));
    }
  }
}

}  // namespace guanxi::domain
