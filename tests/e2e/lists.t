# One rule for all lists: a value replaces, +VALUE adds, -VALUE takes away, and the answer says what the list is now.
$ guanxi add Zoe Example --email a@example.com --phone '+49 40 1234567' --tag vip --alias Zo -q
$ guanxi edit zoe --email +b@example.com
changed zoe-example  Zoe Example; email: a@example.com, b@example.com
$ guanxi edit zoe --email=-a@example.com
changed zoe-example  Zoe Example; email: b@example.com
$ guanxi edit zoe --email +B@Example.com
nothing changed: that is how it was already
$ guanxi edit zoe --email c@example.com --email d@example.com
changed zoe-example  Zoe Example; email: c@example.com, d@example.com
$ guanxi edit zoe --email +e@example.com --email f@example.com
! guanxi: 'f@example.com' would replace the list to which another value adds
! hint: write +f@example.com to add it too
[2]
$ guanxi edit zoe --email +nothing
! guanxi: 'nothing' is no e-mail address
[2]
$ guanxi edit zoe --phone '++49 40 7654321'
changed zoe-example  Zoe Example; phone: +49 40 1234567, +49 40 7654321
$ guanxi edit zoe --phone='-+49 40 123 4567'
changed zoe-example  Zoe Example; phone: +49 40 7654321
$ guanxi edit zoe --phone '+49 30 1234567'
changed zoe-example  Zoe Example; phone: +49 30 1234567
$ guanxi edit zoe --wechat zoe1; guanxi edit zoe --wechat +zoe2 --tag +press --tag=-vip --alias +Zoe2
changed zoe-example  Zoe Example; wechat: zoe1
changed zoe-example  Zoe Example; tag: press; alias: Zo, Zoe2; wechat: zoe1, zoe2
$ guanxi edit zoe --tag ''
changed zoe-example  Zoe Example; tag: none
$ guanxi add-org Sample Valves -q; guanxi edit sample-valves --alias +SV --tag +key
changed sample-valves  Sample Valves; tag: key; alias: SV
$ echo '{"name": "Yan Beispiel", "email": ["+y@example.com"], "phone": "+49 30 1"}' | guanxi add --batch; guanxi list --format jsonl | grep -o '"email[^}]*wechat":[^,]*'
added 1 person
"email":"y@example.com","phone":"+49 30 1","wechat":null
"email":"c@example.com","phone":"+49 30 1234567","wechat":"zoe1"
