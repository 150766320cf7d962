#include <guanxi/cli/complete.hpp>

#include <algorithm>
#include <array>

#include <guanxi/app/remind/digest.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/domain/filter.hpp>
#include <guanxi/settings/places/countries.hpp>
#include <guanxi/settings/places/zone.hpp>
#include <guanxi/text/sanitise.hpp>

#include "complete/names.hpp"
#include "complete/words.hpp"
#include "help/blocks.hpp"

namespace guanxi::cli {

using namespace app;
using namespace settings;

using storage::PartyKind;

namespace {

constexpr std::string_view file_mark = ":file\n";
constexpr std::array<std::string_view, 3> shells = {"bash", "zsh", "fish"};
constexpr std::array<std::string_view, 3> days = {"today", "yesterday", "tomorrow"};

class Answer {
 public:
  Answer(const Cursor& cursor, Names& names) : cursor_(cursor), names_(names), kept_(cursor.kept), typed_(cursor.typed) {}

  // What was found before something went wrong counts.
  std::string text() && {
    try {
      if (!cursor_.lost) offer_what_fits();
    } catch (const std::exception&) {
    }
    return std::move(out_);
  }

 private:
  void offer_what_fits() {
    if (cursor_.option) offer_value(*cursor_.option);
    else if (typed_.starts_with('-')) offer_options();
    else if (!cursor_.command) offer_commands(true);
    else offer_argument();
  }

  // Each begins with what is typed, or was found by another name.
  void append(std::string_view text, std::string_view about = {}) {
    out_.append(text::one_line(kept_ + std::string(text)));
    if (!about.empty()) out_.append("\t").append(text::one_line(about));
    out_ += '\n';
  }

  void offer(std::string_view text, std::string_view about = {}) {
    if (text.starts_with(typed_)) append(text, about);
  }

  void offer_all(std::span<const std::string_view> texts) {
    for (const auto text : texts) offer(text);
  }

  void offer_commands(bool aliases) {
    for (const auto& entry : commands()) {
      if (!entry.command->spec.hidden) offer(entry.name, entry.command->spec.summary);
    }
    if (!aliases) return;
    for (const auto& alias : names_.aliases()) offer(alias.text, alias.about);
  }

  void offer_options() {
    if (cursor_.command) {
      offer_flags(cursor_.command->options);
      offer_flags(added_options(*cursor_.command));
    }
    offer_flags(global_options());
  }

  void offer_flags(std::span<const OptionSpec> options) {
    for (const OptionSpec& option : options) {
      const bool given = std::find(cursor_.given.begin(), cursor_.given.end(), &option) != cursor_.given.end();
      if ((given && !option.repeatable) || !goes_with_action(option)) continue;
      const auto at = option.flags.find("--");
      offer(at == std::string_view::npos ? option.flags : option.flags.substr(at), option.help);
    }
  }

  // Where the action is typed ("set"), what another action takes is left out.
  bool goes_with_action(const OptionSpec& option) const {
    if (!cursor_.command || option.only_with.empty() || option.only_with == when_listing || option.only_with == when_adding) return true;
    const auto arguments = cursor_.command->arguments;
    for (std::size_t i = 0; i < arguments.size() && i < cursor_.words.size(); ++i) {
      const auto& choices = arguments[i].choices;
      if (std::find(choices.begin(), choices.end(), cursor_.words[i]) != choices.end()) return option.goes_with(cursor_.words[i]);
    }
    return true;
  }

  void offer_value(const OptionSpec& option) {
    if (option.name() == "format") return offer_all(cursor_.command ? formats_of(*cursor_.command) : std::span<const std::string_view>(table_formats));
    if (takes_list(option)) keep_list();
    offer_all(option.choices);
    if (option.completion() == Completes::config_key) offer_keys("=");
    else offer_kind(option.completion());
  }

  // Values that commas part: kinds, tags, countries, cities. People have a rule of their own (offer_list).
  static bool takes_list(const OptionSpec& option) {
    constexpr Completes lists[] = {Completes::reminder, Completes::tag, Completes::country, Completes::city};
    const bool listed = std::find(std::begin(lists), std::end(lists), option.completion()) != std::end(lists);
    return option.repeatable && (listed || !option.choices.empty());
  }

  void keep_list() {
    if (const auto comma = typed_.rfind(','); comma != std::string::npos) keep(comma + 1);
  }

  void offer_argument() {
    const auto arguments = cursor_.command->arguments;
    if (arguments.empty()) return;
    const bool behind = cursor_.words.size() >= arguments.size();
    if (behind && !arguments.back().repeatable) return;
    const ArgumentSpec& argument = behind ? arguments.back() : arguments[cursor_.words.size()];
    offer_all(argument.choices);
    const bool takes_filter = argument.completes == Completes::filter || argument.or_else == Completes::filter;
    if (takes_filter && domain::looks_like_filter(typed_)) return offer_filter();
    if (argument.completes == Completes::nothing && argument.repeatable) offer_in_text();
    else offer_kind(argument.completes);
    const bool part = kept_ != cursor_.kept;  // behind a comma or an @ no id begins
    if (!typed_.empty() && !part) offer_kind(argument.or_else);
  }

  // In words that are recorded, @handle names a participant and +tag a tag.
  void offer_in_text() {
    if (typed_.starts_with('@')) {
      keep(1);
      offer_parties(PartyKind::person);
    } else if (typed_.starts_with('+')) {
      keep(1);
      offer_tags();
    }
  }

  void offer_kind(Completes kind) {
    switch (kind) {
      case Completes::person: return offer_list(PartyKind::person);
      case Completes::organisation: return offer_list(PartyKind::organisation);
      case Completes::party: return offer_list(PartyKind::any);
      case Completes::tag: return offer_tags();
      case Completes::file: out_.insert(0, file_mark); return;
      case Completes::command: return offer_commands(false);
      case Completes::date: return offer_all(days);
      case Completes::config_key: return offer_keys("");
      case Completes::topic: return offer_topics();
      case Completes::role: return offer_all(domain::words<domain::Role>());
      case Completes::zone:
        for (const auto& zone : zone_names()) offer(zone);
        return;
      case Completes::country:
        for (const Country& known : countries()) offer(known.code, known.english);
        return;
      case Completes::reminder: return offer_all(reminder_kinds());
      case Completes::city: return offer_found(names_.cities(typed_));
      case Completes::owner: return offer_found(names_.owners(typed_));
      case Completes::filter: return offer_filter();
      case Completes::item: return offer_found(names_.items(typed_));
      case Completes::id:
      case Completes::entry: return offer_found(names_.records(kind, typed_));
      case Completes::nothing: return;
    }
  }

  void offer_list(PartyKind kind) {
    keep_list();
    const auto at = typed_.find('@');
    if (at == std::string::npos || kind == PartyKind::organisation) return offer_parties(kind);
    keep(at + 1);  // wangwei@huawei
    offer_parties(PartyKind::organisation);
  }

  void offer_parties(PartyKind kind) { offer_found(names_.parties(kind, typed_)); }

  // The condition at the end of what is typed: its word, or what its value begins with.
  void offer_filter() {
    if (const auto before = typed_.find_last_of(" ("); before != std::string::npos) keep(before + 1);
    if (typed_.starts_with('-')) keep(1);
    if (typed_.starts_with('@')) {
      for (const auto& filter : names_.filters()) offer(filter.text, filter.about);
      return;
    }
    const auto colon = typed_.find(':');
    if (colon == std::string::npos) {
      for (const auto& row : domain::WordTable<domain::FilterWord>::rows) {
        offer(std::string(row.word) + (domain::stands_alone(row.value) ? "" : ":"), row.help);
      }
      return;
    }
    const auto word = domain::parse_word<domain::FilterWord>(typed_.substr(0, colon));
    keep(colon + 1);
    if (word) offer_filter_value(*word);
  }

  void offer_filter_value(domain::FilterWord word) {
    using enum domain::FilterWord;
    if (const auto mark = typed_.find_last_of(",+"); mark != std::string::npos) keep(mark + 1);
    switch (word) {
      case tag: return offer_tags();
      case org: return offer_parties(PartyKind::organisation);
      case who: return offer_parties(PartyKind::person);
      case city: return offer_kind(Completes::city);
      case country: return offer_kind(Completes::country);
      case owner: return offer_kind(Completes::owner);
      case kind: return offer_all(domain::words<domain::InteractionKind>());
      case via: return offer_all(domain::words<domain::Channel>());
      case since:
      case until:
      case due: return offer_all(days);
      case last:
      case in_person: return offer("never");
      case tier:
      case overdue: return;
    }
  }

  void offer_found(const std::vector<Candidate>& found) {
    for (const auto& candidate : found) append(candidate.text, candidate.about);
  }

  void offer_tags() {
    for (const auto& tag : names_.tags(typed_)) offer(tag.text);
  }

  void offer_topics() {
    if (cursor_.words.empty()) return;
    for (const auto& topic : names_.topics(cursor_.words.front())) offer(topic.text);
  }

  void offer_keys(std::string_view end) {
    for (const ConfigKey& key : config_keys()) offer(std::string(key.name).append(end), key.help);
  }

  // The first `bytes` of what is typed stand before each candidate.
  void keep(std::size_t bytes) {
    kept_ += typed_.substr(0, bytes);
    typed_.erase(0, bytes);
  }

  const Cursor& cursor_;
  Names& names_;
  std::string kept_;
  std::string typed_;
  std::string out_;
};

bool is_shell(std::string_view word) { return std::find(shells.begin(), shells.end(), word) != shells.end(); }

// Takes the shell's name off the front. No command bears one.
std::string take_shell(std::vector<std::string>& words) {
  std::string shell;
  if (!words.empty() && is_shell(words.front())) {
    shell = words.front();
    words.erase(words.begin());
  }
  return shell;
}

}  // namespace

std::string complete(std::vector<std::string> words, const Host& host) {
  try {
    Names names(host);
    names.keep_script(take_shell(words) == "fish");
    if (words.empty()) words.emplace_back();
    const Cursor cursor = find_cursor(std::move(words), [&](const GlobalOptions& globals, const std::string& word) {
      names.use(globals);
      return names.alias(word);
    });
    names.use(cursor.globals);
    return Answer(cursor, names).text();
  } catch (const std::exception&) {  // nobody asked for this run: silence
    return {};
  }
}

std::string complete_call(std::vector<std::string> words, const Host& host) {
  const std::size_t shell = !words.empty() && is_shell(words.front()) ? 1 : 0;
  if (words.size() > shell && words[shell] == "--") words.erase(words.begin() + static_cast<std::ptrdiff_t>(shell));
  return complete(std::move(words), host);
}

}  // namespace guanxi::cli
