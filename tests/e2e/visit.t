# Whom to see on a trip. 2026-11-20 is a Friday, 09:00 in Shanghai.
$ guanxi add-org 青石泵业 --handle qingshi --city 深圳 --country CN --gift-limit '200 CNY' -q
$ guanxi add 王伟 --org qingshi --title 总经理 --tier A --prefers wechat --wechat ww_88 --birthday 1970-11-24 -q
$ guanxi add 李明 --org qingshi --title 采购专员 --city Shenzhen --tier C --phone '+86 199 0000 0001' -q
$ guanxi add 张燕 --city 深圳市 --country CN --email zhang@example.cn -q
$ guanxi add 陈静 --org qingshi --city 北京 --country CN -q
$ guanxi add 'Klaus Weber' --org Norderelbe --city München --country DE -q
$ guanxi log wangwei lunch -k lunch -d 2026-03-01 -q
$ guanxi log liming visit -k visit -d 2026-11-19 -q
$ guanxi cadence wangwei --in-person 3mo -q
$ GUANXI_NOW=2026-11-01 guanxi promise wangwei a price list --by 2026-11-10 -q
$ guanxi promise liming the secret one --by 2026-11-22 --sensitive -q
$ guanxi issue qingshi 'the seal leaks' --severity high --private -q
$ guanxi who-decides qingshi set wangwei --role decider -q
$ guanxi visit 深圳
深圳, China, 2026-11-20 to 2026-11-26: 3 people at 1 firm
Office hours 09:00–18:00, Asia/Shanghai
Nobody works on Sat 21, Sun 22 Nov (weekend)
Cards and papers with both hands; read the card before it is put away; small
talk comes first.

青石泵业 (qingshi), Fri 20 Nov; gifts up to 200 CNY
   85  王伟, 总经理 (wangwei): wechat ww_88
       in person every 3mo, 172 days overdue; not met for 264 days; an open
       complaint of the firm (high): the seal leaks; raise it in person, not in
       the group; promised, late since 2026-11-10: a price list; tier A;
       decider; birthday on 2026-11-24; cooling: warmth down from 10 to 8 of 100
       in 90 days
       bring something for the birthday on 2026-11-24
   20  李明, 采购专员 (liming): phone +86 199 0000 0001
       an open complaint of the firm (high): the seal leaks; raise it in person,
       not in the group; promised by 2026-11-22; tier C

Without a firm
   20  张燕 (zhangyan): email zhang@example.cn
       never met
# In any script.
$ for city in 深圳 深圳市 shenzhen Shenzhen 'SHEN ZHEN' shēnzhèn; do guanxi visit "$city" --format tsv | cut -f1,3,7 | tr '\n' ' '; echo; done
handle	org	score wangwei	qingshi	85 liming	qingshi	20 zhangyan		20 
handle	org	score wangwei	qingshi	85 liming	qingshi	20 zhangyan		20 
handle	org	score wangwei	qingshi	85 liming	qingshi	20 zhangyan		20 
handle	org	score wangwei	qingshi	85 liming	qingshi	20 zhangyan		20 
handle	org	score wangwei	qingshi	85 liming	qingshi	20 zhangyan		20 
handle	org	score wangwei	qingshi	85 liming	qingshi	20 zhangyan		20 
$ guanxi visit shen zhen --format csv | cut -d, -f1
handle
wangwei
liming
zhangyan
$ for city in München Muenchen Munich 慕尼黑; do guanxi visit "$city" --format jsonl | cut -c1-45; done
{"handle":"klaus-weber","name":"Klaus Weber",
{"handle":"klaus-weber","name":"Klaus Weber",
{"handle":"klaus-weber","name":"Klaus Weber",
{"handle":"klaus-weber","name":"Klaus Weber",
# Narrow, and wide.
$ COLUMNS=60 guanxi visit shenzhen --max 1
深圳, China, 2026-11-20 to 2026-11-26: 1 person at 1 firm
Office hours 09:00–18:00, Asia/Shanghai
Nobody works on Sat 21, Sun 22 Nov (weekend)
Cards and papers with both hands; read the card before it is
put away; small talk comes first.

青石泵业 (qingshi), Fri 20 Nov; gifts up to 200 CNY
   85  王伟, 总经理 (wangwei): wechat ww_88
       in person every 3mo, 172 days overdue; not met for
       264 days; an open complaint of the firm (high): the
       seal leaks; raise it in person, not in the group;
       promised, late since 2026-11-10: a price list; tier
       A; decider; birthday on 2026-11-24; cooling: warmth
       down from 10 to 8 of 100 in 90 days
       bring something for the birthday on 2026-11-24

2 others there need it less and are left out
$ COLUMNS=140 guanxi visit shenzhen --max 1
深圳, China, 2026-11-20 to 2026-11-26: 1 person at 1 firm
Office hours 09:00–18:00, Asia/Shanghai
Nobody works on Sat 21, Sun 22 Nov (weekend)
Cards and papers with both hands; read the card before it is put away; small talk comes first.

青石泵业 (qingshi), Fri 20 Nov; gifts up to 200 CNY
   85  王伟, 总经理 (wangwei): wechat ww_88
       in person every 3mo, 172 days overdue; not met for 264 days; an open complaint of the firm (high): the seal leaks; raise it in
       person, not in the group; promised, late since 2026-11-10: a price list; tier A; decider; birthday on 2026-11-24; cooling: warmth
       down from 10 to 8 of 100 in 90 days
       bring something for the birthday on 2026-11-24

2 others there need it less and are left out
# What is sensitive is told only when asked for.
$ guanxi visit shenzhen --format jsonl | grep -c 'secret one'
0
[1]
$ guanxi visit shenzhen --format jsonl | grep -o '"handle":"[a-z]*"\|"sensitive":[a-z]*' | tr '\n' ' '; echo
"handle":"wangwei" "sensitive":false "handle":"liming" "sensitive":true "handle":"zhangyan" "sensitive":false 
$ guanxi visit shenzhen --include-sensitive | grep 'secret one'
       not in the group; promised by 2026-11-22: the secret one; tier C
# Days on which nobody works, and those that are worked in exchange. Who matters most is brought something.
$ guanxi visit shenzhen --from 2026-09-24 --to 2026-10-10 --max 1
深圳, China, 2026-09-24 to 2026-10-10: 1 person at 1 firm
Office hours 09:00–18:00, Asia/Shanghai
Nobody works on Fri 25 Sep (Mid-Autumn Festival); Sat 26, Sun 27 Sep (weekend);
Thu 1 Oct to Wed 7 Oct (National Day)
Worked to make up for a holiday: Sat 10 Oct
Mid-Autumn Festival 中秋节 on 2026-09-25: 中秋节快乐，阖家团圆 (zhōngqiūjié
kuàilè, héjiā tuányuán); never pears to share (分梨 sounds like parting),
mooncakes after the day itself, boxes of an extravagant price (officials may not
take them)
National Day 国庆节 on 2026-10-01 (everyone; a message is enough): 国庆节快乐，
假期愉快 (guóqìngjié kuàilè, jiàqī yúkuài)
Cards and papers with both hands; read the card before it is put away; small
talk comes first.

青石泵业 (qingshi), Thu 24 Sep; gifts up to 200 CNY
   64  王伟, 总经理 (wangwei): wechat ww_88
       in person every 3mo, 115 days overdue; not met for 207 days; an open
       complaint of the firm (high): the seal leaks; raise it in person, not in
       the group; tier A; promised by 2026-11-10: a price list; Mid-Autumn
       Festival 中秋节 on 2026-09-25; National Day 国庆节 on 2026-10-01;
       cooling: warmth down from 10 to 8 of 100 in 90 days
       bring a gift or a card for Mid-Autumn Festival 中秋节: mooncakes in a
       good box, tea, fruit such as pomelos or grapes

2 others there need it less and are left out
$ guanxi visit shenzhen --from 2026-10-02 --to 2026-10-05 --max 1 | head -4
深圳, China, 2026-10-02 to 2026-10-05: 1 person at 1 firm
Office hours 09:00–18:00, Asia/Shanghai
Nobody works there on any of these days: Fri 2 Oct to Mon 5 Oct (National Day)
National Day 国庆节 on 2026-10-01 (everyone; a message is enough): 国庆节快乐，
$ guanxi visit shenzhen --from 2026-10-02 --to 2026-10-05 --json | grep -o '"days":.*'
"days":[{"date":"2026-10-02","works":false,"made_up":false,"reason":"National Day","provisional":false,"hours":null},{"date":"2026-10-03","works":false,"made_up":false,"reason":"National Day","provisional":false,"hours":null},{"date":"2026-10-04","works":false,"made_up":false,"reason":"National Day","provisional":false,"hours":null},{"date":"2026-10-05","works":false,"made_up":false,"reason":"National Day","provisional":false,"hours":null}],"festivals":["National Day 国庆节 on 2026-10-01 (everyone; a message is enough): 国庆节快乐，假期愉快 (guóqìngjié kuàilè, jiàqī yúkuài)"],"left_out":0}
# The order of calls, the neediest firm first, in it by rank; who has no firm comes last.
$ guanxi visit shenzhen --json | sed 's/"days".*//'
{"schema":"guanxi.visit/1","people":[{"handle":"wangwei","name":"王伟","org":"qingshi","org_name":"青石泵业","title":"总经理","tier":"A","score":85,"day":"2026-11-20","last_in_person":"2026-03-01","prefers":"wechat","reach":"wechat ww_88","gift_policy":"200 CNY","bring":["something for the birthday on 2026-11-24"],"why":["in person every 3mo, 172 days overdue","not met for 264 days","an open complaint of the firm (high): the seal leaks; raise it in person, not in the group","promised, late since 2026-11-10: a price list","tier A","decider","birthday on 2026-11-24","cooling: warmth down from 10 to 8 of 100 in 90 days"],"points":{"rhythm":25,"apart":14,"complaint":10,"promise":10,"tier":10,"say":10,"occasion":5,"cooling":1},"sensitive":false},{"handle":"liming","name":"李明","org":"qingshi","org_name":"青石泵业","title":"采购专员","tier":"C","score":20,"day":"2026-11-20","last_in_person":"2026-11-19","prefers":null,"reach":"phone +86 199 0000 0001","gift_policy":"200 CNY","bring":[],"why":["an open complaint of the firm (high): the seal leaks; raise it in person, not in the group","promised by 2026-11-22","tier C"],"points":{"complaint":10,"promise":7,"tier":3},"sensitive":true},{"handle":"zhangyan","name":"张燕","org":null,"org_name":null,"title":null,"tier":null,"score":20,"day":"2026-11-24","last_in_person":null,"prefers":null,"reach":"email zhang@example.cn","gift_policy":null,"bring":[],"why":["never met"],"points":{"apart":20},"sensitive":false}],"city":"深圳","country":"CN","timezone":"Asia/Shanghai","from":"2026-11-20","to":"2026-11-26","opens":"09:00","closes":"18:00",
# A calendar: an event a firm, on a working day; the same trip gives the same UIDs.
$ guanxi visit shenzhen --format ics
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//guanxi//visit//EN\r
CALSCALE:GREGORIAN\r
X-WR-CALNAME:guanxi\r
BEGIN:VEVENT\r
UID:visit-<id>-2026-11-20@guanxi\r
DTSTAMP:20261120T010000Z\r
DTSTART;VALUE=DATE:20261120\r
DTEND;VALUE=DATE:20261121\r
SUMMARY:Visit 青石泵业\r
DESCRIPTION:王伟\, 总经理: wechat ww_88\n- in person every 3mo\, 172 d\r
 ays overdue\n- not met for 264 days\n- an open complaint of the firm (high\r
 ): the seal leaks\; raise it in person\, not in the group\n- promised\, la\r
 te since 2026-11-10: a price list\n- tier A\n- decider\n- birthday on 2026\r
 -11-24\n- cooling: warmth down from 10 to 8 of 100 in 90 days\n- bring som\r
 ething for the birthday on 2026-11-24\n李明\, 采购专员: phone +86 19\r
 9 0000 0001\n- an open complaint of the firm (high): the seal leaks\; rais\r
 e it in person\, not in the group\n- promised by 2026-11-22\n- tier C\ngif\r
 ts up to 200 CNY\nguanxi show qingshi\r
CATEGORIES:visit\r
LOCATION:深圳\, China\r
STATUS:TENTATIVE\r
TRANSP:TRANSPARENT\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:visit-<id>-2026-11-20@guanxi\r
DTSTAMP:20261120T010000Z\r
DTSTART;VALUE=DATE:20261124\r
DTEND;VALUE=DATE:20261125\r
SUMMARY:Visit 张燕\r
DESCRIPTION:张燕: email zhang@example.cn\n- never met\nguanxi show zhangy\r
 an\r
CATEGORIES:visit\r
LOCATION:深圳\, China\r
STATUS:TENTATIVE\r
TRANSP:TRANSPARENT\r
END:VEVENT\r
END:VCALENDAR\r
$ guanxi visit shenzhen --from 2026-11-20 --to 2026-11-21 --format ics | grep ^UID >a; GUANXI_NOW=2026-11-21 guanxi visit shenzhen --from 2026-11-20 --to 2026-11-22 --format ics | grep ^UID | cmp a -
$ guanxi visit shenzhen --format ics >cal; grep -vc "$(printf '\r')\$" cal; LC_ALL=C awk 'length > 76' cal; iconv -f UTF-8 -t UTF-8 cal | cmp cal -; grep -c '^BEGIN:VEVENT' cal; grep -c '^END:VEVENT' cal
0
2
2
# What is not known, and what cannot be asked.
$ guanxi visit Shenzen
! guanxi: nobody is known in 'Shenzen'
! hint: did you mean 深圳市 (shenzhen)?
[3]
$ guanxi visit Atlantis
! guanxi: nobody is known in 'Atlantis'
! hint: cities that are known: München (muenchen), Shenzhen, 北京 (beijing)
[3]
$ guanxi visit
! guanxi: visit: CITY is missing
! hint: see guanxi visit --help
[2]
$ guanxi visit shenzhen --from 2026-12-02 --to 2026-12-01
! guanxi: --to lies before --from
! hint: from 2026-12-02 to 2026-12-01
[2]
$ guanxi visit shenzhen --from 2026-12-02 --to 2027-12-01
! guanxi: a trip has at most 92 days
! hint: plan it in parts
[2]
$ guanxi visit shenzhen --from 2026-13-45
! guanxi: there is no month 13
! hint: months go from 1 to 12
[2]
$ guanxi visit shenzhen --from 11/12
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
$ guanxi visit shenzhen --max 0
! guanxi: --max takes a whole number from 1 to 100000, not '0'
[2]
$ guanxi visit shenzhen --max few
! guanxi: --max takes a whole number from 1 to 100000, not 'few'
[2]
$ guanxi visit shenzhen --format svg
! guanxi: visit has no format 'svg'
! hint: it knows: text, json, jsonl, tsv, csv, ics
[2]
# Two cities that sound alike are not taken for one.
$ guanxi add 周海 --city 苏州 -q; guanxi add 吴迪 --city 宿州 -q
$ guanxi visit suzhou
! guanxi: 'suzhou' may be 宿州 or 苏州
! hint: write it in characters
[3]
$ guanxi visit 苏州 --format tsv | cut -f1
handle
zhouhai
# A firm there, but nobody at it; nobody anywhere.
$ guanxi add-org Lonely --city Bremen -q
$ guanxi visit bremen
! guanxi: nobody is known in 'bremen'
! hint: a firm there is known, but nobody at it: guanxi list --orgs --city 'Bremen'
[3]
$ GUANXI_DB=$WORK/new.db guanxi add 何方 -q; GUANXI_DB=$WORK/new.db guanxi visit bremen
! guanxi: nobody is known in 'bremen'
! hint: no city of anybody is known: guanxi edit WHO --city CITY
[3]
# Escapes in what was told reach neither the terminal nor the calendar's structure.
$ guanxi add "$(printf 'Eve\033[31m Red')" --handle eve --city Kiel --email 'a@example.com' -q; GUANXI_NOW=2026-11-01 guanxi promise eve "$(printf 'x\r\nBEGIN:VALARM')" --by 2026-11-10 -q
$ guanxi visit kiel
Kiel, 2026-11-20 to 2026-11-26: 1 person
Office hours 09:00–18:00
Nobody works on Sat 21, Sun 22 Nov (weekend)

Without a firm
   30  Eve� Red (eve): email a@example.com
       never met; promised, late since 2026-11-10: x BEGIN:VALARM
$ guanxi visit kiel --format ics | grep -c '^BEGIN:VALARM'
0
[1]
# One city, but not one country: the days are those of most, and it says so.
$ guanxi add 'Ann One' --city Hyderabad --country IN -q; guanxi add 'Bob Two' --city Hyderabad --country IN -q; guanxi add 'Cy Three' --city Hyderabad --country PK -q
$ guanxi visit hyderabad | head -2
Hyderabad, India, 2026-11-20 to 2026-11-26: 3 people
Office hours 09:30–18:30, Asia/Kolkata
! guanxi: not everybody in Hyderabad is said to be in one country; the days are those of IN, where most are
# Nothing is written.
$ guanxi undo --list >before; guanxi visit kiel -q >/dev/null; guanxi visit kiel --format ics >/dev/null; guanxi undo --list | cmp before -
