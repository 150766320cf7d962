# How one may say a day.
$ guanxi add 王伟 -q
$ cat >say <<'END'
> #!/bin/sh
> for day; do guanxi log wangwei x --date "$day" --format json | sed 's/.*"date":"\([^"]*\)".*/\1/'; done
> END
$ chmod +x say; PATH=$WORK:$PATH

# 2026-11-20 is a Friday.
$ ./say 2026-11-19 today yesterday tomorrow 今天 昨天 明天 前天 后天
2026-11-19
2026-11-20
2026-11-19
2026-11-21
2026-11-20
2026-11-19
2026-11-21
2026-11-18
2026-11-22
$ ./say fri thu sat 'last fri' 'last thu' 'next fri' 'next mon' monday
2026-11-20
2026-11-19
2026-11-14
2026-11-13
2026-11-19
2026-11-27
2026-11-23
2026-11-16
$ ./say '3 days ago' '2 weeks ago' '1 month ago' 'a week ago' 'in 2w' '+10d' '-10d' 'in 3 days'
2026-11-17
2026-11-06
2026-10-20
2026-11-13
2026-12-04
2026-11-30
2026-11-10
2026-11-23
$ ./say 'nov 20' 'nov 21' '20 nov 2026' '20 nov' 'Nov 19, 2026' 11-19 11-21 11月19日 2026年11月19日 2026/11/19 20261119
2026-11-20
2025-11-21
2026-11-20
2026-11-20
2026-11-19
2026-11-19
2025-11-21
2026-11-19
2026-11-19
2026-11-19
2026-11-19
$ ./say 'lunar 08-15' 'lunar 2025-闰6-01' 'lunar 2026-08-15' 农历八月十五 农历2026年八月十五
2026-09-25
2025-07-25
2026-09-25
2026-09-25
2026-09-25
$ ./say '2026-11-19 19:00' 'yesterday 19:00' 'last fri 7pm' 2026-11-19T19:00 2026-11-19T19:00:00Z '19:00' 昨天19:00 'yesterday 25:00'
2026-11-19
2026-11-19
2026-11-13
2026-11-19
2026-11-20
2026-11-19
2026-11-19
! guanxi: cannot read the date 'yesterday 25:00'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
$ ./say 11/12 2026-02-29 2026-2-3 'feb 30' 'in 1mo' 1mo noon 周五 上周五 下周一 2026-W47
2026-02-03
2026-12-20
2026-10-20
2026-11-19
2026-11-20
2026-11-13
2026-11-23
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
! guanxi: there is no 29 feb in 2026
! guanxi: there is no 30 feb
! guanxi: cannot read the date '2026-W47'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
$ guanxi history -n 3 --json
{"schema":"guanxi.history/1","entries":[{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-12-20","who":["wangwei"],"text":"x","sensitive":false,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"planned"},{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-12-04","who":["wangwei"],"text":"x","sensitive":false,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"planned"},{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-30","who":["wangwei"],"text":"x","sensitive":false,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"planned"}]}

# A month added clamps to the month's end.
%env GUANXI_NOW=2027-01-31T09:00:00+08:00
$ ./say 'in 1mo' '1 month ago' '+1y' 'in 13mo'
2027-02-28
2026-12-31
2028-01-31
2028-02-29

# In a promise a date without a year is never in the past.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi add 李明 -q
$ for day in 'nov 19' 'nov 20' 11-19 fri thu tomorrow 'in 2w' 'lunar 01-01' +10d 3d; do guanxi log liming x --promise "$day" --by "$day" -q; done; guanxi remind --only promise --days 400 --format tsv | cut -f5,7
date	title
2026-11-20	nov 20
2026-11-20	fri
2026-11-21	tomorrow
2026-11-23	3d
2026-11-26	thu
2026-11-30	'+10d
2026-12-04	in 2w
2027-02-06	lunar 01-01
2027-11-19	nov 19
2027-11-19	11-19

# DST: New York.
%env TZ=America/New_York
$ GUANXI_NOW=2026-03-09T03:00:00Z ./say today yesterday '2026-03-08 02:30' '1 day ago'
2026-03-08
2026-03-07
2026-03-08
2026-03-07
