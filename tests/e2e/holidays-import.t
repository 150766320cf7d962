# A calendar file becomes a pack of one's own.
$ guanxi holidays import $DATA/exchange/ics/google_observances.ics --country KZ
$HOME/.config/guanxi/packs/kz-holidays-in-exampleland.toml: 2 holidays of KZ on 3 days, 1 festival not closed; what repeats is written out for 2025 to 2036
$ cat $XDG_CONFIG_HOME/guanxi/packs/*.toml
\# Made by guanxi holidays import from google_observances.ics on 2026-11-20; the next import of this name replaces it.
\# What repeats every year is written out for 2025 to 2036.
country = "KZ"

[[holiday]]
id = "nauryz-the-new-year"
name = "Nauryz, the new year"
on = ["2026-03-21..2026-03-22"]
kind = "public"

[[holiday]]
id = "teachers-and-parents-day"
name = "Teachers' and parents' day"
on = ["2026-03-08"]
kind = "festival"
$ stat -c %a $XDG_CONFIG_HOME/guanxi $XDG_CONFIG_HOME/guanxi/packs $XDG_CONFIG_HOME/guanxi/packs/*.toml
700
700
600
$ guanxi holidays --country KZ --year 2026
date            holiday                     kind      closed  note
2026-03-08 Sun  Teachers' and parents' day  festival
2026-03-21 Sat  Nauryz, the new year        public    closed  to 2026-03-22
$ guanxi holidays check $XDG_CONFIG_HOME/guanxi/packs/*.toml | cut -d/ -f9-
file              country  holidays  days off  workdays  taboos  phrases  advice
\
# The same again replaces it; another name makes another.
$ guanxi holidays import $DATA/exchange/ics/google_observances.ics --country Kazakhstan --json
{"schema":"guanxi.holidays/1","file":"$HOME/.config/guanxi/packs/kz-holidays-in-exampleland.toml","country":"KZ","name":"holidays-in-exampleland","holidays":2,"days":3,"festivals":1,"assumed_public":0,"off":0,"workdays":0,"known":0,"first_year":2025,"last_year":2036}
$ guanxi -c user.country=CN holidays import $DATA/exchange/ics/apple_china.ics --name official
$HOME/.config/guanxi/packs/cn-official.toml: 1 holiday of CN on 1 day, 9 single days off, 1 workday, 1 festival not closed; what repeats is written out for 2025 to 2036
$ guanxi holidays --country CN --from 2026-02-13 --to 2026-03-03
date            holiday                          kind      closed  note
2026-02-14 Sat  Working day instead of a day o…  workday
2026-02-16 Mon  Lunar New Year's Eve 除夕        public    closed  to 2026-02-23
2026-02-17 Tue  Spring Festival 春节             public    closed  to 2026-02-23
2026-02-24 Tue  Work begins again (on the 6th …  festival
2026-02-28 Sat  Working day instead of a day o…  workday
2026-03-03 Tue  Lantern Festival 元宵节          festival
2026-03-03 Tue  元宵节                           festival
$ guanxi holidays import $DATA/exchange/ics/company.ics --country DE
$HOME/.config/guanxi/packs/de-company.toml: 4 holidays of DE on 29 days; 1 day off known already; what repeats is written out for 2025 to 2036
! guanxi: $SOURCE/tests/data/exchange/ics/company.ics:34: 'Fire drill' is left out: it is no whole day, or longer than a year
! guanxi: $SOURCE/tests/data/exchange/ics/company.ics:41: 'Team day' is left out: it repeats otherwise than yearly or on a few days, or by a calendar that is not known
! guanxi: the file does not say which days are public holidays: they were taken as days off; --kind festival takes them as festivals
$ guanxi holidays --country DE --from 2026-06-15 --to 2026-07-03
date            holiday        kind    closed  note
2026-06-15 Mon  Founder's Day  public  closed
2026-06-26 Fri  Health day     public  closed
2026-07-03 Fri  Summer party   public  closed
$ guanxi holidays import $DATA/exchange/ics/lunar.ics --country US --kind festival
$HOME/.config/guanxi/packs/us-lunar.toml: 4 holidays of US on 21 days, 4 festivals not closed; what repeats is written out for 2025 to 2036
$ guanxi holidays --country US --year 2027 --format tsv | cut -f1,4,5 | grep -E '[农闰除]'
2027-02-05	除夕	festival
2027-02-06	农历新年	festival
2027-07-04	闰六月初一	festival
$ guanxi holidays import - --country LU --name piped <$DATA/exchange/ics/google_observances.ics
$HOME/.config/guanxi/packs/lu-piped.toml: 2 holidays of LU on 3 days, 1 festival not closed; what repeats is written out for 2025 to 2036
# A pack that somebody wrote is not written over.
$ echo 'country = "FR"' >$XDG_CONFIG_HOME/guanxi/packs/fr-company.toml
$ guanxi holidays import $DATA/exchange/ics/company.ics --country FR
! guanxi: $SOURCE/tests/data/exchange/ics/company.ics:34: 'Fire drill' is left out: it is no whole day, or longer than a year
! guanxi: $SOURCE/tests/data/exchange/ics/company.ics:41: 'Team day' is left out: it repeats otherwise than yearly or on a few days, or by a calendar that is not known
! guanxi: $HOME/.config/guanxi/packs/fr-company.toml is there already, and no import
! hint: --name NAME gives the new pack another name
[2]
$ cat $XDG_CONFIG_HOME/guanxi/packs/fr-company.toml
country = "FR"
# What is broken is refused, and nothing is stored.
$ guanxi holidays import $DATA/exchange/ics/cut_off.ics --country IT
! guanxi: $SOURCE/tests/data/exchange/ics/cut_off.ics:3: its VEVENT does not end: the file is cut off
! hint: a calendar file is as RFC 5545 has it, .ics
[2]
$ guanxi holidays import $DATA/exchange/ics/no_day.ics --country IT
! guanxi: $SOURCE/tests/data/exchange/ics/no_day.ics:7: an event without a day: DTSTART is missing or no date
! hint: a calendar file is as RFC 5545 has it, .ics
[2]
$ echo 'BEGIN:VCARD' >x.ics; guanxi holidays import x.ics --country IT
! guanxi: x.ics:1: it does not begin with BEGIN:VCALENDAR
! hint: a calendar file is as RFC 5545 has it, .ics
[2]
$ printf 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' >x.ics; guanxi holidays import x.ics --country IT
! guanxi: there is no day to import in x.ics
! hint: events of whole days are taken
[2]
$ guanxi holidays import missing.ics --country IT
! guanxi: there is no file missing.ics
[1]
$ guanxi holidays import x.ics
! guanxi: the country or region of these holidays is not known
! hint: --country CC says it, or user.country in the configuration
[2]
$ guanxi holidays import x.ics --country Atlantis
! guanxi: no country or region is called 'Atlantis'
! hint: a code of ISO 3166, as CN, DE or US, or a name, as Germany or 德国
[2]
$ guanxi holidays import x.ics --country IT --kind regional
! guanxi: an imported day is no 'regional'
! hint: --kind public or --kind festival
[2]
$ guanxi holidays import x.ics --country IT --year 2026
! guanxi: holidays import takes no --year
! hint: see guanxi holidays --help
[2]
$ guanxi holidays import
! guanxi: holidays import takes one file
! hint: guanxi holidays import FILE.ics --country CC
[2]
$ ls $XDG_CONFIG_HOME/guanxi/packs
cn-official.toml
de-company.toml
fr-company.toml
kz-holidays-in-exampleland.toml
lu-piped.toml
us-lunar.toml
$ ls -A $XDG_DATA_HOME
! ls: cannot access '$HOME/.local/share': No such file or directory
[2]
