#include <guanxi/app/finding/find.hpp>

#include <algorithm>
#include <array>
#include <map>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/parties.hpp>
#include <guanxi/storage/selection.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

using domain::Findable;
using storage::Passage;
using storage::Selector;

using Test = Selector::Test;

namespace {

constexpr std::size_t most_bytes = 2000;  // of what is asked
constexpr std::size_t most_terms = 32;

// Conditions that a person or an organisation does not meet: they were recorded, and are not what was.
bool asks_of_records(const Selector& selector) {
  return tells(selector, Test::kind) || tells(selector, Test::via) || tells(selector, Test::day) || tells(selector, Test::due);
}

bool is_any(Findable kind, const std::vector<Findable>& wanted) { return wanted.empty() || std::find(wanted.begin(), wanted.end(), kind) != wanted.end(); }

std::vector<Findable> kinds_of(const FindRequest& request, const Selector& selector, bool people) {
  const bool of_entries = tells(selector, Test::kind) || tells(selector, Test::via);
  std::vector<Findable> kinds;
  for (const auto& row : domain::WordTable<Findable>::rows) {
    if ((row.value == Findable::people) != people || !is_any(row.value, request.in)) continue;
    if (people ? !asks_of_records(selector) : row.value == Findable::entries || !of_entries) kinds.push_back(row.value);
  }
  return kinds;
}

// The parties of whom whatever is chosen concerns one, if they are named: themselves, or as those of a firm.
std::optional<std::vector<Id>> parties_named(storage::Store& store, const Selector& selector) {
  if (selector.test == Test::person) return selector.ids;
  if (selector.test == Test::organisation) {
    std::vector<Id> parties = selector.ids;
    for (const Id firm : selector.ids) {
      for (const auto& position : storage::Parties(store).positions_at(firm)) parties.push_back(position.person);
    }
    return parties;
  }
  std::optional<std::vector<Id>> named;
  for (const Selector& part : selector.parts) {
    auto of_part = parties_named(store, part);
    if (selector.test == Test::all && of_part) return of_part;
    if (selector.test != Test::any) continue;
    if (!of_part) return std::nullopt;
    if (!named) named.emplace();
    named->insert(named->end(), of_part->begin(), of_part->end());
  }
  return named;
}

// The days within which all lies that is chosen.
void narrow_days(storage::Wanted& wanted, const Selector& selector) {
  if (selector.test == Test::day) {
    if (selector.from) wanted.from = std::max(wanted.from.value_or(*selector.from), *selector.from);
    if (selector.to) wanted.to = std::min(wanted.to.value_or(*selector.to), *selector.to);
  }
  if (selector.test != Test::all) return;
  for (const Selector& part : selector.parts) narrow_days(wanted, part);
}

// What is looked for, and of what.
struct Asked {
  const FindRequest& request;
  const Selector& selector;
  std::optional<std::vector<Id>> parties = {};
  std::optional<storage::Selection> selection = {};  // none: all is chosen

  bool chooses(const Passage& passage) {
    if (!selection) return true;
    if (passage.kind == Findable::entries) return selection->chooses_entry(passage.id);
    if (passage.kind == Findable::people) return selection->chooses(passage.id);
    const std::array concerned = {passage.party, passage.decider.value_or(passage.party)};
    return selection->chooses(std::span(concerned).first(passage.decider ? 2 : 1), passage.day, passage.due);
  }
};

// What one walk looks for.
class Search {
 public:
  Search(storage::Finding& finding, const text::SearchQuery& query, Asked& asked, bool initials)
      : finding_(finding), query_(query), asked_(asked), initials_(initials) {
    if (!asked.parties) tokens_ = tokens_wanted(finding, query, initials);
  }

  std::vector<Found> of(bool people) {
    const FindRequest& request = asked_.request;
    std::vector<Found> found;
    std::map<std::pair<Findable, Id>, text::SearchHit> hits;  // of what was chosen and not taken yet
    storage::Wanted wanted{.in = kinds_of(request, asked_.selector, people), .all = tokens_, .holds = [&](const Passage& passage) {
                             auto hit = query_.find(text::SearchText(searched_text(passage)), initials_);
                             if (!hit || !asked_.chooses(passage)) return false;
                             hits.insert_or_assign({passage.kind, passage.id}, std::move(*hit));
                             return true;
                           }};
    if (!people) narrow_days(wanted, asked_.selector);
    if (wanted.in.empty() || request.limit == 0) return found;
    const auto take = [&](const Passage& passage) {
      auto hit = hits.extract({passage.kind, passage.id});
      found.push_back({passage, hit ? std::move(hit.mapped()) : text::SearchHit{}});
      return request.rank || request.limit < 0 || found.size() < static_cast<std::size_t>(request.limit);
    };
    if (asked_.parties) finding_.walk_of(*asked_.parties, wanted, take);
    else finding_.walk(wanted, take);
    if (request.rank) rank(found);
    return found;
  }

 private:
  void rank(std::vector<Found>& found) const {
    const int limit = asked_.request.limit;
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.hit.weight > b.hit.weight; });
    if (limit >= 0 && found.size() > static_cast<std::size_t>(limit)) found.resize(static_cast<std::size_t>(limit));
  }

  storage::Finding& finding_;
  const text::SearchQuery& query_;
  Asked& asked_;
  bool initials_;
  std::vector<storage::AnyToken> tokens_ = {};
};

FindResult search(storage::Finding& finding, const text::SearchQuery& query, Asked& asked, bool initials) {
  Search one(finding, query, asked, initials);
  FindResult result;
  result.people = one.of(true);
  result.records = one.of(false);
  return result;
}

Result<text::SearchQuery> read_query(const std::vector<std::string>& words) {
  std::size_t bytes = 0;
  for (const std::string& word : words) bytes += word.size() + 1;
  text::SearchQuery query(bytes > most_bytes ? std::span<const std::string>() : std::span<const std::string>(words));
  if (bytes > most_bytes || query.terms().size() > most_terms) {
    return usage_error(message("find: the words to look for are too many"), message("a few words are enough: guanxi find 合同 audit"));
  }
  if (query.asks()) return query;
  if (!query.terms().empty())
    return usage_error(message("find: every word is left out, and none is looked for"), message("name a word without the - before it"));
  return usage_error(message("find: there is no word to look for"), message("letters or digits are looked for, signs are not: guanxi find 合同 audit"));
}

}  // namespace

storage::Finding finding_in(storage::Store& store) {
  return {store, text::search_rules,
          [](const Passage& passage, const std::function<void(std::string_view)>& take) { text::SearchText(searched_text(passage)).each_token(take); }};
}

std::string searched_text(const Passage& passage) {
  std::string whole = passage.text;
  for (const std::string& part : passage.beside) {
    whole += text::search_gap;
    whole += part;
  }
  return whole;
}

Context context_of(const Found& found) {
  constexpr std::size_t before = 15;  // bytes: five characters, two or three words
  const std::string whole = searched_text(found.passage);
  const std::size_t hit = std::min(found.hit.begin, whole.size());
  const std::size_t part = hit == 0 ? 0 : whole.rfind(text::search_gap, hit - 1) + 1;  // a gap before it ends what is shown
  std::size_t begin = hit - part > before ? hit - before : part;
  if (begin > part) {
    const std::size_t blank = whole.find(' ', begin);
    if (blank < hit) begin = blank + 1;
    while (begin < hit && (static_cast<unsigned char>(whole[begin]) & 0xC0) == 0x80) ++begin;
  }
  const std::size_t end = std::min(whole.find(text::search_gap, hit), whole.size());
  // Each piece is made fit for a line by itself, so that what that takes out moves no place.
  Context context{.text = begin > part ? "…" : ""};
  const auto append = [&](std::size_t from, std::size_t to) { context.text += text::one_line(std::string_view(whole).substr(from, to - from)); };
  for (const text::SearchPlace& place : found.hit.places) {
    if (place.begin < begin || place.end > end) continue;
    append(begin, place.begin);
    const std::size_t at = context.text.size();
    append(place.begin, place.end);
    context.places.push_back({at, context.text.size()});
    begin = place.end;
  }
  append(begin, end);
  return context;
}

Result<FindResult> find(Session& env, const FindRequest& request) {
  TRY_ASSIGN(const text::SearchQuery query, read_query(request.words));
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const Selector selector, selector_of(env, store, request.filtering));
  Asked asked{.request = request, .selector = selector, .parties = parties_named(store, selector)};
  storage::Finding finding = finding_in(store);
  if (!asked.parties) {
    store.let_go();
    finding.catch_up();
    store.hold();
  }
  if (!request.filtering.empty()) asked.selection.emplace(store, selector);
  FindResult result = search(finding, query, asked, false);
  if (!result.people.empty() || !result.records.empty() || !query.has_initials()) return result;
  result = search(finding, query, asked, true);
  result.by_initials = !result.people.empty() || !result.records.empty();
  return result;
}

}  // namespace guanxi::app
