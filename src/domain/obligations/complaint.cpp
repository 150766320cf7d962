#include <guanxi/domain/complaint.hpp>

#include <guanxi/base/message.hpp>

namespace guanxi::domain {

using calendar::Date;

namespace {

std::string age_text(const Complaint& complaint, Date today) {
  const auto age = (complaint.closed.value_or(today) - complaint.opened).count();
  if (complaint.closed) return age <= 0 ? message("closed on the same day") : message_plural(age, "closed after one day", "closed after {n} days");
  return age <= 0 ? message("raised today") : message_plural(age, "open for one day", "open for {n} days");
}

std::string term_text(const Complaint& complaint, Date today) {
  const std::string day = calendar::iso(*complaint.answer_by);
  return complaint.late(today) ? message("was to be answered by {day}", "day"_is = day) : message("to be answered by {day}", "day"_is = day);
}

}  // namespace

std::string complaint_age(const Complaint& complaint, Date today) {
  return (complaint.severity == Severity::normal ? "" : to_text(complaint.severity) + ", ") + age_text(complaint, today);
}

std::string complaint_status(const Complaint& complaint, Date today) {
  const std::string text = complaint_age(complaint, today);
  return complaint.closed || !complaint.answer_by ? text : text + ", " + term_text(complaint, today);
}

}  // namespace guanxi::domain
