// The reader of HubSpot's engagements, as its API gives them: meetings, calls, mails, notes and tasks, with the contacts' ids.
#include <algorithm>
#include <array>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/sanitise.hpp>

#include "bytes/utf8.hpp"
#include "json/records.hpp"
#include "words/date_order.hpp"

namespace guanxi::exchange {
namespace {

using json::Value;

std::string line_of(const Value& value) { return text::one_line(ascii::trimmed(value.text)); }

constexpr std::size_t longest_summary = 200;

// What a page would show of the text, as much of it as a summary takes.
std::string without_tags(std::string_view html) {
  std::string text;
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (html[at] != '<') {
      text += html[at];
      continue;
    }
    at = std::min(html.find('>', at), html.size());
    text += ' ';
  }
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities = {
      {{"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
  for (const auto& [entity, meaning] : entities) {
    for (auto at = text.find(entity); at != text.npos; at = text.find(entity, at + meaning.size())) text.replace(at, entity.size(), meaning);
  }
  return text::one_line(utf8_prefix(ascii::joined(ascii::words(text), " "), longest_summary));
}

// A kind of engagement: by which property it is known, and what it is named by. The older API tells the kind itself.
struct Kind {
  std::string_view sign, type, title, old_title, word;
};
constexpr std::array kinds = {Kind{"hs_meeting_", "MEETING", "hs_meeting_title", "title", "meeting"},
                              Kind{"hs_call_", "CALL", "hs_call_title", "title", "call"},
                              Kind{"hs_email_", "EMAIL", "hs_email_subject", "subject", "email"},
                              Kind{"hs_task_", "TASK", "hs_task_subject", "subject", "task"},
                              Kind{"hs_communication_", "", "", "", "message"},
                              Kind{"hs_note_", "NOTE", "hs_note_body", "body", "note"}};

const Kind* kind_of(const Value& properties, std::string_view type) {
  const auto fits = [&](const Kind& kind) {
    if (!type.empty()) return ascii::starts_with_word(type, kind.type.empty() ? "-" : kind.type);
    return std::any_of(properties.keys.begin(), properties.keys.end(), [&](const std::string& key) { return key.starts_with(kind.sign); });
  };
  const auto found = std::find_if(kinds.begin(), kinds.end(), fits);
  return found == kinds.end() ? nullptr : &*found;
}

// Milliseconds, or as RFC 3339 has it.
std::optional<calendar::Instant> instant_of(const Value& value) {
  constexpr std::int64_t most = 253'402'300'799'000;  // the year 9999
  if (const auto number = value.whole_number(); number && *number > 0 && *number < most) return calendar::Instant(std::chrono::seconds{*number / 1000});
  return calendar::parse_rfc3339(value.text);
}

std::vector<ReadWho> people_of(const Value& record) {
  std::vector<ReadWho> people;
  const Value& associations = record["associations"];
  for (const Value& one : associations["contacts"]["results"].list()) people.push_back({.uid = line_of(one["id"])});
  for (const Value& one : associations["contactIds"].list()) people.push_back({.uid = line_of(one)});
  std::erase_if(people, [](const ReadWho& who) { return who.uid.empty(); });
  return people;
}

class EngagementReader {
 public:
  EngagementReader(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> read() {
    constexpr std::array<std::string_view, 2> wanted = {"results/*", ""};
    constexpr std::array<std::string_view, 1> lists = {"results/*"};
    const auto paths = json::paths_at_beginning(input_);
    const bool listed = paths.contains("results");
    return json::read_records(input_, listed ? std::span<const std::string_view>(lists) : std::span<const std::string_view>(wanted),
                              [this](std::string_view, Value&& value) { return take(value); });
  }

 private:
  Result<void> take(const Value& record) {
    const Value& old = record["engagement"];
    const Value& properties = old.is_object() ? record["metadata"] : record["properties"];
    const Kind* kind = kind_of(properties, old["type"].text);
    const std::string id = line_of(old.is_object() ? old["id"] : record["id"]);
    if (!kind || id.empty()) {
      sink_.warning({record.line, message("a record that is no meeting, call, mail, message, note or task is left out")});
    } else if (kind->word == "task") {
      take_task(record, properties, *kind, id);
    } else {
      take_interaction(record, properties, *kind, id);
    }
    return {};
  }

  void take_interaction(const Value& record, const Value& properties, const Kind& kind, const std::string& id) {
    const Value& old = record["engagement"];
    std::string outcome = ascii::upper(properties["hs_meeting_outcome"].text);
    constexpr std::array<std::string_view, 3> not_held = {"CANCELED", "CANCELLED", "RESCHEDULED"};
    if (ascii::among(outcome, not_held)) return sink_.warning({record.line, message("a meeting that was not held is left out")});
    ReadInteraction one{.uid = "hubspot:" + id, .kind = std::string(kind.word), .line = record.line};
    one.summary = line_of(properties[old.is_object() ? kind.old_title : kind.title]);
    if (kind.word == "note") one.summary = without_tags(one.summary);
    one.at = instant_of(properties["hs_meeting_start_time"]);
    if (!one.at) one.at = instant_of(properties["startTime"]);
    if (!one.at) one.at = instant_of(properties["hs_timestamp"]);
    if (!one.at) one.at = instant_of(old["timestamp"]);
    if (!one.at) return sink_.warning({record.line, message("'{what}' without a time is left out", "what"_is = one.summary)});
    if (input_.now && *one.at > *input_.now) return sink_.warning({record.line, message("'{what}' is left out: it is still to come", "what"_is = one.summary)});
    constexpr std::array<std::string_view, 4> missed = {"NO_SHOW", "NO_ANSWER", "BUSY", "FAILED"};
    one.attempt = ascii::among(outcome, missed) || ascii::among(ascii::upper(properties["hs_call_status"].text), missed);
    one.participants = people_of(record);
    sink_.interaction(std::move(one));
  }

  void take_task(const Value& record, const Value& properties, const Kind& kind, const std::string& id) {
    const Value& old = record["engagement"];
    ReadTask task{.uid = "hubspot:" + id, .text = line_of(properties[old.is_object() ? kind.old_title : kind.title]), .line = record.line};
    if (task.text.empty()) return sink_.warning({record.line, message("a task without a subject is left out")});
    auto due = instant_of(properties["hs_timestamp"]);
    if (!due) due = instant_of(old["timestamp"]);
    if (due) task.due = taken(*due, input_).day;
    const std::string& status = properties[old.is_object() ? "status" : "hs_task_status"].text;
    task.done = ascii::same_word(status, "COMPLETED");
    task.people = people_of(record);
    sink_.task(std::move(task));
  }

  Input& input_;
  Sink& sink_;
};

class HubspotEngagementsReader final : public Reader {
 public:
  std::string_view name() const override { return "hubspot-engagements"; }
  std::string_view title() const override { return "HubSpot's engagements (JSON)"; }
  std::string_view extensions() const override { return "json"; }

  bool recognises(Input& input) const override {
    const auto paths = json::paths_at_beginning(input);
    return std::any_of(paths.begin(), paths.end(), [](const auto& one) {
      const std::string_view path = one.first;
      for (const std::string_view beginning : {"results/*/properties/hs_", "properties/hs_"}) {
        if (!path.starts_with(beginning)) continue;
        const auto key = path.substr(path.rfind('/') + 1);
        if (std::any_of(kinds.begin(), kinds.end(), [&](const Kind& kind) { return key.starts_with(kind.sign); })) return true;
      }
      return path == "results/*/engagement/type" || path == "engagement/type";
    });
  }

  Result<void> read(Input& input, Sink& sink) const override { return EngagementReader(input, sink).read(); }
};

}  // namespace

const Reader& hubspot_engagements_reader() {
  static const HubspotEngagementsReader reader;
  return reader;
}

}  // namespace guanxi::exchange
