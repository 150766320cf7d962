# Merging two firms that stand above one another through a third would put them above themselves.
$ guanxi add-org Alpha -q; guanxi add-org Beta --parent alpha -q; guanxi add-org Gamma --parent beta -q
$ guanxi merge alpha gamma --yes
! guanxi: alpha and gamma cannot be one: beta stands between them
! hint: clear that line first: guanxi edit beta --parent ""
[2]
$ guanxi merge gamma alpha --yes
! guanxi: gamma and alpha cannot be one: beta stands between them
! hint: clear that line first: guanxi edit beta --parent ""
[2]
$ guanxi merge alpha beta --yes
merged beta  Beta into alpha  Alpha
$ guanxi show gamma
Gamma  gamma
  part of  Alpha (alpha)
$ guanxi undo -q
# People likewise.
$ guanxi add Ann --org Alpha -q; guanxi add Bea --org Alpha --reports-to ann -q; guanxi add Cem --org Alpha --reports-to bea -q
$ guanxi merge ann cem --yes
! guanxi: ann and cem cannot be one: bea stands between them
! hint: clear that line first: guanxi edit bea --reports-to ""
[2]
$ guanxi merge cem ann --yes
! guanxi: cem and ann cannot be one: bea stands between them
! hint: clear that line first: guanxi edit bea --reports-to ""
[2]
# Who reported to the one that goes reports to the one that stays, which keeps its own line or gets the other's.
$ guanxi add 'Bea Two' --handle bea-2 --org Alpha -q; guanxi add Dan --org Alpha --reports-to bea-2 -q
$ guanxi merge bea-2 bea --yes
merged bea  Bea (Alpha) into bea-2  Bea Two (Alpha)
$ guanxi show bea-2 | grep -i report
  reports to  Ann (ann)
$ guanxi show cem | grep -i report
  reports to  Bea Two (bea-2)
$ guanxi show dan | grep -i report
  reports to  Bea Two (bea-2)
# Rings that a file holds already end every climb.
$ sqlite3 "$XDG_DATA_HOME/guanxi/guanxi.db" "UPDATE party SET parent = (SELECT id FROM party WHERE handle = 'gamma') WHERE handle = 'alpha'; UPDATE position SET reports_to = (SELECT id FROM party WHERE handle = 'dan') WHERE person = (SELECT id FROM party WHERE handle = 'bea-2')"
%timeout 60
$ for c in 'brief ann' 'brief alpha' 'brief dan' 'gave ann tea --yes' 'gave dan' 'got ann tea' remind 'who-decides alpha' 'who-decides gamma' 'edit alpha --parent gamma' 'edit dan --reports-to cem' list 'list --orgs' 'visit alpha' 'show gamma' 'show dan' 'path dan' 'graph' 'holidays --for ann' 'when dan' 'decide alpha' balance; do timeout 10 guanxi $c > out 2> err; r=$?; [ $r -lt 124 ] || echo "$c: $r"; done
$ guanxi edit gamma --parent ""
changed gamma  Gamma
$ guanxi edit dan --reports-to ""
changed dan  Dan (Alpha)
