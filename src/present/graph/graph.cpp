#include <guanxi/present/graph.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>

namespace guanxi::present {

using domain::period_label;

namespace {

std::string_view period_word(const Graph& graph) { return domain::period_words[static_cast<std::size_t>(graph.by)]; }

}  // namespace

bool nothing_in(const Graph& graph, GraphView view) {
  switch (view) {
    case GraphView::contacts: return std::none_of(graph.contacts.begin(), graph.contacts.end(), [](const auto& bucket) { return bucket.contacts > 0; });
    case GraphView::heat: return graph.heat.most == 0;
    case GraphView::promises:
      return std::none_of(graph.promises.begin(), graph.promises.end(), [](const auto& bucket) { return bucket.ours.all() + bucket.theirs.all() > 0; });
    case GraphView::warmth: return std::none_of(graph.warmth.begin(), graph.warmth.end(), [](const auto& point) { return point.score > 0; });
  }
  return true;
}

std::string title_of(const Graph& graph, GraphView view) {
  const bool all = graph.kind.empty(), tag = graph.kind == "tag";
  const auto name = "name"_is = graph.name;
  const auto by = "period"_is = period_word(graph);
  switch (view) {
    case GraphView::contacts:
      if (all) return message("Contacts, by {period}", by);
      return tag ? message("Contacts tagged {name}, by {period}", name, by) : message("Contacts with {name}, by {period}", name, by);
    case GraphView::heat:
      if (all) return message("Days of contact");
      return tag ? message("Days of contact tagged {name}", name) : message("Days of contact with {name}", name);
    case GraphView::promises:
      if (all) return message("Promises kept, by {period}", by);
      return tag ? message("Promises kept tagged {name}, by {period}", name, by) : message("Promises kept with {name}, by {period}", name, by);
    case GraphView::warmth:
      if (all) return message("Warmth of the tie");
      return tag ? message("Warmth of the tie tagged {name}", name) : message("Warmth of the tie with {name}", name);
  }
  return {};
}

// The map has a time of its own.
std::string period_of(const Graph& graph, GraphView view) {
  const auto first = std::find_if(graph.heat.days.begin(), graph.heat.days.end(), [](const domain::HeatDay& day) { return day.inside; });
  const bool own = view == GraphView::heat && first != graph.heat.days.end();
  return message("{from} to {to}", "from"_is = calendar::iso(own ? first->day : graph.from), "to"_is = calendar::iso(graph.to));
}

namespace {

Value words_value(const domain::WordCount& count) { return Value::Object{{"kept", count.kept}, {"broken", count.broken}, {"late", count.late}}; }

template <class Bucket>
Value::Object bucket_fields(const Graph& graph, const Bucket& bucket) {
  return {{"period", period_label(bucket.first, graph.by)}, {"from", bucket.first}, {"to", bucket.last}};
}

Value::Array contact_values(const Graph& graph) {
  Value::Array values;
  for (const auto& bucket : graph.contacts) {
    auto fields = bucket_fields(graph, bucket);
    fields.emplace_back("contacts", bucket.contacts);
    fields.emplace_back("in_person", bucket.in_person);
    values.emplace_back(std::move(fields));
  }
  return values;
}

// Days without contact are left out.
Value::Array day_values(const Graph& graph) {
  Value::Array values;
  for (const auto& day : graph.heat.days) {
    if (day.contacts > 0) values.emplace_back(Value::Object{{"date", day.day}, {"contacts", day.contacts}, {"in_person", day.in_person}});
  }
  return values;
}

Value::Array promise_values(const Graph& graph) {
  Value::Array values;
  for (const auto& bucket : graph.promises) {
    auto fields = bucket_fields(graph, bucket);
    fields.emplace_back("ours", words_value(bucket.ours));
    fields.emplace_back("theirs", words_value(bucket.theirs));
    values.emplace_back(std::move(fields));
  }
  return values;
}

Value::Array warmth_values(const Graph& graph) {
  Value::Array values;
  for (const auto& point : graph.warmth) values.emplace_back(Value::Object{{"date", point.day}, {"score", point.score}});
  return values;
}

Value values_of(const Graph& graph, GraphView view) {
  switch (view) {
    case GraphView::contacts: return contact_values(graph);
    case GraphView::heat: return day_values(graph);
    case GraphView::promises: return promise_values(graph);
    case GraphView::warmth: return warmth_values(graph);
  }
  return {};
}

}  // namespace

std::string as_json(const Graph& graph) {
  const bool person = graph.kind == "person";
  Value::Object fields{{"who", person ? Value(graph.handle) : Value()},
                       {"org", graph.kind == "org" ? Value(graph.handle) : Value()},
                       {"tag", graph.kind == "tag" ? Value(graph.handle) : Value()},
                       {"by", period_word(graph)},
                       {"from", graph.from},
                       {"to", graph.to}};
  constexpr std::string_view keys[] = {"contacts", "days", "promises", "warmth"};
  for (const GraphView view : {GraphView::contacts, GraphView::heat, GraphView::promises, GraphView::warmth}) {
    const bool shown = std::find(graph.views.begin(), graph.views.end(), view) != graph.views.end();
    if (shown) fields.emplace_back(keys[static_cast<std::size_t>(view)], values_of(graph, view));
  }
  fields.emplace_back("filter", Value::known(graph.filter));
  return as_document("graph", std::move(fields));
}

Table as_table(const Graph& graph) {
  Table table{.command = "graph", .items = "periods", .columns = {}};
  switch (graph.views.front()) {
    case GraphView::contacts:
      table.columns = {{.key = "period"}, {.key = "from"}, {.key = "to"}, {.key = "contacts"}, {.key = "in_person"}};
      for (const auto& b : graph.contacts) table.rows.push_back({{period_label(b.first, graph.by)}, {b.first}, {b.last}, {b.contacts}, {b.in_person}});
      break;
    case GraphView::heat:
      table.columns = {{.key = "date"}, {.key = "contacts"}, {.key = "in_person"}};
      for (const auto& day : graph.heat.days) {
        if (day.inside) table.rows.push_back({{day.day}, {day.contacts}, {day.in_person}});
      }
      break;
    case GraphView::promises:
      table.columns = {{.key = "period"},   {.key = "from"},       {.key = "to"},           {.key = "our_kept"},  {.key = "our_broken"},
                       {.key = "our_late"}, {.key = "their_kept"}, {.key = "their_broken"}, {.key = "their_late"}};
      for (const auto& b : graph.promises) {
        table.rows.push_back({{period_label(b.first, graph.by)},
                              {b.first},
                              {b.last},
                              {b.ours.kept},
                              {b.ours.broken},
                              {b.ours.late},
                              {b.theirs.kept},
                              {b.theirs.broken},
                              {b.theirs.late}});
      }
      break;
    case GraphView::warmth:
      table.columns = {{.key = "date"}, {.key = "score"}};
      for (const auto& point : graph.warmth) table.rows.push_back({{point.day}, {point.score}});
      break;
  }
  return table;
}

}  // namespace guanxi::present
