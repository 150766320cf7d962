# What went both ways, by kind and currency; nothing is netted off.
$ guanxi add 王伟 --org 华为 -q
$ guanxi add 李明 --org 华为 -q
$ guanxi add Klaus Weber --org Norderelbe --country DE -q
$ guanxi balance
$ guanxi balance wangwei
$ guanxi got wangwei mooncakes --value 180 -d 2026-01-04
<id:cakes>  2026-01-04  got from 王伟 (华为): mooncakes (gift, 180 CNY)
$ guanxi got wangwei dinner at the lake --kind hospitality -d 2026-02-01
<id>  2026-02-01  got from 王伟 (华为): dinner at the lake (hospitality)
$ guanxi gave liming a tea set --value 260 -d 2025-09-01
<id>  2025-09-01  gave 李明 (华为): a tea set (gift, 260 CNY)
$ guanxi gave liming a book --value '12.50 EUR' -d 2025-10-01
<id>  2025-10-01  gave 李明 (华为): a book (gift, 12.50 EUR)
$ guanxi gave klaus-weber a scarf --value 300 --sensitive -d 2026-11-02
<id>  2026-11-02  gave Klaus Weber (Norderelbe), gift, sensitive
$ guanxi got klaus-weber a print --sensitive -d 2026-10-02
<id>  2026-10-02  got from Klaus Weber (Norderelbe), gift, sensitive
$ guanxi balance
who                 gave                got                  not answered
王伟 (华为)         0                   2 (180 CNY; 1 with…  2026-01-04  moonca…
Klaus Weber (Nord…  1                   1
李明 (华为)         2 (260 CNY, 12.50…  0
$ guanxi balance --orgs
who         gave                   got                     not answered
华为        2 (260 CNY, 12.50 EU…  2 (180 CNY; 1 without…  2026-01-04  mooncakes
Norderelbe  1                      1
$ COLUMNS=60 guanxi balance
who            gave           got             not answered
王伟 (华为)    0              2 (180 CNY; 1…  2026-01-04  m…
Klaus Weber …  1              1
李明 (华为)    2 (260 CNY, …  0
$ COLUMNS=140 guanxi balance
who                       gave                    got                             not answered
王伟 (华为)               0                       2 (180 CNY; 1 without a value)  2026-01-04  mooncakes
Klaus Weber (Norderelbe)  1                       1
李明 (华为)               2 (260 CNY, 12.50 EUR)  0
$ guanxi balance wangwei
王伟 (华为)  wangwei
  not answered  got mooncakes, 2026-01-04 (10 months ago)

kind         gave  got
gift         0     1 (180 CNY)
hospitality  0     1
all          0     2 (180 CNY; 1 without a value)
$ guanxi balance 华为
华为  huawei
  not answered  got mooncakes, 2026-01-04 (10 months ago)

kind         gave                    got
gift         2 (260 CNY, 12.50 EUR)  1 (180 CNY)
hospitality  0                       1
all          2 (260 CNY, 12.50 EUR)  2 (180 CNY; 1 without a value)

who          gave                   got                    not answered
王伟 (华为)  0                      2 (180 CNY; 1 withou…  2026-01-04  mooncakes
李明 (华为)  2 (260 CNY, 12.50 EU…  0
$ guanxi balance klaus-weber
Klaus Weber (Norderelbe)  klaus-weber

kind  gave  got
gift  1     1
all   1     1
$ guanxi balance klaus-weber --include-sensitive
Klaus Weber (Norderelbe)  klaus-weber

kind  gave         got
gift  1 (300 CNY)  1
all   1 (300 CNY)  1
$ guanxi balance --json
{"schema":"guanxi.balance/1","balances":[{"who":"wangwei","given_count":0,"given":null,"got_count":2,"got":"180 CNY","last_given":null,"last_got":"2026-02-01","unreturned":"mooncakes","unreturned_since":"2026-01-04","unreturned_id":"<id>"},{"who":"klaus-weber","given_count":1,"given":null,"got_count":1,"got":null,"last_given":"2026-11-02","last_got":"2026-10-02","unreturned":null,"unreturned_since":null,"unreturned_id":null},{"who":"liming","given_count":2,"given":"260 CNY, 12.50 EUR","got_count":0,"got":null,"last_given":"2025-10-01","last_got":null,"unreturned":null,"unreturned_since":null,"unreturned_id":null}]}
$ guanxi balance 华为 --json
{"schema":"guanxi.balance/1","who":"huawei","kinds":[{"kind":"gift","given":{"count":2,"valued":2,"values":{"CNY":"260","EUR":"12.50"}},"got":{"count":1,"valued":1,"values":{"CNY":"180"}}},{"kind":"hospitality","given":{"count":0,"valued":0,"values":{}},"got":{"count":1,"valued":0,"values":{}}}],"given":{"count":2,"valued":2,"values":{"CNY":"260","EUR":"12.50"}},"got":{"count":2,"valued":1,"values":{"CNY":"180"}},"last_given":"2025-10-01","last_got":"2026-02-01","unreturned":{"id":"<id>","date":"2026-01-04","days":320,"what":"mooncakes"},"unreturned_by_them":null,"people":[{"who":"wangwei","given_count":0,"given":null,"got_count":2,"got":"180 CNY","last_given":null,"last_got":"2026-02-01","unreturned":"mooncakes","unreturned_since":"2026-01-04","unreturned_id":"<id>"},{"who":"liming","given_count":2,"given":"260 CNY, 12.50 EUR","got_count":0,"got":null,"last_given":"2025-10-01","last_got":null,"unreturned":null,"unreturned_since":null,"unreturned_id":null}]}
$ guanxi balance wangwei --format tsv
kind	given_count	given	got_count	got
gift	0		1	180 CNY
hospitality	0		1	
$ guanxi balance --orgs --format csv
who,given_count,given,got_count,got,last_given,last_got,unreturned,unreturned_since,unreturned_id\r
huawei,2,"260 CNY, 12.50 EUR",2,180 CNY,2025-10-01,2026-02-01,mooncakes,2026-01-04,<id>\r
norderelbe,1,,1,,2026-11-02,2026-10-02,,,\r

# What waits long comes up; it may be put off, closed, or answered.
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at            华为 (huawei)
  contact       never contacted
  warmth        4 of 100
  got           <id>  2026-02-01  dinner at the lake (hospitality)
  got           <id>  2026-01-04  mooncakes (180 CNY)
  not answered  <id>  2026-01-04  mooncakes (10 months ago)
$ guanxi snooze "$cakes" 1mo; guanxi done "$cakes"; guanxi done "$cakes"
snoozed <id:cakes> (favour) until 2026-12-20
closed <id:cakes>, no return expected: mooncakes
! guanxi: <id:cakes> is closed already, no return expected
[2]
$ guanxi balance wangwei
王伟 (华为)  wangwei
  not answered  got dinner at the lake, 2026-02-01 (9 months ago)

kind         gave  got
gift         0     1 (180 CNY)
hospitality  0     1
all          0     2 (180 CNY; 1 without a value)
$ guanxi undo
took back: closed <id>, no return expected: mooncakes
$ guanxi undo
took back: snoozed <id> (favour) until 2026-12-20
$ guanxi gave wangwei an old print -d 2026-11-19
<id>  2026-11-19  gave 王伟 (华为): an old print (gift)
$ guanxi balance wangwei
王伟 (华为)  wangwei

kind         gave  got
gift         1     1 (180 CNY)
hospitality  0     1
all          1     2 (180 CNY; 1 without a value)
$ guanxi done $(guanxi gave liming --format tsv | tail -1 | cut -f1)
! guanxi: <id> was given, not received: it needs no answer from us
[2]
$ guanxi balance nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi balance wangwei --orgs
! guanxi: balance: --orgs is for everybody
! hint: leave out 'wangwei'
[2]

# Who is merged takes it along; who goes takes it away.
$ guanxi merge liming wangwei --yes
merged wangwei  王伟 (华为) into liming  李明 (华为)
$ guanxi balance
who                       gave                        got
Klaus Weber (Norderelbe)  1                           1
李明 (华为)               3 (260 CNY, 12.50 EUR; 1 …  2 (180 CNY; 1 without a v…
$ guanxi rm wangwei --yes
removed liming  李明 (华为)
$ guanxi balance
who                       gave  got
Klaus Weber (Norderelbe)  1     1
$ guanxi undo
took back: removed liming  李明 (华为)
$ guanxi undo
took back: merged wangwei  王伟 (华为) into liming  李明 (华为)
$ guanxi balance --format tsv
who	given_count	given	got_count	got	last_given	last_got	unreturned	unreturned_since	unreturned_id
klaus-weber	1		1		2026-11-02	2026-10-02			
liming	2	260 CNY, 12.50 EUR	0		2025-10-01				
wangwei	1		2	180 CNY	2026-11-19	2026-02-01			
