#include "complete/offers.hpp"

#include <guanxi/text/sanitise.hpp>

namespace guanxi::cli {

void Offers::keep(std::size_t bytes) {
  kept_ += typed_.substr(0, bytes);
  typed_.erase(0, bytes);
  parts_ = true;
}

void Offers::keep_behind(std::string_view marks) {
  if (const auto mark = typed_.find_last_of(marks); mark != std::string::npos) keep(mark + 1);
}

void Offers::append(std::string_view text, std::string_view about) {
  out_.append(text::one_line(kept_ + std::string(text)));
  if (!about.empty()) out_.append("\t").append(text::one_line(about));
  out_ += '\n';
}

void Offers::append_all(const std::vector<Candidate>& found) {
  for (const auto& candidate : found) append(candidate.text, candidate.about);
}

void Offers::offer(std::string_view text, std::string_view about) {
  if (text.starts_with(typed_)) append(text, about);
}

void Offers::offer_all(std::span<const std::string_view> texts) {
  for (const auto text : texts) offer(text);
}

void Offers::offer_those(const std::vector<Candidate>& found) {
  for (const auto& candidate : found) offer(candidate.text, candidate.about);
}

}  // namespace guanxi::cli
