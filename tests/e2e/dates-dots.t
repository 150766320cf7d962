# Dots are day and month; what has but one reading is not asked about.
$ guanxi add Bea Invented --birthday 31.12.1970; guanxi show bea-invented | grep -i birthday
added bea-invented  Bea Invented
  birthday  <id>  1970-12-31; next 2026-12-31 (in 5 weeks)
$ guanxi edit bea-invented --birthday 31.12.; guanxi show bea-invented | grep -i birthday
changed bea-invented  Bea Invented
  birthday  <id>  --12-31; next 2026-12-31 (in 5 weeks)
$ guanxi edit bea-invented --birthday 12/31/1971; guanxi show bea-invented | grep -i birthday
changed bea-invented  Bea Invented
  birthday  <id>  1971-12-31; next 2026-12-31 (in 5 weeks)
$ guanxi log bea-invented talk -d 13/11/2026; guanxi history bea-invented --format tsv | cut -f2 | head -2
<id>  2026-11-13  meeting (in-person)  Bea Invented
kind
meeting
$ guanxi log bea-invented talk -d 11/12/2026
! guanxi: the date '11/12/2026' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
