#include "tables/contacts.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/text/fold.hpp>

#include "vcard/value.hpp"
#include "words/contact_kinds.hpp"

namespace guanxi::exchange::tables {
namespace {

// Labels of address books in our words.
std::string plain_word(std::string label) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 22> words = {
      {{"手机", "mobile"},       {"移动电话", "mobile"},   {"cell", "mobile"},   {"mobil", "mobile"},
       {"携带", "mobile"},       {"工作", "work"},         {"单位", "work"},     {"business", "work"},
       {"勤务先", "work"},       {"geschaftlich", "work"}, {"家庭", "home"},     {"住宅", "home"},
       {"自宅", "home"},         {"privat", "home"},       {"other", ""},        {"其他", ""},
       {"work", "work"},         {"home", "home"},         {"mobile", "mobile"}, {"main", "main"},
       {"work fax", "work fax"}, {"home fax", "home fax"}}};
  const std::string folded = text::fold(label);
  for (const auto& [word, meaning] : words) {
    if (folded == word) return std::string(meaning);
  }
  return label;
}

bool is_preferred(const Row& row, const Column& column) { return column.label_at != nowhere && ascii::trimmed(row.raw(column.label_at)).starts_with('*'); }

bool is_address(std::string_view text) {
  const std::size_t at = text.rfind('@');
  return at != text.npos && at > 0 && at + 1 < text.size() && text.find(' ') == text.npos;
}

// What stands in brackets, or behind mailto:.
std::string address_in(std::string_view text) {
  for (const auto& [open, close] : {std::pair{'<', '>'}, {'(', ')'}}) {
    const std::size_t begin = text.rfind(open);
    const std::size_t end = begin == text.npos ? text.npos : text.find(close, begin);
    if (end != text.npos && is_address(text.substr(begin + 1, end - begin - 1))) return std::string(text.substr(begin + 1, end - begin - 1));
  }
  if (ascii::starts_with_word(text, "mailto:")) text.remove_prefix(7);
  return is_address(text) ? std::string(text) : std::string();
}

void take_email(Contacts& contacts, Context& context, const Row& row, const Column& column, const std::string& value) {
  std::string address = address_in(value);
  // An address within a firm's own Exchange says nothing outside of it; the name shown often has the other.
  if (address.empty() && column.shown_at != nowhere) address = address_in(clean_cell(row.raw(column.shown_at)));
  if (!address.empty()) return contacts.add({std::string(domain::email_kind), std::move(address), label_of(row, column)}, is_preferred(row, column));
  context.warn(row.line, message("{value} is no e-mail address", "value"_is = vcard::in_quotes(value)));
}

// 1.38E+10: a spreadsheet kept three digits of it.
bool is_damaged(std::string_view number) {
  const std::size_t mark = number.find_first_of("eE");
  return mark != number.npos && mark > 0 && mark + 2 < number.size() && number[mark + 1] == '+' && ascii::all_digits(number.substr(mark + 2)) &&
         std::all_of(number.begin(), number.begin() + static_cast<std::ptrdiff_t>(mark), [](char c) { return ascii::is_digit(c) || c == '.' || c == ','; });
}

void take_phone(Contacts& contacts, Context& context, const Row& row, const Column& column, std::string value) {
  if (is_damaged(value)) {
    return context.warn(row.line, message("{column}: a spreadsheet has cut the number to {value}; it is left out", "column"_is = column.written,
                                          "value"_is = vcard::in_quotes(value)));
  }
  if (value.ends_with(".0") && ascii::all_digits(std::string_view(value).substr(0, value.size() - 2))) value.resize(value.size() - 2);
  if (domain::can_be_used({std::string(domain::phone_kind), value})) {
    return contacts.add({std::string(domain::phone_kind), std::move(value), label_of(row, column)}, is_preferred(row, column));
  }
  context.warn(row.line, message("{value} is no phone number", "value"_is = vcard::in_quotes(value)));
}

}  // namespace

void Contacts::add(domain::ContactPoint point, bool preferred) { points_.emplace_back(std::move(point), preferred); }

std::vector<domain::ContactPoint> Contacts::settled() const {
  // Most rows have one of a kind: nothing is to be compared.
  std::set<std::string_view> different;
  for (const auto& point : points_) different.insert(point.first.kind);
  if (different.size() == points_.size()) {
    std::vector<domain::ContactPoint> as_they_are;
    for (const auto& point : points_) as_they_are.push_back(point.first);
    return as_they_are;
  }
  std::vector<domain::ContactPoint> all;
  std::set<std::string> kinds;
  std::set<std::pair<std::string, std::string>> known;
  for (const auto& first : points_) {
    if (!kinds.insert(first.first.kind).second) continue;
    for (const bool preferred : {true, false}) {
      for (const auto& [point, its] : points_) {
        if (point.kind == first.first.kind && its == preferred && known.emplace(point.kind, domain::normalised(point)).second) all.push_back(point);
      }
    }
  }
  return all;
}

std::string Contacts::first_email() const {
  const auto all = settled();
  const auto found = std::find_if(all.begin(), all.end(), domain::is_email);
  return found == all.end() ? std::string() : found->value;
}

std::string label_of(const Row& row, const Column& column) {
  if (column.label_at == nowhere) return column.rule->label;
  std::string label = clean_cell(row.raw(column.label_at));
  if (label.starts_with('*')) label = ascii::trimmed(std::string_view(label).substr(1));
  return label.empty() ? column.rule->label : plain_word(std::move(label));
}

bool take_contact(Contacts& contacts, Context& context, const Row& row, const Column& column, const std::string& value) {
  switch (column.rule->field) {
    case Field::email: take_email(contacts, context, row, column, value); return true;
    case Field::phone: take_phone(contacts, context, row, column, value); return true;
    case Field::url: contacts.add({std::string(kind_of_url(value)), value, label_of(row, column)}, false); return true;
    case Field::contact: {
      const std::string& told = column.rule->kind;
      const std::string kind = told.empty() ? std::string(contact_kind(label_of(row, column))) : told;
      if (kind.empty()) return false;
      contacts.add({kind, value, told.empty() ? std::string() : column.rule->label}, false);
      return true;
    }
    default: return false;
  }
}

}  // namespace guanxi::exchange::tables
