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
<id>  2026-11-20  meeting (in-person)  Khalid Muster
  <id>  gave Khalid Muster: whisky
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
$ echo '{"who": "khalid", "text": "visit", "gave": "whisky", "yes": true}' | guanxi log --batch
logged 1 interaction
! guanxi: taboo in Saudi Arabia, alcohol: forbidden by faith and by law
$ guanxi log wei tea -k tea --promise 'send the list' --by 2026-12-01 --they-promise 'ask the board' --gave 'green tea' --got 'a book'
<id>  2026-11-20  tea (in-person)  Wei Muster
  <id>  promise to Wei Muster, due 2026-12-01: send the list
  <id>  promise of Wei Muster, due 2026-12-01: ask the board
  <id>  gave Wei Muster: green tea
  <id>  got from Wei Muster: a book
$ guanxi show $(guanxi history wei --format jsonl | grep -o '"id":"[^"]*"' | cut -d'"' -f4)
2026-11-20 09:00  tea (in-person)  <id>
  with      Wei Muster
  what      tea
  recorded  <id>  promise to Wei Muster, due 2026-12-01: send the list
  recorded  <id>  promise of Wei Muster, due 2026-12-01: ask the board
  recorded  <id>  gave Wei Muster: green tea
  recorded  <id>  got from Wei Muster: a book
$ guanxi log wei,khalid tea --promise 'send two' --sensitive --json
{"schema":"guanxi.log/1","id":"<id>","date":"2026-11-20","kind":"meeting","via":"in-person","who":["wei-muster","khalid-muster"],"next_due":{"wei-muster":null,"khalid-muster":null},"stage":"happened","told":[{"id":"<id>","what":"promise to Wei Muster","text":null}]}
# What a note says that somebody does not take.
$ guanxi add Ann Teetotal -q; guanxi add Bo Allergic -q; guanxi add 样酒 --handle yangjiu -q; guanxi add Cy Sorted -q
$ guanxi note ann drinks no alcohol -q; guanxi note bo 'allergic to peanuts; likes whisky' -q; guanxi note yangjiu 不喝酒，爱喝茶 -q; guanxi note cy 'drinks no baijiu' --about drink -q
$ guanxi gave ann a bottle of whisky
! guanxi: a note of 2026-11-20 speaks against it: drinks no alcohol
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave bo 'peanut biscuits'
! guanxi: a note of 2026-11-20 speaks against it: allergic to peanuts; likes whisky
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave bo whisky -q
$ guanxi log yangjiu 拜访 --gave 两瓶茅台
! guanxi: a note of 2026-11-20 speaks against it: 不喝酒，爱喝茶
! guanxi: nothing was recorded, because of the gift '两瓶茅台'
! hint: --yes records it all the same
[2]
$ guanxi gave yangjiu 茶叶 -q
$ guanxi gave cy baijiu
! guanxi: a note of 2026-11-20 speaks against it: drinks no baijiu
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave cy red wine -q
$ guanxi note ann 'not yet thanked for the tea set' -q; guanxi gave ann tea set -q
$ guanxi add Di Quiet -q; guanxi note di 'stopped drinking' --sensitive -q; guanxi gave di champagne
! guanxi: a sensitive note of 2026-11-20 speaks against it
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi got ann whisky -q
# In Chinese and Japanese what is not taken stands in front.
$ guanxi add 样敏 --handle yangmin -q; guanxi note yangmin 对花生过敏，爱喝酒 -q; guanxi gave yangmin 花生糖
! guanxi: a note of 2026-11-20 speaks against it: 对花生过敏，爱喝酒
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave yangmin 白酒 -q
$ guanxi add 見本一郎 --handle mihon -q; guanxi note mihon お酒は飲まない -q; guanxi gave mihon 日本酒
! guanxi: a note of 2026-11-20 speaks against it: お酒は飲まない
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi note mihon 'peanut allergy' -q; guanxi gave mihon 'peanut butter'
! guanxi: a note of 2026-11-20 speaks against it: peanut allergy
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
# Letters, counts, seasons and people decide; alike by gave, log and in batches, in text and JSON.
$ guanxi add Đào Mẫu --handle dao --country VN -q; guanxi add Fatima Muster --handle fatima --country AE --tag women -q; guanxi add Omar Muster --handle omar --country AE --tag men -q
$ guanxi add 김견본 --handle kim --country KR --tag 공무원 -q; guanxi add Anna Próbka --handle anna --country PL -q; guanxi add 示例 --handle shili --country CN -q
$ guanxi gave dao hoa đào -q; guanxi log dao visit --gave 'kẹo dừa' -q; guanxi gave fatima gold ring -q; guanxi gave shili 凤梨酥 -q; guanxi gave anna 11 tulipanów -q
$ guanxi gave omar gold ring
! guanxi: taboo in United Arab Emirates, gold or silk for a man: men do not wear gold or silk by the Prophet's word; silver is fine
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave anna dwanaście róż
! guanxi: taboo in Poland, an even number of flowers: even numbers are for funerals: give an odd number, unwrapped
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi log shili 拜访 --gave 茶叶四盒
! guanxi: taboo in China, anything in fours: 四 (sì) sounds like 死, death; eight and pairs are welcome
! guanxi: nothing was recorded, because of the gift '茶叶四盒'
! hint: --yes records it all the same
[2]
$ guanxi gave shili 红包 --value '250 CNY'
! guanxi: taboo in China, 250 in money: 二百五, two hundred and fifty, means a fool
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave kim 화장품 세트 --value '80000 KRW' --yes --json
{"schema":"guanxi.gave/1","id":"<id>","who":"kim","date":"2026-11-20","kind":"gift","sensitive":false,"objections":["taboo in South Korea, more than 50,000 won to an official, a teacher or a journalist: the anti-graft act stops there for gifts; nothing at all may be given where a matter is pending (청탁금지법 시행령 별표 1, as of 27 August 2024)"]}
! guanxi: taboo in South Korea, more than 50,000 won to an official, a teacher or a journalist: the anti-graft act stops there for gifts; nothing at all may be given where a matter is pending (청탁금지법 시행령 별표 1, as of 27 August 2024)
$ echo '{"who": "omar", "text": "visit", "gave": "a silk tie"}' | guanxi log --batch
! guanxi: taboo in United Arab Emirates, gold or silk for a man: men do not wear gold or silk by the Prophet's word; silver is fine
! guanxi: line 1: nothing was recorded, because of the gift 'a silk tie'
! hint: --yes records it all the same
[2]
$ guanxi gave kim dinner --kind hospitality --value '60000 KRW'
! guanxi: taboo in South Korea, a meal above 50,000 won with an official, a teacher or a journalist: the anti-graft act stops there since 27 August 2024 (청탁금지법 시행령 별표 1, as of 27 August 2024)
! guanxi: the gift was not recorded
! hint: --yes records it all the same
[2]
$ guanxi gave kim dinner --kind hospitality --value '45000 KRW' -q
