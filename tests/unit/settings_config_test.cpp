#include <guanxi/settings/config/config.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>

#include <doctest/doctest.h>

using namespace guanxi;
using namespace guanxi::settings;

namespace fs = std::filesystem;

namespace {

Config config_of(std::string_view toml) {
  auto config = Config::parse(toml, "c.toml");
  if (!config) FAIL(config.error().message);
  return *config;
}

std::string fault(std::string_view toml) {
  const auto config = Config::parse(toml, "c.toml");
  REQUIRE_FALSE(config);
  CHECK(config.error().kind == ErrorKind::usage);
  return config.error().message + " | " + config.error().hint;
}

std::string set(std::string_view toml, std::string_view key, std::string_view value) {
  const auto text = with_setting(toml, "c.toml", key, value);
  if (!text) FAIL(text.error().message);
  return *text;
}

class Folder {
 public:
  Folder() {
    char name[] = "/tmp/guanxi-config-XXXXXX";
    path = mkdtemp(name);
  }
  ~Folder() { fs::remove_all(path); }
  fs::path path;
};

unsigned mode_of(const fs::path& file) {
  struct stat status = {};
  REQUIRE(stat(file.c_str(), &status) == 0);
  return status.st_mode & 07777u;
}

std::map<std::string, std::vector<std::string>> settings_of(std::string_view toml) {
  std::map<std::string, std::vector<std::string>> all;
  for (const auto& [key, setting] : config_of(toml).all()) all[key] = setting.values;
  return all;
}

}  // namespace

TEST_CASE("every key has a default that suits it and one sentence of help") {
  std::set<std::string_view> names;
  for (const ConfigKey& key : config_keys()) {
    CAPTURE(key.name);
    CHECK(names.insert(key.name).second);
    CHECK(key.help.ends_with('.'));
    if (key.fallback.empty()) continue;
    CHECK(Config().override_with(std::string(key.name) + "=" + std::string(key.fallback)));
  }
}

TEST_CASE("values and where they come from") {
  Config config = config_of(
      "[user]\nname = \"林佳\"\nemails = [\"a@b.cn\", \"c@d.cn\"]\n[remind]\ndays = 7\n"
      "[alias]\nw = \"who-decides\"\n");
  CHECK(config.text("user.name") == "林佳");
  CHECK(config.texts("user.emails") == std::vector<std::string>{"a@b.cn", "c@d.cn"});
  CHECK(config.number("remind.days") == 7);
  CHECK(config.number("remind.max") == 0);
  CHECK(config.text("user.waking") == "08:00-22:00");
  CHECK(config.table("alias") == std::map<std::string, std::string>{{"w", "who-decides"}});
  CHECK(config.find("remind.days")->source == "c.toml:5");
  CHECK(config.find("user.waking")->source == "default");
  CHECK_FALSE(config.find("user.country"));
  CHECK_FALSE(config.overridden("remind.days"));

  CHECK(config.override_with("remind.days=3"));
  CHECK(config.override_with("user.emails=x@y, z@y"));
  CHECK(config.override_with("cadence.tiers.A=2w..6w"));
  CHECK(config.number("remind.days") == 3);
  CHECK(config.overridden("remind.days"));
  CHECK(config.texts("user.emails") == std::vector<std::string>{"x@y", "z@y"});
  CHECK(config.table("cadence.tiers").at("A") == "2w..6w");

  CHECK(config.override_with("ui.color="));
  CHECK(config.text("ui.color") == "auto");
  CHECK(config.override_with("cadence.default="));
  CHECK(config.text("cadence.default").empty());
  CHECK(config.overridden("cadence.default"));
}

TEST_CASE("an empty text is as good as none") {
  CHECK(config_of("[log]\nkind = \"\"\n").text("log.kind") == "meeting");
  CHECK(config_of("").all().size() == config_of("[user]\nemails = []\n").all().size());
}

TEST_CASE("unknown keys, wrong types and values that do not suit name the line") {
  CHECK(fault("[user]\nname = \"x\"\ntimezome = \"UTC\"\n") == "c.toml:3: unknown key 'user.timezome' | did you mean user.timezone?");
  CHECK(fault("[usre]\nname = \"x\"\n") == "c.toml:2: unknown key 'usre.name' | did you mean user.name?");
  CHECK(fault("[nonsense]\n") == "c.toml:1: unknown key 'nonsense' | guanxi config list shows every key");
  CHECK(fault("user = 1\n") == "c.toml:1: unknown key 'user' | [user] is a table; guanxi config list shows its keys");
  CHECK(fault("[remind]\n\ndays = \"7\"\n") == "c.toml:3: remind.days cannot be text | it takes a whole number");
  CHECK(fault("user.emails = \"a@b\"\n") == "c.toml:1: user.emails cannot be text | it takes a list of texts, as [\"…\", \"…\"]");
  CHECK(fault("alias = \"w\"\n") == "c.toml:1: alias cannot be text | it takes a table of texts");
  CHECK(fault("[alias]\nw = 1\n") == "c.toml:2: alias.w cannot be a whole number | it takes text in quotes");
  CHECK(fault("[alias.w]\nx = \"1\"\n") == "c.toml:1: alias.w cannot be a table | it takes text in quotes");
  CHECK(fault("[user.name]\n") == "c.toml:1: user.name cannot be a table | it takes text in quotes");
  CHECK(fault("[user]\nname = 2026-11-20\n") == "c.toml:2: user.name cannot be a date | it takes text in quotes");
  CHECK(fault("[remind]\ndays = -1\n") == "c.toml:2: remind.days cannot be '-1' | it takes a whole number from 0 to 36500");
  CHECK(fault("[[alias]]\nw = \"1\"\n").starts_with("c.toml:1: alias cannot be a list"));
}

TEST_CASE("values with a form are held to it") {
  const std::pair<const char*, const char*> bad[] = {
      {"user.waking", "8-22"},
      {"user.waking", "08:00-08:00"},
      {"user.waking", "08:60-22:00"},
      {"user.waking", "25:00-26:00"},
      {"user.country", "Chian"},
      {"user.country", "ZZ"},
      {"user.timezone", "Asia/Shanghia"},
      {"cadence.default", "often"},
      {"cadence.default", "6w..2w"},
      {"cadence.tiers.A", "2"},
      {"who_decides.stale_after", "0d"},
      {"ui.color", "sometimes"},
      {"ui.dates", "us"},
      {"log.kind", "brawl"},
      {"log.via", "pigeon"},
      {"gift.currency", "¥"},
      {"gift.limit", "-5"},
      {"remind.max", "99999999999"},
  };
  for (const auto& [key, value] : bad) {
    CAPTURE(key);
    CAPTURE(value);
    const auto set_so = Config().override_with(std::string(key) + "=" + value);
    REQUIRE_FALSE(set_so);
    CHECK(set_so.error().message == std::string("-c: ") + key + " cannot be '" + value + "'");
    CHECK_FALSE(set_so.error().hint.empty());
    CHECK_FALSE(with_setting("", "c.toml", key, value));
  }
  const std::pair<const char*, const char*> good[] = {
      {"user.waking", "22:00-06:00"}, {"user.waking", "00:00-24:00"}, {"user.timezone", "Asia/Shanghai"},
      {"cadence.default", "off"},     {"cadence.default", "1mo"},     {"who_decides.stale_after", "6mo"},
  };
  for (const auto& [key, value] : good) CHECK(Config().override_with(std::string(key) + "=" + value));
}

TEST_CASE("-c says what is wrong with it") {
  Config config;
  CHECK(config.override_with("remind.days").error().message == "-c takes KEY=VALUE, not 'remind.days'");
  CHECK(config.override_with("remind.day=1").error().hint == "did you mean remind.days?");
  CHECK(config.override_with("alias=w").error().hint == "name one entry of it: alias.NAME");
  CHECK_FALSE(config.override_with("alias.=w"));
}

TEST_CASE("what is no TOML names the line") {
  CHECK(fault("[user]\nname = \n").starts_with("c.toml:2: "));
  CHECK(fault("[user\n").starts_with("c.toml:1: "));
  CHECK(fault("[user]\nname = \"a\"\nname = \"b\"\n").starts_with("c.toml:3: "));
  CHECK(fault("[user]\nname = \"\xff\"\n").starts_with("c.toml:2: "));
}

TEST_CASE("a file that is not there is an empty configuration; one that cannot be read is an error") {
  const Folder folder;
  CHECK(Config::load(folder.path / "none.toml"));
  CHECK(Config::load(folder.path / "no" / "folder" / "none.toml"));
  const auto directory = Config::load(folder.path);
  REQUIRE_FALSE(directory);
  CHECK(directory.error().kind == ErrorKind::failed);
  std::ofstream(folder.path / "c.toml") << "[remind]\ndays = 4\n";
  const auto config = Config::load(folder.path / "c.toml");
  REQUIRE(config);
  CHECK(config->find("remind.days")->source == (folder.path / "c.toml").string() + ":2");
}

TEST_CASE("the example loads, and tells of every key") {
  const fs::path file = fs::path(GUANXI_TEST_DATA) / "../../examples/guanxi.toml";
  const auto text = read_config_text(file);
  REQUIRE(text);
  REQUIRE(*text);
  config_of(**text);
  for (const ConfigKey& key : config_keys()) {
    CAPTURE(key.name);
    CHECK((*text)->find(key.name.substr(key.name.find('.') + 1)) != std::string::npos);
  }
}

TEST_CASE("a value is changed where it stands") {
  CHECK(set("# me\n[user] # who\nname = 'a' # said\ncountry = \"CN\"\n", "user.name", "王 \"W\"\\") ==
        "# me\n[user] # who\nname = \"王 \\\"W\\\"\\\\\" # said\ncountry = \"CN\"\n");
  CHECK(set("remind.days = 1\r\n", "remind.days", "2") == "remind.days = 2\r\n");
}

TEST_CASE("a new key goes behind the last one of its table") {
  CHECK(set("", "remind.days", "7") == "[remind]\ndays = 7\n");
  CHECK(set("[ui]\ncolor = \"never\"", "remind.days", "7") == "[ui]\ncolor = \"never\"\n\n[remind]\ndays = 7\n");
  CHECK(set("[user]\n  name = \"a\" # a\n\n# mine\n[alias]\nw = \"x\"\n", "user.country", "CN") ==
        "[user]\n  name = \"a\" # a\n  country = \"CN\"\n\n# mine\n[alias]\nw = \"x\"\n");
  CHECK(set("[user] # none yet\n# soon\n", "user.name", "a") == "[user] # none yet\nname = \"a\"\n# soon\n");
  CHECK(set("user.name = \"a\"\n[ui]\n", "user.country", "CN") == "user.name = \"a\"\nuser.country = \"CN\"\n[ui]\n");
  CHECK(set("[user]\nname = \"a\"\r\n", "user.country", "CN") == "[user]\nname = \"a\"\r\ncountry = \"CN\"\r\n");
  CHECK(set("user = { name = \"a\" } # me\n", "user.country", "CN") == "user = { name = \"a\", country = \"CN\" } # me\n");
  CHECK(set("\xEF\xBB\xBFuser.name = \"a\"\n", "user.country", "CN") == "\xEF\xBB\xBFuser.name = \"a\"\nuser.country = \"CN\"\n");
}

TEST_CASE("the entries of a table, however it is written") {
  CHECK(set("[alias]\nw = \"x\"\n", "alias.due", "remind --days 0") == "[alias]\nw = \"x\"\ndue = \"remind --days 0\"\n");
  CHECK(set("[alias]\n", "alias.a b", "x") == "[alias]\n\"a b\" = \"x\"\n");
  CHECK(set("[alias]\n", "alias.a.b", "x") == "[alias]\n\"a.b\" = \"x\"\n");
  CHECK(set("alias = {}\n", "alias.w", "x") == "alias = { w = \"x\" }\n");
  CHECK(set("[cadence]\ntiers = { A = \"2w\", B = \"6w\" } # t\n", "cadence.tiers.A", "3w") == "[cadence]\ntiers = { A = \"3w\", B = \"6w\" } # t\n");
  CHECK(set("[cadence]\ntiers = {A=\"2w\"}\n", "cadence.tiers.B", "3w") == "[cadence]\ntiers = {A=\"2w\", B = \"3w\"}\n");
  CHECK(set("[cadence]\ndefault = \"1y\"\n", "cadence.tiers.A", "2w") == "[cadence]\ndefault = \"1y\"\ntiers = { A = \"2w\" }\n");
  CHECK(set("", "cadence.tiers.A", "2w") == "[cadence]\ntiers = { A = \"2w\" }\n");
  CHECK(set("[cadence.tiers]\nA = \"2w\"\n", "cadence.tiers.B", "6w") == "[cadence.tiers]\nA = \"2w\"\nB = \"6w\"\n");
  CHECK(set("[cadence.tiers]\nA = \"2w\"\n", "cadence.default", "1y") == "[cadence.tiers]\nA = \"2w\"\n\n[cadence]\ndefault = \"1y\"\n");
  CHECK(set("[cadence.tiers]\n[cadence]\n", "cadence.default", "1y") == "[cadence.tiers]\n[cadence]\ndefault = \"1y\"\n");
  CHECK(set("cadence.tiers.A = \"2w\"\n", "cadence.default", "1y") == "cadence.tiers.A = \"2w\"\ncadence.default = \"1y\"\n");
  CHECK(set("[cadence]\ntiers.A = \"2w\"\n", "cadence.tiers.B", "6w") == "[cadence]\ntiers.A = \"2w\"\ntiers.B = \"6w\"\n");
  CHECK(set("cadence = { tiers.A = \"2w\" }\n", "cadence.tiers.B", "6w") == "cadence = { tiers.A = \"2w\", tiers.B = \"6w\" }\n");
}

TEST_CASE("an empty value takes the key out") {
  CHECK(set("[user]\nname = \"a\"\ncountry = \"CN\"\n", "user.name", "") == "[user]\ncountry = \"CN\"\n");
  CHECK(set("[user]\n  name = \"a\" # me\n", "user.name", "") == "[user]\n  # me\n");
  CHECK(set("[user]\n", "user.name", "") == "[user]\n");
  CHECK(set("", "user.name", "") == "");
  CHECK(set("[user]\nname = \"a\"", "user.name", "") == "[user]\n");
  const std::string three = "alias = { a = \"1,\", b = \"}\", c = \"3\" }";
  CHECK(set(three, "alias.a", "") == "alias = { b = \"}\", c = \"3\" }");
  CHECK(set(three, "alias.b", "") == "alias = { a = \"1,\", c = \"3\" }");
  CHECK(set(three, "alias.c", "") == "alias = { a = \"1,\", b = \"}\" }");
  CHECK(settings_of(set("alias = { a = \"1\" }", "alias.a", "")) == settings_of(""));
}

TEST_CASE("a wrong value is repaired; what else is wrong is said") {
  CHECK(set("[remind]\ndays = \"x\"\n", "remind.days", "3") == "[remind]\ndays = 3\n");
  CHECK(set("[remind]\ndays = \"x\" # days\n", "remind.days", "") == "[remind]\n# days\n");
  const auto other = with_setting("[remind]\ndays = \"x\"\n", "c.toml", "remind.max", "3");
  REQUIRE_FALSE(other);
  CHECK(other.error().message == "c.toml:2: remind.days cannot be text");
  CHECK_FALSE(with_setting("[user.name]\n", "c.toml", "user.name", "a"));
  CHECK(with_setting("", "c.toml", "user.nme", "a").error().hint == "did you mean user.name?");
  CHECK(with_setting("", "c.toml", "alias", "a").error().message == "alias is a table");
}

TEST_CASE("every comment and every other key outlives every change") {
  const std::string layouts[] = {
      "# c1\n[user] # c2\nname = \"# no comment\" # c3\nemails = [ # c4\n  \"a@b\", # c5\n  'c@d'] # c6\n# c7\n"
      "[cadence] # c8\n  default = '90d' # c9\n  tiers = { A = \"2w\", \"B\" = '6w' } # c10\n[alias]\n"
      "w = '''\n# no comment''' # c11\n\"x y\" = \"z\" # c12\n# c13",
      "user.name = \"王\" # c1\nuser.emails = [\"a@b\"]\ncadence.tiers.A = \"2w\" # c2\nalias.w = \"x\"\n"
      "[remind] # c3\ndays = 3 # c4\n",
      "# c1\r\nalias = { w = \"a, }\", v = 'b' } # c2\r\n[cadence.tiers] # c3\r\nA = \"1mo\" # c4\r\n[cadence]\r\n"
      "default = \"1y\" # c5\r\n",
      "user = { emails = [ # c1\n \"a@b\" ], name = \"a\" } # c2\ncadence = { tiers.A = \"2w\", default = \"1y\" } # c3\n",
      "\xEF\xBB\xBFuser.emails = [ # c1\n \"a@b\" ] # c2\n",
  };
  const std::pair<const char*, const char*> changes[] = {
      {"user.name", "a # b"},       {"user.emails", "x@y,z@y"}, {"user.country", "JP"},    {"remind.days", "9"},
      {"remind.max", "5"},          {"cadence.default", "2mo"}, {"cadence.tiers.A", "5w"}, {"cadence.tiers.C", "7w"},
      {"alias.w", "list\t\"x\"\n"}, {"alias.x y", "y"},         {"alias.new", "show"},     {"ui.pager", "less -R"},
  };
  for (const std::string& before : layouts) {
    for (const auto& [key, value] : changes) {
      for (const std::string wanted : {value, ""}) {
        CAPTURE(before);
        CAPTURE(key);
        CAPTURE(wanted);
        const std::string after = set(before, key, wanted);
        for (int comment = 1; comment <= 13; ++comment) {
          const std::string mark = "# c" + std::to_string(comment);
          CHECK((after.find(mark) == std::string::npos) == (before.find(mark) == std::string::npos));
        }
        auto then = settings_of(before);
        auto now = settings_of(after);
        if (!wanted.empty()) CHECK(config_of(after).find(key)->source != "default");
        then.erase(key);
        now.erase(key);
        CHECK(then == now);
        CHECK(set(after, key, wanted) == after);
      }
    }
  }
}

TEST_CASE("the file is replaced whole, for the user alone, behind its link") {
  const Folder folder;
  const fs::path file = folder.path / "new" / "folder" / "c.toml";
  REQUIRE(write_config_text(file, "[ui]\n", Effect::lasting));
  CHECK(mode_of(file) == 0600);
  CHECK(mode_of(file.parent_path()) == 0700);
  CHECK(mode_of(folder.path / "new") == 0700);
  chmod(file.c_str(), 0640);
  const fs::path link = folder.path / "link.toml";
  fs::create_symlink("new/folder/c.toml", link);
  REQUIRE(write_config_text(link, "[user]\n", Effect::lasting));
  CHECK(fs::is_symlink(link));
  CHECK(mode_of(file) == 0640);
  CHECK(**read_config_text(file) == "[user]\n");
  CHECK(std::distance(fs::directory_iterator(file.parent_path()), fs::directory_iterator()) == 1);
  const auto blocked = write_config_text(file / "below", "x", Effect::lasting);
  REQUIRE_FALSE(blocked);
  CHECK(blocked.error().kind == ErrorKind::failed);
}
