#include "complete/records.hpp"

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/records/record.hpp>
#include <guanxi/app/remind/digest.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/claims.hpp>
#include <guanxi/storage/complaints.hpp>
#include <guanxi/storage/decisions.hpp>
#include <guanxi/storage/faces.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/promises.hpp>
#include <guanxi/storage/relations.hpp>
#include <guanxi/storage/store.hpp>
#include <guanxi/text/sanitise.hpp>
#include <guanxi/text/width.hpp>

namespace guanxi::cli {

using namespace app;
using namespace settings;

using domain::Promise;
using storage::HistoryRow;

namespace {

constexpr int most_items = 50;
constexpr int most_recent = 30;
constexpr std::size_t enough_to_search = 3;  // characters that leave few ids to look at, in a large database too
constexpr int longest_words = 48;            // columns

std::string brief(bool sensitive, std::string_view words) { return sensitive ? std::string() : text::truncate(text::one_line(words), longest_words); }

std::string with(const std::string& about, const std::string& words) { return words.empty() ? about : about + ": " + words; }

// "c-k7qp2": what people are shown of an id; all of it for who types more.
std::string abbreviated(const std::string& id, std::string_view typed) {
  const auto dash = id.find('-');
  const std::size_t shown = (dash == std::string::npos ? 0 : dash + 1) + id_short_length;
  return typed.size() > shown ? id : id.substr(0, shown);
}

class Found {
 public:
  explicit Found(std::string_view typed) : typed_(typed) {}

  void append(const std::string& id, std::string about) {
    if (!id.starts_with(typed_)) return;
    std::string text = abbreviated(id, typed_);
    const bool known = std::any_of(candidates_.begin(), candidates_.end(), [&](const auto& c) { return c.text == text; });
    if (!known) candidates_.push_back({std::move(text), std::move(about)});
  }
  std::vector<Candidate> take() && { return std::move(candidates_); }

 private:
  std::string_view typed_;
  std::vector<Candidate> candidates_;
};

std::string about(const HistoryRow& row) {
  std::string who;
  for (const auto& name : row.names) who += (who.empty() ? "" : ", ") + name;
  const auto& interaction = row.interaction;
  return with(calendar::iso(interaction.day) + " " + to_text(interaction.kind) + ", " + who, brief(interaction.sensitive, interaction.text));
}

std::string about(const Promise& promise, const storage::PartyRef& who) {
  return with(promise.theirs ? message("promised by {who}", "who"_is = described(who)) : message("promise to {who}", "who"_is = described(who)),
              brief(promise.sensitive, promise.text));
}

// What the id names; empty: nothing that is offered.
std::string about(storage::Store& store, Completes kind, Id id) {
  if (const auto row = storage::Interactions(store).row(id)) return about(*row);
  storage::Parties parties(store);
  const auto name = [&](Id party) { return described(parties.ref(party).value_or(storage::PartyRef{})); };
  if (const auto decision = storage::Decisions(store).find(id)) {
    return with(message("decision, {org}", "org"_is = name(decision->organisation)), brief(decision->sensitive, decision->topic));
  }
  if (kind != Completes::id) return {};
  if (const auto promise = storage::Promises(store).find(id)) return about(*promise, parties.ref(promise->person).value_or(storage::PartyRef{}));
  if (const auto note = storage::Notes(store).find(id)) return with(message("note on {who}", "who"_is = name(note->party)), brief(note->sensitive, note->text));
  if (const auto favour = storage::Favours(store).find(id)) {
    const std::string word = to_text(favour->kind), who = name(favour->person);
    const auto kind_of = "kind"_is = word;
    const auto person = "who"_is = who;
    return with(favour->received ? message("{kind} from {who}", kind_of, person) : message("{kind} to {who}", kind_of, person),
                brief(favour->sensitive, favour->what));
  }
  const RecordKind* other = kind_of(store, id);
  return other ? brief(false, other->line(store, id)) : std::string();
}

void append_open_promises(storage::Store& store, Found& found) {
  for (const auto& row : storage::Promises(store).open(most_items)) found.append(to_text(row.promise.id), about(row.promise, row.who));
}

}  // namespace

std::vector<Candidate> item_candidates(Env& env, storage::Store& store, std::string_view typed) {
  Found found(typed);
  const ReminderRequest today{.day = env.today(), .days = env.config().number("remind.days"), .limit = most_items};
  if (const auto digest = reminders(env, store, today)) {
    for (const auto& item : digest->items) {
      const std::string who = item.organisation.empty() ? item.name : item.name + " (" + item.organisation + ")";
      found.append(item.id, with(item.kind + ", " + who, brief(item.sensitive, item.title)));
    }
  }
  append_open_promises(store, found);
  return std::move(found).take();
}

std::vector<Candidate> record_candidates(storage::Store& store, Completes kind, std::string_view typed) {
  Found found(typed);
  const auto prefix = typed.size() >= enough_to_search ? parse_id_prefix(typed) : std::nullopt;
  if (typed.size() >= enough_to_search) {
    if (!prefix) return {};
    for (const Id id : store.ids_with(*prefix, most_recent)) {
      if (auto words = about(store, kind, id); !words.empty()) found.append(to_text(id), std::move(words));
    }
    return std::move(found).take();
  }
  storage::Interactions(store).each({.limit = most_recent}, [&](const HistoryRow& row) { found.append(to_text(row.interaction.id), about(row)); });
  if (kind == Completes::id) append_open_promises(store, found);
  return std::move(found).take();
}

}  // namespace guanxi::cli
