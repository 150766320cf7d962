# Nobody congratulates the dead: the record stays, the reminders end.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi add 陈样 --tier A --birthday 1950-11-29 --country CN --city 上海 -q
$ guanxi add 'Lea Sample' --tier A --birthday 1980-11-29 --country US -q
$ guanxi cadence --tier A 2w -q
$ guanxi promise chenyang 'send the photos' --by 2026-11-28 -q
$ guanxi log chenyang lunch -d 2026-12-01 -k lunch -q
$ guanxi log chenyang 'had tea' -d 2026-10-01 --got 'tea set' -q
$ GUANXI_NOW=2027-01-30T09:00:00+08:00 guanxi remind --days 14 --format tsv | cut -f2,3 | sort
contact	chenyang
contact	lea-sample
holiday	
holiday	
holiday	chenyang
holiday	chenyang
holiday	chenyang
kind	who
planned	chenyang
promise	chenyang
$ guanxi edit chenyang --died 2026-11-20
changed chenyang  陈样
$ GUANXI_NOW=2027-01-30T09:00:00+08:00 guanxi remind --days 14 --format tsv | cut -f2,3 | sort
contact	lea-sample
holiday	
holiday	
kind	who
$ guanxi remind --days 7 --format tsv | cut -f2,3
kind	who
occasion	lea-sample
holiday	
holiday	lea-sample
$ guanxi show chenyang | head -3
陈样  Chén Yàng  chenyang  tier A
  died      2026-11-20
  where     上海, CN
$ guanxi brief chenyang | head -2
陈样  Chén Yàng · chenyang · tier A · died 2026-11-20
Fri 2026-11-27
$ guanxi brief chenyang | grep -c 'birthday\|festival'
1
$ guanxi visit 上海
! guanxi: nobody is known in '上海'
! hint: no city of anybody is known: guanxi edit WHO --city CITY
[3]
$ guanxi undo
took back: changed chenyang  陈样
$ guanxi remind --days 7 --format tsv | cut -f2,3
kind	who
planned	chenyang
promise	chenyang
occasion	chenyang
occasion	lea-sample
holiday	
holiday	lea-sample
$ guanxi edit chenyang --died unknown
changed chenyang  陈样
$ guanxi show chenyang | sed -n 2p
  died      on a day that is not known
$ guanxi edit chenyang --died 2025
changed chenyang  陈样
$ guanxi show chenyang --json | grep -o '"died":[^,]*'
"died":"2025"
$ guanxi edit chenyang --died ''
changed chenyang  陈样
$ guanxi edit chenyang --died 2026-12-24
! guanxi: a day of death in the future: 2026-12-24
[2]
$ guanxi edit chenyang --died never
! guanxi: cannot read the date 'never'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
# A card says it with DEATHDATE (RFC 6474), which may be a text.
$ printf '%s\n' 'BEGIN:VCARD' 'VERSION:4.0' 'FN:Old Sample' 'BDAY:19200101' 'DEATHDATE:20200304' 'END:VCARD' 'BEGIN:VCARD' 'VERSION:4.0' 'FN:Older Sample' 'DEATHDATE;VALUE=text:circa 1800' 'END:VCARD' >cards.vcf
$ guanxi import cards.vcf | tail -1
imported 1 file: 2 new, 0 changed
$ for who in old-sample older-sample; do guanxi show $who | grep died; done
  died      2020-03-04
  died     on a day that is not known
$ printf '%s\n' 'BEGIN:VCARD' 'VERSION:4.0' 'FN:Lea Sample' 'DEATHDATE:20260101' 'END:VCARD' >lea.vcf
$ guanxi import lea.vcf | tail -1
imported 1 file: 0 new, 1 changed
$ guanxi remind --days 7 --format tsv | cut -f2,3
kind	who
planned	chenyang
promise	chenyang
occasion	chenyang
