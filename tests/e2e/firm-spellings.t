# One firm in several spellings is one firm.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
# Blanks and marks do not count.
$ guanxi add 'Eve Form' --org 'Sample Co., Ltd.'
added eve-form  Eve Form (Sample Co., Ltd.)
! guanxi: new organisation sample  Sample Co., Ltd.
$ guanxi add 'Fay Form' --org 'Sample Co.,Ltd'
added fay-form  Fay Form (Sample Co., Ltd.)
$ guanxi add 'Gil Form' --org 'sample co ltd'
added gil-form  Gil Form (Sample Co., Ltd.)
$ guanxi add 丙样 --org '示例（上海）有限公司'
added bingyang  丙样 (示例（上海）有限公司)
! guanxi: new organisation shili-shanghai  示例（上海）有限公司
$ guanxi add 丁样 --org '示例(上海) 有限公司'
added dingyang  丁样 (示例（上海）有限公司)
$ guanxi list --orgs --format tsv | cut -f1,2,6
handle	name	people
sample	Sample Co., Ltd.	3
shili-shanghai	示例（上海）有限公司	2
# Another legal form, or a shorter name, may be the same firm or another: that is asked.
$ guanxi add 'Hal Form' --org 'Sample GmbH'
! guanxi: the organisation 'Sample GmbH' is not on record, but it may be another spelling of one that is
! hint: say which:
!   sample  Sample Co., Ltd.
!   --new-org  makes a new one
[3]
$ guanxi add 'Hal Form' --org 'Sample GmbH' --new-org
added hal-form  Hal Form (Sample GmbH)
! guanxi: new organisation sample-2  Sample GmbH
$ guanxi add 戊样 --org 宁波样海阀门有限公司 -q
$ guanxi add 己样 --org 宁波样海
! guanxi: the organisation '宁波样海' is not on record, but it may be another spelling of one that is
! hint: say which:
!   ningboyanghaifamen  宁波样海阀门有限公司
!   --new-org  makes a new one
[3]
$ guanxi edit eve-form --org 宁波样海阀门样品有限公司
! guanxi: the organisation '宁波样海阀门样品有限公司' is not on record, but it may be another spelling of one that is
! hint: say which:
!   ningboyanghaifamen  宁波样海阀门有限公司
!   --new-org  makes a new one
[3]
$ guanxi add 庚样 --org 株式会社見本製作所 -q
$ guanxi add 辛样 --org 見本製作所
! guanxi: the organisation '見本製作所' is not on record, but it may be another spelling of one that is
! hint: say which:
!   jianbenzhizuosuo  株式会社見本製作所
!   --new-org  makes a new one
[3]
$ guanxi add 壬样 --org jianbenzhizuosuo
added renyang  壬样 (株式会社見本製作所)
$ echo '{"name":"Ida Form","org":"Sample AG"}' | guanxi add --batch
! guanxi: line 1: the organisation 'Sample AG' is not on record, but it may be another spelling of one that is
! hint: say which:
!   sample  Sample Co., Ltd.
!   sample-2  Sample GmbH
!   --new-org  makes a new one
[3]
$ echo '{"name":"Ida Form","org":"Sample AG","new-org":true}' | guanxi add --batch
added 1 person
! guanxi: new organisation sample-3  Sample AG
$ guanxi edit eve-form --also 'Sample Oy, Director'
! guanxi: the organisation 'Sample Oy' is not on record, but it may be another spelling of one that is
! hint: say which:
!   sample  Sample Co., Ltd.
!   sample-2  Sample GmbH
!   sample-3  Sample AG
!   --new-org  makes a new one
[3]
$ guanxi edit eve-form --title Boss --new-org
! guanxi: --new-org goes with --org or --also
! hint: as --org NAME --new-org
[2]
# Sam is not Sample.
$ guanxi add 'Joe Form' --org 'Sam AG'
added joe-form  Joe Form (Sam AG)
! guanxi: new organisation sam  Sam AG
# `add-org` says it, as `add` does of people, and does what it is told.
$ guanxi add-org 'Sample Oy'
added sample-4  Sample Oy
! guanxi: there is already sample  Sample Co., Ltd.; guanxi merge makes two records one
! guanxi: there is already sample-2  Sample GmbH; guanxi merge makes two records one
! guanxi: there is already sample-3  Sample AG; guanxi merge makes two records one
$ guanxi add-org 'Sam AG'
added sam-2  Sam AG
! guanxi: there is already sam  Sam AG; guanxi merge makes two records one
# An address book with all spellings in it, before anything is on record and after.
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:%s Probe\nORG:%s\nEND:VCARD\n' Eve 'Probe Co.\, Ltd.' Fay 'Probe Co.\,Ltd' Gil 'Probe Co Ltd' Hal 'Probe GmbH' Ida 'Probe Werke AG' Jo '示範（上海）有限公司' Kim '示範（上海） 有限公司' >book.vcf
$ guanxi import book.vcf
+ eve-probe  Eve Probe (Probe Co., Ltd.)
+ fay-probe  Fay Probe (Probe Co., Ltd.)
+ gil-probe  Gil Probe (Probe Co., Ltd.)
+ hal-probe  Hal Probe (Probe Co., Ltd.)
+ ida-probe  Ida Probe (Probe Werke AG)
+ jo-probe  Jo Probe (示範（上海）有限公司)
+ kim-probe  Kim Probe (示範（上海）有限公司)
imported 1 file: 7 new, 0 changed
! guanxi: book.vcf:16: 'Probe GmbH' is taken for the firm 'Probe Co., Ltd.'; --new-org keeps such firms apart
$ guanxi import book.vcf
nothing new: 7 people up to date
! guanxi: book.vcf:16: 'Probe GmbH' is taken for the firm 'Probe Co., Ltd.'; --new-org keeps such firms apart
$ guanxi list --orgs --format tsv | cut -f1,2,6 | grep -i 'probe\|示範'
probe	Probe Co., Ltd.	4
probe-werke	Probe Werke AG	1
shifan-shanghai	示範（上海）有限公司	2
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:%s Probe\nORG:%s\nEND:VCARD\n' Lea 'PROBE LTD.' Max 'Probe-Werke' Ned 'Probe SE' >more.vcf
$ guanxi import more.vcf
+ lea-probe  Lea Probe (Probe Co., Ltd.)
+ max-probe  Max Probe (Probe Werke AG)
+ ned-probe  Ned Probe (Probe Co., Ltd.)
imported 1 file: 3 new, 0 changed
! guanxi: more.vcf:1: 'PROBE LTD.' is taken for the firm 'Probe Co., Ltd.'; --new-org keeps such firms apart
! guanxi: more.vcf:6: 'Probe-Werke' is taken for the firm 'Probe Werke AG'; --new-org keeps such firms apart
! guanxi: more.vcf:11: 'Probe SE' is taken for the firm 'Probe Co., Ltd.'; --new-org keeps such firms apart
$ guanxi import more.vcf --new-org --dry-run
+ lea-probe-2  Lea Probe (PROBE LTD.)
+ max-probe-2  Max Probe (Probe-Werke)
+ ned-probe-2  Ned Probe (Probe SE)
imported 1 file: 3 new, 0 changed
! guanxi: nothing was written: this was a dry run
