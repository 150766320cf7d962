// Candidates that the database and the configuration know.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/app/command.hpp>
#include <guanxi/app/env.hpp>
#include <guanxi/storage/parties.hpp>

namespace guanxi::app {

struct Candidate {
  std::string text;
  std::string about = {};
};

// Everything is opened at the first question that needs it. What cannot be opened throws.
class Names {
 public:
  explicit Names(const Host& host) : host_(host) {}
  void use(const GlobalOptions& globals) { globals_ = globals; }
  // Names instead of handles for what was typed in Han characters: for shells that drop what does not begin as typed.
  void keep_script(bool keep) { keep_script_ = keep; }

  std::vector<Candidate> parties(storage::PartyKind kind, std::string_view typed);
  std::vector<Candidate> items(std::string_view typed);                    // of remind, and open promises
  std::vector<Candidate> records(Completes kind, std::string_view typed);  // ids; kind: id or entry
  std::vector<Candidate> tags(std::string_view typed);
  std::vector<Candidate> cities(std::string_view typed);  // on record; one in characters is also found by its reading
  std::vector<Candidate> topics(const std::string& organisation);
  std::vector<Candidate> aliases();
  std::optional<std::string> alias(const std::string& word);

 private:
  Env& env();

  const Host& host_;
  GlobalOptions globals_;
  bool keep_script_ = false;
  std::unique_ptr<Env> env_;
};

}  // namespace guanxi::app
