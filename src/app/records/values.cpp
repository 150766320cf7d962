#include "records/values.hpp"

#include <guanxi/app/decisions/who_decides.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/ascii.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/domain/claim.hpp>
#include <guanxi/present/dates.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>
#include <guanxi/text/sanitise.hpp>

namespace guanxi::app {

std::string told(storage::Store& store, const FieldSpec& field, Id id) {
  if (!id) return {};
  if (field.type == FieldType::entry) return short_text(id);
  const auto party = storage::Parties(store).ref(id);
  return party ? party->handle : std::string();
}

std::string told(storage::Store&, const FieldSpec& field, int number) {
  const std::string digits = std::to_string(number);
  return field.type == FieldType::duration ? digits + "d" : digits;
}

// "王伟 (wangwei), 华为"; "k7qp2 (dinner, 2026-11-20)".
std::string shown(const Session&, storage::Store& store, const FieldSpec& field, Id id) {
  if (!id) return {};
  if (field.type == FieldType::entry) {
    const auto entry = storage::Interactions(store).find(id);
    if (!entry) return short_text(id);
    return message("{id} ({kind}, {day})", "id"_is = short_text(id), "kind"_is = domain::word_of(entry->kind), "day"_is = calendar::iso(entry->day));
  }
  const auto party = storage::Parties(store).ref(id);
  if (!party) return {};
  return text::joined({party->name + " (" + party->handle + ")", party->organisation});
}

std::string shown(const Session& env, storage::Store&, const FieldSpec&, calendar::Date day) {
  return message("{day} ({distance})", "day"_is = calendar::iso(day), "distance"_is = present::distance(day, env.today()));
}

present::Value in_json(storage::Store& store, const FieldSpec& field, Id id) {
  if (id && field.type == FieldType::entry) return to_text(id);
  return present::Value::known(told(store, field, id));
}

Result<void> read(const Reading& reading, std::string& target) {
  target = reading.field.type == FieldType::text ? text::lines(reading.text) : text::trimmed_line(reading.text);
  return {};
}

Result<void> read(const Reading& reading, bool& target) {
  const std::string word = ascii::lower(reading.text);
  target = word == "yes" || word == "true";
  if (target || word == "no" || word == "false" || word.empty()) return {};
  return usage_error(message("--{option} is yes or no, not '{word}'", "option"_is = reading.field.word.name(), "word"_is = reading.text));
}

Result<void> read(const Reading& reading, int& target) {
  if (reading.field.type == FieldType::duration) {
    if (reading.text == "0d" || reading.text == "0") {
      target = 0;
      return {};
    }
    TRY_ASSIGN(const auto duration, calendar::parse_duration(reading.text));
    target = static_cast<int>(duration.approximate_days());
    return {};
  }
  constexpr int least = 1, most = 5;
  const auto number = whole_number(reading.text, least, most);
  if (!number) {
    return usage_error(message("--{option} takes a whole number from {least} to {most}, not '{value}'", "option"_is = reading.field.word.name(),
                               "least"_is = least, "most"_is = most, "value"_is = reading.text));
  }
  target = *number;
  return {};
}

Result<void> read(const Reading& reading, calendar::Date& target) {
  const bool ahead = reading.field.days == FieldSpec::Days::future;
  TRY_ASSIGN(target, calendar::parse_date(reading.text, reading.env.dates(ahead ? calendar::Bias::future : calendar::Bias::past)));
  if (reading.field.days == FieldSpec::Days::past && target > reading.env.today()) {
    return usage_error(message("--{option} {day} is still to come", "option"_is = reading.field.word.name(), "day"_is = calendar::iso(target)),
                       std::string(translated(reading.field.advice)));
  }
  return {};
}

Result<void> read(const Reading& reading, calendar::PartialDate& target) {
  TRY_ASSIGN(target, calendar::parse_partial_date(reading.text));
  return {};
}

Result<void> read(const Reading& reading, domain::Money& target) {
  TRY_ASSIGN(target, domain::parse_money(reading.text, reading.env.config().text("gift.currency")));
  return {};
}

Result<void> read(const Reading& reading, Id& target) {
  target = {};
  if (reading.text.empty()) return {};
  if (reading.field.type == FieldType::entry) {
    TRY_ASSIGN(const auto record, resolve_id(reading.store, reading.text));
    if (!record.kind.empty() || !storage::Interactions(reading.store).find(record.id)) {
      return fail(ErrorKind::no_match, message("'{id}' is no interaction", "id"_is = reading.text), message("history prints their ids"));
    }
    target = record.id;
    return {};
  }
  const auto kind = reading.field.type == FieldType::person ? storage::PartyKind::person : storage::PartyKind::any;
  TRY_ASSIGN(const auto party, resolve(reading.store, reading.text, kind));
  target = party.id;
  return {};
}

Result<void> read(const Reading& reading, domain::Role& target) {
  domain::RoleClaim claim;
  TRY(set_role(claim, reading.text));
  target = claim.role;
  return {};
}

std::vector<std::string> present_values(std::string text) {
  if (text.empty()) return {};
  return {std::move(text)};
}

tl::unexpected<Error> missing_value(std::string_view a_noun, const FieldSpec& field) {
  return usage_error(message("{record} cannot be without --{option}", "record"_is = a_noun, "option"_is = field.word.name()));
}

}  // namespace guanxi::app
