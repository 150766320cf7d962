# A number in other digits is found, and none is lost.
$ guanxi add Ann Example --phone １３９００００１１１１ -q; guanxi add Bob Beispiel --phone １３８２２２２２２２２ -q
$ guanxi list --format tsv | cut -f1,11
handle	phone
ann-example	１３９００００１１１１
bob-beispiel	１３８２２２２２２２２
$ guanxi note '139 0000 1111' likes tea -q; guanxi note １３９００００１１１１
id     date        note
<id>  2026-11-20  likes tea
$ guanxi merge ann bob --yes; guanxi show ann | grep phone
merged bob-beispiel  Bob Beispiel into ann-example  Ann Example
  phone    １３９００００１１１１
  phone    １３８２２２２２２２２
# What has no digits is no phone number.
$ guanxi edit ann --phone n/a
! guanxi: 'n/a' is no phone number
! hint: a phone number has digits
[2]
$ guanxi add Cem Muster --phone 'see card'
! guanxi: 'see card' is no phone number
! hint: a phone number has digits
[2]
$ echo '{"name": "Cem Muster", "phone": "-"}' | guanxi add --batch
! guanxi: line 1: '-' is no phone number
! hint: a phone number has digits
[2]
# The zero in brackets is one number with and without it.
$ guanxi import "$DATA/exchange/vcard/phone_0.vcf"; guanxi show karl | grep phone
+ karl-probe  Karl Probe
imported 1 file: 1 new, 0 changed
  phone    +49 (0)170 0000001 (mobile)
$ guanxi note '+49 (0)170 0000001' x -q; guanxi note '0049/170/0000001' y -q; guanxi note karl | wc -l
3
# With the country known, a number as it is dialled there is the one with the code in front; both find people.
$ guanxi add 样本 --country CN --phone '0571-8800 0001' --handle yangben -q
$ guanxi add 'Eva Probe' --org 'Probe GmbH' --phone '0171/0000002' -q; guanxi edit probe --country DE -q
$ guanxi add 'Hal Probe' --country US --phone '+1 (212) 555-0100' -q
$ guanxi add 'Ivo Probe' --phone '+39 06 0000003' -q
$ for n in '+86 571 8800 0001' '0571 88000001' '057188000001' '8657188000001' '+86 (0)571-88000001' '+49 171 0000002' '0171 0000002' '212-555-0100' '1 212 555 0100' '+39 06 0000003' '06 0000003'; do echo "$n: $(guanxi show "$n" --json 2>&1 | sed -n 's/.*"handle":"\([^"]*\)","name".*/\1/p')"; done
+86 571 8800 0001: yangben
0571 88000001: yangben
057188000001: yangben
8657188000001: yangben
+86 (0)571-88000001: yangben
+49 171 0000002: eva-probe
0171 0000002: eva-probe
212-555-0100: hal-probe
1 212 555 0100: hal-probe
+39 06 0000003: ivo-probe
06 0000003: ivo-probe
$ guanxi edit yangben --phone '+ +86 571 8800 0001'
nothing changed: that is how it was already
$ guanxi edit yangben --phone '++86 571 8800 0001' -q; guanxi show yangben | grep -c phone
1
$ guanxi add 样本二 --country CN --phone '+86 571 8800 0001' --handle er -q
$ guanxi merge yangben er --yes -q; guanxi show yangben | grep phone
  phone    0571-8800 0001
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Eva Probe\nTEL;TYPE=CELL:+491710000002\nEND:VCARD\n' >eva.vcf; guanxi import eva.vcf
nothing new: 1 person up to date
