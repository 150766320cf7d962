# The formats of a digest. Mail, calendars and robots have files of their own.
$ guanxi add 王伟 --org 华为 --birthday 1970-11-22 -q; guanxi add Klaus Weber --org 'Weber & Söhne' -q
$ guanxi config set user.emails lin.jia@example.com -q

# With nothing due nothing comes, but JSON is an object always.
$ for f in text jsonl tsv csv markdown html mail ics dingtalk wecom feishu; do guanxi remind --only promise --format $f || echo "$f: $?"; done
$ guanxi remind --only promise --format json
{"schema":"guanxi.remind/1","date":"2026-11-20","until":"2026-11-20","items":[],"more":0}
$ guanxi remind --format yaml
! guanxi: remind has no format 'yaml'
! hint: it knows: text, json, jsonl, tsv, csv, markdown, html, mail, ics, dingtalk, wecom, feishu, waybar, ids
[2]

$ guanxi log wangwei the tender -d 2026-11-10 -q --promise 'send *the* <price> list' --by 2026-11-18
$ guanxi log klaus audit -d 2026-11-12 -q --promise 'Foundry report' --by 2026-11-21
$ guanxi cadence klaus 1w -q
$ guanxi remind --days 1 --format markdown
\# Fri 2026-11-20

4 reminders, 2 overdue

\## Promises to keep

- 2 days late **王伟** (华为): send \*the\* \<price\> list `<id>`
- 2026-11-21 **Klaus Weber** (Weber \& Söhne): Foundry report `<id>`

\## Get in touch

- 1 day late **Klaus Weber** (Weber \& Söhne) `c-<id>`

\## Days to remember

- 2026-11-22 **王伟** (华为): birthday (56) `<id>`
$ guanxi remind --days 1 --format html | python3 $SOURCE/tests/e2e/read_page.py
关
Fri 2026-11-20
4 reminders, 2 overdue
Promises to keep
2 days late
王伟
华为
send *the* <price> list
<id>
2026-11-21
Klaus Weber
Weber & Söhne
Foundry report
<id>
Get in touch
1 day late
Klaus Weber
Weber & Söhne
c-<id>
Days to remember
2026-11-22
王伟
华为
birthday (56)
<id>
Done with it:
guanxi done ID
. Not now:
guanxi snooze ID 3d
.
$ guanxi remind --days 1 --format markdown -v
\# Fri 2026-11-20

4 reminders, 2 overdue

\## Promises to keep

- 2026-11-18 **王伟** (华为): send \*the\* \<price\> list `<id>`
  - promised on 2026-11-10
- 2026-11-21 **Klaus Weber** (Weber \& Söhne): Foundry report `<id>`
  - promised on 2026-11-12

\## Get in touch

- 2026-11-19 **Klaus Weber** (Weber \& Söhne) `c-<id>`
  - every 1w, last 2026-11-12

\## Days to remember

- 2026-11-22 **王伟** (华为): birthday (56) `<id>`
$ guanxi remind --days 1 --format html -v | python3 $SOURCE/tests/e2e/read_page.py
关
Fri 2026-11-20
4 reminders, 2 overdue
Promises to keep
2026-11-18
2 days ago
王伟
华为
<id>
send *the* <price> list
promised on 2026-11-10
2026-11-21
tomorrow
Klaus Weber
Weber & Söhne
<id>
Foundry report
promised on 2026-11-12
Get in touch
2026-11-19
yesterday
Klaus Weber
Weber & Söhne
c-<id>
every 1w, last 2026-11-12
Days to remember
2026-11-22
in 2 days
王伟
华为
<id>
birthday (56)
Done with it:
guanxi done ID
. Not now:
guanxi snooze ID 3d
.
$ guanxi remind --days 1 --format html | grep -o '<title>.*</title>\|<html lang="en">\|<meta charset="utf-8">'
<html lang="en">
<meta charset="utf-8">
<title>Fri 2026-11-20: 4 reminders, 2 overdue</title>
$ guanxi remind --days 1 --format csv
id,kind,who,org,date,due_in_days,title,why,suggestion,sensitive,name\r
<id>,promise,wangwei,华为,2026-11-18,-2,send *the* <price> list,promised on 2026-11-10,,false,王伟\r
<id>,promise,klaus-weber,Weber & Söhne,2026-11-21,1,Foundry report,promised on 2026-11-12,,false,Klaus Weber\r
c-<id>,contact,klaus-weber,Weber & Söhne,2026-11-19,-1,,"every 1w, last 2026-11-12",,false,Klaus Weber\r
<id>,occasion,wangwei,华为,2026-11-22,2,birthday (56),,,false,王伟\r

# The same bytes each time, on a terminal and wide or narrow too.
$ for f in markdown html ics dingtalk wecom feishu; do COLUMNS=60 guanxi --color always remind --format $f >a; COLUMNS=140 guanxi remind --format $f | cmp a - && ! grep -q "$(printf '\033')" a || echo "$f differs"; done

# What is sensitive shows who and when in every format, and what in none.
$ guanxi log wangwei quarrel -d 2026-11-12 -q --sensitive --promise 'talk to the chairman' --by 2026-11-19
$ for f in text json jsonl tsv csv markdown html mail ics dingtalk wecom feishu; do guanxi remind -v --format $f >out.$f; grep -q '2026-*11-*19' out.$f || echo "$f: no date"; done
$ python3 $SOURCE/tests/e2e/read_mail.py --text <out.mail >out.plain
$ grep -l 'chairman\|quarrel' out.*
[1]
# Unless it is asked for.
$ for f in text json jsonl tsv csv markdown html ics dingtalk wecom feishu; do guanxi remind --include-sensitive --format $f | grep -q 'talk to the chairman' || echo "$f hides it"; done

# Data that is meant to do harm.
$ guanxi add --batch <<'END'
> {"name":"<script>alert(1)</script>","handle":"eve","org":"</td></table>\"'&"}
> END
added 1 person
! guanxi: new organisation td-table  </td></table>"'&
$ guanxi log eve x -d 2026-11-12 -q --promise '</style><img src=x onerror=y> [a](http://example.com) =cmd()' --by 2026-11-17
$ guanxi remind --only promise --limit 1 --format html | python3 $SOURCE/tests/e2e/read_page.py | sed -n '/2026-11-17/,/promised/p'
$ guanxi remind --only promise --limit 1 --format markdown | tail -n 4 | head -n 2

- 3 days late **\<script\>alert(1)\</script\>** (\</td\>\</table\>"'\&): \</style\>\<img src=x onerror=y\> \[a\](http\://example.com) =cmd() `<id>`
