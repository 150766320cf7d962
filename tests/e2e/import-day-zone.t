# A birthday that is written as an instant is the day whose midnight it is on the user's clock.
$ TZ=Europe/Berlin guanxi import $DATA/exchange/vcard/bday_zone.vcf >/dev/null 2>&1; guanxi list --format tsv >/dev/null; for one in eins zwei drei vier fünf sechs sieben; do guanxi show "Zona $one" | grep -i birthday; done
  birthday  <id>  1973-09-28; next 2027-09-28 (in 10 months)
  birthday  <id>  1973-09-28; next 2027-09-28 (in 10 months)
  birthday  <id>  1979-12-31; next 2026-12-31 (in 5 weeks)
  birthday  <id>  1953-10-15; next 2027-10-15 (in 10 months)
  birthday  <id>  1973-09-28; next 2027-09-28 (in 10 months)
  birthday  <id>  1973-09-28; next 2027-09-28 (in 10 months)
  birthday  <id>  1973-09-28; next 2027-09-28 (in 10 months)
$ TZ=Asia/Shanghai guanxi --db other.db import $DATA/exchange/vcard/bday_zone.vcf >/dev/null 2>&1; guanxi --db other.db show 'Zona Drei' | grep -i birthday
  birthday  <id>  1980-01-01; next 2027-01-01 (in 6 weeks)
