#!/usr/bin/env python3
"""layers.py finds each planted violation, and nothing where there is none."""

import pathlib
import tempfile
import unittest

from layers import faults

CLEAN = {
    "src/main.cpp": '#include <guanxi/app/env.hpp>\n#include <iostream>\nint main() { std::cout << std::time(nullptr); }\n',
    "src/app/host.cpp": '#include <iostream>\n#include <unistd.h>\nauto now = std::chrono::system_clock::now();\n',
    "src/app/parse.cpp": '#include <CLI/CLI.hpp>\n#include <toml++/toml.h>\n#include <guanxi/storage/store.hpp>\n#include "parse.hpp"\n',
    "src/storage/people.cpp": '#include <SQLiteCpp/SQLiteCpp.h>\n#include <sqlite3.h>\nauto q = "SELECT a "\n"FROM b";\n',
    "src/text/fold.cpp": "#include <unicode/unistr.h>\n#include <guanxi/base/error.hpp>\n",
    "src/text/tools/tables.cpp": '#include <iostream>\n#include <fstream>\n#include "../fold.hpp"\nint main() { std::cout << 1; }\n',
    "src/app/streams.cpp": 'auto columns = std::getenv("COLUMNS");\n',
    "src/commands/registry.cpp": '#include "../commands/commands.def"\n#include "commands.def"\n',
    "src/commands/log.cpp": '#include <guanxi/app/env.hpp>\n#include <guanxi/domain/party.hpp>\n#include <vector>\n'
                            '// std::cout, printf("x"), SELECT a FROM b\nauto help = "Select a person from the list";\n'
                            "auto n = snprintf(b, 1, \"\"); auto t = local_time(0); x.time(); char c = '\"';\n"
                            'auto hint = "delete a contact from the list";\nfmt::print(env.out, "x"); int m = 1\'000\'000;\n',
    "include/guanxi/domain/party.hpp": "#include <guanxi/calendar/date.hpp>\n#include <tl/expected.hpp>\n",
}

PLANTED = {
    "src/base/a.cpp": ["#include <guanxi/calendar/date.hpp>", "#include <fmt/format.h>", "#include <fstream>"],
    "src/calendar/a.cpp": ["#include <guanxi/domain/party.hpp>", "#include <unicode/calendar.h>", "auto t = time(nullptr);"],
    "src/domain/a.cpp": ["#include <guanxi/text/fold.hpp>", "#include <sqlite3.h>", "std::chrono::system_clock::now();"],
    "src/text/a.cpp": ["#include <guanxi/calendar/date.hpp>", "#include <cstdio>"],
    "src/text/tools/a.cpp": ["#include <guanxi/storage/store.hpp>"],
    "src/storage/a.cpp": ["#include <guanxi/text/fold.hpp>", "#include <nlohmann/json.hpp>", "#include <iostream>",
                          "std::cerr << 1;", "gettimeofday(&t, nullptr);", "#include <guanxi/present/table.hpp>"],
    "src/present/a.cpp": ["#include <guanxi/storage/store.hpp>", "#include <SQLiteCpp/Database.h>", 'printf("x");',
                          'fmt::print("x");', 'auto q = "select * from people where id = ?";'],
    "src/exchange/a.cpp": ["#include <guanxi/app/env.hpp>", "#include <toml++/toml.h>", 'auto q = R"(INSERT INTO t VALUES(1))";'],
    "src/app/a.cpp": ["#include <guanxi/commands/log.hpp>", "#include <sqlite3.h>", "clock_gettime(0, &t);",
                      '#include "../storage/rows.hpp"', "#include <boost/any.hpp>", 'auto q = "UPDATE t " "SET a = 1";'],
    "src/commands/a.cpp": ['#include "log.cpp"', '#include "shared.hpp"', "#include <CLI/CLI.hpp>", "#include <unistd.h>",
                           'std::getenv("X");', 'auto q = "DELETE FROM t";'],
    "src/unknown/a.cpp": ["int a;"],
    "include/guanxi/app/a.hpp": ["#include <CLI/CLI.hpp>", '#include "env.hpp"'],
    "include/guanxi/storage/a.hpp": ["#include <SQLiteCpp/SQLiteCpp.h>", "#include <guanxi/app/env.hpp>"],
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
