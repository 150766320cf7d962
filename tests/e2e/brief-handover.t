# All of a client, for the colleague who takes over.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi add-org 青石集团 --handle group --country CN --gift-limit none -q
$ guanxi add-org 青石泵业有限公司 --handle qingshi --parent group --city 武汉 -q
$ guanxi add 王伟 --org qingshi --title 总经理 --tier A --language zh-CN --wechat wangwei_1 --prefers wechat --owner linjia --birthday '--12-05' -q
$ guanxi add 刘芳 --org qingshi --title 翻译 --owner linjia -q
$ guanxi add 马骏 --org qingshi --title 部门经理 --owner marco -q
$ guanxi who-decides qingshi set wangwei --role decider --because 'he signs' -q
$ guanxi decide qingshi pumps --asked 2026-01-10 --made 2026-02-10 --by wangwei --outcome approved -q
$ guanxi log wangwei,liufang 'the first dinner' -k dinner -d 2026-10-10 -q
$ guanxi log wangwei 'on the telephone' -k call -d 2026-10-11 -q
$ guanxi log liufang 'in confidence' -k tea -d 2026-10-12 --sensitive -q
$ guanxi promise wangwei 'the price list' --by 2026-11-25 -q
$ guanxi promise liufang 'the floor plan' --theirs --by 2026-11-30 -q
$ guanxi got wangwei 'a box of tea' --value '200 CNY' --date 2026-03-01 -q
$ guanxi gave liufang 'SECRET gift' --sensitive --yes --date 2026-03-02 -q 2>/dev/null
$ guanxi issue liufang 'nobody answers the telephone' --private -q
$ guanxi note wangwei 'his brother' --about avoid -q
$ guanxi note liufang 'SECRET note' --sensitive -q
$ guanxi face majun lost 'SECRET face' -q
$ guanxi brief qingshi --handover
$ guanxi brief qingshi --handover --include-sensitive | grep -e SECRET -e confidence -e 'lying about'
$ for f in text json markdown html; do guanxi brief qingshi --handover --format $f | grep -c -e SECRET -e 'in confidence'; done
$ guanxi brief qingshi --handover --json | python3 -c 'import json,sys; b=json.load(sys.stdin); print(b["schema"], b["kind"], b["owner"], [x["who"] for x in b["people"]], [x["kind"] for x in b["never"]][:4])'
$ guanxi brief qingshi --handover --format markdown | head -12
# Of an organisation without anybody; of a person it is refused.
$ guanxi add-org 'Empty Harbour Ltd' -q
$ guanxi brief empty-harbour --handover
$ guanxi brief wangwei --handover
$ guanxi brief qingshi --handover --with wangwei
