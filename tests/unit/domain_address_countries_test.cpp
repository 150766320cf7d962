// How people are addressed, country by country. Names are invented; the parts stand as text::read_name parts them.
#include <guanxi/domain/address.hpp>

#include <doctest/doctest.h>

namespace guanxi::domain {
namespace {

struct Row {
  const char* country;
  const char* before;
  const char* given;
  const char* surname;
  const char* title;
  const char* alias;
  const char* say;
  const char* language = "";
};

Called called(const Row& row) {
  const std::string given = row.given, surname = row.surname;
  Called who{.name = given.empty() || surname.empty() ? given + surname : given + " " + surname, .given = given, .surname = surname, .before = row.before};
  if (*row.before) who.name = std::string(row.before) + " " + who.name;
  if (*row.alias) who.aliases = {row.alias};
  who.title = row.title;
  who.country = row.country;
  who.language = row.language;
  return who;
}

void check(const Row& row) {
  CAPTURE(std::string(row.country));
  CAPTURE(std::string(row.before) + "|" + row.given + "|" + row.surname);
  CAPTURE(std::string(row.title));
  CAPTURE(std::string(row.alias));
  CHECK(address(called(row)).say == std::string(row.say));
}

template <std::size_t Count>
void check_all(const Row (&rows)[Count]) {
  for (const Row& row : rows) check(row);
}

}  // namespace

TEST_CASE("the own or first name, never the father's") {
  check_all({
      {"MY", "Dr.", "Ahmad", "bin Ismail", "", "", "Dr. Ahmad"},
      {"MY", "", "Ahmad", "bin Ismail", "", "Dr. Ahmad", "Dr. Ahmad"},
      {"MY", "", "Ahmad Rosli", "bin Yusof", "", "", "Encik Ahmad Rosli"},
      {"MY", "", "Siti Aminah", "binti Omar", "", "", "Puan Siti Aminah"},
      {"MY", "Dato'", "Ahmad", "bin Ismail", "", "", "Dato' Ahmad"},
      {"MY", "", "Ahmad", "bin Ismail", "", "Dato' Ahmad", "Dato' Ahmad"},
      {"MY", "", "Tan Sri Faizal", "bin Contoh", "", "", "Tan Sri Faizal"},
      {"MY", "", "Tan Sri Dato' Dr. Faizal", "bin Contoh", "", "", "Tan Sri Faizal"},
      {"MY", "Datuk", "Seri Faizal", "bin Contoh", "", "", "Datuk Seri Faizal"},
      {"MY", "", "Tun Hamid", "bin Contoh", "", "", "Tun Hamid"},
      {"MY", "", "Haji Razak", "bin Contoh", "", "", "Haji Razak"},
      {"MY", "Datin", "Noraini", "binti Contoh", "", "", "Datin Noraini"},
      {"MY", "", "Ravi", "a/l Kumar", "", "", "Encik Ravi"},
      {"MY", "", "Tan Wei", "Ming", "", "Encik Tan", "Encik Tan"},
      {"MY", "", "Cik Farah", "binti Contoh", "", "", "Cik Farah"},
      {"SG", "Dr", "Tan Wei", "Ming", "", "", "Dr. Tan"},
      {"SG", "", "Ahmad", "bin Ismail", "", "", "Encik Ahmad"},
      {"SA", "Dr.", "Abdullah", "Al-Rashid", "", "", "Dr. Abdullah"},
      {"SA", "Prof.", "Abdul Rahman", "Al Sample", "", "", "Prof. Abdul Rahman"},
      {"AE", "Sheikh", "Rashid", "Al Sample", "", "", "Sheikh Rashid"},
      {"AE", "", "Eng. Khalid", "Al Sample", "", "", "Eng. Khalid"},
      {"AE", "", "Khalid", "Al Sample", "", "Engineer Khalid", "Engineer Khalid"},
      {"TH", "Dr.", "Somchai", "Jaidee", "", "", "Dr. Somchai"},
      {"TH", "", "Somchai", "Jaidee", "", "", "Khun Somchai"},
      {"TH", "Mrs.", "Malee", "Tuayang", "", "", "Khun Malee"},
      {"TH", "", "Malee", "Tuayang", "", "Khun Lek", "Khun Lek"},
      {"TH", "", "ดร.สมชาย", "ใจดี", "", "", "ดร.สมชาย"},
      {"TH", "", "ผศ.ดร.สมชาย", "ใจดี", "", "", "ผศ.สมชาย"},
      {"TH", "", "สมชาย", "ใจดี", "", "", "คุณสมชาย"},
      {"TH", "", "นางสาวมาลี", "ใจดี", "", "", "คุณมาลี"},
      {"ID", "Dr.", "Budi", "Contoh", "", "", "Dr. Budi"},
      {"ID", "", "Bapak Budi", "Contoh", "", "", "Bapak Budi"},
      {"ID", "", "Ibu Sri", "Contoh", "", "", "Ibu Sri"},
      {"ID", "", "Budi", "Contoh", "", "Pak Budi", "Pak Budi"},
      {"ID", "", "Ir. Joko", "Contoh", "", "", "Ir. Joko"},
      {"TR", "Dr.", "Zeynep", "Örnek", "", "", "Dr. Zeynep"},
      {"TR", "", "Zeynep", "Örnek", "", "Zeynep Hanım", "Zeynep Hanım"},
      {"TR", "", "Ahmet", "Bey", "", "", "Ahmet Bey"},
      {"TR", "Prof. Dr.", "Mehmet", "Örnek", "", "", "Prof. Mehmet"},
      {"TR", "", "Av. Elif", "Örnek", "", "", "Av. Elif"},
      {"BR", "Dr.", "João", "Exemplo", "", "", "Dr. João"},
      {"BR", "Dra.", "Ana", "Exemplo", "", "", "Dra. Ana"},
      {"BR", "", "Ana", "Exemplo", "Diretora", "", "Ana"},
      {"BR", "", "Dona Lúcia", "Exemplo", "", "", "Dona Lúcia"},
      {"BR", "", "José", "Exemplo", "", "Seu Zé", "Seu Zé"},
      {"BR", "", "Profa. Rita", "Exemplo", "", "", "Profa. Rita"},
      {"VN", "", "Nguyễn Văn", "Minh", "", "anh Minh", "anh Minh"},
      {"VN", "", "TS. Nguyễn Văn", "Minh", "", "", "TS. Minh"},
      {"VN", "Dr.", "Minh", "Nguyen", "", "", "Dr. Minh"},
      {"VN", "", "Bà Trần Thị", "Hoa", "", "", "bà Hoa"},
      {"VN", "", "Lê Thị", "Lan", "Luật sư", "", "LS. Lan"},
      {"GB", "Sir", "Ian", "Sample", "", "", "Sir Ian"},
      {"GB", "Dame", "Judith", "Sample", "", "", "Dame Judith"},
      {"GB", "Lord", "Peter", "Sample", "", "", "Lord Sample"},
      {"ES", "", "Don Pedro", "Ejemplo", "", "", "Don Pedro"},
      {"ES", "", "Doña Carmen", "Ejemplo", "", "", "Doña Carmen"},
      {"PH", "", "Ramon", "Halimbawa", "", "", "Ramon"},
      {"PH", "", "Liza", "Halimbawa", "", "Ma'am Liza", "Ma'am Liza"},
  });
}

TEST_CASE("surnames, and the first of two") {
  check_all({
      {"MX", "Lic.", "Juan Pérez", "García", "", "", "Lic. Pérez"},
      {"MX", "", "Ing. María José", "López", "", "", "Ing. López"},
      {"MX", "", "Rosa", "de la Cruz García", "", "Dra. de la Cruz", "Dra. de la Cruz"},
      {"MX", "Dra.", "Ana Lucía Torres", "Muestra", "", "", "Dra. Torres"},
      {"ES", "", "Carmen", "Ejemplo", "Directora comercial", "", "Señora Ejemplo"},
      {"MX", "", "Luis", "Muestra", "Abogado", "", "Lic. Muestra"},
      {"FR", "", "Jean", "Dupont", "", "Maître Dupont", "Maître Dupont"},
      {"FR", "", "Claire", "Dupont", "Avocate", "", "Maître Dupont"},
      {"FR", "", "Me Claire", "Dupont", "", "", "Maître Dupont"},
      {"FR", "", "M. Jean", "Dupont", "", "", "Monsieur Dupont"},
      {"FR", "", "Claire", "Dupont", "Directrice des achats", "", "Madame Dupont"},
      {"CH", "", "M. Jean", "Dupont", "", "", "Monsieur Dupont", "fr"},
      {"NL", "", "Dhr. Jan", "de Vries", "", "", "Meneer de Vries"},
      {"NL", "", "Els", "de Vries", "", "Mevrouw De Vries", "Mevrouw De Vries"},
      {"NL", "", "drs. Jan", "de Vries", "", "", "Jan"},
      {"PH", "", "Atty. Maria", "Cruz", "", "", "Atty. Cruz"},
      {"PH", "", "Jose", "Santos", "Engineer", "", "Engr. Santos"},
      {"IN", "", "Shri Anil", "Sharma", "", "", "Shri Sharma"},
      {"IN", "", "Smt. Kavita", "Gupta", "", "", "Smt. Gupta"},
      {"IN", "", "Anil", "Sharma", "", "Sharma-ji", "Sharma-ji"},
      {"IN", "", "Anil", "Sharma", "", "", "Sharma-ji", "hi"},
      {"JP", "", "Misaki", "Tanaka", "", "", "Tanaka-san"},
      {"JP", "", "TANAKA", "Misaki", "", "", "TANAKA-san"},
      {"JP", "", "Tanaka", "Misaki", "営業部長", "", "Tanaka buchō"},
      {"KR", "", "Kim", "Min-su", "부장", "", "Kim bujang-nim"},
      {"KR", "Dr.", "Kim Min", "Su", "", "", "Dr. Kim"},
      {"CN", "", "Wang", "Wei", "总经理", "", "Wang zǒng"},
      {"HK", "Dr.", "Chan Tai", "Man", "", "", "Dr. Chan"},
      {"HK", "Dr.", "Peter", "Chan", "", "", "Dr. Chan"},
      {"PT", "", "Eng. Rui", "Exemplo", "", "", "Eng. Exemplo"},
  });
}

TEST_CASE("the higher title wins") {
  check_all({
      {"DE", "Prof. Dr.", "Klaus", "Weber", "", "", "Prof. Weber"},
      {"DE", "", "Klaus", "Weber", "", "Prof. Weber", "Prof. Weber"},
      {"DE", "Frau Prof. Dr.", "Eva", "Muster", "", "", "Frau Prof. Muster"},
      {"DE", "Dipl.-Ing.", "Eva", "Muster", "Leiterin Einkauf", "", "Frau Muster"},
      {"DE", "Dr.-Ing.", "Max", "Muster", "", "", "Dr. Muster"},
      {"CH", "Prof. Dr.", "Max", "Muster", "", "", "Prof. Muster"},
      {"AT", "", "Hofrat Dr. Max", "Muster", "", "", "Hofrat Muster"},
      {"AT", "Mag.", "Eva", "Muster", "", "", "Mag. Muster"},
      {"AT", "Mag. Dr.", "Eva", "Muster", "", "", "Dr. Muster"},
      {"AT", "", "DI Max", "Muster", "", "", "DI Muster"},
      {"AT", "", "HR Dr. Max", "Muster", "", "", "Hofrat Muster"},
      {"DE", "", "Max", "Muster", "Professor für Maschinenbau", "", "Prof. Muster"},
      {"DE", "", "Eva", "Muster", "Professorin", "", "Frau Prof. Muster"},
      {"IT", "", "Mario", "Rossi", "Professore ordinario", "", "Professor Rossi"},
      {"AT", "Frau Mag.", "Eva", "Muster", "", "", "Frau Mag. Muster"},
      {"AT", "Dipl.-Ing.", "Eva", "Muster", "Geschäftsführerin", "", "Frau DI Muster"},
      {"PL", "Prof. dr", "Anna", "Przykład", "", "", "Prof. Przykład"},
      {"PL", "", "Anna", "Kowalska", "", "Pani Anna", "Pani Anna"},
      {"PL", "", "Pan Jan", "Przykład", "", "", "Pan Jan"},
      {"PL", "", "Anna", "Przykład", "Dyrektorka handlowa", "", "Pani Anna"},
      {"PL", "", "mec. Jan", "Przykład", "", "", "Mecenas Przykład"},
      {"CZ", "Prof. Ing.", "Jan", "Vzor", "", "", "Prof. Vzor"},
      {"CZ", "", "JUDr. Jan", "Vzor", "", "", "JUDr. Vzor"},
      {"CZ", "Ing.", "Jan", "Vzor", "", "", "Ing. Vzor"},
      {"IT", "Dott.", "Marco", "Bianchi", "", "", "Dottor Bianchi"},
      {"IT", "Dott.ssa", "Giulia", "Bianchi", "", "", "Dottoressa Bianchi"},
      {"IT", "Ing.", "Mario", "Rossi", "", "", "Ingegner Rossi"},
      {"IT", "", "Mario", "Rossi", "", "Ing. Rossi", "Ing. Rossi"},
      {"IT", "Ing.", "Giulia", "Rossi", "Direttrice generale", "", "Ingegnere Rossi"},
      {"IT", "Dott. Ing.", "Mario", "Rossi", "", "", "Ingegner Rossi"},
      {"IT", "Prof. Avv.", "Mario", "Rossi", "", "", "Professor Rossi"},
      {"IT", "Avv.", "Mario", "Rossi", "", "", "Avvocato Rossi"},
      {"IT", "", "Mario", "Rossi", "Avvocato", "", "Avvocato Rossi"},
      {"IT", "Prof.ssa", "Giulia", "Rossi", "", "", "Professoressa Rossi"},
      {"IT", "", "Giulia", "Rossi", "Amministratrice delegata", "", "Signora Rossi"},
  });
}

TEST_CASE("name and patronymic, in whichever order they stand") {
  check_all({
      {"RU", "", "Анна Сергеевна", "Иванова", "", "", "Анна Сергеевна"},
      {"RU", "", "Иванов Иван", "Иванович", "", "", "Иван Иванович"},
      {"RU", "", "Анна", "Сергеевна", "", "", "Анна Сергеевна"},
      {"RU", "", "Роман Ильич", "Абрамович", "", "", "Роман Ильич"},
      {"RU", "Проф.", "Анна Сергеевна", "Иванова", "", "", "Анна Сергеевна"},
      {"RU", "", "Anna Sergeevna", "Ivanova", "", "", "Anna Sergeevna"},
      {"RU", "", "Анна", "Иванова", "", "Анна Сергеевна", "Анна Сергеевна"},
      {"KZ", "", "Айгуль Ерлановна", "Пример", "", "", "Айгуль Ерлановна"},
      {"UA", "", "Олена Петрівна", "Приклад", "", "", "Олена Петрівна"},
      {"BY", "", "Пример Пётр", "Кузьмич", "", "", "Пётр Кузьмич"},
      {"DE", "", "Анна Сергеевна", "Иванова", "", "", "Анна Сергеевна", "ru"},
      {"RU", "", "Иван", "Петров", "", "", "Иван Петров"},
  });
  CHECK_FALSE(address(called({"RU", "", "Иван", "Петров", "", "", ""})).sure);
}

TEST_CASE("whoever may be a man or a woman is called by the whole name, with the aliases that would tell") {
  const auto why = [](const Row& row) {
    const auto form = address(called(row));
    CHECK_FALSE(form.sure);
    return form.why;
  };
  CHECK(why({"TR", "", "Deniz", "Örnek", "", "", ""}).ends_with("--alias 'Deniz Bey' (or 'Deniz Hanım')"));
  CHECK(why({"ID", "", "Sri", "Contoh", "", "", ""}).ends_with("--alias 'Pak Sri' (or 'Bu Sri')"));
  CHECK(why({"VN", "", "Nguyễn", "Minh", "", "", ""}).ends_with("--alias 'anh Minh' (or 'chị Minh')"));
  CHECK(why({"PL", "", "Anna", "Przykład", "", "", ""}).ends_with("--alias 'Pan Anna' (or 'Pani Anna')"));
  CHECK(why({"FR", "", "Claude", "Exemple", "", "", ""}).ends_with("--alias 'Monsieur Exemple' (or 'Madame Exemple')"));
  CHECK(why({"MX", "", "Juan Pérez", "García", "", "", ""}).ends_with("--alias 'Señor Pérez' (or 'Señora Pérez')"));
  CHECK(why({"MY", "", "Tan Wei", "Ming", "", "", ""}).ends_with("--alias 'Mr Tan' (or 'Ms Tan')"));
  CHECK(why({"MY", "", "Azmi", "Contoh", "", "", ""}).ends_with("--alias 'Encik Azmi' (or 'Puan Azmi')"));
  CHECK(why({"HK", "", "Chan Tai", "Man", "", "", ""}).ends_with("--alias 'Mr Chan' (or 'Ms Chan')"));
}

TEST_CASE("words that are names elsewhere are honorifics in their country alone") {
  check_all({
      {"CN", "", "Pan", "Wei", "", "Pan Wei", "Pan Wei"},
      {"US", "", "Don", "Sample", "", "", "Don"},
      {"US", "", "Anh", "Nguyen", "", "", "Anh"},
      {"VN", "", "Anh", "Nguyen", "", "", "Anh Nguyen"},
      {"KR", "", "Pak", "Min-su", "", "", "Pak Min-su-nim"},
      {"US", "", "Bey", "Sample", "", "", "Bey"},
      {"DE", "", "Anna", "Kowalska", "", "Pani Anna", "Pani Anna"},
      {"VN", "", "Chu Văn", "An", "", "", "Chu Văn An"},
      {"VN", "", "Chú Trần Văn", "An", "", "", "chú An"},
      {"CN", "", "Wang", "Gong", "", "", "Wang Gong"},
      {"CN", "", "Wang", "Wei", "", "Wang zong", "Wang zong"},
      {"CH", "", "M.", "Keller", "", "", "M. Keller"},
      {"TR", "", "Mehmet", "Usta", "", "", "Mehmet Usta"},
      {"IL", "Dr.", "Noa", "Sample", "", "", "Dr. Sample"},
      {"US", "", "Jean", "Sample", "", "Mr. Jean Sample", "Mr. Sample"},
      {"GB", "Dr", "Joan", "Sample", "", "Dr Joan Sample", "Dr. Sample"},
  });
}

TEST_CASE("in Korea surname, title and -nim; without a title the whole name and 님") {
  const auto form = [](const char* name, const char* title, std::vector<std::string> aliases = {}, const char* country = "KR") {
    return address({.name = name, .aliases = std::move(aliases), .title = title, .country = country, .language = "ko"});
  };
  const std::pair<const char*, const char*> titles[] = {{"부장", "김 부장님"},         {"영업부장", "김 부장님"},
                                                        {"대표이사", "김 대표님"},     {"대표이사 사장", "김 사장님"},
                                                        {"전무", "김 전무님"},         {"상무이사", "김 상무님"},
                                                        {"차장", "김 차장님"},         {"과장", "김 과장님"},
                                                        {"대리", "김 대리님"},         {"전략기획실 실장", "김 실장님"},
                                                        {"부본부장", "김 부본부장님"}, {"영업부팀장", "김 팀장님"},
                                                        {"부회장", "김 부회장님"},     {"교수", "김 교수님"},
                                                        {"변호사", "김 변호사님"},     {"", "김민수 님"},
                                                        {"사원", "김민수 님"}};
  for (const auto& [title, say] : titles) {
    CAPTURE(std::string(title));
    CHECK(form("김민수", title).say == std::string(say));
  }
  CHECK(form("김민수", "부장").reading == "Kim bujang-nim");
  CHECK(form("남궁민수", "부장").say == "남궁 부장님");
  CHECK(form("이영희", "이사", {"Yi Young-hee"}).reading == "Yi isa-nim");
  CHECK(form("김민수", "부장", {"김 선생님"}).say == "김 선생님");
  CHECK(form("金敏洙", "部長").say.starts_with("金"));
}

TEST_CASE("in Japan the whole title is said, and officers by their short one") {
  const std::pair<const char*, const char*> forms[] = {{"営業本部長", "田中本部長"},
                                                       {"副会長", "田中副会長"},
                                                       {"副本部長", "田中副本部長"},
                                                       {"事業本部長", "田中事業本部長"},
                                                       {"統括本部長", "田中統括本部長"},
                                                       {"代表取締役", "田中社長"},
                                                       {"常務執行役員", "田中常務"},
                                                       {"専務執行役員", "田中専務"},
                                                       {"取締役常務執行役員", "田中常務"},
                                                       {"大阪支店長", "田中支店長"},
                                                       {"支社長", "田中支社長"},
                                                       {"企画室長", "田中室長"},
                                                       {"店長", "田中店長"},
                                                       {"教授", "田中教授"},
                                                       {"病院長", "田中院長"},
                                                       {"理事", "田中理事"},
                                                       {"理事長", "田中理事長"},
                                                       {"顧問", "田中顧問"},
                                                       {"相談役", "田中相談役"},
                                                       {"課長代理", "田中課長代理"},
                                                       {"副部長", "田中副部長"},
                                                       {"副院長", "田中副院長"},
                                                       {"代表取締役副社長", "田中副社長"},
                                                       {"弁護士", "田中先生"},
                                                       {"センター長", "田中センター長"},
                                                       {"次長", "田中次長"},
                                                       {"取締役 営業本部長", "田中本部長"},
                                                       {"取締役", "田中取締役"},
                                                       {"執行役員 営業本部長", "田中本部長"},
                                                       {"事業部長", "田中事業部長"}};
  for (const auto& [title, say] : forms) {
    CAPTURE(std::string(title));
    CHECK(address({.name = "田中 美咲", .han = true, .title = title, .country = "JP", .language = "ja"}).say == std::string(say));
  }
  CHECK(address({.name = "田中 美咲", .aliases = {"田中先生"}, .han = true, .title = "部長", .country = "JP"}).say == "田中先生");
  CHECK(address({.name = "田中 美咲", .aliases = {"Misaki Tanaka"}, .handle = "misaki-tanaka", .han = true, .title = "副本部長", .country = "JP"}).reading ==
        "Tanaka fukuhonbuchō");
}

TEST_CASE("Chinese titles of the mainland, Taiwan and Hong Kong") {
  struct Form {
    const char* country;
    const char* title;
    const char* say;
  };
  const Form forms[] = {{"CN", "董事", "陈董"},       {"CN", "研究员", "陈研究员"},   {"CN", "法官", "陈法官"},     {"CN", "护士长", "陈护士长"},
                        {"CN", "检察官", "陈检察官"}, {"CN", "管委会主任", "陈主任"}, {"CN", "副局长", "陈局长"},   {"CN", "讲师", "陈老师"},
                        {"CN", "高级工程师", "陈工"}, {"CN", "主任医师", "陈主任"},   {"CN", "会计师", "陈会计师"}, {"CN", "协理", "陈协理"},
                        {"CN", "董事长", "陈董事长"}, {"CN", "执行董事", "陈董"}};
  for (const Form& form : forms) {
    CAPTURE(std::string(form.title));
    CHECK(address({.name = "陈静", .surname = "陈", .han = true, .title = form.title, .country = form.country, .language = "zh"}).say == std::string(form.say));
  }
  const Form traditional[] = {{"TW", "董事長", "陳董"},       {"TW", "工程師", "陳工程師"}, {"HK", "工程師", "陳工"},     {"TW", "醫師", "陳醫師"},
                              {"HK", "醫生", "陳醫生"},       {"TW", "協理", "陳協理"},     {"TW", "副理", "陳副理"},     {"TW", "襄理", "陳襄理"},
                              {"TW", "執行長", "陳執行長"},   {"TW", "特助", "陳特助"},     {"TW", "副總經理", "陳副總"}, {"TW", "總經理", "陳總"},
                              {"TW", "科長", "陳科長"},       {"TW", "會長", "陳會長"},     {"TW", "理事長", "陳理事長"}, {"TW", "秘書長", "陳秘書長"},
                              {"TW", "所長", "陳所長"},       {"HK", "行長", "陳行長"},     {"TW", "老師", "陳老師"},     {"HK", "General Manager", "陳總"},
                              {"TW", "Engineer", "陳工程師"}, {"TW", "設計師", "陳設計師"}, {"TW", "護理長", "陳護理長"}, {"TW", "檢察官", "陳檢察官"},
                              {"MO", "總監", "陳總監"}};
  for (const Form& form : traditional) {
    CAPTURE(std::string(form.country));
    CAPTURE(std::string(form.title));
    CHECK(address({.name = "陳靜", .surname = "陳", .han = true, .title = form.title, .country = form.country}).say == std::string(form.say));
  }
  CHECK(address({.name = "陈静", .surname = "陈", .aliases = {"陈老师"}, .han = true, .title = "总经理", .country = "CN"}).say == "陈老师");
  for (const char* alias : {"静姐", "小陈", "陈姐", "老陈"}) {
    CHECK(address({.name = "陈静", .given = "静", .surname = "陈", .aliases = {alias}, .han = true, .title = "总经理", .country = "CN"}).say ==
          std::string(alias));
  }
  CHECK(address({.name = "林小姐", .surname = "林", .han = true, .country = "TW"}).say == "林小姐");
  CHECK(address({.name = "최 대표님", .country = "KR"}).say == "최 대표님");
  CHECK(address({.name = "林靜", .surname = "林", .surname_reading = "Lín", .han = true, .title = "副處長", .country = "TW"}) ==
        Address{"林副處長", "Lín fùchùzhǎng", "surname and title, 副處長", true});
  CHECK(address({.name = "陳靜", .surname = "陳", .aliases = {"Mr Chan"}, .han = true, .title = "經理", .country = "HK"}).say == "Mr Chan");
}

}  // namespace guanxi::domain
