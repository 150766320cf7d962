# A sensitive entry tells when and with whom; place, tags and on what somebody decides are as sensitive as its text.
$ guanxi add Ann --org Alpha -q
$ guanxi log ann secret plan +merger --place 'Hotel Lotus' --sensitive --decides acquisition=ann
<id>  2026-11-20  meeting (in-person)  Ann (Alpha)
  Ann (ann): decider at Alpha on (sensitive), medium confidence, since 2026-11-20
$ guanxi history --json
{"schema":"guanxi.history/1","entries":[{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-20","who":["ann"],"text":null,"sensitive":true,"time":"09:00","place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}]}
$ guanxi history --format tsv
id	kind	via	date	who	text	sensitive	time	place	attempt	tags	zone	stage
<id>	meeting	in-person	2026-11-20	ann		true	09:00		false		Asia/Shanghai	happened
$ guanxi history --json --include-sensitive | grep -c 'Hotel Lotus.*merger'
1
$ id=$(guanxi history --format tsv | sed -n 2p | cut -f1); guanxi show $id --json; guanxi show $id
{"schema":"guanxi.show/1","entry":{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-20","who":["ann"],"text":null,"sensitive":true,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened","face":null,"feedback":null,"told":[]}}
2026-11-20 09:00  meeting (in-person)  <id>
  with  Ann
  what  (sensitive)
$ guanxi show ann | grep role
  role     <id>  decider at Alpha for (sensitive), since 2026-11-20
$ guanxi show ann --include-sensitive | grep role
  role     <id>  decider at Alpha for acquisition, since 2026-11-20
$ for c in 'show ann' 'show ann --json' 'brief ann' 'brief alpha' 'brief ann --json' 'who-decides alpha' 'who-decides alpha --json' 'who-decides alpha review' 'undo --list' 'visit alpha' '__complete who-decides alpha --topic ""' '__complete log ann --topic ""'; do guanxi $c > out 2>&1; grep -l acquisition out > /dev/null && echo "$c tells"; done; true
$ guanxi decide alpha takeover --asked today --sensitive -q; guanxi __complete who-decides alpha --topic ''
$ guanxi who-decides alpha --include-sensitive | grep -c acquisition
2
