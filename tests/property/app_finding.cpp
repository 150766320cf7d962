// What `find` gives is what a plain scan over all texts gives, through everything that may happen to a file and its index.
#include <rapidcheck.h>

#include <algorithm>
#include <map>

#include <guanxi/app/finding/find.hpp>
#include <guanxi/storage/favours.hpp>
#include <guanxi/storage/interactions.hpp>
#include <guanxi/storage/journal.hpp>
#include <guanxi/storage/notes.hpp>
#include <guanxi/storage/promises.hpp>

#include "../unit/storage_people.hpp"
#include "app_properties.hpp"

using namespace guanxi;
using namespace guanxi::storage;
using domain::Findable;

namespace {

// Words that are near each other: parts, readings, initials, folds.
const std::vector<std::string> words = {"合同", "合",         "同",    "和",     "桐",     "條款", "条款", "contract", "contr", "Contract", "hetong",
                                        "ht",   "h",          "lü",    "吕",     "绿",     "路",   "lu",   "lv",       "行",    "银行",     "西安",
                                        "先",   "site visit", "visit", "Müller", "muller", "300",  "万",   "서울",     "ｶﾞ",    "-",        "，"};

rc::Gen<std::string> some_text() {
  return rc::gen::map(
      rc::gen::resize(8, rc::gen::container<std::vector<std::pair<std::string, bool>>>(rc::gen::pair(rc::gen::elementOf(words), rc::gen::arbitrary<bool>()))),
      [](const auto& parts) {
        std::string text;
        for (const auto& [word, blank] : parts) text += word + (blank ? " " : "");
        return text;
      });
}

rc::Gen<std::vector<std::string>> some_query() {
  const auto form = rc::gen::map(rc::gen::tuple(rc::gen::elementOf(words), rc::gen::inRange(0, 12)), [](const std::tuple<std::string, int>& one) {
    const auto& [word, how] = one;
    return how == 0 ? "-" + word : how == 1 ? "\"" + word + "\"" : how < 4 ? word + "*" : word;
  });
  const auto some =
      rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, 3), [form](std::size_t count) { return rc::gen::container<std::vector<std::string>>(count, form); });
  // A word that is looked for stands first, for a query of excluded words alone asks for nothing.
  return rc::gen::map(rc::gen::pair(rc::gen::inRange<std::size_t>(0, words.size() - 2), some), [](std::pair<std::size_t, std::vector<std::string>> parts) {
    parts.second.insert(parts.second.begin(), words[parts.first]);
    return parts.second;
  });
}

struct Step {
  int action = 0;
  int which = 0;
  int day = 0;
  std::string text;
};
std::ostream& operator<<(std::ostream& out, const Step& step) {
  return out << "{" << step.action << ", " << step.which << ", " << step.day << ", \"" << step.text << "\"}";
}
rc::Gen<std::vector<Step>> some_steps() {
  const auto step = rc::gen::build<Step>(rc::gen::set(&Step::action, rc::gen::inRange(0, 14)), rc::gen::set(&Step::which, rc::gen::inRange(0, 40)),
                                         rc::gen::set(&Step::day, rc::gen::inRange(-3, 3)), rc::gen::set(&Step::text, some_text()));
  return rc::gen::scale(0.4, rc::gen::container<std::vector<Step>>(step));
}

class World {
 public:
  World() : store(folder_.file(), Access::create) {
    store.database().execute("PRAGMA synchronous = OFF");
    Work work(store, "test", some_instant);
    for (const char* handle : {"wang", "li"}) add_person(store, handle);
    work.commit("began");
  }

  void run(const Step& step) {
    if (step.action == 10) return static_cast<void>(undo(store, 1, {}));
    if (step.action == 11) return static_cast<void>(redo(store, 1, {}));
    if (step.action == 12) return app::finding_in(store).catch_up(static_cast<std::size_t>(step.which % 5));
    if (step.action == 13) return app::finding_in(store).rebuild();
    Work work(store, "test", some_instant);
    apply(step);
    work.commit("did");
  }

  // Kind and id in the order in which they are to be told.
  std::vector<std::string> scanned(const text::SearchQuery& query, bool initials, bool people) {
    std::vector<std::pair<std::pair<int, std::int64_t>, std::string>> found;
    const auto take = [&](const char* kind, const char* sql) {
      for (const std::string& id : rows_of(store, "SELECT id FROM (" + std::string(sql) + ")")) {
        const std::string row = " FROM (" + std::string(sql) + ") WHERE id = " + id;
        const std::string text = rows_of(store, "SELECT text" + row).front();
        if (!query.find(text::SearchText(text), initials)) continue;
        found.push_back({{people ? 0 : std::stoi(rows_of(store, "SELECT day" + row).front()), std::stoll(id)}, kind + id});
      }
    };
    if (people) {
      take(
          "0 ",
          "SELECT id, added AS day, name || char(31) || handle || char(31) || pinyin || char(31) || coalesce((SELECT group_concat(text, char(31)) FROM alias "
          "WHERE party = party.id), '') || char(31) || coalesce((SELECT group_concat(title, char(31)) FROM position WHERE person = party.id), '') || char(31) || "
          "coalesce((SELECT group_concat(text, char(31)) FROM tag WHERE party = party.id), '') AS text FROM party");
    } else {
      take("1 ",
           "SELECT id, day, text || char(31) || place || char(31) || coalesce((SELECT group_concat(text, char(31)) FROM interaction_tag WHERE interaction = "
           "interaction.id), '') AS text FROM interaction");
      take("2 ", "SELECT id, day, text || char(31) || about AS text FROM note");
      take("3 ", "SELECT id, made AS day, text FROM promise");
      take("4 ", "SELECT id, day, what || char(31) || purpose AS text FROM favour");
    }
    std::sort(found.rbegin(), found.rend(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> ids;
    for (const auto& [key, id] : found) ids.push_back(id);
    return ids;
  }

  std::vector<std::string> found(const text::SearchQuery& query, bool initials, bool people) {
    Finding finding = app::finding_in(store);
    std::vector<std::string> ids;
    const Wanted wanted{
        .in = people ? std::vector{Findable::people}
                     : std::vector{Findable::entries, Findable::notes, Findable::promises, Findable::gifts, Findable::complaints, Findable::decisions},
        .all = app::tokens_wanted(finding, query, initials),
        .holds = [&](const Passage& passage) { return query.find(text::SearchText(app::searched_text(passage)), initials).has_value(); }};
    finding.walk(wanted, [&](const Passage& passage) {
      ids.push_back(std::to_string(static_cast<int>(passage.kind)) + " " + std::to_string(passage.id.value));
      return true;
    });
    return ids;
  }

 private:
  std::vector<Id> ids(const std::string& table) {
    std::vector<Id> found;
    for (const auto& row : rows_of(store, "SELECT id FROM " + table + " ORDER BY id")) found.push_back(Id{std::stoll(row)});
    return found;
  }
  Id some(const std::string& table, int which) {
    const auto all = ids(table);
    return all.empty() ? Id{} : all[static_cast<std::size_t>(which) % all.size()];
  }
  static calendar::Date day(const Step& step) { return day_of(2024, 3, 1) + step.day; }

  void apply(const Step& step) {
    const Id who = some("party", step.which);
    Parties parties(store);
    switch (step.action) {
      case 0:
      case 1:
      case 2: return log(step, who);
      case 3:
        if (who) {
          domain::Note note{{}, who, day(step), step.which % 2 ? "contract" : "", step.text, step.which % 3 == 0};
          Notes(store).add(note);
        }
        return;
      case 4:
        if (who) {
          domain::Promise promise;
          promise.person = who;
          promise.text = step.text;
          promise.made = day(step);
          Promises(store).add(promise);
        }
        return;
      case 5: return change(step);
      case 6:
        if (const Id id = some("interaction", step.which)) Interactions(store).remove(id);
        return;
      case 7: {
        auto person = person_called(parties.free_handle("chen"));
        person.name = step.text.empty() ? "chen" : step.text;
        parties.add(person, {});
        return;
      }
      case 8:
        if (who) {
          auto person = parties.person(who);
          person.aliases = step.which % 2 ? std::vector<std::string>{} : std::vector<std::string>{step.text};
          if (step.which % 3 == 0) person.positions = {{.title = step.text}};
          if (step.which % 5 == 0) person.tags = {"合同"};
          parties.update(person, {});
        }
        return;
      default:
        if (ids("party").size() > 2 && who) parties.move_all(who, some("party", step.which + 1));
    }
  }

  domain::Interaction entry(const Step& step) {
    domain::Interaction entry;
    entry.day = day(step);
    entry.at = calendar::Instant{entry.day.time_since_epoch()};
    entry.zone = "UTC";
    entry.text = step.text;
    if (step.which % 4 == 0) entry.place = "银行";
    if (step.which % 5 == 0) entry.tags = {"visit"};
    return entry;
  }
  void log(const Step& step, Id who) {
    auto made = entry(step);
    if (who) made.people = {who};
    Interactions(store).add(made);
  }
  void change(const Step& step) {
    const Id id = some("interaction", step.which);
    if (!id) return;
    auto changed = entry(step);
    changed.id = id;
    changed.people = Interactions(store).find(id)->people;
    Interactions(store).update(changed);
  }

  Folder folder_;

 public:
  Store store;
};

}  // namespace

bool check_finding() {
  return rc::check("what find gives is what a scan of all texts gives", [] {
    World world;
    for (const Step& step : *some_steps()) world.run(step);
    for (int i = 0; i < 4; ++i) {
      const auto typed = *some_query();
      const text::SearchQuery query(typed);
      for (const bool initials : {false, true}) {
        for (const bool people : {false, true}) RC_ASSERT(world.found(query, initials, people) == world.scanned(query, initials, people));
      }
    }
  });
}
