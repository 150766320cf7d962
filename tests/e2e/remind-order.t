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
  c-<id>  2026-10-24  Anna
                       every 2w, last 2026-10-10, lapsed
  c-<id>  2026-10-30  Cleo
                       every 90d, last 2026-08-01
  … 2 more
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
