// The table of keys: what there is to configure.
#include <guanxi/domain/interaction.hpp>
#include <guanxi/settings/config/config.hpp>

namespace guanxi::settings {
namespace {

constexpr std::string_view colour_modes[] = {"auto", "always", "never"};
constexpr std::string_view date_modes[] = {"auto", "iso", "relative"};

constexpr ConfigKey keys[] = {
    {"user.name", KeyType::text, "", "Your name, as mail and documents show it."},
    {"user.title", KeyType::text, "", "Your job title: who-decides says where somebody's rank is far above it."},
    {"user.emails", KeyType::texts, "", "Your mail addresses: an import does not take these for somebody else."},
    {"user.phones", KeyType::texts, "", "Your telephone numbers, in international form."},
    {"user.timezone", KeyType::text, "", "The time zone in which you write dates and read them; without it TZ or the system's."},
    {"user.country", KeyType::text, "", "The country or region whose holidays are yours, by its code or name."},
    {"user.waking", KeyType::text, "08:00-22:00", "The hours outside which no call is suggested to you."},
    {"remind.days", KeyType::number, "0", "How many days beyond today remind looks ahead."},
    {"remind.max", KeyType::number, "0", "How many items remind shows at most; 0 is no limit."},
    {"remind.section", KeyType::number, "7",
     "How many lines of one kind remind shows to people, with how many more there are; 0 is no limit. A kind asked for alone, and what programs "
     "read, holds all."},
    {"remind.once", KeyType::text, "", "The name under which remind remembers what it told today, so as not to tell it again, like --once."},
    {"cadence.default", KeyType::text, "", "The rhythm of everyone who has no other, as 90d or 2w..6w."},
    {"cadence.tiers", KeyType::table, "", "The rhythm of each tier, as A = \"2w\"."},
    {"gift.limit", KeyType::number, "", "The value above which your firm's policy wants one gift looked at."},
    {"gift.currency", KeyType::text, "CNY", "The currency in which gifts are valued."},
    {"gift.per_org", KeyType::number, "", "The value above which the gifts to one organisation in a year want looking at."},
    {"log.kind", KeyType::text, "meeting", "The kind that log takes when none is given.", domain::words<domain::InteractionKind>()},
    {"log.via", KeyType::text, "", "The channel that log takes when none is given; without it the usual one of the kind.", domain::words<domain::Channel>()},
    {"who_decides.stale_after", KeyType::text, "180d", "The age from which a claim about who decides should be asked about again."},
    {"ui.color", KeyType::text, "auto", "When colour is used: auto (on a terminal), always, never.", colour_modes},
    {"ui.pager", KeyType::text, "", "The program that shows long output on a terminal; without it GUANXI_PAGER, PAGER or less."},
    {"ui.dates", KeyType::text, "auto", "How dates are shown in text: auto (relative on a terminal), iso, relative.", date_modes},
    {"filter", KeyType::table, "", "Filters by name, as vip = \"tier:A -tag:paused\": guanxi list @vip. See guanxi help filters."},
    {"import.maps", KeyType::table, "", "Which column of a table is what, by name, as crm = \"name=姓名,org=公司\": guanxi import FILE --map @crm."},
    {"alias", KeyType::table, "", "Commands of your own, as w = \"who-decides\"."},
};

bool entry_of(std::string_view name, const ConfigKey& key) {
  return key.type == KeyType::table && name.size() > key.name.size() + 1 && name.starts_with(key.name) && name[key.name.size()] == '.';
}

}  // namespace

std::span<const ConfigKey> config_keys() { return keys; }

const ConfigKey* config_key(std::string_view name) {
  for (const ConfigKey& key : keys) {
    if (key.name == name || entry_of(name, key)) return &key;
  }
  return nullptr;
}

}  // namespace guanxi::settings
