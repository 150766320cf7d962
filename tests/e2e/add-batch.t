# JSON Lines, the options' names as fields; one transaction.
$ guanxi add --batch <<'END'
> {"name": "王伟", "org": "华为", "title": "总经理", "email": ["a@example.com", "b@example.com"], "tag": "vip", "country": "CN"}
> 
> {"name": "Klaus Weber", "handle": "kw", "org": "Norderelbe Pumpen GmbH", "birthday": "1970-05-12", "reports_to": "wangwei"}
> {"name": "李明", "org": "华为", "reports-to": "wangwei"}
> END
added 3 people
! guanxi: new organisation huawei  华为
! guanxi: new organisation norderelbe-pumpen  Norderelbe Pumpen GmbH
$ guanxi list
handle   name         firm                    title
kw       Klaus Weber  Norderelbe Pumpen GmbH
liming   李明         华为
wangwei  王伟         华为                    总经理
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at       华为 (huawei), 总经理
  where    CN
  email    a@example.com
  email    b@example.com
  tags     vip
  contact  never contacted
$ guanxi show liming
李明  Lǐ Míng  liming
  at          华为 (huawei)
  reports to  王伟 (wangwei), 总经理
  contact     never contacted

# What is wrong names its line, and nothing is added.
$ printf '%s\n' '{"name":"A B"}' '{"name":"C D","birthday":"never"}' | guanxi add --batch
! guanxi: line 2: cannot read the date 'never'
! hint: examples: 1990-05-12, '12 may', 'lunar 08-15'
[2]
$ printf '%s\n' '{"name":"A B"}' '{"nmae":"C D"}' | guanxi add --batch
! guanxi: line 2: unknown field 'nmae'
! hint: did you mean name? known: name, handle, org, new-org, title, department, reports-to, also, city, country, timezone, language, email, phone, wechat, birthday, tier, tag, alias, reading, surname, died, mourning, owner, prefers, introduced-by, met, occasion, set
[2]
$ printf '%s\n' '{"name":"A B"}' '{"name":' | guanxi add --batch
! guanxi: line 2: this is no JSON
! hint: one object a line; see BATCH in the help of the command
[2]
$ printf '%s\n' '{"name":"A B"}' '["C D"]' | guanxi add --batch
! guanxi: line 2: this is no JSON object
! hint: one object a line; see BATCH in the help of the command
[2]
$ printf '%s\n' '{"name":"A B"}' '{"handle":"c"}' | guanxi add --batch
! guanxi: line 2: the field name is missing
[2]
$ printf '%s\n' '{"name":"A B","handle":"x"}' '{"name":"C D","handle":"x"}' | guanxi add --batch
! guanxi: line 2: the handle 'x' is A B's
! hint: take another, or edit the other's first
[2]
$ printf '%s\n' '{"name":"A B"}' '{"name":"C D","reports_to":"nobody"}' | guanxi add --batch
! guanxi: line 2: no person is called 'nobody'
! hint: see guanxi list
[3]
$ printf '%s\n' '{"name":"A B","email":null}' '{"name":"A B","email":[]}' | guanxi add --batch
added 2 people
$ guanxi list --format tsv | cut -f1
handle
a-b
a-b-2
kw
liming
wangwei
$ printf '{"name":"A B"}\r\n{"name":"C D"}' | guanxi add --batch --json
{"schema":"guanxi.add/1","added":2}
$ printf '\357\273\277{"name":"E F"}\n' | guanxi add --batch
added 1 person
$ printf '{"name":"\377"}\n' | guanxi add --batch
! guanxi: line 1: this is no JSON
! hint: one object a line; see BATCH in the help of the command
[2]
$ guanxi add --batch 王伟 </dev/null
! guanxi: add: --batch reads everything from stdin
! hint: leave out '王伟'
[2]
$ guanxi undo
took back: added 1 person
$ guanxi undo
took back: added 2 people
