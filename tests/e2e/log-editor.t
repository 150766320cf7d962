# -e opens the editor.
$ guanxi add 王伟 -q; guanxi add 李明 -q
$ cat >editor <<'END'
> #!/bin/sh
> cp "$1" "$WORK/seen"
> printf 'met with @liming +renewal\n# gone\n\n' | cat - "$WORK/seen" >"$1"
> END
$ chmod +x editor
$ EDITOR=./editor script -qec 'guanxi log wangwei -e' /dev/null | sed 's/^.....  //'
2026-11-20  meeting (in-person)  王伟, 李明\r
$ cat seen

\# What happened? @name adds somebody, +tag a tag. Lines that begin with # are left out;
\# an empty text records nothing.
$ guanxi history --json
{"schema":"guanxi.history/1","entries":[{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-20","who":["liming","wangwei"],"text":"met with 李明","sensitive":false,"time":"09:00","place":null,"attempt":false,"tags":["renewal"],"zone":"Asia/Shanghai","stage":"happened"}]}
$ VISUAL=./editor EDITOR=false script -qec 'guanxi log wangwei --edit -k tea -q' /dev/null
$ EDITOR=./editor guanxi log wangwei -e | cut -c6-
  2026-11-20  meeting (in-person)  王伟, 李明
$ EDITOR=./editor guanxi log wangwei -e some words | cut -c6-; cat seen
  2026-11-20  meeting (in-person)  王伟, 李明
some words
\# What happened? @name adds somebody, +tag a tag. Lines that begin with # are left out;
\# an empty text records nothing.
$ EDITOR=false script -qec 'guanxi log wangwei -e' /dev/null
guanxi: the editor 'false' failed\r
hint: set VISUAL or EDITOR; nothing was recorded\r
[1]
$ EDITOR=no-such-editor script -qec 'guanxi log wangwei -e' /dev/null
sh: 1: no-such-editor: not found\r
guanxi: the editor 'no-such-editor' failed\r
hint: set VISUAL or EDITOR; nothing was recorded\r
[1]
$ EDITOR=true script -qec 'guanxi log wangwei -e' /dev/null
guanxi: an empty text: nothing was recorded\r
[2]
$ EDITOR='./editor --flag' guanxi log wangwei -e | cut -c6-
! cp: unrecognized option '--flag'
! Try 'cp --help' for more information.
! guanxi: an empty text: nothing was recorded
$ guanxi history --format tsv | cut -f2,5,6
kind	who	text
meeting	liming, wangwei	met with 李明 \n\nsome words
meeting	liming, wangwei	met with 李明
tea	liming, wangwei	met with 李明
meeting	liming, wangwei	met with 李明
$ ls $TMPDIR
