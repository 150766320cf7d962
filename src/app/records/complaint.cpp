// What a complaint says.
#include <guanxi/storage/complaints.hpp>

#include "records/described.hpp"
#include "records/kinds.hpp"

namespace guanxi::app {
namespace {

using domain::Complaint;
using Days = FieldSpec::Days;

struct ComplaintKind {
  using Record = Complaint;
  static constexpr std::string_view noun = "issue", a_noun = "a complaint", json_key = "issue", title = "text";

  static const std::vector<RecordField<Complaint>>& fields() {
    static const std::vector all = {
        field<&Complaint::text>({.word = field_word("text"), .type = FieldType::line, .secret = true, .needed = true}),
        field<&Complaint::party>({.word = field_word("who"), .needed = true}),
        field<&Complaint::severity>({.word = field_word("severity"), .needed = true}),
        field<&Complaint::opened>({.word = field_word("date"), .key = "opened", .type = FieldType::day, .days = Days::past, .needed = true}),
        field<&Complaint::answer_by>({.word = field_word("answer-by"), .days = Days::future}),
        field<&Complaint::closed>({.word = field_word("closed"), .days = Days::past}),
        field<&Complaint::outcome>({.word = field_word("because"), .key = "outcome", .secret = true}),
        field<&Complaint::in_private>({.word = field_word("private")}),
        field<&Complaint::sensitive>({.word = field_word("sensitive")}),
        field<&Complaint::interaction>({.word = field_word("from")}),
    };
    return all;
  }

  static std::optional<Complaint> find(storage::Store& store, Id id) { return storage::Complaints(store).find(id); }
  static void save(storage::Store& store, const Complaint& complaint) { storage::Complaints(store).update(complaint); }
  static void remove(storage::Store& store, const Complaint& complaint) { storage::Complaints(store).remove(complaint.id); }
  static bool sensitive(storage::Store&, const Complaint& complaint) { return complaint.sensitive; }

  static Result<void> settle(const Session&, storage::Store&, const Complaint& before, Complaint& after) {
    const std::string opened = calendar::iso(after.opened);
    if (before.closed && !after.closed && after.outcome == before.outcome) after.outcome.clear();  // open again
    if (!after.closed && !after.outcome.empty()) {
      return usage_error(message("an open complaint has not ended yet"), message("close it: guanxi done {id} --because TEXT", "id"_is = short_text(after.id)));
    }
    if (after.closed && *after.closed < after.opened) {
      return usage_error(message("the complaint was raised on {opened}, after {day}", "opened"_is = opened, "day"_is = calendar::iso(*after.closed)));
    }
    if (after.answer_by && *after.answer_by < after.opened) {
      return usage_error(message("the complaint was raised on {opened}, after {day}", "opened"_is = opened, "day"_is = calendar::iso(*after.answer_by)));
    }
    return {};
  }

  static void add_lines(const Session& env, storage::Store&, const Complaint& complaint, bool, present::PropertySheet& sheet) {
    sheet.add(message("status"), domain::complaint_status(complaint, env.today()), complaint.closed ? present::Style::plain : present::Style::bad);
  }
};

}  // namespace

const RecordKind& complaint_kind() {
  static const DescribedKind<ComplaintKind> kind;
  return kind;
}

}  // namespace guanxi::app
