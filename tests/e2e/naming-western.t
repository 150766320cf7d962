# Names in letters: titles, degrees, particles, surnames in front, letters with dots and rings.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi add 'Dr. Max Muster M.Sc.' --country DE
added max-muster  Dr. Max Muster M.Sc.
$ guanxi add 'Eva von Beispiel' --country DE --title Leiterin
added eva-von-beispiel  Eva von Beispiel
$ guanxi add 'Muster, Hanna' --country DE
added hanna-muster  Muster, Hanna
$ guanxi add 'Omar Al Ketbi' --country AE
added omar-al-ketbi  Omar Al Ketbi
$ guanxi add 'Sam Sample, PhD, MBA' --country SG
added sam-sample  Sam Sample, PhD, MBA
$ guanxi add 'Jürgen Müller' --country DE
added jurgen-muller  Jürgen Müller
$ guanxi add 'Ute Schaefer' --country DE
added ute-schaefer  Ute Schaefer
$ guanxi add 'Søren Ågård' --country DK
added soren-agard  Søren Ågård
$ for who in max-muster eva-von-beispiel hanna-muster omar-al-ketbi sam-sample jurgen-muller; do guanxi brief $who | grep -A1 '^  address'; done
  address     Dr. Muster  with the doctorate; Herr or Frau is not on record
  write       Dr. Max Muster M.Sc.
  address     Frau von Beispiel  by the title Leiterin; du only once offered
  write       Eva von Beispiel
  address     Hanna Muster
              form of address unknown: guanxi edit hanna-muster --alias 'Herr
  address     Omar Al Ketbi
              form of address unknown: guanxi edit omar-al-ketbi --alias 'Mr
  address     Dr. Sample  with the doctorate
  write       Sam Sample, PhD, MBA
  address     Jürgen Müller
              form of address unknown: guanxi edit jurgen-muller --alias 'Herr
# A surname with its particles finds people, so does what is left without them, and either spelling of ä, ö, ü, ø, å.
$ for who in 'von beispiel' beispiel 'Frau von Beispiel' 'Frau Beispiel' 'al ketbi' ketbi al-ketbi 'max muster' 'Hanna Muster' 'muster, max' mueller 'Herr Mueller' 'juergen mueller' muller Schäfer 'Ute Schäfer' 'Frau Schaefer' soeren 'Søren Aagaard' agard; do echo "$who: $(guanxi show "$who" --json 2>&1 | sed -n 's/.*"handle":"\([^"]*\)","name".*/\1/p')"; done
von beispiel: eva-von-beispiel
beispiel: eva-von-beispiel
Frau von Beispiel: eva-von-beispiel
Frau Beispiel: eva-von-beispiel
al ketbi: omar-al-ketbi
ketbi: omar-al-ketbi
al-ketbi: omar-al-ketbi
max muster: max-muster
Hanna Muster: hanna-muster
muster, max: max-muster
mueller: jurgen-muller
Herr Mueller: jurgen-muller
juergen mueller: jurgen-muller
muller: jurgen-muller
Schäfer: ute-schaefer
Ute Schäfer: ute-schaefer
Frau Schaefer: ute-schaefer
soeren: soren-agard
Søren Aagaard: soren-agard
agard: soren-agard
# Which part is the surname can be told, where the name does not show it.
$ guanxi add 'Rosa García López' --country MX
added rosa-garcia-lopez  Rosa García López
$ guanxi edit rosa-garcia-lopez --surname 'García López'
changed rosa-garcia-lopez  Rosa García López
$ guanxi brief rosa-garcia-lopez | grep -A1 '^  address'
  address     Rosa García López
              form of address unknown: guanxi edit rosa-garcia-lopez --alias
$ guanxi show 'garcia lopez' | grep surname
  surname  García López
$ guanxi edit rosa-garcia-lopez --surname Muster
! guanxi: the surname 'Muster' is no part of the name 'Rosa García López'
! hint: write it as in the name
[2]
$ guanxi add 田中美咲 --country JP --title 部長 --surname 田中 --handle tanaka
added tanaka  田中美咲
$ guanxi brief tanaka | grep '^  address'
  address     田中部長  surname and title, 部長
$ guanxi edit tanaka --name 見本美咲
changed tanaka  見本美咲
$ guanxi show tanaka --json | grep -o '"surname":[^,]*'
"surname":null
# A card's N tells it.
$ printf '%s\n' 'BEGIN:VCARD' 'VERSION:4.0' 'FN:山本太郎' 'N:山本;太郎;;;' 'TITLE:部長' 'ADR:;;;東京;;;JP' 'END:VCARD' 'BEGIN:VCARD' 'VERSION:4.0' 'FN:Prof. Dr. Erik Muster M.Sc.' 'N:Muster;Erik;;Prof. Dr.;M.Sc.' 'ADR:;;;Berlin;;;DE' 'END:VCARD' 'BEGIN:VCARD' 'VERSION:4.0' 'FN:Ana López Prueba' 'N:López Prueba;Ana;;;' 'END:VCARD' >cards.vcf
$ guanxi import cards.vcf | tail -1
imported 1 file: 3 new, 0 changed
$ for who in 山本部長 'Erik Muster' 'lopez prueba'; do guanxi brief "$who" | grep '^  address'; done
  address     山本部長  surname and title, 部長
  address     Prof. Muster
  address     Ana López Prueba
# Kana of either kind are the same name.
$ guanxi add 'ミホン ハナ' --country JP
added mihon-hana  ミホン ハナ
$ for who in 'みほん はな' みほん ﾐﾎﾝ mihon; do guanxi show "$who" | head -1; done
ミホン ハナ  mihon-hana
ミホン ハナ  mihon-hana
ミホン ハナ  mihon-hana
ミホン ハナ  mihon-hana
