# The holidays of countries: the user's, those of the people known, or those asked for.
$ guanxi holidays
! guanxi: no country or region is given
! hint: guanxi holidays --country CN; guanxi config set user.country CN says which country is yours
[2]
$ guanxi -c user.country=CN holidays --to 2027-03-01
date            holiday           kind        closed  note
2026-12-12 Sat  Double Twelve, …  festival
2026-12-22 Tue  Winter Solstice…  festival
2027-01-01 Fri  New Year's Day …  public      closed  provisional
2027-01-15 Fri  Laba Festival …   festival
2027-01-30 Sat  Little New Year…  festival
2027-02-05 Fri  Lunar New Year'…  public      closed  provisional
2027-02-06 Sat  Spring Festival…  public      closed  to 2027-02-08; provisional
2027-02-09 Tue  Spring Festival…  substitute  closed  provisional
2027-02-10 Wed  Spring Festival…  substitute  closed  provisional
2027-02-13 Sat  Work begins aga…  festival
2027-02-20 Sat  Lantern Festiva…  festival
$ guanxi add "王伟" --org "Qingshi Pumps" --country CN
added wangwei  王伟 (Qingshi Pumps)
! guanxi: new organisation qingshi-pumps  Qingshi Pumps
$ guanxi add "Klaus Weber" --org "Weber Valves"
added klaus-weber  Klaus Weber (Weber Valves)
! guanxi: new organisation weber-valves  Weber Valves
$ guanxi edit weber-valves --country DE
changed weber-valves  Weber Valves
$ guanxi holidays --to 2026-12-31
date            country  holiday                          kind      closed  note
2026-11-29 Sun  DE       First Sunday of Advent Erster …  festival
2026-12-06 Sun  DE       Saint Nicholas Nikolaus          festival
2026-12-12 Sat  CN       Double Twelve, the sale of Dec…  festival
2026-12-22 Tue  CN       Winter Solstice 冬至             festival
2026-12-24 Thu  DE       Christmas Eve Heiligabend        festival
2026-12-25 Fri  DE       Christmas Day Erster Weihnacht…  public    closed
2026-12-26 Sat  DE       Second Day of Christmas Zweite…  public    closed
2026-12-31 Thu  DE       New Year's Eve Silvester         festival
# Of the country of somebody: their own, else their firm's.
$ guanxi holidays --who klaus --kind public --to 2027-04-01
date            holiday                                     kind    closed  note
2026-12-25 Fri  Christmas Day Erster Weihnachtstag          public  closed
2026-12-26 Sat  Second Day of Christmas Zweiter Weihnacht…  public  closed
2027-01-01 Fri  New Year's Day Neujahr                      public  closed
2027-03-26 Fri  Good Friday Karfreitag                      public  closed
2027-03-29 Mon  Easter Monday Ostermontag                   public  closed
$ guanxi holidays --who weber-valves --kind public --to 2026-12-25
date            holiday                             kind    closed  note
2026-12-25 Fri  Christmas Day Erster Weihnachtstag  public  closed
$ guanxi add "Nobody Anywhere"
added nobody-anywhere  Nobody Anywhere
$ guanxi holidays --who nobody-anywhere
! guanxi: no country or region is known of Nobody Anywhere
! hint: guanxi edit nobody-anywhere --country CC says it
[2]
$ guanxi holidays --who nemo
! guanxi: no person or organisation is called 'nemo'
! hint: see guanxi list
[3]
# Countries by code or name.
$ guanxi holidays --country China --country germany --year 2027 --kind public --format tsv | cut -f1,3,4,9 | head -5
date	country	name	end
2027-01-01	CN	New Year's Day	2027-01-01
2027-01-01	DE	New Year's Day	2027-01-01
2027-02-05	CN	Lunar New Year's Eve	2027-02-05
2027-02-06	CN	Spring Festival	2027-02-08
$ guanxi holidays --country 中国 --from 2026-02-01 --to 2026-03-01
date            holiday                          kind      closed  note
2026-02-10 Tue  Little New Year (Kitchen God; …  festival
2026-02-14 Sat  Working day instead of a day o…  workday
2026-02-16 Mon  Lunar New Year's Eve 除夕        public    closed  to 2026-02-23
2026-02-17 Tue  Spring Festival 春节             public    closed  to 2026-02-23
2026-02-24 Tue  Work begins again (on the 6th …  festival
2026-02-28 Sat  Working day instead of a day o…  workday
$ guanxi holidays --country Germny
! guanxi: there is no pack of holidays for 'Germny'
! hint: did you mean Germany (DE)? there are AE AU BR CA CH CN DE ES FR GB HK ID IL IN IT JP KR MO MX MY NL NZ PH PL RU SA SE SG TH TR TW US VN ZA
! another country's calendar file becomes one: guanxi holidays import FILE.ics --country CC
[2]
$ guanxi holidays --country XC
! guanxi: there is no pack of holidays for 'XC'
! hint: there are AE AU BR CA CH CN DE ES FR GB HK ID IL IN IT JP KR MO MX MY NL NZ PH PL RU SA SE SG TH TR TW US VN ZA
! another country's calendar file becomes one: guanxi holidays import FILE.ics --country CC
[2]
$ guanxi holidays --country PT
! guanxi: there is no pack of holidays for 'PT'
! hint: did you mean Italy (IT)? there are AE AU BR CA CH CN DE ES FR GB HK ID IL IN IT JP KR MO MX MY NL NZ PH PL RU SA SE SG TH TR TW US VN ZA
! another country's calendar file becomes one: guanxi holidays import FILE.ics --country CC
[2]
# The moon is to be sighted; Friday and Saturday, a shifted day, a day in parts.
$ guanxi holidays --country SA --from 2027-03-01 --to 2027-03-31
date            holiday                  kind      closed  note
2027-03-09 Tue  Eid al-Fitr عيد الفطر    public    closed  to 2027-03-12; ±1 day
2027-03-11 Thu  Flag Day (a working da…  festival  closed
$ guanxi holidays --country US --from 2027-12-20 --to 2028-01-05 --kind public --kind substitute
date            holiday         kind        closed  note
2027-12-24 Fri  Christmas Day   substitute  closed
2027-12-25 Sat  Christmas Day   public      closed
2027-12-31 Fri  New Year's Day  substitute  closed
2028-01-01 Sat  New Year's Day  public      closed
$ guanxi holidays --country DE --from 2026-11-18 --to 2026-11-18
date            holiday                                 kind      closed  note
2026-11-18 Wed  Day of Repentance and Prayer Buß- und…  regional          Saxony
# For scripts.
$ guanxi holidays --country CN --from 2026-02-16 --to 2026-02-18 --json
{"schema":"guanxi.holidays/1","holidays":[{"date":"2026-02-16","in_days":-277,"country":"CN","name":"Lunar New Year's Eve","kind":"public","closed":true,"approximate":false,"id":"spring-festival-eve","end":"2026-02-23","lead_days":null,"local":"除夕","where":null,"concerns":null,"greeting":null,"say":null,"english":null,"give":null,"never":null,"provisional":false,"whom":null,"not_for":null,"gift":null,"not_before":null,"not_after":null,"languages":null,"source":null},{"date":"2026-02-17","in_days":-276,"country":"CN","name":"Spring Festival","kind":"public","closed":true,"approximate":false,"id":"spring-festival","end":"2026-02-23","lead_days":21,"local":"春节","where":null,"concerns":"everyone; people greet one another until the Lantern Festival, the fifteenth day; before the day it is 'to pay the call early' (给您拜个早年)","greeting":"新年快乐，恭喜发财，万事如意","say":"xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì","english":"Happy New Year, may you prosper, may all go as you wish","give":["good tea","fruit or nuts in a red box","a speciality of your own region","baijiu or good wine, to somebody who drinks and is no official"],"never":["clocks (送钟 sounds like attending a funeral)","anything in fours (四 sounds like death)","white or black wrapping","cash, alcohol or cigarettes to an official or a state firm"],"provisional":false,"whom":["everyone"],"not_for":[],"gift":"gift","not_before":null,"not_after":14,"languages":[],"source":null}]}
$ guanxi holidays --country CN --from 2026-02-14 --to 2026-02-14 --format jsonl
{"date":"2026-02-14","in_days":-279,"country":"CN","name":"Working day instead of a day off","kind":"workday","closed":false,"approximate":false,"id":"workday","end":"2026-02-14","lead_days":null,"local":null,"where":null,"concerns":null,"greeting":null,"say":null,"english":null,"give":null,"never":null,"provisional":false,"whom":null,"not_for":null,"gift":null,"not_before":null,"not_after":null,"languages":null,"source":null}
$ guanxi holidays --country CN --from 2026-06-19 --to 2026-06-20 --format csv
date,in_days,country,name,kind,closed,approximate,id,end,lead_days,local,where,concerns,greeting,say,english,give,never,provisional,whom,not_for,gift,not_before,not_after,languages,source\r
2026-06-19,-154,CN,Dragon Boat Festival,public,true,false,dragon-boat,2026-06-21,10,端午节,,everyone; 端午安康 and 端午快乐 are both right,端午安康,duānwǔ ānkāng,Peace and health this Dragon Boat Festival,"zongzi in a gift box, salted duck eggs, tea",,false,everyone,,gift,,0,,\r
# On a terminal: how long until then.
$ COLUMNS=100 script -qec 'guanxi -c ui.pager=cat --color never holidays --country CN --to 2026-12-31' /dev/null | tr -d '\r'
date            when        holiday                                     kind      closed  note
2026-12-12 Sat  in 3 weeks  Double Twelve, the sale of December 双十二  festival
2026-12-22 Tue  in 4 weeks  Winter Solstice 冬至                        festival
$ COLUMNS=60 guanxi holidays --country CN --from 2027-02-01 --to 2027-02-10
date            holiday                note
2027-02-05 Fri  Lunar New Year's Eve…  provisional
2027-02-06 Sat  Spring Festival 春节   to 2027-02-08; provi…
2027-02-09 Tue  Spring Festival 春节   provisional
2027-02-10 Wed  Spring Festival 春节   provisional
# What cannot be.
$ guanxi holidays --year 2200
! guanxi: --year takes a whole number from 1901 to 2100, not '2200'
[2]
$ guanxi holidays --year 2027 --from 2027-01-01
! guanxi: --year and --from or --to exclude each other
[2]
$ guanxi holidays --from 2027-02-01 --to 2027-01-01
! guanxi: --to lies before --from
! hint: from 2027-02-01 to 2027-01-01
[2]
$ guanxi holidays --from 2027-01-01 --to 2090-01-01
! guanxi: more than twenty years at once
! hint: --from and --to lie at most twenty years apart
[2]
$ guanxi holidays --kind fest
! guanxi: --kind does not know 'fest'
! hint: did you mean festival? it takes: public, festival, regional, substitute, workday, off
[2]
$ guanxi holidays CN
! guanxi: holidays cannot 'CN'
! hint: it knows add, check and import; a country is --country CC, a person --who WHO
[2]
$ guanxi holidays chek x.toml
! guanxi: holidays cannot 'chek'
! hint: did you mean check? it knows add, check and import; a country is --country CC, a person --who WHO
[2]
# A pack of one's own goes over the built-in one.
$ mkdir -p $XDG_CONFIG_HOME/guanxi/packs; cat >$XDG_CONFIG_HOME/guanxi/packs/cn.toml <<'END'
> country = "CN"
> [workdays]
> off = ["2026-12-24"]
> [[holiday]]
> id = "winter-solstice"
> name = "Dumplings together"
> on = "term 冬至"
> [[holiday]]
> id = "christmas"
> name = "Christmas party"
> on = "12-24"
> kind = "festival"
> END
$ guanxi holidays --country CN --from 2026-12-01 --to 2026-12-31
date            holiday                                   kind      closed  note
2026-12-12 Sat  Double Twelve, the sale of December 双…   festival
2026-12-22 Tue  Dumplings together                        public    closed
2026-12-24 Thu  Day off by notice                         off       closed
2026-12-24 Thu  Christmas party                           festival  closed
# Holidays are dates too.
$ guanxi log wangwei moon cakes --date mid-autumn
<id>  2026-09-25  meeting (in-person)  王伟 (Qingshi Pumps)
$ guanxi log wangwei "moon cakes again" --date "mid-autumn 2025"
<id>  2025-10-06  meeting (in-person)  王伟 (Qingshi Pumps)
$ guanxi holidays --country CN --from spring-festival --to lantern --kind festival
date            holiday                                   kind      closed  note
2027-02-13 Sat  Work begins again (on the 6th to 8th da…  festival
2027-02-20 Sat  Lantern Festival 元宵节                   festival
$ guanxi log wangwei x --date mid-autum
! guanxi: cannot read the date 'mid-autum'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
# A broken one is named, wherever packs are asked.
$ echo 'wekend = ["sat"]' >>$XDG_CONFIG_HOME/guanxi/packs/cn.toml
$ guanxi holidays --country CN
date            holiday           kind        closed  note
2026-12-12 Sat  Double Twelve, …  festival
2026-12-22 Tue  Dumplings toget…  public      closed
2026-12-24 Thu  Day off by noti…  off         closed
2027-01-01 Fri  New Year's Day …  public      closed  provisional
2027-01-15 Fri  Laba Festival …   festival
2027-01-30 Sat  Little New Year…  festival
2027-02-05 Fri  Lunar New Year'…  public      closed  provisional
2027-02-06 Sat  Spring Festival…  public      closed  to 2027-02-08; provisional
2027-02-09 Tue  Spring Festival…  substitute  closed  provisional
2027-02-10 Wed  Spring Festival…  substitute  closed  provisional
2027-02-13 Sat  Work begins aga…  festival
2027-02-20 Sat  Lantern Festiva…  festival
2027-03-04 Thu  Two Sessions of…  festival            to 2027-03-11
2027-03-08 Mon  Women's Day (ha…  festival
2027-04-05 Mon  Qingming, Tomb-…  public      closed  provisional
2027-05-01 Sat  Labour Day 劳动…  public      closed  to 2027-05-02; provisional
2027-05-03 Mon  Labour Day 劳动…  substitute  closed  provisional
2027-05-04 Tue  Labour Day 劳动…  substitute  closed  provisional
2027-05-04 Tue  Youth Day (half…  festival    closed  provisional
2027-05-09 Sun  Mother's Day 母…  festival
2027-05-12 Wed  Nurses' Day 护…   festival
2027-06-01 Tue  Children's Day …  festival
2027-06-01 Tue  618, the sale o…  festival            to 2027-06-18
2027-06-09 Wed  Dragon Boat Fes…  public      closed  provisional
2027-06-20 Sun  Father's Day 父…  festival
2027-08-01 Sun  Army Day (half …  festival
2027-08-08 Sun  Qixi, the lover…  festival
2027-08-16 Mon  Ghost Festival …  festival
2027-08-19 Thu  Doctors' Day 医…  festival
2027-09-10 Fri  Teachers' Day …   festival
2027-09-15 Wed  Mid-Autumn Fest…  public      closed  provisional
2027-10-01 Fri  National Day 国…  public      closed  to 2027-10-03; provisional
2027-10-04 Mon  National Day 国…  substitute  closed  provisional
2027-10-05 Tue  National Day 国…  substitute  closed  provisional
2027-10-08 Fri  Double Ninth, S…  festival
2027-10-24 Sun  Programmers' Da…  festival
2027-11-01 Mon  Double Eleven, …  festival            to 2027-11-11
2027-11-08 Mon  Journalists' Da…  festival
! guanxi: $HOME/.config/guanxi/packs/cn.toml:13: a [[holiday]] has no key 'wekend'
! hint: its keys: id, name, local, on, days, kind, where, from, until, except, shift, approximate, greeting, source or checked
$ guanxi log wangwei x --date mid-autumn
<id>  2026-09-25  meeting (in-person)  王伟 (Qingshi Pumps)
! guanxi: $HOME/.config/guanxi/packs/cn.toml:13: a [[holiday]] has no key 'wekend'
! hint: its keys: id, name, local, on, days, kind, where, from, until, except, shift, approximate, greeting, source or checked
$ guanxi log wangwei x --date yesterday
<id>  2026-11-19  meeting (in-person)  王伟 (Qingshi Pumps)
# Where not everybody takes each of them for a country, the table does not either.
$ guanxi holidays --country HK --country MO --from 2026-12-25 --to 2027-01-01 --kind public
date            country/region  holiday                     kind    closed  note
2026-12-25 Fri  HK              Christmas Day 聖誕節        public  closed
2026-12-25 Fri  MO              Christmas Day 聖誕節        public  closed
2026-12-26 Sat  HK              The first weekday after C…  public  closed
2027-01-01 Fri  HK              New Year's Day 元旦         public  closed
2027-01-01 Fri  MO              New Year's Day 元旦         public  closed
$ guanxi holidays --country HK --country MO --from 2026-12-25 --to 2026-12-25 --json | grep -o '"country":"..",' | sort -u
"country":"HK",
"country":"MO",
