// The messages of a chat, put together by person and day.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <guanxi/base/error.hpp>
#include <guanxi/exchange/reader.hpp>

#include "chats/moments.hpp"

namespace guanxi::exchange::chats {

enum class Between { unknown, two, group };

class Gathering {
 public:
  // system: the first word of every uid. via: a word of domain::Channel.
  explicit Gathering(std::string_view system, std::string_view via = "other") : system_(system), via_(via) {}

  // What the file tells of the chat as a whole.
  Between between = Between::unknown;
  std::string title = {};  // whom, or what, the file or its name calls the chat
  std::string key = {};    // the source's own identity of the chat; empty: it is known by its title
  ReadWho other = {};      // the other one of two, where the file tells who that is

  // The number of whoever writes by this name or identity.
  std::size_t sender(std::string_view name);
  ReadWho& who(std::size_t sender) { return senders_[sender].who; }
  void set_user(std::size_t sender) { senders_[sender].is_user = true; }
  void set_left_out(std::size_t sender) { senders_[sender].is_left_out = true; }  // the chat itself, a bot
  std::size_t senders() const { return senders_.size(); }

  void add(const WrittenDay& day, std::size_t sender, int line);
  // id: what tells it from the day's other calls.
  struct Call {
    WrittenDay day = {};
    std::optional<calendar::Instant> at = {};
    std::size_t sender = 0;
    bool attempt = false;
    int seconds = 0;  // 0: not known
    std::string id = {};
    int line = 0;
  };
  void add(Call&& call) { calls_.push_back(std::move(call)); }

  // What was gathered goes to the sink, and the gathering begins anew. Usage errors: the file's dates may mean two days; it is too much for a chat.
  Result<void> hand_on(const Input& input, Sink& sink);

 private:
  struct Sender {
    ReadWho who = {};
    bool is_user = false;
    bool is_left_out = false;
    std::size_t last_day = SIZE_MAX;
  };
  struct Day {
    WrittenDay written = {};
    std::int64_t messages = 0;
    std::vector<std::uint32_t> senders = {};
    int line = 0;
  };

  void find_other(std::string_view file);
  void find_other_in_name(const std::string& stem);
  std::vector<ReadWho> everybody() const;
  std::vector<ReadWho> writers(const Day& day) const;
  std::string names_of(const std::vector<ReadWho>& people) const;
  std::string uid(const std::vector<ReadWho>& people, const std::string& what) const;
  void give(const Day& day, DateOrder order, Sink& sink) const;
  void give(const Call& call, DateOrder order, Sink& sink) const;

  std::string system_, via_;
  std::vector<Sender> senders_ = {};
  std::unordered_map<std::string, std::size_t> by_name_ = {};
  std::string last_name_ = {};
  std::size_t last_sender_ = 0;
  std::vector<Day> days_ = {};
  std::unordered_map<std::uint64_t, std::size_t> by_day_ = {};
  std::vector<Call> calls_ = {};
  std::size_t writings_ = 0;  // pairs of a day and somebody who wrote on it
};

// Whoever writes by that name: a number that nobody gave a name to is a telephone number; WhatsApp's ~ before a name is left out.
ReadWho who_named(std::string_view name);

// A file's name without its folder, extension and the (1) of a second download.
std::string stem_of(std::string_view path);

}  // namespace guanxi::exchange::chats
