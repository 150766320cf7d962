#!/usr/bin/env python3
"""The runner's own test: transcripts about a small shell script that stands for guanxi."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

RUN = pathlib.Path(__file__).resolve().parent / "run.py"
PROGRAM = """#!/bin/sh
case $1 in
  say) shift; printf '%s\\n' "$@" ;;
  warn) shift; printf '%s\\n' "$@" >&2 ;;
  fail) echo out; echo err >&2; exit "$2" ;;
  raw) printf "$2" ;;
  show) echo "shown $2" ;;
  sanitizer) echo "==1==ERROR: AddressSanitizer: heap-use-after-free" >&2; exit 99 ;;
esac
"""


class Runner(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        program = self.folder / "guanxi"
        program.write_text(PROGRAM)
        program.chmod(0o755)

    def run_text(self, text, *options, name="case.t"):
        file = self.folder / name
        file.write_text(text)
        done = subprocess.run([sys.executable, RUN, "--binary", self.folder, *options, file], capture_output=True, text=True,
                              check=False)
        return done.returncode, done.stdout

    def passes(self, text, **names):
        code, output = self.run_text(text, **names)
        self.assertEqual((code, output), (0, "1 passed, 0 failed\n"))

    def fails(self, text, *shown):
        code, output = self.run_text(text)
        self.assertEqual((code, output.splitlines()[-1]), (1, "0 passed, 1 failed"), output)
        for part in shown:
            self.assertIn(part, output)

    def becomes(self, text, expected):
        code, output = self.run_text(text, "--update")
        self.assertEqual(code, 0, output)
        self.assertEqual((self.folder / "case.t").read_text(), expected)
        self.assertEqual(self.run_text(expected)[0], 0)

    def test_what_holds_passes(self):
        self.passes("# all kinds\n$ guanxi say 'a  b' ''  c\na  b\n\nc\n\n$ guanxi fail 3\nout\n! err\n[3]\n")

    def test_wrong_stdout(self):
        self.fails("$ guanxi say one\ntwo\n", "-two", "+one")

    def test_missing_output(self):
        self.fails("$ guanxi say one two\none\n", "+two")
        self.fails("$ guanxi say one\n", "+one")

    def test_output_that_does_not_come(self):
        self.fails("$ guanxi say one\none\ntwo\n", "-two")
        self.fails("$ true\none\n", "-one")

    def test_wrong_stderr(self):
        self.fails("$ guanxi warn one\n! two\n", "-! two", "+! one")
        self.fails("$ guanxi warn one\n", "+! one")
        self.fails("$ guanxi warn one\none\n", "-one", "+! one")
        self.fails("$ guanxi say one\n! one\n", "-! one", "+one")

    def test_wrong_code(self):
        self.fails("$ guanxi fail 3\nout\n! err\n", "+[3]")
        self.fails("$ guanxi fail 3\nout\n! err\n[4]\n", "-[4]", "+[3]")
        self.fails("$ true\n[1]\n", "-[1]")

    def test_blanks_and_ends_of_lines_count(self):
        self.fails("$ guanxi say 'one '\none\n")
        self.fails("$ guanxi raw 'one'\none\n", "+one<no newline>")
        self.passes("$ guanxi raw 'one'\none<no newline>\n")
        self.fails("$ guanxi raw 'one\\n\\n'\none\n")
        self.passes("$ guanxi raw 'one\\n\\n'\none\n\\\n\n")
        self.passes("$ guanxi raw 'a\\r\\n\\033[1mb\\377\\n'\na\\r\n\\x1b[1mb\\xff\n")

    def test_ids(self):
        self.passes("$ guanxi say 'x 0abcd y' 0123456789abc\nx <id> y\n<id>\n")
        for word in ("abcd", "0123456789abcd", "abcdi", "ABCDE"):
            self.fails(f"$ guanxi say {word}\n<id>\n")

    def test_captured_ids(self):
        self.passes("$ guanxi say abcde fghjk\n<id:a>\n<id:b>\n$ guanxi show $b\nshown <id:b>\n$ guanxi show abcdefgh\nshown <id:a>\n")
        self.fails("$ guanxi say abcde\n<id:a>\n$ guanxi show vwxyz\nshown <id:a>\n", "+shown vwxyz")
        self.fails("$ guanxi say abcde vwxyz\n<id:a>\n<id:a>\n", "+vwxyz")

    def test_examples_of_ids(self):
        text = "%ids 1abcd 2efgh\n$ guanxi say c-vwxyz fghjk\nc-1abcd\n2efgh\n$ guanxi show 2efgh\nshown 2efgh\n"
        self.passes(text)
        self.passes(text + "$ guanxi show fghjk\nshown 2efgh\n")
        self.fails(text + "$ guanxi show 2efgh\nshown 1abcd\n", "+shown 2efgh")
        self.becomes(text + "$ guanxi say 2efgh\nold\n", text + "$ guanxi say 2efgh\n2efgh\n")
        self.fails("%ids\n$ true\n", "%ids")

    def test_any_text_and_any_lines(self):
        self.passes("$ guanxi say 'a b c'\na <...>c\n")
        self.passes("$ guanxi say a b c d\na\n...\nd\n")
        self.passes("$ guanxi say a\na\n...\n")
        self.passes("$ guanxi warn a b\n! ...\n")
        self.fails("$ guanxi say a b c d\na\n...\nc\n", "+d")

    def test_output_that_looks_like_a_transcript(self):
        self.becomes("$ guanxi say '$ x' '# y' '[3]' '...' '> z' '! w' '%v' '\\u' '\\#'\n",
                     "$ guanxi say '$ x' '# y' '[3]' '...' '> z' '! w' '%v' '\\u' '\\#'\n"
                     "\\$ x\n\\# y\n\\[3]\n\\...\n\\> z\n\\! w\n\\%v\n\\u\n\\\\#\n")

    def test_commands_share_a_folder_and_lines_continue(self):
        self.passes("$ mkdir sub && cd sub\n$ pwd; ls -A\n$WORK/sub\n$ cat > f <<END\n> one\n>\n> END\n$ cat f\none\n\\\n")

    def test_environment(self):
        names = "DATA GUANXI_NOW HOME LC_ALL PATH PWD SOURCE TMPDIR TZ WORK XDG_CONFIG_HOME XDG_DATA_HOME"
        self.passes("$ env | cut -d= -f1 | grep -v SAN_OPTIONS | sort | tr '\\n' ' '\n"
                    f"{names} <no newline>\n")
        self.passes("%env TZ=UTC\n$ echo $TZ\nUTC\n%env F=$WORK/f\n%env -TZ\n$ echo ${TZ-none} $F\nnone $WORK/f\n")

    def test_sanitizer_reports_fail_whatever_is_expected(self):
        self.fails("$ guanxi sanitizer\n! ...\n[99]\n", "sanitizer")

    def test_files_that_are_no_transcripts(self):
        self.fails("# nothing\n", "holds no commands")
        self.fails("", "holds no commands")
        self.fails("one\n$ true\n", "output without a command")
        self.fails("%wait 3\n$ true\n", "%wait")

    def test_time_out(self):
        self.fails("%timeout 1\n$ sleep 30\n", "ran out")

    def test_signal(self):
        self.passes("$ sh -c 'kill -9 $$'\n! Killed\n[137]\n")

    def test_update_keeps_wildcards(self):
        self.becomes("# c\n$ guanxi say 'abcde new' same x y 'vwxyz q'\n<id:a> old\nsame\n...\n<id> q\n\n$ guanxi show $a\n",
                     "# c\n$ guanxi say 'abcde new' same x y 'vwxyz q'\n<id:a> new\nsame\n...\n<id> q\n\n$ guanxi show $a\nshown <id:a>\n")
        self.becomes("$ guanxi fail 2\nout\n! e<...>\n[1]\n", "$ guanxi fail 2\nout\n! e<...>\n[2]\n")
        self.becomes("$ guanxi say a b c\na\n...\nd\n", "$ guanxi say a b c\na\nb\nc\n")

    def test_markdown(self):
        text = "# Week\n\nwords\n```console\n$ guanxi say $TZ\nUTC\n```\n```sh\nnot run\n```\n"
        self.passes("<!-- %env TZ=UTC -->\n" + text, name="week.md")
        code, output = self.run_text(text, name="week.md")
        self.assertEqual(code, 1, output)

    def test_manual_page(self):
        page = ".Dd today\n.\\\" %env TZ=UTC\n.Bd -literal -offset indent\n$ guanxi say \\-\\-x $TZ\n\\-\\-x\nUTC\n.Ed\n"
        self.passes(page + ".Bd -literal -offset indent\nnot run\n.Ed\nwords -- here\n", name="page.7")
        code, output = self.run_text(page.replace("\nUTC", "\nCET") + "words\n", "--update", name="page.7")
        self.assertEqual(code, 0, output)
        self.assertEqual((self.folder / "page.7").read_text(), page + "words\n")


if __name__ == "__main__":
    unittest.main()
