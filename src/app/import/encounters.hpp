// What happened with people, what is to be done for them, and which part they play.
#pragma once

#include <functional>
#include <map>
#include <set>

#include "import/roster.hpp"
#include "import/whois.hpp"

namespace guanxi::app::importing {

class Encounters {
 public:
  // Whom a card is about; add: they may be new. A doubt is said already.
  using PersonOf = std::function<WhoIs::Found(Card card, bool add)>;
  Encounters(storage::Store* store, Roster& roster, WhoIs& whois, Plan& plan, const ImportOptions& options, const Moment& moment, PersonOf person_of);

  void take(const File& file);
  // The part that somebody plays where they work.
  void claim(std::size_t index, const std::string& role, const File& file, int line);
  // What is to be said of all files.
  void finish();

 private:
  void take(const exchange::ReadInteraction& read, const File& file);
  void take(const exchange::ReadTask& read, const File& file);
  void take(const exchange::ReadRole& read, const File& file);
  bool is_user(const exchange::ReadWho& who) const;
  bool when(const exchange::ReadInteraction& read, domain::Interaction& interaction) const;
  struct Participants {
    std::vector<std::size_t> who = {};
    bool doubtful = false;  // of one of them it could not be told
  };
  Participants people_of(const exchange::ReadInteraction& read, const File& file);
  std::string own_uid(const exchange::ReadInteraction& read, const File& file) const;
  WhoIs::Found person_for(const exchange::ReadTask& read, const File& file);
  void skip(const File& file, int line, std::string name, std::string why);

  storage::Store* store_;
  Roster& roster_;
  WhoIs& whois_;
  Plan& plan_;
  const ImportOptions& options_;
  const Moment& moment_;
  PersonOf person_of_;
  std::set<std::string, std::less<>> uids_;                   // of interactions and tasks of these files
  std::optional<std::set<std::string, std::less<>>> stored_;  // of promises
  std::map<std::string, std::set<std::string>> strangers_;    // by file: addresses of people who are left out
};

}  // namespace guanxi::app::importing
