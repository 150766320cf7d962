// The reader of Trello's boards: cards, and what is to be ticked off on them.
#include <algorithm>
#include <array>
#include <map>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/exchange/reader.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/sanitise.hpp>

#include "json/records.hpp"
#include "words/addresses_in.hpp"
#include "words/date_order.hpp"

namespace guanxi::exchange {
namespace {

std::string line_of(const json::Value& value) { return text::one_line(ascii::trimmed(value.text)); }

// Lists whose cards are done, folded.
bool is_of_done(std::string_view list) {
  constexpr std::array<std::string_view, 12> words = {"done",  "completed", "finished", "erledigt", "fertig", "termine",
                                                      "hecho", "fatto",     "feito",    "完成",     "已完成", "完了"};
  return ascii::among(text::fold(list), words);
}

class BoardReader {
 public:
  BoardReader(Input& input, Sink& sink) : input_(input), sink_(sink) {}

  Result<void> read() {
    constexpr std::array<std::string_view, 3> first = {"name", "lists/*", "cards/*"};
    TRY(json::read_records(input_, first, [this](std::string_view path, json::Value&& value) { return learn(path, value); }));
    if (!has_lists_)
      return usage_error(message("{file}:1: no board of Trello", "file"_is = input_.name),
                         message("Trello's menu has Print, export, and share: Export as JSON"));
    constexpr std::array<std::string_view, 2> second = {"cards/*", "checklists/*"};
    TRY(json::read_records(input_, second, [this](std::string_view path, json::Value&& value) {
      path == "cards/*" ? take_card(value) : take_checklist(value);
      return Result<void>();
    }));
    if (archived_ > 0) sink_.warning({first_archived_, message_plural(archived_, "{n} archived card is left out", "{n} archived cards are left out")});
    return {};
  }

 private:
  struct List {
    std::string name = {};
    bool closed = false;
  };
  struct Card {
    std::string name = {}, list = {};
    bool closed = false, complete = false;
  };
  bool is_done(const Card& card) { return card.complete || is_of_done(lists_[card.list].name); }
  bool is_archived(const Card& card) { return (card.closed || lists_[card.list].closed) && !is_done(card); }

  Result<void> learn(std::string_view path, const json::Value& value) {
    if (path == "name") board_ = line_of(value);
    if (path == "lists/*") has_lists_ = true, lists_[value["id"].text] = {line_of(value["name"]), value["closed"].is_true()};
    if (path == "cards/*") cards_[value["id"].text] = {line_of(value["name"]), value["idList"].text, value["closed"].is_true(), value["dueComplete"].is_true()};
    return {};
  }

  std::optional<calendar::PartialDate> day(const json::Value& value) const {
    const auto at = calendar::parse_rfc3339(value.text);
    return at ? std::optional(taken(*at, input_).day) : std::nullopt;
  }

  void take_card(const json::Value& value) {
    const Card& card = cards_[value["id"].text];
    ReadTask task{.uid = "trello:" + line_of(value["id"]), .text = card.name, .done = is_done(card), .project = board_, .line = value.line};
    const bool archived = is_archived(card);
    if (archived && archived_++ == 0) first_archived_ = value.line;
    if (archived || task.text.empty()) return;
    task.due = day(value["due"]);
    for (std::string& address : addresses_in(value["desc"].text)) task.people.push_back({.email = std::move(address)});
    sink_.task(std::move(task));
  }

  // Of cards that are open: what is ticked off on others is done with.
  void take_checklist(const json::Value& value) {
    const auto card = cards_.find(value["idCard"].text);
    if (card == cards_.end() || is_done(card->second) || is_archived(card->second)) return;
    for (const auto& item : value["checkItems"].list()) {
      const std::string name = line_of(item["name"]);
      if (name.empty()) continue;
      sink_.task({.uid = "trello:" + line_of(item["id"]),
                  .text = card->second.name + ": " + name,
                  .due = day(item["due"]),
                  .done = item["state"].text == "complete",
                  .project = board_,
                  .line = item.line});
    }
  }

  Input& input_;
  Sink& sink_;
  std::string board_ = {};
  bool has_lists_ = false;
  std::map<std::string, List> lists_ = {};
  std::map<std::string, Card> cards_ = {};
  int archived_ = 0, first_archived_ = 0;
};

class TrelloReader final : public Reader {
 public:
  std::string_view name() const override { return "trello"; }
  std::string_view title() const override { return "Trello's boards (JSON)"; }
  std::string_view extensions() const override { return "json"; }

  bool recognises(Input& input) const override {
    const auto paths = json::paths_at_beginning(input);
    for (const std::string_view key : {"url", "shortUrl"}) {
      const auto found = paths.find(key);
      if (found != paths.end() && found->second.starts_with("https://trello.com/b/")) return true;
    }
    return paths.contains("lists/*/idBoard") || paths.contains("cards/*/idBoard");
  }

  Result<void> read(Input& input, Sink& sink) const override { return BoardReader(input, sink).read(); }
};

}  // namespace

const Reader& trello_reader() {
  static const TrelloReader reader;
  return reader;
}

}  // namespace guanxi::exchange
