// The text of ids is another way to write their numbers down, whoever made them.
#include <rapidcheck.h>

#include <guanxi/base/id.hpp>

#include "base_properties.hpp"

namespace {

using namespace guanxi;

Id any_id() {
  const auto machine = *rc::gen::inRange<std::uint32_t>(0, 1u << id_machine_bits);
  return make_id(machine, *rc::gen::inRange<std::uint64_t>(1, std::uint64_t{1} << id_count_bits));
}

}  // namespace

bool check_ids() {
  const bool back = rc::check("an id's text reads back as the id", [] {
    const Id id = any_id();
    RC_ASSERT(parse_id(to_text(id)) == id);
    RC_ASSERT(id.value > 0);
  });
  const bool apart = rc::check("two ids have two texts", [] {
    const Id one = any_id(), other = any_id();
    RC_ASSERT((to_text(one) == to_text(other)) == (one == other));
  });
  const bool prefix = rc::check("the beginning of an id's text leads to its count, in steps", [] {
    const Id id = any_id();
    const auto length = static_cast<std::size_t>(*rc::gen::inRange(1, id_text_length + 1));
    const auto begun = parse_id_prefix(to_text(id).substr(0, length));
    RC_ASSERT(begun.has_value());
    RC_ASSERT(matches(id, *begun));
    const auto search = candidates(*begun, machine_of(id));
    RC_ASSERT(search.first <= count_of(id));
    RC_ASSERT((search.step == 0 ? search.first == count_of(id) : (count_of(id) - search.first) % search.step == 0));
    RC_ASSERT((search.step == 0 || matches(make_id(machine_of(id), search.first + search.step), *begun)));
  });
  return back && apart && prefix;
}
