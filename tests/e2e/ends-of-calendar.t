# Days go from 1900-01-01 to 2200-12-31: what is outside is refused in plain words, wherever it is typed.
$ guanxi add Ann --org Alpha --city Hamburg -q
$ guanxi issue ann late again --answer-by 9999-12-31
! guanxi: there is no year 9999
! hint: years go from 1 to 2200
[2]
$ guanxi issue ann late again --answer-by 2201-01-01
! guanxi: there is no year 2201
! hint: years go from 1 to 2200
[2]
$ guanxi who-decides alpha --as-of 0001-01-01
! guanxi: '0001-01-01' is too long ago, or too far in the future
! hint: days go from 1900-01-01 to 2200-12-31
[2]
$ guanxi who-decides alpha --as-of 1899-12-31
! guanxi: '1899-12-31' is too long ago, or too far in the future
! hint: days go from 1900-01-01 to 2200-12-31
[2]
$ guanxi remind --on 9998-12-31
! guanxi: there is no year 9998
! hint: years go from 1 to 2200
[2]
$ guanxi when ann --from 9998-12-31
! guanxi: there is no year 9998
! hint: years go from 1 to 2200
[2]
$ guanxi log ann talk -d 1899-12-31
! guanxi: '1899-12-31' is too long ago, or too far in the future
! hint: days go from 1900-01-01 to 2200-12-31
[2]
$ guanxi promise ann call --by 2201-01-01
! guanxi: there is no year 2201
! hint: years go from 1 to 2200
[2]
$ guanxi promise ann call --by 'in 500 years'
! guanxi: 'in 500 years' lies too far away
! hint: days go from 1900-01-01 to 2200-12-31
[2]
$ guanxi snooze ann 'in 90y'
! guanxi: nothing has the id 'ann'
! hint: remind, history and show print ids
[3]
$ guanxi edit ann --birthday 9999-12-31
! guanxi: there is no year 9999
! hint: years go from 1 to 2200
[2]
$ echo '{"who":"ann","text":"x","date":"9999-12-31"}' | guanxi log --batch
! guanxi: line 1: there is no year 9999
! hint: years go from 1 to 2200
[2]
$ GUANXI_NOW=9999-12-31 guanxi list
! guanxi: GUANXI_NOW lies outside the days that guanxi knows: '9999-12-31'
! hint: days go from 1900-01-01 to 2200-12-31
[2]
$ GUANXI_NOW=0001-01-01T00:00:00Z guanxi list
! guanxi: GUANXI_NOW lies outside the days that guanxi knows: '0001-01-01T00:00:00Z'
! hint: days go from 1900-01-01 to 2200-12-31
[2]
# Numbers have ends too.
$ guanxi remind --days 2147483647
! guanxi: --days takes a whole number from 0 to 36500, not '2147483647'
[2]
$ guanxi -c remind.days=2147483647 remind
! guanxi: -c: remind.days cannot be '2147483647'
! hint: it takes a whole number from 0 to 36500
[2]
$ guanxi -c remind.max=36501 remind
! guanxi: -c: remind.max cannot be '36501'
! hint: it takes a whole number from 0 to 36500
[2]
$ guanxi history --limit 2147483647
! guanxi: --limit takes a whole number from 0 to 1000000, not '2147483647'
[2]
$ guanxi undo --list -n 99999999999
! guanxi: --limit takes a whole number from 0 to 1000000, not '99999999999'
[2]
# Within them every command answers at once.
%timeout 60
$ for day in 1900-01-01 1901-01-01 2100-12-31 2200-12-31; do export GUANXI_NOW=$day; for c in remind 'remind --days 366 --format ics' list cadence 'when ann' 'brief ann' 'brief alpha' 'show ann' 'who-decides alpha' 'holidays --country CN' 'visit Hamburg' history balance decide; do timeout 10 guanxi $c > out 2> err || echo "$day $c: $? $(cat err)"; done; done
# A day beyond them that another program wrote crashes nothing.
$ GUANXI_NOW=2026-11-20 guanxi issue ann broken --answer-by 2030-01-01 -q
$ sqlite3 "$XDG_DATA_HOME/guanxi/guanxi.db" "UPDATE complaint SET answer_by = 2932896"
$ guanxi remind --format ics --days 36500 | grep -c BEGIN:VCALENDAR
1
$ guanxi issue ann --format tsv
id	opened	days_open	severity	answer_by	who	text	closed	outcome	private	late	sensitive
<id>	2026-11-20	0	normal	9999-12-31	ann	broken			false	false	false
