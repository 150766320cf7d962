# One order for digests and for cadence: how long somebody waits for their rhythm, times how much they matter.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi init -q
$ guanxi add Cleo --tier C -q; guanxi add Cora --tier C -q; guanxi add Anna --tier A -q; guanxi add Bela -q
$ guanxi log cleo x -d 2026-08-01 -k call -q; guanxi log cora x -d 2026-08-02 -k call -q
$ guanxi log anna x -d 2026-10-10 -k call -q; guanxi log bela x -d 2026-11-20 -k call -q
$ guanxi cadence --tier C 90d -q; guanxi cadence --tier A 2w -q; guanxi cadence bela 1w -q
$ guanxi remind --only contact -n 2 --format tsv | cut -f 3,5
$ guanxi remind --only contact --format tsv | cut -f 3,5
$ guanxi cadence --format tsv | cut -f 1

# No section is longer than the configuration says; what programs read holds all.
$ guanxi config set remind.section 2 -q
$ guanxi remind
$ guanxi remind --format markdown | tail -3
$ guanxi remind --format jsonl | wc -l
$ guanxi -c user.emails='["me@example.com"]' remind --format mail | grep -c 'more'
$ guanxi remind --format wecom | grep -o '… 2 more'
$ guanxi remind --format ics | grep -c BEGIN:VEVENT
# What was left out was not given: --once tells it later.
$ guanxi remind --once desk | grep -c 'c-'
$ guanxi remind --once desk | grep -c 'c-'
$ guanxi remind --once desk
