# What is told twice in the same words is known already, and is no step. Another word, or another day, is news.
$ guanxi add Ann Example --org Alpha -q; guanxi log ann-example talk --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 >talk
$ guanxi who-decides alpha set ann-example --role decider --topic renewal --stance for --from $(cat talk) -q
$ guanxi who-decides alpha set ann-example --role decider --topic Renewal --stance for --from $(cat talk) --json | grep -o '"unchanged":true'
"unchanged":true
$ guanxi who-decides alpha set ann-example --role budget; guanxi who-decides alpha set ann-example --role budget
Ann Example (ann-example): budget at Alpha, medium confidence, since 2026-11-20
nothing changed: that is how it was already
$ guanxi who-decides alpha set ann-example --role budget --confidence high
Ann Example (ann-example): budget at Alpha, high confidence, since 2026-11-20
$ GUANXI_NOW=2026-12-20 guanxi who-decides alpha set ann-example --role budget --confidence high
Ann Example (ann-example): budget at Alpha, high confidence, since 2026-12-20
$ guanxi who-decides alpha unset ann-example --role budget -q; guanxi who-decides alpha set ann-example --role budget
Ann Example (ann-example): budget at Alpha, medium confidence, since 2026-11-20
$ guanxi undo --list --format tsv | cut -f3 | grep -c who-decides
6

# What was said in between counts: the first words are news again.
$ guanxi add Bea --org Alpha -q; for who in ann-example bea ann-example; do guanxi who-decides alpha set $who --role decider; done
Ann Example (ann-example): decider at Alpha, medium confidence, since 2026-11-20
Bea (bea): decider at Alpha, medium confidence, since 2026-11-20
Ann Example (ann-example): decider at Alpha, medium confidence, since 2026-11-20
$ for level in high low high; do guanxi who-decides alpha set ann-example --role legal --confidence $level; done
Ann Example (ann-example): legal at Alpha, high confidence, since 2026-11-20
Ann Example (ann-example): legal at Alpha, low confidence, since 2026-11-20
Ann Example (ann-example): legal at Alpha, high confidence, since 2026-11-20
$ guanxi who-decides alpha --json | grep -o '"answer":{"who":"[a-z-]*"'
"answer":{"who":"ann-example"
