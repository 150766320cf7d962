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
  // Whom a card is about; add: they may be new.
  using PersonOf = std::function<std::optional<std::size_t>(Card card, bool add)>;
  // How many times it could not be told so far.
  using Doubts = std::function<std::size_t()>;
  Encounters(storage::Store* store, Roster& roster, WhoIs& whois, Plan& plan, const ImportOptions& options, const Moment& moment, PersonOf person_of,
             Doubts doubts);

  void take(const File& file);
  // The part that somebody plays at a firm; none named: where they work.
  void claim(std::size_t index, Id organisation, const std::string& role, const File& file, int line);
  // What is to be said of all files.
  void finish();

 private:
  void take(const exchange::ReadInteraction& read, const File& file);
  void take(const exchange::ReadTask& read, const File& file);
  void take(const exchange::ReadRole& read, const File& file);
  bool is_user(const exchange::ReadWho& who) const;
  bool when(const exchange::ReadInteraction& read, domain::Interaction& interaction) const;
  std::vector<std::size_t> people_of(const exchange::ReadInteraction& read, const File& file);
  std::string own_uid(const exchange::ReadInteraction& read, const File& file) const;
  WhoIs::Found person_for(const exchange::ReadTask& read, const File& file);
  void skip(const File& file, int line, std::string name, std::string why);

  storage::Store* store_;
  Roster& roster_;
  WhoIs& whois_;
  Plan& plan_;
  const ImportOptions& options_;
  Moment moment_;
  PersonOf person_of_;
  Doubts doubts_;
  std::set<std::string, std::less<>> uids_;                   // of interactions and tasks of these files
  std::optional<std::set<std::string, std::less<>>> stored_;  // of promises
  std::map<std::string, std::set<std::string>> strangers_;    // by file: addresses of people who are left out
};

}  // namespace guanxi::app::importing
