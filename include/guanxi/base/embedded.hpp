// A text file that the build compiled into the program (schema migrations, holiday packs).
#pragma once

namespace guanxi {

struct Embedded {
  const char* name;  // the file's name without its folder; nullptr ends the list
  const char* text;
};

}  // namespace guanxi
