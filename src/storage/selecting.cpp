#include "selecting.hpp"

#include "engine/query.hpp"
#include "places.hpp"

namespace guanxi::storage {
namespace {

using Test = Selector::Test;

class Writer {
 public:
  Writer(SelectFrom from, int first) : from_(from) { out_.first = first; }

  Condition finish(const Selector& selector) && {
    out_.text = write(selector);
    return std::move(out_);
  }

 private:
  std::string write(const Selector& selector) {
    switch (selector.test) {
      case Test::all: return joined(selector.parts, " AND ", "1");
      case Test::any: return joined(selector.parts, " OR ", "0");
      case Test::no: return "NOT " + write(selector.parts.front());
      case Test::tag: return of_entries() ? tag(selector) : of_any_party(has_tag("tag t WHERE t.party = p.id", selector));
      case Test::kind: return of_entries() ? "(i.kind IN (" + numbers(selector.numbers) + "))" : "(0)";
      case Test::via: return of_entries() ? "(i.via IN (" + numbers(selector.numbers) + "))" : "(0)";
      case Test::day:
        if (from_ == SelectFrom::people) break;
        return within(of_entries() ? "i.day" : "?2", selector);
      case Test::due:
        if (from_ == SelectFrom::people || of_entries()) break;
        return within("?3", selector);
      default: break;
    }
    return of_entries() ? of_somebody(selector) : of_any_party(of_party(selector));
  }

  // What is said of party p, as it is said of the record.
  std::string of_any_party(const std::string& of_one) const {
    if (from_ != SelectFrom::shared) return of_one;
    return "EXISTS (SELECT 1 FROM party p WHERE p.id IN (SELECT value FROM json_each(?1)) AND " + of_one + ")";
  }

  bool of_entries() const { return from_ == SelectFrom::entries || from_ == SelectFrom::all_entries; }

  std::string joined(const std::vector<Selector>& parts, const char* between, const char* none) {
    std::string text;
    for (const Selector& part : parts) text += (text.empty() ? "" : between) + write(part);
    return "(" + (text.empty() ? none : text) + ")";
  }

  std::string parameter(std::variant<std::int64_t, std::string> value) {
    out_.values.push_back(std::move(value));
    return "?" + std::to_string(out_.first + static_cast<int>(out_.values.size()) - 1);
  }

  std::string texts(const std::vector<std::string>& values) {
    std::string list;
    for (const std::string& value : values) list += (list.empty() ? "" : ", ") + parameter(value);
    return list;
  }
  std::string numbers(const std::vector<int>& values) {
    std::string list;
    for (const int value : values) list += (list.empty() ? "" : ", ") + parameter(std::int64_t{value});
    return list;
  }
  // However many there are, they are one parameter.
  std::string ids(const std::vector<Id>& values) {
    std::string list;
    for (const Id id : values) list += (list.empty() ? "[" : ",") + std::to_string(id.value);
    return "(SELECT value FROM json_each(" + parameter(list.empty() ? "[]" : list + "]") + "))";
  }

  // A day that there is not passes where the selector says so.
  std::string within(const std::string& day, const Selector& selector) {
    std::string text;
    if (selector.from) text = day + " >= " + parameter(selector.from->time_since_epoch().count());
    if (selector.to) text += (text.empty() ? "" : " AND ") + day + " <= " + parameter(selector.to->time_since_epoch().count());
    if (text.empty()) return selector.never ? "(" + day + " IS NULL)" : "(" + day + " IS NOT NULL)";
    return "coalesce(" + text + (selector.never ? ", 1)" : ", 0)");
  }

  std::string last(const Selector& selector) {
    const std::string counts = selector.test == Test::in_person ? "2" : "1";
    // By the primary key, which SQLite would leave for the condition on `counts`.
    return within("(SELECT day FROM participant WHERE person = p.id AND +counts >= " + counts +
                      " AND day <= " + parameter(selector.today.time_since_epoch().count()) + " ORDER BY day DESC LIMIT 1)",
                  selector);
  }

  static bool asks_for_none(const std::vector<std::string>& texts) {
    for (const std::string& text : texts)
      if (text.empty()) return true;
    return false;
  }

  // `tags`: a table and the record's condition on it.
  std::string has_tag(const std::string& tags, const Selector& selector) {
    const std::string has = "EXISTS (SELECT 1 FROM " + tags + " AND t.text IN (" + texts(selector.texts) + "))";
    return asks_for_none(selector.texts) ? "(" + has + " OR NOT EXISTS (SELECT 1 FROM " + tags + "))" : has;
  }

  std::string tag(const Selector& selector) {
    const bool none = asks_for_none(selector.texts);
    if (from_ == SelectFrom::all_entries && !none) {
      const std::string list = texts(selector.texts);
      return "(i.id IN (SELECT interaction FROM interaction_tag WHERE text IN (" + list +
             ") UNION ALL SELECT interaction FROM participant WHERE person IN (SELECT party FROM tag WHERE text IN (" + list + "))))";
    }
    const std::string own = has_tag("interaction_tag t WHERE t.interaction = i.id", selector);
    if (none) return own;
    return "(" + own + " OR " + has_tag("participant q JOIN tag t ON t.party = q.person WHERE q.interaction = i.id", selector) + ")";
  }

  std::string of_party(const Selector& selector) {
    switch (selector.test) {
      case Test::tier: return "(p.tier IN (" + texts(selector.texts) + "))";
      case Test::owner: return "(p.owner IN (" + texts(selector.texts) + "))";
      case Test::city: return "((SELECT city FROM " GUANXI_PLACE " WHERE party = p.id) IN (" + texts(selector.texts) + "))";
      case Test::country: return "((SELECT country FROM " GUANXI_PLACE " WHERE party = p.id) IN (" + texts(selector.texts) + "))";
      case Test::organisation: return "(p.id IN " + ids(selector.ids) + " OR p.id IN (" + staff(selector) + "))";
      case Test::person:
      case Test::due: return "(p.id IN " + ids(selector.ids) + ")";
      default: return last(selector);
    }
  }

  std::string staff(const Selector& selector) { return "SELECT person FROM position WHERE to_day IS NULL AND org IN " + ids(selector.ids); }

  // Few people are looked up once; of a whole tier it costs less to look at each entry's.
  std::string of_somebody(const Selector& selector) {
    if (selector.test == Test::person) return "(i.id IN (SELECT interaction FROM participant WHERE person IN " + ids(selector.ids) + "))";
    if (selector.test == Test::organisation) return "(i.id IN (SELECT interaction FROM participant WHERE person IN (" + staff(selector) + ")))";
    return "EXISTS (SELECT 1 FROM participant q JOIN party p ON p.id = q.person WHERE q.interaction = i.id AND " + of_party(selector) + ")";
  }

  SelectFrom from_;
  Condition out_;
};

}  // namespace

void Condition::bind(Query& query) const {
  int number = first;
  for (const auto& value : values) std::visit([&](const auto& one) { query.bind_at(number++, one); }, value);
}

Condition condition_of(const Selector& selector, SelectFrom from, int first) { return Writer(from, first).finish(selector); }

}  // namespace guanxi::storage
