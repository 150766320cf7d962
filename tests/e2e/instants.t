# Other programs write instants. They are taken, with their zone.
$ guanxi add Mara Exampler -q
$ guanxi log mara call -d 2026-11-02T07:55:13Z -k call
! guanxi: cannot read the date '2026-11-02T07:55:13Z'
! hint: dates are in your own time zone: leave the zone out
[2]
$ guanxi log mara call -d 2026-11-02T23:30:00+01:00 -k call
! guanxi: cannot read the date '2026-11-02T23:30:00+01:00'
! hint: dates are in your own time zone: leave the zone out
[2]
$ guanxi log mara call -d '2026-11-02 20:00:00.250-05:00' -k call
! guanxi: cannot read the date '2026-11-02 20:00:00.250-05:00'
! hint: dates are in your own time zone: leave the zone out
[2]
$ guanxi log mara call -d 2026-11-03T08:00:00+08:00 -k call
! guanxi: cannot read the date '2026-11-03T08:00:00+08:00'
! hint: dates are in your own time zone: leave the zone out
[2]
$ guanxi history mara --format tsv
id	kind	via	date	who	text	sensitive	time	place	attempt	tags	zone
$ guanxi log --batch <<END
> {"who": ["mara"], "text": "early", "date": "2026-11-04T00:30:00+09:00", "kind": "call"}
> {"who": ["mara"], "text": "late", "date": "2026-11-04T23:59:59Z", "kind": "call"}
> END
! guanxi: line 1: cannot read the date '2026-11-04T00:30:00+09:00'
! hint: dates are in your own time zone: leave the zone out
[2]
$ guanxi history mara --format jsonl -n 2
# The day alone, where a day is asked for.
$ guanxi promise mara send the list --by 2026-12-01T20:00:00Z
! guanxi: cannot read the date '2026-12-01T20:00:00Z'
! hint: dates are in your own time zone: leave the zone out
[2]
$ guanxi log mara call -d 2026-11-02T25:00:00Z
! guanxi: cannot read the date '2026-11-02T25:00:00Z'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
$ guanxi log mara call -d 2026-13-02T07:55:13Z
! guanxi: cannot read the date '2026-13-02T07:55:13Z'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
# What history and list print, batches take: the copy prints the same.
$ guanxi log mara tea +trial -k tea -d '2026-11-05 15:00' --place 宁波 -q
$ guanxi log mara quiet --sensitive -d 2026-11-06 -q
$ guanxi add 李示例 --birthday 'lunar 1985-10-15' --org 示例泵业有限公司 --tag vip --email a@example.com --phone '+86 571 8800 0001' -q
$ guanxi history --format jsonl --include-sensitive | sort >first
$ guanxi list --format jsonl >people
$ export GUANXI_DB=$WORK/copy.db; guanxi add --batch <people && sort -r first | guanxi log --batch && guanxi history --format jsonl --include-sensitive | sed 's/"id":"[^"]*"//' | sort >second
! guanxi: line 1: unknown field 'last-contact'
! hint: known: name, handle, org, title, department, reports-to, also, city, country, timezone, language, email, phone, wechat, birthday, tier, tag, alias, owner, prefers, introduced-by, met, occasion
[2]
$ sed 's/"id":"[^"]*"//' first | sort | diff - second && guanxi --db copy.db list --format jsonl | diff people - && wc -l <second
! diff: second: No such file or directory
[2]
$ echo '{"who": "mara", "text": "x", "time": "10:00"}' | guanxi log --batch
! guanxi: line 1: unknown field 'time'
! hint: known: who, text, date, kind, via, place, attempt, sensitive, face, promise, they-promise, by, gave, got, tag, new, feedback, decides, role, topic, asked, expect, decided
[2]
$ echo '{"who": "mara", "text": "x", "date": "2026-11-05", "zone": "Beijing"}' | guanxi log --batch
! guanxi: line 1: unknown field 'zone'
! hint: known: who, text, date, kind, via, place, attempt, sensitive, face, promise, they-promise, by, gave, got, tag, new, feedback, decides, role, topic, asked, expect, decided
[2]
