# A gift meets the same rules however it is recorded.
$ guanxi add Khalid Muster --country SA -q; guanxi add Wei Muster --country CN -q
$ guanxi gave khalid whisky
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi log khalid visit --gave whisky
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
! guanxi: nothing was recorded, because of the gift 'whisky'
! hint: --yes records it all the same
[2]
$ echo '{"who": "khalid", "text": "visit", "gave": "whisky"}' | guanxi log --batch
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
! guanxi: line 1: nothing was recorded, because of the gift 'whisky'
! hint: --yes records it all the same
[2]
$ guanxi -c gift.limit=100 -c gift.currency=EUR gave wei a watch --value 500 EUR
! guanxi: your firm allows 100 EUR for one gift, and this is 500 EUR
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi history; guanxi gave
$ guanxi log khalid visit --gave whisky --yes
9f5e1  2026-11-20  meeting (in-person)  Khalid Muster
  ybkav  gave Khalid Muster: whisky
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
$ echo '{"who": "khalid", "text": "visit", "gave": "whisky", "yes": true}' | guanxi log --batch
logged 1 interaction
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
$ guanxi log wei tea -k tea --promise 'send the list' --by 2026-12-01 --they-promise 'ask the board' --gave 'green tea' --got 'a book'
7vrrw  2026-11-20  tea (in-person)  Wei Muster
  wq6np  promise to Wei Muster, due 2026-12-01: send the list
  hmmhg  promise of Wei Muster, due 2026-12-01: ask the board
  6h2ea  gave Wei Muster: green tea
  vdga4  got from Wei Muster: a book
$ guanxi show $(guanxi history wei --format jsonl | grep -o '"id":"[^"]*"' | cut -d'"' -f4)
2026-11-20 09:00  tea (in-person)  7vrrw
  with      Wei Muster
  what      tea
  recorded  wq6np  promise to Wei Muster, due 2026-12-01: send the list
  recorded  hmmhg  promise of Wei Muster, due 2026-12-01: ask the board
  recorded  6h2ea  gave Wei Muster: green tea
  recorded  vdga4  got from Wei Muster: a book
$ guanxi log wei,khalid tea --promise 'send two' --sensitive --json
{"schema":"guanxi.log/1","id":"<id>","date":"2026-11-20","kind":"meeting","via":"in-person","who":["wei-muster","khalid-muster"],"next_due":{"wei-muster":null,"khalid-muster":null},"stage":"happened","told":[{"id":"<id>","what":"promise to Wei Muster","text":null}]}
