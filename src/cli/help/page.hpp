// A page of help on the terminal, from the top down.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guanxi/present/style.hpp>

namespace guanxi::cli {

struct Entry {
  std::string term;
  std::string text;
};

class Page {
 public:
  explicit Page(const present::TextStyle& text_style);

  void heading(std::string_view text);
  void paragraphs(std::string_view text);
  // Filled to the width, the first line behind `first` blanks, the others behind `others`.
  void filled(std::string_view text, int first, int others);
  // "usage: guanxi …", its continuation under the command's name.
  void labelled(std::string_view label, std::string_view text);
  void entries(const std::vector<Entry>& list);
  // A command, and below it what it does.
  void example(std::string_view command, std::string_view says);
  void part();  // a blank line, but at the top

  std::string finish() && { return std::move(out_); }

 private:
  void render(const Entry& entry, int column);

  const present::TextStyle& text_style_;
  int columns_;
  std::string out_ = {};
};

inline constexpr int indent = 2;

}  // namespace guanxi::cli
