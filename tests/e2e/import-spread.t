# Many who come in at once are not all due on one day.
$ guanxi cadence --tier A 2w -q
$ (echo 姓名,邮箱; for i in 1 2 3 4 5 6 7 8 9; do for k in 1 2 3; do echo "Person $i-$k,p$i$k@example.org"; done; done) > many.csv
$ guanxi import many.csv --map 'name=姓名,email=邮箱' --tier A | tail -1
imported 1 file: 27 new, 0 changed
! guanxi: 20 reminders are put off, so that no day has more than 7; the last come up on 2026-12-09
$ guanxi cadence --columns paused_until,status --format tsv | sort | uniq -c
     27 	ok
      1 paused_until	status
$ guanxi undo
took back: import of 1 file: 27 new, 0 changed
$ guanxi list
