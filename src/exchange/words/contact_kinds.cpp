#include "words/contact_kinds.hpp"

#include <algorithm>

#include <guanxi/base/ascii.hpp>
#include <guanxi/base/pooled.hpp>
#include <guanxi/text/fold.hpp>

namespace guanxi::exchange {
namespace {

template <class Text>
struct Meaning {
  Text word;
  Text kind;
};

// Words are folded; blanks, hyphens and underscores do not count.
constexpr Meaning<std::string_view> written_services[] = {
    {"wechat", "wechat"},
    {"weixin", "wechat"},
    {"wx", "wechat"},
    {"wechatid", "wechat"},
    {"微信", "wechat"},
    {"微信号", "wechat"},
    {"微信id", "wechat"},
    {"wecom", "wecom"},
    {"wework", "wecom"},
    {"wxwork", "wecom"},
    {"企业微信", "wecom"},
    {"dingtalk", "dingtalk"},
    {"dingding", "dingtalk"},
    {"钉钉", "dingtalk"},
    {"钉钉号", "dingtalk"},
    {"feishu", "feishu"},
    {"lark", "feishu"},
    {"飞书", "feishu"},
    {"qq", "qq"},
    {"mqq", "qq"},
    {"tencentqq", "qq"},
    {"腾讯qq", "qq"},
    {"qq号", "qq"},
    {"qq号码", "qq"},
    {"weibo", "weibo"},
    {"sinaweibo", "weibo"},
    {"微博", "weibo"},
    {"新浪微博", "weibo"},
    {"skype", "skype"},
    {"skypeusername", "skype"},
    {"callto", "skype"},
    {"whatsapp", "whatsapp"},
    {"telegram", "telegram"},
    {"tg", "telegram"},
    {"line", "line"},
    {"kakaotalk", "kakaotalk"},
    {"signal", "signal"},
    {"linkedin", "linkedin"},
    {"领英", "linkedin"},
    {"twitter", "twitter"},
    {"x", "twitter"},
    {"facebook", "facebook"},
    {"fb", "facebook"},
    {"facebookmessenger", "facebook"},
    {"instagram", "instagram"},
    {"github", "github"},
    {"jabber", "xmpp"},
    {"xmpp", "xmpp"},
    {"googletalk", "xmpp"},
    {"gtalk", "xmpp"},
    {"aim", "aim"},
    {"icq", "icq"},
    {"msn", "msn"},
    {"msnim", "msn"},
    {"msnmessenger", "msn"},
    {"yahoo", "yahoo"},
    {"ymsgr", "yahoo"},
    {"teams", "teams"},
    {"msteams", "teams"},
    {"zoom", "zoom"},
    {"sip", "sip"},
};
constexpr auto services = pooled<written_services>();

constexpr Meaning<std::string_view> written_sites[] = {
    {"linkedin.com/in/", "linkedin"}, {"linkedin.cn/", "linkedin"}, {"weibo.com/", "weibo"},       {"weibo.cn/", "weibo"},
    {"twitter.com/", "twitter"},      {"github.com/", "github"},    {"facebook.com/", "facebook"}, {"instagram.com/", "instagram"},
};
constexpr auto sites = pooled<written_sites>();

std::string bare_word(std::string_view service) {
  std::string word = text::fold(service);
  std::erase_if(word, [](char c) { return c == ' ' || c == '-' || c == '_'; });
  return word;
}

}  // namespace

std::string_view contact_kind(std::string_view service) {
  const std::string word = bare_word(service);
  const auto found = std::find_if(services.begin(), services.end(), [&](const auto& one) { return one.word == word; });
  return found == services.end() ? std::string_view() : found->kind;
}

std::string contact_kind_or_word(std::string_view service) {
  const std::string_view known = contact_kind(service);
  if (!known.empty()) return std::string(known);
  std::string word = text::fold(service);
  std::replace(word.begin(), word.end(), ' ', '-');
  return word;
}

std::string_view kind_of_url(std::string_view url) {
  const std::string address = ascii::lower(url);
  const auto on = [&](const auto& site) {
    const std::size_t at = address.find(site.word);
    return at != std::string::npos && at > 0 && (address[at - 1] == '/' || address[at - 1] == '.');
  };
  const auto found = std::find_if(sites.begin(), sites.end(), on);
  return found == sites.end() ? std::string_view("url") : found->kind;
}

}  // namespace guanxi::exchange
