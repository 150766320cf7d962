#include <algorithm>

#include <guanxi/app/activity/graphs.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>
#include <guanxi/cli/filters.hpp>
#include <guanxi/cli/output.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;
using present::GraphView;

constexpr std::string_view view_words[] = {"contacts", "heat", "promises", "warmth", "all"};

constexpr ArgumentSpec arguments[] = {{.name = "WHO|FILTER",
                                       .help = "a person, or an organisation, everybody otherwise; or a filter, as 'tier:A kind:dinner' or @NAME",
                                       .completes = Completes::party,
                                       .or_else = Completes::filter,
                                       .optional = true,
                                       .repeatable = true}};

constexpr std::array own_options = {
    OptionSpec{
        .flags = "--per", .value = "PERIOD", .help = "put together by week, month or year; month otherwise", .choices = domain::period_words, .former = "--by"},
    OptionSpec{.flags = "--view",
               .value = "VIEW",
               .help = "contacts, as without it, heat, promises, warmth, or all of them",
               .choices = view_words,
               .repeatable = true},
    OptionSpec{.flags = "--since", .value = "DATE", .help = "from this day on", .type = OptionType::date, .days = Days::past, .former = "--from"},
    OptionSpec{.flags = "--until", .value = "DATE", .help = "up to this day; today otherwise", .type = OptionType::date, .days = Days::past, .former = "--to"},
};
constexpr std::array filters = {of_tag, of_org, of_tier, of_city, of_country, of_owner, of_who, of_kind, of_via, of_overdue, of_due};
constexpr auto options = with_options(own_options, filters);

constexpr std::string_view formats[] = {"text", "json", "jsonl", "tsv", "csv", "svg", "html"};

constexpr Example examples[] = {
    {"guanxi graph", "contacts with everybody, a bar a month"},
    {"guanxi graph wangwei --view heat", "on which days of the year you were in contact"},
    {"guanxi graph wangwei --view warmth --per week", "how the tie warmed and cooled"},
    {"guanxi graph --view promises --per year", "how well promises were kept, yours and theirs"},
    {"guanxi graph 'tier:A kind:dinner,lunch' --per year", "how often you ate with those who matter most"},
    {"guanxi graph wangwei --format html >wangwei.html", "all of it as a page"},
};

constexpr Section sections[] = {
    {"VIEWS",
     "contacts: a bar a period, those in person in a shade of their own. A contact is an interaction; attempts do not count, and one with "
     "several people counts once. Of a firm it is what there was with anybody who ever held a position there.\n\n"
     "heat: a map of the year up to today (or from --since), a column a week, a row a weekday, darker where there was more. A terminal too "
     "narrow for it shows the newest weeks.\n\n"
     "promises: those kept, broken, and late, yours and theirs, by the day on which they were closed or due. Soft ones are not counted.\n\n"
     "warmth: that of one person (see guanxi-show(1)) at the end of each period, with promises as they stand now.\n\n"
     "all: each of these that there is, one after the other; so do html and json without --view."},
    {"TIME", "12 months, 26 weeks or, from the first contact on, up to 10 years, to today; or what --since and --until say, up to 600 periods."},
    {"FORMATS",
     "svg is a picture of one view, html a page of all; neither fetches anything, and both follow the reader's light or dark. jsonl, tsv and csv "
     "have a row a period (of the map: a day) of one view.\n\n"
     "JSON: who, org, tag (one of them, or null all), filter, by, from, to; contacts: period, from, to, contacts, in_person; days: date, contacts, "
     "in_person, those without left out; promises: period, from, to, ours and theirs, each with kept, broken, late; warmth: date, score."},
};

template <std::size_t Count>
std::size_t index_of(const std::string_view (&words)[Count], std::string_view word) {
  return static_cast<std::size_t>(std::find(std::begin(words), std::end(words), word) - std::begin(words));
}

bool one_view_only(const Env& env) { return env.format() != "text" && env.format() != "html" && env.format() != "json"; }

// None: all that there are.
Result<std::vector<GraphView>> views_of(const Env& env, const Args& args) {
  std::vector<GraphView> views;
  const auto words = args.all("view");
  if (std::find(words.begin(), words.end(), "all") != words.end()) {
    if (one_view_only(env)) {
      return usage_error(message("--format {format} shows one view", "format"_is = env.format()),
                         message("--view contacts, heat, promises or warmth; html and json show all"));
    }
    return views;
  }
  for (const auto& word : words) {
    const auto view = static_cast<GraphView>(index_of(present::graph_view_words, word));
    if (std::find(views.begin(), views.end(), view) == views.end()) views.push_back(view);
  }
  if (views.size() > 1 && one_view_only(env)) {
    return usage_error(message("--format {format} shows one view, not {count}", "format"_is = env.format(), "count"_is = views.size()));
  }
  if (views.empty() && (env.format() == "text" || one_view_only(env))) views = {GraphView::contacts};
  return views;
}

Result<GraphQuestion> question_of(Env& env, const Args& args) {
  const auto names = names_in(args);
  if (names.size() > 1) {
    return usage_error(message("graph: unexpected argument '{word}'", "word"_is = names[1]),
                       message("of several people: --who {names}", "names"_is = text::joined(names, ",")));
  }
  if (args.has("tag") && args.get("tag").empty()) return usage_error(message("--tag is empty"));
  GraphQuestion question{.who = names.empty() ? "" : names.front(), .filtering = filtering_of(args, FilterOf::entries)};
  // Here they say which time is shown.
  std::erase_if(question.filtering.options,
                [](const domain::Filter& one) { return one.word == domain::FilterWord::since || one.word == domain::FilterWord::until; });
  question.by = static_cast<domain::Period>(index_of(domain::period_words, args.get("per", "month")));
  TRY_ASSIGN(const auto views, views_of(env, args));
  question.from = args.date("since");
  question.to = args.date("until");
  question.views = views;
  return question;
}

void say_what_is_empty(Env& env, const present::Graph& graph) {
  const bool all = std::all_of(graph.views.begin(), graph.views.end(), [&](GraphView view) { return present::nothing_in(graph, view); });
  if (all) env.note(message("nothing to show from {from} to {to}", "from"_is = calendar::iso(graph.from), "to"_is = calendar::iso(graph.to)));
}

Result<int> run(Env& env, const Args& args) {
  TRY_ASSIGN(const auto question, question_of(env, args));
  TRY_ASSIGN(const auto graph, graph_of(env, env.store(storage::Access::read), question));
  say_what_is_empty(env, graph);
  if (env.format() == "text") env.print(present::as_text(graph, env.text_style()));
  else if (env.format() == "svg") env.print(present::as_svg(graph));
  else if (env.format() == "html") env.print(present::as_html(graph));
  else if (env.json()) env.print(present::as_json(graph));
  else print_table(env, present::as_table(graph));
  return 0;
}

}  // namespace

extern const Command graph = {
    .spec = {.name = "graph",
             .group = Group::meeting,
             .summary = "contacts over time, as bars, a map of the year, and pictures",
             .description =
                 "Shows how contact went over time: with everybody, with one person, with a firm, or with whom a filter chooses. Beside it a map of the "
                 "year's days, how well promises were kept on both sides, and how warm one tie was.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
