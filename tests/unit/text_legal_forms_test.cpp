#include <guanxi/text/fold.hpp>
#include <guanxi/text/handle.hpp>

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "legal_form_table.hpp"
#include "tables.hpp"
#include "utf8.hpp"

using namespace guanxi::text;

namespace {

struct Case {
  std::string country;
  std::string name;
  std::string handle;
};

const Case cases[] = {
    {"AE", "Mithal Trading LLC", "mithal-trading"},
    {"AE", "Mithal Trading L.L.C.", "mithal-trading"},
    {"AE", "Mithal Trading DMCC", "mithal-trading"},
    {"AE", "Mithal FZCO", "mithal"},
    {"AE", "Mithal FZ-LLC", "mithal"},
    {"AE", "Mithal Trading LLC - SOC", "mithal-trading"},
    {"AE", "Mithal PJSC", "mithal"},
    {"AE", "شركة مثال ذ.م.م", "mthal"},
    {"AE", "مثال ش.م.ع.", "mthal"},
    {"AE", "شركة مثال ذ.م.م. ش.ش.و", "mthal"},
    {"AU", "Sample Pty Ltd", "sample"},
    {"AU", "Sample Pty. Limited", "sample"},
    {"AU", "Sample Proprietary Limited", "sample"},
    {"AU", "Sample Mining No Liability", "sample-mining"},
    {"BR", "Exemplo Ltda.", "exemplo"},
    {"BR", "Exemplo EIRELI", "exemplo"},
    {"BR", "Exemplo Ltda - ME", "exemplo"},
    {"BR", "Exemplo Comércio Ltda. EPP", "exemplo-comercio"},
    {"BR", "Exemplo S/A", "exemplo"},
    {"BR", "Exemplo & Cia. Ltda.", "exemplo"},
    {"CA", "Exemple Ltée", "exemple"},
    {"CA", "Exemple Inc.", "exemple"},
    {"CA", "Sample ULC", "sample"},
    {"CA", "Exemple Limitée", "exemple"},
    {"CA", "Exemple et Associés S.E.N.C.R.L.", "exemple-et-associes"},
    {"CA", "Exemple, s.e.c.", "exemple"},
    {"CH", "Muster AG", "muster"},
    {"CH", "Exemple Sàrl", "exemple"},
    {"CH", "Esempio Sagl", "esempio"},
    {"CH", "Muster GmbH in Liquidation", "muster-gmbh-in-liquidation"},
    {"CN", "示例科技有限公司", "shilikeji"},
    {"CN", "示例（上海）有限责任公司", "shili-shanghai"},
    {"CN", "示例一人有限责任公司", "shili"},
    {"CN", "宁波示例投资合伙企业（有限合伙）", "ningboshilitouzi"},
    {"CN", "示例会计师事务所（特殊普通合伙）", "shilikuaijishishiwusuo"},
    {"CN", "示例五金店（个体工商户）", "shiliwujindian"},
    {"CN", "Shili Technology Co., Ltd.", "shili-technology"},
    {"CN", "Shili Keji Youxian Gongsi", "shili-keji"},
    {"DE", "Muster GmbH & Co. KG", "muster"},
    {"DE", "Muster UG (haftungsbeschränkt)", "muster"},
    {"DE", "Muster UG (haftungsbeschränkt) & Co. KG", "muster"},
    {"DE", "Max Muster e.K.", "max-muster"},
    {"DE", "Max Muster e. K.", "max-muster"},
    {"DE", "Muster gGmbH", "muster"},
    {"DE", "Muster PartG mbB", "muster"},
    {"DE", "Muster und Beispiel PartGmbB", "muster-und-beispiel"},
    {"DE", "Muster eGbR", "muster"},
    {"DE", "Muster SE & Co. KGaA", "muster"},
    {"DE", "Muster Gesellschaft mit beschränkter Haftung", "muster"},
    {"DE", "Muster e.V.", "muster"},
    {"DE", "Muster GmbH i.L.", "muster"},
    {"ES", "Muestra S.L.U.", "muestra"},
    {"ES", "Muestra S.A.U.", "muestra"},
    {"ES", "Muestra, S.L.", "muestra"},
    {"ES", "Muestra S. Coop.", "muestra"},
    {"ES", "Muestra Sociedad Limitada Unipersonal", "muestra"},
    {"ES", "Muestra, C.B.", "muestra"},
    {"FR", "Exemple EURL", "exemple"},
    {"FR", "EURL Exemple", "exemple"},
    {"FR", "SCI Exemple", "exemple"},
    {"FR", "SARL Exemple", "exemple"},
    {"FR", "Exemple SASU", "exemple"},
    {"FR", "Exemple et Cie SNC", "exemple"},
    {"FR", "SELARL Exemple et Modèle", "exemple-et-modele"},
    {"FR", "Société civile immobilière Exemple", "exemple"},
    {"GB", "Sample plc", "sample"},
    {"GB", "Sample C.I.C.", "sample"},
    {"GB", "Sample Community Interest Company", "sample"},
    {"GB", "Sample & Partners LLP", "sample-partners"},
    {"GB", "Enghraifft Cyf.", "enghraifft"},
    {"HK", "示範（香港）有限公司", "shifan-xianggang"},
    {"HK", "Sample (Hong Kong) Company Limited", "sample-hong-kong"},
    {"ID", "PT Contoh Tbk", "contoh"},
    {"ID", "PT Contoh (Persero) Tbk", "contoh"},
    {"ID", "PT. Contoh Jaya", "contoh-jaya"},
    {"ID", "CV Contoh Jaya", "contoh-jaya"},
    {"ID", "C.V. Contoh Jaya", "contoh-jaya"},
    {"ID", "Contoh Jaya, CV", "contoh-jaya"},
    {"ID", "Perum Contoh", "contoh"},
    {"IL", "דוגמה בע\"מ", "dwgmh"},
    {"IL", "דוגמה בע״מ", "dwgmh"},
    {"IL", "דוגמה בע''מ", "dwgmh"},
    {"IL", "Dugma Ltd.", "dugma"},
    {"IN", "Sample Pvt. Ltd.", "sample"},
    {"IN", "Sample (OPC) Private Limited", "sample"},
    {"IN", "Sample (P) Ltd.", "sample"},
    {"IN", "Sample LLP", "sample"},
    {"IN", "नमूना प्राइवेट लिमिटेड", "namuna"},
    {"IN", "नमूना प्रा. लि.", "namuna"},
    {"IT", "Esempio S.a.p.A.", "esempio"},
    {"IT", "Esempio S.r.l.s.", "esempio"},
    {"IT", "Esempio S.r.l. unipersonale", "esempio"},
    {"IT", "Esempio Soc. Coop. a r.l.", "esempio"},
    {"IT", "Esempio Società per Azioni", "esempio"},
    {"JP", "Kabushiki Kaisha Mihon", "mihon"},
    {"JP", "Mihon Kabushiki-gaisha", "mihon"},
    {"JP", "Mihon Gōdō Kaisha", "mihon"},
    {"JP", "見本製作所株式会社", "jianbenzhizuosuo"},
    {"JP", "医療法人社団 見本会", "jianbenhui"},
    {"JP", "有限責任監査法人見本", "jianben"},
    {"JP", "㈲見本商店", "jianbenshangdian"},
    {"KR", "견본 합자회사", "gyeonbon"},
    {"KR", "(주)견본", "gyeonbon"},
    {"KR", "㈜견본", "gyeonbon"},
    {"KR", "유한책임회사 견본", "gyeonbon"},
    {"KR", "농업회사법인 주식회사 견본", "gyeonbon"},
    {"MO", "示範一人有限公司", "shifan"},
    {"MO", "Exemplo Sociedade Unipessoal Limitada", "exemplo"},
    {"MO", "Exemplo, Limitada", "exemplo"},
    {"MX", "Muestra S. de R.L. de C.V.", "muestra"},
    {"MX", "Muestra, S. de R.L.", "muestra"},
    {"MX", "Muestra S.A.P.I. de C.V.", "muestra"},
    {"MX", "Muestra S. A. de C. V.", "muestra"},
    {"MX", "Muestra SA de CV SOFOM ENR", "muestra"},
    {"MX", "Muestra, A.C.", "muestra"},
    {"MY", "Contoh Berhad", "contoh"},
    {"MY", "Contoh (M) Sdn. Bhd.", "contoh-m"},
    {"MY", "Contoh Sendirian Berhad", "contoh"},
    {"MY", "Contoh PLT", "contoh"},
    {"NL", "Voorbeeld V.O.F.", "voorbeeld"},
    {"NL", "V.O.F. Voorbeeld", "voorbeeld"},
    {"NL", "Voorbeeld B.V.", "voorbeeld"},
    {"NL", "Voorbeeld Coöperatief U.A.", "voorbeeld"},
    {"NL", "Voorbeeld B.V. i.o.", "voorbeeld"},
    {"NZ", "Sample Tāpui Limited", "sample"},
    {"NZ", "Sample Limited", "sample"},
    {"NZ", "Sample Limited Partnership", "sample"},
    {"PH", "Halimbawa OPC", "halimbawa"},
    {"PH", "Halimbawa Corp.", "halimbawa"},
    {"PH", "Halimbawa, Incorporated", "halimbawa"},
    {"PL", "Przykład sp. z o.o.", "przyklad"},
    {"PL", "Przykład sp. z o.o. sp. k.", "przyklad"},
    {"PL", "Przykład sp.j.", "przyklad"},
    {"PL", "Przykład P.S.A.", "przyklad"},
    {"PL", "Przykład spółka z ograniczoną odpowiedzialnością spółka komandytowa", "przyklad"},
    {"PL", "Przykład Sp. z o. o.", "przyklad"},
    {"RU", "ООО «Пример»", "primer"},
    {"RU", "ПАО Пример", "primer"},
    {"RU", "Пример, ООО", "primer"},
    {"RU", "Общество с ограниченной ответственностью «Пример»", "primer"},
    {"RU", "ИП Примеров", "primerov"},
    {"RU", "OOO Primer", "primer"},
    {"RU", "JSC Primer", "primer"},
    {"SA", "شركة مثال المحدودة", "mthal"},
    {"SA", "شركة مثال شركة مساهمة مقفلة", "mthal"},
    {"SA", "مؤسسة مثال", "mthal"},
    {"SA", "Mithal Co. W.L.L.", "mithal"},
    {"SE", "Exempel AB (publ)", "exempel"},
    {"SE", "AB Exempel", "exempel"},
    {"SE", "AB Exempel (publ)", "exempel"},
    {"SE", "Exempel Handelsbolag", "exempel"},
    {"SE", "Exempel ek. för.", "exempel"},
    {"SG", "Sample Pte. Ltd.", "sample"},
    {"SG", "Sample VCC", "sample"},
    {"TH", "บริษัท ตัวอย่าง จำกัด (มหาชน)", "tawxyang"},
    {"TH", "บริษัทตัวอย่างจำกัด", "tawxyang"},
    {"TH", "บริษัทตัวอย่าง จำกัด", "tawxyang"},
    {"TH", "บมจ.ตัวอย่าง", "tawxyang"},
    {"TH", "ห้างหุ้นส่วนจำกัด ตัวอย่าง", "tawxyang"},
    {"TH", "Sample PCL", "sample"},
    {"TH", "Sample Public Company Limited", "sample"},
    {"TR", "Örnek San. ve Tic. A.Ş.", "ornek"},
    {"TR", "Örnek Gıda San. Tic. Ltd. Şti.", "ornek-gida"},
    {"TR", "Örnek Sanayi ve Ticaret Limited Şirketi", "ornek"},
    {"TR", "Örnek İth. İhr. San. ve Dış Tic. A.Ş.", "ornek"},
    {"TR", "ÖRNEK ANONİM ŞİRKETİ", "ornek"},
    {"TW", "示範股份有限公司", "shifan"},
    {"TW", "示範兩合公司", "shifan"},
    {"TW", "示範有限合夥", "shifan"},
    {"US", "Sample PLLC", "sample"},
    {"US", "Sample Bank, N.A.", "sample-bank"},
    {"US", "Sample Bank N. A.", "sample-bank"},
    {"US", "Sample & Muster, P.C.", "sample-muster"},
    {"US", "Sample LLLP", "sample"},
    {"US", "Sample Public Benefit Corporation", "sample"},
    {"VN", "Công ty TNHH Mẫu Sao", "mau-sao"},
    {"VN", "Công ty TNHH Một thành viên Mẫu Sao", "mau-sao"},
    {"VN", "Công ty TNHH MTV Mẫu Sao", "mau-sao"},
    {"VN", "Công ty Cổ phần Mẫu Sao", "mau-sao"},
    {"VN", "CTCP Mẫu Sao", "mau-sao"},
    {"VN", "CÔNG TY CỔ PHẦN MẪU SAO", "mau-sao"},
    {"VN", "Mau Sao JSC", "mau-sao"},
    {"ZA", "Sample CC", "sample"},
    {"ZA", "Sample (RF) (Pty) Ltd", "sample"},
    {"ZA", "Sample SOC Ltd", "sample"},
    {"ZA", "Voorbeeld (Edms) Bpk", "voorbeeld"},
    {"ZA", "Sample NPC", "sample"},
};

}  // namespace

TEST_CASE("the legal forms of each country are left out") {
  std::map<std::string, int> by_country;
  for (const auto& [country, name, handle] : cases) {
    CAPTURE(name);
    CHECK(organisation_handle(name) == handle);
    ++by_country[country];
  }
  CHECK(by_country.size() == form_laws.size());
  for (const FormLaw& one : form_laws) {
    CAPTURE(one.country);
    CHECK(by_country[std::string(one.country)] >= 2);
    CHECK(one.law.size() > 5);
  }
}

TEST_CASE("Japanese forms are known as they are written in Japan") {
  for (const char* form : {"株式会社",
                           "合資会社",
                           "合名会社",
                           "合同会社",
                           "特定目的会社",
                           "相互会社",
                           "有限責任事業組合",
                           "投資事業有限責任組合",
                           "有限責任監査法人",
                           "監査法人",
                           "税理士法人",
                           "弁護士法人",
                           "司法書士法人",
                           "行政書士法人",
                           "特許業務法人",
                           "社会保険労務士法人",
                           "特定非営利活動法人",
                           "一般社団法人",
                           "一般財団法人",
                           "公益社団法人",
                           "公益財団法人",
                           "医療法人社団",
                           "医療法人財団",
                           "社会医療法人",
                           "学校法人",
                           "社会福祉法人",
                           "独立行政法人",
                           "国立大学法人",
                           "(資)",
                           "(公財)",
                           "(学)"}) {
    CAPTURE(form);
    CHECK(organisation_handle(form + std::string("見本")) == "jianben");
    CHECK(organisation_handle("見本" + std::string(form)) == "jianben");
  }
}

TEST_CASE("two spellings of a firm have one key") {
  std::map<std::string, std::string> key_of;
  for (const auto& [country, name, handle] : cases) {
    CAPTURE(name);
    const bool letters = name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,()&/- ") == name.npos;
    const auto [known, is_new] = key_of.try_emplace(country + (letters ? "" : "*") + handle, organisation_key(name));
    CHECK(organisation_key(name) == known->second);
  }
}

TEST_CASE("what only looks like a legal form stays") {
  const std::pair<const char*, const char*> names[] = {
      {"Kyoto CC Golf", "kyoto-cc-golf"},
      {"Kyoto CC Co., Ltd.", "kyoto-cc"},
      {"SCI-Fi Sample", "sci-fi-sample"},
      {"NA Beispiel", "na-beispiel"},
      {"Beispiel NA", "beispiel-na"},
      {"Fit For Me", "fit-for-me"},
      {"Sample EV", "sample-ev"},
      {"Sample PC", "sample-pc"},
      {"Sample EU", "sample-eu"},
      {"James Earl", "james-earl"},
      {"Groupe PSA", "groupe-psa"},
      {"SAS Institute Inc.", "sas-institute"},
      {"UD Trucks Corporation", "ud-trucks"},
      {"CV Online GmbH", "cv-online"},
      {"AB Sample Inc.", "ab-sample"},
      {"CIC Exemple", "cic-exemple"},
      {"SE Sample", "se-sample"},
      {"Villa San Inc.", "villa-san"},
      {"Pao Industries", "pao-industries"},
      {"A.O. Smith Corporation", "ao-smith"},
      {"Standard Chartered", "standard-chartered"},
      {"Companyia Sample", "companyia-sample"},
      {"Cong Sample", "cong-sample"},
      {"Limited Sample", "limited-sample"},
      {"Inc Sample", "inc-sample"},
      {"Sample Ltd Beispiel", "sample-ltd-beispiel"},
      {"示例分公司", "shilifengongsi"},
      {"有限示例", "youxianshili"},
  };
  for (const auto& [name, handle] : names) {
    CAPTURE(name);
    CHECK(organisation_handle(name) == handle);
  }
}

TEST_CASE("a name that is nothing but a form stays whole") {
  for (const LegalForm& form : legal_forms) {
    CAPTURE(form.words);
    CHECK_FALSE(organisation_key(form.words).empty());
  }
  CHECK(organisation_handle("Công ty Cổ phần") == "cong-ty-co-phan");
  CHECK(organisation_handle("Kabushiki Kaisha") == "kabushiki-kaisha");
  CHECK(organisation_handle("Sdn. Bhd.") == "sdn-bhd");
  CHECK(organisation_handle("บริษัท") == "brisath");
  CHECK(organisation_handle("合伙企业") == "hehuoqiye");
}

TEST_CASE("each row of the table is written as it is compared, once, for countries that there are, and comes off") {
  std::set<std::string> laws{"+", "AT"};
  for (const FormLaw& one : form_laws) laws.emplace(one.country);
  std::set<std::string> seen;
  for (const LegalForm& form : legal_forms) {
    CAPTURE(form.words);
    CHECK(fold(form.words) == form.words);
    CHECK(form.words.find_first_of(".,/'-&()") == form.words.npos);
    std::string letters(form.words);
    std::erase(letters, ' ');
    CHECK(seen.insert(letters).second);
    std::string countries(form.countries);
    for (std::size_t at = 0; at < countries.size(); at = countries.find(' ', at) == countries.npos ? countries.size() : countries.find(' ', at) + 1) {
      CHECK(laws.contains(countries.substr(at, countries.find(' ', at) - at)));
    }
    const bool first = form.stands == Stands::before || form.stands == Stands::attached_before;
    if (form.takes == Takes::only_inner) {
      CHECK(organisation_key("Muster " + std::string(form.words)) != "muster");
      CHECK(organisation_key("Muster " + std::string(form.words) + " A.S.") == "muster");
    } else {
      CHECK(organisation_key(first ? std::string(form.words) + " Muster" : "Muster, " + std::string(form.words)) == "muster");
    }
    if (form.stands == Stands::either) CHECK(organisation_key(std::string(form.words) + " Muster") == "muster");
    if (form.takes == Takes::dotted || form.takes == Takes::dotted_outer) CHECK(organisation_key("Muster " + std::string(form.words)) != "muster");
  }
  for (const EastAsianForm& form : east_asian_forms) {
    CAPTURE(encode(form.text));
    CHECK(simplified(form.text) == form.text);
    CHECK(laws.contains(std::string(form.countries.substr(0, 2))));
    CHECK(organisation_handle("示例" + encode(form.text)) == "shili");
  }
  for (std::size_t one = 0; one < east_asian_forms.size(); ++one) {
    for (std::size_t later = one + 1; later < east_asian_forms.size(); ++later) {
      CHECK(east_asian_forms[later].text.find(east_asian_forms[one].text) == std::u32string_view::npos);
    }
  }
}
