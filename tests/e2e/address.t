# How people are addressed: by the name that is said in their country, with the highest title, and as an alias has it.
$ guanxi add 'Dr. Ahmad bin Contoh' --country MY
added ahmad-bin-contoh  Dr. Ahmad bin Contoh
$ guanxi add 'Siti Aminah binti Contoh' --country MY --alias 'Datin Siti'
added siti-aminah-binti-contoh  Siti Aminah binti Contoh
$ guanxi add 'Dr. Abdullah Al-Sample' --country SA
added abdullah-al-sample  Dr. Abdullah Al-Sample
$ guanxi add 'Somchai Tuayang' --country TH
added somchai-tuayang  Somchai Tuayang
$ guanxi add 'Zeynep Örnek' --country TR --alias 'Zeynep Hanım'
added zeynep-ornek  Zeynep Örnek
$ guanxi add 'Budi Contoh' --country ID
added budi-contoh  Budi Contoh
$ guanxi add 'Nguyễn Văn Mẫu' --country VN
added nguyen-van-mau  Nguyễn Văn Mẫu
$ guanxi add 'Анна Сергеевна Примерова' --country RU
added anna-sergeevna-primerova  Анна Сергеевна Примерова
$ guanxi add 'Примеров Иван Иванович' --country RU
added primerov-ivan-ivanovich  Примеров Иван Иванович
$ guanxi add 'Anna Przykładowa' --country PL --alias 'Pani Anna'
added anna-przykladowa  Anna Przykładowa
$ guanxi add 'Dott. Marco Esempio' --country IT
added marco-esempio  Dott. Marco Esempio
$ guanxi add 'Prof. Dr. Klaus Beispiel' --country DE
added klaus-beispiel  Prof. Dr. Klaus Beispiel
$ guanxi add 'Hofrat Dr. Max Muster' --country AT
added hofrat-dr-max-muster  Hofrat Dr. Max Muster
$ guanxi add 'Lic. Juan Muestra García' --country MX
added lic-juan-muestra-garcia  Lic. Juan Muestra García
$ guanxi add 'Claire Exemple' --country FR --title Avocate
added claire-exemple  Claire Exemple
$ guanxi add 'Ana Exemplo' --country BR --title Diretora
added ana-exemplo  Ana Exemplo
$ guanxi add 김민수 --country KR --title 영업부장
added gimminsu  김민수
$ guanxi add '田中 美咲' --country JP --title 営業本部長 --alias 'Misaki Tanaka'
added misaki-tanaka  田中 美咲
$ guanxi add 陳大文 --country TW --title 工程師
added chendawen  陳大文
$ guanxi add 黃美玲 --country HK --title 經理
added huangmeiling  黃美玲
$ for who in ahmad-bin-contoh siti-aminah-binti-contoh abdullah-al-sample somchai-tuayang zeynep-ornek budi-contoh nguyen-van-mau anna-sergeevna-primerova primerov-ivan-ivanovich; do guanxi brief $who | grep '^  address'; done
  address     Dr. Ahmad  with the doctorate
  address     Datin Siti  as the alias has it
  address     Dr. Abdullah  with the doctorate
  address     Khun Somchai  fits men and women alike
  address     Zeynep Hanım  as the alias has it
  address     Budi Contoh
  address     Nguyễn Văn Mẫu
  address     Анна Сергеевна  name and patronymic
  address     Иван Иванович  name and patronymic
$ for who in anna-przykladowa marco-esempio klaus-beispiel hofrat-dr-max-muster lic-juan-muestra-garcia claire-exemple ana-exemplo gimminsu 美咲 chendawen huangmeiling; do guanxi brief $who | grep '^  address'; done
  address     Pani Anna  as the alias has it
  address     Dottor Esempio  with the doctorate
  address     Prof. Beispiel
  address     Hofrat Muster
  address     Lic. Muestra  with the title Lic.
  address     Maître Exemple  with the title Maître
  address     Ana  first names are usual there
  address     김 부장님 (Kim bujang-nim)  surname and title, 영업부장
  address     田中本部長 (Tanaka honbuchō)  surname and title, 営業本部長
  address     陳工程師 (Chén gōngchéngshī)  surname and title, 工程師
  address     黃經理  surname and title, 經理

# Where only a man or a woman could be meant, the aliases that would tell.
$ guanxi brief budi-contoh | grep -A2 '^  address'
  address     Budi Contoh
              form of address unknown: guanxi edit budi-contoh --alias 'Pak
              Budi' (or 'Bu Budi')

# No Mandarin reading is printed of a name of Hong Kong, unless one was told; it finds her all the same.
$ guanxi show 'huang meiling' | head -1
黃美玲  huangmeiling
$ guanxi edit huangmeiling --reading 'Wong Mei-ling'
changed huangmeiling  黃美玲
$ guanxi show huangmeiling | head -1
黃美玲  Wong Mei-ling  huangmeiling
$ guanxi brief huangmeiling | grep -E '^  (address|say)'
  address     黃經理  surname and title, 經理
  say         Wong Mei-ling
$ guanxi show chendawen | head -1
陳大文  Chén Dàwén  chendawen
$ guanxi add '山本 見本'
added shanbenjianben  山本 見本
$ guanxi show '山本 見本' | head -1
山本 見本  shanbenjianben
$ guanxi add 欧阳小明
added ouyangxiaoming  欧阳小明
$ guanxi show 欧阳小明 | head -1
欧阳小明  Ōuyáng Xiǎomíng  ouyangxiaoming

# People are found as they are addressed.
$ for who in 'Encik Ahmad' 'Khun Somchai' 'Zeynep Hanım' 'Bapak Budi' 'anh Mẫu' 'Анна Сергеевна' 'Иван Иванович' 'Pani Przykładowa'; do guanxi show "$who" | head -1; done
Dr. Ahmad bin Contoh  ahmad-bin-contoh
Somchai Tuayang  somchai-tuayang
Zeynep Örnek  zeynep-ornek
Budi Contoh  budi-contoh
Nguyễn Văn Mẫu  nguyen-van-mau
Анна Сергеевна Примерова  anna-sergeevna-primerova
Примеров Иван Иванович  primerov-ivan-ivanovich
Anna Przykładowa  anna-przykladowa
$ for who in 'Dottor Esempio' 'Herr Prof. Beispiel' 'Señor Muestra' 'Maître Exemple' 'Dona Ana' '김 부장님' 田中本部長 陳工程師; do guanxi show "$who" | head -1; done
Dott. Marco Esempio  marco-esempio
Prof. Dr. Klaus Beispiel  klaus-beispiel
Lic. Juan Muestra García  lic-juan-muestra-garcia
Claire Exemple  claire-exemple
Ana Exemplo  ana-exemplo
김민수  gimminsu
田中 美咲  misaki-tanaka
陳大文  Chén Dàwén  chendawen

# A word that is a name elsewhere is an honorific for people of its own country alone.
$ guanxi show 'Pan Esempio'
! guanxi: no person or organisation is called 'Pan Esempio'
! hint: see guanxi list
[3]

# A deputy comes behind the head, in the order of calls and at the table.
$ guanxi add-org 示例市商务局 --country CN --city 苏州
added shilishishangwuju  示例市商务局
$ guanxi add 甲一 --org 示例市商务局 --title 副局长 --city 苏州
added jiayi  甲一 (示例市商务局)
$ guanxi add 乙二 --org 示例市商务局 --title 局长 --city 苏州
added yier  乙二 (示例市商务局)
$ guanxi add 丙三 --org 示例市商务局 --title 处长 --city 苏州
added bingsan  丙三 (示例市商务局)
$ guanxi add 丁四 --org 示例市商务局 --title 副处长 --city 苏州
added dingsi  丁四 (示例市商务局)
$ guanxi brief 示例市商务局 | grep -E '长'
  乙二        局长  乙局长 (Yǐ júzhǎng) · warmth 0 · never in contact
  甲一        副局长  甲局长 (Jiǎ júzhǎng) · warmth 0 · never in contact
  丙三        处长  丙处长 (Bǐng chùzhǎng) · warmth 0 · never in contact
  丁四        副处长  丁处长 (Dīng chùzhǎng) · warmth 0 · never in contact
$ guanxi visit 苏州 --from 2026-12-01 --to 2026-12-02 | grep -E '局长|处长'
   20  乙二, 局长 (yier)
   20  甲一, 副局长 (jiayi)
   20  丙三, 处长 (bingsan)
   20  丁四, 副处长 (dingsi)
