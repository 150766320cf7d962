// What today asks for, and its formats. Each is made from the digest alone: the same digest, the same bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guanxi/base/id.hpp>
#include <guanxi/calendar/date.hpp>
#include <guanxi/present/style.hpp>

namespace guanxi::present {

// A festival that several people keep is one item a person. Where people read, items of the kind `holiday` with the
// same title, date and `why` are told as one: so `why` there is what holds for all (the closed day, the lead
// time), and `suggestion` what suits the one person. What is sensitive and not asked for is left out by whoever makes
// the item; `sensitive` keeps it out of the lines that show before anything is opened (subjects, notifications).
struct DigestItem {
  std::string id;    // whole; text shows its beginning
  std::string kind;  // promise, contact, in-person, occasion, owed, …
  std::string who;   // handle
  std::string name;
  std::string organisation = {};
  calendar::Date date = {};
  std::string title = {};       // what: the promise's text, "birthday (60)", "contact"
  std::string why = {};         // "every 2w, last contact 2026-10-01"
  std::string suggestion = {};  // "by wechat; 08:00 there"
  bool sensitive = false;
  std::string festival = {};    // of a holiday: "cn-mid-autumn", the same for everybody who keeps it there
  std::string beside = {};      // in few words what the one line says further: "best 15:30–22:00", "guanxi brief wangwei"; of a festival the country
  std::vector<Id> others = {};  // whom it concerns beside `who`: a filter asks of them too
};

std::string short_id(const DigestItem& item);  // "c-k7qp2", "h-k7qp2-mid-autumn": what done and snooze take
std::string headline(const DigestItem& item);  // "Promised to 王伟 (Huawei): send the price list"

struct Digest {
  calendar::Date date;
  calendar::Date until;
  std::vector<DigestItem> items;
  int left_out = 0;        // how many items more there are than the request's limit lets through; -1: some
  int section = 0;         // the most lines that people are shown of one kind; 0: all. What programs read holds all
  bool detail = false;     // people are told why and how, below each item; else an item is one line
  std::string again = {};  // the options with which remind is asked for the rest of a kind: "--days 7"; empty: none
};

// The items that a format for people shows: all, but those over the section's limit. On one line a festival tells of all whom it concerns.
std::vector<const DigestItem*> shown(const Digest& digest);

// Every format prints nothing at all when nothing is due, but json, which is always one object, and waybar's.
std::string as_text(const Digest& digest, const TextStyle& text_style);
std::string as_json(const Digest& digest);
std::string as_jsonl(const Digest& digest);
std::string as_tsv(const Digest& digest);
std::string as_csv(const Digest& digest);
std::string as_ids(const Digest& digest);  // the items' ids, one a line

// CommonMark, a heading a kind. What the data says is escaped: it is never markup.
std::string as_markdown(const Digest& digest);

// One page with nothing outside of it: no script, picture or font. Everything that matters is styled inline, in tables of
// 600 pixels, as mail programs want it; a style sheet adds the dark colours.
std::string as_html(const Digest& digest);

// iCalendar (RFC 5545): an all-day event an item, on its day, what is overdue on the digest's own. An item's UID stays the
// same, so that a calendar moves it instead of adding it again. `now`: when it was made.
std::string as_ics(const Digest& digest, calendar::Instant now);

// To whom the digest goes as mail, from the same, and when.
struct Letter {
  std::string name = {};  // may be empty
  std::string address;    // see mail_address
  calendar::Instant now = {};
  calendar::LocalTime local = {};  // now, on the user's clock
};

// Whether a header can name this address as it is: ASCII, without quotes or comments (dot-atom "@" domain of RFC 5322).
bool mail_address(std::string_view address);

// A message (RFC 5322) of a text and an HTML part for `sendmail -t`. Lines end in \n, which is what mail programs read on
// their standard input; on the wire they make it \r\n. Its Message-ID follows from what it says and when.
std::string as_mail(const Digest& digest, const Letter& letter);

// Messages for a group's robot, one JSON object a line, as many as needed: none is longer than the robot takes (20,000
// bytes; WeCom 4,096), and an item stands whole in one of them. An item longer than a message by itself is cut, ending in ….
std::string as_dingtalk(const Digest& digest);
std::string as_wecom(const Digest& digest);
std::string as_feishu(const Digest& digest);  // Lark's takes the same

// One JSON object on one line for waybar's module "custom": the count as text, which is empty, and so hides the module, with nothing due; the
// beginnings of the sections as tooltip, in which what the data says is no markup of Pango; class and alt: "overdue", "due" or "none";
// percentage: the share that is overdue. The only format that says something with nothing due, beside json.
std::string as_waybar(const Digest& digest);

// For the desktop: how many, and the first of what is due, without anything sensitive. The body's data is no markup. Both empty: nothing is due.
struct Notification {
  std::string title = {};
  std::string body = {};
};
Notification as_notification(const Digest& digest);

}  // namespace guanxi::present
