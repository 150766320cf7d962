#include <guanxi/domain/complaint.hpp>

namespace guanxi::domain {

using calendar::Date;

namespace {

std::string days(int count) { return count == 1 ? "one day" : std::to_string(count) + " days"; }

}  // namespace

std::string standing(const Complaint& complaint, Date today) {
  std::string text = complaint.severity == "normal" ? "" : complaint.severity + ", ";
  const int age = static_cast<int>((complaint.closed.value_or(today) - complaint.opened).count());
  if (complaint.closed) return text + (age <= 0 ? "closed on the same day" : "closed after " + days(age));
  text += age <= 0 ? "raised today" : "open for " + days(age);
  if (!complaint.answer_by) return text;
  return text + (complaint.late(today) ? ", was to be answered by " : ", to be answered by ") + calendar::iso(*complaint.answer_by);
}

}  // namespace guanxi::domain
