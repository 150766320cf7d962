# Rows and charts; whatever the names hold, it stays data.
$ guanxi add-org '青石"泵业" & Söhne \N <b>' --handle qingshi -q
$ guanxi add '王"伟"\nX' --handle wang --org qingshi --title '总经理 & <GM>' -q
$ guanxi add '=cmd|calc' --handle li --org qingshi --title 'C:\temp' --reports-to wang -q
$ guanxi add '陈静' --org qingshi --title 采购 --reports-to li -q
$ guanxi add '孙`国`强' --handle sun --org '商务部 #1' --title 司长 -q
$ guanxi who-decides qingshi set li --role budget --stance against -q
$ guanxi who-decides qingshi set sun --role decider --topic 're"new\al' --stance for -q
$ guanxi relate chenjing sun --kind classmate -q
$ guanxi log chenjing tea -k tea -d 2026-11-01 -q
$ guanxi who-decides qingshi --format tsv
who	name	title	department	firm	reports_to	decides	roles	stance	presence	warmth	last_contact	last_in_person
wang	王"伟"\\nX	总经理 & <GM>		青石"泵业" & Söhne \\N <b>		false			here	0		
li	'=cmd|calc	C:\\temp		青石"泵业" & Söhne \\N <b>	wang	false	budget	against	here	0		
chenjing	陈静	采购		青石"泵业" & Söhne \\N <b>	li	false			here	27	2026-11-01	2026-11-01
sun	孙`国`强	司长		商务部 #1		true	decider	for	outside	0		
$ guanxi who-decides qingshi --format csv | tr -d '\r'
who,name,title,department,firm,reports_to,decides,roles,stance,presence,warmth,last_contact,last_in_person
wang,"王""伟""\nX",总经理 & <GM>,,"青石""泵业"" & Söhne \N <b>",,false,,,here,0,,
li,'=cmd|calc,C:\temp,,"青石""泵业"" & Söhne \N <b>",wang,false,budget,against,here,0,,
chenjing,陈静,采购,,"青石""泵业"" & Söhne \N <b>",li,false,,,here,27,2026-11-01,2026-11-01
sun,孙`国`强,司长,,商务部 #1,,true,decider,for,outside,0,,
$ guanxi who-decides qingshi --format jsonl | head -2
{"who":"wang","name":"王\"伟\"\\nX","title":"总经理 & <GM>","department":null,"firm":"青石\"泵业\" & Söhne \\N <b>","reports_to":null,"decides":false,"roles":[],"stance":null,"presence":"here","warmth":0,"last_contact":null,"last_in_person":null}
{"who":"li","name":"=cmd|calc","title":"C:\\temp","department":null,"firm":"青石\"泵业\" & Söhne \\N <b>","reports_to":"wang","decides":false,"roles":["budget"],"stance":"against","presence":"here","warmth":0,"last_contact":null,"last_in_person":null}
$ guanxi who-decides qingshi --format dot
digraph "who decides" {
  graph [charset="UTF-8", rankdir=TB, labelloc=t, fontname="sans-serif", fontsize=14, ranksep=0.45, nodesep=0.3,
    label="who decides at 青石\"泵业\" &amp; Söhne \\N <b>: 孙`国`强 (sun), stated"];
  node [shape=box, style="rounded,filled", color="#666666", fontname="sans-serif", fontsize=11, margin="0.15,0.08"];
  edge [color="#666666", arrowhead=none, fontname="sans-serif", fontsize=10];
  subgraph "cluster_0" {
    graph [label="青石\"泵业\" &amp; Söhne \\N <b>", style=rounded, color="#bbbbbb", fontsize=12, labeljust=l];
    "wang" [label="王\"伟\"\\nX (wang)\n总经理 &amp; <GM>\nnever contacted", fillcolor="#ffffff", style="rounded,filled,dashed"];
    "li" [label="=cmd|calc (li)\nC:\\temp\nbudget: against\nnever contacted", fillcolor="#f7d9d6", style="rounded,filled,dashed"];
    "chenjing" [label="陈静 (chenjing)\n采购\nwarmth 27, last 2026-11-01", fillcolor="#ffffff"];
  }
  subgraph "cluster_1" {
    graph [label="商务部 #1", style=rounded, color="#bbbbbb", fontsize=12, labeljust=l];
    "sun" [label="孙`国`强 (sun)\n司长\ndecider on re\"new\\al: for\nnever contacted", fillcolor="#dcefd8", penwidth=3, color="#20426b", style="rounded,filled,dashed"];
  }
  "wang" -> "li";
  "li" -> "chenjing";
  "chenjing" -> "sun" [style=dashed, color="#2f6f9f", fontcolor="#2f6f9f", arrowhead=open, constraint=false, label="way in"];
}
# Graphviz reads it: four people, two lines of reporting and one way in, and the names as they were.
$ guanxi who-decides qingshi --format dot | dot -Tplain | grep -c '^node'
4
$ guanxi who-decides qingshi --format dot | dot -Tplain | grep -c '^edge'
3
$ guanxi who-decides qingshi --format dot | dot -Tsvg | grep -o '<text [^>]*>[^<]*</text>' | sed 's/<text [^>]*>//; s/<.text>//' | sort
=cmd|calc (li)
C:\temp
budget: against
decider on re&quot;new\al: for
never contacted
never contacted
never contacted
warmth 27, last 2026&#45;11&#45;01
way in
who decides at 青石&quot;泵业&quot; &amp; Söhne \N &lt;b&gt;: 孙`国`强 (sun), stated
司长
商务部 #1
孙`国`强 (sun)
总经理 &amp; &lt;GM&gt;
王&quot;伟&quot;\nX (wang)
采购
陈静 (chenjing)
青石&quot;泵业&quot; &amp; Söhne \N &lt;b&gt;
$ guanxi who-decides qingshi --format mermaid
---
title: "who decides at 青石#quot;泵业#quot; #amp; Söhne #92;N #lt;b#gt;: 孙#96;国#96;强 (sun), stated"
---
flowchart TD
  subgraph f1["青石#quot;泵业#quot; #amp; Söhne #92;N #lt;b#gt;"]
    n1["王#quot;伟#quot;#92;nX (wang)<br/>总经理 #amp; #lt;GM#gt;<br/>never contacted"]
    n2["=cmd|calc (li)<br/>C:#92;temp<br/>budget: against<br/>never contacted"]
    n3["陈静 (chenjing)<br/>采购<br/>warmth 27, last 2026-11-01"]
  end
  subgraph f2["商务部 #35;1"]
    n4["孙#96;国#96;强 (sun)<br/>司长<br/>decider on re#quot;new#92;al: for<br/>never contacted"]
  end
  n1 --- n2
  n2 --- n3
  n3 -. way in .-> n4
  classDef stance-for fill:#dcefd8
  classDef stance-against fill:#f7d9d6
  classDef stance-neutral fill:#f6f0d0
  classDef left fill:#eeeeee
  classDef decides stroke:#20426b,stroke-width:3px
  class n2 stance-against
  class n4 stance-for
  class n4 decides
