# How a Japanese name is said: old phones write it in SOUND.
$ guanxi import "$DATA/exchange/vcard/sound_irmc.vcf"
+ litailang  例太郎
+ mihon-hana  見本花
+ sue-jiro  末次郎
imported 1 file: 3 new, 0 changed
$ guanxi list --format tsv | cut -f1-3
handle	name	pinyin
litailang	例太郎	li tailang
mihon-hana	見本花	
sue-jiro	末次郎	
$ guanxi show 見本花 | grep reading; guanxi show 末次郎 | grep reading
  reading  ミホン ハナ
  told by  vcard, 2026-11-20 (today): reading, surname
  reading  スエ ジロウ
  told by  vcard, 2026-11-20 (today): reading
