# No table is wider than the terminal, whatever stands in it: names in several scripts, emoji, long handles, long words.
%timeout 900
%env GUANXI=guanxi
$ sh $SOURCE/examples/demo/load.sh
$ guanxi add '示例长名字的张先生 Zhang, Head of Everything 🎉👩‍💻 and More' --handle a-very-long-handle-of-forty-letters-1234 --org '宁波示例精密机械制造股份有限公司上海分公司 Precision 🏭' --title 'Senior Executive Vice President of International Procurement' --city 'Llanfairpwllgwyngyllgogerychwyrndrobwll' --tier A -q
$ guanxi add 'Hubertus-Maximilian von und zu Musterhausen-Beispielstein' --handle hubertus-maximilian-von-und-zu-musterhau --org 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz GmbH' --tier B -q
$ guanxi cadence a-very-long-handle-of-forty-letters-1234 2w..6w --in-person 3mo -q
$ guanxi relate a-very-long-handle-of-forty-letters-1234 hubertus-maximilian-von-und-zu-musterhau --kind former-colleague --strength 4 --because 'the Institute of Long Names 长名字研究所' -q
$ guanxi gave a-very-long-handle-of-forty-letters-1234 a hand-painted porcelain tea set 手绘瓷器茶具 🍵 --value '12345.67 CNY' --for 'the mid-autumn festival' --yes -q
$ guanxi got a-very-long-handle-of-forty-letters-1234 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbuch' -d 2025-12-01 -q
$ guanxi promise a-very-long-handle-of-forty-letters-1234 'send the drawings of the second line and the list of spare parts 备件清单' --by 2026-11-25 -q
$ guanxi issue a-very-long-handle-of-forty-letters-1234 'the pump of the second line leaks and nobody came 没人来' --severity high --answer-by 2026-11-24 -q
$ guanxi note a-very-long-handle-of-forty-letters-1234 'likes 🍵 and Rindfleischetikettierungsüberwachung' --about 'a very long subject of mine' -q
$ guanxi face a-very-long-handle-of-forty-letters-1234 lost 'was corrected before his director in front of everybody 当众' --public -q
$ guanxi decide a-very-long-handle-of-forty-letters-1234 'the renewal of the frame contract 框架合同' --expect 2026-12-24 -q
$ guanxi who-decides a-very-long-handle-of-forty-letters-1234 set hubertus-maximilian-von-und-zu-musterhau --role decider --topic 'frame contract' --because 'they say so' -q
$ cat >wide.py <<'END'
> # Lines wider than the terminal, measured as terminals do: wide and full-width characters are two, marks and joiners none.
> import sys, unicodedata
> def width(line):
>     total, joined = 0, False
>     for c in line:
>         if unicodedata.category(c) in ("Mn", "Me", "Cf"):
>             joined = c == "\u200d"
>             continue
>         total += 0 if joined else 2 if unicodedata.east_asian_width(c) in "WF" else 1
>         joined = False
>     return total
> most = int(sys.argv[1])
> for line in sys.stdin.read().splitlines():
>     if width(line) > most: print(width(line), "of", most, sys.argv[2], "|" + line)
> END
$ cat >commands <<'END'
> list
> list --orgs
> cadence
> cadence suggest
> gave
> got
> balance
> balance --orgs
> promise --all
> issue --all
> face --include-sensitive
> decide
> history -n 40
> undo --list -n 20
> config list
> holidays --year 2026
> holidays check PACK
> relate a-very-long-handle-of-forty-letters-1234
> note a-very-long-handle-of-forty-letters-1234
> who-decides qingshi
> who-decides a-very-long-handle-of-forty-letters-1234
> who-decides qingshi review
> decide qingshi
> when a-very-long-handle-of-forty-letters-1234 klaus-weber
> lunar 2026-11-20 2027-02-06
> lunar --month 2027-02
> show a-very-long-handle-of-forty-letters-1234
> brief a-very-long-handle-of-forty-letters-1234
> remind --days 30
> visit 武汉
> path hubertus-maximilian-von-und-zu-musterhau
> graph --view all
> balance a-very-long-handle-of-forty-letters-1234
> END
$ sed -i "s|PACK|$SOURCE/src/holidays/packs/cn.toml|" commands
$ for width in 60 80 100 140; do while read -r line; do COLUMNS=$width guanxi $line </dev/null 2>&1 | python3 wide.py $width "$line"; COLUMNS=$width guanxi -c ui.dates=relative $line </dev/null 2>&1 | python3 wide.py $width "relative $line"; done <commands; done
# A handle is whole, and the least important columns go first.
$ COLUMNS=60 guanxi list | grep -o '^a-very-long-handle-of-forty-letters-1234'
a-very-long-handle-of-forty-letters-1234
$ COLUMNS=60 guanxi list | head -1
handle                                    name    next
$ COLUMNS=80 guanxi list | head -1
handle                                    name                        next
$ COLUMNS=140 guanxi list | head -1
handle                                    name                   firm                   title                   tier  last        next
$ COLUMNS=60 guanxi cadence | head -3
handle                                    name    next
fangzhengping                             方正平  2026-04-29
luoxiaoman                                罗小满  2025-08-17
$ COLUMNS=80 guanxi cadence | head -3
handle                                    name                        next
fangzhengping                             方正平                      2026-04-29
luoxiaoman                                罗小满                      2025-08-17
$ COLUMNS=60 guanxi gave | head -3
id     date        who                  what
<id>  2026-11-20  示例长名字的张先生…  a hand-painted porc…
<id>  2026-09-24  周海峰 (明礁石化有…  丝巾，给他母亲
