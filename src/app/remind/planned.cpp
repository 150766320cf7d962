// Meetings that were put down ahead of their day.
#include <guanxi/app/remind/obligations.hpp>

#include <algorithm>

#include <guanxi/base/message.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/text/join.hpp>

namespace guanxi::app {

using namespace settings;

using calendar::Date;
using domain::Interaction;
using present::DigestItem;

namespace {

std::string clock_of(const Session& env, const Interaction& interaction) {
  if (!interaction.time_known) return {};
  const auto zone = Zone::named(interaction.zone);
  return calendar::iso((zone ? *zone : env.zone()).local(interaction.at)).substr(11, 5);
}

}  // namespace

std::vector<DigestItem> planned_items(Session& env, storage::Store& store, const ReminderRequest& request, int limit) {
  const Date until = request.day + std::chrono::days{std::max(request.days, 1)};
  std::vector<DigestItem> items;
  for (const auto& row : storage::Interactions(store).planned(request.day, until, limit)) {
    const auto& meeting = row.interaction;
    const bool hidden = meeting.sensitive && !request.include_sensitive;
    DigestItem item{to_text(meeting.id), "planned", row.handles.empty() ? "" : row.handles.front(), text::joined(row.names)};
    if (meeting.people.size() == 1) item.organisation = storage::Parties(store).ref(meeting.people.front()).value_or(storage::PartyRef{}).organisation;
    item.others = meeting.people;
    item.date = meeting.day;
    item.title = hidden ? "" : meeting.text.empty() ? to_text(meeting.kind) : meeting.text;
    item.why = hidden ? clock_of(env, meeting) : text::joined({meeting.text.empty() ? "" : to_text(meeting.kind), clock_of(env, meeting), meeting.place});
    if (meeting.day < request.day) {
      item.suggestion = message("did it take place? guanxi done {id}, or with --dropped", "id"_is = short_text(meeting.id));
      item.beside = message("did it take place?");
    } else if (!item.who.empty()) {
      item.suggestion = message("guanxi brief {who}", "who"_is = item.who);
      item.beside = text::joined({clock_of(env, meeting), item.suggestion});
    }
    item.sensitive = meeting.sensitive;
    items.push_back(std::move(item));
  }
  return items;
}

Result<std::string> close_planned(Session& env, storage::Store& store, Interaction interaction, Date day, bool dropped) {
  const std::string id = short_text(interaction.id);
  if (interaction.stage == domain::Stage::dropped) return usage_error(message("the meeting {id} was dropped already", "id"_is = id));
  if (interaction.stage == domain::Stage::happened) return usage_error(message("{id} took place already: it is in the history", "id"_is = id));
  interaction.stage = dropped ? domain::Stage::dropped : domain::Stage::happened;
  if (!dropped && interaction.at > env.now() && interaction.day >= day) {  // it came sooner than was planned
    interaction.day = day;
    interaction.time_known = false;
    interaction.at = env.zone().instant(day + std::chrono::hours{12});
  }
  storage::Interactions interactions(store);
  interactions.update(interaction);
  const auto row = interactions.row(interaction.id);
  const std::string when = calendar::iso(interaction.day), how = domain::to_text(interaction.kind), who = text::joined(row->names);
  const auto meeting = "id"_is = id;
  const auto date = "day"_is = when;
  const auto kind = "kind"_is = how;
  const auto people = "people"_is = who;
  return dropped ? message("dropped {id}  {day}  {kind} with {people}", meeting, date, kind, people)
                 : message("confirmed {id}  {day}  {kind} with {people}", meeting, date, kind, people);
}

}  // namespace guanxi::app
