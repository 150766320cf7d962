// The word being typed, and what is offered in its place.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "complete/names.hpp"

namespace guanxi::cli {

// What the shells are told to complete names of files by.
inline constexpr std::string_view file_mark = ":file\n";

class Offers {
 public:
  // `kept` stands before each candidate: "--kind=" of a value that stands in one word with its option.
  Offers(std::string kept, std::string typed) : kept_(std::move(kept)), typed_(std::move(typed)) {}

  const std::string& typed() const { return typed_; }
  bool in_part() const { return parts_; }  // what is typed is the last part of a longer value

  // The first `bytes` of what is typed stand before each candidate from now on.
  void keep(std::size_t bytes);
  // Up to the last of these marks, where one was typed.
  void keep_behind(std::string_view marks);

  // Whoever was found by another name need not begin as typed.
  void append(std::string_view text, std::string_view about = {});
  void append_all(const std::vector<Candidate>& found);
  // Where it begins as typed.
  void offer(std::string_view text, std::string_view about = {});
  void offer_all(std::span<const std::string_view> texts);
  void offer_those(const std::vector<Candidate>& found);
  void ask_for_files() { out_.insert(0, file_mark); }

  std::string take() && { return std::move(out_); }

 private:
  std::string kept_;
  std::string typed_;
  std::string out_ = {};
  bool parts_ = false;
};

}  // namespace guanxi::cli
