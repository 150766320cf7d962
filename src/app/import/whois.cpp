#include "import/whois.hpp"

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/alternatives.hpp>
#include <guanxi/text/fold.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app::importing {

using storage::NameKind;

namespace {

constexpr int most_sharing = 20;  // of one number: with more it is a switchboard's
constexpr int most_namesakes = 1000;
constexpr std::size_t most_words = 64;  // of a text in which a name is looked for
constexpr std::size_t words_of_a_name = 4;
constexpr std::size_t least_letters = 2, most_letters = 4;  // of a name in characters that no blanks part

std::vector<std::size_t> picked(const std::vector<std::size_t>& all, const Match& match) {
  std::vector<std::size_t> found;
  for (const std::size_t i : match.who) found.push_back(all[i]);
  return found;
}

bool is_wide(std::string_view character) { return character.size() >= 3; }

// Where each character begins, and the end.
std::vector<std::size_t> characters(std::string_view word) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if ((static_cast<unsigned char>(word[at]) & 0xC0) != 0x80) found.push_back(at);
  }
  found.push_back(word.size());
  return found;
}

// What may be a name in a text: some words together, some neighbouring characters of scripts that part no words.
std::vector<std::string> possible_names(const std::string& text) {
  std::vector<std::string> found;
  std::vector<std::string_view> words;
  for (const std::string_view word : ascii::split(text, ' ')) {
    if (!word.empty() && words.size() < most_words) words.push_back(word);
  }
  for (std::size_t from = 0; from < words.size(); ++from) {
    std::string together;
    for (std::size_t count = 0; count < words_of_a_name && from + count < words.size(); ++count) {
      together += (count == 0 ? "" : " ") + std::string(words[from + count]);
      if (count > 0) found.push_back(together);
    }
    const auto starts = characters(words[from]);
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
      for (std::size_t count = least_letters; count <= most_letters && i + count < starts.size(); ++count) {
        const std::string_view letters = words[from].substr(starts[i], starts[i + count] - starts[i]);
        if (is_wide(letters.substr(0, starts[i + 1] - starts[i]))) found.emplace_back(letters);
      }
    }
  }
  return found;
}

}  // namespace

std::vector<Candidate> WhoIs::candidates(const Card& card, const std::vector<std::size_t>& who) {
  std::vector<Candidate> found;
  for (const std::size_t index : who) {
    const Subject& subject = roster_[index];
    const bool other_uid = !card.uid.empty() && !subject.uids.contains({card.file, card.uid}) &&
                           std::any_of(subject.uids.begin(), subject.uids.end(), [&](const auto& uid) { return uid.first == card.file; });
    found.push_back({&subject.plan.person, subject.plan.fresh, other_uid});
  }
  return found;
}

std::vector<std::size_t> WhoIs::sharing(const Card& card) {
  std::vector<std::size_t> found;
  for (const auto& point : card.person.contacts) {
    if (!identifies(point)) continue;
    for (auto& key : contact_keys(point, card.person.country)) {
      for (const std::size_t index : roster_.with_key({NameKind::contact, std::move(key)}, most_sharing)) {
        if (std::find(found.begin(), found.end(), index) == found.end()) found.push_back(index);
      }
    }
  }
  return found;
}

std::string WhoIs::names_of(const std::vector<std::size_t>& who) {
  std::vector<std::string> names;
  for (const std::size_t index : who) {
    const auto& plan = roster_[index].plan;
    names.push_back(plan.person.handle + " (" + text::joined({plan.person.name, plan.organisation}) + ")");
  }
  return text::alternatives(names);
}

WhoIs::Found WhoIs::by_name(const Card& card, Id organisation) {
  const auto all = roster_.with_key({NameKind::name, text::fold(card.person.name)}, most_namesakes);
  const Match match = match_by_name(card, organisation, candidates(card, all));
  const auto found = picked(all, match);
  if (found.empty()) return {};
  const bool one = found.size() == 1;
  // Of the same files it is the same name for the same person, as people speak of each other.
  const bool told = one && (roster_[found.front()].plan.fresh || accept_names_);
  if (!one || ((match.doubtful || card.name_alone) && !told)) {
    return {{},
            card.name_alone && one ? message("may be {people}; --accept-names takes them for one", "people"_is = names_of(found))
                                   : message("may be {people}", "people"_is = names_of(found))};
  }
  if (match.doubtful && !card.name_alone) return {{}, message("may be {people}", "people"_is = names_of(found))};
  return {found.front(), {}};
}

WhoIs::Found WhoIs::find(const Card& card, Id organisation) {
  const auto by_uid = roster_.with_uid(card.uid);
  if (by_uid.size() == 1) {
    const bool other = contradicts(card, roster_[by_uid.front()].plan.person);
    return other ? Found{{}, message("its id is that of {people} under another name", "people"_is = names_of(by_uid))} : Found{by_uid.front(), {}};
  }
  if (by_uid.size() > 1) return {{}, message("its uid is that of {people}", "people"_is = names_of(by_uid))};
  const auto all = sharing(card);
  const Match match = match_by_contact(card, candidates(card, all));
  const auto found = picked(all, match);
  if (match.doubtful)
    return {{}, message("shares an e-mail address, phone number or WeChat id with {people} under another name", "people"_is = names_of(found))};
  if (found.size() > 1) return {{}, message("may be {people}", "people"_is = names_of(found))};
  if (found.size() == 1) return {found.front(), {}};
  return by_name(card, organisation);
}

WhoIs::Found WhoIs::find_in(const std::string& text) {
  std::vector<std::size_t> found;
  for (const std::string& name : possible_names(text)) {
    for (const std::size_t index : roster_.with_key({NameKind::name, text::fold(name)}, most_namesakes)) {
      if (std::find(found.begin(), found.end(), index) == found.end()) found.push_back(index);
    }
  }
  if (found.size() > 1) return {{}, message("may be {people}", "people"_is = names_of(found))};
  return {found.empty() ? std::nullopt : std::optional(found.front()), {}};
}

}  // namespace guanxi::app::importing
