# The digest for robots: JSON messages, one a line.
$ guanxi add 王伟 --org 华为 -q
$ guanxi log wangwei the tender -d 2026-11-10 -q --promise '*报价* <@all>' --by 2026-11-18
$ guanxi remind --format dingtalk
{"msgtype":"markdown","markdown":{"title":"1 reminder, 1 overdue. Promised to 王伟 (华为): *报价* <@al…","text":"#### Fri 2026-11-20  \n1 reminder, 1 overdue  \n\n**Promises to keep**  \n> 2 days late **王伟** (华为): ＊报价＊ ＜@all＞ · <id>  \n"},"at":{"atMobiles":[],"isAtAll":false}}
$ guanxi remind --format wecom
{"msgtype":"markdown","markdown":{"content":"#### Fri 2026-11-20\n1 reminder, 1 overdue\n\n**Promises to keep**\n> 2 days late **王伟** (华为): ＊报价＊ ＜@all＞ · <id>\n"}}

$ guanxi remind --format feishu
{"msg_type":"post","content":{"post":{"zh_cn":{"title":"1 reminder, 1 overdue. Promised to 王伟 (华为): *报价* <@al…","content":[[{"tag":"text","text":"Fri 2026-11-20"}],[{"tag":"text","text":"1 reminder, 1 overdue"}],[{"tag":"text","text":" "}],[{"tag":"text","text":"Promises to keep"}],[{"tag":"text","text":"2 days late 王伟 (华为): *报价* <@all> · <id>"}]]}}}}
$ for f in dingtalk wecom feishu; do guanxi remind --format $f -v; done
{"msgtype":"markdown","markdown":{"title":"1 reminder, 1 overdue. Promised to 王伟 (华为): *报价* <@al…","text":"#### Fri 2026-11-20  \n1 reminder, 1 overdue  \n\n**Promises to keep**  \n> 2026-11-18 **王伟** (华为): ＊报价＊ ＜@all＞ · <id>  \n> promised on 2026-11-10  \n"},"at":{"atMobiles":[],"isAtAll":false}}
{"msgtype":"markdown","markdown":{"content":"#### Fri 2026-11-20\n1 reminder, 1 overdue\n\n**Promises to keep**\n> 2026-11-18 **王伟** (华为): ＊报价＊ ＜@all＞ · <id>\n> <font color=\"comment\">promised on 2026-11-10</font>\n"}}
{"msg_type":"post","content":{"post":{"zh_cn":{"title":"1 reminder, 1 overdue. Promised to 王伟 (华为): *报价* <@al…","content":[[{"tag":"text","text":"Fri 2026-11-20"}],[{"tag":"text","text":"1 reminder, 1 overdue"}],[{"tag":"text","text":" "}],[{"tag":"text","text":"Promises to keep"}],[{"tag":"text","text":"2026-11-18 王伟 (华为): *报价* <@all> · <id>"}],[{"tag":"text","text":"promised on 2026-11-10"}]]}}}}

# Many are parted between items, and numbered; no message passes the robot's limit.
$ guanxi config set remind.section 0 -q
$ for n in $(seq 100 219); do echo "{\"name\":\"Person$n\",\"handle\":\"p$n\"}"; done | guanxi add --batch
added 120 people
$ for n in $(seq 100 219); do guanxi log p$n x -d 2026-11-10 -q --promise "$(printf 'promise%s %0120d' $n 0)" --by 2026-11-19 || echo $n; done
$ guanxi remind --format dingtalk | LC_ALL=C awk 'length > 20000; END { print NR }'
2
$ guanxi remind --format feishu | LC_ALL=C awk 'length > 20000; END { print NR }'
2
$ guanxi remind --format wecom | LC_ALL=C awk 'length > 4096; END { print NR }'
6
$ guanxi remind --format wecom | python3 -c 'import json, sys; [print(json.loads(line)["markdown"]["content"].split("\n")[0]) for line in sys.stdin]'
\#### Fri 2026-11-20 (1/6)
\#### Fri 2026-11-20 (2/6)
\#### Fri 2026-11-20 (3/6)
\#### Fri 2026-11-20 (4/6)
\#### Fri 2026-11-20 (5/6)
\#### Fri 2026-11-20 (6/6)
$ for f in dingtalk wecom feishu; do guanxi remind --format $f | grep -o 'promise[0-9][0-9]*' | sort | uniq -c | awk '{ print $1 }' | uniq -c; done
    120 1
    120 1
    120 1
# A promise longer than a message.
$ guanxi log wangwei x -d 2026-11-10 -q --promise "$(printf '%05000d' 0)" --by 2026-11-11
$ guanxi remind --format wecom --limit 1 | LC_ALL=C awk '{ print NR, length <= 4096, /0…/ }'
1 1 1
2 1 0
