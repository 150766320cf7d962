# Without a text, on a terminal, one line is asked for: no quotes are needed, and the usual keys edit it.
%timeout 300
$ guanxi add 王伟 --org 青石 -q; guanxi add Klaus Weber -q
$ cat >type <<'END'
> # Types $1 (for printf) at the terminal of the command behind it, once its question is there.
> keys=$1; shift; : >shown
> { n=0; until grep -q '? \|hint:' shown || [ $((n += 1)) -gt 600 ]; do sleep 0.1; done; printf "$keys"; sleep 1; } | TERM=${KIND-xterm} script -qec "$*" /dev/null >shown
> END
$ cat >newest <<'END'
> guanxi history --format tsv | cut -f2,5,6,11 | sed -n 2p
> END
$ sh type "he'll ask: is 5 > 3 & \"why?\" +price @klaus\\n" guanxi call wangwei; grep -o 'What happened?' shown | head -1; sh newest
What happened?
call	klaus-weber, wangwei	he'll ask: is 5 > 3 & "why?" Klaus Weber	price
# To the beginning and the end, left, backspace, a word away; characters of two columns too.
$ sh type 'wnet to Ningbo\001\033[C\033[C\177\033[Cn\005!\n' guanxi met wangwei; sh newest
meeting	wangwei	went to Ningbo!	
$ sh type 'all of it, and more words\027\027\033[D\177\n' guanxi met wangwei; sh newest
meeting	wangwei	all of it, an	
$ sh type '合同条款款\177\033[D\033[D新\n' guanxi dinner wangwei; sh newest
dinner	wangwei	合同新条款	
# A terminal that cannot move its cursor has the line all the same.
$ KIND=dumb sh type 'plain words\n' guanxi mail wangwei; sh newest
email	wangwei	plain words	
# Nothing, the end of input, an interrupt: nothing is recorded.
$ guanxi history --format tsv | wc -l
6
$ sh type '  \n' guanxi call wangwei; tail -2 shown | tr -d '\r' | grep -o 'guanxi: .*\|hint: .*'
guanxi: an empty text: nothing was recorded
hint: -e opens the editor
$ sh type '\004' guanxi call wangwei; tail -2 shown | tr -d '\r' | grep -o 'guanxi: .*\|hint: .*'
guanxi: an empty text: nothing was recorded
hint: -e opens the editor
$ sh type 'half a\003' guanxi call wangwei
[130]
$ guanxi history --format tsv | wc -l
6
# Who is not known is told before anything is typed; what was typed in vain is told again.
$ sh type 'much\n' guanxi call nobody; tr -d '\r' <shown | head -2
guanxi: no person is called 'nobody'
hint: see guanxi list
$ sh type 'long words with @nobody\n' guanxi call wangwei; tr -d '\r' <shown | grep '^what'
what you wrote: long words with @nobody
