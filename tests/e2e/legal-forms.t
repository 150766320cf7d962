# What a firm is in law is no part of what it is called: its handle, and the name by which it is found and held against others.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ while IFS= read -r name; do guanxi add-org "$name"; done <<'END'
> Muster Anlagen AB (publ)
> Muster Blech UG (haftungsbeschränkt) & Co. KG
> Max Muster e. K.
> Muster Dach gGmbH
> Muster und Beispiel PartG mbB
> EURL Exemple
> SCI Modèle
> Exemple Nord Ltée
> Contoh Berhad
> PT Contoh Jaya (Persero) Tbk
> CV Contoh Sejahtera
> Sample Siam PCL
> บริษัท ตัวอย่าง จำกัด (มหาชน)
> Công ty TNHH Mẫu Sao
> Công ty Cổ phần Mẫu Trăng
> Muestra Alta S.A.U.
> Muestra Baja S. de R.L.
> Muestra Costa S. de R.L. de C.V.
> Przykład sp. z o.o. sp. k.
> Przykład Dwa P.S.A.
> דוגמה בע״מ
> شركة مثال ذ.م.م
> Örnek San. ve Tic. A.Ş.
> Voorbeeld V.O.F.
> Kabushiki Kaisha Mihon
> 견본 합자회사
> Mithal Trading DMCC
> Exemplo EIRELI
> Esempio S.a.p.A.
> Halimbawa OPC
> Sample Law PLLC
> Sample Bank, N.A.
> Sample North ULC
> Sample Aid CIC
> Sample Cape CC
> Exempel Handelsbolag
> 示範一人有限公司
> 示例投资合伙企业（有限合伙）
> ООО «Пример»
> END
added muster-anlagen  Muster Anlagen AB (publ)
added muster-blech  Muster Blech UG (haftungsbeschränkt) & Co. KG
added max-muster  Max Muster e. K.
added muster-dach  Muster Dach gGmbH
added muster-und-beispiel  Muster und Beispiel PartG mbB
added exemple  EURL Exemple
added modele  SCI Modèle
added exemple-nord  Exemple Nord Ltée
added contoh  Contoh Berhad
added contoh-jaya  PT Contoh Jaya (Persero) Tbk
added contoh-sejahtera  CV Contoh Sejahtera
added sample-siam  Sample Siam PCL
added tawxyang  บริษัท ตัวอย่าง จำกัด (มหาชน)
added mau-sao  Công ty TNHH Mẫu Sao
added mau-trang  Công ty Cổ phần Mẫu Trăng
added muestra-alta  Muestra Alta S.A.U.
added muestra-baja  Muestra Baja S. de R.L.
added muestra-costa  Muestra Costa S. de R.L. de C.V.
added przyklad  Przykład sp. z o.o. sp. k.
added przyklad-dwa  Przykład Dwa P.S.A.
added dwgmh  דוגמה בע״מ
added mthal  شركة مثال ذ.م.م
added ornek  Örnek San. ve Tic. A.Ş.
added voorbeeld  Voorbeeld V.O.F.
added mihon  Kabushiki Kaisha Mihon
added gyeonbon  견본 합자회사
added mithal-trading  Mithal Trading DMCC
added exemplo  Exemplo EIRELI
added esempio  Esempio S.a.p.A.
added halimbawa  Halimbawa OPC
added sample-law  Sample Law PLLC
added sample-bank  Sample Bank, N.A.
added sample-north  Sample North ULC
added sample-aid  Sample Aid CIC
added sample-cape  Sample Cape CC
added exempel  Exempel Handelsbolag
added shifan  示範一人有限公司
added shilitouzi  示例投资合伙企业（有限合伙）
added primer  ООО «Пример»
! guanxi: there is already exemple  EURL Exemple; guanxi merge makes two records one
! guanxi: there is already contoh  Contoh Berhad; guanxi merge makes two records one
! guanxi: there is already contoh  Contoh Berhad; guanxi merge makes two records one
! guanxi: there is already przyklad  Przykład sp. z o.o. sp. k.; guanxi merge makes two records one
# Only a whole form goes, at the end or where it usually stands before; the name itself never does.
$ for name in 'Kyoto CC Golf' 'SCI-Fi Sample' 'NA Beispiel' 'Beispiel NA' 'CV Beispiel GmbH' 'Sdn Bhd' 'Công ty Cổ phần'; do guanxi add-org "$name"; done
added kyoto-cc-golf  Kyoto CC Golf
added sci-fi-sample  SCI-Fi Sample
added na-beispiel  NA Beispiel
added beispiel-na  Beispiel NA
added cv-beispiel  CV Beispiel GmbH
added sdn-bhd  Sdn Bhd
added cong-ty-co-phan  Công ty Cổ phần
# Without the form they are found, whichever script they are written in.
$ for name in 'Mẫu Sao' ตัวอย่าง דוגמה 'Muestra Baja' 'muster dach' مثال Пример; do guanxi show "$name" | head -1; done
Công ty TNHH Mẫu Sao  mau-sao
บริษัท ตัวอย่าง จำกัด (มหาชน)  tawxyang
דוגמה בע״מ  dwgmh
Muestra Baja S. de R.L.  muestra-baja
Muster Dach gGmbH  muster-dach
شركة مثال ذ.م.م  mthal
ООО «Пример»  primer
# With another form they may be another firm: that is asked.
$ guanxi add 'An Mẫu' --org 'Mẫu Sao JSC'
! guanxi: the organisation 'Mẫu Sao JSC' is not on record, but it may be another spelling of one that is
! hint: say which:
!   mau-sao  Công ty TNHH Mẫu Sao
!   --new-org  makes a new one
[3]
$ guanxi add 'An Mẫu' --org 'Công ty TNHH MTV Mẫu Sao'
! guanxi: the organisation 'Công ty TNHH MTV Mẫu Sao' is not on record, but it may be another spelling of one that is
! hint: say which:
!   mau-sao  Công ty TNHH Mẫu Sao
!   --new-org  makes a new one
[3]
$ guanxi add-org 'Mau Sao Co., Ltd.'
added mau-sao-2  Mau Sao Co., Ltd.
! guanxi: there is already mau-sao  Công ty TNHH Mẫu Sao; guanxi merge makes two records one
$ guanxi add-org 'Contoh Sdn. Bhd.'
added contoh-2  Contoh Sdn. Bhd.
! guanxi: there is already contoh  Contoh Berhad; guanxi merge makes two records one
! guanxi: there is already contoh-jaya  PT Contoh Jaya (Persero) Tbk; guanxi merge makes two records one
! guanxi: there is already contoh-sejahtera  CV Contoh Sejahtera; guanxi merge makes two records one
# An address book has it in every way.
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:%s Probe\nORG:%s\nEND:VCARD\n' Ann 'บริษัทตัวอย่างจำกัด' Ben 'PT. Contoh Jaya' Cem 'Örnek A.Ş.' Dan 'Kyoto CC' >book.vcf
$ guanxi import book.vcf
+ ann-probe  Ann Probe (บริษัท ตัวอย่าง จำกัด (มหาชน))
+ ben-probe  Ben Probe (PT Contoh Jaya (Persero) Tbk)
+ cem-probe  Cem Probe (Örnek San. ve Tic. A.Ş.)
+ dan-probe  Dan Probe (Kyoto CC)
imported 1 file: 4 new, 0 changed
! guanxi: book.vcf:1: 'บริษัทตัวอย่างจำกัด' is taken for the firm 'บริษัท ตัวอย่าง จำกัด (มหาชน)'; --new-org keeps such firms apart
! guanxi: book.vcf:6: 'PT. Contoh Jaya' is taken for the firm 'PT Contoh Jaya (Persero) Tbk'; --new-org keeps such firms apart
! guanxi: book.vcf:11: 'Örnek A.Ş.' is taken for the firm 'Örnek San. ve Tic. A.Ş.'; --new-org keeps such firms apart
! guanxi: book.vcf:16: 'Kyoto CC' becomes a firm of its own, but may be 'Kyoto CC Golf'; guanxi merge makes two records one
