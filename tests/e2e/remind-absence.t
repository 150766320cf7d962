# Back from three weeks away: 62 people at 18 firms, and one screen that tells what matters.
%env GUANXI_NOW=2026-10-01T09:00:00+08:00
$ guanxi init -q
$ cat >people.py <<'END'
> import datetime, itertools, json, sys
> china = [s + g for g in "伟娜明静" for s in "王李张刘陈杨赵黄"]
> west = ["Klaus Weber", "Eva Muster", "Max Beispiel", "Anna Sample", "Jonas Probe", "Ida Vorlage", "Otto Muster", "Lena Probe", "Paul Weber", "Emma Beispiel"]
> west += [f"{a} {b}" for b in ("Sample", "Example") for a in ("Alice", "Bob", "Carol", "Dave", "Erin", "Frank", "Grace", "Heidi", "Ivan", "Judy")]
> firms = {"CN": ["青石", "青禾", "青鹤", "示例泵业", "示例阀门", "示例净水", "示例重工", "示例物流"], "DE": ["Norderelbe", "Hansa Probe", "Muster AG", "Beispiel KG"],
>          "US": ["Sample Inc.", "Example LLC", "Placeholder Corp."], "GB": ["Fictional Ltd", "Invented plc", "Specimen Ltd"]}
> country = ["CN"] * 32 + ["DE"] * 10 + ["US"] * 10 + ["GB"] * 10
> born = {3: "1976-11-08", 14: "1981-11-12", 27: "1969-11-17", 36: "1974-11-21", 50: "1988-11-24"}
> for i, name in enumerate(china + west):
>   org = firms[country[i]][i % len(firms[country[i]])]
>   birthday = born.get(i) or (datetime.date(1965, 1, 3) + datetime.timedelta(days=i * 5 + (i * 37 % 30) * 365)).isoformat()
>   if birthday[5:] > "10-25" and i not in born: birthday = f"1970-02-{i % 28 + 1:02}"
>   zone = {"US": "America/New_York", "GB": "Europe/London", "DE": "Europe/Berlin"}.get(country[i])
>   line = {"name": name, "handle": f"p{i}", "org": org, "country": country[i], "tier": "ABBCCC"[i % 6], "birthday": birthday, "prefers": ["wechat", "email", "phone"][i % 3]}
>   print(json.dumps({**line, **({"timezone": zone} if zone else {})}))
> END
$ python3 people.py | guanxi add --batch -q
$ guanxi list --orgs --format tsv | tail -n +2 | wc -l
18
$ guanxi cadence --tier A 2w --in-person 3mo -q; guanxi cadence --tier B 1mo -q; guanxi cadence --tier C 2mo -q
$ guanxi edit p6 --occasion 'contract renewal=2026-11-16, lead 30d' -q
# What was done until 6 November.
%env GUANXI_NOW=2026-11-06T17:00:00+08:00
$ for i in $(seq 0 61); do printf '{"who":["p%d"],"text":"x","kind":"call","date":"2026-%s"}\n' $i $(test $((i % 4)) = 0 && echo 11-03 || echo 10-1$((i % 10))); done | guanxi log --batch
logged 62 interactions
$ for i in 1 8 13 22 33 41 52 58 60; do guanxi promise p$i "send the drawings of part $i" --by 2026-11-1$((i % 10)) -q; done
$ guanxi promise p44 'name a date for the audit' --theirs --by 2026-11-20 -q
$ guanxi issue p20 'the second seal leaks too' --severity high --answer-by 2026-11-13 -q
$ guanxi log p12 the new price list -d '2026-11-30 14:00' -q; guanxi log p40 line two -d '2026-11-28 10:00' -k call -q
$ guanxi log p16 dinner before the fair -d '2026-11-11 19:00' -k dinner -q
# On the Friday on which one is back:
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi remind
Fri 2026-11-27

Complaints to answer
  <id>    2026-11-13    陈明: the second seal leaks too  high, open for 21 days

Planned
  <id>    2026-11-11    王明 (青石): dinner before the fair  did it take place?
  <id>    2026-11-28    Paul Weber: line two            10:00, guanxi brief p40

Missed
  <id>    2026-11-08    刘伟 (示例泵业): birthday (50)
  <id>    2026-11-12    赵娜 (示例重工): birthday (45)
  <id>    2026-11-16    赵伟 (示例重工): contract renewal
  <id>    2026-11-17    刘静 (示例泵业): birthday (57)
  <id>    2026-11-21    Jonas Probe (Norderelbe): birthday (52)
  <id>    2026-11-24    Ivan Sample (Placeholder Corp.): birthday (38)

Promises to keep
  <id>    2 weeks late  Ivan Example: send the drawings of part 60
  <id>    2 weeks late  李伟 (青禾): send the drawings of part 1
  <id>    2 weeks late  Emma Beispiel: send the drawings of part 41
  <id>    2 weeks late  赵明 (示例重工): send the drawings of part 22
  <id>    2 weeks late  Alice Example: send the drawings of part 52
  <id>    2 weeks late  杨娜 (示例净水): send the drawings of part 13
  <id>    2 weeks late  Eva Muster (Hansa Probe): send the drawings of part 33
  … 2 more: guanxi remind --only promise

Get in touch
  c-<id>  4 weeks late  赵静 (示例重工)             by wechat
  c-<id>  4 weeks late  Alice Sample (Sample Inc.)  best Mon 30 Nov 21:00–22:00
  c-<id>  4 weeks late  Carol Example (Fictional …  best 17:00–22:00, by wechat
  c-<id>  4 weeks late  赵伟 (示例重工)             by wechat
  c-<id>  3 weeks late  张明 (青鹤)                 by wechat
  c-<id>  10 days late  王伟 (青石)                 by wechat
  c-<id>  10 days late  王静 (青石)                 by wechat
  … 19 more: guanxi remind --only contact

Festivals ahead
           2026-11-29    First Sunday of Advent Erster Advent (Germa…: 10 people

Owed and unanswered
  <id>    7 days late   Carol Sample: name a date for the audit
$ test $(guanxi remind | wc -l) -le 50 && echo 'one screen'; guanxi remind -v -c remind.section=0 | wc -l
one screen
145
$ guanxi remind --only missed --format tsv | cut -f 3,5,7
who	date	title
p3	2026-11-08	birthday (50)
p14	2026-11-12	birthday (45)
p6	2026-11-16	contract renewal
p27	2026-11-17	birthday (57)
p36	2026-11-21	birthday (52)
p50	2026-11-24	birthday (38)
# The rest of a section is one command away, and told whole.
$ guanxi remind --only contact | grep -c ' c-'
26
$ guanxi remind --days 3 | grep more:
  … 2 more: guanxi remind --only promise --days 3
  … 19 more: guanxi remind --only contact --days 3
# The mail and the page are no longer.
$ guanxi config set user.emails lin.jia@example.com -q
$ guanxi remind --format mail | python3 $SOURCE/tests/e2e/read_mail.py --text | wc -l
47
$ guanxi remind --format html | python3 $SOURCE/tests/e2e/read_page.py | grep 'more:'
… 2 more: guanxi remind --only promise
… 19 more: guanxi remind --only contact
$ guanxi remind --format feishu | wc -l
1
# One word in the book does not make what was missed vanish; a week later it is too late.
$ guanxi log p0 sorry for the silence -k call -q; guanxi remind --only missed --format tsv | wc -l
7
$ guanxi done $(guanxi remind --only missed --format jsonl | sed -n '1s/.*"id":"\([^"]*\)".*/\1/p')
done with birthday of 2026-11-08
$ GUANXI_NOW=2026-12-04 guanxi remind --only missed --format tsv | cut -f 3,5,7
who	date	title
p14	2026-11-12	birthday (45)
p6	2026-11-16	contract renewal
p27	2026-11-17	birthday (57)
p36	2026-11-21	birthday (52)
p50	2026-11-24	birthday (38)
$ GUANXI_NOW=2026-12-05 guanxi remind --only missed --format tsv | cut -f 3,5,7
who	date	title
p6	2026-11-16	contract renewal
