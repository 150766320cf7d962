// Who is greeted on a festival, in which words, and who is not because of a death in the family.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <guanxi/domain/community.hpp>
#include <guanxi/holidays/pack.hpp>

namespace guanxi::domain {

// By the tags of somebody in the country. unknown: the greeting is for those of a sex or a faith, and no tag tells either.
Known greeted(const holidays::Greeting& greeting, std::span<const std::string> tags);
// Whether it is everybody's but those it leaves out.
bool for_everyone(const holidays::Greeting& greeting);

// "zh-Hant" and "zh-CN" are one language; an empty one is none.
bool same_language(std::string_view one, std::string_view other);
// The greeting for somebody of that language (BCP 47; empty: not known): that of their language where the pack has it, the English
// for those who read English, else that of the pack, whose language is `usual`.
holidays::Wording wording_for(const holidays::Greeting& greeting, std::string_view usual, std::string_view language);
// "新年快乐 (xīnnián kuàilè), Happy New Year"
std::string in_words(const holidays::Wording& wording);

// The first and the last day on which the words are said, where the pack limits them.
struct SaidSpan {
  std::optional<calendar::Date> first = {};
  std::optional<calendar::Date> last = {};
};
SaidSpan said_span(const holidays::Greeting& greeting, calendar::Date festival);
// "from 2027-01-01 to 2027-01-07", "until …", "from … on"; empty: on any day around it.
std::string in_words(const SaidSpan& span);

// The last day of somebody's mourning that began on a day; a pack that says nothing of it is taken to mean usual_mourning days.
inline constexpr int usual_mourning = 90;
calendar::Date mourned_until(calendar::Date began, const holidays::Mourning& custom);

}  // namespace guanxi::domain
