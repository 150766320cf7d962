// Packs as users write them, what is said of mistakes, and how they lie over the built-in ones.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include <guanxi/settings/packs/packs.hpp>

using namespace guanxi;
using namespace guanxi::settings;

namespace {

const std::string head = "country = \"XX\"\n";

std::string holiday(const std::string& lines) { return head + "[[holiday]]\nid = \"day\"\nname = \"Day\"\non = \"05-01\"\n" + lines; }

struct Said {
  std::string message;
  std::string hint;
};

Said said(const std::string& toml) {
  const auto file = parse_pack(toml, "xx.toml");
  if (file) return {"nothing", ""};
  CHECK(file.error().kind == ErrorKind::usage);
  return {file.error().message, file.error().hint};
}

// A folder of packs that is gone at the end.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("guanxi-packs-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name) << text; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

const holidays::Holiday* find(const holidays::Pack& pack, std::string_view id) {
  for (const auto& one : pack.holidays) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("a pack says what it says") {
  const auto file = parse_pack(R"(
country = "XX"
name = "Exampleland"
weekend = ["fri", "sat"]
hours = "08:30-16:00"
sandwich = true

[workdays]
off = ["2026-02-16..2026-02-18", 2026-03-01]
work = "2026-02-14"

[[holiday]]
id = "new-year"
name = "New Year"
local = "新年"
on = ["01-01", "lunar 01-01 +1"]
days = 2
shift = "sat > -fri; sun, holiday > next"
from = 2025
except = [2027]
approximate = true
[holiday.greeting]
lead = "2w"
text = "新年好"
say = ""
give = ["tea"]

[etiquette]
communication = "between"
[[etiquette.taboo]]
what = "clock"
words = ["钟"]
why = "it sounds like an end"
[[etiquette.do]]
say = "Come early."
why = "It is noticed."
)",
                               "xx.toml");
  REQUIRE_MESSAGE(file, (file ? "" : file.error().message));
  const auto& pack = file->pack;
  CHECK(pack.weekend == std::array{false, false, false, false, false, true, true, false});
  CHECK(pack.opens == std::chrono::minutes{510});
  CHECK(pack.closes == std::chrono::minutes{960});
  CHECK(pack.sandwich);
  CHECK(pack.off.size() == 4);
  CHECK(pack.work.size() == 1);
  REQUIRE(pack.holidays.size() == 1);
  CHECK(pack.holidays[0].on.size() == 2);
  CHECK(pack.holidays[0].shifts.size() == 2);
  CHECK(pack.holidays[0].from == 2025);
  REQUIRE(pack.holidays[0].greeting);
  CHECK(pack.holidays[0].greeting->lead_days == 14);
  CHECK(pack.holidays[0].greeting->concerns == std::vector<std::string>{"everyone"});
  CHECK(file->etiquette.taboos.size() == 1);
  CHECK(file->etiquette.advice.at(0).good);
}

TEST_CASE("mistakes: file, line, what is wrong, what is allowed") {
  CHECK(said("country = ").message.starts_with("xx.toml:1: "));
  CHECK(said("name = \"X\"").message == "xx.toml:1: a pack needs 'country'");
  CHECK(said("country = \"China\"").message == "xx.toml:1: 'China' is no country");
  CHECK(said("country = 7").message == "xx.toml:1: 'country' is text, not a whole number");
  CHECK(said(head + "naem = \"X\"").message == "xx.toml:2: a pack has no key 'naem'");
  CHECK(said(head + "naem = \"X\"").hint.starts_with("did you mean 'name'? its keys: country, name, "));
  CHECK(said(head + "weekend = [\"sat\", \"sunday\"]").message == "xx.toml:2: 'sunday' is no weekday");
  CHECK(said(head + "weekend = [\"mon\",\"tue\",\"wed\",\"thu\",\"fri\",\"sat\",\"sun\"]").message == "xx.toml:2: the weekend is all of the week");
  CHECK(said(head + "hours = \"9-18\"").message == "xx.toml:2: '9-18' are no office hours");
  CHECK(said(head + "hours = \"18:00-09:00\"").message == "xx.toml:2: '18:00-09:00' are no office hours");
  CHECK(said(head + "sandwich = \"yes\"").message == "xx.toml:2: 'sandwich' is true or false, not text");
  CHECK(said(head + "name = \"two\\nlines\"").message == "xx.toml:2: 'name' holds a line break, a tab or a control character");
  CHECK(said(head + "[workdays]\noff = [\"2026-02-30\"]").message == "xx.toml:3: '2026-02-30' is no rule: there is no such day");
  CHECK(said(head + "[workdays]\noff = [\"2026-02-02\"]\nwork = [\"2026-02-02\"]").message == "xx.toml:2: 2026-02-02 is both off and worked");
  CHECK(said(head + "holiday = 3").message == "xx.toml:2: 'holiday' is a list of tables, [[holiday]], not a whole number");
  CHECK(said(head + "[[holiday]]\nname = \"X\"\non = \"05-01\"").message == "xx.toml:2: a [[holiday]] needs 'id'");
  CHECK(said(head + "[[holiday]]\nid = \"X y\"\nname = \"X\"\non = \"05-01\"").message == "xx.toml:3: 'X y' is no id");
}

TEST_CASE("mistakes in holidays") {
  CHECK(said(holiday("")).message == "nothing");
  CHECK(said(holiday("days = 0")).message == "xx.toml:6: 'days' is 0");
  CHECK(said(holiday("days = 0")).hint == "from 1 to 60");
  CHECK(said(holiday("kind = \"festiva\"")).message == "xx.toml:6: 'kind' is never 'festiva'");
  CHECK(said(holiday("kind = \"festiva\"")).hint == "did you mean 'festival'? it is public, festival or regional");
  CHECK(said(holiday("kind = \"regional\"")).message == "xx.toml:2: a regional holiday needs 'where'");
  CHECK(said(holiday("where = \"Bavaria\"")).message == "xx.toml:6: 'where' is for regional holidays alone");
  CHECK(said(holiday("from = 2030\nuntil = 2026")).message == "xx.toml:7: it ends before it begins");
  CHECK(said(holiday("except = [\"2026\"]")).message == "xx.toml:6: 'except' is a whole number, not text");
  CHECK(said(holiday("shift = \"sat next\"")).message == "xx.toml:6: 'sat next' is no shift: it has no '>'");
  CHECK(said(holiday("[holiday.greeting]\nconcerns = \"everyone\"")).message == "xx.toml:6: a [holiday.greeting] needs 'text'");
  CHECK(said(holiday("[holiday.greeting]\ntext = \"\"")).message == "xx.toml:7: a [holiday.greeting] needs 'text'");
  CHECK(said(holiday("[holiday.greeting]\ntext = \"x\"\nlead = \"1mo\"")).message == "xx.toml:8: '1mo' is no lead time");
  CHECK(said(holiday("[[holiday]]\nid = \"day\"\nname = \"Day\"\non = \"05-02\"")).message == "xx.toml:6: 'day' is told twice for the year 1900");
  CHECK(said(holiday("until = 2026\n[[holiday]]\nid = \"day\"\nname = \"Day\"\non = \"05-02\"\nfrom = 2027")).message == "nothing");
  const auto rule = [](const std::string& text) { return said(head + "[[holiday]]\nid = \"day\"\nname = \"Day\"\non = \"" + text + "\""); };
  CHECK(rule("eastr -2").message == "xx.toml:5: 'eastr -2' is no rule");
  CHECK(rule("eastr -2").hint.starts_with("did you mean 'easter'? a rule is MM-DD, "));
  CHECK(rule("hindu diwalli").hint.starts_with("did you mean 'diwali'? the table has asanha-bucha, "));
}

TEST_CASE("mistakes in etiquette") {
  CHECK(said(head + "[etiquette]\ncommunication = \"shy\"").message == "xx.toml:3: 'communication' is never 'shy'");
  CHECK(said(head + "[[etiquette.taboo]]\nwhat = \"x\"\nwhy = \"y\"").message == "xx.toml:2: an [[etiquette.taboo]] needs 'words'");
  CHECK(said(head + "[[etiquette.taboo]]\nwhat = \"x\"\nwords = []\nwhy = \"y\"").message == "xx.toml:4: a taboo without words is never found");
  CHECK(said(head + "[[etiquette.phrase]]\nfor = \"greet\"\ntext = \"x\"").message == "xx.toml:3: 'for' is never 'greet'");
  CHECK(said(head + "[[etiquette.dont]]\nsay = \"x\"").message == "xx.toml:2: an [[etiquette.dont]] needs 'why'");
}

TEST_CASE("a user's pack lies over the built-in one") {
  const Folder folder;
  folder.write("cn.toml", R"(country = "CN"
hours = "08:00-17:00"
[workdays]
work = ["2026-02-16"]
[[holiday]]
id = "mid-autumn"
name = "Our Mid-Autumn"
on = "lunar 08-16"
[[holiday]]
id = "laba"
name = "never"
on = []
[etiquette]
no = "Nobody says it."
)");
  folder.write("cn-company.toml", "country = \"CN\"\n[[holiday]]\nid = \"founders-day\"\nname = \"Founder's Day\"\non = \"06-15\"\n");
  folder.write("xx.toml", "country = \"XX\"\n");
  folder.write("notes.txt", "no pack");
  Packs packs(folder.path());
  const auto pack = packs.of("CN");
  REQUIRE(pack);
  CHECK((*pack)->name == "China");
  CHECK((*pack)->opens == std::chrono::hours{8});
  CHECK(find(**pack, "mid-autumn")->name == "Our Mid-Autumn");
  CHECK(find(**pack, "founders-day"));
  CHECK(find(**pack, "spring-festival"));
  CHECK_FALSE(find(**pack, "laba"));
  CHECK((*packs.days("CN"))->works(*calendar::parse_iso_date("2026-02-16")));
  CHECK((*packs.etiquette("cn"))->no == "Nobody says it.");
  CHECK(!(*packs.etiquette("CN"))->taboos.empty());
  CHECK((*packs.of("XX"))->name == "XX");
  CHECK(*packs.of("YY") == nullptr);
  CHECK((*packs.days("YY"))->works(*calendar::parse_iso_date("2026-05-01")));
  CHECK_FALSE((*packs.days(""))->works(*calendar::parse_iso_date("2026-05-02")));
  const auto countries = packs.countries();
  CHECK(std::find(countries.begin(), countries.end(), "XX") != countries.end());
}

TEST_CASE("a user's pack that is wrong is named") {
  const Folder folder;
  folder.write("de.toml", "country = \"FR\"\n");
  folder.write("it.toml", "country = \"IT\"\nhour = 3\n");
  folder.write(
      "ch.toml",
      "country = \"CH\"\nlunch = \"13:00-12:00\"\nhours = \"07:00-16:00\"\n[[holiday]]\nid = \"own-day\"\nname = \"Own Day\"\non = \"02-30\"\n"
      "[[holiday]]\nid = \"another-day\"\nname = \"Another Day\"\non = \"03-30\"\n[holiday.greeting]\ntext = \"x\"\nnot_before = \"2d\"\nnot_after = \"1d\"\n"
      "[[holiday]]\nid = \"third-day\"\nname = \"Third Day\"\non = \"04-30\"\n");
  std::vector<std::string> given;
  Packs packs(folder.path(), [&](const Error& wrong) { given.push_back(wrong.message); });
  CHECK(packs.of("DE").error().message == (folder.path() / "de.toml").string() + ":1: it is about FR, and its name says DE");
  CHECK(packs.of("IT"));
  REQUIRE(given.size() == 1);
  CHECK(given[0] == (folder.path() / "it.toml").string() + ":2: a pack has no key 'hour'");
  // The rest of it serves.
  given.clear();
  const auto* swiss = *packs.of("CH");
  CHECK(swiss->opens == std::chrono::hours{7});
  CHECK(find(*swiss, "third-day"));
  CHECK_FALSE(find(*swiss, "own-day"));
  CHECK_FALSE(find(*swiss, "another-day"));
  REQUIRE(given.size() == 3);
  CHECK(given[0].ends_with("ch.toml:2: '13:00-12:00' are no hours"));
  CHECK(given[1].ends_with("ch.toml:7: '02-30' is no rule: the year has no such day"));
  CHECK(given[2].ends_with("ch.toml:15: the greeting ends before it begins"));
  CHECK(packs.of("CN"));
  folder.write("germany.toml", "country = \"DE\"\n");
  Packs others(folder.path());
  CHECK(others.of("CN").error().message == (folder.path() / "germany.toml").string() + ": a pack's file is called by its country");
}

TEST_CASE("the built-in packs are whole") {
  const std::string with_etiquette = "CN HK TW JP KR VN SG MY TH IN AE SA DE FR GB US BR RU";
  const std::string all = "CN HK MO TW SG MY JP KR VN TH ID PH IN AE SA TR IL DE FR GB IT ES NL CH PL SE US CA MX BR AU NZ ZA RU";
  Packs packs("no such folder");
  for (std::size_t at = 0; at < all.size(); at += 3) CHECK_MESSAGE(*packs.of(all.substr(at, 2)), all.substr(at, 2));
  for (const auto& country : packs.countries()) {
    CAPTURE(country);
    const auto& pack = **packs.of(country);
    CHECK(!pack.name.empty());
    CHECK(!pack.timezone.empty());
    CHECK(!pack.language.empty());
    int greetings = 0;
    for (const auto& one : pack.holidays) {
      CAPTURE(one.id);
      CHECK(!one.on.empty());
      CHECK(!one.local.empty());
      if (!one.greeting) continue;
      ++greetings;
      CHECK(!one.greeting->text.empty());
      CHECK(!one.greeting->english.empty());
      CHECK(one.greeting->lead_days > 0);
      if (one.greeting->gift == holidays::GiftHabit::gift) CHECK(!one.greeting->give.empty());
      if (one.greeting->gift == holidays::GiftHabit::none) CHECK(one.greeting->give.empty());
    }
    CHECK(greetings > 0);
    const auto& etiquette = **packs.etiquette(country);
    for (const auto& taboo : etiquette.taboos) CHECK((!taboo.what.empty() && !taboo.why.empty()));
    if (with_etiquette.find(country) == std::string::npos) continue;
    for (const auto* text :
         {&etiquette.communication, &etiquette.no, &etiquette.time, &etiquette.hierarchy, &etiquette.address, &etiquette.meeting, &etiquette.gifts}) {
      CHECK(!text->empty());
    }
    CHECK(etiquette.taboos.size() >= 2);
    const auto has = [&](std::string_view purpose) {
      return std::any_of(etiquette.phrases.begin(), etiquette.phrases.end(), [&](const auto& one) { return one.purpose == purpose; });
    };
    CHECK(has("greeting"));
    CHECK(has("thanks"));
    const auto good = [](const holidays::Advice& advice) { return advice.good; };
    CHECK(std::count_if(etiquette.advice.begin(), etiquette.advice.end(), good) >= 2);
    CHECK(static_cast<std::size_t>(std::count_if(etiquette.advice.begin(), etiquette.advice.end(), good)) + 2 <= etiquette.advice.size());
  }
}
