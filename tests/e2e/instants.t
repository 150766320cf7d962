# Other programs write instants. They are taken, with their zone.
$ guanxi add Mara Exampler -q
$ guanxi log mara call -d 2026-11-02T07:55:13Z -k call
<id>  2026-11-02  call (phone)  Mara Exampler
$ guanxi log mara call -d 2026-11-02T23:30:00+01:00 -k call
<id>  2026-11-02  call (phone)  Mara Exampler
$ guanxi log mara call -d '2026-11-02 20:00:00.250-05:00' -k call
<id>  2026-11-02  call (phone)  Mara Exampler
$ guanxi log mara call -d 2026-11-03T08:00:00+08:00 -k call
<id>  2026-11-03  call (phone)  Mara Exampler
$ guanxi history mara --format tsv
id	kind	via	date	who	text	sensitive	time	place	attempt	tags	zone	stage
<id>	call	phone	2026-11-03	mara-exampler	call	false	08:00		false		Asia/Shanghai	happened
<id>	call	phone	2026-11-02	mara-exampler	call	false	20:00		false		Etc/GMT+5	happened
<id>	call	phone	2026-11-02	mara-exampler	call	false	23:30		false		Etc/GMT-1	happened
<id>	call	phone	2026-11-02	mara-exampler	call	false	15:55:13		false		Asia/Shanghai	happened
$ guanxi log --batch <<END
> {"who": ["mara"], "text": "early", "date": "2026-11-04T00:30:00+09:00", "kind": "call"}
> {"who": ["mara"], "text": "late", "date": "2026-11-04T23:59:59Z", "kind": "call"}
> END
logged 2 interactions
$ guanxi history mara --format jsonl -n 2
{"id":"<id>","kind":"call","via":"phone","date":"2026-11-05","who":["mara-exampler"],"text":"late","sensitive":false,"time":"07:59:59","place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}
{"id":"<id>","kind":"call","via":"phone","date":"2026-11-04","who":["mara-exampler"],"text":"early","sensitive":false,"time":"00:30","place":null,"attempt":false,"tags":[],"zone":"Asia/Tokyo","stage":"happened"}
# The day alone, where a day is asked for.
$ guanxi promise mara send the list --by 2026-12-01T20:00:00Z
<id>  promise to Mara Exampler, due 2026-12-02: send the list
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
added 2 people
logged 8 interactions
! guanxi: new organisation shilibengye  示例泵业有限公司
$ sed 's/"id":"[^"]*"//' first | sort | diff - second && guanxi --db copy.db list --format jsonl | diff people - && wc -l <second
8
$ echo '{"who": "mara", "text": "x", "time": "10:00"}' | guanxi log --batch
! guanxi: line 1: the time has no date
! hint: give the date too
[2]
$ echo '{"who": "mara", "text": "x", "date": "2026-11-05", "zone": "Beijing"}' | guanxi log --batch
! guanxi: line 1: no time zone is called 'Beijing'
! hint: did you mean Asia/Shanghai?
[2]
