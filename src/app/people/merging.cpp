#include <guanxi/app/people/merging.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/people.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/storage/notes.hpp>

#include "people/differing.hpp"
#include "people/joining.hpp"

namespace guanxi::app {
namespace {

// Who stands between the two in one line upwards, whichever of them is above: made one, they would stand above themselves.
std::optional<Id> between(storage::Store& store, const Merging& two) {
  for (const auto& [low, high] : {std::pair(two.keep.id, two.other.id), std::pair(two.other.id, two.keep.id)}) {
    if (two.keep.person) {
      if (const auto one = app::between(store, low, high)) return one;
      continue;
    }
    const auto line = storage::Parties(store).groups(low);
    const auto found = std::find_if(line.begin(), line.end(), [&high = high](const auto& group) { return group.id == high; });
    if (found != line.end() && found - line.begin() > 1) return line[1].id;
  }
  return std::nullopt;
}

void keep_in_note(storage::Store& store, const Merging& two, const Differing& differing, calendar::Date today) {
  if (differing.all().empty()) return;
  domain::Note note{
      .party = two.keep.id, .day = today, .text = message("the record {other} had: {fields}", "other"_is = two.other.handle, "fields"_is = differing.all())};
  storage::Notes(store).add(note);
}

}  // namespace

std::string Merging::keep_words() const { return keep.handle + "  " + described(keep); }
std::string Merging::other_words() const { return other.handle + "  " + described(other); }

Result<void> check_merging(storage::Store& store, const Merging& two) {
  const auto& [keep, other] = two;
  if (keep.id == other.id) return usage_error(message("both names mean {who}", "who"_is = keep.handle), message("name two records"));
  if (keep.person != other.person) return usage_error(message("a person and an organisation cannot be one"));
  const auto one = between(store, two);
  if (!one) return {};
  const std::string handle = storage::Parties(store).ref(*one)->handle;
  return usage_error(
      message("{keep} and {other} cannot be one: {between} stands between them", "keep"_is = keep.handle, "other"_is = other.handle, "between"_is = handle),
      keep.person ? message("clear that line first: guanxi edit {between} --reports-to \"\"", "between"_is = handle)
                  : message("clear that line first: guanxi edit {between} --parent \"\"", "between"_is = handle));
}

std::vector<std::string> merge(storage::Store& store, const Merging& two, calendar::Date today) {
  storage::Parties parties(store);
  const Differing fields = two.keep.person ? differing(parties.person(two.keep.id), parties.person(two.other.id))
                                           : differing(parties.organisation(two.keep.id), parties.organisation(two.other.id));
  if (two.keep.person) merge_people(store, two.keep.id, two.other.id);
  else merge_organisations(store, two.keep.id, two.other.id);
  keep_in_note(store, two, fields, today);
  return fields.lines();
}

std::string merged_line(const Merging& two) { return message("merged {other} into {keep}", "other"_is = two.other_words(), "keep"_is = two.keep_words()); }

}  // namespace guanxi::app
