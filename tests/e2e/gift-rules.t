# A gift meets the same rules however it is recorded.
$ guanxi add Khalid Muster --country SA -q; guanxi add Wei Muster --country CN -q
$ guanxi gave khalid whisky
$ guanxi log khalid visit --gave whisky
$ echo '{"who": "khalid", "text": "visit", "gave": "whisky"}' | guanxi log --batch
$ guanxi -c gift.limit=100 -c gift.currency=EUR gave wei a watch --value 500 EUR
$ guanxi history; guanxi gave
$ guanxi log khalid visit --gave whisky --yes
$ echo '{"who": "khalid", "text": "visit", "gave": "whisky", "yes": true}' | guanxi log --batch
$ guanxi log wei tea -k tea --promise 'send the list' --by 2026-12-01 --they-promise 'ask the board' --gave 'green tea' --got 'a book'
$ guanxi show $(guanxi history wei --format jsonl | grep -o '"id":"[^"]*"' | cut -d'"' -f4)
$ guanxi log wei,khalid tea --promise 'send two' --sensitive --json
