#include <guanxi/app/activity/graphs.hpp>

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/network/warmth.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/activity.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/text/nearest.hpp>

namespace guanxi::app {

using calendar::Date;
using domain::Period;
using present::Graph;
using present::GraphView;
using std::chrono::days;

namespace {

constexpr int usual_months = 12, usual_weeks = 26, usual_years = 10;
constexpr int most_heat_days = 366 * 3;

// The tag, where one alone is asked for.
std::optional<std::string> single_tag(const Filtering& filtering) {
  if (filtering.options.size() != 1 || !filtering.expressions.empty()) return std::nullopt;
  const domain::Filter& option = filtering.options.front();
  const bool single = option.word == domain::FilterWord::tag && option.values.size() == 1 && option.values.front().size() == 1;
  return single ? std::optional(option.values.front().front()) : std::nullopt;
}

Result<void> check_tag(storage::Store& store, const std::string& tag) {
  storage::Parties parties(store);
  const auto same = parties.tags(tag);
  if (std::find(same.begin(), same.end(), tag) != same.end()) return {};
  const auto all = parties.tags("");
  const std::vector<std::string_view> names(all.begin(), all.end());
  const auto near = text::nearest(tag, names);
  return fail(ErrorKind::no_match, message("nothing has the tag '{tag}'", "tag"_is = tag), near ? message("did you mean '{near}'?", "near"_is = *near) : "");
}

Result<void> set_filter(Session& env, storage::Store& store, const Filtering& filtering, storage::ActivitySubject& subject, Graph& graph) {
  if (filtering.empty()) return {};
  const auto tag = single_tag(filtering);
  if (tag) TRY(check_tag(store, *tag));
  TRY_ASSIGN(subject.chosen, selector_of(env, store, filtering));
  graph.filter = to_text(filtering);
  if (!graph.kind.empty()) {
    graph.name += ", " + graph.filter;
    return {};
  }
  graph.kind = tag ? "tag" : "filter";
  graph.handle = graph.name = tag.value_or(graph.filter);
  return {};
}

Result<storage::ActivitySubject> subject_of(Session& env, storage::Store& store, const GraphQuestion& question, Graph& graph) {
  storage::ActivitySubject subject;
  if (!question.who.empty()) {
    TRY_ASSIGN(const auto who, resolve(store, question.who));
    graph.kind = who.person ? "person" : "org";
    graph.handle = who.handle;
    graph.name = described(who);
    (who.person ? subject.person : subject.organisation) = who.id;
  }
  TRY(set_filter(env, store, question.filtering, subject, graph));
  return subject;
}

Date usual_start(Date to, Period period) {
  const Date start = domain::period_start(to, period);
  if (period == Period::week) return start - days{7 * (usual_weeks - 1)};
  return calendar::add_months(start, period == Period::month ? -(usual_months - 1) : -12 * (usual_years - 1));
}

Result<void> set_time(const GraphQuestion& question, Date today, Graph& graph) {
  graph.by = question.by;
  graph.to = question.to.value_or(std::max(today, question.from.value_or(today)));
  graph.from = question.from.value_or(usual_start(graph.to, question.by));
  if (graph.to < graph.from) {
    return usage_error(message("--until lies before --since"),
                       message("from {from} to {to}", "from"_is = calendar::iso(graph.from), "to"_is = calendar::iso(graph.to)));
  }
  int periods = 1;
  for (Date start = domain::period_start(graph.from, graph.by); domain::next_start(start, graph.by) <= graph.to && periods <= most_periods; ++periods) {
    start = domain::next_start(start, graph.by);
  }
  if (periods <= most_periods) return {};
  return usage_error(message("more than {most} periods at once", "most"_is = most_periods), message("a later --since, or --per with longer ones"));
}

// The years before the first contact say nothing.
void drop_empty_years(Graph& graph) {
  auto& years = graph.contacts;
  const auto first = std::find_if(years.begin(), years.end(), [](const auto& bucket) { return bucket.contacts > 0; });
  if (first == years.end()) return;
  years.erase(years.begin(), first);
  graph.from = years.front().first;
}

bool shown(const Graph& graph, GraphView view) { return std::find(graph.views.begin(), graph.views.end(), view) != graph.views.end(); }

// Of the last day of each period, the one that goes on as of the last day asked about.
void add_warmth(storage::Store& store, Id person, Graph& graph) {
  for (Date start = domain::period_start(graph.from, graph.by); start <= graph.to; start = domain::next_start(start, graph.by)) {
    const Date day = std::min(domain::next_start(start, graph.by) - days{1}, graph.to);
    graph.warmth.push_back({day, warmth_of(store, person, day).score});
  }
}

// A map of months would be a few columns wide: it shows a year, or what was asked for.
Date heat_start(const GraphQuestion& question, const Graph& graph) {
  const Date year = graph.to - days{364};
  const Date start = question.from ? graph.from : year;
  return std::max(start, graph.to - days{most_heat_days});
}

}  // namespace

Result<Graph> graph_of(Session& env, storage::Store& store, const GraphQuestion& question) {
  Graph graph;
  TRY_ASSIGN(const auto subject, subject_of(env, store, question, graph));
  TRY(set_time(question, env.today(), graph));
  graph.views = question.views;
  if (graph.views.empty()) graph.views = {GraphView::contacts, GraphView::heat, GraphView::promises};
  const bool of_one = subject.person && !subject.chosen;
  if (question.views.empty() && of_one) graph.views.push_back(GraphView::warmth);
  if (shown(graph, GraphView::warmth) && !of_one) {
    return usage_error(message("warmth needs one person, and no filter"), message("guanxi graph WHO --view warmth"));
  }
  storage::Activity activity(store);
  const bool since_first = graph.by == Period::year && !question.from;
  if (since_first || shown(graph, GraphView::contacts)) {
    graph.contacts = domain::in_buckets(activity.contacts(subject, graph.from, graph.to), graph.from, graph.to, graph.by);
    if (since_first) drop_empty_years(graph);
    if (!shown(graph, GraphView::contacts)) graph.contacts.clear();
  }
  if (shown(graph, GraphView::heat)) {
    const Date from = heat_start(question, graph);
    graph.heat = domain::heat_map(activity.contacts(subject, from, graph.to), from, graph.to);
  }
  if (shown(graph, GraphView::promises)) {
    graph.promises = domain::in_buckets(activity.promises(subject, graph.from, graph.to), graph.from, graph.to, graph.by, env.today());
  }
  if (shown(graph, GraphView::warmth)) add_warmth(store, subject.person, graph);
  return graph;
}

}  // namespace guanxi::app
