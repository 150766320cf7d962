# Contacts over time. 2026-11-20 is a Friday.
%env COLUMNS=60
$ guanxi add 王伟 --org 青石泵业 --tag vip -q 2>/dev/null
$ guanxi add 李明 --org 青石泵业 -q
$ guanxi add 'Klaus Weber' -q
$ guanxi graph
! guanxi: nothing to show from 2025-12-01 to 2026-11-20
$ guanxi log wangwei lunch -k lunch -d 2026-11-18 -q
$ guanxi log wangwei,liming a call -k call -d 2026-11-18 -q
$ guanxi log wangwei tried -k call -d 2026-11-19 --attempt -q
$ guanxi log liming visit -k visit -d 2026-09-02 -q
$ guanxi log weber mail +tender -k email -d 2026-09-30 -q
$ guanxi log weber mail -k email -d 2024-05-05 -q
$ GUANXI_NOW=2026-09-01 guanxi promise wangwei the list --by 2026-09-10 -q
$ id=$(GUANXI_NOW=2026-09-01 guanxi promise wangwei the offer --by 2026-10-10 --json | sed 's/.*"id":"\([0-9a-z]*\)".*/\1/'); guanxi done "$id" --on 2026-10-09 -q
# Of everybody, of a person, of a firm, under a tag. What several took part in counts once; an attempt does not.
$ guanxi graph
Contacts, by month, 2025-12-01 to 2026-11-20
2025-12
2026-01
2026-02
2026-03
2026-04
2026-05
2026-06
2026-07
2026-08
2026-09  ████░░░░  2  1 in person
2026-10
2026-11  ████░░░░  2  1 in person
█ in person  ░ otherwise
$ guanxi graph wangwei --format tsv | tail -1
2026-11	2026-11-01	2026-11-30	2	1
$ guanxi graph 青石泵业 --format tsv | tail -3
2026-09	2026-09-01	2026-09-30	1	1
2026-10	2026-10-01	2026-10-31	0	0
2026-11	2026-11-01	2026-11-30	2	1
$ guanxi graph --tag vip --format tsv | tail -1
2026-11	2026-11-01	2026-11-30	2	1
$ guanxi graph --tag tender --format csv | grep ',1,'
2026-09,2026-09-01,2026-09-30,1,0\r
$ guanxi graph weber --by year
Contacts with Klaus Weber, by year, 2024-01-01 to 2026-11-20
2024  ░░░░  1
2025
2026  ░░░░  1
█ in person  ░ otherwise
$ guanxi graph wangwei --by week --from 2026-11-09 --format jsonl
{"period":"2026-W46","from":"2026-11-09","to":"2026-11-15","contacts":0,"in_person":0}
{"period":"2026-W47","from":"2026-11-16","to":"2026-11-22","contacts":2,"in_person":1}
# The map, promises, warmth.
$ guanxi graph --view heat
Days of contact, 2025-11-21 to 2026-11-20
      Dec Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov
Mon  ····················································
Tue  ····················································
Wed  ········································▒···▒······█
Thu  ····················································
Fri ·····················································
Sat ····················································
Sun ····················································
· none  ▒ 1  █ 2 contacts a day
$ guanxi graph --view promises --from 2026-09-01
Promises kept, by month, 2026-09-01 to 2026-11-20
         yours         theirs
2026-09  ░░░░  0/1
2026-10  ████  1/1
2026-11
█ kept  ▒ broken  ░ late; soft ones are not counted
$ guanxi graph wangwei --view warmth --from 2026-08-01
Warmth of the tie with 王伟 (青石泵业), 2026-08-01 to
2026-11-20
2026-08-31  ●                                              0
2026-09-30  ●                                              2
2026-10-31  ·●                                             4
2026-11-20  ···············●                              38
$ COLUMNS=140 guanxi graph wangwei --view contacts --view heat --from 2026-09-01
Contacts with 王伟 (青石泵业), by month, 2026-09-01 to 2026-11-20
2026-09
2026-10
2026-11  ████░░░░  2  1 in person
█ in person  ░ otherwise

Days of contact with 王伟 (青石泵业), 2026-09-01 to 2026-11-20
    Sep     Oct     Nov
Mon   · · · · · · · · · · ·
Tue · · · · · · · · · · · ·
Wed · · · · · · · · · · · ██
Thu · · · · · · · · · · · ·
Fri · · · · · · · · · · · ·
Sat · · · · · · · · · · ·
Sun · · · · · · · · · · ·
· none  ▒ 1  █ 2 contacts a day
# With colour each shade has one, and is a character of its own all the same.
$ guanxi graph wangwei --from 2026-11-01 --color always
\x1b[1mContacts with 王伟 (青石泵业), by month, 2026-11-01 to\x1b[0m
\x1b[1m2026-11-20\x1b[0m
\x1b[2m2026-11\x1b[0m  \x1b[32m████\x1b[0m\x1b[36m░░░░\x1b[0m  2  1 in person
\x1b[2m█ in person  ░ otherwise\x1b[0m
# For scripts: all there is of whom is asked about.
$ guanxi graph wangwei --from 2026-10-01 --json
{"schema":"guanxi.graph/1","who":"wangwei","org":null,"tag":null,"by":"month","from":"2026-10-01","to":"2026-11-20","contacts":[{"period":"2026-10","from":"2026-10-01","to":"2026-10-31","contacts":0,"in_person":0},{"period":"2026-11","from":"2026-11-01","to":"2026-11-30","contacts":2,"in_person":1}],"days":[{"date":"2026-11-18","contacts":2,"in_person":1}],"promises":[{"period":"2026-10","from":"2026-10-01","to":"2026-10-31","ours":{"kept":1,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-11","from":"2026-11-01","to":"2026-11-30","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}}],"warmth":[{"date":"2026-10-31","score":4},{"date":"2026-11-20","score":38}],"filter":null}
$ guanxi graph --from 2026-11-01 --view heat --format tsv | tail -3
2026-11-18	2	1
2026-11-19	0	0
2026-11-20	0	0
$ guanxi graph --json | grep -c warmth
0
[1]
# Pictures: well-formed, whole, and without anything to fetch.
$ for view in contacts heat promises warmth; do guanxi graph wangwei --view $view --format svg >$view.svg; python3 -c 'import sys,xml.dom.minidom as m; d=m.parse(sys.argv[1]); print(d.documentElement.tagName, len(d.getElementsByTagName("rect")), len(d.getElementsByTagName("circle")))' $view.svg; done
svg 5 0
svg 369 0
svg 6 0
svg 1 12
$ guanxi add '<b>&"Bold"' --handle bold -q; guanxi log bold lunch -k lunch -d 2026-11-18 -q; guanxi graph bold --format svg | python3 -c 'import sys,xml.dom.minidom as m; d=m.parseString(sys.stdin.buffer.read()); print(d.getElementsByTagName("title")[0].firstChild.data)'
Contacts with <b>&"Bold", by month, 2025-12-01 to 2026-11-20
$ guanxi graph wangwei --format html >page.html; grep -c '<svg' page.html; grep -c 'prefers-color-scheme:dark' page.html; grep -cE 'https?://|src=|url\(|<script' page.html
4
1
0
[1]
$ guanxi graph bold --view promises --format svg | grep -o 'nothing from [^<]*'
nothing from 2025-12-01 to 2026-11-20
! guanxi: nothing to show from 2025-12-01 to 2026-11-20
# What is not known, and what cannot be asked.
$ guanxi graph mallory
! guanxi: no person or organisation is called 'mallory'
! hint: see guanxi list
[3]
$ guanxi graph --tag tendre
! guanxi: nothing has the tag 'tendre'
! hint: did you mean 'tender'?
[3]
$ guanxi graph --tag xyz
! guanxi: nothing has the tag 'xyz'
[3]
$ guanxi graph wangwei --tag vip
Contacts with 王伟 (青石泵业), tag:vip, by month, 2025-12-01
to 2026-11-20
2025-12
2026-01
2026-02
2026-03
2026-04
2026-05
2026-06
2026-07
2026-08
2026-09
2026-10
2026-11  ████░░░░  2  1 in person
█ in person  ░ otherwise
$ guanxi graph --by day
! guanxi: --per does not know 'day'
! hint: it takes: week, month, year
[2]
$ guanxi graph --view pie
! guanxi: --view does not know 'pie'
! hint: it takes: contacts, heat, promises, warmth, all
[2]
$ guanxi graph --view warmth
! guanxi: warmth needs one person, and no filter
! hint: guanxi graph WHO --view warmth
[2]
$ guanxi graph --view all --format svg
! guanxi: --format svg shows one view
! hint: --view contacts, heat, promises or warmth; html and json show all
[2]
$ guanxi graph --view heat --view contacts --format csv
! guanxi: --format csv shows one view, not 2
[2]
$ guanxi graph --from 2026-05-01 --to 2026-04-01
! guanxi: --until lies before --since
! hint: from 2026-05-01 to 2026-04-01
[2]
$ guanxi graph --from 1926-05-01 --by week
! guanxi: more than 600 periods at once
! hint: a later --since, or --per with longer ones
[2]
$ guanxi graph --from 11/12
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
# Nothing is written.
$ guanxi undo --list >before; guanxi graph --view all -q >/dev/null; guanxi undo --list | cmp before -
