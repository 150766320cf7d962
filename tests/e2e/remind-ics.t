# The digest as a calendar. That libical reads it as it is meant, tests/unit and tests/property see to.
$ guanxi add 王伟 --org 华为 --birthday 1970-11-22 -q
$ guanxi log wangwei the tender -d 2026-11-10 -q --promise 'send the list; prices, in 人民币' --by 2026-11-18
$ guanxi remind --format ics
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//guanxi//remind//EN\r
CALSCALE:GREGORIAN\r
X-WR-CALNAME:guanxi\r
BEGIN:VEVENT\r
UID:<id>@guanxi\r
DTSTAMP:20261120T010000Z\r
DTSTART;VALUE=DATE:20261120\r
DTEND;VALUE=DATE:20261121\r
SUMMARY:Promised to 王伟 (华为): send the list\; prices\, in 人民币\r
DESCRIPTION:due 2026-11-18\npromised on 2026-11-10\nguanxi done <id>\r
CATEGORIES:promise\r
TRANSP:TRANSPARENT\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:<id>@guanxi\r
DTSTAMP:20261120T010000Z\r
DTSTART;VALUE=DATE:20261122\r
DTEND;VALUE=DATE:20261123\r
SUMMARY:王伟 (华为): birthday (56)\r
DESCRIPTION:guanxi done <id>\r
CATEGORIES:occasion\r
TRANSP:TRANSPARENT\r
END:VEVENT\r
END:VCALENDAR\r

# The UID stays, so that another import moves the event. What is overdue comes along with the digest's day.
$ guanxi remind --format ics | grep ^UID >a; GUANXI_NOW=2026-11-21 guanxi remind --format ics | grep ^UID | cmp a -
$ GUANXI_NOW=2026-11-21 guanxi remind --format ics | sed -n '/^DTSTART/p'
DTSTART;VALUE=DATE:20261121\r
DTSTART;VALUE=DATE:20261122\r

# Lines of at most 75 bytes, each whole characters, each with its CRLF.
$ guanxi log wangwei 会 -d 2026-11-10 -q --promise "$(for i in $(seq 40); do printf '长城%s' $i; done)" --by 2026-11-18
$ guanxi remind --format ics >cal; grep -vc "$(printf '\r')\$" cal; LC_ALL=C awk 'length > 76' cal; iconv -f UTF-8 -t UTF-8 cal | cmp cal -; while IFS= read -r line; do printf '%s\n' "$line" | iconv -f UTF-8 -t UTF-8 >/dev/null || echo cut; done <cal
0
