# China announces each year's days off; until the notice is in, closures are provisional, and are called so.
$ guanxi holidays --country CN --from 2027-09-30 --to 2027-10-08 --kind public
date            holiday              kind    closed  note
2027-10-01 Fri  National Day 国庆节  public  closed  to 2027-10-03; provisional
$ guanxi holidays --country CN --from 2026-10-01 --to 2026-10-02 --kind public --json | grep -o '"provisional":[a-z]*'
"provisional":false
$ guanxi holidays --country CN --from 2027-10-01 --to 2027-10-02 --kind public --json | grep -o '"provisional":[a-z]*'
"provisional":true
$ guanxi add Ann Invented --country CN; guanxi remind -v --on 2027-09-25 --days 7 --only holiday
added ann-invented  Ann Invented
Sat 2027-09-25

Festivals ahead
            2027-10-01  National Day 国庆节
                        China, closed 2027-10-01 to 2027-10-05 (provisional: no
                        official notice for 2027 yet); 国庆节快乐，假期愉快
                        (guóqìngjié kuàilè, jiàqī yúkuài), Happy National Day,
                        have a good holiday; said until 2027-10-03; a greeting
  h-<id>-national-day    Ann Invented
# So does whatever else tells of a closure.
$ guanxi edit ann-invented --city Shanghai -q; guanxi cadence ann-invented 316d -q; GUANXI_NOW=2027-10-01T09:00:00+08:00 guanxi when ann-invented | head -2
who           now        state                             suits all
Ann Invented  Fri 09:00  provisional holiday, National D…  Wed 6 Oct 09:00–12:00
$ GUANXI_NOW=2027-10-01T09:00:00+08:00 guanxi when ann-invented --json | grep -o '"day_off":"[^}]*'
"day_off":"National Day","provisional":true,"hours":null
$ guanxi visit Shanghai --from 2027-10-01 --to 2027-10-04 | sed -n 3,4p
Nobody works there on any of these days: Fri 1 Oct to Mon 4 Oct (National Day)
Days off are provisional: no official notice for 2027 yet
$ guanxi visit Shanghai --from 2027-10-05 --to 2027-10-06 --json | grep -o '"days":.*"festivals"'
"days":[{"date":"2027-10-05","works":false,"made_up":false,"reason":"National Day","provisional":true,"hours":null},{"date":"2027-10-06","works":true,"made_up":false,"reason":null,"provisional":false,"hours":null}],"festivals"
$ guanxi lunar 2027-10-01 | grep day
  day         off (休); provisional: no official notice for 2027 yet
  solar term  next 寒露 Cold Dew, 2027-10-08, 7 days later
$ guanxi lunar 2027-10-01 2026-10-01 2027-10-09 --format jsonl | grep -o '"rest".*'
"rest":"off","provisional":true}
"rest":"off","provisional":false}
"rest":null,"provisional":false}
$ guanxi lunar --month 2027-10 | tail -2

休 is provisional: no official notice for 2027 yet
$ guanxi lunar --month 2026-10 | tail -2
23 Oct  霜降      Frost's Descent
24 Oct  程序员节  Programmers' Day
$ GUANXI_NOW=2027-09-29T09:00:00+08:00 guanxi brief ann-invented | grep -A1 'closed 2027'
  2027-10-01  closed 2027-10-01 to 2027-10-05 (provisional: no official notice
              for 2027 yet): National Day (China), in 2 days
$ guanxi remind -v --on 2027-09-29 --days 7 --only contact
Wed 2027-09-29

Get in touch
  c-<id>  2027-09-30  Ann Invented
                       every 316d, never yet; added 2026-11-20; before
                       2027-10-02, National Day (China), provisional
$ for format in json jsonl tsv csv markdown html ics dingtalk wecom feishu; do echo $format $(guanxi remind -v --on 2027-09-29 --days 7 --only holiday --format $format | grep -c provisional); done
json 1
jsonl 1
tsv 1
csv 1
markdown 1
html 1
ics 1
dingtalk 1
wecom 1
feishu 1
# Each country whose government announces them.
$ for c in CN ID PH RU VN; do echo $c $(guanxi holidays --country $c --year 2028 --kind public | sed 1d | grep -cv provisional) $(guanxi holidays --country $c --year 2028 --kind public --json | grep -o '"provisional":[a-z]*' | sort -u); done
CN 0 "provisional":true
ID 0 "provisional":true
PH 0 "provisional":true
RU 0 "provisional":true
VN 0 "provisional":true
# A newer pack replaces what was reckoned.
$ mkdir -p $XDG_CONFIG_HOME/guanxi/packs; printf 'country = "CN"\nnotices = 2027\n' >$XDG_CONFIG_HOME/guanxi/packs/cn.toml; guanxi holidays --country CN --from 2027-10-01 --to 2027-10-02 --kind public
date            holiday              kind    closed  note
2027-10-01 Fri  National Day 国庆节  public  closed  to 2027-10-03
