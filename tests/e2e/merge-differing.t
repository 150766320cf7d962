# What gives way in a merge is said, and stays in a note.
$ guanxi add Ann Example --birthday 1970-05-12 --city Hamburg --tier A -q
$ guanxi add Anne Example --birthday 1971-05-12 --city Bremen --tier B --email anne@example.com -q
$ guanxi merge ann-example anne-example --yes
$ guanxi show ann-example
$ guanxi note ann-example | cut -c8-
$ guanxi undo; guanxi list --format tsv | cut -f1,5,12
$ guanxi add-org Sample Valves --city Hamburg --country DE -q; guanxi add-org Specimen Valves --city Lyon --country FR -q
$ guanxi merge sample-valves specimen-valves --yes
# Without a terminal, rm and merge want --yes.
$ guanxi merge ann-example anne-example
$ guanxi rm anne-example
$ guanxi list --format tsv | cut -f1
# What goes with a firm, and who loses it, is said.
$ guanxi edit ann-example --org sample-valves -q; guanxi issue sample-valves seal leaks -q; guanxi decide sample-valves renewal -q
$ guanxi rm sample-valves
$ guanxi rm sample-valves --yes
