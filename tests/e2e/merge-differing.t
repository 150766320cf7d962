# What gives way in a merge is said, and stays in a note.
$ guanxi add Ann Example --birthday 1970-05-12 --city Hamburg --tier A -q
$ guanxi add Anne Example --birthday 1971-05-12 --city Bremen --tier B --email anne@example.com -q
$ guanxi merge ann-example anne-example --yes
merged anne-example  Anne Example into ann-example  Ann Example
! guanxi: kept the city Hamburg, not Bremen
! guanxi: kept the birthday 1970-05-12, not 1971-05-12
! guanxi: kept the tier A, not B
$ guanxi show ann-example
Ann Example  ann-example  tier A
  where     Hamburg
  email     anne@example.com
  also      Anne Example
  contact   never contacted
  birthday  <id>  1970-05-12; next 2027-05-12 (in 5 months)
  note      <id>  2026-11-20  the record anne-example had: city Bremen,
            birthday 1971-05-12, tier B
$ guanxi note ann-example | cut -c8-
date        note
2026-11-20  the record anne-example had: city Bremen, birthday 1971-05-1…
$ guanxi undo; guanxi list --format tsv | cut -f1,5,12
took back: merged anne-example  Anne Example into ann-example  Ann Example
handle	title	wechat
ann-example		
anne-example		
$ guanxi add-org Sample Valves --city Hamburg --country DE -q; guanxi add-org Specimen Valves --city Lyon --country FR -q
$ guanxi merge sample-valves specimen-valves --yes
merged specimen-valves  Specimen Valves into sample-valves  Sample Valves
! guanxi: kept the city Hamburg, not Lyon
! guanxi: kept the country DE, not FR
# Without a terminal, rm and merge want --yes.
$ guanxi merge ann-example anne-example
! guanxi: there is no terminal to ask on: merge anne-example  Anne Example into ann-example  Ann Example? nothing was merged
! hint: --yes does it without asking
[2]
$ guanxi rm anne-example
! guanxi: there is no terminal to ask on: remove anne-example  Anne Example? nothing was removed
! hint: --yes does it without asking
[2]
$ guanxi list --format tsv | cut -f1
handle
ann-example
anne-example
# What goes with a firm, and who loses it, is said.
$ guanxi edit ann-example --org sample-valves -q; guanxi issue sample-valves seal leaks -q; guanxi decide sample-valves renewal -q
$ guanxi rm sample-valves
! guanxi: there is no terminal to ask on: remove sample-valves  Sample Valves, 1 complaint with it, 1 decision with it, 1 person loses the post there? nothing was removed
! hint: --yes does it without asking
[2]
$ guanxi rm sample-valves --yes
removed sample-valves  Sample Valves, 1 complaint with it, 1 decision with it, 1 person loses the post there
