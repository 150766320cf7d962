# One language of filters: options, an expression where they are not enough, and names for those that come again.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi init -q
$ guanxi add-org 青石泵业有限公司 --handle qingshi --country CN --city 宁波 -q
$ guanxi add 王伟 --org qingshi --tier A --tag vip --tag seals --owner 'Lin Jia' -q
$ guanxi add 李娜 --org qingshi --tier B --tag seals --tag paused -q
$ guanxi add Klaus Weber --org Norderelbe --tier A --country DE --city Hamburg --tag vip --owner Xu -q
$ guanxi add Marie Beispiel --tier C --country FR --city Metz -q
$ guanxi cadence --tier A 4w -q; guanxi cadence --default 90d -q
$ guanxi log wangwei tea -k tea -d 2026-08-03 -q
$ guanxi log lina,wangwei dinner -k dinner -d 2026-09-01 +fair -q
$ guanxi log klaus a call -k call -d 2026-11-20 -q
$ guanxi list 'tier:A last>60d -tag:paused org:青石' --format ids
wangwei
$ guanxi list 'tier:A' --format ids
klaus-weber
wangwei
$ guanxi list --tier A --tier C --format ids
klaus-weber
marie-beispiel
wangwei
$ guanxi list 'tier:A,C' --format ids
klaus-weber
marie-beispiel
wangwei

# Options that repeat are a union; a+b is both at once. The expression says the same.
$ guanxi list --tag vip --tag paused --format ids
klaus-weber
lina
wangwei
$ guanxi list --tag vip+seals --format ids
wangwei
$ guanxi list 'tag:vip+seals,paused' --format ids
lina
wangwei
$ guanxi list 'city:Hamburg or (org:qingshi -tag:vip)' --format ids
klaus-weber
lina
$ guanxi list 'tag:""' --format ids
marie-beispiel
$ guanxi list 'last:never' --format ids
marie-beispiel
$ guanxi list 'last<2w' --format ids
klaus-weber
$ guanxi list 'owner:lin jia' --format ids
! guanxi: 'jia' is no condition
! hint: a condition is a word, a colon and a value, as tier:A; see guanxi help filters
!   owner:lin jia
!             ^^^
[2]
$ guanxi list 'owner:"lin jia"' --format ids
wangwei
$ guanxi list --owner 'lin jia' --format ids
wangwei
$ guanxi list --who wangwei,klaus --format ids
klaus-weber
wangwei
$ guanxi list 'tier：A，C' --format ids
klaus-weber
marie-beispiel
wangwei
$ guanxi list --since 2026-09-01 --until 2026-09-30 --format ids
lina
wangwei

# What is due, by the rhythm that holds.
$ guanxi list --overdue --format ids
wangwei
$ guanxi list --due 2026-12-24 --format ids
klaus-weber
lina
wangwei
$ guanxi list 'due<=2026-12-24' --format ids
klaus-weber
lina
wangwei
$ guanxi list 'due<4w' --format ids
klaus-weber
lina
wangwei

# Sorted, turned round, cut short, and the columns that one wants.
$ guanxi list --sort name --columns name,tier,city
name            tier  city
Klaus Weber     A     Hamburg
Marie Beispiel  C     Metz
李娜            B
王伟            A
$ guanxi list --sort last_contact --reverse --limit 2 --columns handle,last_contact
handle       last
klaus-weber  2026-11-20
lina         2026-09-01
$ guanxi list --reverse --limit 1 --format ids
wangwei
$ guanxi list --sort colour
! guanxi: list has no column 'colour'
! hint: there are: handle, name, pinyin, org, title, city, country, timezone, tier, email, phone, wechat, birthday, last_contact, last_in_person, next_due
[2]
$ guanxi list --columns handle,colour
! guanxi: list has no column 'colour'
! hint: there are: handle, name, pinyin, org, title, city, country, timezone, tier, email, phone, wechat, birthday, last_contact, last_in_person, next_due
[2]

# The same words in other commands.
$ guanxi cadence tier:A --format ids
wangwei
klaus-weber
$ guanxi cadence --tier A --country DE --format ids
klaus-weber
$ guanxi remind --as-of 2026-12-10 --tier A --only contact --format tsv | cut -f 2,3
kind	who
contact	wangwei
$ guanxi remind --on 2026-12-10 'city:宁波' --only contact --format tsv | cut -f 2,3
kind	who
contact	wangwei
contact	lina
$ guanxi remind --as-of 2026-12-10 --overdue --only contact --format ids | wc -l
2
$ guanxi history --org qingshi --columns date,who
date        who
2026-09-01  李娜, 王伟
2026-08-03  王伟
$ guanxi history 'tier:B or kind:call' --columns date,who
date        who
2026-11-20  Klaus Weber
2026-09-01  李娜, 王伟
$ guanxi history -k dinner,call --columns date,kind
date        kind
2026-11-20  call
2026-09-01  dinner
$ guanxi history --since 2026-09-01 --until 2026-09-30 --columns date,kind
date        kind
2026-09-01  dinner
$ guanxi history --from 2026-09-01 --to 2026-09-30 --columns date,kind
date        kind
2026-09-01  dinner
$ guanxi history --tag vip --columns date,who
date        who
2026-11-20  Klaus Weber
2026-09-01  李娜, 王伟
2026-08-03  王伟
$ guanxi history --reverse --limit 1 --columns date,who
date        who
2026-08-03  王伟
$ guanxi history wangwei 'kind:tea' --columns date,kind
date        kind
2026-08-03  tea
$ guanxi graph 'tier:A kind:call' --format tsv | grep -v '	0	0'
period	from	to	contacts	in_person
2026-11	2026-11-01	2026-11-30	1	0
$ guanxi list --orgs --country CN --format ids
qingshi
$ guanxi list --orgs 'city:宁波' --format ids
qingshi

# A filter with a name.
$ guanxi config set filter.vip 'tier:A -tag:paused'
filter.vip = tier:A -tag:paused, in $HOME/.config/guanxi/config.toml
$ guanxi config set filter.far '@vip -country:CN'
filter.far = @vip -country:CN, in $HOME/.config/guanxi/config.toml
$ guanxi list @vip --format ids
klaus-weber
wangwei
$ guanxi list @far --format ids
klaus-weber
$ guanxi list 'not @vip last:never' --format ids
marie-beispiel
$ guanxi list '-@vip last:never' --format ids
! guanxi: '-@vip last:never' is no option
! hint: write it with not, as: 'not @vip last:never'
[2]
$ guanxi list --format ids -- '-@vip'
lina
marie-beispiel
$ guanxi list -- '-@vip'
handle          name            firm              tier  last        next
lina            李娜            青石泵业有限公司  B     2026-09-01  2026-11-30
marie-beispiel  Marie Beispiel                    C                 2027-02-25

# What is wrong is pointed at.
$ guanxi list 'teir:A last>60d'
! guanxi: a filter has no word 'teir'
! hint: did you mean tier? it knows: tag, org, tier, city, country, owner, who, kind, via, since, until, last, in-person, due, overdue
!   teir:A last>60d
!   ^^^^
[2]
$ guanxi list 'tier:A last>soon'
! guanxi: cannot read the date 'soon'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
!   tier:A last>soon
!               ^^^^
[2]
$ guanxi list 'tier:A org:"青石'
! guanxi: this quote is not closed
! hint: put " behind the value
!   tier:A org:"青石
!              ^^^^^
[2]
$ guanxi list 'tier:A (org:青石 or city:Metz'
! guanxi: this parenthesis is not closed
! hint: put one behind what belongs to it
!   tier:A (org:青石 or city:Metz
!          ^
[2]
$ guanxi list 'tier:A)'
! guanxi: nothing opens this parenthesis
! hint: leave it out
!   tier:A)
!         ^
[2]
$ guanxi list 'org:青石 nonsense'
! guanxi: 'nonsense' is no condition
! hint: a condition is a word, a colon and a value, as tier:A; see guanxi help filters
!   org:青石 nonsense
!            ^^^^^^^^
[2]
$ guanxi list '青石泵业:宁波 tier:A'
! guanxi: a filter has no word '青石泵业'
! hint: it knows: tag, org, tier, city, country, owner, who, kind, via, since, until, last, in-person, due, overdue
!   青石泵业:宁波 tier:A
!   ^^^^^^^^
[2]
$ guanxi list 'org:青石 country:Frankreich,Atlantis'
! guanxi: no country or region is called 'Atlantis'
! hint: a code of ISO 3166, as CN, DE or US, or a name, as Germany or 德国
!   org:青石 country:Frankreich,Atlantis
!                    ^^^^^^^^^^^^^^^^^^^
[2]
$ guanxi list 'tier>A'
! guanxi: tier is not more or less than something
! hint: write tier: before the value
!   tier>A
!       ^
[2]
$ guanxi list 'overdue:yes'
! guanxi: overdue stands alone
! hint: leave out what is behind it
!   overdue:yes
!   ^^^^^^^
[2]
$ guanxi list 'tier:'
! guanxi: a value is missing here
! hint: "" is an empty one, as in tag:""
!   tier:
!        ^
[2]
$ guanxi list 'tier:A or'
! guanxi: a condition is missing here
! hint: a condition is a word, a colon and a value, as tier:A; see guanxi help filters
!   tier:A or
!            ^
[2]
$ guanxi list 'last:60d'
! guanxi: last:60d may mean two things
! hint: last<60d is within that time, last>60d longer ago
!   last:60d
!        ^^^
[2]
$ guanxi list 'kind:tea'
! guanxi: kind says nothing here: it is about entries
! hint: guanxi history takes it
!   kind:tea
!        ^^^
[2]
$ guanxi list --orgs tier:A
! guanxi: tier says nothing here: it is about people
! hint: leave it out, or leave out --orgs
!   tier:A
!        ^
[2]
$ guanxi history 'kind:tee'
! guanxi: 'tee' is no kind of interaction
! hint: did you mean tea? it may be: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
!   kind:tee
!        ^^^
[2]
$ guanxi list 'who:nobody'
! guanxi: no person is called 'nobody'
! hint: see guanxi list
!   who:nobody
!       ^^^^^^
[3]
$ guanxi list @vpi
! guanxi: no filter is called @vpi
! hint: did you mean @vip?
!   @vpi
!   ^^^^
[2]
$ guanxi list @none
! guanxi: no filter is called @none
! hint: save one: guanxi config set filter.none 'tier:A last>60d'
!   @none
!   ^^^^^
[2]
$ guanxi list -tag:paused
! guanxi: '-tag:paused' is no option
! hint: write it with not, as: 'not tag:paused'
[2]
$ guanxi list "tag:$(printf '%10000s' x | tr ' ' x)" 2>&1 | cut -c 1-100
guanxi: the filter has 10004 bytes, and no more than 2000 are read
hint: save a part of it by name: guanxi config set filter.NAME 'FILTER'
$ guanxi list "$(printf '%100s' '(' | tr ' ' '(')tier:A"
! guanxi: the filter goes deeper than 30 parentheses
! hint: write it in fewer
!   (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((…
!                                 ^
[2]
$ guanxi config set filter.bad 'teir:A'
! guanxi: filter.bad cannot be 'teir:A'
! hint: it takes a filter: a filter has no word 'teir'
!   teir:A
!   ^^^^
[2]
$ guanxi config set filter.ring '@ring'
filter.ring = @ring, in $HOME/.config/guanxi/config.toml
$ guanxi list @ring
! guanxi: @ring: the filter @ring leads back to itself
! hint: change it: guanxi config set filter.ring 'FILTER'
[2]
$ guanxi help filters
A filter chooses people, entries or reminders. list, history, cadence, remind,
find and graph take it, as options or as one argument in quotes:

  guanxi list --tier A --tag vip --tag board
  guanxi list 'tier:A last>60d -tag:paused org:青石'

Conditions one after the other hold all. or parts such rows, ( ) put together, -
or not before a condition turns it round. Commas part values any of which will
do, as an option that is given again does; tag:a+b, as --tag a+b, is both. A
value with a blank, a comma or a parenthesis stands in "…", in which "" is one
quote.

Days are written as everywhere (fri, 2026-11-20, "3 days ago"); a length of time
is one from today: last>60d is longer ago than 60 days, due<2w within two weeks.
An entry is chosen by anybody who took part, each condition for itself.

guanxi config set filter.vip 'tier:A -tag:paused' gives a filter a name, and
guanxi list @vip uses it; so do other filters, as '@vip country:DE'.

--sort, --reverse, --limit and --columns say how a table is put, and --format
ids prints handles or ids alone, one a line, for another command.

Words
  tag        they have this tag, or the entry has it; tag:a+b: both; tag:"":
             none at all
  org        they hold a position there now
  tier       how much they matter: A, B, C; tier:"": no tier
  city       where they are: their own city, else that of their firm; in any
             script
  country    their own country or region, else that of their firm; by code or
             name
  owner      who looks after them; owner:me is user.name of the configuration
  who        they themselves; an entry in which they took part; who:a+b: both
             did
  kind       of an entry: meeting, dinner, call
  via        of an entry: its channel, as wechat
  since      the entry, or the last contact with them, was on that day or later
  until      the entry, or the last contact with them, was on that day or before
  last       the last contact: last>60d is longer ago, last<60d is not so long;
             last:never
  in-person  the last meeting face to face, in the same way
  due        the next contact by their rhythm, or the reminder: due:fri is by
             then, due<2w within two weeks
  overdue    it is past due
  @NAME      the filter of that name in the configuration

Examples
  guanxi list 'tier:A last>60d'
      those who matter most and were not spoken with for two months
  guanxi list 'org:青石 or (country:DE -tag:paused)'
      a firm, and Germany but for some
  guanxi history 'who:wangwei kind:dinner,lunch' --since 2026-01-01
      when you ate with somebody this year
  guanxi remind --overdue --city 宁波
      what waits in one city
  guanxi config set filter.cold 'tier:A last>60d' && guanxi list @cold
      a filter with a name

# The words and their values complete.
$ guanxi __complete -- list ti
tier:	how much they matter: A, B, C; tier:"": no tier
$ guanxi __complete -- list 'tier:A tag:v'
tier:A tag:vip
$ guanxi __complete -- list 'tier:A -tag:vip,s'
tier:A -tag:vip,seals
$ guanxi __complete -- list @v
@vip	tier:A -tag:paused
$ guanxi __complete -- history 'kind:d'
kind:dinner
$ guanxi __complete -- remind ov
overdue	it is past due
$ guanxi __complete -- list --owner ''
Lin Jia
Xu
$ guanxi __complete -- help fil
filters

# Names stand beside filters where one is meant; nothing is passed over.
$ guanxi list wangwei lina tag:vip --format ids
wangwei
$ guanxi cadence wangwei --overdue --format ids
wangwei
$ guanxi cadence lina --overdue --tag vip --format ids
$ guanxi cadence --tier A --tier B 2w
! guanxi: cadence: --tier, --org and --default exclude each other
! hint: set the one after the other
[2]
$ guanxi cadence lina 2w --overdue
! guanxi: cadence (add) takes no --overdue
! hint: see guanxi cadence --help
[2]
$ guanxi history wangwei lina
! guanxi: history: unexpected argument 'lina'
! hint: of several people: --who wangwei,lina
[2]
$ guanxi history --who wangwei+lina --columns date,who
date        who
2026-09-01  李娜, 王伟
$ guanxi remind wangwei
! guanxi: remind: unexpected argument 'wangwei'
! hint: of one person: --who wangwei
[2]
$ guanxi graph wangwei lina
! guanxi: graph: unexpected argument 'lina'
! hint: of several people: --who wangwei,lina
[2]
$ guanxi remind --who wangwei --only contact --format tsv | cut -f 2,3
kind	who
contact	wangwei
$ guanxi remind --due 2026-12-31 --only contact --format tsv | cut -f 3,5
who	date
wangwei	2026-09-29
lina	2026-11-30
klaus-weber	2026-12-18

# Of a meeting with several a filter asks everybody.
$ guanxi add Nora Sample -q; guanxi add Olaf Sample --tier A -q
$ guanxi plan nora,olaf tomorrow the fair -q
$ guanxi remind --days 3 --who olaf --only planned --format tsv | cut -f 3,6
who	due_in_days
nora-sample	1
$ guanxi remind --days 3 'tier:A' --only planned --format tsv | cut -f 3,6
who	due_in_days
nora-sample	1
$ guanxi remind --days 3 'who:nora -who:olaf' --only planned
$ guanxi remind --days 3 'not tier:A' --only planned
