#!/usr/bin/env python3
"""layers.py finds each planted violation, and nothing where there is none."""

import pathlib
import tempfile
import unittest

from layers import faults

CLEAN = {
    "src/main.cpp": '#include <guanxi/cli/run.hpp>\n#include <iostream>\n#include <unistd.h>\nint main() { std::cout << std::time(nullptr); }\n',
    "src/cli/parse.cpp": '#include <CLI/CLI.hpp>\n#include <guanxi/storage/store.hpp>\n#include "help/blocks.hpp"\n',
    "src/cli/help/blocks.hpp": "#include <string>\n",
    "src/settings/files/toml_words.hpp": "#include <toml++/toml.h>\n#include <guanxi/holidays/pack.hpp>\n",
    "src/storage/people.cpp": '#include <sqlite3.h>\nauto q = "SELECT a "\n"FROM b";\n',
    "src/text/fold.cpp": "#include <unicode/unistr.h>\n#include <guanxi/base/error.hpp>\n",
    "tools/tables/tables.cpp": '#include <iostream>\n#include <fstream>\n#include <unicode/unistr.h>\n#include "fold.hpp"\nint main() { std::cout << 1; }\n',
    "src/cli/streams.cpp": 'auto folder = std::getenv("TMPDIR");\n',
    "src/commands/registry.cpp": '#include "commands.def"\n',
    "src/commands/commands.def": "",
    "src/commands/show/show.cpp": '#include "show/sections.hpp"\n',
    "src/commands/show/sections.hpp": "",
    "src/commands/log.cpp": '#include <guanxi/cli/env.hpp>\n#include <guanxi/domain/party.hpp>\n#include <vector>\n'
                            '// std::cout, printf("x"), SELECT a FROM b\nauto help = "Select a person from the list";\n'
                            "auto n = snprintf(b, 1, \"\"); auto t = local_time(0); x.time(); char c = '\"';\n"
                            'auto hint = "delete a contact from the list";\nfmt::print(env.out, "x"); int m = 1\'000\'000;\n',
    "include/guanxi/domain/party.hpp": "#include <guanxi/calendar/date.hpp>\n#include <tl/expected.hpp>\n",
}

PLANTED = {
    "src/base/a.cpp": ["#include <guanxi/calendar/date.hpp>", "#include <nlohmann/json.hpp>", "#include <fstream>"],
    "src/calendar/a.cpp": ["#include <guanxi/domain/party.hpp>", "#include <guanxi/holidays/pack.hpp>", "#include <unicode/calendar.h>",
                           "auto t = time(nullptr);"],
    "src/holidays/a.cpp": ["#include <guanxi/domain/party.hpp>", "#include <guanxi/text/fold.hpp>", "#include <fstream>"],
    "src/domain/people/a.cpp": ["#include <guanxi/text/fold.hpp>", "#include <sqlite3.h>", "std::chrono::system_clock::now();",
                                '#include "missing.hpp"'],
    "src/text/a.cpp": ["#include <guanxi/calendar/date.hpp>", "#include <cstdio>"],
    "tools/a/a.cpp": ["#include <sqlite3.h>"],
    "src/storage/a.cpp": ["#include <guanxi/text/fold.hpp>", "#include <nlohmann/json.hpp>", "#include <iostream>",
                          "std::cerr << 1;", "gettimeofday(&t, nullptr);", "#include <guanxi/present/table.hpp>"],
    "src/present/a.cpp": ["#include <guanxi/storage/store.hpp>", "#include <sqlite3.h>", 'printf("x");',
                          'fmt::print("x");', 'auto q = "select * from people where id = ?";'],
    "src/exchange/a.cpp": ["#include <guanxi/app/session/session.hpp>", "#include <toml++/toml.h>", "#include <iconv.h>",
                           'auto q = R"(INSERT INTO t VALUES(1))";'],
    "src/settings/config/a.cpp": ["#include <guanxi/storage/store.hpp>", "#include <guanxi/app/session/session.hpp>", "#include <toml++/toml.h>",
                                  'std::getenv("X");'],
    "src/app/remind/a.cpp": ["#include <guanxi/commands/log.hpp>", "#include <guanxi/cli/env.hpp>", "#include <sqlite3.h>", "clock_gettime(0, &t);",
                             '#include "../storage/rows.hpp"', "#include <boost/any.hpp>", 'auto q = "UPDATE t " "SET a = 1";', 'std::getenv("X");',
                             "#include <unistd.h>", 'puts("x");'],
    "src/cli/a.cpp": ["#include <guanxi/commands/log.hpp>", "#include <CLI/CLI.hpp>", "#include <sqlite3.h>", "std::cout << 1;"],
    "src/commands/a.cpp": ['#include "log.cpp"', '#include "shared.hpp"', '#include "show/sections.hpp"', "#include <CLI/CLI.hpp>", "#include <unistd.h>",
                           'std::getenv("X");', 'auto q = "DELETE FROM t";', 'std::puts("x");'],
    "src/unknown/a.cpp": ["int a;"],
    "include/guanxi/app/a.hpp": ["#include <CLI/CLI.hpp>", '#include "env.hpp"'],
    "include/guanxi/storage/a.hpp": ["#include <sqlite3.h>", "#include <guanxi/app/session/session.hpp>"],
    "src/main.cpp": ['auto q = "SELECT a FROM b";'],
}


class Layers(unittest.TestCase):
    def tree(self, files):
        top = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        for path, text in files.items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_text(text, encoding="utf-8")
        return top

    def test_clean(self):
        self.assertEqual(faults(self.tree(CLEAN)), [])

    def test_planted(self):
        for path, lines in PLANTED.items():
            for line in lines:
                with self.subTest(path=path, line=line):
                    found = faults(self.tree({path: f"// one\n{line}\n"}))
                    self.assertEqual(len(found), 1, found)
                    self.assertRegex(found[0], f"^{path}:[12]: ")

    def test_no_sources(self):
        self.assertEqual(len(faults(self.tree({}))), 1)


if __name__ == "__main__":
    unittest.main()
