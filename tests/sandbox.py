"""A folder of its own and a clean environment for running guanxi: nothing of the caller's leaks in, nothing leaks out."""

import os
import pathlib
import shutil
import subprocess
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parent.parent
NOW = "2026-11-20T09:00:00+08:00"

# A sanitizer's report ends the program with this code, which guanxi itself never returns.
SANITIZER_CODE = 99
SANITIZER_MARKS = ("ERROR: AddressSanitizer", "ERROR: LeakSanitizer", "AddressSanitizer:DEADLYSIGNAL", ": runtime error: ")


def sanitizer_report(stderr):
    """Whether a sanitizer wrote to this text."""
    return any(mark in stderr for mark in SANITIZER_MARKS)


class Sandbox:
    """work/ is the current folder and empty, home/ is $HOME, tmp/ is $TMPDIR; all go with close()."""

    def __init__(self, binary_folder, keep_at=None):
        """`keep_at` names a folder to use, and to leave in place, instead of a temporary one."""
        self.temporary = keep_at is None
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="guanxi-") if keep_at is None else keep_at).resolve()
        self.work, self.home = self.root / "work", self.root / "home"
        for folder in (self.work, self.home, self.root / "tmp"):
            folder.mkdir(parents=True, exist_ok=True)
        self.binary = str(pathlib.Path(binary_folder).resolve() / "guanxi")
        self.database = self.home / ".local/share/guanxi/guanxi.db"
        sanitizer = f"exitcode={SANITIZER_CODE}"
        self.env = {
            "PATH": f"{pathlib.Path(binary_folder).resolve()}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "WORK": str(self.work),
            "SOURCE": str(SOURCE),
            "DATA": str(SOURCE / "tests/data"),
            "TMPDIR": str(self.root / "tmp"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "LC_ALL": "C.UTF-8",
            "TZ": "Asia/Shanghai",
            "GUANXI_NOW": NOW,
            "ASAN_OPTIONS": sanitizer,
            "LSAN_OPTIONS": sanitizer,
            "UBSAN_OPTIONS": f"{sanitizer}:print_stacktrace=1",
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.temporary:
            shutil.rmtree(self.root, ignore_errors=True)

    def start(self, *arguments):
        """guanxi with these arguments, its stdout and stderr on pipes, its stdin empty."""
        return subprocess.Popen([self.binary, *arguments], cwd=self.work, env=self.env, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments, stdin=None):
        """stdout as text; a failure raises RuntimeError with the command, the code and stderr."""
        done = subprocess.run([self.binary, *arguments], cwd=self.work, env=self.env, input=stdin or b"",
                              capture_output=True, check=False)
        stderr = done.stderr.decode(errors="backslashreplace")
        if done.returncode != 0 or sanitizer_report(stderr):
            raise RuntimeError(f"guanxi {' '.join(arguments)} ended with {done.returncode}:\n{stderr}")
        return done.stdout.decode()


def default_binary_folder():
    return os.environ.get("GUANXI_BINARY_DIR", str(SOURCE / "build/dev/src"))
