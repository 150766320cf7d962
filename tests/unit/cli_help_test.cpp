// The help and the manual pages of commands that are made up here, so that no real one has to have every peculiarity.
#include <guanxi/cli/help.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include <guanxi/cli/complete.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::cli {
namespace {

constexpr std::string_view kinds[] = {"tea", "dinner"};
constexpr std::string_view actions[] = {"pour", "drink"};
constexpr OptionSpec options[] = {
    {"-k,--kind", "KIND", "what it was", kinds},
    {"--place", "PLACE", "where it was, in as many words as it takes to find the place again in a town where streets have no names"},
    {"--also", "TEXT", "more", {}, Completes::nothing, true},
    {"--with-a-very-long-name", "VALUE", "stands alone"},
    {"--menu", "FILE", "what there was", {}, Completes::file},
    {"--tray", "pour|drink", "how it comes", actions},
    {"--cup", "CUP", "which cup: tea, …", kinds},
    {"--plain", "", ".a dot begins this line"},
    {.flags = "--cups", .value = "N", .help = "how many", .type = OptionType::number, .least = 1, .most = 12},
    {.flags = "--since", .value = "DATE", .help = "since when", .type = OptionType::date},
    {.flags = "--hot", .help = "pour it hot", .only_with = "pour"},
};
constexpr ArgumentSpec arguments[] = {
    {.name = "ACTION", .help = "what to do", .choices = actions},
    {.name = "WORD", .help = "more words", .optional = true, .repeatable = true},
};
constexpr Example examples[] = {
    {"guanxi sip pour --kind tea", "pour a cup"},
    {"guanxi sip drink 'it'", "drink it"},
};
constexpr Section sections[] = {{"json fields", "First \\n paragraph.\n\nSecond.\n  kept  as it is\n  .Sh kept"}};
constexpr std::string_view forms[] = {"ACTION [WORD…]", "--plain"};

Result<int> nothing(Env&, const Args&) { return 0; }

constexpr Command sip = {{.name = "sip",
                          .group = Group::meeting,
                          .summary = "pour a cup or drink it",
                          .description = "One paragraph\nin two lines.\n\n'Another' one; --kind says more, 茶也可以.",
                          .arguments = arguments,
                          .options = options,
                          .examples = examples,
                          .sections = sections},
                         nothing};
constexpr Command two_forms = {
    {.name = "pair", .group = Group::four, .summary = "have two forms", .description = "Two.", .synopsis = forms, .examples = examples}, nothing};
constexpr Command unseen = {{.name = "__unseen", .group = Group::four, .summary = "be hidden", .description = "Hidden.", .examples = examples, .hidden = true},
                            nothing};
constexpr CommandEntry made_up[] = {{"sip", &sip}, {"pair", &two_forms}, {"__unseen", &unseen}};

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// Neither configuration nor database.
app::Host bare_host() {
  app::Host host;
  host.variable = [](const char* name) -> std::optional<std::string> {
    if (std::string_view(name).starts_with("GUANXI_")) return "/nonexistent/guanxi";
    return std::nullopt;
  };
  return host;
}

std::string offered(std::vector<std::string> words) { return complete(std::move(words), bare_host()); }

}  // namespace

std::span<const CommandEntry> commands() { return made_up; }

TEST_CASE("the synopsis is made of the arguments unless the command gives its forms") {
  CHECK(synopsis(sip.spec) == std::vector<std::string>{"guanxi sip ACTION [WORD…] [options]"});
  CHECK(synopsis(two_forms.spec) == std::vector<std::string>{"guanxi pair ACTION [WORD…]", "guanxi pair --plain"});
}

TEST_CASE("help shows everything that is declared") {
  const std::string help = help_text(sip.spec, {});
  for (const auto part : {"usage: guanxi sip ACTION", "One paragraph in two lines.", "what to do: pour, drink", "-k, --kind KIND", "what it was: tea, dinner",
                          "how it comes\n", "which cup: tea, dinner\n", "more (repeatable)", "how many (1 to 12)\n", "text, json", "--format FORMAT",
                          "guanxi sip drink 'it'", "see also: man guanxi-sip"}) {
    CAPTURE(part);
    CHECK(contains(help, part));
  }
  CHECK_FALSE(contains(help, "\x1b"));
  CHECK(contains(help_text(two_forms.spec, {}), "\n   or: guanxi pair --plain\n"));
}

TEST_CASE("help keeps to the width") {
  for (const int width : {40, 80, 100, 400}) {
    std::istringstream lines(help_text(sip.spec, {.width = width}));
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(line);
      CHECK(text::width(line) <= std::min(width, 100));
    }
  }
}

TEST_CASE("the overview shows groups in their order, and no hidden command") {
  const std::string overview = overview_text({});
  CHECK(overview.find("Every day") < overview.find("Before you meet"));
  CHECK(contains(overview, "pour a cup or drink it"));
  CHECK_FALSE(contains(overview, "unseen"));
  CHECK_FALSE(contains(overview, "Calendars"));
}

TEST_CASE("no text of a declaration is taken for mdoc") {
  const std::string page = command_page(sip.spec);
  CHECK(contains(page, ".Dt GUANXI-SIP 1\n"));
  CHECK(contains(page, "\n\\&'Another' one; \\-\\-kind says more, 茶也可以.\n"));
  CHECK(contains(page, "\n\\&.a dot begins this line.\n"));
  CHECK(contains(page, "First \\en paragraph.\n.Pp\nSecond.\n.Bd -literal\n  kept  as it is\n  .Sh kept\n.Ed\n"));
  CHECK(contains(page, "$ guanxi sip drink \\(aqit\\(aq\n"));
  CHECK_FALSE(contains(page, "\n\n"));
}

TEST_CASE("the written pages get the generated parts where they are marked") {
  const std::string page = main_page(".Sh COMMANDS\n.\\\" @commands@\n.Sh OPTIONS\n.\\\" @global-options@\n");
  CHECK(contains(page, ".Nm guanxi\n"));
  CHECK(contains(page, ".It Cm \"\\&sip\"\nPour a cup or drink it.\n"));
  CHECK(contains(page, ".It Fl q , Fl \\-quiet\n"));
  CHECK_FALSE(contains(page, "@"));
  const std::string config = config_page(".\\\" @keys@\n");
  for (const auto& key : settings::config_keys()) CHECK(contains(config, ".It Ic \"\\&" + std::string(key.name)));
}

TEST_CASE("completion offers commands, options, choices and formats without a database") {
  CHECK(offered({"s"}) == "sip\tpour a cup or drink it\n");
  CHECK_FALSE(contains(offered({""}), "__"));
  CHECK(offered({"sip", "--k"}) == "--kind\twhat it was\n");
  CHECK(offered({"sip", "-k", ""}) == "tea\ndinner\n");
  CHECK(offered({"sip", "--kind=d"}) == "--kind=dinner\n");
  CHECK(offered({"sip", "po"}) == "pour\n");
  CHECK(offered({"sip", "--format", "j"}) == "json\n");
  CHECK(offered({"sip", "-ktea", "dr"}) == "drink\n");
  CHECK(offered({"-q", "--db", "x.db", "sip", "--kind", "tea", "dr"}) == "drink\n");
  CHECK(offered({"sip", "--menu", ""}) == ":file\n");
  CHECK(contains(offered({"-c", "user.time"}), "user.timezone=\t"));
}

TEST_CASE("completion follows the type of an option, and leaves out what another action takes") {
  CHECK(offered({"sip", "--since", "t"}) == "today\ntomorrow\ntue\nthu\n");
  CHECK(offered({"sip", "--cups", ""}).empty());
  CHECK(offered({"sip", "pour", "--h"}) == "--hot\tpour it hot\n--help\tprint this help\n");
  CHECK(offered({"sip", "drink", "--ho"}).empty());
  CHECK(offered({"sip", "--ho"}) == "--hot\tpour it hot\n");
}

TEST_CASE("completion leaves out what was given once, and keeps what may be repeated") {
  CHECK(offered({"sip", "--kind", "tea", "--ki"}).empty());
  CHECK(offered({"sip", "--also", "x", "--al"}) == "--also\tmore\n");
}

TEST_CASE("completion is silent where there is nothing to say") {
  CHECK(offered({"sip", "--", "po"}).empty());
  CHECK(offered({"nothing-of-the-kind", ""}).empty());
  CHECK(offered({"sip", "--plain=x"}).empty());
  CHECK(offered({"bash", "sip", "po"}) == "pour\n");
  CHECK(offered({"bash", "--", "sip", "po"}).empty());
  CHECK(complete_call({"bash", "--", "sip", "po"}, bare_host()) == "pour\n");
  CHECK(complete_call({"--", "sip", "po"}, bare_host()) == "pour\n");
  CHECK(complete_call({"bash", "--", "--", "si"}, bare_host()).empty());
  CHECK_FALSE(offered({}).empty());
}

}  // namespace guanxi::cli
