// The pairs that are found by keys are those that a comparison of all records with all gives.
#include <rapidcheck.h>

#include <algorithm>

#include <guanxi/app/naming/naming.hpp>
#include <guanxi/app/people/doubles.hpp>
#include <guanxi/storage/doubles.hpp>
#include <guanxi/storage/parties.hpp>

#include "../unit/storage_people.hpp"
#include "app_properties.hpp"

using namespace guanxi;
using namespace guanxi::storage;

namespace {

using Pair = std::pair<Id, Id>;

const std::vector<std::string> names = {"王伟",        "王 伟",           "Wang Wei",      "W. Wang",          "王玮",
                                        "陈伟明",      "陳偉明",          "Chan Weiming",  "Tan Wei Ming",     "Chan Tai Man",
                                        "张志明",      "Chang Chih-ming", "Zhang Zhiming", "欧阳小明",         "Ouyang Xiaoming",
                                        "Klaus Weber", "K. Weber",        "Weber, Klaus",  "Anna Maria Weber", "Anna Weber",
                                        "やまもと",    "卡尔·马克思",     "Tony"};
const std::vector<std::string> firm_names = {"青石泵业有限公司", "青石泵业", "Qingshi Bengye", "Hansa GmbH", "Hansa", "Hansa Vertrieb AG", "Hansa AG"};
const std::vector<domain::ContactPoint> points = {
    {"phone", "+86 138 0000 0001"},  {"phone", "13800000001"},      {"phone", "021-5555 5555"}, {"phone", "+86 21 5555 5555"},
    {"email", "info@hansa.example"}, {"email", "ww@hansa.example"}, {"wechat", "ww88"},         {"url", "https://hansa.example"}};

std::vector<Id> add_firms(Store& store) {
  std::vector<Id> ids;
  for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
    domain::Organisation firm{
        .handle = "firm" + std::to_string(i), .name = *rc::gen::elementOf(firm_names), .city = *rc::gen::element<std::string>("", "Kiel", "Ulm")};
    Parties(store).add(firm, app::name_keys(firm));
    ids.push_back(firm.id);
  }
  return ids;
}

std::vector<Id> add_people(Store& store, const std::vector<Id>& firms) {
  std::vector<Id> ids;
  for (int i = *rc::gen::inRange(2, 9); i > 0; --i) {
    domain::Person person{.handle = "person" + std::to_string(i), .name = *rc::gen::elementOf(names), .country = *rc::gen::element<std::string>("", "CN")};
    if (*rc::gen::inRange(0, 4) == 0) person.aliases = {*rc::gen::elementOf(names)};
    for (int n = *rc::gen::inRange(0, 3); n > 0; --n) {
      const auto point = *rc::gen::elementOf(points);
      if (std::find(person.contacts.begin(), person.contacts.end(), point) == person.contacts.end()) person.contacts.push_back(point);
    }
    if (!firms.empty() && *rc::gen::arbitrary<bool>()) person.positions = {{.organisation = *rc::gen::elementOf(firms)}};
    if (*rc::gen::inRange(0, 3) == 0) person.birthday = calendar::PartialDate{.year = 1970, .month = 5, .day = *rc::gen::inRange(11, 13)};
    const auto keys = app::settled_keys(store, person);
    Parties(store).add(person, keys);
    ids.push_back(person.id);
  }
  return ids;
}

void append_all(Store& store, const std::vector<Id>& ids, std::vector<Pair>& pairs) {
  for (const Id one : ids) {
    for (const Id other : ids) {
      if (one >= other) continue;
      const auto found = app::double_of(store, one, other);
      if (found && found->likeness.likelihood() >= domain::Likelihood::possible) pairs.emplace_back(one, other);
    }
  }
}

}  // namespace

bool check_doubles() {
  return rc::check("the pairs found by keys are those of a comparison of all with all", [] {
    const Folder folder;
    Store store(folder.file(), Access::create);
    store.database().execute("PRAGMA synchronous = OFF");
    std::vector<Pair> expected, found;
    {
      Work work(store, "test", some_instant);
      const auto firms = add_firms(store);
      const auto people = add_people(store, firms);
      if (*rc::gen::arbitrary<bool>()) Doubles(store).tell_apart(people.front(), people.back());
      work.commit("made");
      append_all(store, people, expected);
      append_all(store, firms, expected);
    }
    int strongest = 1 << 20;
    for (const auto& pair : app::find_doubles(store, {})) {
      found.emplace_back(pair.one, pair.other);
      RC_ASSERT(pair.strength <= strongest);
      strongest = pair.strength;
    }
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    RC_ASSERT(found == expected);
  });
}
