# One order for digests and for cadence: how long somebody waits for their rhythm, times how much they matter.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi init -q
$ guanxi add Cleo --tier C -q; guanxi add Cora --tier C -q; guanxi add Anna --tier A -q; guanxi add Bela -q
$ guanxi log cleo x -d 2026-08-01 -k call -q; guanxi log cora x -d 2026-08-02 -k call -q
$ guanxi log anna x -d 2026-10-10 -k call -q; guanxi log bela x -d 2026-11-20 -k call -q
$ guanxi cadence --tier C 90d -q; guanxi cadence --tier A 2w -q; guanxi cadence bela 1w -q
$ guanxi remind --only contact -n 2 --format tsv | cut -f 3,5
who	date
anna	2026-10-24
cleo	2026-10-30
$ guanxi remind --only contact --format tsv | cut -f 3,5
who	date
anna	2026-10-24
cleo	2026-10-30
cora	2026-10-31
bela	2026-11-27
$ guanxi cadence --format tsv | cut -f 1
handle
anna
cleo
cora
bela

# No section is longer than the configuration says; what programs read holds all.
$ guanxi config set remind.section 2 -q
$ guanxi remind
Fri 2026-11-27

Get in touch
  c-<id>  4 weeks late  Anna
  c-<id>  4 weeks late  Cleo
  … 2 more: guanxi remind --only contact
$ guanxi remind --format jsonl | wc -l
4
$ guanxi remind --format wecom | grep -o '… 2 more'
… 2 more
$ guanxi remind --format ics | grep -c BEGIN:VEVENT
4
# What was left out was not given: --once tells it later.
$ guanxi remind --once desk | grep -c 'c-'
2
$ guanxi remind --once desk | grep -c 'c-'
2
$ guanxi remind --once desk
# What a limit hides is said, in every format for people; JSON counts it.
$ for i in 1 2 3 4 5; do guanxi add "Extra$i Sample" -q; guanxi cadence extra$i-sample 1d -q; done
$ export GUANXI_NOW=2027-02-01T09:00:00+08:00
$ guanxi remind --json | grep -o '"kind"' | wc -l >total
$ guanxi remind -n 2 | tail -1 | sed "s/… $(($(cat total) - 2)) more/… TOTAL - 2 more/"
… TOTAL - 2 more: a higher limit shows them (-n, remind.max)
$ for format in markdown html dingtalk wecom feishu; do guanxi remind -n 2 --format $format | grep -c "… $(($(cat total) - 2)) more: a higher limit"; done
1
1
1
1
1
$ guanxi remind -n 2 --json | grep -o '"more":[0-9]*' | sed "s/$(($(cat total) - 2))/TOTAL - 2/"
"more":TOTAL - 2
$ guanxi remind -n $(cat total) | grep -c 'higher limit'
0
[1]
$ guanxi remind --json | grep -o '"more":[0-9]*'
"more":0
$ guanxi remind -n 0
