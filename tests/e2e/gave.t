# Gifts and favours, both ways, with what they were worth and what for.
$ guanxi add 王伟 --org 华为 --title 总经理 --country CN -q
$ guanxi add Klaus Weber --org 'Norderelbe Pumpen' --country DE -q
$ guanxi gave
$ guanxi gave wangwei a tea set --value '260 CNY' --for mid-autumn -d 2026-09-24
<id>  2026-09-24  gave 王伟 (华为): a tea set (gift, 260 CNY, for mid-autumn)
$ guanxi gave wangwei introduced him to a bank in Frankfurt -k introduction
<id>  2026-11-20  gave 王伟 (华为): introduced him to a bank in Frankfurt (introduction)
$ guanxi gave 华为 a print of the first pump --value 90.50
<id>  2026-11-20  gave 华为: a print of the first pump (gift, 90.50 CNY)
$ guanxi gave klaus-weber a bottle of Riesling --value '€18' --sensitive
<id>  2026-11-20  gave Klaus Weber (Norderelbe Pumpen), gift, sensitive
$ guanxi got wangwei mooncakes --value 180 --for mid-autumn -d 2026-09-20
<id>  2026-09-20  got from 王伟 (华为): mooncakes (gift, 180 CNY, for mid-autumn)
$ guanxi got klaus-weber dinner at the harbour --kind hospitality --value 'EUR 1,240'
<id>  2026-11-20  got from Klaus Weber (Norderelbe Pumpen): dinner at the harbour (hospitality, 1240 EUR)
$ guanxi got wangwei a word with the port office --kind favour --sensitive
<id>  2026-11-20  got from 王伟 (华为), favour, sensitive
$ guanxi gave
id     date        who                 what                    value  for
<id>  2026-11-20  Klaus Weber (Nord…  (sensitive)
<id>  2026-11-20  华为                a print of the fi…  90.50 CNY
<id>  2026-11-20  王伟 (华为)         introduced him to…
<id>  2026-09-24  王伟 (华为)         a tea set             260 CNY  mid-autumn
$ guanxi got
id     date        who                 what                    value  for
<id>  2026-11-20  王伟 (华为)         (sensitive)
<id>  2026-11-20  Klaus Weber (Nord…  dinner at the harb…  1240 EUR
<id>  2026-09-20  王伟 (华为)         mooncakes             180 CNY  mid-autumn
$ guanxi got --include-sensitive
id     date        who                 what                    value  for
<id>  2026-11-20  王伟 (华为)         a word with the po…
<id>  2026-11-20  Klaus Weber (Nord…  dinner at the harb…  1240 EUR
<id>  2026-09-20  王伟 (华为)         mooncakes             180 CNY  mid-autumn
$ guanxi gave wangwei
id     date        who          what                           value  for
<id>  2026-11-20  王伟 (华为)  introduced him to a bank i…
<id>  2026-09-24  王伟 (华为)  a tea set                    260 CNY  mid-autumn
$ guanxi gave 华为 --kind gift
id     date        who          kind  what                     value  for
<id>  2026-11-20  华为         gift  a print of the fir…  90.50 CNY
<id>  2026-09-24  王伟 (华为)  gift  a tea set              260 CNY  mid-autumn
$ guanxi gave --for Mid-Autumn
id     date        who          kind  what         value  for
<id>  2026-09-24  王伟 (华为)  gift  a tea set  260 CNY  mid-autumn
$ guanxi gave --format tsv
id	date	who	kind	what	value	for	amount	currency	sensitive
<id>	2026-11-20	klaus-weber	gift						true
<id>	2026-11-20	huawei	gift	a print of the first pump	90.50 CNY		90.50	CNY	false
<id>	2026-11-20	wangwei	introduction	introduced him to a bank in Frankfurt					false
<id>	2026-09-24	wangwei	gift	a tea set	260 CNY	mid-autumn	260	CNY	false
$ guanxi gave --json --include-sensitive | tr '{' '\n' | tail -1
"id":"<id>","date":"2026-09-24","who":"wangwei","kind":"gift","what":"a tea set","value":"260 CNY","for":"mid-autumn","amount":"260","currency":"CNY","sensitive":false}]}
$ guanxi got wangwei --json
{"schema":"guanxi.got/1","favours":[{"id":"<id>","date":"2026-11-20","who":"wangwei","kind":"favour","what":null,"value":null,"for":null,"amount":null,"currency":null,"sensitive":true},{"id":"<id>","date":"2026-09-20","who":"wangwei","kind":"gift","what":"mooncakes","value":"180 CNY","for":"mid-autumn","amount":"180","currency":"CNY","sensitive":false}]}
$ COLUMNS=60 guanxi gave
id     date        who                  what
<id>  2026-11-20  Klaus Weber (Norde…  (sensitive)
<id>  2026-11-20  华为                 a print of the firs…
<id>  2026-11-20  王伟 (华为)          introduced him to a…
<id>  2026-09-24  王伟 (华为)          a tea set
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at       华为 (huawei), 总经理
  where    CN
  contact  never contacted
  warmth   14 of 100
  got      <id>  2026-11-20  (sensitive)
  gave     <id>  2026-11-20  introduced him to a bank in Frankfurt
           (introduction)
  gave     <id>  2026-09-24  a tea set (260 CNY, for mid-autumn)
  got      <id>  2026-09-20  mooncakes (180 CNY, for mid-autumn)
$ guanxi show klaus-weber
Klaus Weber  klaus-weber
  at       Norderelbe Pumpen (norderelbe-pumpen)
  where    DE
  contact  never contacted
  warmth   8 of 100
  got      <id>  2026-11-20  dinner at the harbour (hospitality, 1240 EUR)
  gave     <id>  2026-11-20  (sensitive)

# Our own firm's policy.
$ guanxi config set gift.limit 300
gift.limit = 300, in $HOME/.config/guanxi/config.toml
$ guanxi config set gift.per_org 500
gift.per_org = 500, in $HOME/.config/guanxi/config.toml
$ guanxi gave wangwei a fountain pen --value 320
! guanxi: your firm allows 300 CNY for one gift, and this is 320 CNY
! guanxi: your firm allows 500 CNY a year, and this makes it 670.50 CNY
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave wangwei a fountain pen --value 320 --yes
<id>  2026-11-20  gave 王伟 (华为): a fountain pen (gift, 320 CNY)
! guanxi: your firm allows 300 CNY for one gift, and this is 320 CNY
! guanxi: your firm allows 500 CNY a year, and this makes it 670.50 CNY
$ guanxi gave wangwei a book --value 50
! guanxi: your firm allows 500 CNY a year, and this makes it 720.50 CNY
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave wangwei a book --value '20 EUR'
! guanxi: your firm allows 300 CNY for one gift; 20 EUR was not compared with it
! guanxi: your firm allows 500 CNY a year; 20 EUR was not compared with it
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave klaus-weber a book --value 50
<id>  2026-11-20  gave Klaus Weber (Norderelbe Pumpen): a book (gift, 50 CNY)
$ guanxi undo
took back: <id>  2026-11-20  gave Klaus Weber (Norderelbe Pumpen): a book (gift, 50 CNY)

# Theirs: each firm's, or its group's.
$ guanxi edit 华为 --gift-limit '200 CNY per year, 150'
changed huawei  华为
$ guanxi show 华为
华为  huawei
  gift limit  150 CNY, 200 CNY per year
  people      王伟 (wangwei), 总经理
  gave        <id>  2026-11-20  a print of the first pump (90.50 CNY)
$ guanxi show 华为 --json | grep -o '"gift_limit":"[^"]*"'
"gift_limit":"150 CNY, 200 CNY per year"
$ guanxi edit norderelbe-pumpen --gift-limit none
changed norderelbe-pumpen  Norderelbe Pumpen
$ guanxi gave klaus-weber a calendar
! guanxi: Norderelbe Pumpen allows no gifts
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave klaus-weber gave advice on Ningbo --kind advice
<id>  2026-11-20  gave Klaus Weber (Norderelbe Pumpen): gave advice on Ningbo (advice)
$ guanxi gave wangwei a scarf --value 160 -d 2025-12-30
! guanxi: 华为 allows 150 CNY for one gift, and this is 160 CNY
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi add-org 'Norderelbe Service' --parent norderelbe-pumpen
added norderelbe-service  Norderelbe Service
$ guanxi gave norderelbe-service a calendar
! guanxi: Norderelbe Pumpen allows no gifts
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi edit norderelbe-pumpen --gift-limit ''
changed norderelbe-pumpen  Norderelbe Pumpen
$ guanxi gave klaus-weber a calendar
<id>  2026-11-20  gave Klaus Weber (Norderelbe Pumpen): a calendar (gift)
$ guanxi add-org Huaxin --gift-limit '10 CNYY'
! guanxi: 'CNYY' is no currency of ISO 4217
! hint: did you mean CNY?
[2]
$ guanxi edit 华为 --gift-limit 'a little'
! guanxi: 'a little' is no amount of money
! hint: as '300 CNY' or '12.50 EUR'
[2]
$ guanxi edit wangwei --gift-limit 200
! guanxi: --gift-limit does not apply to a person
[2]

# What is not given there.
$ guanxi gave wangwei 一个闹钟
! guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave wangwei a wall clock and an umbrella --yes
<id>  2026-11-20  gave 王伟 (华为): a wall clock and an umbrella (gift)
! guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral
! guanxi: taboo in China, umbrella: 伞 (sǎn) sounds like 散 (sàn), to part
$ guanxi gave wangwei 4 boxes of tea
! guanxi: taboo in China, anything in fours: 四 (sì) sounds like 死, death; eight and pairs are welcome
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave wangwei a red envelope --value 44
! guanxi: your firm allows 500 CNY a year, and this makes it 714.50 CNY
! guanxi: 华为 allows 200 CNY a year, and this makes it 624 CNY
! guanxi: taboo in China, anything in fours: 四 (sì) sounds like 死, death; eight and pairs are welcome
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave wangwei a tea caddy for 14 teas --value 44
! guanxi: your firm allows 500 CNY a year, and this makes it 714.50 CNY
! guanxi: 华为 allows 200 CNY a year, and this makes it 624 CNY
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave klaus-weber a wall clock
<id>  2026-11-20  gave Klaus Weber (Norderelbe Pumpen): a wall clock (gift)
$ guanxi log wangwei mid-autumn visit --gave 'a clock' -k visit --yes
<id>  2026-11-20  visit (in-person)  王伟 (华为)
  <id>  gave 王伟 (华为): a clock
! guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral
$ echo '{"who": "wangwei", "text": "an old visit", "gave": "a clock", "date": "2024-09-17", "yes": true}' | guanxi log --batch
logged 1 interaction
! guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral

# On a terminal it asks.
$ echo n | script -qec 'guanxi --no-pager gave wangwei a clock' /dev/null | tr -d '\r' | grep -o 'guanxi: .*\|record it all the same? .y/N.'
guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral
record it all the same? [y/N]
guanxi: the gift was not recorded
$ guanxi gave wangwei a clock --yes --json
{"schema":"guanxi.gave/1","id":"<id>","who":"wangwei","date":"2026-11-20","kind":"gift","sensitive":false,"objections":["taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral"]}
! guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral

# What is wrong stores nothing.
$ guanxi gave wangwei tea --value -3
! guanxi: '-3' is negative
! hint: what was given and what was got are told apart by the command
[2]
$ guanxi gave wangwei tea --value '3 CNYY'
! guanxi: 'CNYY' is no currency of ISO 4217
! hint: did you mean CNY?
[2]
$ guanxi gave wangwei tea --value '3 EURO'
! guanxi: 'EURO' is no currency of ISO 4217
! hint: did you mean EUR?
[2]
$ guanxi gave wangwei tea --value '3.555 EUR'
! guanxi: '3.555 EUR' is finer than EUR goes
! hint: EUR has 2 digits behind the point
[2]
$ guanxi gave wangwei tea --value 3,5
! guanxi: '3,5' is no amount of money
! hint: as '300 CNY' or '12.50 EUR'
[2]
$ guanxi gave wangwei tea --value much
! guanxi: 'much' is no amount of money
! hint: as '300 CNY' or '12.50 EUR'
[2]
$ guanxi gave wangwei tea --value 0
! guanxi: '0' is zero
! hint: leave the value out when it is not known
[2]
$ guanxi gave wangwei tea --kind present
! guanxi: --kind does not know 'present'
! hint: it takes: gift, favour, hospitality, introduction, advice
[2]
$ guanxi gave wangwei tea -d tomorrow
! guanxi: --date 2026-11-21 is still to come
! hint: record a gift once it was given
[2]
$ guanxi gave wangwei ' '
! guanxi: gave: what it was is missing
[2]
$ guanxi gave liming tea
! guanxi: no person or organisation is called 'liming'
! hint: see guanxi list
[3]
$ guanxi gave --value 3
! guanxi: gave: --value needs a gift or a favour
! hint: say what it was: guanxi gave WHO WHAT
[2]
$ guanxi got wangwei --yes
! guanxi: unknown option '--yes'
! hint: see guanxi got --help; put -- before words that start with -
[2]
$ guanxi gave wangwei tea --include-sensitive
! guanxi: gave: --include-sensitive is for a list
! hint: leave it out, or leave out what it was
[2]
$ guanxi undo --list -n 1
id     when              command  what
<id>  2026-11-20 09:00  gave     <id>  2026-11-20  gave 王伟 (华为): a clock …
$ guanxi undo
took back: <id>  2026-11-20  gave 王伟 (华为): a clock (gift)
$ guanxi gave --format tsv | wc -l
12
# A currency that another took the place of is read for what was given before; after, it is said.
$ guanxi add 'Eva Replaced' --org 'Guilder Sample N.V.' --new-org -q
$ guanxi got eva-replaced 'a book' --value '20 ANG' --date 2024-05-02 | sed 's/^[^ ]*//'
  2024-05-02  got from Eva Replaced (Guilder Sample N.V.): a book (gift, 20 ANG)
$ guanxi got eva-replaced 'a pen' --value '20 ANG' | sed 's/^[^ ]*//'
  2026-11-20  got from Eva Replaced (Guilder Sample N.V.): a pen (gift, 20 ANG)
! guanxi: ANG was replaced by XCG on 2025-03-31; it is kept as it was typed
$ guanxi got eva-replaced 'a pencil' --value '20 XCG' | sed 's/^[^ ]*//'
  2026-11-20  got from Eva Replaced (Guilder Sample N.V.): a pencil (gift, 20 XCG)
$ guanxi got eva-replaced 'rose oil' --value '30 BGN' | sed 's/^[^ ]*//'
  2026-11-20  got from Eva Replaced (Guilder Sample N.V.): rose oil (gift, 30 BGN)
! guanxi: BGN was replaced by EUR on 2026-01-01; it is kept as it was typed
$ guanxi edit guilder-sample --gift-limit '100 BGN'
changed guilder-sample  Guilder Sample N.V.
! guanxi: BGN was replaced by EUR on 2026-01-01; it is kept as it was typed
$ guanxi gave eva-replaced 'a cup' --value '20 XGC'
! guanxi: 'XGC' is no currency of ISO 4217
! hint: did you mean XCG?
[2]
