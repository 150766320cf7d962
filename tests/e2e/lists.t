# One rule for all lists: a value replaces, +VALUE adds, -VALUE takes away, and the answer says what the list is now.
$ guanxi add Zoe Example --email a@example.com --phone '+49 40 1234567' --tag vip --alias Zo -q
$ guanxi edit zoe --email +b@example.com
$ guanxi edit zoe --email=-a@example.com
$ guanxi edit zoe --email +B@Example.com
$ guanxi edit zoe --email c@example.com --email d@example.com
$ guanxi edit zoe --email +e@example.com --email f@example.com
$ guanxi edit zoe --email +nothing
$ guanxi edit zoe --phone '++49 40 7654321'
$ guanxi edit zoe --phone='-+49 40 123 4567'
$ guanxi edit zoe --phone '+49 30 1234567'
$ guanxi edit zoe --wechat zoe1; guanxi edit zoe --wechat +zoe2 --tag +press --tag=-vip --alias +Zoe2
$ guanxi edit zoe --tag ''
$ guanxi add-org Sample Valves -q; guanxi edit sample-valves --alias +SV --tag +key
$ echo '{"name": "Yan Beispiel", "email": ["+y@example.com"], "phone": "+49 30 1"}' | guanxi add --batch; guanxi list --format jsonl | grep -o '"email[^}]*wechat":[^,]*'
