# A government's notice of one line goes into a pack of one's own, without a release of the program.
$ guanxi add Ann Invented --country CN -q
$ guanxi holidays --country CN --from 2027-02-01 --to 2027-02-25 --kind public --kind workday
date            holiday               kind    closed  note
2027-02-05 Fri  Lunar New Year's Ev…  public  closed  provisional
2027-02-06 Sat  Spring Festival 春节  public  closed  to 2027-02-08; provisional
$ guanxi holidays --country CN --from 2027-02-01 --to 2027-02-25 --kind public --json | grep -o '"provisional":[a-z]*'
"provisional":true
"provisional":true
$ guanxi remind -v --on 2027-01-25 --only holiday
Mon 2027-01-25

Festivals ahead
               2027-02-06  Spring Festival 春节
                           China, closed 2027-02-05 to 2027-02-10 (provisional:
                           no official notice for 2027 yet); 新年快乐，恭喜发
                           财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì
                           rúyì), Happy New Year, may you prosper, may all go as
                           you wish; said until 2027-02-20; give good tea, fruit
                           or nuts in a red box, a speciality of your own
                           region, baijiu or good wine, to somebody who drinks
                           and is no official; never clocks (送钟 sounds like
                           attending a funeral), anything in fours (四 sounds
                           like death), white or black wrapping, cash, alcohol
                           or cigarettes to an official or a state firm; a
                           greeting
  h-<id>-spring-festival    Ann Invented
$ guanxi holidays add CN 2027-02-05..02-12 --off --work 2027-02-20 --source 'Example notice 9 of 2026'
$HOME/.config/guanxi/packs/cn-notices.toml: 8 days off, 1 workday of CN; notices known up to 2027
! guanxi: to take the days out again: guanxi holidays add CN 2027-02-05..2027-02-12,2027-02-20 --remove
$ cat $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml
\# Made by guanxi holidays add, which writes it anew each time; what you write yourself goes into a file of its own.
country = "CN"
notices = 2027

[workdays]
off = ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11", "2027-02-12"]
work = ["2027-02-20"]
source = "Example notice 9 of 2026"
checked = 2026-11-20
$ stat -c %a $XDG_CONFIG_HOME/guanxi/packs $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml
700
600
$ guanxi holidays check $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml --format tsv | cut -f2,4-6
country	holidays	off	work
CN	0	8	1
$ guanxi holidays --country CN --from 2027-02-01 --to 2027-02-25 --kind public --kind workday
date            holiday                           kind     closed  note
2027-02-05 Fri  Lunar New Year's Eve 除夕         public   closed  to 2027-02-14
2027-02-06 Sat  Spring Festival 春节              public   closed  to 2027-02-14
2027-02-20 Sat  Working day instead of a day off  workday
$ guanxi holidays --country CN --from 2027-02-01 --to 2027-02-25 --kind public --json | grep -o '"provisional":[a-z]*'
"provisional":false
"provisional":false
$ guanxi remind -v --on 2027-01-25 --only holiday
Mon 2027-01-25

Festivals ahead
               2027-02-06  Spring Festival 春节
                           China, closed 2027-02-05 to 2027-02-14; 新年快乐，恭
                           喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái,
                           wànshì rúyì), Happy New Year, may you prosper, may
                           all go as you wish; said until 2027-02-20; give good
                           tea, fruit or nuts in a red box, a speciality of your
                           own region, baijiu or good wine, to somebody who
                           drinks and is no official; never clocks (送钟 sounds
                           like attending a funeral), anything in fours (四
                           sounds like death), white or black wrapping, cash,
                           alcohol or cigarettes to an official or a state firm;
                           a greeting
  h-<id>-spring-festival    Ann Invented
# The year after is as it was.
$ guanxi holidays --country CN --from 2028-10-01 --to 2028-10-02 --kind public
date            holiday              kind    closed  note
2028-10-01 Sun  National Day 国庆节  public  closed  to 2028-10-03; provisional
# The same again is nothing new, and writes nothing.
$ guanxi holidays add CN 2027-02-05..02-12 --off --work 2027-02-20 --source 'Example notice 9 of 2026'
$HOME/.config/guanxi/packs/cn-notices.toml: nothing new, 8 days off, 1 workday of CN; notices known up to 2027
$ guanxi holidays add China 2027-02-05..12 --off --work 2027-02-20 --json
{"schema":"guanxi.holidays/1","file":"$HOME/.config/guanxi/packs/cn-notices.toml","country":"CN","off":8,"workdays":1,"removed":0,"notices":2027,"take_back":"guanxi holidays add CN 2027-02-05..2027-02-12,2027-02-20 --remove","unchanged":true}
# Further spans, a shorter way to write them, and a day that the notice moves: the later word wins, and the earlier source stays.
$ guanxi holidays add CN 2027-05-01..05,10-01..07 --off --work 2027-05-08,10-09 --work 2027-09-26 --source 'Example notice 10'
$HOME/.config/guanxi/packs/cn-notices.toml: 12 days off, 3 workdays of CN; notices known up to 2027
! guanxi: to take the days out again: guanxi holidays add CN 2027-05-01..2027-05-05,2027-05-08,2027-09-26,2027-10-01..2027-10-07,2027-10-09 --remove
$ guanxi holidays add CN --work 2027-02-12
$HOME/.config/guanxi/packs/cn-notices.toml: 1 workday of CN; notices known up to 2027
! guanxi: to take the days out again: guanxi holidays add CN 2027-02-12 --remove
$ cat $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml
\# Made by guanxi holidays add, which writes it anew each time; what you write yourself goes into a file of its own.
country = "CN"
notices = 2027

[workdays]
off = ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11", "2027-05-01",
  "2027-05-02", "2027-05-03", "2027-05-04", "2027-05-05", "2027-10-01", "2027-10-02", "2027-10-03", "2027-10-04",
  "2027-10-05", "2027-10-06", "2027-10-07"]
work = ["2027-02-12", "2027-02-20", "2027-05-08", "2027-09-26", "2027-10-09"]
source = "Example notice 9 of 2026; Example notice 10"
checked = 2026-11-20
# A worked day within a span is left out of it.
$ guanxi holidays add CN 2027-02-05..02-12 --off --work 2027-02-07,02-20
$HOME/.config/guanxi/packs/cn-notices.toml: 7 days off, 2 workdays of CN; notices known up to 2027
! guanxi: 2027-02-07 is worked, and left out of the days off
! guanxi: to take the days out again: guanxi holidays add CN 2027-02-05..2027-02-12,2027-02-20 --remove
$ GUANXI_NOW=2027-02-07T10:00:00+08:00 guanxi when 'Ann Invented' | grep Ann
Ann Invented  Sun 10:00  working          Sun 7 Feb 10:00–12:00
Ann Invented: no time zone is known; Asia/Shanghai is assumed, from the country
# What is no day of a holiday that is known is a holiday of its own, called as one likes.
$ guanxi holidays add CN 2027-08-09 --off
$HOME/.config/guanxi/packs/cn-notices.toml: 1 day off of CN; notices known up to 2027
! guanxi: to take the days out again: guanxi holidays add CN 2027-08-09 --remove
$ guanxi holidays add CN 2027-08-10..08-11 --off --name 'Day of Samples' --source 'Example notice 11' --json
{"schema":"guanxi.holidays/1","file":"$HOME/.config/guanxi/packs/cn-notices.toml","country":"CN","off":2,"workdays":0,"removed":0,"notices":2027,"take_back":"guanxi holidays add CN 2027-08-10..2027-08-11 --remove"}
$ guanxi holidays add CN 2027-04-05 --off --name 清明节
$HOME/.config/guanxi/packs/cn-notices.toml: 1 day off of CN; notices known up to 2027
! guanxi: to take the days out again: guanxi holidays add CN 2027-04-05 --remove
$ guanxi holidays --country CN --from 2027-04-01 --to 2027-08-31 --kind public
date            holiday                            kind    closed  note
2027-04-05 Mon  Qingming, Tomb-Sweeping Day 清明…  public  closed
2027-05-01 Sat  Labour Day 劳动节                  public  closed  to 2027-05-05
2027-06-09 Wed  Dragon Boat Festival 端午节        public  closed
2027-08-09 Mon  Day off                            public  closed
2027-08-10 Tue  Day of Samples                     public  closed  to 2027-08-11
$ guanxi holidays add DE 2027-03-01 --off --name 'New Year'
$HOME/.config/guanxi/packs/de-notices.toml: 1 day off of DE
! guanxi: to take the days out again: guanxi holidays add DE 2027-03-01 --remove
$ guanxi holidays --country DE --year 2027 --kind public | head -4
date            holiday                                     kind    closed  note
2027-01-01 Fri  New Year's Day Neujahr                      public  closed
2027-03-01 Mon  New Year                                    public  closed
2027-03-26 Fri  Good Friday Karfreitag                      public  closed
$ guanxi holidays add LU 2027-06-23 --off
$HOME/.config/guanxi/packs/lu-notices.toml: 1 day off of LU
! guanxi: to take the days out again: guanxi holidays add LU 2027-06-23 --remove
$ guanxi holidays --country LU --year 2027
date            holiday  kind    closed  note
2027-06-23 Wed  Day off  public  closed
# Out again.
$ guanxi holidays add CN 2027-08-09..08-11 --remove
$HOME/.config/guanxi/packs/cn-notices.toml: 3 days taken back
$ guanxi holidays add CN 2027-01-01..12-31 --remove --json
{"schema":"guanxi.holidays/1","file":"$HOME/.config/guanxi/packs/cn-notices.toml","country":"CN","off":0,"workdays":0,"removed":25,"notices":2026,"take_back":null}
$ guanxi holidays --country CN --from 2027-02-01 --to 2027-02-25 --kind public --kind workday
date            holiday               kind    closed  note
2027-02-05 Fri  Lunar New Year's Ev…  public  closed  provisional
2027-02-06 Sat  Spring Festival 春节  public  closed  to 2027-02-08; provisional
$ ls $XDG_CONFIG_HOME/guanxi/packs
de-notices.toml
lu-notices.toml
# Half of a year's notice may be left provisional; a year too far ahead is.
$ guanxi holidays add CN 2027-03-08 --off --notices 2026
$HOME/.config/guanxi/packs/cn-notices.toml: 1 day off of CN; notices known up to 2026
! guanxi: to take the days out again: guanxi holidays add CN 2027-03-08 --remove
$ guanxi holidays add CN 2028-03-08 --off
$HOME/.config/guanxi/packs/cn-notices.toml: 1 day off of CN; notices known up to 2026
! guanxi: closures of 2028 stay provisional, as the notice of 2027 is not in; --notices 2028 says that it is
! guanxi: to take the days out again: guanxi holidays add CN 2028-03-08 --remove
$ guanxi holidays add CN 2028-03-09 --off --notices 2028
$HOME/.config/guanxi/packs/cn-notices.toml: 1 day off of CN; notices known up to 2028
! guanxi: to take the days out again: guanxi holidays add CN 2028-03-09 --remove
# One's own files stay as they are, and are not written over.
$ printf 'country = "CN"\n[workdays]\noff = "2027-07-01"\n' >$XDG_CONFIG_HOME/guanxi/packs/cn.toml
$ guanxi holidays add CN 2027-07-02 --off -q; cat $XDG_CONFIG_HOME/guanxi/packs/cn.toml
country = "CN"
[workdays]
off = "2027-07-01"
$ echo '# mine' >>$XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml; cp $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml before
$ guanxi holidays add CN 2027-07-05 --off
! guanxi: $HOME/.config/guanxi/packs/cn-notices.toml was written or changed by hand, and would be written over
! hint: call it otherwise, as cn-own.toml: it stays in force, and days are added in a file of their own
[2]
$ cmp before $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml && rm $XDG_CONFIG_HOME/guanxi/packs/cn-notices.toml
# What cannot be is refused, and nothing is written.
$ guanxi holidays add
! guanxi: holidays add: the country or region is missing
! hint: guanxi holidays add CN 2027-02-05..02-12 --off --work 2027-02-20
[2]
$ guanxi holidays add XX 2027-02-05 --off
! guanxi: no country or region is called 'XX'
! hint: did you mean AX, Åland Islands?
[2]
$ guanxi holidays add CN
! guanxi: holidays add: the days are missing
! hint: guanxi holidays add CC 2027-02-05..02-12 --off --work 2027-02-20
[2]
$ guanxi holidays add CN --off
! guanxi: --off: which days are off is missing
! hint: guanxi holidays add CC 2027-02-05..02-12 --off
[2]
$ guanxi holidays add CN 2027-02-05
! guanxi: what 2027-02-05 is, is not said
! hint: --off says that these days are off, --work DAYS which others are worked, --remove takes days back
[2]
$ guanxi holidays add CN 2027-02-05..02-12 --work 2027-02-20
! guanxi: what 2027-02-05..02-12 is, is not said
! hint: --off says that these days are off, --work DAYS which others are worked, --remove takes days back
[2]
$ guanxi holidays add CN 2027-02-05 --off --work 2027-02-05
! guanxi: 2027-02-05 is both off and worked
! hint: leave one of the two out
[2]
$ guanxi holidays add CN 2027-02-05..02-06 --off --work 2027-02-05..02-06
! guanxi: every day of 2027-02-05..2027-02-06 is both off and worked
! hint: leave one of the two out
[2]
$ guanxi holidays add CN 2027-02-30 --off
! guanxi: there is no day '2027-02-30'
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 2027-02-05..02-30 --off
! guanxi: '2027-02-05..02-30': there is no day '02-30'
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 02-05 --off
! guanxi: '02-05': the first day needs its year
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 2027-02-05, --off
! guanxi: '2027-02-05,': a day is missing
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN tomorrow --off
! guanxi: there is no day 'tomorrow'
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 2027-02-12..02-05 --off
! guanxi: '2027-02-12..02-05' ends before it begins
! hint: from the earlier day to the later one, with the year where it is another: 2026-12-31..2027-01-02
[2]
$ guanxi holidays add CN 2027-02-05..2028-02-12 --off
! guanxi: '2027-02-05..2028-02-12' is longer than a year
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 2227-02-05 --off
! guanxi: 2227-02-05 lies outside of the calendar's tables
! hint: from 1901 to 2100
[2]
$ guanxi holidays add CN 2027-02-05 --off --work 20
! guanxi: '20': the first day needs its year
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 2027-02-05 --off --work 02-20
! guanxi: '02-20': the first day needs its year
! hint: days are written as 2027-02-05, 2027-02-05..02-12, or several of them with commas between
[2]
$ guanxi holidays add CN 2027-02-05 --off --notices 2025
! guanxi: the notices of CN reach 2026 already
! hint: --notices 2026 leaves it at that
[2]
$ guanxi holidays add CN 2027-02-05 --off --notices soon
! guanxi: 'soon' is no year that a notice is of
! hint: as --notices 2027
[2]
$ guanxi holidays add CN 2027-02-05 --off --remove
! guanxi: --remove goes with the days alone
! hint: guanxi holidays add CC DAYS --remove
[2]
$ guanxi holidays add CN --remove
! guanxi: holidays add --remove: which days are taken back is missing
! hint: guanxi holidays add CC DAYS --remove
[2]
$ guanxi holidays add CN 2027-02-05 --remove
! guanxi: 2027-02-05: no such day was added for CN
! hint: holidays add has written these: $HOME/.config/guanxi/packs/cn-notices.toml
[2]
$ guanxi holidays add CN 2027-02-05 --off --year 2027
! guanxi: holidays add takes no --year
! hint: see guanxi holidays --help
[2]
$ guanxi holidays --off
! guanxi: --off is for add
! hint: see guanxi holidays --help
[2]
$ guanxi holidays import x.ics --source y
! guanxi: holidays import takes no --source
! hint: see guanxi holidays --help
[2]
$ ls -A $XDG_CONFIG_HOME/guanxi/packs
cn.toml
de-notices.toml
lu-notices.toml
# What stands there and is no file stays as it is.
$ rm $XDG_CONFIG_HOME/guanxi/packs/de-notices.toml; mkdir $XDG_CONFIG_HOME/guanxi/packs/de-notices.toml
$ guanxi holidays add DE 2027-02-05 --off
! guanxi: cannot read the pack $HOME/.config/guanxi/packs/de-notices.toml: Is a directory
[1]
