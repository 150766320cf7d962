// Which kind of contact point (domain::ContactPoint::kind) a file's word means.
#pragma once

#include <string>
#include <string_view>

namespace guanxi::exchange {

// "微信号", "WeChat", "weixin" → "wechat"; empty when the word is not known.
std::string_view contact_kind(std::string_view service);
// The same, but an unknown word becomes a kind of its own: "Kakao Story" → "kakao-story".
std::string contact_kind_or_word(std::string_view service);
// A web address on a network where people have pages: "linkedin", "weibo", …; else "url".
std::string_view kind_of_url(std::string_view url);

}  // namespace guanxi::exchange
