#include <guanxi/app/finding/find.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/storage/store.hpp>

namespace guanxi::app {

using domain::Findable;
using storage::Passage;

namespace {

constexpr std::size_t most_bytes = 2000;  // of what is asked
constexpr std::size_t most_terms = 32;

template <class T>
bool is_any(const T& value, const std::vector<T>& wanted) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool asks_of_entries(const FindRequest& request) { return !request.kind.empty() || !request.via.empty() || !request.tags.empty(); }

bool has_tag(const Passage& passage, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::any_of(passage.tags.begin(), passage.tags.end(), [&](const std::string& tag) { return is_any(tag, wanted); });
}

bool passes(const FindRequest& request, const Passage& passage) {
  if (!asks_of_entries(request)) return true;
  return passage.kind == Findable::entries && is_any(passage.interaction_kind, request.kind) && is_any(passage.via, request.via) &&
         has_tag(passage, request.tags);
}

// What a day or a kind of entry is asked of is no person.
std::vector<Findable> kinds_of(const FindRequest& request, bool people) {
  const bool dated = request.from || request.to || asks_of_entries(request);
  std::vector<Findable> kinds;
  for (const auto& row : domain::WordTable<Findable>::rows) {
    if ((row.value == Findable::people) != people || !is_any(row.value, request.in)) continue;
    if (people ? !dated : row.value == Findable::entries || !asks_of_entries(request)) kinds.push_back(row.value);
  }
  return kinds;
}

// What one walk looks for.
class Search {
 public:
  Search(storage::Finding& finding, const text::SearchQuery& query, const FindRequest& request, bool initials)
      : finding_(finding), query_(query), request_(request), initials_(initials) {
    if (request.parties.empty()) tokens_ = tokens_wanted(finding, query, initials);
  }

  std::vector<Found> of(bool people) {
    std::vector<Found> found;
    const storage::Wanted wanted{
        .in = kinds_of(request_, people), .from = request_.from, .to = request_.to, .all = tokens_, .holds = [&](const Passage& passage) {
          return passes(request_, passage) && query_.find(text::SearchText(searched_text(passage)), initials_).has_value();
        }};
    if (wanted.in.empty() || request_.limit == 0) return found;
    const auto take = [&](const Passage& passage) {
      const auto again = query_.find(text::SearchText(searched_text(passage)), initials_);
      found.push_back({passage, again.value_or(text::SearchHit{})});
      return request_.rank || request_.limit < 0 || found.size() < static_cast<std::size_t>(request_.limit);
    };
    if (request_.parties.empty()) finding_.walk(wanted, take);
    else finding_.walk_of(request_.parties, wanted, take);
    if (request_.rank) rank(found);
    return found;
  }

 private:
  void rank(std::vector<Found>& found) const {
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.hit.weight > b.hit.weight; });
    if (request_.limit >= 0 && found.size() > static_cast<std::size_t>(request_.limit)) found.resize(static_cast<std::size_t>(request_.limit));
  }

  storage::Finding& finding_;
  const text::SearchQuery& query_;
  const FindRequest& request_;
  bool initials_;
  std::vector<storage::AnyToken> tokens_ = {};
};

FindResult search(storage::Finding& finding, const text::SearchQuery& query, const FindRequest& request, bool initials) {
  Search one(finding, query, request, initials);
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

std::string context_of(const Found& found) {
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
  return (begin > part ? "…" : "") + whole.substr(begin, end - begin);
}

Result<FindResult> find(Session& env, const FindRequest& request) {
  TRY_ASSIGN(const text::SearchQuery query, read_query(request.words));
  auto& store = env.store(storage::Access::read);
  storage::Finding finding = finding_in(store);
  if (request.parties.empty()) {
    store.let_go();
    finding.catch_up();
    store.hold();
  }
  FindResult result = search(finding, query, request, false);
  if (!result.people.empty() || !result.records.empty() || !query.has_initials()) return result;
  result = search(finding, query, request, true);
  result.by_initials = !result.people.empty() || !result.records.empty();
  return result;
}

}  // namespace guanxi::app
