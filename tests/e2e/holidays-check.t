# Packs of one's own, and what is wrong with them.
$ cat >cn.toml <<'END'
> country = "CN"
> timezone = "Asia/Shanghai"
> 
> [[holiday]]
> id = "founders-day"
> name = "Founder's Day"
> local = "创始人日"
> on = ["06-15", "2026-06-16"]
> [holiday.greeting]
> text = "生日快乐"
> END
$ guanxi holidays check cn.toml
file     country  holidays  days off  workdays  taboos  phrases  advice
cn.toml  CN              1         0         0       0        0       0
$ guanxi holidays check cn.toml --json
{"schema":"guanxi.holidays/1","packs":[{"file":"cn.toml","country":"CN","name":null,"holidays":1,"off":0,"work":0,"taboos":0,"phrases":0,"advice":0}]}
$ (cd $SOURCE/src/holidays/packs && guanxi holidays check *.toml) | tail -2
vn.toml  VN             25         4         4      14        7      12
za.toml  ZA             21         0         0       6       19       9
# Unknown words: the nearest known one.
$ sed 's/local/locl/' cn.toml >de.toml; guanxi holidays check cn.toml de.toml
! guanxi: de.toml:7: a [[holiday]] has no key 'locl'
! hint: did you mean 'local'? its keys: id, name, local, on, days, kind, where, from, until, except, shift, approximate, greeting, source or checked
[2]
$ sed 's/06-15/3rd munday of 06/' cn.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:8: '3rd munday of 06' is no rule: it is written as 3rd mon of 01
! hint: a rule is MM-DD, YYYY-MM-DD, YYYY-MM-DD..YYYY-MM-DD, 3rd mon of 01, last mon of 05, mon on or after 06-20, mon before 05-25, easter, orthodox-easter, lunar 08-15, lunar eve, term 清明, islamic 10-01, hebrew 07-01, persian 01-01, hindu diwali or equinox march +09:00, and may end with a distance in days, as easter -2
[2]
$ sed 's/06-15/estr -2/' cn.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:8: 'estr -2' is no rule
! hint: a rule is MM-DD, YYYY-MM-DD, YYYY-MM-DD..YYYY-MM-DD, 3rd mon of 01, last mon of 05, mon on or after 06-20, mon before 05-25, easter, orthodox-easter, lunar 08-15, lunar eve, term 清明, islamic 10-01, hebrew 07-01, persian 01-01, hindu diwali or equinox march +09:00, and may end with a distance in days, as easter -2
[2]
$ sed 's/06-15/hindu divali/' cn.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:8: 'hindu divali' is no rule: there is no such festival
! hint: did you mean 'diwali'? the table has asanha-bucha, buddha-purnima, diwali, dussehra, ganesh-chaturthi, guru-nanak-jayanti, holi, janmashtami, maha-shivaratri, mahavir-jayanti, makar-sankranti, makha-bucha, navratri, nyepi, onam, pongal, raksha-bandhan, ram-navami, thaipusam, ugadi, vaisakhi, vesak, visakha-bucha
[2]
$ sed 's/founders-day/Founders Day/' cn.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'Founders Day' is no id
! hint: lower case letters, digits and '-', as mid-autumn
[2]
$ sed 's/^text/english/' cn.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:9: a [holiday.greeting] needs 'text'
[2]
$ sed 's/Shanghai/Shangai/' cn.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml: no time zone is called 'Asia/Shangai'
! hint: did you mean Asia/Shanghai?
[2]
$ (cat cn.toml; sed -n '4,$p' cn.toml) >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:11: 'founders-day' is told twice for the year 1900
! hint: entries that share an id hold in different years: see from, until and except
[2]
$ printf 'country = "CN\n' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:1: unescaped control characters other than TAB (U+0009) are explicitly prohibited
! hint: the file is TOML: text stands in quotes, lists in [ ]
[2]
$ printf 'country = "CN"\nname = "\\u001b[31mred"\n' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:2: 'name' holds a line break, a tab or a control character
! hint: text stands on one line
[2]
$ guanxi holidays check missing.toml
! guanxi: there is no file missing.toml
[1]
$ guanxi holidays check .
! guanxi: cannot read the pack .: Is a directory
[1]
$ guanxi holidays check
! guanxi: holidays check: FILE is missing
! hint: guanxi holidays check cn.toml
[2]
$ guanxi holidays check cn.toml --year 2026
! guanxi: holidays check takes no --year
! hint: see guanxi holidays --help
[2]
# So many that shift each other would keep a digest waiting.
$ { printf 'country = "FR"\n'; for i in $(seq 10 34); do printf '[[holiday]]\nid = "h%s"\nname = "H %s"\non = "0%s-10"\ndays = 9\nshift = "sat, sun > next"\n' $i $i $((i % 9 + 1)); done; } >fr.toml; guanxi holidays check fr.toml
! guanxi: fr.toml:134: with this one, holidays of 207 days shift, and at most 200 may
! hint: leave out `shift` where a holiday keeps its day
! fr.toml:140: with this one, holidays of 207 days shift, and at most 200 may (leave out `shift` where a holiday keeps its day)
! fr.toml:146: with this one, holidays of 207 days shift, and at most 200 may (leave out `shift` where a holiday keeps its day)
[2]
# What is wrong in a taboo; the rest of the pack still serves.
$ cat >taboo.toml <<'END'
> country = "CN"
> [[etiquette.taboo]]
> what = "pears"
> words = ["梨"]
> except = ["凤梨"]
> why = "分梨 sounds like 分离"
> END
$ guanxi holidays check taboo.toml
file        country  holidays  days off  workdays  taboos  phrases  advice
taboo.toml  CN              0         0         0       1        0       0
$ sed 's/except/excpt/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: an [[etiquette.taboo]] has no key 'excpt'
! hint: did you mean 'except'? its keys: what, words, except, unless, with, for, not, presumed, on, days, off, off_days, counts, even, amounts, above, why, source or checked
[2]
$ sed 's/^except.*/for = ["Men"]/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'Men' is no key for people
! hint: small letters and '-', as everyone, women, muslims; see the README of the packs
[2]
$ sed 's/^except.*/presumed = true/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'presumed' needs 'for'
! hint: whom somebody is taken for, as for = ["muslims"]
[2]
$ sed 's/^except.*/on = "hebrew 13-40"/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'hebrew 13-40' is no rule: it is written as hebrew MM-DD, in that calendar's months
! hint: a rule is MM-DD, YYYY-MM-DD, YYYY-MM-DD..YYYY-MM-DD, 3rd mon of 01, last mon of 05, mon on or after 06-20, mon before 05-25, easter, orthodox-easter, lunar 08-15, lunar eve, term 清明, islamic 10-01, hebrew 07-01, persian 01-01, hindu diwali or equinox march +09:00, and may end with a distance in days, as easter -2
[2]
$ sed 's/^except.*/days = 8/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'days' needs 'on'
! hint: the day on which the season begins, as on = "hebrew 01-15"
[2]
$ sed 's/^except.*/on = "01-01"\ndays = 400/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:6: 'days' is 400
! hint: from 1 to 120
[2]
$ sed 's/^except.*/counts = [0]/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'counts' is 0
! hint: from 1 to 1000000000
[2]
$ sed 's/^except.*/even = "flowers"/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'even' is never 'flowers'
! hint: it is things or money
[2]
$ sed 's/^except.*/above = "a lot"/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: 'a lot' is no amount of money
! hint: a whole number and a currency, as 50000 KRW
[2]
$ sed 's/"梨"/"*"/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:4: '*' is no word
! hint: a '*' stands before or behind the letters of a word: "*messer", "bıça*"
[2]
$ sed 's/^words.*/checked = 2026-11-27/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:4: 'checked' needs 'source'
! hint: say what the rule was checked against: the law, the notice, or its address
[2]
$ sed 's/^except.*/above = "50 EUX"/' taboo.toml >x.toml; guanxi holidays check x.toml
! guanxi: x.toml: pears: 'EUX' is no currency of ISO 4217
! hint: did you mean EUR?
[2]

# Of several mistakes all are told, and the rest of a pack of one's own serves.
$ mkdir -p "$XDG_CONFIG_HOME/guanxi/packs"; printf '%s\n' 'country = "DE"' 'hours = "25:00-26:00"' 'lunhc = "12:00-13:00"' '[[holiday]]' 'id = "a-day"' 'name = "A Day"' 'on = "05-01"' 'from = 2030' 'until = 2020' '[[etiquette.taboo]]' 'what = "x"' 'words = ["x"]' 'on = "12-24"' 'days = 0' 'why = "y"' '[[regional_weekend]]' 'days = ["fri"]' 'where = []' '[[special_hours]]' 'name = "s"' 'on = "08-01"' 'hours = "15:00-09:00"' '[[holiday]]' 'id = "b-day"' 'name = "B Day"' 'on = "06-01"' >"$XDG_CONFIG_HOME/guanxi/packs/de.toml"
$ guanxi holidays check "$XDG_CONFIG_HOME/guanxi/packs/de.toml"
! guanxi: $HOME/.config/guanxi/packs/de.toml:2: '25:00-26:00' are no office hours
! hint: as 09:00-18:00
! $HOME/.config/guanxi/packs/de.toml:3: a pack has no key 'lunhc' (did you mean 'lunch'? its keys: country, name, weekend, hours, lunch, timezone, language, sandwich, early_birthday, notices, workdays, mourning, regional_weekend, holiday, special_hours or etiquette)
! $HOME/.config/guanxi/packs/de.toml:9: it ends before it begins
! $HOME/.config/guanxi/packs/de.toml:14: 'days' is 0 (from 1 to 120)
! $HOME/.config/guanxi/packs/de.toml:18: 'where' names no place (cities and regions, as where = ["Kelantan", "Kota Bharu"])
! mistakes that are not told here: 1
[2]
$ guanxi holidays --country DE --from 2027-06-01 --to 2027-06-01
date            holiday  kind    closed  note
2027-06-01 Tue  B Day    public  closed
! guanxi: $HOME/.config/guanxi/packs/de.toml:2: '25:00-26:00' are no office hours
! hint: as 09:00-18:00
! guanxi: $HOME/.config/guanxi/packs/de.toml:3: a pack has no key 'lunhc'
! hint: did you mean 'lunch'? its keys: country, name, weekend, hours, lunch, timezone, language, sandwich, early_birthday, notices, workdays, mourning, regional_weekend, holiday, special_hours or etiquette
! guanxi: $HOME/.config/guanxi/packs/de.toml:9: it ends before it begins
! guanxi: $HOME/.config/guanxi/packs/de.toml:14: 'days' is 0
! hint: from 1 to 120
! guanxi: $HOME/.config/guanxi/packs/de.toml:18: 'where' names no place
! hint: cities and regions, as where = ["Kelantan", "Kota Bharu"]
! guanxi: $HOME/.config/guanxi/packs/de.toml:22: '15:00-09:00' are no hours
! hint: as 09:00-13:00
$ printf '%s\n' 'country = "DE"' '[holiday' >"$XDG_CONFIG_HOME/guanxi/packs/de.toml"; guanxi holidays --country DE --from 2027-06-01 --to 2027-06-01
! guanxi: $HOME/.config/guanxi/packs/de.toml:2: expected ']', saw '\n'
! hint: the file is TOML: text stands in quotes, lists in [ ]
[2]
