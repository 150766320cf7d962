// Tables of messages: one interaction a person and day, and nothing of what was said.
#include <algorithm>
#include <map>
#include <set>

#include <guanxi/base/message.hpp>

#include "tables/table.hpp"

namespace guanxi::exchange::tables {
namespace {

using calendar::PartialDate;

struct Day {
  PartialDate day = {};
  std::optional<calendar::Instant> at = {};
  int line = 0;
  int messages = 0;
  std::map<std::string, int> by = {};  // of whom, by their key, there are how many, or to them
};

struct Chat {
  std::map<std::string, ReadWho> people = {};  // without the user where the rows tell who that is
  ReadWho partner = {};                        // whom the row names beside the sender
  std::map<std::string, Day> days = {};
};

// What one row tells.
struct Message {
  std::string chat = {};
  bool users = false;
  ReadWho sender = {};
  std::vector<std::string> recipients = {};
  std::vector<std::string> recipient_uids = {};
  ReadWho partner = {};
  std::optional<TakenMoment> moment = {};
};

const std::string& key_of(const ReadWho& who) { return who.uid.empty() ? who.name : who.uid; }

class Chats final : public Taker {
 public:
  explicit Chats(Context& context) : context_(context) {}

  void take(const Row& row) override {
    map_ = row.table.map;
    Message message;
    for (const Column& column : row.table.columns) {
      if (column.rule && !row.raw(column.at).empty()) take_cell(message, row, column);
      knows_user_ = knows_user_ || (column.rule && column.rule->field == Field::sender);
    }
    if (!message.moment || message.moment->day.day == 0) return;
    add(message, row.line);
  }

  void finish() override {
    for (auto& [id, chat] : chats_) {
      if (chat.people.empty() && !key_of(chat.partner).empty()) chat.people.emplace(key_of(chat.partner), chat.partner);
      if (chat.people.empty() && !id.empty()) chat.people.emplace(id, ReadWho{.uid = id});
      for (const auto& [day, told] : chat.days) give(id, chat, day, told);
    }
  }

 private:
  void take_cell(Message& message, const Row& row, const Column& column) {
    switch (column.rule->field) {
      case Field::chat: message.chat = row.value(column); break;
      case Field::sender: message.users = is_yes(row.meant(column)); break;
      case Field::sender_uid: message.sender.uid = row.value(column); break;
      case Field::sender_name: message.sender.name = row.value(column); break;
      case Field::recipient_uid: message.recipient_uids = row.values(column); break;
      case Field::recipient_name: message.recipients = row.values(column); break;
      case Field::name_and_firm: {
        if (!message.partner.name.empty()) break;
        auto [name, firm] = name_and_firm(row.value(column));
        message.partner.name = std::move(name);
        message.partner.organisation = std::move(firm);
        break;
      }
      case Field::name:
        if (message.partner.name.empty()) message.partner.name = row.value(column);
        break;
      case Field::moment: message.moment = context_.moment(row, column, row.value(column)); break;
      default: break;
    }
  }

  void add(Message& message, int line) {
    Chat& chat = chats_[message.chat];
    const std::string day = calendar::to_text(message.moment->day);
    Day& told = chat.days[day];
    if (told.messages++ == 0) told = Day{message.moment->day, message.moment->at, line, 1};
    const auto meet = [&](const ReadWho& who) {
      if (key_of(who).empty()) return;
      ++told.by[key_of(who)];
      ReadWho& known = chat.people[key_of(who)];
      if (known.name.empty()) known = who;
    };
    if (message.users) {
      chat.partner = message.partner;
    } else {
      if (message.sender.name.empty()) message.sender.name = message.partner.name;
      message.sender.organisation = message.partner.organisation;
      meet(message.sender);
    }
    // Names may hold what parts them: those without an address of their own are not to be told apart.
    const bool told_apart = message.recipients.size() == message.recipient_uids.size();
    for (std::size_t i = 0; i < message.recipient_uids.size(); ++i) {
      meet({.uid = message.recipient_uids[i], .name = told_apart ? message.recipients[i] : std::string()});
    }
    for (std::size_t i = 0; message.recipient_uids.empty() && i < message.recipients.size(); ++i) meet({.name = message.recipients[i]});
  }

  void give(const std::string& id, const Chat& chat, const std::string& day, const Day& told) {
    const std::size_t most = knows_user_ ? 1 : 2;
    const bool of_two = chat.people.size() <= most;
    std::vector<ReadWho> all;
    std::string key;
    for (const auto& [name, who] : chat.people) {
      all.push_back(who);
      key += (key.empty() ? "" : "+") + name;
    }
    if (of_two) return give_one(id.empty() || knows_user_ ? key : id, day, told, told.messages, std::move(all));
    for (const auto& [name, count] : told.by) {
      if (const auto who = chat.people.find(name); who != chat.people.end()) give_one(id.empty() ? name : id + ":" + name, day, told, count, {who->second});
    }
  }

  void give_one(const std::string& key, const std::string& day, const Day& told, int count, std::vector<ReadWho> people) {
    ReadInteraction one{.uid = map_->system + ":" + key + ":" + day, .kind = "message"};
    for (const auto& [field, value] : map_->constants) {
      if (field == Field::via) one.via = value;
    }
    one.day = told.day;
    one.at = told.at;
    one.summary = message_plural(count, "{n} message", "{n} messages");
    one.participants = std::move(people);
    one.line = told.line;
    context_.sink.interaction(std::move(one));
  }

  Context& context_;
  const ColumnMap* map_ = nullptr;
  bool knows_user_ = false;
  std::map<std::string, Chat> chats_ = {};
};

}  // namespace

std::unique_ptr<Taker> chats_taker(Context& context) { return std::make_unique<Chats>(context); }

}  // namespace guanxi::exchange::tables
