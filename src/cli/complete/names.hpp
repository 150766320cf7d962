// Candidates that the database and the configuration know.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/cli/command.hpp>
#include <guanxi/cli/env.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::cli {

struct Candidate {
  std::string text;
  std::string about = {};
};

// Everything is opened at the first question that needs it. What cannot be opened throws.
class Names {
 public:
  explicit Names(const app::Host& host) : host_(host) {}
  void use(const app::GlobalOptions& globals) { globals_ = globals; }
  // Names instead of handles for what was typed in Han characters: for shells that drop what does not begin as typed.
  void keep_script(bool keep) { keep_script_ = keep; }

  std::vector<Candidate> parties(storage::PartyKind kind, std::string_view typed);
  std::vector<Candidate> items(std::string_view typed);                    // of remind, and open promises
  std::vector<Candidate> records(Completes kind, std::string_view typed);  // ids; kind: id or entry
  std::vector<Candidate> tags(std::string_view typed);
  std::vector<Candidate> cities(std::string_view typed);  // on record; one in characters is also found by its reading
  std::vector<Candidate> owners();
  std::vector<Candidate> details();    // NAME= of what has a name of the user's own
  std::vector<Candidate> tiers();      // of people, and those that have a rhythm
  std::vector<Candidate> languages();  // of people, and of the packs
  std::vector<Candidate> once();       // names that remind --once was given
  std::vector<Candidate> filters();    // by name
  std::vector<Candidate> import_maps();
  // Of an organisation, of somebody's organisation, or of that of a decision.
  std::vector<Candidate> topics(const std::string& of);
  std::vector<Candidate> subjects(const std::string& party);  // of notes: the usual ones, and those that this party has
  std::vector<Candidate> purposes(const std::string& party);  // of gifts to this party, or from it
  std::vector<Candidate> aliases();
  std::optional<std::string> alias(const std::string& word);

  Env& env();

 private:
  storage::Store& store() { return env().store(storage::Access::read); }

  const app::Host& host_;
  app::GlobalOptions globals_;
  bool keep_script_ = false;
  std::unique_ptr<Env> env_;
};

}  // namespace guanxi::cli
