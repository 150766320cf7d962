// libedit is looked for when a line is asked for, and at no other time: linked, each of its libraries would cost every start.
#include "line_editor.hpp"

#include <dlfcn.h>

#include <clocale>
#include <cstdio>
#include <string_view>

namespace guanxi::cli {
namespace {

// Of <histedit.h>; its numbers have stood since 1994.
struct EditLine;
constexpr int set_prompt = 0;
constexpr int set_editor = 2;
constexpr int set_signal = 3;

struct Library {
  EditLine* (*init)(const char* program, FILE* in, FILE* out, FILE* err) = nullptr;
  int (*set)(EditLine* editor, int what, ...) = nullptr;
  int (*source)(EditLine* editor, const char* file) = nullptr;
  const char* (*gets)(EditLine* editor, int* count) = nullptr;
  void (*end)(EditLine* editor) = nullptr;

  bool complete() const { return init && set && source && gets && end; }
};

template <class Function>
void find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
}

// Debian's name, and the one that it has elsewhere.
Library load() {
  void* library = dlopen("libedit.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libedit.so.0", RTLD_NOW | RTLD_LOCAL);
  Library found;
  if (!library) return found;
  find(library, "el_init", found.init);
  find(library, "el_set", found.set);
  find(library, "el_source", found.source);
  find(library, "el_gets", found.gets);
  find(library, "el_end", found.end);
  return found;
}

// While it is there, characters are those of UTF-8, wherever the locale does not say so.
class Utf8 {
 public:
  Utf8() {
    if (const char* set = setlocale(LC_CTYPE, nullptr)) before_ = set;
    setlocale(LC_CTYPE, "C.UTF-8");
  }
  ~Utf8() { setlocale(LC_CTYPE, before_.c_str()); }
  Utf8(const Utf8&) = delete;
  Utf8& operator=(const Utf8&) = delete;

 private:
  std::string before_ = "C";
};

std::string prompt_text;  // libedit asks for it without saying for whom

char* prompt_for(EditLine*) { return prompt_text.data(); }

}  // namespace

std::optional<std::optional<std::string>> edited_line(const std::string& prompt, const std::string& terminal_kind) {
  if (terminal_kind.empty() || terminal_kind == "dumb") return std::nullopt;
  static const Library library = load();
  if (!library.complete()) return std::nullopt;
  const Utf8 utf8;
  EditLine* const editor = library.init("guanxi", stdin, stderr, stderr);
  if (!editor) return std::nullopt;
  prompt_text = prompt;
  library.set(editor, set_prompt, prompt_for);
  library.set(editor, set_editor, "emacs");
  library.set(editor, set_signal, 1);  // an interrupt leaves the terminal as it was
  library.source(editor, nullptr);     // the user's own keys: ~/.editrc
  int count = 0;
  const char* typed = library.gets(editor, &count);
  std::optional<std::string> line;
  if (typed && count > 0) line = std::string_view(typed, static_cast<std::size_t>(count));
  library.end(editor);
  if (line && line->ends_with('\n')) line->pop_back();
  return line;
}

}  // namespace guanxi::cli
