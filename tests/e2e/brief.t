# One page before a meeting: everything on record about somebody, and what follows from it.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi config set user.title 客户经理 -q
$ guanxi add-org 青石泵业有限公司 --handle qingshi --country CN --city 武汉 --gift-limit '200 CNY, 600 CNY per year' -q
$ guanxi add 王伟 --org qingshi --title 总经理 --tier A --city 武汉 --timezone Asia/Shanghai --language zh-CN --wechat wangwei_1 --phone '+86 199 0000 0001' --prefers wechat --birthday 1976-11-24 --met 2020-06-18 --alias 'Wang Wei' -q
$ guanxi add 单玉梅 --org qingshi --title 财务总监 --reports-to wangwei -q
$ guanxi add 李明 --org qingshi --title 设备部部长 --reports-to wangwei -q
$ guanxi relate wangwei liming --kind mentor -q
$ guanxi who-decides qingshi set wangwei --role decider --stance for --because 'he signs' -q
$ guanxi who-decides qingshi set shanyumei --role budget --stance against --because 'wants three quotations' -q
$ guanxi decide qingshi renewal --asked 2026-11-10 --expect 2026-12-04 -q
$ guanxi log wangwei,liming dinner after the audit -k dinner -d 2026-11-10 --promise 'the price list' --by 2026-11-25 --gave 'tea set' -q
$ guanxi log wangwei asked for the stock list -k call -d 2026-11-18 -q
$ guanxi log wangwei 'his son is ill' -k call -d 2026-11-16 --sensitive -q
$ guanxi promise wangwei 'put it to the board' --theirs --soft -q
$ guanxi issue wangwei 'the seals came late' --severity high --private -q
$ guanxi note wangwei '女儿拉二胡；称呼：王总' --about family -q
$ guanxi note wangwei 'the accident of 2024' --about avoid -q
$ guanxi note wangwei 'feels passed over' --about avoid --sensitive -q
$ guanxi face wangwei lost 'corrected in front of his staff' --public -q
$ guanxi brief wangwei
# With everything that is sensitive, lost face among it; the page says so.
$ guanxi brief wangwei --include-sensitive | grep -e son -e passed -e corrected -e 'lying about'
# With the others of the meeting: by rank, and what ties them. Somebody named twice, or the subject again, is there once.
$ guanxi brief wangwei --with liming --with shanyumei --with 李部长 --with 王总 | sed -n '/^At the table/,/^How you stand/p'
# Who holds the purse and is against it is not to be argued with before the others, nor is price a matter without who decides.
$ guanxi brief shanyumei --with liming | sed -n '/^Leave alone/,/^At the table/p'
# Of somebody of whom there is nothing but the name there is little, and nothing is made up.
$ guanxi add 'Jo Park' -q
$ guanxi brief jo-park
# Of a firm.
$ guanxi brief qingshi --with wangwei
# A firm without people, and one about which nothing is known.
$ guanxi add-org 'Empty Harbour Ltd' -q
$ guanxi brief empty-harbour
# For scripts.
$ guanxi brief jo-park --json
$ guanxi brief wangwei --json | python3 -c 'import json,sys; b=json.load(sys.stdin); print(b["schema"], b["name"], b["org"], [x["kind"] for x in b["leave"]], b["promises"][0]["due"], b["gift"][-1]["policy"])'
# What the data says is never markup, and no escape reaches the terminal.
$ guanxi add '<b>Eve</b> & *Co*' --handle eve --title "$(printf '\033[31mred')" -q
$ guanxi note eve '<script>alert(1)</script> [x](y)' -q
$ guanxi brief eve | head -3
$ guanxi brief eve --format markdown | grep -e '^#' -e script
$ guanxi brief eve --format html | grep -e '<h1' -e script -e '<title'
# Nothing sensitive in any format, lost face not at all.
$ for f in text json markdown html; do guanxi brief wangwei --format $f | grep -c -e 'son is ill' -e 'passed over' -e corrected; done
$ for f in text json markdown html; do guanxi brief qingshi --format $f | grep -c -e 'son is ill' -e 'passed over' -e corrected; done
# It asks for somebody who is known; nothing is written.
$ guanxi brief nobody
$ guanxi brief wangwei --with nobody
$ guanxi brief wangwei --format csv
$ guanxi undo --list | head -1
